// Starting the engine: once, from wherever, and every way it can fail told by its code.
import assert from 'node:assert/strict'
import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { createContext, runInContext } from 'node:vm'

type Index = typeof import('../www/index.js')
type Slim = typeof import('../www/slim.js')

const dist = new URL('../dist/', import.meta.url)
const wrong = { cells: { 'requests.received.naturalPerson': '1', 'requests.received.total': '2' } }

let bytes: Uint8Array<ArrayBuffer>
const copies: string[] = []
before(async () => {
  bytes = new Uint8Array(await readFile(new URL('gouji.wasm', dist)))
})
after(async () => {
  for (const copy of copies) await rm(copy, { recursive: true })
})

/** A copy of the package of its own: what was started in another is not started in this one. */
async function copyOfPackage(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'gouji-engine-'))
  copies.push(copy)
  for (const name of await readdir(dist)) {
    if (name.endsWith('.mjs')) await copyFile(new URL(name, dist), join(copy, name))
  }
  return copy
}

const load = (copy: string, name: string) => import(pathToFileURL(join(copy, name)).href)
const index = async (): Promise<Index> => load(await copyOfPackage(), 'index.mjs')
const slim = async (): Promise<Slim> => load(await copyOfPackage(), 'slim.mjs')

describe('R5 init', () => {
  it('gives the same promise, however often it is called', async () => {
    const { init } = await index()
    const first = init()
    assert.equal(init(), first)
    await first
    assert.equal(init(), first)
  })

  it('says which engine runs, once it does', async () => {
    const gouji = await index()
    assert.equal(gouji.engine, undefined)
    await gouji.init()
    assert.equal(gouji.engine, 'wasm')
  })

  it('is needed before anything else', async () => {
    const { formats, inspect, rules } = await index()
    for (const early of [() => inspect(wrong), () => formats(), () => rules()]) {
      assert.throws(early, { name: 'GoujiError', code: 'NOT_INITIALISED' })
    }
  })

  it('tries anew after a failure', async () => {
    const { init, inspect } = await slim()
    await assert.rejects(init({ bytes: bytes.slice(0, 1000) }), { name: 'GoujiError', code: 'BAD_BYTES' })
    await init({ bytes })
    assert.equal(inspect(wrong, { format: '2021' }).format, '2021')
  })

  it('takes the twin in JavaScript where the page or the browser refuses WebAssembly', async () => {
    const { init, inspect } = await index()
    await init()
    const told = inspect(wrong, { format: '2021' })
    for (const stub of [undefined, ...refusals.map(refusing)]) {
      const gouji = await index()
      await within(stub, gouji.init)
      assert.equal(gouji.engine, 'asm')
      assert.deepEqual(gouji.inspect(wrong, { format: '2021' }), told)
    }
  })

  it('tells a page that forbids WebAssembly', async () => {
    const { init } = await slim()
    for (const refusal of refusals) {
      await within(refusing(refusal), () =>
        assert.rejects(init({ bytes }), { name: 'GoujiError', code: 'CSP', cause: refusal }),
      )
    }
    await init({ bytes })
  })

  it('tells a browser without WebAssembly', async () => {
    const { init } = await slim()
    await within(undefined, () => assert.rejects(init({ bytes }), { code: 'NO_WASM' }))
    await init({ bytes })
  })

  it('tells a part of the package that cannot be loaded', async () => {
    const copy = await copyOfPackage()
    await rm(join(copy, 'wasm-inlined.mjs'))
    const { init }: Index = await load(copy, 'index.mjs')
    await assert.rejects(init(), { name: 'GoujiError', code: 'NETWORK' })
  })
})

describe('R5 init of the slim entry', () => {
  let server: Server
  let base: string
  before(async () => {
    server = createServer((request, response) => {
      if (request.url === '/gone.wasm') response.statusCode = 404
      // Named as servers name a file they do not know, and as they answer for one they do not have.
      response.setHeader('content-type', request.url === '/gouji.wasm' ? 'text/plain' : 'text/html')
      response.end(request.url === '/gouji.wasm' ? bytes : '<!doctype html><title>404</title>')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    assert(typeof address === 'object' && address !== null)
    base = `http://127.0.0.1:${address.port}`
  })
  after(() => {
    server.close()
  })

  it('fetches the engine, whatever type the server gives it', async () => {
    const { init, inspect } = await slim()
    await init({ url: `${base}/gouji.wasm` })
    assert.equal(inspect(wrong, { format: '2021' }).format, '2021')
  })

  it('takes a module, bytes, a view of bytes or a response', async () => {
    const padded = new Uint8Array(bytes.length + 8)
    padded.set(bytes, 8)
    const sources = [
      { module: new WebAssembly.Module(bytes) },
      { bytes: bytes.buffer },
      { bytes: padded.subarray(8) },
      { response: new Response(bytes) },
      { response: Promise.resolve(new Response(bytes)) },
    ]
    for (const source of sources) {
      const gouji = await slim()
      await gouji.init(source)
      assert.equal(gouji.engine, 'wasm')
    }
  })

  it('says so where the server answers with a page', async () => {
    const { init } = await slim()
    await assert.rejects(init({ url: `${base}/other.wasm` }), {
      code: 'BAD_BYTES',
      message: /a page in place/,
    })
  })

  it('tells what cannot be fetched', async () => {
    const { init } = await slim()
    await assert.rejects(init({ url: `${base}/gone.wasm` }), { code: 'NETWORK', message: /404/ })
    await assert.rejects(init({ url: 'http://127.0.0.1:1/gouji.wasm' }), { code: 'NETWORK' })
    await assert.rejects(init({ response: Promise.reject(new TypeError('offline')) }), { code: 'NETWORK' })
  })
})

describe('cells by name', () => {
  it('are read the same in the order of the form, in any other, and beside other fields', async () => {
    const { formats, init, inspect } = await index()
    await init()
    const texts = ['0', '', '5 件', '007', ' 3', '\u3000', 'x\0y', '-2', '1,234', null, 12, { raw: '9' }]
    for (const { id, tables } of formats()) {
      const names = tables.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()))
      const inOrder = names.map((name, at) => [name, texts[at % texts.length]] as const)
      const reversed = [...inOrder].reverse()
      // The order of a format is known once one of its reports was inspected: the second goes by it.
      const told = [inOrder, inOrder, reversed, [...inOrder, ['title', 'x'] as const]].map((cells) =>
        inspect(JSON.parse(JSON.stringify({ cells: Object.fromEntries(cells) })), { format: id }),
      )
      assert.equal(Object.keys(told[0]?.cells ?? {}).length, names.length)
      for (const other of told) assert.equal(JSON.stringify(other), JSON.stringify(told[0]))
    }
  })
})

describe('a wrong call', () => {
  it('throws a GoujiError that says where', async () => {
    const { GoujiError, init, inspect, rules } = await index()
    await init()
    const any = (value: object) => Object.assign(JSON.parse('{}'), value)
    const calls: [() => unknown, string, string][] = [
      [() => inspect(JSON.parse('{}')), 'BAD_SOURCE', 'source'],
      [() => inspect(wrong, JSON.parse('{"year": "soon"}')), 'BAD_OPTIONS', 'options.year'],
      [() => inspect(wrong, { format: '1999' }), 'UNKNOWN_FORMAT', 'options.format'],
      [() => rules('1999'), 'UNKNOWN_FORMAT', 'options.format'],
      [() => inspect(wrong, any({ submitted: 'x' })), 'BAD_SOURCE', 'options.submitted'],
      [() => inspect(wrong, { thresholds: { 't4.sum': 3 } }), 'BAD_OPTIONS', 'options.thresholds'],
    ]
    // These hold a report, or could: to pass them over would be to pass over what is wrong in it.
    for (const cells of [[], new Map(), new FormData()])
      calls.push([() => inspect(any({ cells })), 'BAD_SOURCE', 'source.cells'])
    for (const prior of ['<table>', 3, false, [], {}])
      calls.push([() => inspect(wrong, any({ prior })), 'BAD_SOURCE', 'options.prior'])
    for (const [call, code, path] of calls) {
      assert.throws(call, (error) => {
        assert(error instanceof GoujiError)
        assert.deepEqual({ code: error.code, path: error.path }, { code, path })
        return true
      })
    }
  })

  it('R6 is refused before the engine where the source is too long', async () => {
    const { init, inspect } = await index()
    await init()
    const long = ' '.repeat(16 * 2 ** 20 + 1)
    assert.throws(() => inspect({ html: long }), { code: 'TOO_LARGE', path: 'source.html' })
    assert.throws(() => inspect(wrong, { prior: { text: long } }), {
      code: 'TOO_LARGE',
      path: 'options.prior.text',
    })
    assert.throws(() => inspect(wrong, { submitted: { text: long } }), { path: 'options.submitted.text' })
  })

  it('R6 is told whatever is nested in it, and however deep', async () => {
    const { defineFormat, init, inspect } = await index()
    await init()
    let deep: unknown = {}
    for (let depth = 0; depth < 100_000; depth++) deep = { a: deep }
    const ring: Record<string, unknown> = {}
    ring.ring = ring
    for (const value of [deep, ring]) {
      const cell = Object.assign(JSON.parse('{}'), { 'requests.received.total': value })
      const calls = [
        [() => inspect({ cells: cell }), 'BAD_SOURCE'],
        [() => inspect(wrong, { prior: Object(value) }), 'BAD_SOURCE'],
        [() => inspect(wrong, { rules: Object(value) }), 'BAD_OPTIONS'],
        [() => defineFormat(Object(value)), 'BAD_FORMAT'],
        [() => defineFormat(JSON.parse('['.repeat(1000) + ']'.repeat(1000))), 'BAD_FORMAT'],
      ] as const
      for (const [call, code] of calls) assert.throws(call, { name: 'GoujiError', code }, code)
    }
    assert.equal(inspect(wrong, { format: '2021' }).format, '2021')
  })

  it('R6 is none where a page nests deep: it is read by either engine, without a call inside a call', async () => {
    const parts = ['<div>', '<b>', '<table>', '<table><tr><td>', '<select><option>', '<template>', '<svg><g>']
    const wasm = await index()
    const twin: typeof import('../www/asm.js') = await load(await copyOfPackage(), 'asm.mjs')
    for (const { engine, init, inspect } of [wasm, twin]) {
      await init()
      for (const part of parts) {
        const { summary } = inspect({ html: part.repeat(20_000) })
        assert.ok(summary.errors > 0, `${engine} ${part}`)
      }
      assert.ok(inspect({ text: `一、总体情况\n收到${'（其中：'.repeat(10_000)}1件` }).summary.errors > 0)
    }
  })

  it('compares what is published with what was submitted, be it a source or an inspection of it', async () => {
    const { init, inspect } = await index()
    await init()
    const [now, before] = [
      { cells: { 'disputes.review.total': 3 } },
      { cells: { 'disputes.review.total': 4 } },
    ]
    for (const submitted of [before, inspect(before)]) {
      const { findings } = inspect(now, { submitted })
      const told = findings.filter(({ rule }) => rule === 'time.modified')
      assert.deepEqual(told[0]?.cells, ['disputes.review.total'])
      assert.match(told[0]?.message ?? '', /公布的是“3”，报送的是“4”/)
    }
  })

  it('R6 tells an engine that broke, and the next call is answered', async () => {
    const { init, inspect } = await index()
    await init()
    const broken = {
      get html(): string {
        throw new WebAssembly.RuntimeError('unreachable')
      },
    }
    assert.throws(() => inspect(broken), { name: 'GoujiError', code: 'TRAP' })
    assert.equal(inspect(wrong, { format: '2021' }).format, '2021')
  })
})

describe('the script', () => {
  it('keeps what the first copy made ready where a page includes it twice', async () => {
    const script = await readFile(new URL('gouji.iife.min.js', dist), 'utf8')
    const page: Record<string, unknown> = { WebAssembly, TextDecoder, TextEncoder, console }
    page.window = createContext(page)
    runInContext(script, createContext(page))
    await runInContext('Gouji.init()', createContext(page))
    runInContext(script, createContext(page))
    const told = runInContext(
      `[Gouji.engine, Gouji.inspect(${JSON.stringify(wrong)}, { format: '2021' }).format]`,
      createContext(page),
    )
    assert.equal(String(told), 'wasm,2021')
  })
})

const refusals = [
  new WebAssembly.CompileError(
    "WebAssembly.compile(): violates the Content Security Policy directive: 'self'",
  ),
  new WebAssembly.CompileError('WebAssembly.compile(): Wasm code generation disallowed by embedder'),
  new EvalError('refused'),
]

/** A `WebAssembly` that compiles nothing. */
function refusing(refusal: Error): unknown {
  return { ...methods(), compile: () => Promise.reject(refusal) }
}

/** Runs with another `WebAssembly`, and puts the own one back. */
async function within(stub: unknown, work: () => Promise<void>): Promise<void> {
  const own = WebAssembly
  Reflect.set(globalThis, 'WebAssembly', stub)
  try {
    await work()
  } finally {
    Reflect.set(globalThis, 'WebAssembly', own)
  }
}

function methods(): Record<string, unknown> {
  return Object.fromEntries(
    Object.getOwnPropertyNames(WebAssembly).map((name) => [name, Reflect.get(WebAssembly, name)]),
  )
}
