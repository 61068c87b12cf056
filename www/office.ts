/*! Contains fflate 0.8.3, https://github.com/101arrowz/fflate, MIT License, Copyright (c) 2023 Arjun Barrett.
Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions: The above copyright notice and
this permission notice shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED
"AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT
HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE. */
// Documents and workbooks → pages: their text and tables as HTML, which is read as any other page. Loaded only when
// such a file comes. The parts are unpacked by fflate and parsed by the browser.
import { strFromU8, type Unzipped, unzipSync } from 'fflate'
import { sheetsOf } from './sheet.js'
import { attribute, escaped, inside, isOn, named, numberOf, parse } from './xml.js'

/** The most that one part of a file is unpacked to, in bytes. */
const largest = 64 * 2 ** 20
const wanted =
  /^(?:word\/document|xl\/workbook|xl\/sharedStrings|xl\/worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/

/** The page in a `.docx` or `.xlsx`; `undefined` where the archive is another one. Throws where it is damaged. */
export function pageOf(bytes: Uint8Array): string | undefined {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (wanted.test(name) && originalSize > largest) throw new RangeError(name)
      return wanted.test(name)
    },
  })
  const document = textOf(parts, 'word/document.xml')
  if (document !== undefined) return told(parse(document))
  if (textOf(parts, 'xl/workbook.xml') === undefined) return undefined
  return sheetsOf((name) => {
    const text = textOf(parts, name)
    return text === undefined ? undefined : parse(text)
  })
}

function textOf(parts: Unzipped, name: string): string | undefined {
  const bytes = parts[name]
  return bytes && strFromU8(bytes)
}

/** What is printed of an element: no tracked deletion, no hidden text, nothing twice for the sake of old programs. */
function told(element: Element): string {
  switch (element.localName) {
    case 'moveFrom':
    case 'Fallback':
      return ''
    case 't':
      return escaped(element.textContent ?? '')
    case 'tab':
    case 'ptab':
      return ' '
    case 'noBreakHyphen':
      return '-'
    case 'br':
    case 'cr':
      return '<br>'
    case 'p':
      return `<div>${all(element)}</div>`
    case 'r':
      return isHidden(element) ? '' : all(element)
    case 'tbl':
      return table(element)
    default:
      return all(element)
  }
}

function all(element: Element): string {
  return Array.from(element.children, told).join('')
}

function isHidden(run: Element): boolean {
  const [vanish] = inside(run, 'rPr').flatMap((properties) => named(properties, 'vanish'))
  return vanish !== undefined && isOn(vanish)
}

interface Cell {
  readonly element: Element
  readonly x: number
  readonly width: number
  /** Whether it begins, or goes on from, the cell above. */
  readonly down: string | undefined
}

function table(element: Element): string {
  const rows = inside(element, 'tr').filter((row) => !isGone(row))
  const laid = rows.map(cellsOf)
  const goesOn = (row: number, x: number) =>
    laid[row]?.some((cell) => cell.x === x && cell.down === 'continue')
  const lines = laid.map((cells, row) => {
    const shown = cells.filter(({ x, down }) => {
      const above = laid[row - 1]?.find((cell) => cell.x === x)
      return !(down === 'continue' && above?.down)
    })
    return `<tr>${shown.map((cell) => tagged(cell, heightOf(cell, row))).join('')}</tr>`
  })
  function heightOf({ x, down }: Cell, row: number): number {
    let height = 1
    while (down && goesOn(row + height, x)) height++
    return height
  }
  return `<table>${lines.join('')}</table>`
}

function isGone(row: Element): boolean {
  const marks = inside(row, 'trPr').flatMap((properties) => Array.from(properties.children))
  return marks.some((mark) => mark.localName === 'del' || (mark.localName === 'hidden' && isOn(mark)))
}

function cellsOf(row: Element): Cell[] {
  let x = numberOf(row, 'trPr', 'gridBefore') ?? 0
  return inside(row, 'tc').map((element) => {
    const width = Math.max(numberOf(element, 'tcPr', 'gridSpan') ?? 1, 1)
    const [merge] = inside(element, 'tcPr').flatMap((properties) => named(properties, 'vMerge'))
    const down = merge && (attribute(merge, 'val') === 'restart' ? 'restart' : 'continue')
    const cell = { element, x, width, down }
    x += width
    return cell
  })
}

function tagged({ element, width }: Cell, height: number): string {
  const gone = inside(element, 'tcPr').some((properties) => named(properties, 'cellDel').length > 0)
  return `<td colspan="${width}" rowspan="${height}"${gone ? ' hidden' : ''}>${all(element)}</td>`
}
