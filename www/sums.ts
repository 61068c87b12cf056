// npm `gouji/sums`, the narrow gate: for loops over many reports that are numbers already. Amounts in, numbers of failed identities out:
// no words, no causes, no reading. `inspect` of the same report fails the same sums (tests/gate.test.ts); a cell that
// holds anything but a figure is named, and what stands in it is for `inspect` to read.
import type { CellId, RuleId } from '../src/wasm/types.js'
import { type Cells, type Identity, most, type NestedReport, type Plan } from './plan.js'
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
  const amounts = (value: (cell: number) => unknown) => {
    const filled = new Float64Array(cells.length)
    for (let cell = 0; cell < filled.length; cell++) {
      const amount = value(cell)
      filled[cell] = typeof amount === 'number' ? amount : Number.NaN
    }
    return filled
  }
  return {
    format: plan.format,
    cells,
    identities: plan.identities,
    check: (given) => (plan.addUp(given) ? right : wrongOf(plan, given)),
    checkCells: (given) =>
      plan.areRight(given)
        ? right
        : wrongOf(
            plan,
            amounts((cell) => given[cells[cell] ?? '']),
          ),
    checkReport: (report) =>
      plan.isRight(report)
        ? right
        : wrongOf(
            plan,
            amounts((cell) => valueIn(report, plan.places[cell])),
          ),
    open: (given) => resident(plan, given),
  }
}

function valueIn(report: NestedReport, place: Plan['places'][number] | undefined): unknown {
  if (place === undefined) return undefined
  const [table, row, column] = place
  return report[table]?.[row]?.[column]
}

function wrongOf(plan: Plan, amounts: Float64Array): Wrong {
  const cells: number[] = []
  const isWrong = new Uint8Array(plan.places.length)
  for (let cell = 0; cell < isWrong.length; cell++) {
    if (isFit(plan.kinds.charCodeAt(cell), amounts[cell] ?? Number.NaN)) continue
    isWrong[cell] = 1
    cells.push(cell)
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
  return Number.isSafeInteger(amount) && amount >= (kind === counts ? 0 : -most) && amount <= most
}

/** Where a cell stands: `signs[k]` in `numbers[k]`, for k from `starts[cell]` to `starts[cell + 1]`. */
interface Uses {
  readonly starts: Uint16Array
  readonly numbers: Uint16Array
  readonly signs: Int8Array
}

function usesOf(plan: Plan): Uses {
  const lists: (readonly [number: number, sign: number])[][] = plan.places.map(() => [])
  plan.identities.forEach(({ left, right }, number) => {
    for (const cell of left) lists[cell]?.push([number, 1])
    for (const cell of right) lists[cell]?.push([number, -1])
  })
  const starts = [0]
  for (const list of lists) starts.push((starts[starts.length - 1] ?? 0) + list.length)
  const all = lists.reduce((joined, list) => joined.concat(list), [])
  return {
    starts: Uint16Array.from(starts),
    numbers: Uint16Array.from(all.map(([number]) => number)),
    signs: Int8Array.from(all.map(([, sign]) => sign)),
  }
}

function resident(plan: Plan, given: Float64Array): Resident {
  const { starts, numbers, signs } = usesOf(plan)
  const size = plan.places.length
  const kinds = Uint8Array.from(plan.kinds.split(''), (kind) => kind.charCodeAt(0))
  const amounts = new Float64Array(size)
  const isUnfit = new Uint8Array(size).fill(1)
  // Of each identity: left − right over its figures, how many of its cells hold none, and whether it fails.
  const differences = new Float64Array(plan.identities.length)
  const untold = new Int32Array(plan.identities.length)
  const isBroken = new Uint8Array(plan.identities.length)
  const atMost = Uint8Array.from(plan.identities, (identity) => (identity.atMost ? 1 : 0))
  for (let k = 0; k < numbers.length; k++) untold[numbers[k] ?? 0] = (untold[numbers[k] ?? 0] ?? 0) + 1
  let unfit = size
  let broken = 0

  function put(cell: number, amount: number): void {
    const was = isUnfit[cell] ?? 1
    const is = isFit(kinds[cell], amount) ? 0 : 1
    const now = is === 0 ? amount : 0
    const change = now - (amounts[cell] ?? 0)
    amounts[cell] = now
    isUnfit[cell] = is
    unfit += is - was
    const end = starts[cell + 1] ?? 0
    for (let k = starts[cell] ?? 0; k < end; k++) {
      const number = numbers[k] ?? 0
      const difference = (differences[number] ?? 0) + (signs[k] ?? 0) * change
      const told = (untold[number] ?? 0) + is - was
      const fails = told === 0 && (difference > 0 || (difference < 0 && atMost[number] === 0)) ? 1 : 0
      broken += fails - (isBroken[number] ?? 0)
      differences[number] = difference
      untold[number] = told
      isBroken[number] = fails
    }
  }

  for (let cell = 0; cell < size; cell++) put(cell, given[cell] ?? Number.NaN)
  return {
    edit: (cell, amount) => {
      put(cell, amount)
      return unfit + broken === 0 ? right : { cells: set(isUnfit, unfit), identities: set(isBroken, broken) }
    },
  }
}

/** The places of these many ones. */
function set(flags: Uint8Array, count: number): number[] {
  const places: number[] = []
  for (let at = 0; places.length < count; at++) {
    if (flags[at] === 1) places.push(at)
  }
  return places
}
