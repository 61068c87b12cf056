// By <script>, without WebAssembly: the same global `Gouji`, for pages whose policy forbids it. `gouji.iife.min.js` loads
// it by itself where it must.
import { twin } from './asm-inlined.js'
import { bind as ownBind } from './bind.js'
import { asmCore } from './core.js'
import { bindDeclared } from './declared.js'
import * as running from './engine.js'
import { GoujiError as OwnError } from './error.js'
import { earlier, folderOf, runningScript } from './script.js'

const present = earlier()

/** The folder this script was loaded from. */
export const base = folderOf(runningScript())

export { twin }
export const { defineFormat, formats, inspect, rules } = present ?? running
export const GoujiError = present?.GoujiError ?? OwnError
export const bind = present?.bind ?? ownBind

/** The engine in use; `undefined` until `init()` was called. */
export let engine = present?.engine

/** Makes Gouji ready. May be called any number of times. */
export async function init(): Promise<void> {
  await (present ? present.init() : running.startNow(asmCore(twin)))
  engine = (present ?? running).engine
}

if (!present) bindDeclared(init, bind)
