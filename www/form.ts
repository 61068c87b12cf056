// The official form of a format, as a table of inputs named by their cells. All that is printed comes from the format.
import type { Block, CellId, Format, Line, Locale, Table } from '../src/wasm/types.js'
import { make } from './dom.js'
import { depthOf, type Heading, headings, pathOf } from './heading.js'
import { flat } from './shape.js'

/** A form on the page. */
export interface Form {
  readonly format: Format
  readonly element: HTMLElement
  /** In the order of the form. */
  readonly inputs: ReadonlyMap<CellId, HTMLInputElement>
}

interface Pen {
  readonly locale: Locale
  readonly inputs: Map<CellId, HTMLInputElement>
}

/** Draws the form, its inputs empty. */
export function drawForm(format: Format, locale: Locale): Form {
  const pen: Pen = { locale, inputs: new Map() }
  const element = make('div', { class: 'gouji-form' }, ...format.tables.map((table) => drawTable(table, pen)))
  // The form is the State Council's and stays Chinese in whatever language the page is.
  element.lang = 'zh-CN'
  return { format, element, inputs: pen.inputs }
}

function drawTable(table: Table, pen: Pen): HTMLElement {
  const grid = table.layout === 'across' ? drawAcross(table, pen) : drawDown(table, pen)
  grid.classList.add('gouji-table', `gouji-${table.layout}`)
  const title = make('h3', { class: 'gouji-title', text: table.label })
  title.id = `gouji-${table.key}`
  const frame = make('div', { class: `gouji-frame gouji-frame-${table.layout}` }, grid)
  frame.setAttribute('role', 'region')
  frame.setAttribute('aria-labelledby', title.id)
  return make('section', { class: 'gouji-part' }, title, frame)
}

// Rows one below the other, with their labels beside them; each block brings its own columns.
function drawDown(table: Table, pen: Pen): HTMLTableElement {
  const depth = Math.max(...table.blocks.map((block) => depthOf(block.rows.map((row) => pathOf(row)))))
  const slots = table.blocks.map((block) => block.columns.length).reduce(leastMultiple)
  const grid = make('table', {}, columnsOf(depth, slots))
  grid.style.setProperty('--groups', String(depth - 1))
  grid.style.setProperty('--figures', String(Math.max(...table.blocks.map((block) => block.columns.length))))
  table.blocks.forEach((block, at) => {
    const rows = [
      ...blockLabel(block, depth + slots),
      ...columnHeadings(block, depth, slots, pen),
      ...dataRows(table, block, depth, slots, pen),
    ]
    if (at === table.blocks.length - 1) markBottom(rows)
    const head =
      table.blocks.length === 1 ? rows.splice(0, depthOf(block.columns.map((column) => pathOf(column)))) : []
    if (head.length > 0) grid.appendChild(make('thead', {}, ...head))
    grid.appendChild(make('tbody', {}, ...rows))
  })
  return grid
}

// All rows side by side on one line of figures, their labels above.
function drawAcross(table: Table, pen: Pen): HTMLTableElement {
  const lines = table.blocks.map((block) => block.rows.map((row, at) => placesOf(block, row, at)))
  const places = flat(flat(lines))
  const paths = places.map(({ row, column }) => pathOf(row, column))
  const depth = depthOf(paths)
  const head = headings(paths, depth).map((level) =>
    make(
      'tr',
      {},
      ...level.map((heading) =>
        place(labelCell(heading, pen), heading.depth, heading.length, heading.from, paths.length),
      ),
    ),
  )
  const cells = places.map(({ row, column, id }, at) =>
    place(drawCell(id, table, row, column, pen), 1, 1, at, paths.length),
  )
  const line = make('tr', {}, ...cells)
  markBottom([line])
  const grid = make('table', {}, make('thead', {}, ...head), make('tbody', {}, line))
  grid.style.setProperty('--figures', String(paths.length))
  return grid
}

function placesOf(block: Block, row: Line, at: number) {
  return block.columns.map((column, c) => ({ row, column, id: block.cells[at]?.[c] ?? '' }))
}

function columnsOf(depth: number, slots: number): HTMLTableColElement {
  const looks = Array.from({ length: depth }, (_, at) =>
    at === depth - 1 ? 'gouji-labels' : at === 0 ? 'gouji-outer' : 'gouji-inner',
  )
  const figures = Array.from({ length: slots }, () => 'gouji-figures')
  return make('colgroup', {}, ...[...looks, ...figures].map((look) => make('col', { class: look })))
}

function blockLabel(block: Block, width: number): HTMLTableRowElement[] {
  if (block.label === null) return []
  const cell = make('th', { class: 'gouji-block gouji-right', text: block.label })
  cell.colSpan = width
  return [make('tr', {}, cell)]
}

function columnHeadings(block: Block, depth: number, slots: number, pen: Pen): HTMLTableRowElement[] {
  const paths = block.columns.map((column) => pathOf(column))
  const levels = depthOf(paths)
  const width = slots / paths.length
  return headings(paths, levels).map((level, at) => {
    const cells = level.map((heading) =>
      place(labelCell(heading, pen), heading.depth, heading.length * width, heading.from * width, slots),
    )
    return make('tr', {}, ...(at === 0 ? [cornerCell(block, levels, depth)] : []), ...cells)
  })
}

function cornerCell(block: Block, height: number, width: number): HTMLTableCellElement {
  const cell = make('th', { class: 'gouji-corner gouji-held' }, make('span', { text: block.corner }))
  cell.rowSpan = height
  cell.colSpan = width
  cell.style.setProperty('--lead', String(width - 1))
  return cell
}

function dataRows(table: Table, block: Block, depth: number, slots: number, pen: Pen): HTMLTableRowElement[] {
  const labels = headings(
    block.rows.map((row) => pathOf(row)),
    depth,
  )
  const width = slots / block.columns.length
  return block.rows.map((row, at) => {
    const beside = flat(labels)
      .filter((heading) => heading.from === at)
      .map((heading) => rowLabel(heading, pen, block.rows.length))
    const cells = block.columns.map((column, c) =>
      place(drawCell(block.cells[at]?.[c] ?? '', table, row, column, pen), 1, width, c * width, slots),
    )
    return make('tr', {}, ...beside, ...cells)
  })
}

function rowLabel(heading: Heading, pen: Pen, rows: number): HTMLTableCellElement {
  const cell = labelCell(heading, pen)
  cell.rowSpan = heading.length
  cell.colSpan = heading.depth
  cell.scope = heading.line ? 'row' : 'rowgroup'
  cell.classList.add(heading.line ? 'gouji-held' : 'gouji-group')
  if (heading.from + heading.length === rows) cell.dataset.bottom = ''
  cell.style.setProperty('--lead', String(heading.depth - 1))
  return cell
}

function labelCell(heading: Heading, pen: Pen): HTMLTableCellElement {
  const cell = make('th', {}, make('span', { text: heading.text }))
  cell.scope = heading.length > 1 ? 'colgroup' : 'col'
  if (pen.locale === 'en' && heading.line) {
    const translated = make('small', { text: heading.line.en })
    translated.lang = 'en'
    cell.appendChild(translated)
  }
  return cell
}

function drawCell(id: CellId, table: Table, row: Line, column: Line, pen: Pen): HTMLTableCellElement {
  const input = make('input')
  input.name = id
  input.id = `gouji-${id}`
  input.autocomplete = 'off'
  input.spellcheck = false
  input.inputMode = column.type === 'count' ? 'numeric' : column.type === 'wan' ? 'decimal' : 'text'
  const [number, across, down] =
    pen.locale === 'en' ? ['', row.en, column.en] : [table.number, row.short, column.short]
  input.setAttribute('aria-label', `${number} ${across} ${down}`.trim())
  pen.inputs.set(id, input)
  return make('td', {}, input)
}

function place(
  cell: HTMLTableCellElement,
  height: number,
  width: number,
  from: number,
  total: number,
): HTMLTableCellElement {
  cell.rowSpan = height
  cell.colSpan = width
  if (from + width === total) cell.classList.add('gouji-right')
  return cell
}

// The outer line of the table is the frame's: what stands at its edge has no line of its own there.
function markBottom(rows: readonly HTMLTableRowElement[]): void {
  for (const cell of Array.from(rows[rows.length - 1]?.cells ?? [])) cell.classList.add('gouji-bottom')
  for (const row of rows)
    for (const cell of Array.from(row.cells))
      if (cell.dataset.bottom === '') cell.classList.add('gouji-bottom')
}

function leastMultiple(one: number, other: number): number {
  let multiple = one
  while (multiple % other !== 0) multiple += one
  return multiple
}
