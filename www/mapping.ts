// Which element of a page is which cell of the form: by the caller's word, by the names of fields, or by the labels
// of the tables in which they stand.
import type { CellId, Format, Inspection } from '../src/wasm/types.js'
import { formats, inspect } from './engine.js'
import { fieldsIn, isField } from './field.js'

/** Where a caller says that a cell is: the element, the name of its field, or a selector. */
export type Given = Readonly<Record<CellId, string | Element>>

/** The cells found on the page, in the order of the page. */
export function mapCells(root: Element, given: Given, format: string | undefined): Map<CellId, Element> {
  const named = byName(root)
  const found = named.size > 0 ? named : byLabel(root, format)
  for (const [id, target] of Object.entries(given)) {
    const element = typeof target === 'string' ? find(root, target) : target
    if (element) found.set(id, element)
  }
  return found
}

/** The fields of each line of the page, from left to right: those in one row of a table. */
export function linesOf(elements: Iterable<Element>): Element[][] {
  const lines = new Map<Element | undefined, Element[]>()
  for (const element of Array.from(elements)) {
    const row = element.closest('tr') ?? undefined
    lines.set(row, [...(lines.get(row) ?? []), element])
  }
  return Array.from(lines.values())
}

/** The element at which a cell is marked: the cell of a table, where the field is alone in it. */
export function anchorOf(element: Element): Element {
  const cell = element.closest('td, th')
  return cell && drawnIn(cell).length <= 1 ? cell : element
}

// A field in whose place a library draws another is hidden itself; one in a tab that is closed is not.
function drawnIn(place: Element): Element[] {
  return fieldsIn(place).filter((field) => getComputedStyle(field).display !== 'none')
}

function byName(root: Element): Map<CellId, Element> {
  const tables = formats().map((format: Format) => format.tables.map((table) => `${table.key}.`))
  const prefixes = new Set(tables.reduce((all, some) => all.concat(some), []))
  const found = new Map<CellId, Element>()
  for (const field of fieldsIn(root)) {
    if (prefixes.has(field.name.slice(0, field.name.indexOf('.') + 1))) found.set(field.name, field)
  }
  return found
}

function byLabel(root: Element, format: string | undefined): Map<CellId, Element> {
  return placesOf(root, inspect({ element: root }, format === undefined ? {} : { format }))
}

/** The elements from which the cells of this inspection were read. */
export function placesOf(root: Element, { cells }: Inspection): Map<CellId, Element> {
  const tables = Array.from(root.querySelectorAll('table'))
  if (isTable(root)) tables.unshift(root)
  const rows = tables.map(rowsOf)
  const found = new Map<CellId, Element>()
  for (const [id, { origin }] of Object.entries(cells)) {
    const { table, row, cell } = origin
    if (table === null || row === null || cell === null) continue
    const place = rows[table]?.[row]?.cells[cell]
    if (place) found.set(id, drawnIn(place)[0] ?? place)
  }
  return found
}

// Not `table.rows`, which has the head first and the foot last wherever they stand.
function rowsOf(table: HTMLTableElement): HTMLTableRowElement[] {
  return Array.from(table.querySelectorAll('tr')).filter((row) => row.closest('table') === table)
}

function isTable(element: Element): element is HTMLTableElement {
  return element.nodeName === 'TABLE'
}

function find(root: Element, target: string): Element | undefined {
  const named = Array.from(root.querySelectorAll('[name]')).filter(isField)
  return named.find((field) => field.name === target) ?? select(root, target)
}

function select(root: Element, selector: string): Element | undefined {
  try {
    return root.querySelector(selector) ?? undefined
  } catch {
    // A name that is no selector, and of no field that is there yet.
    return undefined
  }
}
