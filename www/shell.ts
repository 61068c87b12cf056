// An element of Gouji's own on a host's page: what is in it keeps its looks whatever the page's styles, and is read by
// nobody as a part of the report.
import type { Locale } from '../src/wasm/types.js'
import css from './bind.css'
import { canBeDark, make } from './dom.js'
import type { Scope } from './scope.js'

/** The element's name; the engine's reader passes over it. */
export const shellName = 'gouji-note'

/** A shell: what is drawn goes inside, what fields are described by stands beside, in the page's own tree. */
export interface Shell {
  readonly element: HTMLElement
  readonly inside: ShadowRoot
  readonly beside: HTMLElement
}

let sheet: CSSStyleSheet | undefined

/** Puts a shell into the page, until the scope ends. */
export function shellIn(
  parent: Element,
  before: Element | null,
  locale: Locale = 'zh-CN',
  scope: Scope,
): Shell {
  const element = document.createElement(shellName)
  element.lang = locale
  const inside = element.attachShadow({ mode: 'open' })
  const beside = make('div')
  beside.hidden = true
  element.appendChild(beside)
  dress(inside)
  follow(element, parent, scope)
  parent.insertBefore(element, before)
  scope.add(() => element.parentNode?.removeChild(element))
  return { element, inside, beside }
}

// Neither an inline style nor a style element: policies forbid both.
function dress(root: ShadowRoot): void {
  // Chromium before 73 shows the plain elements.
  if (!('adoptedStyleSheets' in root)) return
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
  }
  root.adoptedStyleSheets = [sheet]
}

// Dark only on a page that is itself ready for it.
function follow(element: Element, parent: Element, scope: Scope): void {
  // jsdom has no such thing.
  if (typeof window.matchMedia !== 'function') return
  const query = window.matchMedia('(prefers-color-scheme: dark)')
  const turn = () => {
    element.classList.toggle('is-dark', query.matches && canBeDark(parent))
  }
  turn()
  query.addListener(turn)
  scope.add(() => query.removeListener(turn))
}
