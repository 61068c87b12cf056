// The report on the page: its form, its figures, and Gouji bound to them.
import type { CellId, Format, Inspection, Locale, Source } from '../src/wasm/types.js'
import { type Binding, bind } from './bind.js'
import { fill, say } from './dom.js'
import { drawForm, type Form } from './form.js'
import { inspect } from './index.js'
import { page } from './page.js'
import { words } from './words.js'

/** A report, as far as the page knows it. */
export interface Report {
  readonly format: Format
  readonly year: number | null
  /** What it was read from. */
  readonly source: Source
  /** What stands in the cells. */
  readonly values: ReadonlyMap<CellId, string>
}

/** How the page asks for its inspections. */
export interface Settings {
  readonly locale: Locale
  readonly draft: boolean
  /** The chosen format, or `auto`. */
  readonly format: string
}

/** The page on which each rule has its place. */
export const cataloguePage: Readonly<Record<Locale, string>> = {
  'zh-CN': './rules.html',
  en: './rules.en.html',
}

/** What an inspection of this source says under these settings. */
export function inspectAs(source: Source, { locale, draft, format }: Settings): Inspection {
  return inspect(source, { locale, draft, format })
}

/** The page's form and findings, and the report in them. */
export class Desk {
  /** Whether a figure was written since the report was read. */
  isEdited = false
  private readonly settings: () => Settings
  private current: Report | undefined
  private form: Form | undefined
  private binding: Binding | undefined

  constructor(settings: () => Settings) {
    this.settings = settings
    page.form.addEventListener('input', ({ target }) => {
      this.isEdited = this.isEdited || target instanceof HTMLInputElement
    })
  }

  /** Puts a report on the page in place of the one there. */
  show(report: Report): void {
    const { settings } = this
    const { locale } = settings()
    const { format, source, year, values } = report
    this.binding?.unbind()
    this.current = report
    this.form = drawForm(format, locale)
    this.form.inputs.forEach((input, id) => {
      input.value = values.get(id) ?? ''
    })
    fill(page.form, this.form.element)
    this.binding = bind(this.form.element, {
      catalogue: cataloguePage[locale],
      // Asked for at every inspection.
      get draft() {
        return settings().draft
      },
      format: format.id,
      grid: true,
      locale,
      panel: page.findings,
      source,
      ...(year === null ? {} : { year }),
    })
    say(page.heading, words[locale].heading(year, format.title))
    say(page.basis, format.basis)
    say(page.engine, this.binding.inspection.engine)
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
    this.binding?.check()
  }
}
