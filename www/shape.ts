// The cells of a format, and the format in the shape in which a report has printed it.
import type { Block, CellId, Format, Line, Locale } from '../src/wasm/types.js'

/** The names of all cells, in the order of the form. */
export function cellsOf(format: Format): CellId[] {
  const lists = format.tables.map((table) => table.blocks.map((block) => flat(block.cells)))
  return flat(flat(lists))
}

/**
 * The format with those rows in one that this report prints as one: it has cells named by the group in place of its
 * rows.
 */
export function asPrinted(format: Format, read: readonly CellId[]): Format {
  const known = new Set(cellsOf(format))
  const others = new Set(read.filter((id) => !known.has(id)))
  if (others.size === 0) return format
  const tables = format.tables.map((table) => ({
    ...table,
    blocks: table.blocks.map((block) => merged(table.key, block, others)),
  }))
  return { ...format, tables }
}

/** One list of what stands in several. (`Array.flat` is Chromium 69.) */
export function flat<Item>(lists: readonly (readonly Item[])[]): Item[] {
  return lists.reduce<Item[]>((all, list) => all.concat(list), [])
}

function merged(table: string, block: Block, others: ReadonlySet<CellId>): Block {
  const rows: Line[] = []
  const cells: (readonly CellId[])[] = []
  block.rows.forEach((row, at) => {
    const key = row.key.replace(/\.?[^.]*$/, '')
    const ids = block.columns.map((column) => `${table}.${key}.${column.key}`)
    const isOwn = !ids.some((id) => others.has(id))
    if (!isOwn && rows[rows.length - 1]?.key === key) return
    rows.push(isOwn ? row : groupOf(row, key))
    cells.push(isOwn ? (block.cells[at] ?? []) : ids)
  })
  return { ...block, rows, cells }
}

function groupOf(row: Line, key: string): Line {
  const label = row.groups[row.groups.length - 1] ?? row.label
  return { ...row, key, label, short: label, en: key, groups: row.groups.slice(0, -1) }
}

/** What each cell is called in a sentence: 表三“予以公开 × 商业企业”. */
export function namesOf({ tables }: Format, locale: Locale): Map<CellId, string> {
  const names = new Map<CellId, string>()
  for (const { number, blocks } of tables) {
    for (const { rows, columns, cells } of blocks) {
      cells.forEach((line, r) => {
        line.forEach((id, c) => {
          const [row, column] = [rows[r], columns[c]]
          if (!row || !column) return
          const english = `“${row.en} × ${column.en}”`
          names.set(id, locale === 'en' ? english : `${number}“${row.short} × ${column.short}”`)
        })
      })
    }
  }
  return names
}
