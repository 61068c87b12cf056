// The READMEs tell the truth: what they show is run, and prints what they say.
//
// - `sh`: each command is one that exists; `npm run inspect` and `gouji` are run, and print what the block `text` after
//   them shows.
// - `js`, `ts`: run in a project that has the packed package; where they touch `document`, in Chromium, on the page of
//   the `html` block before them.
// - `html`: loaded in Chromium, the scripts coming from dist/.
//
// Lines `// → text` (`# → text` in `sh`, `<!-- → text -->` in `html`) are what the block prints, line by line.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile, rm, symlink } from 'node:fs/promises'
import { basename, delimiter, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { build, transform } from 'esbuild'
import { type Browser, chromium } from 'playwright-core'
import { install, type Project, root, run } from './packed.js'

interface Block {
  readonly language: string
  readonly code: string
  readonly line: number
}

const chinese = blocksOf(await readFile(join(root, 'README.md'), 'utf8'))
const english = blocksOf(await readFile(join(root, 'README.en.md'), 'utf8'))

let project: Project
let browser: Browser
before(async () => {
  project = await install()
  // What the examples name by path is found from the project as well.
  for (const name of ['tests', 'www']) await symlink(join(root, name), join(project.folder, name))
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})
after(async () => {
  await browser?.close()
  await rm(project.folder, { recursive: true })
})

describe('the READMEs', () => {
  it('show something', () => {
    assert.ok(chinese.length > 0)
  })

  it('show the same in both languages', () => {
    assert.deepEqual(english.map(withoutComments), chinese.map(withoutComments))
  })
})

describe('README.md', () => {
  chinese.forEach((block, index) => {
    if (block.language === 'text') return
    it(`line ${block.line}, ${block.language}`, async () => {
      if (block.language === 'sh') await runCommands(block, chinese[index + 1])
      else if (block.language === 'html') await printsOnPage(block.code, expected(block))
      else if (block.language === 'json') JSON.parse(block.code)
      else if (['js', 'ts'].includes(block.language)) await runModule(block, pageBefore(index))
      else assert.fail('nobody checks blocks of this language')
    })
  })
})

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^```(\w*).*\n([\s\S]*?)^```$/gm)].map(
    ({ 1: language = '', 2: code = '', index }) => ({
      language,
      code,
      line: text.slice(0, index).split('\n').length,
    }),
  )
}

/** The expected lines of a block. */
function expected({ code }: Block): string[] {
  return [...code.matchAll(/(?:\/\/|#|<!--) → (.*?)(?: -->)?$/gm)].map(({ 1: line = '' }) => line)
}

// Remarks are in the language of their reader; what is printed is not.
function withoutComments({ language, code }: Block) {
  const comment = language === 'sh' ? /\s*#(?! →).*$/gm : /\s*(?:(?<!:)\/\/(?! →).*|<!--(?! →).*?-->)$/gm
  return { language, code: code.replace(comment, '') }
}

async function runCommands(block: Block, next: Block | undefined): Promise<void> {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  let printed = ''
  for (const line of block.code.split('\n')) {
    const command = line.replace(/(^|\s)#.*$/, '').trim()
    if (command === '' || /^npm (ci|install|i)( (-\S+|gouji))*$/.test(command)) continue
    const [, script = '', rest = ''] = /^(?:[A-Z]+=\S+ )?npm (?:run )?([a-z]+)(.*)$/.exec(command) ?? []
    const ours = script in scripts
    assert.ok(ours || /\bgouji\b/.test(command), `nobody knows how to run: ${command}`)
    if (!ours || (script === 'inspect' && rest !== '')) printed += await inShell(command)
  }
  const shown = next?.language === 'text' ? next.code.trimEnd().split('\n') : []
  for (const line of [...expected(block), ...shown]) {
    assert.ok(printed.includes(line), `“${line}” is not in:\n${printed}`)
  }
}

// The command line ends with 1 where a report has errors, and with 2 where the call is wrong.
async function inShell(command: string): Promise<string> {
  if (!existsSync(join(root, 'target/cli/gouji')))
    await run(process.execPath, ['scripts/inspect.mjs', '--help'])
  const env = { ...process.env, PATH: join(root, 'target/cli') + delimiter + process.env.PATH }
  const { code, stdout, stderr } = await run('sh', ['-c', command], root, env)
  assert.ok(code < 2, `${command}\n${stdout}${stderr}`)
  return stdout
}

async function runModule(block: Block, page: string): Promise<void> {
  if (block.language === 'ts') {
    const { stdout } = await project.types({ 'readme.mts': block.code })
    assert.equal(stdout, '')
  }
  const { code } = await transform(block.code, { loader: 'ts', format: undefined, target: 'es2022' })
  if (/\bdocument\b/.test(code)) {
    await printsOnPage(`${page}<script type="module">${await bundled(code)}</script>`, expected(block))
    return
  }
  const name = /\brequire\(/.test(code) ? 'readme.cjs' : 'readme.mjs'
  const { stdout, stderr } = await project.run(name, code)
  assert.equal(stderr, '')
  if (expected(block).length > 0) assert.deepEqual(stdout.trimEnd().split('\n'), expected(block))
}

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project.folder },
    bundle: true,
    format: 'esm',
    write: false,
  })
  return outputFiles.map(({ text }) => text.replace(/<\/script/g, '<\\/script')).join('\n')
}

function pageBefore(index: number): string {
  const before = chinese.slice(0, index).reverse()
  const page = before.find(({ language }) => language === 'html')?.code ?? ''
  return page.replace(/<script[\s\S]*?<\/script>/g, '')
}

async function printsOnPage(html: string, lines: readonly string[]): Promise<void> {
  const page = await browser.newPage()
  const printed: string[] = []
  const wrong: string[] = []
  page.on('console', (message) => (message.type() === 'error' ? wrong : printed).push(message.text()))
  page.on('pageerror', (error) => wrong.push(String(error)))
  await page.route('**/*', async (route) => {
    const name = basename(new URL(route.request().url()).pathname)
    if (name === '') await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
    else if (name === 'favicon.ico') await route.fulfill({ status: 204 })
    else await route.fulfill({ path: join(project.gouji, 'dist', name) })
  })
  await page.goto('http://localhost/', { waitUntil: 'networkidle' })
  for (let tries = 0; printed.length < lines.length && tries < 50; tries++) await page.waitForTimeout(100)
  await page.close()
  assert.deepEqual(wrong, [])
  if (lines.length > 0) assert.deepEqual(printed, lines)
}
