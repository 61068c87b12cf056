// One page that is bound: its figures, what was found in them, and what the clerk has said of it.
import type { CellId, Change, Finding, Inspection, Source } from '../src/wasm/types.js'
import type { Binding, BindOptions } from './bind.js'
import { isContent, standInOf } from './content.js'
import { isElement } from './dom.js'
import { engine, inspect } from './engine.js'
import { GoujiError } from './error.js'
import { fieldsIn, isWritable, textOf, type } from './field.js'
import { guard } from './gate.js'
import { listenToKeys } from './keys.js'
import { mapCells, placesOf } from './mapping.js'
import { listenToLoss, listenToPaste } from './pasting.js'
import { Reasons } from './reasons.js'
import { Scope } from './scope.js'
import { type Strings, stringsFor } from './strings.js'
import { View } from './view.js'
import { later, watch } from './watch.js'

/** A page that is bound. */
export class Bound implements Binding {
  inspection: Inspection
  private readonly root: HTMLElement
  private readonly options: BindOptions
  private readonly strings: Strings
  private readonly scope = new Scope()
  private readonly view: View
  private readonly given = new Reasons()
  /** Whether all that stands in the root is inspected, the prose with the tables: it is what an editor edits. */
  private readonly isWhole: boolean
  /** The elements on the page. What they held stays in `figures` when a page of the form is taken away. */
  private places: Map<CellId, Element> = new Map()
  private readonly figures = new Map<CellId, string>()
  /** Cells that the clerk has cleared of suspicion, with the figures in them then. */
  private readonly cleared = new Map<CellId, string>()
  /** The cells that the clerk wrote in last. */
  private edited: readonly CellId[] = []
  private isSubmitted = false
  private isBound = true
  private unread: ReadonlySet<CellId> = new Set()
  private lastYear: Source | Inspection | undefined
  private undoable: ReadonlyMap<CellId, string> | undefined

  constructor(root: HTMLElement, options: BindOptions) {
    if (engine === undefined) throw new GoujiError('NOT_INITIALISED', 'call `await init()` first')
    this.root = root
    this.options = options
    this.isWhole = isContent(root) && !options.mapping && options.source === undefined
    this.lastYear = options.prior
    this.strings = stringsFor(options.locale ?? 'zh-CN', options.strings)
    this.map()
    this.inspection = this.inspect()
    this.view = new View(root, options, this.strings, this, this.scope)
    this.show()
    this.listen()
  }

  get mapping(): Readonly<Record<CellId, Element>> {
    return recordOf(this.places)
  }

  get reasons() {
    return this.given.list()
  }

  check(): Inspection {
    this.read()
    this.inspection = this.inspect()
    this.show()
    return this.inspection
  }

  apply(change: Change | readonly Change[]): void {
    const changes: readonly Change[] = 'cell' in change ? [change] : change
    this.write(new Map(changes.map(({ cell, to }) => [cell, to] as const)))
  }

  pass(): boolean {
    this.isSubmitted = true
    const { summary, findings } = this.check()
    const { block } = this.options
    const open = findings.filter((finding) => finding.severity === 'warning' && !this.given.of(finding))
    const holding = summary.errors + (block === 'warnings' ? open.length : 0)
    const isHeld = Boolean(block) && holding > 0
    if (this.isBound && summary.errors + open.length > 0) this.view.summarise(isHeld ? holding : 0)
    return !isHeld
  }

  prior(source: Source): Inspection {
    // Throws at what is no source, which is not to be held on to.
    inspect(source)
    this.lastYear = source
    return this.check()
  }

  step(by: 1 | -1): void {
    this.view.step(by)
  }

  unbind(): void {
    this.isBound = false
    this.scope.end()
  }

  /** Writes into the page, and remembers what was there. */
  write(figures: ReadonlyMap<CellId, string>): void {
    // An editor may have drawn its cells anew since it was read.
    if (this.isWhole) this.inspection = this.inspect()
    const places = Array.from(figures).map(([cell, text]) => ({ cell, text, place: this.places.get(cell) }))
    const changes = places.filter(({ place, text }) => isWritable(place) && textOf(place) !== text)
    if (changes.length === 0) return
    const before = new Map(changes.map(({ cell }) => [cell, this.figure(cell)] as const))
    const write = () => {
      for (const { place, text } of changes) if (place) type(place, text)
    }
    const { edit } = this.options
    edit ? edit(write) : write()
    // An editor with a model of its own shows later what was written; then it is inspected.
    if (this.isWhole) this.note(new Map(changes.map(({ cell, text }) => [cell, text] as const)))
    else this.read()
    // What the clerk pressed for is not in hand.
    this.edited = []
    if (!this.isWhole) this.check()
    this.undoable = before
    this.view.tell(this.strings.applied(before.size), 'undoable')
  }

  /** Takes back what was written last; whether there was anything. */
  undo(): boolean {
    const before = this.undoable
    if (!before) return false
    this.write(before)
    this.undoable = undefined
    this.view.tell('')
    return true
  }

  /** The figures that settle blanks. */
  offered(): Map<CellId, string> {
    const blank = this.inspection.imputed.filter(({ cell }) => {
      const place = this.places.get(cell)
      return isWritable(place) && textOf(place) === ''
    })
    return new Map(blank.map(({ cell, value }) => [cell, value] as const))
  }

  /** Keeps why a warning is no mistake. */
  explain(finding: Finding, reason: string): void {
    this.given.give(finding, reason, this.figure)
    this.show()
  }

  /** Why this finding is no mistake. */
  reasonFor(finding: Finding): string | undefined {
    return this.given.of(finding)
  }

  /** Clears a cell of suspicion, as long as its figure stays. */
  clear(cell: CellId): void {
    this.cleared.set(cell, this.figure(cell))
    this.check()
  }

  private readonly figure = (cell: CellId): string => this.figures.get(cell) ?? ''

  private map(): void {
    if (this.isWhole) return
    const { mapping = {}, format } = this.options
    this.places = mapCells(this.root, mapping, format === 'auto' ? undefined : format)
    this.read()
  }

  /** Reads what stands on the page; whether anything has changed. */
  private read(): boolean {
    if (this.isWhole) return true
    return this.note(new Map(Array.from(this.places, ([cell, place]) => [cell, textOf(place)] as const)))
  }

  /** Takes note of what stands in cells; whether anything has changed. */
  private note(texts: ReadonlyMap<CellId, string>): boolean {
    const changed = Array.from(texts).filter(([cell, text]) => this.figures.get(cell) !== text)
    if (changed.length > 0) {
      this.undoable = undefined
      // What is met for the first time was not written in.
      this.edited = changed.map(([cell]) => cell).filter((cell) => this.figures.has(cell))
      for (const [cell, text] of changed) this.figures.set(cell, text)
      this.given.review(this.figure)
      this.cleared.forEach((text, cell) => {
        if (this.figure(cell) !== text) this.cleared.delete(cell)
      })
    }
    return changed.length > 0
  }

  private inspect(): Inspection {
    if (this.isWhole) return this.inspectWhole()
    const { source } = this.options
    const read = source === undefined ? undefined : inspect(source, this.asked())
    this.unread = this.unreadIn(read)
    if (read && this.isAsRead(read)) return read
    const cells: Record<CellId, string> = {}
    this.figures.forEach((text, cell) => {
      if (!this.unread.has(cell)) cells[cell] = text
    })
    return inspect({ cells }, this.asked())
  }

  /** What an editor edits is read anew each time: its cells may be other elements by now. */
  private inspectWhole(): Inspection {
    const cleared = this.cleared.size
    const inspection = inspect({ element: this.root }, this.asked())
    this.places = placesOf(this.root, inspection)
    this.figures.forEach((_, cell) => {
      if (!this.places.has(cell)) this.figures.delete(cell)
    })
    const cells = Array.from(this.places.keys())
    const texts = cells.map((cell) => [cell, inspection.cells[cell]?.raw ?? ''] as const)
    // What was written in, and what is no longer cleared, is known only now.
    const isWritten = this.note(new Map(texts)) && this.edited.length > 0
    const isOpen = isWritten && inspection.causes.some((cause) => !cause.unique)
    return isOpen || this.cleared.size < cleared ? this.inspectWhole() : inspection
  }

  /** Cells of the source that were not found in it, and in which nothing was written since. */
  private unreadIn(read: Inspection | undefined): Set<CellId> {
    const blank = Array.from(this.figures).filter(
      ([cell, text]) => read && !(cell in read.cells) && text === '',
    )
    return new Set(blank.map(([cell]) => cell))
  }

  /** Whether the figures on the page are still those of the source. */
  private isAsRead({ cells }: Inspection): boolean {
    return Array.from(this.figures).every(([cell, text]) => text === (cells[cell]?.raw ?? ''))
  }

  private asked() {
    const { mapping, block, panel, grid, reasons, catalogue, source, strings, edit, ...asked } = this.options
    const certain = [...(asked.certain ?? []), ...Array.from(this.cleared.keys())]
    const prior = this.lastYear === undefined ? {} : { prior: this.lastYear }
    const edited = asked.edited ?? this.edited
    return { ...asked, ...prior, certain, edited, draft: asked.draft ?? !this.isSubmitted }
  }

  private show(): void {
    if (!this.isBound) return
    const { inspection, places, unread, figures } = this
    const filled = Array.from(figures.values()).filter((text) => text.trim() !== '').length
    this.view.show({ inspection, places, unread, filled, all: figures.size, hasPrior: !!this.lastYear })
    const event = new Event('gouji-inspect', { bubbles: true })
    this.root.dispatchEvent(Object.assign(event, { inspection, binding: this }))
  }

  private listen(): void {
    const { root, scope, view } = this
    const standIn = standInOf(root)
    const isOurs = (field: Element) => Array.from(this.places.values()).includes(field)
    const changed = () => this.safely(() => (this.read() ? this.check() : undefined))
    // A whole report is inspected when typing pauses, and an editor tells of all that changes.
    const settled = later(changed, 150, scope)
    const remap = () => {
      this.map()
      view.forget()
      this.check()
    }
    watch(
      root,
      view.shell.element,
      this.isWhole
        ? // A form in a frame is read this way too; its fields are set without an event.
          {
            figures: settled,
            structure: settled,
            beat: () => [fieldsIn(root).length && settled(), view.place()],
          }
        : { figures: changed, structure: () => this.safely(remap), beat: () => [changed(), view.place()] },
      scope,
    )
    guard(standIn, () => this.safely(() => this.pass()) ?? true, isOurs, scope)
    // Where the root is a part of the form, the form is told.
    scope.on(root.ownerDocument, 'reset', ({ target }) => {
      if (isElement(target) && (target.contains(root) || root.contains(target))) this.isSubmitted = false
    })
    listenToKeys(
      { root, view, undo: () => this.undo(), grid: () => (this.options.grid ? this.places.values() : []) },
      scope,
    )
    listenToPaste(
      {
        root,
        view,
        strings: this.strings,
        mapping: () => this.places,
        format: () => this.inspection.format,
        write: (figures) => this.write(figures),
      },
      scope,
    )
    if (this.isWhole) listenToLoss(root, () => view.tell(this.strings.tablesLost), scope)
    const { reasons } = this.options
    if (reasons === undefined) return
    scope.on(document, 'formdata', (event) => {
      if (isElement(event.target) && event.target.contains(standIn))
        event.formData.append(reasons, JSON.stringify(this.reasons))
    })
  }

  /** Whatever breaks in Gouji, the form works as ever: it is said, and nothing else. */
  private safely<Result>(work: () => Result): Result | undefined {
    try {
      return work()
    } catch (error) {
      this.view.fail(error instanceof Error ? error.message : String(error))
      return undefined
    }
  }
}

function recordOf(places: ReadonlyMap<CellId, Element>): Record<CellId, Element> {
  const record: Record<CellId, Element> = {}
  places.forEach((element, cell) => {
    record[cell] = element
  })
  return record
}
