// The cards: one finding; or the change that would mend several, above the findings it explains.
import type { Cause, CellId, Change, Finding, Rule, RuleId } from '../src/wasm/types.js'
import { button, make } from './dom.js'
import { icon } from './icon.js'
import type { Strings } from './strings.js'

/** What cards know, and what can be done by them. */
export interface Means {
  readonly strings: Strings
  /** What the cells are called. */
  readonly names: ReadonlyMap<CellId, string>
  /** The entry of a rule; `undefined` where there is none. */
  readonly rule: (id: RuleId) => Rule | undefined
  /** Where the entry of a rule can be read in full. */
  readonly catalogue: string | undefined
  /** Whether the clerk could write into this cell. */
  readonly isWritable: (cell: CellId) => boolean
  readonly apply: (changes: readonly Change[]) => void
  /** Takes a cell out of suspicion. */
  readonly clear: (cell: CellId) => void
  /** Keeps the reason why a warning is no mistake; an empty one takes it back. */
  readonly explain: (finding: Finding, reason: string) => void
}

/** One finding: the sentence that stands alone, what it rests on, and its rule. */
export function findingCard(finding: Finding, reason: string | undefined, means: Means): HTMLElement {
  const line = make(finding.cells.length > 0 ? 'button' : 'p', { class: 'gouji-message' })
  if (line instanceof HTMLButtonElement) line.type = 'button'
  line.appendChild(hidden(means.strings.severity[finding.severity]))
  line.appendChild(make('span', { text: finding.message }))
  const given = reason === undefined ? [] : [told(reason, finding, means)]
  const asked = reason === undefined && finding.severity === 'warning' ? [ask(finding, means)] : []
  return card(
    `gouji-finding gouji-is-${finding.severity}`,
    icon(finding.severity),
    line,
    ...detailOf(finding),
    ...given,
    why([finding], means),
    ...asked,
  )
}

/** The change that would mend these findings; pressed, it is applied. */
export function causeCard(cause: Cause, findings: readonly Finding[], means: Means): HTMLElement {
  const { strings } = means
  const options = [cause.changes, ...cause.alternatives].filter((changes) => changes.length > 0)
  const choices = options.map((changes) => choice(changes, options.length, cause, means))
  const severity = findings.some((finding) => finding.severity === 'error') ? 'error' : 'warning'
  const title = make(
    'button',
    { class: 'gouji-message' },
    hidden(strings.severity[severity]),
    make('span', { text: titleOf(cause, means) }),
  )
  title.type = 'button'
  const said = findings.map((finding) => {
    const detail = make('p', { class: 'gouji-detail gouji-on-paper', text: finding.detail })
    return make('li', {}, make('p', { class: 'gouji-said', text: finding.message }), detail)
  })
  return card(
    `gouji-cause gouji-is-${severity}`,
    icon(severity),
    title,
    ...choices,
    make('ul', { class: 'gouji-explained' }, ...said),
    why(findings, means),
  )
}

function titleOf({ changes, alternatives, unique, more, message }: Cause, { names, strings }: Means): string {
  const [only, other] = changes
  const isOne = only !== undefined && other === undefined
  if (isOne && unique) return strings.should(names.get(only.cell) ?? only.cell, only.to)
  const isTie = isOne && !more && alternatives.every((changes) => changes.length === 1)
  return isTie ? strings.oneOf(alternatives.length + 1) : message
}

function choice(changes: readonly Change[], choices: number, cause: Cause, means: Means): HTMLElement {
  const { names, strings } = means
  const [only] = changes
  const isPlain = choices === 1 && changes.length === 1 && only !== undefined
  const reasons = ({ slip, prose }: Change) =>
    [strings.slips[slip ?? ''] ?? '', prose ? strings.prose[prose] : ''].filter(Boolean)
  const lines = isPlain
    ? [
        make('p', {
          class: 'gouji-detail',
          text: strings.mends(only.from, reasons(only), cause.findings.length),
        }),
      ]
    : changes.map((change) => {
        const name = names.get(change.cell) ?? change.cell
        const text = [strings.change(change.from, change.to), ...reasons(change)].join(' · ')
        return make('p', { class: 'gouji-detail', text: `${name} ${text}` })
      })
  const label = strings.apply(changes.map((change) => change.to).join('、'))
  const presses = changes.every(({ cell, prior }) => !prior && means.isWritable(cell))
    ? [button(label, 'gouji-apply', () => means.apply(changes))]
    : []
  const isOther = isPlain ? [button(strings.notThis, 'gouji-plain', () => means.clear(only.cell))] : []
  const acts = make('p', { class: 'gouji-acts' }, ...presses, ...isOther)
  // Equals look equal: only the one suggestion there is stands out.
  return make('div', { class: choices === 1 ? 'gouji-choice' : 'gouji-choice is-equal' }, ...lines, acts)
}

function detailOf(finding: Finding): HTMLElement[] {
  return finding.detail === '' ? [] : [make('p', { class: 'gouji-detail', text: finding.detail })]
}

/** Why it is so: the formula as it runs, the words of the notice, and last and small the rule's code. */
function why(findings: readonly Finding[], { strings, rule, catalogue }: Means): HTMLElement {
  const ids = Array.from(new Set(findings.map((finding) => finding.rule)))
  const entries = ids.map((id) => {
    const known = rule(id)
    // What a card of one finding says already is not said again.
    const details = findings.length === 1 ? [] : findings.filter((finding) => finding.rule === id)
    const lines = [...details.map(({ detail }) => detail), known?.formula ?? '', known?.why ?? ''].filter(
      Boolean,
    )
    const code = make(
      'p',
      { class: 'gouji-rule', text: `${strings.rule} ` },
      catalogue === undefined
        ? make('code', { text: id })
        : link(`${catalogue}#${id}`, make('code', { text: id })),
    )
    return make('div', {}, ...lines.map((text) => make('p', { class: 'gouji-detail', text })), code)
  })
  return make('details', { class: 'gouji-why' }, make('summary', { text: strings.why }), ...entries)
}

function link(address: string, child: Node): HTMLElement {
  const element = make('a', {}, child)
  element.href = address
  return element
}

// A warning may be right as it stands; then its reason is written down.
function ask(finding: Finding, { strings, explain }: Means): HTMLElement {
  const field = make('textarea', { class: 'gouji-reason' })
  field.rows = 2
  field.setAttribute('aria-label', strings.reason)
  field.placeholder = strings.reason
  const keep = button(strings.keep, 'gouji-apply', () => {
    if (field.value.trim() !== '') explain(finding, field.value.trim())
    else field.focus()
  })
  const form = make('div', { class: 'gouji-asked' }, field, keep)
  form.hidden = true
  const open = button(strings.isTrue, 'gouji-plain', () => {
    form.hidden = !form.hidden
    open.setAttribute('aria-expanded', String(!form.hidden))
    if (!form.hidden) field.focus()
  })
  open.setAttribute('aria-expanded', 'false')
  return make('div', { class: 'gouji-acts' }, open, form)
}

function told(reason: string, finding: Finding, { strings, explain }: Means): HTMLElement {
  return make(
    'p',
    { class: 'gouji-given', text: `${strings.isTrue}：${reason} ` },
    button(strings.withdraw, 'gouji-plain', () => explain(finding, '')),
  )
}

function hidden(text: string): HTMLElement {
  return make('span', { class: 'gouji-hidden', text: `${text} ` })
}

function card(look: string, ...children: readonly Node[]): HTMLElement {
  const element = make('li', { class: look }, ...children)
  element.tabIndex = -1
  return element
}
