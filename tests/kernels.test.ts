// R2. The corpus through every build in real browsers, to the same bytes as natively, and the whole form in them. The
// browser of this machine always; with GOUJI_OLD_KERNELS=1 also old kernels of Chromium, which are taken out of npm
// packages: 360 v11 is 69, 360 v12 is 78, 360 v13 is 86, UOS and 360 v14 are 108. They have no patches: they see nothing
// but this machine.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { after, before, describe, it } from 'node:test'
import { createBrotliDecompress } from 'node:zlib'
import { type Answer, fileIn, type Served, serve } from '../scripts/serve.mjs'
import { chromiumPath } from './browser.js'
import { inspectedNatively, reports, type Sample } from './corpus.js'
import { root, run } from './packed.js'

/** What a page told: of a build `engine` and `lines`, of a form its steps. */
interface Told {
  readonly agent?: string
  readonly errors?: readonly string[]
  readonly failed?: string
  readonly lines?: readonly string[]
  readonly [step: string]: unknown
}

interface Kernel {
  readonly version: number
  /** The npm package that carries it, where in it, and the tarball's sha512. */
  readonly from?: readonly [name: string, file: string, sha512: string]
}

const kernels: readonly Kernel[] = [
  {
    version: 68,
    from: [
      'chrome-aws-lambda@1.4.0',
      'bin/chromium-68.0.3419.0.br',
      'TKbIW6zM8pO26QxxeB1uIMBzSmF5KaHqzXfpMXl8ynyB3YQpGnxFTnmEB3ALm+Z/szb0LD8PGhOqAAkObSowzQ==',
    ],
  },
  {
    version: 78,
    from: [
      'chrome-aws-lambda@1.20.4',
      'bin/chromium.br',
      '+zuq/BO9TpAvlXIpyGto6YytnEe0NBpZS5HVGnaMqRhL0cagDEhrzAYqaQfK4HZnafA7HW1wkFacl7CAI990LQ==',
    ],
  },
  {
    version: 86,
    from: [
      'chrome-aws-lambda@5.3.1',
      'bin/chromium.br',
      'KklZTy2p2U/86cCh1hKL3PGDqoirQCAg7uejvNIn0rDBkWj4Su4GOjYMRVB3kthLwmnWhh3x63RDBTCAaQ9Q3Q==',
    ],
  },
  {
    version: 108,
    from: [
      '@sparticuz/chromium@108.0.3',
      'bin/chromium.br',
      'vMOWoGKb/zQZ83FoB8GUAx5LzofaeCp0qCSQDkuugx89/CFmgRlUBO3x1Kk/4jwVXeM055UaYvhboaohPpH9zA==',
    ],
  },
]

/** The engine that each build is to run, and how a page starts it. */
const builds: Readonly<Record<string, readonly [engine: string, page: string]>> = {
  inlined: ['wasm', `<script>probe(() => import('/index.mjs'))</script>`],
  twin: ['asm', `<script>probe(() => import('/asm.mjs'))</script>`],
  script: ['wasm', `<script src="/gouji.iife.min.js"></script><script>probe(() => Gouji)</script>`],
  'twin-script': ['asm', `<script src="/gouji.asm.iife.min.js"></script><script>probe(() => Gouji)</script>`],
  loader: [
    'wasm',
    `<script>const ready = new Promise((resolve) => { window.isReady = () => resolve(Gouji) }); probe(() => ready)</script>
    <script src="/gouji-loader.js" data-gouji-ready="isReady"></script>`,
  ],
}
const forms: Readonly<Record<string, string>> = { form: 'plain', element: 'element' }
/** Editors that run in old kernels themselves; TinyMCE and CKEditor 5 do not. */
const editors = ['kindeditor', 'ueditor', 'wangeditor']
const order = [...Object.keys(builds), ...Object.keys(forms), ...editors]

let corpus: readonly Sample[]
let native: readonly string[]
let served: Served
let told = new Map<string, Told>()
let finish: () => void = () => {}

before(async () => {
  corpus = await reports()
  native = await inspectedNatively(corpus)
  served = await serve(answer)
})
after(() => served.end())

describe('R2 in the browser of this machine', () => everyBuild(async () => chromiumPath()))

const isAsked = process.env.GOUJI_OLD_KERNELS === '1'
for (const { version, from } of kernels) {
  const skip = isAsked ? false : 'set GOUJI_OLD_KERNELS=1 to fetch it from npm'
  describe(`R2 in Chromium ${version}`, { skip }, () => everyBuild(() => fetched(version, from), version))
}

function everyBuild(path: () => Promise<string>, version?: number): void {
  before(async () => {
    told = await driven(await path(), version !== undefined)
  })

  for (const [build, [engine]] of Object.entries(builds)) {
    it(`R2 the corpus gives the bytes that it gives natively: ${build}`, () => {
      const { lines = [], ...rest } = clean(build, version)
      assert.equal(rest.engine, engine)
      assert.equal(lines.length, native.length)
      lines.forEach((line, at) => {
        assert.equal(line, native[at], corpus[at]?.file)
      })
    })
  }

  it('R2 the form of the page tells the wrong cell, is held, and is mended', () => {
    const { cause, ...steps } = clean('form', version)
    assert.match(String(cause), /予以公开 × 商业企业”疑应为 129/)
    assert.deepEqual(steps, {
      invalid: 'true',
      marked: true,
      held: 'GOUJI-NOTE',
      mended: '129',
      undone: '192',
    })
  })

  for (const editor of editors) {
    it(`R2 the report in ${editor} has its wrong cell told, marked and mended`, () => {
      const { cause, ...steps } = clean(editor, version)
      assert.match(String(cause), /予以公开 × 商业企业”疑应为 129/)
      assert.deepEqual(steps, { width: 0, mended: true })
    })
  }

  it('R2 <gouji-report> draws the form, and holds what is wrong', () => {
    const { rules, valid, ...steps } = clean('element', version)
    assert.ok(Array.isArray(rules) && rules.includes('t3.rowSum'))
    assert.deepEqual(steps, { fields: 200, passes: false })
    // A form knows of elements that are no fields of its own from 77 on.
    if (version === undefined || version >= 77) assert.equal(valid, false)
  })
}

/** What a page told, which must be without an error and from the kernel that is meant. */
function clean(page: string, version: number | undefined): Told {
  const { agent = '', errors, failed, ...rest } = told.get(page) ?? { failed: 'nothing was told' }
  assert.equal(failed, undefined)
  assert.deepEqual(errors, [])
  assert.match(agent, version === undefined ? /Chrome/ : new RegExp(`Chrome/${version}\\.`))
  return rest
}

/** Drives a browser through all pages. */
async function driven(path: string, isOld: boolean): Promise<Map<string, Told>> {
  const profile = await mkdtemp(join(tmpdir(), 'gouji-kernel-'))
  const answers = new Map<string, Told>()
  told = answers
  const ended = new Promise<void>((resolve) => {
    finish = resolve
  })
  const args = [
    isOld ? '--headless' : '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    // A headless kernel without it ends as soon as it has read the page.
    '--remote-debugging-port=0',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    `--user-data-dir=${profile}`,
    ...(isOld ? ['--single-process', '--no-zygote'] : []),
    `${served.base}/${order[0]}`,
  ]
  const child = spawn(path, args, { stdio: 'ignore', cwd: profile })
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const timer = setTimeout(() => finish(), 240_000)
  await Promise.race([ended, closed])
  clearTimeout(timer)
  child.kill('SIGKILL')
  await closed
  await rm(profile, { recursive: true, force: true })
  return answers
}

/** The pages, what they load, and what they tell. */
async function answer(path: string, request: AsyncIterable<Uint8Array>): Promise<Answer | undefined> {
  const name = path.slice(1)
  const build = builds[name]
  const isEditor = editors.includes(name)
  const form = isEditor ? name : forms[name]
  const html = { 'content-type': 'text/html; charset=utf-8' }
  if (path.startsWith('/told/')) {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    const page = path.slice('/told/'.length)
    told.set(page, JSON.parse(Buffer.concat(chunks).toString()))
    const next = order[order.indexOf(page) + 1]
    if (next === undefined) finish()
    return { body: next ?? '' }
  }
  if (build !== undefined) {
    const body = `<!doctype html><meta charset="utf-8"><title>${name}</title><script src="/probe.js"></script>${build[1]}`
    return { body, headers: html }
  }
  if (form !== undefined) {
    const page = await readFile(join(root, `dist/demo/pages/${form}.html`), 'utf8')
    const scripts = `<script src="/probe.js"></script><script src="/${isEditor ? 'editor' : name}.js"></script></body>`
    return { body: page.replace('</body>', scripts), headers: html }
  }
  if (name === 'corpus.json') return { body: JSON.stringify(corpus.map(({ source }) => source)) }
  if (name === 'figures.json') return { body: JSON.stringify(await figures()) }
  for (const folder of ['tests/kernels', 'dist', 'dist/demo/pages', 'dist/demo']) {
    const file = await fileIn(join(root, folder), path)
    if (file !== undefined) return file
  }
  return undefined
}

/** The figures of table 3 of the example, row by row: 192 in place of 129 granted to companies. */
async function figures(): Promise<string[]> {
  const html = await readFile(join(root, 'www/examples/2-2025.html'), 'utf8')
  const [, table = ''] = /申请人情况([\s\S]*?)<\/table>/.exec(html) ?? []
  return Array.from(table.matchAll(/<td>(\d+)<\/td>/g), ([, figure]) => figure ?? '')
}

/** A kernel out of its npm package, kept for the next time. */
async function fetched(version: number, from: Kernel['from']): Promise<string> {
  assert.ok(from)
  const [name, file, sha512] = from
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
  const folder = join(cache, 'gouji/kernels')
  const path = join(folder, `chromium-${version}`)
  if (existsSync(path)) return path
  await mkdir(folder, { recursive: true })
  const download = await mkdtemp(join(folder, 'download-'))
  try {
    const { code, stderr } = await run('npm', ['pack', name, '--silent', '--pack-destination', download])
    assert.equal(code, 0, stderr)
    const [tarball = ''] = await readdir(download)
    const digest = createHash('sha512').update(await readFile(join(download, tarball)))
    assert.equal(digest.digest('base64'), sha512)
    await run('tar', ['-xzf', tarball, `package/${file}`], download)
    const unpacked = join(download, 'chromium')
    const binary = createReadStream(join(download, 'package', file))
    await pipeline(binary, createBrotliDecompress(), createWriteStream(unpacked, { mode: 0o755 }))
    await rename(unpacked, path)
  } finally {
    await rm(download, { recursive: true })
  }
  return path
}
