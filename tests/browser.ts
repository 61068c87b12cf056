// A real browser and a server of what is built, for the tests that drive pages.
import assert from 'node:assert/strict'
import { accessSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { after, afterEach, before } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { fileIn, type Served, serve } from '../scripts/serve.mjs'

/** The root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** The policy of a strict site, and what WebAssembly needs. */
export const strict = "default-src 'self'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'"

/** Pages for the tests of a file: those that a test opened are closed behind it, and none may have complained. */
export function pagesOfTests(): Pages {
  const pages = new Pages()
  before(() => pages.start())
  after(() => pages.end())
  afterEach(async () => {
    await pages.close()
    assert.deepEqual(pages.complaints, [])
  })
  return pages
}

/** Pages in a browser, and what the browser complains of. */
export class Pages {
  /** Errors and warnings of the console, uncaught errors, policies that were broken. */
  complaints: string[] = []
  private served!: Served
  private browser!: Browser
  private policy = ''

  /** Serves dist/ and starts the browser. */
  async start(): Promise<void> {
    this.served = await serve(async (path) => {
      const file = await fileIn(join(root, 'dist'), path)
      if (file === undefined || this.policy === '') return file
      return { ...file, headers: { 'content-security-policy': this.policy } }
    })
    const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']
    this.browser = await chromium.launch({ executablePath: chromiumPath(), args })
  }

  /** The server's address, without a slash at its end. */
  get base(): string {
    return this.served.base
  }

  /** An empty page of a new visitor; complaints begin anew. */
  async blank(options: BrowserContextOptions = {}): Promise<Page> {
    this.complaints = []
    const context = await this.browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
    const page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text())
    })
    page.on('pageerror', (error) => this.complaints.push(String(error)))
    return page
  }

  /** Serves what follows under this policy; under none where it is empty. */
  under(policy: string): void {
    this.policy = policy
  }

  /** Opens what is served at this path, under this policy where one is given. */
  async visit(path: string, options: BrowserContextOptions = {}, policy = ''): Promise<Page> {
    this.under(policy)
    const page = await this.blank(options)
    await page.goto(this.base + path)
    return page
  }

  /** Opens a page of the demo by its name. */
  open(name: string, options: BrowserContextOptions = {}, policy = ''): Promise<Page> {
    return this.visit(`/demo/pages/${name}.html`, options, policy)
  }

  /** Closes what was opened. */
  async close(): Promise<void> {
    for (const context of this.browser.contexts()) await context.close()
  }

  /** Ends the browser and the server. */
  async end(): Promise<void> {
    await this.browser.close()
    this.served.end()
  }
}

/** The name of the field that has the focus where anything lies over a corner of it, once all has come to rest. */
export function covered(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
    const field = document.activeElement
    if (!(field instanceof HTMLInputElement)) return undefined
    const { left, top, right, bottom } = field.getBoundingClientRect()
    const corners = [
      document.elementFromPoint(left + 6, top + 6),
      document.elementFromPoint(right - 6, bottom - 6),
    ]
    return corners.every((on) => on === field || on === null) ? undefined : field.name
  })
}

/** Where Chromium is: as the variable CHROMIUM says, or on PATH. */
export function chromiumPath(): string {
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
