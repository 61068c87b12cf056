// npm `gouji`: the engine inlined, nothing to serve and nothing to set up. Where the page's policy or its browser
// refuses WebAssembly, the engine's twin in JavaScript is taken.
import { asmCore, type Core, wasmCore } from './core.js'
import { start } from './engine.js'
import { GoujiError, isRefusal } from './error.js'

export type * from '../src/wasm/types.js'
export { defineFormat, type Engine, engine, formats, inspect, rules } from './engine.js'
export { type ErrorCode, GoujiError } from './error.js'

/** Makes Gouji ready. May be called any number of times; after a failure it tries anew. Rejects with a `GoujiError`. */
export function init(): Promise<void> {
  return start(load)
}

async function load(): Promise<Core> {
  try {
    const { bytes } = await part(() => import('./wasm-inlined.js'))
    return await wasmCore(bytes)
  } catch (refusal) {
    if (!isRefusal(refusal)) throw refusal
    const { twin } = await part(() => import('./asm-inlined.js'))
    return asmCore(twin)
  }
}

async function part<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (cause) {
    throw new GoujiError('NETWORK', 'the module with the engine could not be loaded', { cause })
  }
}
