// How long an inspection takes by how many cells are wrong, in Node, with what npm ships: medians and the worst.
import './build.mjs'

const { formats, init, inspect } = await import('../dist/index.mjs')
await init()
const format = formats().find(({ id }) => id === '2021')
const table = format.tables.find(({ key }) => key === 'requests').blocks[0]
const names = format.tables.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()))
const below = chance(7)

const right = spoilt(balanced(), 0)
const base = times(() => right).median
const rows = { 'all sums hold': times(() => right) }
for (const wrong of [1, 2, 3, 50]) rows[`${wrong} wrong`] = times(() => spoilt(balanced(), wrong))
rows['all cells random'] = times(() => spoilt(balanced(), Number.POSITIVE_INFINITY))
for (const row of Object.values(rows)) row['beyond a consistent one'] = rounded(row.median - base)
console.table(rows)

function times(make) {
  const taken = []
  let hopeless = 0
  for (let round = 0; round < 600; round += 1) {
    const cells = make()
    const start = performance.now()
    const { causes } = inspect({ cells }, { format: format.id })
    const time = performance.now() - start
    if (round >= 100) {
      taken.push(time)
      if (causes.some(({ changes }) => changes.length === 0)) hopeless += 1
    }
  }
  taken.sort((a, b) => a - b)
  return {
    median: rounded(taken[taken.length >> 1]),
    p99: rounded(taken[Math.floor(taken.length * 0.99)]),
    worst: rounded(taken[taken.length - 1]),
    'said to be hopeless, of 500': hopeless,
  }
}

/** A consistent table 3 with figures as reports have them: mostly 0, often small, seldom large. */
function balanced() {
  const rowOf = (key) => table.rows.findIndex((row) => row.key === key)
  const [received, carriedIn, all, carriedOut] = ['received', 'carriedIn', 'resultTotal', 'carriedOut'].map(
    rowOf,
  )
  const amounts = table.rows.map(() => Array.from({ length: 7 }, figure))
  for (let column = 0; column < 6; column += 1) {
    const isResult = (_, row) => ![received, carriedIn, all, carriedOut].includes(row)
    const sum = amounts.filter(isResult).reduce((total, row) => total + row[column], 0)
    const open = sum + amounts[carriedOut][column] - amounts[carriedIn][column]
    amounts[all][column] = sum
    amounts[received][column] = Math.max(open, 0)
    amounts[carriedOut][column] += Math.max(open, 0) - open
  }
  for (const row of amounts) row[6] = row.slice(0, 6).reduce((total, amount) => total + amount, 0)
  return amounts
}

function spoilt(amounts, wrong) {
  if (wrong === Number.POSITIVE_INFINITY) {
    for (const row of amounts) for (const column of row.keys()) row[column] = figure()
  } else {
    for (let done = 0; done < wrong; done += 1) amounts[below(amounts.length)][below(7)] += 1 + figure()
  }
  const cells = Object.fromEntries(names.map((name) => [name, '0']))
  for (const [row, line] of table.cells.entries())
    for (const [column, name] of line.entries()) cells[name] = String(amounts[row][column])
  return cells
}

function figure() {
  return below([1, 1, 1, 4, 4, 10, 60, 900][below(8)])
}

/** Numbers that look like chance and are the same every time. */
function chance(seed) {
  let state = seed
  return (end) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * end)
  }
}

function rounded(milliseconds) {
  return Math.round(milliseconds * 1000) / 1000
}
