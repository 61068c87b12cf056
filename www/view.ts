// What the clerk sees and hears of a bound page: marks at the cells, the line under the form, the findings, and the
// card beside the cell where they are.
import type { CellId, Change, Finding, Inspection, Source } from '../src/wasm/types.js'
import { Bar } from './bar.js'
import type { BindOptions } from './bind.js'
import { Book } from './book.js'
import { calmFor } from './calm.js'
import type { Means } from './card.js'
import { caretIn, isContent, standInOf } from './content.js'
import { fill, isElement, make, say } from './dom.js'
import { inspect } from './engine.js'
import { enter, isField, isShown, isWritable } from './field.js'
import { frontOf, Layer, type Mark as Sign } from './layer.js'
import { anchorOf } from './mapping.js'
import { Ears, type Mark, marksIn } from './mark.js'
import { Panel } from './panel.js'
import { Popup } from './popup.js'
import type { Scope } from './scope.js'
import { type Shell, shellIn } from './shell.js'
import type { Strings } from './strings.js'

/** What the view asks of the page that is bound. */
export interface Desk {
  apply(changes: readonly Change[]): void
  write(figures: ReadonlyMap<CellId, string>): void
  undo(): boolean
  prior(source: Source): void
  explain(finding: Finding, reason: string): void
  reasonFor(finding: Finding): string | undefined
  clear(cell: CellId): void
  offered(): ReadonlyMap<CellId, string>
}

/** A report as it stands on the page. */
export interface Shown {
  readonly inspection: Inspection
  readonly places: ReadonlyMap<CellId, Element>
  readonly unread: ReadonlySet<CellId>
  readonly filled: number
  readonly all: number
  readonly hasPrior: boolean
}

/** A pause in typing, after which what changed is told. */
const pause = 700

/** The view of one bound page. */
export class View {
  readonly shell: Shell
  readonly popup = new Popup()
  private readonly root: HTMLElement
  /** Whether an editor edits it. */
  private readonly isContent: boolean
  private readonly options: BindOptions
  private readonly strings: Strings
  private readonly desk: Desk
  private readonly layer: Layer
  private readonly bar: Bar
  private readonly panel: Panel
  private readonly book: Book
  private readonly section = make('section', { class: 'gouji-panel' })
  private readonly heading = make('h2', { class: 'gouji-summary' })
  private readonly said = make('span', { class: 'gouji-on-screen' })
  private readonly list = make('div')
  private readonly live = make('p', { class: 'gouji-hidden' })
  private readonly ears: Ears
  private shown: Shown | undefined
  private cells: ReadonlyMap<Element, CellId> = new Map()
  private marked: ReadonlyMap<CellId, Mark> = new Map()
  private untitled: string | undefined
  private inHand: CellId | undefined
  /** The field beside which the box was opened last. */
  private asked: Element | undefined
  private timer = 0

  constructor(root: HTMLElement, options: BindOptions, strings: Strings, desk: Desk, scope: Scope) {
    this.root = root
    this.options = options
    this.strings = strings
    this.desk = desk
    this.book = new Book(options.locale ?? 'zh-CN')
    this.isContent = isContent(root)
    const home = this.isContent ? awayFrom(standInOf(root), options.panel) : homeOf(root)
    this.shell = shellIn(home, footOf(home), options.locale, scope)
    this.ears = new Ears(this.shell.beside)
    this.layer = new Layer(
      root,
      scope,
      (cell) => this.open(cell),
      (cell) => this.fill(cell),
    )
    this.bar = new Bar(strings, {
      step: (by) => this.step(by),
      undo: () => desk.undo(),
      take: () => desk.write(desk.offered()),
      prior: (source) => this.hear(source),
    })
    this.panel = new Panel(this.list, { point: (cells) => this.point(cells), go: (cell) => this.go(cell) })
    this.build(scope)
    scope.on(root, 'focusin', ({ target }) => {
      this.follow(this.cellOf(target))
      // The browser brings it into sight only after this.
      if (isElement(target) && isField(target)) requestAnimationFrame(() => this.bar.uncover(target))
    })
    if (this.isContent) scope.on(root.ownerDocument, 'selectionchange', () => this.followCaret())
    scope.add(() => this.release())
  }

  /** Shows a report and what was found in it. */
  show(shown: Shown): void {
    this.shown = shown
    const { inspection, places, unread, hasPrior } = shown
    const { errors, warnings, identities } = inspection.summary
    this.book.open(inspection.format, places.keys())
    this.cells = new Map(Array.from(places, ([cell, element]) => [element, cell] as const))
    this.mark(shown)
    const isWhole = shown.filled === shown.all || this.options.draft === false
    const aside = { rules: this.book.size, unread: unread.size, hasPrior }
    const calm = isWhole ? calmFor(inspection, aside, this.strings) : undefined
    const reasonFor = (finding: Finding) => this.desk.reasonFor(finding)
    this.panel.show({ inspection, reasonFor, calm, means: this.means() })
    const status = this.strings.status(
      ...([shown.filled, shown.all, identities.hold, identities.all, errors + warnings] as const),
    )
    this.bar.show({
      text: places.size === 0 ? this.strings.notRecognised : status,
      look: errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'calm',
      offered: this.desk.offered().size,
    })
    this.section.hidden = this.list.firstChild === null
    if (errors + warnings === 0) this.settle()
    this.refresh()
    this.place()
  }

  /** Puts all marks where their cells are now. */
  place(): void {
    if (this.isContent) {
      const front = String(frontOf(standInOf(this.root)))
      this.shell.element.style.setProperty('--front', front)
    }
    this.layer.place()
    this.popup.place()
  }

  /** The structure of the page has changed. */
  forget(): void {
    this.layer.forget()
  }

  /** Tells of something done. */
  tell(text: string, undone?: 'undoable'): void {
    this.bar.tell(text, undone)
  }

  /** Tells that Gouji is broken; the browser's own validation holds nothing of Gouji's any more. */
  fail(reason: string): void {
    this.ears.keep([])
    this.bar.tell(this.strings.broken(reason))
  }

  /** Gives the focus to the summary of all that is open; `held`: what holds the form. */
  summarise(held: number): void {
    const { summary } = this.shown?.inspection ?? { summary: { errors: 0, warnings: 0 } }
    const { strings } = this
    say(this.said, held > 0 ? strings.held(held) : strings.open(summary.errors + summary.warnings))
    if (held > 0 && this.untitled === undefined) {
      this.untitled = document.title
      document.title = strings.errorTitle + document.title
    }
    this.popup.hide()
    this.section.focus({ preventScroll: true })
    this.section.scrollIntoView({ block: 'nearest' })
  }

  /** Goes to the next finding, or to the one before. */
  step(by: 1 | -1): void {
    this.panel.step(by)
  }

  /** Lets go of the current finding; whether a box was open. The focus goes from the box to its field. */
  let(): boolean {
    const { isOpen, element } = this.popup
    const isInBox = element.matches(':focus-within')
    this.popup.hide()
    this.panel.release()
    if (isInBox && this.asked) enter(this.asked, 'nearest')
    return isOpen
  }

  /** Writes the figure that settles this blank, if one does: whether it did. */
  fill(cell: CellId): boolean {
    const figure = this.desk.offered().get(cell)
    if (figure === undefined) return false
    this.desk.write(new Map([[cell, figure]]))
    return true
  }

  /** Takes the suggestion made for this cell, or goes to the first of several: whether there is any. */
  accept(cell: CellId): boolean {
    const card = this.popup.isOpen ? this.popup.element : this.panel.at(cell)?.card
    const [first, other] = Array.from(card?.querySelectorAll<HTMLElement>('.gouji-choice .gouji-apply') ?? [])
    if (other) first?.focus()
    else first?.click()
    return first !== undefined
  }

  /** Asks something beside an element; the answer takes the question away. */
  ask(anchor: Element, ...content: readonly Node[]): void {
    this.asked = anchor
    this.popup.show(anchorOf(anchor), ...content)
    this.place()
  }

  /** Which cell an element is, or stands in. */
  cellOf(element: EventTarget | null | undefined): CellId | undefined {
    if (!isElement(element)) return undefined
    return this.cells.get(element) ?? (isField(element) ? undefined : this.cellOf(element.parentElement))
  }

  /** The cell in which the clerk is. */
  cellInHand(): CellId | undefined {
    return this.cellOf(this.isContent ? caretIn(this.root) : this.root.ownerDocument.activeElement)
  }

  private build(scope: Scope): void {
    const { strings, options, shell, section, bar, layer } = this
    this.live.setAttribute('role', 'status')
    this.heading.id = 'title'
    say(this.said, strings.findings)
    fill(this.heading, this.said, make('span', { class: 'gouji-on-paper', text: strings.checklist }))
    section.tabIndex = -1
    section.setAttribute('aria-labelledby', 'title')
    fill(section, this.heading, this.list)
    const isApart = options.panel && !this.isContent
    const outer = isApart ? shellIn(options.panel, null, options.locale, scope).inside : shell.inside
    const over = make('div', { class: 'gouji-layer gouji-over' }, this.popup.element)
    for (const part of [layer.element, over, bar.element, this.live]) shell.inside.appendChild(part)
    outer.insertBefore(section, this.live.parentNode === outer ? this.live : null)
  }

  private mark({ inspection, places, unread }: Shown): void {
    const { findings } = inspection
    const isOpen = (at: number) => {
      const finding = findings[at]
      return finding !== undefined && this.desk.reasonFor(finding) === undefined
    }
    const marks = marksIn(inspection, isOpen)
    const offered = this.desk.offered()
    const signs = new Map<CellId, Sign>()
    const ghosts = new Map<CellId, Sign>()
    places.forEach((place, cell) => {
      const mark = marks.get(cell)
      const figure = offered.get(cell)
      const sign = (look: string, title: string) => ({ anchor: anchorOf(place), look, title })
      if (mark) signs.set(cell, sign(mark.severity, mark.messages.join('\n')))
      else if (unread.has(cell)) signs.set(cell, sign('unread', this.strings.unread))
      if (figure !== undefined) ghosts.set(cell, sign(figure, this.strings.settled(figure)))
      this.ears.tell(place, this.saidAt(mark, figure, unread.has(cell)), mark, Boolean(this.options.block))
    })
    this.ears.keep(places.values())
    this.marked = marks
    this.layer.mark(signs)
    this.layer.offer(ghosts)
  }

  private saidAt(mark: Mark | undefined, figure: string | undefined, isUnread: boolean): string {
    const asides = [
      figure === undefined ? '' : this.strings.settled(figure),
      isUnread ? this.strings.unread : '',
    ]
    return [...(mark?.messages ?? []), ...asides].filter(Boolean).join(' ')
  }

  private means(): Means {
    const { strings, desk, book, options } = this
    return {
      strings,
      names: book.names,
      rule: (id) => book.rule(id),
      catalogue: options.catalogue,
      isWritable: (cell) => isWritable(this.shown?.places.get(cell)),
      apply: (changes) => desk.apply(changes),
      clear: (cell) => this.answer(() => desk.clear(cell)),
      explain: (finding, reason) => this.answer(() => desk.explain(finding, reason)),
    }
  }

  /** Does what was pressed in a card; the box, if it was pressed there, has its answer. */
  private answer(work: () => void): void {
    work()
    if (this.popup.element.matches(':focus-within')) this.let()
  }

  /** What changed is announced, and the card opens at the cell in hand, when typing pauses. */
  private refresh(): void {
    const cell = this.cellInHand()
    if (this.popup.isOpen && cell !== undefined && !this.panel.at(cell)) this.popup.hide()
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => {
      const { errors = 0, warnings = 0, infos = 0 } = this.shown?.inspection.summary ?? {}
      const { strings } = this
      say(this.live, errors + warnings + infos === 0 ? '' : strings.told(errors, warnings, infos))
      if (cell !== undefined && cell === this.cellInHand()) this.follow(cell)
    }, pause)
  }

  private follow(cell: CellId | undefined): void {
    if (cell === undefined) return
    this.panel.follow(cell)
    this.open(cell)
  }

  private followCaret(): void {
    const cell = this.cellInHand()
    if (cell === this.inHand) return
    this.inHand = cell
    this.follow(cell)
    // No words can be tied to a cell in an editor: they are said instead.
    say(this.live, cell === undefined ? '' : (this.marked.get(cell)?.messages.join(' ') ?? ''))
  }

  /** The card of a cell, beside it: unless it can be seen where the findings are listed. */
  private open(cell: CellId): void {
    const item = this.panel.at(cell)
    const place = this.shown?.places.get(cell)
    if (!item || !place || isInSight(item.card)) this.popup.hide()
    else this.ask(place, make('ul', { class: 'gouji-causes' }, item.draw()))
    this.place()
  }

  private point(cells: readonly CellId[]): void {
    const [first, ...others] = cells
    // The others that are marked themselves can be seen already.
    const pointed = [first, ...others.filter((cell) => !this.marked.has(cell))]
    const places = pointed.map((cell) => (cell === undefined ? undefined : this.shown?.places.get(cell)))
    this.layer.point(places.filter(isPresent).map(anchorOf))
    this.layer.place()
  }

  private go(cell: CellId): void {
    const place = this.shown?.places.get(cell)
    if (!place) return
    // A page of the form that is closed: the host opens it.
    if (!isShown(place)) place.dispatchEvent(new Event('gouji-reveal', { bubbles: true }))
    enter(place, 'center')
    if (place.ownerDocument.activeElement !== place) this.open(cell)
  }

  /** Takes last year's report, if it is one; says what was read in it. */
  private hear(source: Source): string {
    const { year, cells } = inspect(source)
    const n = Object.keys(cells).length
    if (n === 0) return this.strings.lastYearNone
    this.desk.prior(source)
    return this.strings.lastYearRead(year, n)
  }

  private settle(): void {
    say(this.said, this.strings.findings)
    if (this.untitled !== undefined) document.title = this.untitled
    this.untitled = undefined
  }

  private release(): void {
    clearTimeout(this.timer)
    this.settle()
    this.ears.keep([])
  }
}

const tableParts = ['TABLE', 'THEAD', 'TBODY', 'TFOOT', 'TR']

/** Where Gouji's own element goes: tables can hold no other elements. */
function homeOf(root: Element): Element {
  const table = tableParts.includes(root.nodeName) ? root.closest('table') : null
  return table?.parentElement ?? root
}

/** Where it goes when an editor edits the root: out of the editor, which may be any element around it. */
function awayFrom(editor: Element, given: Element | undefined): Element {
  return given ?? editor.closest('form') ?? document.body
}

/** The part of a form with the button that submits it: what is told of the form stands above. */
function footOf(home: Element): Element | null {
  const buttons = home.querySelectorAll('[type="submit"], button:not([type]), [lay-submit]')
  let part: Element | null = buttons[buttons.length - 1] ?? null
  while (part && part.parentElement !== home) part = part.parentElement
  const isFoot = part !== null && part.querySelectorAll('table').length === 0
  return isFoot ? part : null
}

function isInSight(card: Element): boolean {
  const { top, bottom, height } = card.getBoundingClientRect()
  return height > 0 && top >= 0 && bottom <= window.innerHeight
}

function isPresent(value: Element | undefined): value is Element {
  return value !== undefined
}
