// npm `gouji/asm`: the engine's twin in JavaScript, for pages and hosts without WebAssembly. `init()` makes it ready at
// once: there is nothing to wait for.
import { twin } from './asm-inlined.js'
import { asmCore } from './core.js'
import { startNow } from './engine.js'

export type * from '../src/wasm/types.js'
export { defineFormat, type Engine, engine, formats, inspect, rules } from './engine.js'
export { type ErrorCode, GoujiError } from './error.js'

/** Makes Gouji ready, at once. May be called any number of times. */
export function init(): Promise<void> {
  return startNow(asmCore(twin))
}
