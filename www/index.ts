// npm `gouji`: the engine inlined, nothing to serve and nothing to set up.
import { start } from './engine.js'
import { GoujiError } from './error.js'

export type * from '../src/wasm/types.js'
export { type Engine, engine, formats, inspect, rules } from './engine.js'
export { type ErrorCode, GoujiError } from './error.js'

/** Makes Gouji ready. May be called any number of times; after a failure it tries anew. Rejects with a `GoujiError`. */
export function init(): Promise<void> {
  return start(load)
}

async function load(): Promise<BufferSource> {
  try {
    const { bytes } = await import('./wasm-inlined.js')
    return bytes
  } catch (cause) {
    throw new GoujiError('NETWORK', 'the module with the engine could not be loaded', { cause })
  }
}
