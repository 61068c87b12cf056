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
/** How a page loads what a bundler has made. */
const bundlers: Readonly<Record<string, string>> = {
  vite: '',
  webpack: '<script src="main.js"></script>',
  'esbuild-esm': '<script type="module" src="page.js"></script>',
  'esbuild-iife': '<script src="page.js"></script>',
  rollup: '<script type="module" src="page.js"></script>',
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
  await writeFile(join(project.folder, 'index.html'), page('<script type="module" src="./page.js"></script>'))
  for (const name of ['page.js', 'server.js', 'dom.spec.js'])
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
    await bundle('vite-ssr')
    const { stdout, stderr } = await run(process.execPath, ['vite-ssr/server.js'], project.folder)
    assert.equal(stderr, '')
    assert.equal(stdout.trim(), expected)
  })
})

describe('R3 in a page', () => {
  for (const [bundler, script] of Object.entries(bundlers)) {
    it(`R3 made by ${bundler}`, async () => {
      await bundle(bundler)
      const folder = join(project.folder, bundler)
      // Vite writes its own page.
      if (script !== '') await writeFile(join(folder, 'index.html'), page(script))
      const served = await serve((path) => fileIn(folder, path))
      try {
        await inspects(`${served.base}/index.html`)
      } finally {
        served.end()
      }
    })
  }

  it('R3 served by Vite while it is developed', async () => {
    const child = spawn(process.execPath, [join(matrix, 'bundle.mjs'), 'vite-dev'], { cwd: project.folder })
    try {
      await inspects(await firstLine(child))
    } finally {
      child.stdin.end()
    }
  })
})

describe('R3 in a page that is simulated', () => {
  for (const environment of ['jsdom', 'happy-dom']) {
    it(`R3 by ${environment}`, async () => {
      const vitest = join(matrix, 'node_modules/vitest/vitest.mjs')
      const args = [vitest, 'run', '--environment', environment, '--root', project.folder]
      const { code, stdout, stderr } = await run(process.execPath, args, project.folder)
      assert.equal(code, 0, stdout + stderr)
      assert.match(stdout, /4 passed/)
    })
  }
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

async function bundle(bundler: string): Promise<void> {
  const { code, stdout, stderr } = await run(
    process.execPath,
    [join(matrix, 'bundle.mjs'), bundler],
    project.folder,
  )
  // Not a warning, either.
  assert.deepEqual({ code, stderr }, { code: 0, stderr: '' }, stdout)
}

function page(script: string): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>report</title><link rel="icon" href="data:,">
<form><input name="requests.received.naturalPerson" value="3"><input name="requests.received.total" value="2"></form>
${script}</html>`
}

/** Opens a page and compares what it says with what the package says in Node. */
async function inspects(address: string): Promise<void> {
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
  const { engine, element, bound, inspection } = JSON.parse(String(told))
  assert.deepEqual({ engine, element }, { engine: 'wasm', element: 2 })
  assert.ok(bound.includes('t3.rowSum'))
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
