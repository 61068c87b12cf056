// The cards of the panel: one finding; or the change that would mend several, above the findings it explains.
import type { Cause, CellId, Change, Finding } from '../src/wasm/types.js'
import { button, make } from './dom.js'
import { icon } from './icon.js'
import type { Words } from './words.js'

/** What the card of a cause tells. */
export interface Explained {
  readonly cause: Cause
  readonly findings: readonly Finding[]
  readonly names: ReadonlyMap<CellId, string>
  readonly words: Words
}

/** One finding: the sentence that stands alone, what it rests on, and its rule. */
export function findingCard(finding: Finding, words: Words): HTMLElement {
  const line = make(finding.cells.length > 0 ? 'button' : 'p', { class: 'gouji-message' })
  if (line instanceof HTMLButtonElement) line.type = 'button'
  line.appendChild(hidden(words.severity[finding.severity]))
  line.appendChild(make('span', { text: finding.message }))
  return card(
    `gouji-finding gouji-is-${finding.severity}`,
    icon(finding.severity),
    line,
    ...restOf(finding, words),
  )
}

/** The change that would mend these findings; pressed, it is applied. */
export function causeCard(explained: Explained, apply: (changes: readonly Change[]) => void): HTMLElement {
  const { cause, findings, words } = explained
  const options = cause.unique ? [cause.changes] : [cause.changes, ...cause.alternatives]
  const choices = options.map((changes) => choice(changes, options.length, explained, apply))
  const list = findings.map((finding) => {
    const message = make('p', { class: 'gouji-said', text: finding.message })
    return make('li', {}, message, ...restOf(finding, words))
  })
  const title = make('button', { class: 'gouji-message', text: titleOf(options, explained) })
  title.type = 'button'
  const severity = findings.some((finding) => finding.severity === 'error') ? 'error' : 'warning'
  title.insertBefore(hidden(words.severity[severity]), title.firstChild)
  const explainedBy = make('ul', { class: 'gouji-explained' }, ...list)
  return card(`gouji-cause gouji-is-${severity}`, icon(severity), title, ...choices, explainedBy)
}

function titleOf(options: readonly (readonly Change[])[], { names, words }: Explained): string {
  const [first = []] = options
  const [only] = first
  if (options.length > 1) return words.oneOf(options.length)
  if (first.length > 1 || !only) return words.together(first.length)
  return words.should(names.get(only.cell) ?? only.cell, only.to)
}

function choice(
  changes: readonly Change[],
  choices: number,
  { cause, names, words }: Explained,
  apply: (changes: readonly Change[]) => void,
): HTMLElement {
  const [only] = changes
  const isPlain = choices === 1 && changes.length === 1 && only !== undefined
  const slip = (change: Change) => words.slips[change.slip ?? ''] ?? ''
  const lines = isPlain
    ? [make('p', { class: 'gouji-detail', text: words.mends(only.from, slip(only), cause.findings.length) })]
    : changes.map((change) => {
        const name = names.get(change.cell) ?? change.cell
        const text = [words.change(change.from, change.to), slip(change)].filter(Boolean).join(' · ')
        return make('p', { class: 'gouji-detail', text: `${name} ${text}` })
      })
  const label = words.apply(changes.map((change) => change.to).join('、'))
  return make(
    'div',
    { class: 'gouji-choice' },
    ...lines,
    button(label, 'gouji-apply', () => apply(changes)),
  )
}

function restOf(finding: Finding, words: Words): HTMLElement[] {
  const rule = make(
    'p',
    { class: 'gouji-rule', text: `${words.rule} ` },
    make('code', { text: finding.rule }),
  )
  return finding.detail === '' ? [rule] : [make('p', { class: 'gouji-detail', text: finding.detail }), rule]
}

function hidden(text: string): HTMLElement {
  return make('span', { class: 'gouji-hidden', text: `${text} ` })
}

function card(look: string, ...children: readonly Node[]): HTMLElement {
  const element = make('li', { class: look }, ...children)
  element.tabIndex = -1
  return element
}
