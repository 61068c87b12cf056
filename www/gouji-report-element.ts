// <gouji-report>: the whole official form as one element, for portals that have none. It draws the form into itself,
// where the page's labels, styles and form data reach it, and binds Gouji to it. Importing this defines nothing.
import type { CellId, Change, Format, Inspection, Locale, Source } from '../src/wasm/types.js'
import { type Binding, bind } from './bind.js'
import { attribute, button, canBeDark, fill, make, say } from './dom.js'
import { asCsv, asHtml, asJson, figuresOf, sentence } from './exported.js'
import { drawForm, type Form } from './form.js'
import css from './gouji.css'
import { handOn } from './handed.js'
import { formats, init, inspect } from './index.js'
import { asPrinted } from './shape.js'
import { elementWords } from './words-of-element.js'

/** What a filled form is handed on as. */
export type Handed = 'html' | 'json' | 'csv'

/** The element, as scripts see it. */
export interface GoujiReportElement extends HTMLElement {
  /** What stands in the cells. Written by name; cells left out stay as they are. */
  cells: Readonly<Record<CellId, string>>
  /** The last inspection; `undefined` until the form is drawn. */
  readonly inspection: Inspection | undefined
  /** Ends when the form is drawn and was inspected once. */
  readonly ready: Promise<void>
  /** Reads a report into the form: HTML, text, cells or an element. */
  read(source: Source): Inspection
  /** Writes a change, as if it were typed. */
  apply(change: Change | readonly Change[]): void
  /** Checks as when the form is submitted: whether it may go. */
  pass(): boolean
  /** The filled form as official HTML, as a source in JSON, or as CSV. */
  exported(as: Handed): string
  /** A draft sentence for the prose, from the totals. */
  sentence(): string
}

/** Its attributes. `block`: errors hold the form around it. `name`: the JSON of its cells goes with that form. */
export const observed = ['format', 'year', 'locale', 'readonly'] as const

let sheet: CSSStyleSheet | undefined

/** The class of the element, over the page's own `HTMLElement`: without a page there is none. */
export function reportElement(Base: typeof HTMLElement): new () => GoujiReportElement {
  return class extends Base implements GoujiReportElement {
    static readonly formAssociated = true
    static readonly observedAttributes = observed
    readonly ready: Promise<void>
    private isDrawn: () => void = () => {}
    private form: Form | undefined
    private binding: Binding | undefined
    private source: Source | undefined
    /** Figures that were given before there was a form. */
    private given: Readonly<Record<CellId, string>> = {}
    /** The year of the report that was read last. */
    private yearRead: number | undefined
    // Chromium 77; before that the page asks `pass()`.
    private readonly internals = 'attachInternals' in this ? this.attachInternals() : undefined

    constructor() {
      super()
      this.ready = new Promise((resolve) => {
        this.isDrawn = resolve
      })
      this.addEventListener('gouji-inspect', () => this.mirror())
    }

    connectedCallback(): void {
      dress(this.getRootNode())
      this.classList.toggle('gouji-dark', canBeDark(this))
      init()
        .then(() => this.draw())
        .catch((error: unknown) => this.fail(error))
    }

    disconnectedCallback(): void {
      this.binding?.unbind()
      this.binding = undefined
    }

    attributeChangedCallback(_: string, before: string | null, now: string | null): void {
      if (this.form && before !== now) this.draw()
    }

    get cells(): Readonly<Record<CellId, string>> {
      return this.form ? figuresOf(this.form.format, this.form.inputs) : this.given
    }

    set cells(figures: Readonly<Record<CellId, string>>) {
      if (!this.form) this.given = { ...this.given, ...figures }
      this.form?.inputs.forEach((input, id) => {
        const figure = figures[id]
        if (figure !== undefined) input.value = figure
      })
      this.binding?.check()
    }

    get inspection(): Inspection | undefined {
      return this.binding?.inspection
    }

    read(source: Source): Inspection {
      const inspection = inspect(source, { locale: this.locale, format: this.format })
      const known = formats().find(({ id }) => id === inspection.format)
      if (known === undefined) return inspection
      this.source = source
      const figures: Record<CellId, string> = {}
      for (const id of Object.keys(inspection.cells)) figures[id] = inspection.cells[id]?.raw ?? ''
      // The year of the report that was read before gives way; one that the page gave stays.
      if (this.year === this.yearRead) {
        this.yearRead = inspection.year ?? undefined
        attribute(this, 'year', this.yearRead?.toString())
      }
      this.drawAs(asPrinted(known, Object.keys(figures)), figures)
      return inspection
    }

    apply(change: Change | readonly Change[]): void {
      this.binding?.apply(change)
    }

    pass(): boolean {
      return this.binding?.pass() ?? true
    }

    exported(as: Handed): string {
      if (!this.form) return ''
      const { format, element } = this.form
      if (as === 'html') return asHtml(element)
      return as === 'csv' ? asCsv(format, this.cells) : asJson(format, this.cells, this.year)
    }

    sentence(): string {
      return this.form ? sentence(this.form.format, this.cells, this.locale) : ''
    }

    private get locale(): Locale {
      const own = this.getAttribute('locale') ?? this.closest('[lang]')?.getAttribute('lang') ?? 'zh-CN'
      return /^en\b/i.test(own) ? 'en' : 'zh-CN'
    }

    private get format(): string {
      return this.getAttribute('format') ?? 'auto'
    }

    private get year(): number | undefined {
      const year = Number(this.getAttribute('year') ?? '')
      return year > 0 ? year : undefined
    }

    /** Draws the form that the attributes ask for; what stood in it stays where that form has the same cells. */
    private draw(): void {
      const all = formats()
      const { year, format } = this
      const fits = ({ from, until }: Format) =>
        year === undefined || (from <= year && (until === null || year <= until))
      const chosen = all.find(({ id }) => id === format) ?? all.find(fits) ?? all[0]
      if (chosen && this.isConnected) this.drawAs(chosen, this.cells)
    }

    private drawAs(format: Format, figures: Readonly<Record<CellId, string>>): void {
      this.binding?.unbind()
      this.form = drawForm(format, this.locale)
      this.form.inputs.forEach((input, id) => {
        input.value = figures[id] ?? ''
        input.readOnly = this.hasAttribute('readonly')
      })
      fill(this, this.head(format), this.form.element, this.foot())
      const { year, source } = this
      this.binding = bind(this, {
        format: format.id,
        locale: this.locale,
        grid: true,
        block: this.hasAttribute('block'),
        ...(this.hasAttribute('readonly') ? { draft: false } : {}),
        ...(year === undefined ? {} : { year }),
        ...(source === undefined ? {} : { source }),
      })
      this.mirror()
      this.isDrawn()
    }

    private head({ title, basis }: Format): HTMLElement {
      const year = this.year === undefined ? '' : `${this.year} 年`
      const heading = make('h2', { class: 'gouji-heading', text: year + title })
      return make(
        'header',
        { class: 'gouji-head' },
        heading,
        make('p', { class: 'gouji-basis', text: basis }),
      )
    }

    private foot(): HTMLElement {
      const words = elementWords[this.locale]
      const told = make('output', { class: 'gouji-draft' })
      const hand = (as: Handed) => () => handOn(this.exported(as), `gouji-${this.year ?? 'report'}`, as)
      return make(
        'footer',
        { class: 'gouji-tools' },
        button(words.print, 'gouji-tool', () => window.print()),
        button(words.html, 'gouji-tool', hand('html')),
        button(words.json, 'gouji-tool', hand('json')),
        button(words.csv, 'gouji-tool', hand('csv')),
        button(words.sentence, 'gouji-tool', () => say(told, this.sentence() || words.noSentence)),
        told,
      )
    }

    /** Tells the form around the element what it holds, and whether that may go. */
    private mirror(): void {
      const { internals, binding } = this
      // jsdom has internals that know nothing of forms.
      if (!internals || !binding || !('setFormValue' in internals)) return
      const name = this.getAttribute('name')
      internals.setFormValue(name === null ? null : JSON.stringify(this.cells))
      const error = binding.inspection.findings.find(({ severity }) => severity === 'error')
      const anchor = error?.cells[0] === undefined ? undefined : this.form?.inputs.get(error.cells[0])
      if (error && this.hasAttribute('block')) {
        internals.setValidity(
          { customError: true },
          error.message,
          anchor ?? this.form?.inputs.values().next().value,
        )
      } else {
        internals.setValidity({})
      }
    }

    /** The portal's page goes on without Gouji; what is wrong is said. */
    private fail(error: unknown): void {
      const reason = error instanceof Error ? error.message : String(error)
      const notice = make('p', { class: 'gouji-failed', text: elementWords[this.locale].failed(reason) })
      attribute(notice, 'role', 'alert')
      fill(this, notice)
      this.isDrawn()
    }
  }
}

/** Gives the page the looks of the form, once for each tree; a page that links gouji.css needs it no less for it. */
function dress(root: Node): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return
  // Chromium before 73 shows a plain table.
  if (!('adoptedStyleSheets' in root)) return
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
  }
  if (root.adoptedStyleSheets.indexOf(sheet) < 0)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}
