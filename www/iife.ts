// By <script>: the one global `Gouji`. Where a page includes it twice, the first keeps the work, so that what it has
// made ready stays ready.
import { bind as ownBind } from './bind.js'
import { asmCore, type Core, wasmCore } from './core.js'
import { bindDeclared } from './declared.js'
import * as running from './engine.js'
import { isRefusal, GoujiError as OwnError } from './error.js'
import { earlier, folderOf, runningScript } from './script.js'
import { bytes } from './wasm-inlined.js'

const present = earlier()
const script = runningScript()

/** The folder this script was loaded from; its twin for pages that forbid WebAssembly lies there. */
export const base = folderOf(script)

export const { defineFormat, formats, inspect, rules } = present ?? running
export const GoujiError = present?.GoujiError ?? OwnError
export const bind = present?.bind ?? ownBind

/** The engine in use; `undefined` until `init()` has ended. */
export let engine = present?.engine

/** Makes Gouji ready. May be called any number of times; after a failure it tries anew. */
export async function init(): Promise<void> {
  await (present ? present.init() : running.start(load))
  engine = (present ?? running).engine
}

if (!present) bindDeclared(init, bind)

async function load(): Promise<Core> {
  try {
    return await wasmCore(bytes)
  } catch (refusal) {
    if (!isRefusal(refusal) || base === undefined) throw refusal
    return asmCore(await twinFrom(`${base}gouji.asm.iife.min.js`))
  }
}

/** The twin, by a script of its own, which takes the global's place until it is read. */
function twinFrom(address: string): Promise<(imports: object) => object> {
  const own: unknown = Reflect.get(window, 'Gouji')
  return new Promise((resolve, reject) => {
    const fail = () => reject(new OwnError('NETWORK', `${address} could not be loaded`))
    const element = document.createElement('script')
    element.src = address
    element.charset = 'utf-8'
    if (script?.nonce) element.nonce = script.nonce
    element.addEventListener('error', fail)
    element.addEventListener('load', () => {
      const twin: unknown = Reflect.get(Object(Reflect.get(window, 'Gouji')), 'twin')
      Reflect.set(window, 'Gouji', own)
      if (typeof twin === 'function') resolve((imports) => Object(twin(imports)))
      else fail()
    })
    document.head.appendChild(element)
  })
}
