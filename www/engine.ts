// What all entries share: one engine, started once. Importing it does nothing.
import instantiate, * as glue from 'gouji-glue'
import type { Format, Inspection, Locale, Options, Rule, Source } from '../src/wasm/types.js'
import { laidOut, sent } from './crossing.js'
import { GoujiError, ofCall, ofStart } from './error.js'

/** What runs the rules. */
export type Engine = 'wasm' | 'asm'

/** The engine in use; `undefined` until `init()` has ended. */
export let engine: Engine | undefined

let started: Promise<void> | undefined

/** Starts the engine from what `load` brings; once, however often and from wherever it is called. */
export function start(load: () => Promise<WebAssembly.Module | BufferSource>): Promise<void> {
  started ??= run(load).catch((error: unknown) => {
    started = undefined
    throw ofStart(error)
  })
  return started
}

/** Inspects one report. Synchronous; the same source and options give the same inspection. */
export function inspect(source: Source, options: Options = {}): Inspection {
  return call(() => {
    const prior = options?.prior
    const call = prior ? { ...options, prior: sent(prior, 'options.prior') } : options
    return laidOut(glue.inspect(sent(source, 'source'), call), glue.names)
  })
}

/** The formats that Gouji knows. */
export function formats(): Format[] {
  return call(() => JSON.parse(glue.formats()))
}

/** The rules of a format; of the newest where none is named. */
export function rules(format?: string, locale?: Locale): Rule[] {
  return call(() => JSON.parse(glue.rules(format, locale)))
}

async function run(load: () => Promise<WebAssembly.Module | BufferSource>): Promise<void> {
  if (typeof WebAssembly !== 'object') throw new GoujiError('NO_WASM', 'this browser has no WebAssembly')
  const loaded = await load()
  const module = isModule(loaded) ? loaded : await compile(loaded)
  // Asynchronously even from a module: browsers refuse to instantiate more than 4 kB on the main thread otherwise.
  await instantiate({ module_or_path: module })
  engine = 'wasm'
}

function compile(bytes: BufferSource): Promise<WebAssembly.Module> {
  const [first] = ArrayBuffer.isView(bytes)
    ? new Uint8Array(bytes.buffer, bytes.byteOffset)
    : new Uint8Array(bytes)
  if (first === 0x3c)
    throw new GoujiError('BAD_BYTES', 'the server returned a page in place of the wasm file')
  return WebAssembly.compile(bytes)
}

// By its tag: a module from another realm (a frame, Jest) is one as well.
function isModule(value: WebAssembly.Module | BufferSource): value is WebAssembly.Module {
  return Object.prototype.toString.call(value) === '[object WebAssembly.Module]'
}

function call<Result>(work: () => Result): Result {
  if (engine === undefined) throw new GoujiError('NOT_INITIALISED', 'call `await init()` first')
  try {
    return work()
  } catch (error) {
    throw ofCall(error)
  }
}
