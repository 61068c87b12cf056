// A real browser and a server of what is built, for the tests that drive pages.
import assert from 'node:assert/strict'
import { accessSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { delimiter, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** The root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const types: Readonly<Record<string, string>> = {
  // Pages say themselves how they are encoded.
  '.html': 'text/html',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Pages in a browser, and what the browser complains of. */
export class Pages {
  /** Errors and warnings of the console, uncaught errors, policies that were broken. */
  complaints: string[] = []
  private readonly server: Server
  private readonly browser: Browser
  private readonly base: string
  private readonly policy: { value: string }

  private constructor(server: Server, browser: Browser, policy: { value: string }) {
    const address = server.address()
    assert(typeof address === 'object' && address !== null)
    this.server = server
    this.browser = browser
    this.base = `http://127.0.0.1:${address.port}`
    this.policy = policy
  }

  /** Serves dist/ and starts the browser. */
  static async start(): Promise<Pages> {
    const policy = { value: '' }
    const server = createServer(async (request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname
      try {
        const body = await readFile(join(root, 'dist', path))
        response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
        if (policy.value !== '') response.setHeader('content-security-policy', policy.value)
        response.end(body)
      } catch {
        response.writeHead(404).end()
      }
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']
    return new Pages(server, await chromium.launch({ executablePath: chromiumPath(), args }), policy)
  }

  /** Opens a page of the demo, under this policy where one is given. */
  async open(name: string, options: BrowserContextOptions = {}, policy = ''): Promise<Page> {
    this.complaints = []
    this.policy.value = policy
    const context = await this.browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
    const page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text())
    })
    page.on('pageerror', (error) => this.complaints.push(String(error)))
    await page.goto(`${this.base}/demo/pages/${name}.html`)
    return page
  }

  /** Ends the browser and the server. */
  async end(): Promise<void> {
    await this.browser.close()
    this.server.close()
  }
}

function chromiumPath(): string {
  const { CHROMIUM, PATH = '' } = process.env
  if (CHROMIUM) return CHROMIUM
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  const found = PATH.split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isThere)
  if (found) return found
  throw new Error('no Chromium: set the variable CHROMIUM to its path')
}

function isThere(path: string): boolean {
  try {
    accessSync(path)
    return true
  } catch {
    return false
  }
}
