// Gouji's gate: the same figures in the shape of its format, and as a flat array.
import { gate2021 as gate } from '../../dist/sums.mjs'
import { CELLS, IDENTITIES } from '../model.mjs'

export const name = 'Gouji: gate'
export async function load() {}
export const validate = (report) => {
  const wrong = gate.checkReport(report)
  return wrong.cells.length === 0 ? wrong.identities : wrong.cells.concat(wrong.identities)
}
export const validateFlat = (amounts) => gate.check(amounts).identities
export function open(report) {
  const session = gate.open(amountsOf(report))
  return {
    edit(cell, value) {
      const wrong = session.edit(cell, typeof value === 'number' ? value : Number.NaN)
      return wrong.cells.length === 0 ? wrong.identities : wrong.cells.concat(wrong.identities)
    },
  }
}

const place = (cell) => gate.cells[cell.id].split('.')

/** A report of the model in Gouji's shape: tables of rows of columns. Fresh from JSON, as users have it. */
export function shaped(report) {
  const own = {}
  for (const cell of CELLS) {
    const value = report[cell.table]?.[cell.row]?.[cell.col]
    const [table, ...rest] = place(cell)
    const width = rest.length - (rest.at(-2) === 'org' ? 2 : 1)
    const row = rest.slice(0, width).join('.')
    own[table] ??= {}
    own[table][row] ??= {}
    if (value !== undefined) own[table][row][rest.slice(width).join('.')] = value
  }
  return JSON.parse(JSON.stringify(own))
}

export function amountsOf(report) {
  const value = (cell) => report[cell.table]?.[cell.row]?.[cell.col]
  return Float64Array.from(CELLS, (cell) => (typeof value(cell) === 'number' ? value(cell) : Number.NaN))
}

/** What it says of a report, as the others say it. */
export function said(report) {
  const wrong = gate.checkReport(shaped(report))
  const rules = wrong.cells.map((cell) => CELLS[cell].ruleId)
  return rules.concat(wrong.identities.map((number) => sameIdentity(gate.identities[number]).ruleId))
}

const key = ({ left, right }) => `${[...left].sort()}=${[...right].sort()}`
const byCells = new Map(IDENTITIES.map((identity) => [key(identity), identity]))
const sameIdentity = (identity) => byCells.get(key(identity))
