// The package as it is packed, in every bundler and in every stand-in for a page, each as it comes, without a setting
// for Gouji. They are packages of tests/matrix alone, which are installed when this is run.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { type Browser, chromium } from 'playwright-core'
import { fileIn, serve } from '../scripts/serve.mjs'
import { chromiumPath } from './browser.js'
import { install, type Project, root, run } from './packed.js'

const matrix = join(root, 'tests/matrix')
/** How a page loads what a bundler has made; Vite writes its own page. */
const bundlers: Readonly<Record<string, string>> = {
  vite: '',
  webpack: '<script src="main.js"></script>',
  'webpack-4': '<script src="main.js"></script>',
  'esbuild-esm': '<script type="module" src="main.js"></script>',
  'esbuild-iife': '<script src="main.js"></script>',
  rollup: '<script type="module" src="main.js"></script>',
}
/** How a bundler is asked for the address of a file: the first words of its line in the README. */
const asked: Readonly<Record<string, string>> = {
  vite: 'Vite',
  webpack: 'webpack 5',
  'esbuild-esm': 'esbuild',
  'esbuild-iife': 'esbuild',
  rollup: 'esbuild',
}

let project: Project
let browser: Browser
/** What the package says of the report in Node. */
let expected: string
let report: string

before(async () => {
  await installTools()
  await mkdir(join(matrix, 'out'), { recursive: true })
  project = await install(join(matrix, 'out'))
  report = await readFile(join(root, 'www/examples/2-2025.html'), 'utf8')
  await writeFile(join(project.folder, 'package.json'), '{ "private": true, "type": "module" }')
  await writeFile(join(project.folder, 'report.js'), `export default ${JSON.stringify(report)}`)
  await writeFile(join(project.folder, 'report.json'), JSON.stringify(report))
  for (const name of ['page', 'slim']) {
    const script = `<script type="module" src="./${name}.js"></script>`
    await writeFile(join(project.folder, `${name}.html`), page(script))
  }
  for (const name of ['page.js', 'server.js', 'dom.spec.js', 'dom.jest.cjs', 'simulated.cjs', 'bare.js'])
    await copyFile(join(matrix, name), join(project.folder, name))
  const { stdout, stderr } = await run(process.execPath, ['server.js'], project.folder)
  assert.equal(stderr, '')
  expected = stdout.trim()
  const executablePath = chromiumPath()
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
})
after(async () => {
  await browser?.close()
  await rm(join(matrix, 'out'), { recursive: true })
})

describe('R3 in Node', () => {
  it('R3 every entry can be imported and required, without a page', async () => {
    const { exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    const entries = Object.keys(exports).filter((name) => exports[name].import)
    assert.ok(entries.length > 5)
    for (const entry of entries) {
      const name = join('gouji', entry)
      const source = `import { createRequire } from 'node:module'
const imported = Object.keys(await import('${name}')).sort()
const required = Object.keys(createRequire(import.meta.url)('${name}')).sort()
console.log(imported.length > 0, imported.join() === required.join(), typeof window)`
      const { stdout, stderr } = await project.run('entry.mjs', source)
      assert.equal(stderr, '', name)
      assert.equal(stdout.trim(), 'true true undefined', name)
    }
  })

  it('R3 a bundle for rendering on a server inspects', async () => {
    const folder = await bundle('vite-ssr', 'server')
    const { stdout, stderr } = await run(process.execPath, [join(folder, 'server.js')], project.folder)
    assert.equal(stderr, '')
    assert.equal(stdout.trim(), expected)
  })
})

describe('R3 in a page', () => {
  for (const bundler of Object.keys(bundlers)) {
    it(`R3 made by ${bundler}`, async () => {
      await opens(bundler, 'page', async (address) => {
        const { element, bound, ...rest } = await told(address)
        assert.equal(element, 2)
        assert.ok(Array.isArray(bound) && bound.includes('t3.rowSum'))
        inspects(rest)
      })
    })
  }

  for (const bundler of Object.keys(asked)) {
    it(`R3 with the wasm as a file, made by ${bundler}`, async () => {
      await writeSlim(bundler)
      await opens(bundler, 'slim', async (address) => inspects(await told(address)))
    })
  }

  it('R3 served by Vite while it is developed, with the wasm inlined and as a file', async () => {
    await writeSlim('vite')
    const child = spawn(process.execPath, [join(matrix, 'bundle.mjs'), 'vite-dev'], { cwd: project.folder })
    try {
      const address = await firstLine(child)
      const { element, bound, ...rest } = await told(`${address}page.html`)
      assert.equal(element, 2)
      inspects(rest)
      inspects(await told(`${address}slim.html`))
    } finally {
      child.stdin.end()
    }
  })
})

describe('R3 in a page that is simulated', () => {
  for (const environment of ['jsdom', 'happy-dom']) {
    it(`R3 by Vitest with ${environment}`, async () => {
      const vitest = join(matrix, 'node_modules/vitest/vitest.mjs')
      const args = [vitest, 'run', '--environment', environment, '--root', project.folder]
      const { code, stdout, stderr } = await run(process.execPath, args, project.folder)
      assert.equal(code, 0, stdout + stderr)
      assert.match(stdout, /4 passed/)
    })
  }

  it('R3 by Jest, whose page has no TextEncoder', async () => {
    const jest = join(matrix, 'node_modules/jest/bin/jest.js')
    const args = [jest, '--rootDir', project.folder, '--env', 'jsdom', '--testMatch', '**/*.jest.cjs']
    const { code, stderr } = await run(process.execPath, args, project.folder)
    assert.equal(code, 0, stderr)
    assert.match(stderr, /6 passed/)
  })

  it('R3 by jsdom itself, with the script', async () => {
    const { stdout, stderr } = await run(process.execPath, ['bare.js'], project.folder)
    assert.equal(stderr, '')
    assert.equal(stdout.trim(), `undefined wasm ${expected}`)
  })
})

describe('R11 the types', () => {
  it('R11 are right for who imports and for who requires, of every entry', async () => {
    const [tarball] = (await readdir(project.folder)).filter((name) => name.endsWith('.tgz'))
    assert.ok(tarball)
    const { code, stdout, stderr } = await run(
      process.execPath,
      [join(matrix, 'types.mjs'), tarball],
      project.folder,
    )
    assert.equal(code, 0, stderr)
    assert.equal(stdout, '')
  })

  it('R11 are read by TypeScript 4.1, which knows neither `exports` nor newer words', async () => {
    const { exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    const entries = Object.keys(exports).filter((name) => exports[name].import)
    const source = entries.map((name, at) => `export * as e${at} from '${join('gouji', name)}'`).join('\n')
    const use = `import { bind } from 'gouji/bind'
import { inspect, Finding } from 'gouji'
export const first = (root: HTMLElement): Finding | undefined => bind(root).inspection.findings[0]
// @ts-expect-error
inspect({ text: '' }, { yaer: 2024 })`
    await writeFile(join(project.folder, 'use.ts'), `${source}\n${use}`)
    const tsc = join(matrix, 'node_modules/typescript-4.1/bin/tsc')
    const as = [
      '--module',
      'esnext',
      '--moduleResolution',
      'node',
      '--lib',
      'es2019,dom',
      '--typeRoots',
      'none',
    ]
    const args = [tsc, '--noEmit', '--strict', '--skipLibCheck', 'false', ...as, 'use.ts']
    const { stdout } = await run(process.execPath, args, project.folder)
    assert.equal(stdout, '')
  })
})

async function installTools(): Promise<void> {
  const installed = join(matrix, 'node_modules/.package-lock.json')
  const isFresh =
    existsSync(installed) &&
    (await stat(installed)).mtimeMs >= (await stat(join(matrix, 'package-lock.json'))).mtimeMs
  if (isFresh) return
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
  const { code, stderr } = await run('npm', args, matrix)
  assert.equal(code, 0, stderr)
}

/** Bundles a page; comes back with the folder that it is in. */
async function bundle(bundler: string, page: string): Promise<string> {
  const { code, stdout, stderr } = await run(
    process.execPath,
    [join(matrix, 'bundle.mjs'), bundler, page],
    project.folder,
  )
  // Not a warning, either.
  assert.deepEqual({ code, stderr }, { code: 0, stderr: '' }, stdout)
  return join(project.folder, `${page}-${bundler}`)
}

/** Bundles a page and serves it, until the work with it is done. */
async function opens(bundler: string, name: string, work: (address: string) => Promise<void>): Promise<void> {
  const folder = await bundle(bundler, name)
  const script = bundlers[bundler]
  if (script) await writeFile(join(folder, `${name}.html`), page(script))
  const served = await serve((path) => fileIn(folder, path))
  try {
    await work(`${served.base}/${name}.html`)
  } finally {
    served.end()
  }
}

/** Writes the page that keeps the wasm as a file: the address by the line that both READMEs have for the bundler. */
async function writeSlim(bundler: string): Promise<void> {
  const lines = await Promise.all(
    ['README.md', 'README.en.md'].map(async (name) => {
      const text = await readFile(join(root, name), 'utf8')
      return new RegExp(`^\\| ${asked[bundler]}.*\\| \`(.*)\` \\|$`, 'm').exec(text)?.[1]
    }),
  )
  assert.ok(lines[0])
  assert.equal(lines[1], lines[0])
  const slim = await readFile(join(matrix, 'slim.js'), 'utf8')
  await writeFile(join(project.folder, 'slim.js'), `${lines[0]}\n${slim}`)
}

function page(script: string): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>report</title><link rel="icon" href="data:,">
<form><input name="requests.received.naturalPerson" value="3"><input name="requests.received.total" value="2"></form>
${script}</html>`
}

/** What a page tells, which complains of nothing. */
async function told(address: string): Promise<Record<string, unknown>> {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(address)
  await page.waitForFunction('window.told', undefined, { timeout: 20000 }).catch(() => {})
  const told = await page.evaluate('window.told')
  await page.close()
  assert.deepEqual(complaints, [])
  return JSON.parse(String(told))
}

/** Compares what a page tells with what the package says in Node. */
function inspects({ engine, inspection }: Record<string, unknown>): void {
  assert.equal(engine, 'wasm')
  assert.equal(JSON.stringify(inspection), expected)
}

async function firstLine(child: ChildProcess): Promise<string> {
  let text = ''
  for await (const chunk of child.stdout ?? []) {
    text += chunk
    if (text.includes('\n')) break
  }
  assert.match(text, /^http/)
  return text.trim()
}
