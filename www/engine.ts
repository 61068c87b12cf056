// What all entries share: one engine, started once. Importing it does nothing.
import * as glue from 'gouji-glue'
import type {
  DeclaredFormat,
  Defined,
  Format,
  Inspection,
  Locale,
  Options,
  Rule,
  Source,
} from '../src/wasm/types.js'
import type { Core, Engine, Instance } from './core.js'
import { called, laidOut } from './crossing.js'
import { GoujiError, ofCall, ofStart } from './error.js'

export type { Engine } from './core.js'

/** The engine in use; `undefined` until `init()` has ended. */
export let engine: Engine | undefined

let core: Core | undefined
// Made ahead: after a trap the next call must be answered, and where no instance can be made at once, this one is there.
let spare: Instance | undefined
let started: Promise<void> | undefined
/** The formats that were defined, as JSON, in order. */
const defined: string[] = []

/** Starts the engine that `load` brings; once, however often and from wherever it is called. */
export function start(load: () => Promise<Core>): Promise<void> {
  started ??= run(load).catch((error: unknown) => {
    started = undefined
    throw ofStart(error)
  })
  return started
}

/** The same at once. */
export function startNow(own: Core): Promise<void> {
  if (engine === undefined) put(own, own.instanceNow())
  started ??= Promise.resolve()
  return started
}

/** Inspects one report. Synchronous; the same source and options give the same inspection. */
export function inspect(source: Source, options: Options = {}): Inspection {
  return call(() => {
    const { source: parts, options: listed, given } = called(source, options)
    return laidOut(glue.inspect(parts, listed), given, glue.names)
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

/**
 * Makes a format of one's own known: `inspect(source, { format: id })` then reads and checks reports in it. A second
 * format of the same id takes the place of the first. Throws with the code `BAD_FORMAT`, and all mistakes in `errors`.
 */
export function defineFormat(format: DeclaredFormat): Defined {
  const json = written(format)
  const made = call(() => JSON.parse(glue.define(json)))
  defined.push(json)
  return made
}

/** As JSON; what goes round in a ring, or nests beyond what the browser writes, is no format. */
function written(format: unknown): string {
  try {
    return JSON.stringify(format) ?? 'null'
  } catch (cause) {
    throw new GoujiError('BAD_FORMAT', `the format cannot be written as JSON (${cause})`, { cause })
  }
}

async function run(load: () => Promise<Core>): Promise<void> {
  const loaded = await load()
  put(loaded, await loaded.instance())
}

function put(own: Core, instance: Instance): void {
  core = own
  engine = own.engine
  glue.use(instance)
  // An instance that takes the place of a broken one learns what that one knew, in the same order.
  for (const json of defined) glue.define(json)
  setAside(own)
}

function setAside(own: Core): void {
  spare = undefined
  own.instance().then(
    (instance) => {
      spare = instance
    },
    () => {},
  )
}

function call<Result>(work: () => Result): Result {
  if (core === undefined) throw new GoujiError('NOT_INITIALISED', 'call `await init()` first')
  try {
    return work()
  } catch (error) {
    const told = ofCall(error)
    if (told instanceof GoujiError && told.code === 'TRAP') recycle(core)
    throw told
  }
}

/** An engine that broke is not used again: what it was about is half done in its memory. */
function recycle(own: Core): void {
  try {
    put(own, spare ?? own.instanceNow())
  } catch {
    // It broke twice before another could be made ready: the broken one goes on, and the next that is made takes its place.
    own.instance().then(
      (instance) => put(own, instance),
      () => {},
    )
  }
}
