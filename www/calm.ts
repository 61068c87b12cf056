// What stands in place of the findings where there are none.
import type { Inspection } from '../src/wasm/types.js'
import { make } from './dom.js'
import type { Strings } from './strings.js'

/** What was checked besides, and what was not. */
export interface Aside {
  readonly rules: number
  readonly unread: number
  readonly hasPrior: boolean
}

/** That all is in balance, what was checked, and what was not; `undefined` where anything is open. */
export function calmFor(
  { format, summary, document }: Inspection,
  { rules, unread, hasPrior }: Aside,
  strings: Strings,
): HTMLElement | undefined {
  const { errors, warnings, identities } = summary
  if (errors + warnings > 0 || format === null) return undefined
  const untold = identities.all - identities.told
  const aside = [
    ...(hasPrior ? [] : [strings.noPrior]),
    ...(document.sections.some(({ text }) => text !== '') ? [] : [strings.proseAside]),
    ...(untold > 0 ? [strings.untold(untold)] : []),
    ...(unread > 0 ? [strings.unreadCells(unread)] : []),
  ]
  const stamp = ['勾', '稽'].map((text) => make('span', { class: 'gouji-seal-word', text }))
  const seal = make('p', { class: 'gouji-seal' }, ...stamp)
  seal.setAttribute('aria-hidden', 'true')
  return make(
    'section',
    { class: 'gouji-calm' },
    seal,
    make('h3', { text: strings.balanced }),
    make('p', { text: strings.checked(rules, identities.hold) }),
    make('p', { class: 'gouji-aside', text: strings.unchecked }),
    make('ul', { class: 'gouji-aside' }, ...aside.map((text) => make('li', { text }))),
  )
}
