// What the platform asks of the package, each by its number; in Node. Pages: pages.test.ts. Bundlers: matrix.test.ts.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { before, describe, it } from 'node:test'
import type { Source } from '../src/wasm/types.js'
import { inspectedNatively, reports } from './corpus.js'
import { root, run } from './packed.js'

type Slim = typeof import('../www/slim.js')

const scripts = ['gouji.iife.min.js', 'gouji.asm.iife.min.js', 'gouji-report.iife.min.js']
const dist = (name: string) => join(root, 'dist', name)

describe('R5 the engine', () => {
  it('R5 can be read: wasm by default, asm in the twin', async () => {
    const told = await printed(`
      import * as gouji from 'gouji-dist/index.mjs'
      const before = gouji.engine
      await Promise.all([gouji.init(), gouji.init()])
      console.log(before, gouji.engine)`)
    assert.equal(told, 'undefined wasm')
    const twin = await printed(`
      import * as gouji from 'gouji-dist/asm.mjs'
      gouji.init()
      console.log(gouji.engine, gouji.inspect({ text: '' }).findings.length)`)
    assert.equal(twin, 'asm 1')
  })
})

describe('R6 a trap', () => {
  let trapped: Slim
  before(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gouji-trap-'))
    const args = ['build', '--mode', 'no-install', '--no-pack', '--target', 'web', '--release']
    const { RUSTFLAGS, ...env } = process.env
    const { code, stderr } = await run(
      'wasm-pack',
      [...args, '--out-dir', folder, '--out-name', 'gouji', '--', '--quiet', '--features', 'trap'],
      root,
      env,
    )
    assert.equal(code, 0, stderr)
    trapped = await import(dist('slim.mjs'))
    await trapped.init({ bytes: new Uint8Array(await readFile(join(folder, 'gouji_bg.wasm'))) })
    await rm(folder, { recursive: true })
  })

  it('R6 is told with the words of the panic, and the next call is answered', () => {
    const wrong: Source = {
      cells: { 'requests.received.total': '1', 'requests.received.naturalPerson': '2' },
    }
    const expected = trapped.inspect(wrong)
    for (let turn = 0; turn < 3; turn++) {
      assert.throws(() => trapped.inspect({ text: 'trap' }), {
        name: 'GoujiError',
        code: 'TRAP',
        message: /a trap set by a test/,
      })
      assert.deepEqual(trapped.inspect(wrong), expected)
    }
  })

  it('R6 refuses what is too large before the engine sees it', () => {
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`a${at}`, '1']))
    const long = ' '.repeat(2 ** 24 + 1)
    const calls: [Source, string][] = [
      [{ cells: many }, 'source.cells'],
      [{ cells: { a: long } }, 'source.cells'],
      [{ html: long }, 'source.html'],
      [{ text: long }, 'source.text'],
    ]
    for (const [source, path] of calls) {
      assert.throws(() => trapped.inspect(source), { code: 'TOO_LARGE', path })
    }
  })
})

describe('R7 the scripts', () => {
  it('R7 are ASCII, and the loader is ES3 of at most 1 kB', async () => {
    for (const name of [...scripts, 'gouji-loader.js']) {
      const bytes = await readFile(dist(name))
      assert.ok(
        bytes.every((byte) => byte < 128),
        name,
      )
    }
    const loader = await readFile(dist('gouji-loader.js'), 'utf8')
    assert.ok(loader.length <= 1000)
    assert.doesNotMatch(loader, /=>|\blet\b|\bconst\b|`|\bclass\b|\.\.\.|\?\.|\basync\b/)
  })
})

describe('R11 what is shipped', () => {
  it('R11 has checksums that are those of the files', async () => {
    const sums: Record<string, string> = JSON.parse(await readFile(dist('sri.json'), 'utf8'))
    for (const name of [...scripts, 'gouji-loader.js', 'gouji.wasm']) assert.ok(sums[name], name)
    for (const [name, sum] of Object.entries(sums)) {
      const digest = createHash('sha384')
        .update(await readFile(dist(name)))
        .digest('base64')
      assert.equal(sum, `sha384-${digest}`, name)
    }
  })

  it('R11 packs to the same bytes each time', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gouji-pack-'))
    const sums: string[] = []
    for (const name of ['a', 'b']) {
      const { code, stderr } = await run(
        'npm',
        ['pack', '--ignore-scripts', '--pack-destination', folder],
        root,
      )
      assert.equal(code, 0, stderr)
      const [tarball] = (await readdir(folder)).filter((file) => file.endsWith('.tgz'))
      assert.ok(tarball, name)
      sums.push(
        createHash('sha256')
          .update(await readFile(join(folder, tarball)))
          .digest('hex'),
      )
      await rm(join(folder, tarball))
    }
    assert.equal(sums[0], sums[1])
  })

  it('R11 is built to the same bytes in another folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gouji-built-'))
    const left = ['.git', 'dist', 'node_modules', 'out', 'target']
    await cp(root, folder, { recursive: true, filter: (path) => !left.includes(basename(path)) })
    const env = { ...process.env, npm_config_prefer_offline: 'true' }
    const { code, stderr } = await run(process.execPath, ['scripts/build.mjs'], folder, env)
    assert.equal(code, 0, stderr)
    const files = (await readdir(dist(''), { withFileTypes: true })).filter((entry) => entry.isFile())
    assert.ok(files.length > 50)
    for (const { name } of files) {
      const [own, other] = await Promise.all(
        [dist(name), join(folder, 'dist', name)].map((path) => readFile(path)),
      )
      assert.ok(other && own?.equals(other), name)
    }
    await rm(folder, { recursive: true })
  })

  it('R11 has an archive for machines without a network, that unpacks', async () => {
    const script = `import sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
print(*sorted(archive.namelist()), sep=chr(10))`
    const { code, stdout, stderr } = await run('python3', ['-c', script, dist('gouji-offline.zip')], root, {
      ...process.env,
      PYTHONIOENCODING: 'utf-8',
    })
    // Where there is no Python, its bytes are at least those of an archive.
    if (code === 127 || /not found|ENOENT/.test(stderr)) {
      assert.equal((await readFile(dist('gouji-offline.zip'))).subarray(0, 2).toString(), 'PK')
      return
    }
    assert.equal(code, 0, stderr)
    for (const name of [...scripts, 'gouji-loader.js', 'sri.json', '安装说明.html'].map(
      (name) => `gouji/${name}`,
    )) {
      assert.ok(stdout.split('\n').includes(name), name)
    }
  })

  it('R11 describes its element as it is', async () => {
    const manifest = JSON.parse(await readFile(join(root, 'custom-elements.json'), 'utf8'))
    const source = await readFile(join(root, 'www/gouji-report-element.ts'), 'utf8')
    const observed = /observed = \[(.*?)\]/.exec(source)?.[1]?.match(/\w+/g)
    const [declared] = manifest.modules[0].declarations
    assert.deepEqual(
      declared.attributes.map(({ name }: { name: string }) => name),
      observed,
    )
    assert.equal(declared.tagName, 'gouji-report')
  })
})

describe('R12 the corpus', () => {
  it('R12 gives the same bytes natively, in Node and in the twin', async () => {
    const corpus = await reports()
    const native = await inspectedNatively(corpus)
    for (const name of ['index.mjs', 'asm.mjs']) {
      const told = await printed(
        `import { readFileSync } from 'node:fs'
        import { init, inspect } from 'gouji-dist/${name}'
        await init()
        for (const source of JSON.parse(readFileSync(0, 'utf8')))
          console.log(JSON.stringify(inspect(source)))`,
        JSON.stringify(corpus.map(({ source }) => source)),
      )
      const lines = told.split('\n')
      native.forEach((line, at) => {
        assert.equal(lines[at], line, `${name}: ${corpus[at]?.file}`)
      })
    }
  })
})

describe('the memory', () => {
  it('is no more after 100,000 inspections', async () => {
    const told = await printed(`
      import { init, inspect } from 'gouji-dist/index.mjs'
      await init()
      const cells = { 'disputes.review.upheld': '10', 'disputes.review.total': '1' }
      const used = () => { gc(); const { heapUsed, external, arrayBuffers } = process.memoryUsage(); return heapUsed + external + arrayBuffers }
      const go = (times) => { for (let n = 0; n < times; n++) inspect({ cells }) }
      go(5000)
      const before = used()
      go(100000)
      console.log(Math.round((used() - before) / 1024))`)
    assert.ok(Number(told) < 512, `${told} kB more`)
  })
})

/** What a module prints, in a process of its own. */
async function printed(source: string, input = ''): Promise<string> {
  const module = source.split('gouji-dist/').join(String(new URL('../dist/', import.meta.url)))
  const { execFile } = await import('node:child_process')
  return new Promise((resolve, reject) => {
    const args = ['--expose-gc', '--input-type=module', '-e', module]
    const child = execFile(process.execPath, args, { maxBuffer: 2 ** 28 }, (error, stdout) =>
      error ? reject(error) : resolve(stdout.trim()),
    )
    child.stdin?.end(input)
  })
}
