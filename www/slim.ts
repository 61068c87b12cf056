// npm `gouji/slim`: without the engine's bytes; the host brings `gouji/gouji.wasm` in whichever way it likes.
import { wasmCore } from './core.js'
import { start } from './engine.js'
import { GoujiError } from './error.js'

export type * from '../src/wasm/types.js'
export { defineFormat, type Engine, engine, formats, inspect, rules } from './engine.js'
export { type ErrorCode, GoujiError } from './error.js'

/** Where the engine comes from: compiled already, as bytes, from an address, or from a response. */
export type From =
  | { readonly module: WebAssembly.Module }
  | { readonly bytes: BufferSource }
  | { readonly url: string | URL }
  | { readonly response: Response | Promise<Response> }

/** Makes Gouji ready. May be called any number of times; after a failure it tries anew. Rejects with a `GoujiError`. */
export function init(from: From): Promise<void> {
  return start(async () => wasmCore(await load(from)))
}

async function load(from: From): Promise<WebAssembly.Module | BufferSource> {
  if ('module' in from) return from.module
  if ('bytes' in from) return from.bytes
  return receive('url' in from ? fetch(String(from.url)) : from.response)
}

// Whole, then compiled: servers that name the wrong type for .wasm are common, and streaming refuses them.
async function receive(expected: Response | Promise<Response>): Promise<BufferSource> {
  try {
    const response = await expected
    if (response.ok) return await response.arrayBuffer()
    throw new Error(`${response.status} ${response.statusText}`)
  } catch (cause) {
    throw new GoujiError('NETWORK', `the wasm file could not be fetched (${cause})`, { cause })
  }
}
