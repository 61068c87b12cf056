// What is said of a report as a whole: its heading, the line under the form, the calm where nothing is wrong.
import type { CellId, Inspection } from '../src/wasm/types.js'
import { make, say } from './dom.js'
import type { Form } from './form.js'
import { rules } from './index.js'
import { page } from './page.js'
import type { Words } from './words.js'

/** A report on the page, inspected. */
export interface Shown {
  readonly form: Form
  readonly inspection: Inspection
  readonly unread: ReadonlySet<CellId>
  readonly words: Words
}

let announcing = 0

/** Writes heading and status line, and has the counts announced once typing pauses. */
export function showSummary({ form, inspection, words }: Shown): void {
  const { errors, warnings, infos, identities } = inspection.summary
  const inputs = Array.from(form.inputs.values())
  const filled = inputs.filter((input) => input.value.trim() !== '').length
  say(page.heading, words.heading(inspection.year, form.format.title))
  say(page.basis, form.format.basis)
  say(page.status, words.status(filled, inputs.length, identities.hold, identities.all, errors + warnings))
  say(page.engine, inspection.engine)
  clearTimeout(announcing)
  const told = errors + warnings + infos === 0 ? words.balanced : words.told(errors, warnings, infos)
  announcing = window.setTimeout(() => say(page.live, told), 700)
}

/** What stands in place of errors and warnings where there are none. */
export function calmFor({ form, inspection, unread, words }: Shown): HTMLElement | undefined {
  const { errors, warnings, identities } = inspection.summary
  if (errors + warnings > 0) return undefined
  const untold = identities.all - identities.told
  const aside = [
    words.noPrior,
    words.proseAside,
    ...(untold > 0 ? [words.untold(untold)] : []),
    ...(unread.size > 0 ? [words.unreadCells(unread.size)] : []),
  ]
  const stamp = ['勾', '稽'].map((text) => make('span', { class: 'seal-word', text }))
  const seal = make('p', { class: 'seal' }, ...stamp)
  seal.setAttribute('aria-hidden', 'true')
  return make(
    'section',
    { class: 'calm' },
    seal,
    make('h3', { text: words.balanced }),
    make('p', { text: words.checked(rules(form.format.id).length, identities.hold) }),
    make('p', { class: 'calm-aside', text: words.unchecked }),
    make('ul', { class: 'calm-aside' }, ...aside.map((text) => make('li', { text }))),
  )
}
