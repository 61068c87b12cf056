// How long one inspection of all cells of a report takes in Node, with what npm ships.
import './build.mjs'

const { formats, init, inspect } = await import('../dist/index.mjs')
await init()
const format = formats().find(({ id }) => id === '2021')
const names = format.tables.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()))
const right = Object.fromEntries(names.map((name) => [name, '0']))
const wrong = { ...right, 'requests.received.total': '1' }

console.table({
  'all sums hold': measured(right),
  'one wrong cell': measured(wrong),
})

function measured(cells) {
  const inspectOnce = () => inspect({ cells }, { format: format.id })
  const times = Array.from({ length: 2000 }, () => elapsed(inspectOnce)).slice(500)
  times.sort((a, b) => a - b)
  return {
    cells: Object.keys(cells).length,
    findings: inspectOnce().findings.length,
    'median ms': rounded(times[times.length >> 1]),
    'p95 ms': rounded(times[Math.floor(times.length * 0.95)]),
  }
}

function elapsed(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

function rounded(milliseconds) {
  return Math.round(milliseconds * 1000) / 1000
}
