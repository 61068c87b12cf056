// What the two builds for <script> have in common: the global `Gouji`, and the folder they were loaded from.
import type { bind } from './bind.js'
import type * as api from './index.js'

/** What the global `Gouji` does. */
export type Script = Pick<
  typeof api,
  'defineFormat' | 'engine' | 'formats' | 'GoujiError' | 'init' | 'inspect' | 'rules'
> & { readonly bind: typeof bind }

/** The Gouji that the page has already: where a page includes it twice, the first keeps the work. */
export function earlier(): Script | undefined {
  const present: unknown = typeof window === 'object' ? Reflect.get(window, 'Gouji') : undefined
  return isGouji(present) ? present : undefined
}

function isGouji(value: unknown): value is Script {
  return typeof value === 'object' && value !== null && 'inspect' in value && 'bind' in value
}

/** The script element that is being run; known only then. */
export function runningScript(): HTMLOrSVGScriptElement | null {
  return typeof document === 'object' ? document.currentScript : null
}

/** The folder that a script lies in, or the one it names in `data-gouji-base`. */
export function folderOf(script: HTMLOrSVGScriptElement | null): string | undefined {
  const named = script?.getAttribute('data-gouji-base') ?? null
  if (named !== null) return new URL(`${named.replace(/\/$/, '')}/`, document.baseURI).href
  const address = script?.getAttribute('src') ?? null
  return address === null ? undefined : new URL('.', new URL(address, document.baseURI)).href
}
