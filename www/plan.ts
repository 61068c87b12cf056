// What the gate knows of a format. `tests/gate.rs` writes one for each that is prescribed.
import type { RuleId } from '../src/wasm/types.js'

/** The largest change the gate takes: sums of hundreds of such whole numbers are exact. */
export const most = 2 ** 44

/** A row that is not there. */
export const none: { readonly [column: string]: unknown } = {}

/** What stands in the cells, by their names. */
export interface Cells {
  readonly [id: string]: unknown
}

/** A report as tables of rows of columns, by the keys of the format. */
export interface NestedReport {
  readonly [table: string]: { readonly [row: string]: { readonly [column: string]: unknown } } | undefined
}

/** A sum that must hold, over places in the order of the cells. */
export interface Identity {
  readonly rule: RuleId
  readonly left: readonly number[]
  readonly right: readonly number[]
  /** Whether the left is allowed to be less. */
  readonly atMost: boolean
}

/** A format, written out: its three tests end at the first thing that is wrong. */
export interface Plan {
  readonly format: string
  /** The keys of the cells, in the order of the amounts. */
  readonly places: readonly (readonly [table: string, row: string, column: string])[]
  /** What each cell takes: `c` whole and not negative, `d` whole, `m` not negative. */
  readonly kinds: string
  readonly identities: readonly Identity[]
  /** Whether every cell holds an amount that it takes, and every identity holds. */
  areRight(cells: Cells): boolean
  isRight(report: NestedReport): boolean
  addUp(amounts: Float64Array): boolean
}
