// How a report crosses to the engine and an inspection back: as few and as flat values as will do, since each one that
// is handed over by itself costs more than all that is done with it.
import type { Cell, CellId, Inspection } from '../src/wasm/types.js'
import { GoujiError } from './error.js'

const longest = 16 * 2 ** 20
const most = 20_000

/** A source as the engine takes it: what is too large refused, cells by name in one text. */
export function sent(source: unknown, path: string): unknown {
  if (typeof source !== 'object' || source === null) return source
  for (const key of ['html', 'text']) {
    const text: unknown = Reflect.get(source, key)
    if (typeof text === 'string') refuseLong(text.length, `${path}.${key}`)
  }
  const cells: unknown = Reflect.get(source, 'cells')
  if (cells === undefined || cells === null) return source
  const odd: string[] = []
  const flatCells = flat(cells, `${path}.cells`, (name) => odd.push(name))
  const texts = textsOf(source)
  const text =
    texts === undefined || texts === null
      ? undefined
      : flat(texts, `${path}.text`, (id) => {
          throw new GoujiError('BAD_SOURCE', `${path}.text.${id} is not a string`, {
            path: `${path}.text.${id}`,
          })
        })
  return { cells: flatCells, odd: odd.length > 0 ? odd : undefined, text, year: Reflect.get(source, 'year') }
}

/** The prose of the sections: given by their ids, or the one that an inspection has read. */
function textsOf(source: object): unknown {
  const given: unknown = Reflect.get(source, 'text')
  if (given !== undefined && given !== null) return given
  const document: unknown = Reflect.get(source, 'document')
  if (typeof document !== 'object' || document === null) return undefined
  const sections: unknown = Reflect.get(document, 'sections')
  if (!Array.isArray(sections)) return undefined
  const texts: Record<string, unknown> = {}
  for (const { id, text } of sections) texts[String(id)] = text
  return texts
}

/** Names and texts in turn, a NUL behind each. `refuse` is told the names of values that are no text. */
function flat(values: unknown, path: string, refuse: (name: string) => void): Uint8Array {
  if (!isRecord(values)) {
    throw new GoujiError('BAD_SOURCE', `${path} is not an object of texts by name`, { path })
  }
  const names = Object.keys(values)
  if (names.length > most) throw new GoujiError('TOO_LARGE', `more than ${most} cells`, { path })
  const parts: string[] = []
  let length = 0
  for (const name of names) {
    const text = textOf(values[name])
    if (text === undefined) {
      refuse(name)
      continue
    }
    parts.push(withoutNul(name), withoutNul(text))
    length += name.length + text.length
  }
  refuseLong(length, path)
  parts.push('')
  return new TextEncoder().encode(parts.join('\0'))
}

/** So that values are taken by `[]`, which is much quicker than by `Reflect.get`. */
function isRecord(values: unknown): values is Readonly<Record<string, unknown>> {
  return typeof values === 'object' && values !== null
}

function refuseLong(length: number, path: string): void {
  if (length > longest) throw new GoujiError('TOO_LARGE', `longer than ${longest} characters`, { path })
}

/** What stands in a cell; the cells of an inspection have it as `raw`. `undefined` for what is no text. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (value === undefined || value === null) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object') return undefined
  const raw: unknown = Reflect.get(value, 'raw')
  return typeof raw === 'string' ? raw : undefined
}

// It ends a text on its way; browsers replace it as well where it stands in a page.
function withoutNul(text: string): string {
  return text.indexOf('\0') < 0 ? text : text.split('\0').join('\ufffd')
}

/** A cell on its way: not read; its text, where that is the figure; or all that is known of it. */
type Sent = null | string | readonly [raw: string, value: string | null, read: number, ...place: number[]]
/** The number of the format, and what stands in its cells; empty where nothing of a report was found. */
type Ordered = readonly [] | readonly [format: number, ...cells: Sent[]]

const ways = ['printed', 'normalised', 'repaired', 'inferred'] as const
const nowhere = { table: null, row: null, cell: null, line: null, column: null }
/** One for all cells given by name: to make one for each takes as long as to inspect them. */
const byName = Object.freeze({ read: ways[0], ...nowhere })
const named = new Map<number, readonly CellId[]>()

/** The inspection that the engine sent, its cells under their names. `names` tells those of a format, one a line. */
export function laidOut(text: string, names: (format: number) => string): Inspection {
  const answer: Omit<Inspection, 'cells'> & { readonly cells: Ordered } = JSON.parse(text)
  const cells: Record<CellId, Cell> = {}
  const [format] = answer.cells
  if (format !== undefined) {
    const ids = named.get(format) ?? names(format).split('\n')
    named.set(format, ids)
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at]
      const sent = answer.cells[at + 1]
      if (id !== undefined && sent !== undefined && sent !== null) cells[id] = cellOf(sent)
    }
  }
  return { ...answer, cells }
}

function cellOf(sent: string | number | Exclude<Sent, null>): Cell {
  if (typeof sent !== 'object') {
    const raw = String(sent)
    return { value: raw === '' ? null : raw, raw, origin: byName }
  }
  const [raw, value, read, first = null, second = null, third = null] = sent
  const place =
    third === null
      ? { ...nowhere, line: first, column: second }
      : { ...nowhere, table: first, row: second, cell: third }
  return { value, raw, origin: { read: ways[read] ?? ways[0], ...place } }
}
