// The findings beside the form: what explains them first, then each by severity. To choose one is to land on its cell.
import type { Cause, CellId, Change, Finding, Inspection, Severity } from '../src/wasm/types.js'
import { causeCard, findingCard } from './card.js'
import { button, fill, make, reveal } from './dom.js'
import { icon } from './icon.js'
import type { Words } from './words.js'

/** What the panel can do to the form. */
export interface Acts {
  /** Outlines these cells. */
  readonly point: (cells: readonly CellId[]) => void
  /** Moves the focus to this cell. */
  readonly go: (cell: CellId) => void
  /** Writes these changes into the form. */
  readonly apply: (changes: readonly Change[]) => void
}

/** What the panel shows. */
export interface View {
  readonly inspection: Inspection
  /** What the cells are called. */
  readonly names: ReadonlyMap<CellId, string>
  /** What to say where nothing is wrong. */
  readonly calm: HTMLElement | undefined
  readonly words: Words
}

interface Item {
  readonly card: HTMLElement
  readonly cells: readonly CellId[]
}

const severities: readonly Severity[] = ['error', 'warning', 'info']
/** A list longer than `most` shows its first cards, as many as the style sheet says, and the rest when asked. */
const most = 8
const shownFirst = 5

/** The list of findings on the page. */
export class Panel {
  private readonly root: HTMLElement
  private readonly acts: Acts
  private items: ReadonlyMap<string, Item> = new Map()
  private current: Item | undefined
  private shown = ''
  private readonly unfolded = new Set<Severity>()

  constructor(root: HTMLElement, acts: Acts) {
    this.root = root
    this.acts = acts
  }

  /** Shows these findings. A card that stays is the same element, so that it neither blinks nor loses the focus. */
  show({ inspection, names, calm, words }: View): void {
    const items = new Map<string, Item>()
    const keep = (told: unknown, cells: readonly CellId[], draw: () => HTMLElement) => {
      const key = JSON.stringify([words.rule, told])
      const item = items.get(key) ?? this.items.get(key) ?? this.watch({ card: draw(), cells })
      item.card.classList.toggle('is-new', !this.items.has(key))
      items.set(key, item)
      return item.card
    }
    const causes = inspection.causes.map((cause) => {
      const findings = cause.findings.map((at) => inspection.findings[at]).filter(isPresent)
      const draw = () => causeCard({ cause, findings, names, words }, this.acts.apply)
      return keep([cause, findings], cellsOf(cause, findings), draw)
    })
    const groups = severities.map((severity) => {
      const findings = unexplained(inspection, severity)
      return {
        severity,
        cards: findings.map((finding) => keep(finding, finding.cells, () => findingCard(finding, words))),
      }
    })
    this.items = items
    if (this.current && !this.all().includes(this.current)) this.choose(undefined)
    this.place(
      calm,
      causes,
      groups.filter(({ cards }) => cards.length > 0),
      words,
    )
  }

  /** Goes to the next finding, or to the one before. */
  step(by: 1 | -1): void {
    const all = this.all()
    const at = this.current ? all.indexOf(this.current) : by > 0 ? -1 : 0
    const next = all[(at + by + all.length) % all.length]
    if (next) this.land(next)
  }

  /** Hears which cell has the focus: its finding is the current one. */
  follow(cell: CellId | undefined): void {
    if (cell === undefined || this.current?.cells.includes(cell)) return
    this.choose(this.all().find((item) => item.cells[0] === cell))
  }

  /** Lets go of the current finding. */
  release(): void {
    this.choose(undefined)
  }

  private all(): Item[] {
    return Array.from(this.items.values())
  }

  private place(
    calm: HTMLElement | undefined,
    causes: readonly HTMLElement[],
    groups: readonly Group[],
    words: Words,
  ): void {
    const shown = JSON.stringify([calm?.textContent, Array.from(this.items.keys())])
    if (shown === this.shown) return
    this.shown = shown
    const first = causes.length > 0 ? [make('ul', { class: 'gouji-causes' }, ...causes)] : []
    fill(this.root, ...(calm ? [calm] : []), ...first, ...groups.map((group) => this.list(group, words)))
  }

  private list({ severity, cards }: Group, words: Words): HTMLElement {
    const count = make('span', { text: words.count[severity](cards.length) })
    const heading = make('h3', { class: `gouji-heading gouji-is-${severity}` }, icon(severity), count)
    const list = make('ul', { class: 'gouji-findings' }, ...cards)
    const section = make('section', {}, heading, list)
    if (cards.length <= most || this.unfolded.has(severity)) return section
    list.classList.add('is-folded')
    const more = button(words.more(cards.length - shownFirst), 'gouji-more', () => {
      this.unfolded.add(severity)
      list.classList.remove('is-folded')
      section.removeChild(more)
      cards[shownFirst]?.focus()
    })
    section.appendChild(more)
    return section
  }

  private watch(item: Item): Item {
    item.card.addEventListener('mouseenter', ({ movementX, movementY }) => {
      // A card that scrolls under a mouse at rest was not pointed at.
      if (movementX !== 0 || movementY !== 0) this.acts.point(item.cells)
    })
    item.card.addEventListener('mouseleave', () => this.acts.point(this.current?.cells ?? []))
    item.card.addEventListener('focusin', () => this.choose(item))
    item.card.addEventListener('click', (event) => {
      const isOther = event.target instanceof Element && event.target.closest('.gouji-apply') !== null
      // Words that were just selected are to be copied.
      if (!isOther && String(getSelection()) === '') this.land(item)
    })
    return item
  }

  private land(item: Item): void {
    const [first] = item.cells
    if (first === undefined) item.card.focus()
    else this.acts.go(first)
    this.choose(item)
  }

  private choose(item: Item | undefined): void {
    if (this.current !== item) this.current?.card.classList.remove('is-current')
    if (item) {
      item.card.classList.add('is-current')
      reveal(item.card)
    }
    this.current = item
    this.acts.point(item?.cells ?? [])
  }
}

interface Group {
  readonly severity: Severity
  readonly cards: readonly HTMLElement[]
}

function unexplained({ findings, causes }: Inspection, severity: Severity): Finding[] {
  const explained = new Set(causes.reduce<number[]>((all, cause) => all.concat(cause.findings), []))
  return findings.filter((finding, at) => finding.severity === severity && !explained.has(at))
}

/** The suspects, then all that stands in a sum with them. */
function cellsOf({ changes }: Cause, findings: readonly Finding[]): CellId[] {
  const suspects = changes.map((change) => change.cell)
  return Array.from(new Set(suspects.concat(...findings.map((finding) => finding.cells))))
}

function isPresent<Value>(value: Value | undefined): value is Value {
  return value !== undefined
}
