// By <script>: the one global `Gouji`. Where a page includes it twice, the first keeps the work, so that what it has
// made ready stays ready.
import * as own from './index.js'

const gouji = earlier() ?? own

/** The folder this script was loaded from; its twin for pages that forbid WebAssembly lies there. */
export const base = folder()

export const { formats, GoujiError, inspect, rules } = gouji

/** The engine in use; `undefined` until `init()` has ended. */
export let engine = gouji.engine

/** Makes Gouji ready. May be called any number of times; after a failure it tries anew. */
export async function init(): Promise<void> {
  await gouji.init()
  engine = gouji.engine
}

function earlier(): typeof own | undefined {
  const present: unknown = typeof window === 'object' ? Reflect.get(window, 'Gouji') : undefined
  return isGouji(present) ? present : undefined
}

function isGouji(value: unknown): value is typeof own {
  return typeof value === 'object' && value !== null && 'inspect' in value && 'GoujiError' in value
}

// Known only while the script is being run.
function folder(): string | undefined {
  const script = typeof document === 'object' ? document.currentScript : null
  const address = script?.getAttribute('src') ?? null
  return address === null ? undefined : new URL('.', new URL(address, document.baseURI)).href
}
