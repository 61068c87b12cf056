// How a report crosses to the engine and an inspection back: as few and as flat values as will do, since each one that
// is handed over by itself costs more than all that is done with it.
import type { Cell, CellId, Inspection } from '../src/wasm/types.js'
import { GoujiError } from './error.js'

const longest = 16 * 2 ** 20
const most = 20_000

/** A call as the engine takes it. */
export interface Call {
  readonly source: unknown
  readonly options: unknown
  /** The cells, where they are all of a format, in its order: then only what more there is to say of them comes back. */
  readonly given: Given | undefined
}

interface Given {
  readonly format: number
  readonly texts: readonly string[]
}

/** Cells and prose as the engine takes them: cells and prose in one text each; what its `source` in `wasm.rs` reads. */
type Parts = readonly [
  cells: string,
  allOf: string | undefined,
  odd: readonly string[] | undefined,
  text: string | undefined,
  year: unknown,
]

/** What is too large is refused. */
export function called(source: unknown, options: unknown): Call {
  const { parts, given } = sent(source, 'source')
  return { source: parts, options: listed(options), given }
}

/** Options by name, names and values in turn; those that are reports as the engine takes them. A report that is none is refused, not passed over. */
function listed(options: unknown): unknown {
  if (typeof options !== 'object' || options === null) return options
  const list: unknown[] = []
  for (const key of Object.keys(options)) {
    const value: unknown = Reflect.get(options, key)
    const isReport = (key === 'prior' || key === 'submitted') && value !== undefined && value !== null
    list.push(key, isReport ? (sent(value, `options.${key}`).parts ?? {}) : value)
  }
  return list
}

function sent(source: unknown, path: string): { parts: unknown; given?: Given | undefined } {
  if (typeof source !== 'object' || source === null || Array.isArray(source)) return { parts: undefined }
  for (const key of ['html', 'text']) {
    const text: unknown = Reflect.get(source, key)
    if (typeof text === 'string') refuseLong(text.length, `${path}.${key}`)
  }
  const cells: unknown = Reflect.get(source, 'cells')
  if (cells === undefined || cells === null) return { parts: source }
  const odd: string[] = []
  const given = allOf(cells)
  const flatCells = given
    ? joined(given.texts, `${path}.cells`)
    : flat(cells, `${path}.cells`, (name) => odd.push(name))
  const texts = textsOf(source)
  const text =
    texts === undefined || texts === null
      ? undefined
      : flat(texts, `${path}.text`, (id) => {
          throw new GoujiError('BAD_SOURCE', `${path}.text.${id} is not a string`, {
            path: `${path}.text.${id}`,
          })
        })
  const parts: Parts = [
    flatCells,
    given && String(given.format),
    odd.length > 0 ? odd : undefined,
    text,
    Reflect.get(source, 'year'),
  ]
  return { parts, given }
}

/** The texts of cells, where their names are all those of a format that was met before, in its order. */
function allOf(cells: unknown): Given | undefined {
  if (!isRecord(cells)) return undefined
  const names = Object.keys(cells)
  for (const [format, ids] of named) {
    if (ids.length !== names.length || !ids.every((id, at) => id === names[at])) continue
    const texts: string[] = []
    for (const value of Object.values(cells)) {
      const text = textOf(value)
      if (text === undefined) return undefined
      texts.push(withoutNul(text))
    }
    return { format, texts }
  }
  return undefined
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
function flat(values: unknown, path: string, refuse: (name: string) => void): string {
  // What is gone through by itself has no names: a list, a Map, the FormData that `Object.fromEntries` is to be made of.
  if (!isRecord(values) || Symbol.iterator in values) {
    throw new GoujiError('BAD_SOURCE', `${path} is not an object of texts by name`, { path })
  }
  const names = Object.keys(values)
  if (names.length > most) throw new GoujiError('TOO_LARGE', `more than ${most} cells`, { path })
  const parts: string[] = []
  for (const name of names) {
    const text = textOf(values[name])
    if (text === undefined) {
      refuse(name)
      continue
    }
    parts.push(withoutNul(name), withoutNul(text))
  }
  return joined(parts, path)
}

function joined(parts: readonly string[], path: string): string {
  const text = `${parts.join('\0')}\0`
  refuseLong(text.length - parts.length, path)
  return text
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

/** What stands in a cell on its way: its text, where that is the figure; or all that is known of it. */
type Sent = string | readonly [raw: string, value: string | null, read: number, ...place: number[]]
/** The number of the format, then of each cell its number and what stands there; empty where nothing was found. */
type Numbered = readonly (number | Sent)[]

const ways = ['printed', 'normalised', 'repaired', 'inferred'] as const
const nowhere = { table: null, row: null, cell: null, line: null, column: null }
/** One for all cells given by name: to make one for each takes as long as to inspect them. */
const byName = Object.freeze({ read: ways[0], ...nowhere })
const named = new Map<number, readonly CellId[]>()

/** The inspection that the engine sent, its cells under their names. `names` tells those of a format, one a line. */
export function laidOut(
  text: string,
  given: Given | undefined,
  names: (format: number) => string,
): Inspection {
  const answer: Omit<Inspection, 'cells'> & { readonly cells: Numbered } = JSON.parse(text)
  const list = answer.cells
  const cells = manyKeyed()
  const format = list[0]
  if (typeof format === 'number') {
    const ids = named.get(format) ?? names(format).split('\n')
    named.set(format, ids)
    const known = given?.format === format ? given.texts : undefined
    for (let at = 0, next = 1; at < ids.length; at++) {
      const id = ids[at]
      // To look past the end of a list is slow.
      const isSent = next < list.length && list[next] === at
      const cell = isSent ? list[next + 1] : known?.[at]
      if (isSent) next += 2
      if (id !== undefined && cell !== undefined) cells[id] = cellOf(cell)
    }
  }
  return { ...answer, cells }
}

/** An empty object, made for many keys: one that grows to have them takes twice as long to fill. */
function manyKeyed(): Record<CellId, Cell> {
  const cells: Record<string, Cell> = Object.create(null)
  return Object.setPrototypeOf(cells, Object.prototype)
}

function cellOf(sent: number | Sent): Cell {
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
