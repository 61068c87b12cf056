// What npm ships works where it lands: every entry, its types, its promises about size and old browsers.
import assert from 'node:assert/strict'
import { readdir, readFile, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { createContext, runInContext } from 'node:vm'
import binaryen from 'binaryen'
import { publint } from 'publint'
import { install, type Project, root } from './packed.js'

let project: Project
before(async () => {
  project = await install()
})
after(() => rm(project.folder, { recursive: true }))

const cells = `{ 'requests.received.naturalPerson': 1, 'requests.received.total': 2 }`
const report = `const { findings } = inspect({ cells: ${cells} }, { format: '2021' })
console.log(findings.filter(({ rule }) => rule === 't3.rowSum').map(({ left, right }) => left + ' ' + right).join())`
const code = `(error) => console.log(error instanceof Error, error.code)`

describe('the package', () => {
  it('finds a wrong sum as an ES module', async () => {
    await prints('a.mjs', `import { init, inspect } from 'gouji'\nawait init()\n${report}`, '1 2')
  })

  it('finds a wrong sum from CommonJS', async () => {
    const source = `const { init, inspect } = require('gouji')\ninit().then(() => { ${report} })`
    await prints('a.cjs', source, '1 2')
  })

  it('tells a call before init by its code', async () => {
    const source = `import { inspect } from 'gouji'\ntry { inspect({ cells: {} }) } catch (error) { (${code})(error) }`
    await prints('early.mjs', source, 'true NOT_INITIALISED')
  })

  it('may be initialised twice, and at once', async () => {
    const source = `import { engine, init } from 'gouji'\nawait Promise.all([init(), init()])\nawait init()\nconsole.log(engine)`
    await prints('twice.mjs', source, 'wasm')
  })

  it('shares one engine between its entries', async () => {
    const source = `import { init } from 'gouji'\nimport { inspect } from 'gouji/slim'\nawait init()\n${report}`
    await prints('shared.mjs', source, '1 2')
  })

  it('says which version it is', async () => {
    const source = `import { init, inspect } from 'gouji'\nawait init()\nconsole.log(inspect({ cells: {} }).engine)`
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    const cargo = /^version = "(.+)"/m.exec(await readFile(join(root, 'Cargo.toml'), 'utf8'))
    assert.equal(cargo?.[1], version)
    await prints('version.mjs', source, `gouji ${version}`)
  })
})

describe('the slim entry', () => {
  const read = `import { readFileSync } from 'node:fs'
import { init, inspect } from 'gouji/slim'
const bytes = readFileSync(new URL(import.meta.resolve('gouji/gouji.wasm')))`

  it('takes the bytes of the engine', async () => {
    await prints('bytes.mjs', `${read}\nawait init({ bytes })\n${report}`, '1 2')
  })

  it('takes a compiled module', async () => {
    await prints(
      'module.mjs',
      `${read}\nawait init({ module: new WebAssembly.Module(bytes) })\n${report}`,
      '1 2',
    )
  })

  it('takes a response', async () => {
    await prints('response.mjs', `${read}\nawait init({ response: new Response(bytes) })\n${report}`, '1 2')
  })

  it('is there for CommonJS', async () => {
    const source = `const { init, inspect } = require('gouji/slim')
const bytes = require('node:fs').readFileSync(require.resolve('gouji/gouji.wasm'))
init({ bytes }).then(() => { ${report} })`
    await prints('bytes.cjs', source, '1 2')
  })

  it('refuses other bytes, and starts with the right ones after that', async () => {
    const source = `${read}
await init({ bytes: new Uint8Array([1, 2, 3, 4]) }).catch(${code})
await init({ bytes: new TextEncoder().encode('<!doctype html>') }).catch(${code})
await init({ bytes })\n${report}`
    await prints('garbage.mjs', source, 'true BAD_BYTES\ntrue BAD_BYTES\n1 2')
  })
})

describe('the types', () => {
  const use = (from: string, start: string) => `import { init, inspect, type Finding } from '${from}'
export async function first(): Promise<Finding | undefined> {
  await init(${start})
  return inspect({ cells: { a: '1' } }, { year: 2024 }).findings[0]
}`
  const files = (source: string) => ({ 'use.mts': source, 'use.cts': source })

  it('resolve for import and for require', async () => {
    const { stdout } = await project.types(files(use('gouji', '')))
    assert.equal(stdout, '')
  })

  it('resolve for the slim entry', async () => {
    const { stdout } = await project.types(files(use('gouji/slim', '{ bytes: new Uint8Array() }')))
    assert.equal(stdout, '')
  })

  it('R11 of every entry hold for a compiler that checks those of libraries too', async () => {
    const { exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    const entries = Object.keys(exports).filter((name) => exports[name].import)
    assert.ok(entries.length > 5)
    const source = entries.map((name, at) => `export * as e${at} from '${join('gouji', name)}'`).join('\n')
    const { stdout } = await project.types({ 'all.mts': source, 'all.cts': source })
    assert.equal(stdout, '')
  })

  for (const name of ['bind', 'element']) {
    it(`know the event of gouji/${name}`, async () => {
      const source = `import * as it from 'gouji/${name}'
export const errors = (form: HTMLElement, hear: (errors: number, more: typeof it) => void) =>
  form.addEventListener('gouji-inspect', ({ inspection }) => hear(inspection.summary.errors, it))`
      const { stdout } = await project.types({ 'event.mts': source })
      assert.equal(stdout, '')
    })
  }

  it('refuse a misspelt option', async () => {
    const { stdout } = await project.types({
      'wrong.mts': `import { inspect } from 'gouji'\ninspect({ text: '' }, { yaer: 2024 })`,
    })
    assert.match(stdout, /TS2561|TS2353/)
  })
})

describe('the tarball', () => {
  it('holds what it should and no more', async () => {
    const names = await readdir(project.gouji)
    assert.deepEqual(names.sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.en.md',
      'README.md',
      'SECURITY.md',
      'THIRD-PARTY.md',
      'custom-elements.json',
      'dist',
      'docs',
      'package.json',
    ])
    const built = await readdir(join(project.gouji, 'dist'), { withFileTypes: true })
    assert.deepEqual(
      built.filter((entry) => entry.isDirectory()),
      [],
    )
  })

  it('R11 satisfies publint', async () => {
    const { messages } = await publint({ pkgDir: project.gouji, pack: false, strict: true })
    // webpack 4 knows `exports` no more than conditions in them: it is for that alone.
    const others = messages.filter(({ code }) => code !== 'USE_EXPORTS_OR_IMPORTS_BROWSER')
    assert.deepEqual(others, [])
  })

  it('says nothing of the machine that built it', async () => {
    for (const [name, bytes] of await shipped()) {
      for (const path of [root, homedir()]) assert.ok(!bytes.includes(path), `${name} names ${path}`)
    }
  })

  it('is ASCII wherever a page may load it', async () => {
    for (const [name, bytes] of await shipped()) {
      if (/\.(mjs|cjs|js|css)$/.test(name))
        assert.ok(
          bytes.every((byte) => byte < 128),
          name,
        )
    }
  })

  async function shipped(): Promise<[string, Buffer][]> {
    const folder = join(project.gouji, 'dist')
    const names = await readdir(folder)
    return Promise.all(
      names.map(async (name): Promise<[string, Buffer]> => [name, await readFile(join(folder, name))]),
    )
  }
})

describe('the script', () => {
  it('adds one name to the page', async () => {
    const page = createContext({ TextDecoder, TextEncoder, WebAssembly })
    const before = Object.getOwnPropertyNames(page)
    runInContext(await readFile(join(project.gouji, 'dist/gouji.iife.min.js'), 'utf8'), page)
    assert.deepEqual(
      Object.getOwnPropertyNames(page).filter((name) => !before.includes(name)),
      ['Gouji'],
    )
  })
})

describe('R1 the wasm', () => {
  const bytes = () => readFile(join(project.gouji, 'dist/gouji.wasm'))

  it('imports nothing but its glue', async () => {
    const imports = WebAssembly.Module.imports(await WebAssembly.compile(await bytes()))
    assert.deepEqual([...new Set(imports.map(({ module }) => module))], ['./gouji_bg.js'])
  })

  it('is the same inside the script', async () => {
    const source = `import { bytes } from './node_modules/gouji/dist/wasm-inlined.mjs'
import { readFileSync } from 'node:fs'
console.log(readFileSync('node_modules/gouji/dist/gouji.wasm').equals(bytes()))`
    await prints('inlined.mjs', source, 'true')
  })

  it('passes no 64-bit integer, which would be a BigInt outside', async () => {
    const module = binaryen.readBinary(await bytes())
    for (let index = 0; index < module.getNumExports(); index++) {
      const { kind, value, name } = binaryen.getExportInfo(module.getExportByIndex(index))
      if (kind !== binaryen.ExternalFunction) continue
      const { params, results } = binaryen.getFunctionInfo(module.getFunction(value))
      assert.ok(![params, results].flatMap(binaryen.expandType).includes(binaryen.i64), name)
    }
    module.dispose()
  })
})

async function prints(name: string, source: string, expected: string): Promise<void> {
  const { stdout, stderr } = await project.run(name, source)
  assert.equal(stderr, '')
  assert.equal(stdout.trimEnd(), expected)
}
