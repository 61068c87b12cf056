// The places of the page that the demo writes to, and its words in the chosen language.
import type { Locale } from '../src/wasm/types.js'
import { byId, say } from './dom.js'
import { words } from './words.js'

/** The page's elements. */
export const page = {
  heading: byId('heading', HTMLElement),
  basis: byId('basis', HTMLElement),
  form: byId('form', HTMLElement),
  findings: byId('findings', HTMLElement),
  notice: byId('notice', HTMLElement),
  field: byId('field', HTMLTextAreaElement),
  chooser: byId('chooser', HTMLInputElement),
  format: byId('format', HTMLSelectElement),
  draft: byId('draft', HTMLInputElement),
  snippets: byId('snippets', HTMLElement),
  engine: byId('engine', HTMLElement),
  catalogue: byId('catalogue', HTMLAnchorElement),
}

/** The buttons that have this attribute. */
export function buttons(attribute: string): HTMLButtonElement[] {
  return Array.from(document.querySelectorAll<HTMLButtonElement>(`button[${attribute}]`))
}

/** Shows which of them is the chosen one. */
export function press(attribute: string, chosen: string | undefined): void {
  for (const one of buttons(attribute)) {
    one.setAttribute('aria-pressed', String(one.getAttribute(attribute) === chosen))
  }
}

/** Writes the page's own words in this language. */
export function speak(locale: Locale): void {
  document.documentElement.lang = locale
  document.title = `勾稽 · ${words[locale].title}`
  press('data-locale', locale)
  for (const element of Array.from(document.querySelectorAll('[data-say]'))) {
    const text: unknown = Reflect.get(words[locale], element.getAttribute('data-say') ?? '')
    if (typeof text === 'string') say(element, text)
  }
}
