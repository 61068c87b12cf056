// The narrow gate fails the sums that an inspection fails, by whichever way the amounts come in.
import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'

type Index = typeof import('../www/index.js')
type GateEntry = typeof import('../www/sums.js')
type Gate = import('../www/sums.js').Gate

let gouji: Index
let gates: readonly Gate[]
before(async () => {
  gouji = await import(new URL('../dist/index.mjs', import.meta.url).href)
  const entry: GateEntry = await import(new URL('../dist/sums.mjs', import.meta.url).href)
  gates = [entry.gate2021, entry.gate2019]
  await gouji.init()
})

/** Numbers that repeat: small ones, with every sum of rows and columns as likely to fail as to hold. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    yield state >>> 16
  }
}

function reportOf(gate: Gate, seed: number): Record<string, number> {
  const random = numbers(seed)
  const next = () => random.next().value ?? 0
  return Object.fromEntries(gate.cells.map((cell) => [cell, next() % 4 === 0 ? next() % 3 : 0]))
}

function failedBy(gate: Gate, numbers: readonly number[]): string[] {
  return numbers.map((number) => gate.identities[number]?.rule ?? '?').sort()
}

function inspected(gate: Gate, cells: Record<string, number>): string[] {
  const { findings } = gouji.inspect({ cells }, { format: gate.format })
  const known = new Set(gate.identities.map(({ rule }) => rule))
  return findings
    .map(({ rule }) => rule)
    .filter((rule) => known.has(rule))
    .sort()
}

function nested(gate: Gate, cells: Record<string, number>) {
  const report: Record<string, Record<string, Record<string, number>>> = {}
  const format = gouji.formats().find(({ id }) => id === gate.format)
  for (const table of format?.tables ?? []) {
    for (const block of table.blocks) {
      block.rows.forEach((row, y) => {
        const values = block.columns.map((column, x) => [column.key, cells[block.cells[y]?.[x] ?? ''] ?? NaN])
        report[table.key] = { ...report[table.key], [row.key]: Object.fromEntries(values) }
      })
    }
  }
  return report
}

describe('the gate', () => {
  it('has the cells of the format in their order', () => {
    for (const gate of gates) {
      const format = gouji.formats().find(({ id }) => id === gate.format)
      const ids = format?.tables.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()))
      assert.deepEqual(gate.cells, ids)
    }
  })

  it('fails the sums that an inspection fails', () => {
    for (const gate of gates) {
      for (let seed = 1; seed <= 60; seed++) {
        const cells = reportOf(gate, seed)
        const expected = inspected(gate, cells)
        const amounts = Float64Array.from(gate.cells, (cell) => cells[cell] ?? NaN)
        const ways = [gate.check(amounts), gate.checkCells(cells), gate.checkReport(nested(gate, cells))]
        for (const wrong of ways) assert.deepEqual(failedBy(gate, wrong.identities), expected)
      }
    }
  })

  it('says that all is right with one and the same empty answer', () => {
    for (const gate of gates) {
      const cells = Object.fromEntries(gate.cells.map((cell) => [cell, 0]))
      assert.deepEqual(gate.checkCells(cells), { cells: [], identities: [] })
      assert.equal(gate.checkCells(cells), gate.check(new Float64Array(gate.cells.length)))
    }
  })

  it('names cells that hold no amount of theirs, and tells no sum with one', () => {
    const [gate] = gates
    assert.ok(gate)
    const zero = Object.fromEntries(gate.cells.map((cell) => [cell, 0]))
    const name = 'requests.received.total'
    for (const value of [-1, 0.5, NaN, Infinity, 2 ** 60, '1', '', null, undefined]) {
      const wrong = gate.checkCells({ ...zero, [name]: value })
      assert.deepEqual(wrong, { cells: [gate.cells.indexOf(name)], identities: [] }, String(value))
    }
    assert.deepEqual(gate.checkReport({}).cells.length, gate.cells.length)
  })

  it('says the same of an array, also where what is no amount stands on both sides of a sum', () => {
    for (const gate of gates) {
      const amounts = new Float64Array(gate.cells.length)
      const cells = Object.fromEntries(gate.cells.map((cell) => [cell, 0]))
      const put = (cell: number, value: number) => {
        amounts[cell] = value
        cells[gate.cells[cell] ?? ''] = value
      }
      for (const value of [-1, 0.5, NaN, Infinity, 2 ** 60]) {
        for (let one = 0; one < amounts.length; one++) {
          for (let other = one; other < amounts.length; other += value < 2 ** 60 ? amounts.length : 1) {
            put(one, value)
            put(other, value)
            assert.deepEqual(gate.check(amounts), gate.checkCells(cells))
            put(one, 0)
            put(other, 0)
          }
        }
      }
    }
  })

  it('keeps a report, and tells all that is wrong after each change', () => {
    for (const gate of gates) {
      const random = numbers(99)
      const amounts = new Float64Array(gate.cells.length)
      const resident = gate.open(amounts)
      for (let turn = 0; turn < 400; turn++) {
        const cell = (random.next().value ?? 0) % amounts.length
        const amount = [0, 0, 1, 5, NaN][(random.next().value ?? 0) % 5] ?? 0
        amounts[cell] = amount
        assert.deepEqual(resident.edit(cell, amount), gate.check(amounts))
      }
    }
  })
})
