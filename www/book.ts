// What is known of the format of a page: what its cells are called, and its rules.
import type { CellId, Locale, Rule, RuleId } from '../src/wasm/types.js'
import { formats, rules } from './engine.js'
import { asPrinted, namesOf } from './shape.js'

/** The format of a page, opened when it is known. */
export class Book {
  /** What a cell is called in a sentence. */
  names: ReadonlyMap<CellId, string> = new Map()
  private readonly locale: Locale
  private entries: ReadonlyMap<RuleId, Rule> = new Map()
  private opened: string | null = null

  constructor(locale: Locale) {
    this.locale = locale
  }

  /** How many rules there are. */
  get size(): number {
    return this.entries.size
  }

  /** Opens the book of this format, for a page that has these cells. */
  open(format: string | null, cells: Iterable<CellId>): void {
    if (format === this.opened) return
    const known = formats().find(({ id }) => id === format)
    if (!known) return
    this.opened = format
    this.names = namesOf(asPrinted(known, Array.from(cells)), this.locale)
    this.entries = new Map(rules(known.id, this.locale).map((rule) => [rule.id, rule] as const))
  }

  /** The entry of a rule. */
  rule(id: RuleId): Rule | undefined {
    return this.entries.get(id)
  }
}
