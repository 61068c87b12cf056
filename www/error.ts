// Errors with a code. A wrong report is never one of them: they tell of a wrong call, or of an engine that cannot run.

import type { FormatMistake } from '../src/wasm/types.js'

const codes = [
  'NO_WASM',
  'CSP',
  'BAD_BYTES',
  'NETWORK',
  'TRAP',
  'NOT_INITIALISED',
  'BAD_SOURCE',
  'BAD_OPTIONS',
  'UNKNOWN_FORMAT',
  'UNKNOWN_RULE',
  'UNKNOWN_CELL',
  'BAD_FORMAT',
  'TOO_LARGE',
  'FILE_KIND',
  'FILE_LOCKED',
  'FILE_BROKEN',
] as const

/**
 * - `NO_WASM`: the browser has no WebAssembly. `CSP`: the page's policy forbids it.
 * - `BAD_BYTES`: what was given or fetched is not Gouji's engine. `NETWORK`: it could not be fetched.
 * - `TRAP`: the engine broke; the call before may be tried again, and we want to hear of it.
 * - `NOT_INITIALISED`: called before `init()` had ended.
 * - `BAD_FORMAT`: a format given to `defineFormat` is wrong; `errors` says in what.
 * - `BAD_SOURCE`, `BAD_OPTIONS`, `UNKNOWN_FORMAT`, `UNKNOWN_RULE`, `UNKNOWN_CELL`, `TOO_LARGE`: the call is wrong; `path` says where.
 * - `FILE_KIND`, `FILE_LOCKED`, `FILE_BROKEN`: a file that cannot be read: of another kind, with a password, damaged.
 */
export type ErrorCode = (typeof codes)[number]

/** What `init` rejects with and the other functions throw. */
export class GoujiError extends Error {
  readonly code: ErrorCode
  /** Where in the call: `options.year`. */
  readonly path: string | undefined
  readonly cause: unknown
  /** All that is wrong with a format. */
  readonly errors: readonly FormatMistake[]

  constructor(
    code: ErrorCode,
    message: string,
    detail: {
      readonly path?: string
      readonly cause?: unknown
      readonly errors?: readonly FormatMistake[]
    } = {},
  ) {
    super(message)
    this.name = 'GoujiError'
    this.code = code
    this.path = detail.path
    this.cause = detail.cause
    this.errors = detail.errors ?? []
  }
}

/** The error that a call of the engine threw, told by code. */
export function ofCall(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof GoujiError) return error
  const code = codes.find((known) => known === text(error, 'code'))
  if (code !== undefined)
    return new GoujiError(code, error.message, {
      path: text(error, 'path'),
      cause: error,
      errors: mistakes(error),
    })
  // Where a call goes too deep, the engine ends with a RangeError; where it knows what broke, it tells.
  const broke =
    error.name === 'RuntimeError' || error.name === 'RangeError' || /^panicked at /.test(error.message)
  return broke ? new GoujiError('TRAP', `the engine broke: ${error.message}`, { cause: error }) : error
}

/** Whether WebAssembly was refused, by the page's policy or by a browser that does not know it: its twin will do. */
export function isRefusal(error: unknown): boolean {
  return error instanceof GoujiError && ['NO_WASM', 'CSP', 'BAD_BYTES'].indexOf(error.code) >= 0
}

/** The error that compiling or linking threw, told by code. */
export function ofStart(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof GoujiError) return error
  const message = `${error.name}: ${error.message}`
  if (
    error.name === 'EvalError' ||
    /content security policy|unsafe-eval|disallowed by embedder/i.test(message)
  ) {
    const remedy =
      "the page's Content-Security-Policy forbids WebAssembly: add 'wasm-unsafe-eval' to script-src"
    return new GoujiError('CSP', remedy, { cause: error })
  }
  return new GoujiError('BAD_BYTES', `these bytes are not Gouji's engine (${message})`, { cause: error })
}

/** The mistakes of a format, as the engine sent them. */
function mistakes(error: Error): FormatMistake[] {
  const sent = text(error, 'errors')
  return sent === undefined ? [] : JSON.parse(sent)
}

function text(error: Error, key: string): string | undefined {
  const value: unknown = Reflect.get(error, key)
  return typeof value === 'string' ? value : undefined
}
