// The report on the page: its form, its figures, its findings. Every edit inspects it anew, in the same frame.
import type { CellId, Change, Format, Inspection, Locale, Source } from '../src/wasm/types.js'
import { fill } from './dom.js'
import { drawForm, type Form } from './form.js'
import { inspect } from './index.js'
import { enter, targetOf, type } from './keys.js'
import { type Marks, marksOf } from './mark.js'
import { page } from './page.js'
import { Panel } from './panel.js'
import { calmFor, showSummary } from './summary.js'
import { words } from './words.js'

/** A report, as far as the page knows it. */
export interface Report {
  readonly format: Format
  readonly year: number | null
  /** What it was read from; `undefined` once a cell was edited. */
  readonly source: Source | undefined
  /** What stands in the cells. */
  readonly values: ReadonlyMap<CellId, string>
  /** The cells that were not found in the source. */
  readonly unread: ReadonlySet<CellId>
}

/** How the page asks for its inspections. */
export interface Settings {
  readonly locale: Locale
  readonly draft: boolean
  /** The chosen format, or `auto`. */
  readonly format: string
}

/** What an inspection of this source says under these settings. */
export function inspectAs(
  source: Source,
  { locale, draft, format }: Settings,
  year?: number | null,
): Inspection {
  return inspect(source, { locale, draft, format, ...(typeof year === 'number' ? { year } : {}) })
}

/** The page's form and findings, and the report in them. */
export class Desk {
  readonly panel: Panel
  private readonly settings: () => Settings
  private current: Report | undefined
  private form: Form | undefined
  private marks: Marks | undefined
  private drawnIn: Locale | undefined

  /** `applied` hears of a change that was pressed, and of what was there before it. */
  constructor(settings: () => Settings, applied: (cells: number, before: Report) => void) {
    this.settings = settings
    this.panel = new Panel(page.findings, {
      point: (cells) => this.marks?.point(cells),
      go: (cell) => this.go(cell),
      apply: (changes) => {
        const before = this.report()
        for (const change of changes) this.write(change)
        if (before) applied(changes.length, before)
      },
    })
    page.form.addEventListener('input', (event) => this.edit(nameOf(event)))
    page.form.addEventListener('focusin', (event) => this.panel.follow(nameOf(event)))
    page.form.addEventListener('keydown', (event) => this.press(event))
  }

  /** Puts a report on the page in place of the one there. */
  show(report: Report): void {
    const { locale } = this.settings()
    if (this.form?.format !== report.format || this.drawnIn !== locale) this.draw(report.format, locale)
    this.current = report
    this.form?.inputs.forEach((input, id) => {
      const value = report.values.get(id) ?? ''
      if (input.value !== value) input.value = value
    })
    this.recheck()
  }

  /** The report as it stands now. */
  report(): Report | undefined {
    if (!this.current || !this.form) return undefined
    const values = new Map<CellId, string>()
    for (const [id, input] of this.form.inputs) values.set(id, input.value)
    return { ...this.current, values }
  }

  /** Inspects the report, and shows what it says. */
  recheck(): void {
    const report = this.report()
    if (!report || !this.form) return
    const inspection = this.inspect(report)
    const shown = {
      form: this.form,
      inspection,
      unread: report.unread,
      words: words[this.settings().locale],
    }
    this.marks?.show(inspection, shown.unread, shown.words)
    this.panel.show({ inspection, names: this.form.names, calm: calmFor(shown), words: shown.words })
    showSummary(shown)
  }

  private inspect({ format, year, source, values, unread }: Report): Inspection {
    if (source) return inspectAs(source, { ...this.settings(), format: format.id }, year)
    const cells: Record<CellId, string> = {}
    // A cell that was not read, and in which nothing was written since, is not blank: it is not there.
    values.forEach((value, id) => {
      if (!unread.has(id)) cells[id] = value
    })
    return inspectAs({ cells }, { ...this.settings(), format: format.id }, year)
  }

  private draw(format: Format, locale: Locale): void {
    this.form = drawForm(format, locale)
    this.marks = marksOf(this.form)
    this.drawnIn = locale
    fill(page.form, this.form.element)
  }

  private edit(id: CellId | undefined): void {
    if (!this.current || id === undefined) return
    const unread = new Set(this.current.unread)
    unread.delete(id)
    this.current = { ...this.current, source: undefined, unread }
    this.recheck()
  }

  private press(event: KeyboardEvent): void {
    const input = event.target
    if (!this.form || !(input instanceof HTMLInputElement)) return
    const { settled } = input.dataset
    const isTaken = event.key === 'Tab' && !event.shiftKey && settled !== undefined
    // Tab goes on to the next cell by itself.
    if (isTaken) type(input, settled)
    const next = targetOf(event, input, this.form.lines)
    if (!next) return
    event.preventDefault()
    enter(next, 'nearest')
  }

  private go(cell: CellId): void {
    const input = this.form?.inputs.get(cell)
    if (input) enter(input, 'center')
  }

  private write({ cell, to }: Change): void {
    const input = this.form?.inputs.get(cell)
    if (input) type(input, to)
  }
}

function nameOf(event: Event): CellId | undefined {
  return event.target instanceof HTMLInputElement ? event.target.name : undefined
}
