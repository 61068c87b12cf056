// The sheets of a workbook that are shown → HTML. Figures come as stored, not as rounded for show.
import { attribute, escaped, isOn, named } from './xml.js'

/** First and last row and column, from 0. */
interface Area {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

type Row = ReadonlyMap<number, string>

/** The sheets as a page; `part` gives the parts of the workbook by their names. */
export function sheetsOf(part: (name: string) => Element | undefined): string {
  const targets = new Map<string, string>()
  for (const relation of Array.from(part('xl/_rels/workbook.xml.rels')?.children ?? [])) {
    targets.set(attribute(relation, 'Id') ?? '', attribute(relation, 'Target') ?? '')
  }
  const strings = Array.from(part('xl/sharedStrings.xml')?.children ?? [], textOf)
  const list = Array.from(part('xl/workbook.xml')?.getElementsByTagNameNS('*', 'sheet') ?? [])
  const shown = list.filter((sheet) => !/hidden/i.test(attribute(sheet, 'state') ?? ''))
  return shown
    .map((sheet) => {
      const target = targets.get(attribute(sheet, 'id') ?? '') ?? ''
      const root = part(target.startsWith('/') ? target.slice(1) : `xl/${target}`)
      return root ? told(root, strings) : ''
    })
    .join('')
}

/** The text of a string or cell, without how it is pronounced. */
function textOf(element: Element): string {
  return Array.from(element.children, (child) => {
    if (child.localName === 't') return child.textContent ?? ''
    return child.localName === 'rPh' ? '' : textOf(child)
  }).join('')
}

/** A sheet. A title, at its top or below a blank row, is a line; right above a table, it is the table's first row too. */
function told(sheet: Element, strings: readonly string[]): string {
  const { rows, merged, hidden } = contentsOf(sheet, strings)
  const areaAt = (row: number, column: number): Area =>
    merged.find(({ top, left }) => top === row && left === column) ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    }
  const titleOf = (row: number): string | undefined => {
    const [only, ...others] = rows.get(row) ?? []
    return only && others.length === 0 && areaAt(row, only[0]).bottom === row ? only[1] : undefined
  }
  const shown = (from: number, to: number) => {
    let count = 0
    for (let column = from; column <= Math.min(to, from + 1000); column++) count += hidden(column) ? 0 : 1
    return count
  }
  const cell = (row: number, { left, bottom, right }: Area, text: string) => {
    const height = Array.from(rows.keys()).filter((other) => row <= other && other <= bottom).length
    const lines = escaped(text).replace(/\r?\n/g, '<br>')
    return `<td colspan="${shown(left, right)}" rowspan="${height}">${lines}</td>`
  }
  const rowOf = (row: number, width: number): string => {
    const covering = merged.filter(({ top, bottom }) => top < row && row <= bottom)
    const isCovered = (column: number) =>
      covering.some(({ left, right }) => left <= column && column <= right)
    const own = rows.get(row) ?? new Map<number, string>()
    let html = ''
    for (let column = 0; column < width; column++) {
      if (isCovered(column) || hidden(column)) continue
      const area = areaAt(row, column)
      html += cell(row, area, own.get(column) ?? '')
      column = area.right
    }
    return `<tr>${html}</tr>`
  }
  const tableOf = (table: readonly number[]): string => {
    if (table.every((row) => titleOf(row) !== undefined)) return ''
    const ends = table.map((row) =>
      Math.max(0, ...Array.from(rows.get(row)?.keys() ?? [], (column) => areaAt(row, column).right + 1)),
    )
    const width = Math.min(Math.max(...ends), 1024)
    return `<table>${table.map((row) => rowOf(row, width)).join('')}</table>`
  }
  let html = ''
  let table: number[] = []
  let before = -2
  for (const row of rows.keys()) {
    const title = titleOf(row)
    const isApart = before + 1 < row
    const isTitles = table.every((other) => titleOf(other) !== undefined)
    if (title !== undefined && (isApart || isTitles)) {
      html += `${tableOf(table)}<div>${escaped(title)}</div>`
      table = []
    } else if (isApart && isTitles) table = []
    table.push(row)
    before = row
  }
  return html + tableOf(table)
}

interface Contents {
  /** The texts that are shown, by row and column, in order. */
  readonly rows: ReadonlyMap<number, Row>
  readonly merged: readonly Area[]
  readonly hidden: (column: number) => boolean
}

function contentsOf(sheet: Element, strings: readonly string[]): Contents {
  const columns = all(sheet, 'cols', 'col')
    .filter((column) => attribute(column, 'hidden') !== undefined && isOn(column, 'hidden'))
    .map((column) => [Number(attribute(column, 'min')) - 1, Number(attribute(column, 'max')) - 1] as const)
  const hidden = (column: number) => columns.some(([first, last]) => first <= column && column <= last)
  const merged = all(sheet, 'mergeCells', 'mergeCell').flatMap((cell) => areaOf(attribute(cell, 'ref') ?? ''))
  const rows = new Map<number, Row>()
  let row = -1
  for (const element of all(sheet, 'sheetData', 'row')) {
    row = Number(attribute(element, 'r') ?? row + 2) - 1
    if (attribute(element, 'hidden') !== undefined && isOn(element, 'hidden')) continue
    const own = cellsOf(element, strings)
    const texts = own.filter(([column, text]) => text.trim() !== '' && !hidden(column))
    const shown = texts.filter(([column]) => !merged.some((area) => isUnder(area, row, column)))
    if (shown.length > 0) rows.set(row, new Map(shown))
  }
  return { rows, merged, hidden }
}

/** Whether a place is covered by a merged cell that begins elsewhere. */
function isUnder({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  const isIn = top <= row && row <= bottom && left <= column && column <= right
  return isIn && !(top === row && left === column)
}

function cellsOf(row: Element, strings: readonly string[]): [number, string][] {
  let column = -1
  return named(row, 'c').map((cell) => {
    column = columnOf(attribute(cell, 'r') ?? '') ?? column + 1
    return [column, valueIn(cell, strings)]
  })
}

function valueIn(cell: Element, strings: readonly string[]): string {
  const kind = attribute(cell, 't') ?? 'n'
  if (kind === 'inlineStr') return textOf(cell)
  const value = named(cell, 'v')[0]?.textContent ?? ''
  if (kind === 's') return strings[Number(value)] ?? ''
  // To 15 digits, as all programs of sheets show what nothing rounds.
  const isNumber = kind === 'n' && value.trim() !== '' && Number.isFinite(Number(value))
  return isNumber ? String(Number(Number(value).toPrecision(15))) : value
}

function all(sheet: Element, list: string, name: string): Element[] {
  return named(sheet, list).flatMap((element) => named(element, name))
}

function columnOf(place: string): number | undefined {
  const letters = /^[A-Z]{1,3}/i.exec(place)?.[0].toUpperCase()
  if (letters === undefined) return undefined
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function areaOf(name: string): Area[] {
  const [first = '', last = ''] = name.split(':')
  const row = (place: string) => Number(/\d+/.exec(place)?.[0] ?? Number.NaN) - 1
  const [left, right] = [columnOf(first), columnOf(last)]
  if (left === undefined || right === undefined) return []
  return [{ top: row(first), left, bottom: row(last), right }]
}
