// How the time to locate two wrong cells grows with a table, as a plot: docs/locate-growth.svg.
import './build.mjs'
import { writeFileSync } from 'node:fs'

const { defineFormat, init, inspect } = await import('../dist/index.mjs')
await init()
const sides = [3, 5, 8, 12, 18, 25, 40, 60, 80, 100]
const points = sides.map((side) => {
  const id = `square-${side}`
  defineFormat(square(id, side))
  const right = cellsOf(side)
  const wrong = { ...right, 't.r0.c0': '7', [`t.r${side - 2}.c${side - 2}`]: '9' }
  const rounds = side > 40 ? 5 : 30
  return { cells: side * side, holds: median(right, id, rounds), wrong: median(wrong, id, rounds) }
})
console.table(points)
writeFileSync('docs/locate-growth.svg', plot(points))

/** A table whose last row and column are totals. */
function square(id, side) {
  const keys = (letter) => Array.from({ length: side }, (_, at) => `${letter}${at}`)
  const line = (key) => ({ key, label: key, en: key })
  const [rows, columns] = [keys('r'), keys('c')]
  const rule = (name, each, lines) => ({
    id: `${id}.${name}`,
    each,
    left: lines.slice(0, -1),
    right: lines.slice(-1),
    severity: 'error',
    why: name,
    whyEn: name,
  })
  const blocks = [{ corner: '', columns: columns.map(line), rows: rows.map(line) }]
  const table = { key: 't', number: 't', label: id, en: id, blocks }
  const rules = [rule('row', 'row', columns), rule('column', 'column', rows)]
  return { id, title: id, basis: id, from: 2021, tables: [{ ...table, rules }] }
}

function cellsOf(side) {
  const cells = {}
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1) {
      const parts = (row === side - 1 ? side - 1 : 1) * (column === side - 1 ? side - 1 : 1)
      cells[`t.r${row}.c${column}`] = String(parts)
    }
  return cells
}

function median(cells, format, rounds) {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    inspect({ cells }, { format })
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[rounds >> 1]
}

/** Both lines over logarithmic axes. */
function plot(points) {
  const [left, bottom, width, height] = [60, 300, 500, 260]
  const log = Math.log10
  const x = (cells) => left + ((log(cells) - 0.5) / 4) * width
  const y = (time) => bottom - ((log(time) + 2) / 5.5) * height
  const path = (key) =>
    points.map((point) => `${x(point.cells).toFixed(1)},${y(point[key]).toFixed(1)}`).join(' ')
  const tick = (text, at, down, anchor) =>
    `<text x="${at.toFixed(1)}" y="${down.toFixed(1)}" text-anchor="${anchor}">${text}</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 350" font-family="sans-serif" font-size="12">
<rect width="600" height="350" fill="#fff"/>
<path d="M${left} ${bottom - height}V${bottom}H${left + width}" fill="none" stroke="#888"/>
${[10, 100, 1000, 10000].map((cells) => tick(cells, x(cells), bottom + 18, 'middle')).join('\n')}
${[0.01, 0.1, 1, 10, 100, 1000].map((time) => tick(`${time} ms`, left - 6, y(time) + 4, 'end')).join('\n')}
${tick('cells of the table', left + width / 2, bottom + 38, 'middle')}
<polyline points="${path('holds')}" fill="none" stroke="#2a7" stroke-width="2"/>
<polyline points="${path('wrong')}" fill="none" stroke="#c33" stroke-width="2"/>
<text x="${left + 20}" y="30" fill="#c33">two wrong cells, located</text>
<text x="${left + 20}" y="48" fill="#2a7">all sums hold</text>
</svg>
`
}
