// A block of cells on the clipboard, from Excel, WPS, Word, a page or text: which cells of the form it fills.
import type { CellId, Format, Inspection } from '../src/wasm/types.js'
import { formats, inspect } from './engine.js'
import { isWritable } from './field.js'
import { linesOf } from './mapping.js'
import { flat } from './shape.js'
import type { Strings } from './strings.js'

/** What is on the clipboard. */
export interface Clip {
  readonly html: string
  readonly text: string
}

/** Where it is pasted. */
export interface Target {
  readonly mapping: ReadonlyMap<CellId, Element>
  readonly format: string | null
  readonly field: Element
}

/** What it would write, and what it is. */
export interface Block {
  readonly figures: ReadonlyMap<CellId, string>
  readonly said: string
}

/** What is on the clipboard, as a block for the form; `undefined` where it is no more than one figure, or none. */
export function recognise(clip: Clip, target: Target, strings: Strings): Block | undefined {
  const hasTable = /<table/i.test(clip.html)
  if (!hasTable && !/[\t\n]./.test(clip.text.trim())) return undefined
  const format = target.format === null ? {} : { format: target.format }
  const inspection = inspect(hasTable ? { html: clip.html } : { text: clip.text }, format)
  return labelled(inspection, target, strings) ?? bare(clip, hasTable, target, strings)
}

/** Figures that came with their labels: those of each table that was recognised. */
function labelled({ format, cells }: Inspection, { mapping }: Target, strings: Strings): Block | undefined {
  const known = formats().find(({ id }) => id === format)
  const tables = (known?.tables ?? []).map(({ number, blocks }) => {
    const ids = flat(blocks.map((block) => flat(block.cells))).filter((id) => mapping.has(id))
    const rows = blocks.reduce((sum, block) => sum + block.rows.length, 0)
    const columns = Math.max(...blocks.map((block) => block.columns.length))
    return { ids, said: strings.table(number, rows, columns) }
  })
  const found = tables.filter(({ ids }) => ids.some((id) => id in cells))
  if (!known || found.length === 0) return undefined
  const figures = new Map<CellId, string>()
  let unreadable = 0
  for (const id of flat(found.map(({ ids }) => ids))) {
    const cell = cells[id]
    if (!cell || (cell.value === null && cell.raw !== '')) unreadable += 1
    else figures.set(id, isCount(known, id) ? (cell.value ?? '') : cell.raw)
  }
  const names = found.map(({ said }) => said)
  return only(figures, mapping, (locked) => strings.recognised(names, unreadable, locked))
}

/** Figures alone: they go from the field to the right and down. */
function bare(
  clip: Clip,
  hasTable: boolean,
  { mapping, field }: Target,
  strings: Strings,
): Block | undefined {
  const grid = hasTable ? gridOfHtml(clip.html) : gridOfText(clip.text)
  const width = Math.max(...grid.map((line) => line.length))
  if (grid.length * width < 2) return undefined
  const names = new Map(Array.from(mapping, ([id, element]) => [element, id] as const))
  const lines = linesOf(mapping.values())
  const top = lines.findIndex((line) => line.includes(field))
  const left = lines[top]?.indexOf(field) ?? 0
  const figures = new Map<CellId, string>()
  let unreadable = 0
  grid.forEach((line, down) => {
    line.forEach((text, across) => {
      const place = lines[top + down]?.[left + across]
      const id = place && names.get(place)
      if (id !== undefined && (text === '' || /\d/.test(text))) figures.set(id, text)
      else unreadable += 1
    })
  })
  const said = [strings.block(grid.length, width)]
  return only(figures, mapping, (locked) => strings.recognised(said, unreadable, locked))
}

/** What can be written of it. */
function only(
  figures: ReadonlyMap<CellId, string>,
  mapping: ReadonlyMap<CellId, Element>,
  say: (locked: number) => string,
): Block {
  const written = new Map(Array.from(figures).filter(([id]) => isWritable(mapping.get(id))))
  return { figures: written, said: say(figures.size - written.size) }
}

function isCount({ tables }: Format, id: CellId): boolean {
  return tables.some(({ blocks }) =>
    blocks.some(({ cells, columns }) => cells.some((line) => columns[line.indexOf(id)]?.type === 'count')),
  )
}

// The figure behind the text, where a spreadsheet says it, is not rounded. Rows without height only keep widths.
function gridOfHtml(html: string): string[][] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const rows = Array.from(page.querySelectorAll('tr')).filter(
    (row) => row.getAttribute('height') !== '0' && row.style.display !== 'none',
  )
  return rows.map((row) => {
    const cells = Array.from(row.cells).map((cell) => {
      const text = cell.getAttribute('x:num') || (cell.textContent ?? '')
      return [text.trim(), ...Array.from({ length: cell.colSpan - 1 }, () => '')]
    })
    return flat(cells)
  })
}

/** Lines of cells between tabs; a cell with quotes around may hold lines. */
function gridOfText(text: string): string[][] {
  const cells = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '')
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g
  const grid: string[][] = [[]]
  for (let found = pattern.exec(cells); found; found = pattern.exec(cells)) {
    grid[grid.length - 1]?.push((found[1]?.replace(/""/g, '"') ?? found[2] ?? '').trim())
    if (found[3] === '\n') grid.push([])
    if (found[3] === '') break
  }
  return grid
}
