// npm `gouji/sums`, the narrow gate: for loops over many reports that are numbers already. Amounts in, numbers of failed identities out:
// no words, no causes, no reading. `inspect` of the same report fails the same sums (tests/gate.test.ts); a cell that
// holds anything but a figure is named, and what stands in it is for `inspect` to read.
import type { CellId, RuleId } from '../src/wasm/types.js'
import { type Cells, type Identity, most, type NestedReport, none, type Plan } from './plan.js'
import { plan as plan2019 } from './plan-2019.gen.js'
import { plan as plan2021 } from './plan-2021.gen.js'

export type { NestedReport } from './plan.js'

/** What is wrong, as places in `cells` and in `identities` of the gate. The same empty one for all that is right. */
export interface Wrong {
  /** Cells that hold no amount of their kind. */
  readonly cells: readonly number[]
  /** Sums that fail; those with such a cell cannot be told. */
  readonly identities: readonly number[]
}

/** A report that stays, to be changed a cell at a time. */
export interface Resident {
  /** Puts an amount into a cell, by its place: all that is wrong now. */
  edit(cell: number, amount: number): Wrong
}

/** The gate of one format. */
export interface Gate {
  readonly format: string
  /** The order of the amounts. */
  readonly cells: readonly CellId[]
  readonly identities: readonly { readonly rule: RuleId }[]
  /** Amounts in the order of `cells`; NaN for what is none. */
  check(amounts: Float64Array): Wrong
  /** Numbers by the names of their cells. */
  checkCells(cells: Cells): Wrong
  /** Numbers as tables of rows of columns, by the keys of the format. */
  checkReport(report: NestedReport): Wrong
  /** Keeps a copy of the amounts. */
  open(amounts: Float64Array): Resident
}

const counts = 'c'.charCodeAt(0)
const decimals = 'm'.charCodeAt(0)
const right: Wrong = Object.freeze({ cells: Object.freeze([]), identities: Object.freeze([]) })

/** For format `2021`. */
export const gate2021: Gate = gateOf(plan2021)
/** For format `2019`. */
export const gate2019: Gate = gateOf(plan2019)

function gateOf(plan: Plan): Gate {
  const cells = plan.places.map((place) => place.join('.'))
  const rows = rowsOf(plan)
  // Filled anew for each report that is wrong: to make them takes as long as to fill them.
  const amounts = new Float64Array(cells.length)
  const isWrong = new Uint8Array(cells.length)
  const put = (cell: number, amount: unknown) => {
    amounts[cell] = typeof amount === 'number' ? amount : Number.NaN
  }
  return {
    format: plan.format,
    cells,
    identities: plan.identities,
    check: (given) => (plan.addUp(given) ? right : wrongOf(plan, given, isWrong)),
    checkCells: (given) => {
      if (plan.areRight(given)) return right
      for (let cell = 0; cell < cells.length; cell++) put(cell, given[cells[cell] ?? ''])
      return wrongOf(plan, amounts, isWrong)
    },
    checkReport: (report) => {
      if (plan.isRight(report)) return right
      for (const { table, row, columns, first } of rows) {
        const own = report[table]?.[row] ?? none
        for (let at = 0; at < columns.length; at++) put(first + at, own[columns[at] ?? ''])
      }
      return wrongOf(plan, amounts, isWrong)
    },
    open: (given) => resident(plan, given),
  }
}

/** A row of a form: its keys, and the place of its first cell. */
interface Row {
  readonly table: string
  readonly row: string
  readonly columns: string[]
  readonly first: number
}

function rowsOf(plan: Plan): Row[] {
  const rows: Row[] = []
  plan.places.forEach(([table, row, column], first) => {
    const last = rows[rows.length - 1]
    if (last?.table === table && last.row === row) last.columns.push(column)
    else rows.push({ table, row, columns: [column], first })
  })
  return rows
}

function wrongOf(plan: Plan, amounts: Float64Array, isWrong: Uint8Array): Wrong {
  const cells: number[] = []
  for (let cell = 0; cell < isWrong.length; cell++) {
    const is = isFit(plan.kinds.charCodeAt(cell), amounts[cell] ?? Number.NaN) ? 0 : 1
    isWrong[cell] = is
    if (is === 1) cells.push(cell)
  }
  const identities: number[] = []
  for (let number = 0; number < plan.identities.length; number++) {
    const identity = plan.identities[number]
    if (identity && fails(identity, amounts, isWrong)) identities.push(number)
  }
  return { cells, identities }
}

function fails({ left, right, atMost }: Identity, amounts: Float64Array, isWrong: Uint8Array): boolean {
  let difference = 0
  for (const cell of left) {
    if (isWrong[cell] === 1) return false
    difference += amounts[cell] ?? 0
  }
  for (const cell of right) {
    if (isWrong[cell] === 1) return false
    difference -= amounts[cell] ?? 0
  }
  return atMost ? difference > 0 : difference !== 0
}

// What is larger than `most` fits no cell: larger than any figure of a report, and too large for sums to be exact.
function isFit(kind: number | undefined, amount: number): boolean {
  if (kind === decimals) return amount >= 0 && amount < Number.POSITIVE_INFINITY
  return Math.floor(amount) === amount && amount >= (kind === counts ? 0 : -most) && amount <= most
}

/** Where each cell stands: from `starts[cell]` to `starts[cell + 1]`, twice an identity's number, and 1 on its right. */
interface Uses {
  readonly starts: Int32Array
  readonly places: Int32Array
}

function usesOf(plan: Plan): Uses {
  const lists: number[][] = plan.places.map(() => [])
  plan.identities.forEach(({ left, right }, number) => {
    for (const cell of left) lists[cell]?.push(2 * number)
    for (const cell of right) lists[cell]?.push(2 * number + 1)
  })
  const starts = [0]
  for (const list of lists) starts.push((starts[starts.length - 1] ?? 0) + list.length)
  const places = lists.reduce((joined, list) => joined.concat(list), [])
  return { starts: Int32Array.from(starts), places: Int32Array.from(places) }
}

// A few nanoseconds are all there is to an edit: hence numbers in few arrays, and bits for what is looked for when it is
// told.
function resident(plan: Plan, given: Float64Array): Resident {
  const { starts, places } = usesOf(plan)
  const size = plan.places.length
  const kinds = Int32Array.from(plan.kinds.split(''), (kind) => kind.charCodeAt(0))
  const amounts = new Float64Array(size)
  // Which cells hold no amount of their kind, and which identities fail: a bit each.
  const unfits = new Int32Array((size + 31) >> 5)
  const failures = new Int32Array((plan.identities.length + 31) >> 5)
  // Of each identity: left − right over its figures; twice how many of its cells hold none, and 1 where it fails.
  const differences = new Float64Array(plan.identities.length)
  const states = new Int32Array(plan.identities.length)
  const atMost = Int32Array.from(plan.identities, (identity) => (identity.atMost ? 1 : 0))
  for (let cell = 0; cell < size; cell++) flip(unfits, cell)
  for (const place of places) states[place >> 1] = (states[place >> 1] ?? 0) + 2
  let unfit = size
  let broken = 0

  function put(cell: number, amount: number): void {
    const was = ((unfits[cell >> 5] ?? 0) >> (cell & 31)) & 1
    const is = isFit(kinds[cell], amount) ? 0 : 1
    const now = is === 0 ? amount : 0
    const change = now - (amounts[cell] ?? 0)
    amounts[cell] = now
    if (is !== was) {
      flip(unfits, cell)
      unfit += is - was
    }
    const end = starts[cell + 1] ?? 0
    for (let k = starts[cell] ?? 0; k < end; k++) {
      const place = places[k] ?? 0
      const number = place >> 1
      const difference = (differences[number] ?? 0) + ((place & 1) === 0 ? change : -change)
      differences[number] = difference
      const state = (states[number] ?? 0) + 2 * (is - was)
      const fails = state < 2 && difference !== 0 && (difference > 0 || atMost[number] === 0) ? 1 : 0
      states[number] = (state & -2) | fails
      if ((state & 1) !== fails) {
        flip(failures, number)
        broken += fails === 1 ? 1 : -1
      }
    }
  }

  for (let cell = 0; cell < size; cell++) put(cell, given[cell] ?? Number.NaN)
  return {
    edit: (cell, amount) => {
      put(cell, amount)
      if (unfit + broken === 0) return right
      return {
        cells: unfit === 0 ? right.cells : set(unfits, unfit),
        identities: broken === 0 ? right.identities : set(failures, broken),
      }
    },
  }
}

function flip(words: Int32Array, bit: number): void {
  words[bit >> 5] = (words[bit >> 5] ?? 0) ^ (1 << (bit & 31))
}

/** The places of these many bits. */
function set(words: Int32Array, count: number): number[] {
  const places = new Array<number>(count)
  let found = 0
  for (let word = 0; found < count; word++) {
    for (let bits = words[word] ?? 0; bits !== 0; bits &= bits - 1) {
      places[found++] = 32 * word + 31 - Math.clz32(bits & -bits)
    }
  }
  return places
}
