// The findings: what explains them first, then each by severity. To choose one is to land on its cell.
import type { Cause, CellId, Finding, Inspection, Severity } from '../src/wasm/types.js'
import { causeCard, findingCard, type Means } from './card.js'
import { button, fill, make, reveal } from './dom.js'
import { icon } from './icon.js'
import type { Strings } from './strings.js'

/** What the panel can do to the page. */
export interface Acts {
  /** Outlines these cells. */
  readonly point: (cells: readonly CellId[]) => void
  /** Moves the focus to this cell; `undefined`: to what concerns no cell. */
  readonly go: (cell: CellId) => void
}

/** What the panel shows. */
export interface View {
  readonly inspection: Inspection
  /** Why this finding is no mistake, where the clerk has said so. */
  readonly reasonFor: (finding: Finding) => string | undefined
  /** What to say where nothing is wrong. */
  readonly calm: HTMLElement | undefined
  readonly means: Means
}

/** A card, and the cells it is about: the one to look at first comes first. */
export interface Item {
  readonly card: HTMLElement
  readonly cells: readonly CellId[]
  /** The same card anew, to be shown beside the cell. */
  readonly draw: () => HTMLElement
}

interface Group {
  readonly look: Severity | 'explained'
  readonly cards: readonly HTMLElement[]
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
  private readonly unfolded = new Set<string>()

  constructor(root: HTMLElement, acts: Acts) {
    this.root = root
    this.acts = acts
  }

  /** Shows these findings. A card that stays is the same element, so that it neither blinks nor loses the focus. */
  show({ inspection, reasonFor, calm, means }: View): void {
    const items = new Map<string, Item>()
    const keep = (told: readonly unknown[], cells: readonly CellId[], draw: () => HTMLElement) => {
      const key = JSON.stringify([means.strings.rule, ...told])
      const item = items.get(key) ?? this.items.get(key) ?? this.watch({ card: draw(), cells, draw })
      item.card.classList.toggle('is-new', !this.items.has(key))
      items.set(key, item)
      return item.card
    }
    const cardOf = (finding: Finding) => {
      const reason = reasonFor(finding)
      return keep([finding, reason], finding.cells, () => findingCard(finding, reason, means))
    }
    const causes = inspection.causes.map((cause) => {
      const findings = cause.findings.map((at) => inspection.findings[at]).filter(isPresent)
      const draw = () => causeCard(cause, findings, means)
      return keep([cause, findings], cellsOf(cause, findings), draw)
    })
    const others = unexplained(inspection)
    const open = others.filter((finding) => reasonFor(finding) === undefined)
    const groups: Group[] = severities.map((severity) => ({
      look: severity,
      cards: open.filter((finding) => finding.severity === severity).map(cardOf),
    }))
    const explained = others.filter((finding) => reasonFor(finding) !== undefined).map(cardOf)
    groups.push({ look: 'explained', cards: explained })
    this.items = items
    if (this.current && !this.all().includes(this.current)) this.choose(undefined)
    this.place(
      calm,
      causes,
      groups.filter(({ cards }) => cards.length > 0),
      means.strings,
    )
  }

  /** What is said of this cell first of all; the current finding where it is about this cell too. */
  at(cell: CellId): Item | undefined {
    if (this.current?.cells.includes(cell)) return this.current
    return this.all().find((item) => item.cells[0] === cell)
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
    this.choose(this.at(cell))
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
    strings: Strings,
  ): void {
    const shown = JSON.stringify([calm?.textContent, Array.from(this.items.keys())])
    if (shown === this.shown) return
    this.shown = shown
    const first = causes.length > 0 ? [make('ul', { class: 'gouji-causes' }, ...causes)] : []
    const lists = groups.map((group) => this.list(group, strings))
    this.keepFocus(() => fill(this.root, ...(calm ? [calm] : []), ...first, ...lists))
  }

  /** The focus stays where it is while the list is drawn anew; where its card is gone, it goes to the first. */
  private keepFocus(draw: () => void): void {
    const { root } = this
    const tree = root.getRootNode()
    const held = tree instanceof ShadowRoot ? tree.activeElement : null
    const isHeld = root.contains(held)
    draw()
    const next = root.contains(held) ? held : root.querySelector('li')
    if (isHeld && next instanceof HTMLElement) next.focus({ preventScroll: true })
  }

  private list({ look, cards }: Group, strings: Strings): HTMLElement {
    const n = cards.length
    const text = look === 'explained' ? `${strings.explained} ${n}` : strings.count[look](n)
    const sign = look === 'explained' ? [] : [icon(look)]
    const heading = make('h3', { class: `gouji-heading gouji-is-${look}` }, ...sign, make('span', { text }))
    const list = make('ul', { class: 'gouji-findings' }, ...cards)
    const section = make('section', {}, heading, list)
    if (n <= most || this.unfolded.has(look)) return section
    list.classList.add('is-folded')
    const more = button(strings.more(n - shownFirst), 'gouji-more', () => {
      this.unfolded.add(look)
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
      const isOther = event.target instanceof Element && event.target.closest(others) !== null
      // Words that were just selected are to be copied.
      if (!isOther && String(getSelection()) === '') this.land(item)
    })
    return item
  }

  private land(item: Item): void {
    const [first] = item.cells
    this.choose(item)
    if (first === undefined) item.card.focus()
    else this.acts.go(first)
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

/** What a card holds that does something of its own. */
const others = 'a, summary, textarea, .gouji-apply, .gouji-plain'

function unexplained({ findings, causes }: Inspection): Finding[] {
  const explained = new Set(causes.reduce<number[]>((all, cause) => all.concat(cause.findings), []))
  return findings.filter((_, at) => !explained.has(at))
}

/** The suspects, then all that stands in a sum with them. */
function cellsOf({ changes, shared }: Cause, findings: readonly Finding[]): CellId[] {
  const named = changes.filter(({ prior }) => !prior).map(({ cell }) => cell)
  const suspects = named.length > 0 ? named : [...shared]
  return Array.from(new Set(suspects.concat(...findings.map((finding) => finding.cells))))
}

function isPresent<Value>(value: Value | undefined): value is Value {
  return value !== undefined
}
