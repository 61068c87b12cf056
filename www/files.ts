// A file that a visitor has at hand, as a source: pages and text in any encoding, documents of Word, workbooks of Excel.
import { GoujiError } from './error.js'
import { TextDecoder } from './utf8.js'

/** What a file holds, for `inspect`. */
export type FileSource = { readonly html: string } | { readonly text: string }

/** The largest file that is read, in bytes. */
const largest = 64 * 2 ** 20

/**
 * Reads a file: `.html .htm .txt .md .tsv .csv`, `.docx` or `.xlsx`. Its bytes tell what it is; only that commas stand
 * between cells is known by the name.
 *
 * Rejects with a `GoujiError`: `FILE_KIND` where a page cannot read such a file (PDF, images, Office before 2007),
 * `FILE_LOCKED` where it has a password, `FILE_BROKEN` where it is damaged, `TOO_LARGE`.
 */
export async function readFile(file: Blob): Promise<FileSource> {
  if (file.size > largest) throw new GoujiError('TOO_LARGE', 'the file is larger than 64 MB')
  const source = await sourceIn(new Uint8Array(await bytesOf(file)))
  const isCsv = file instanceof File && /\.csv$/i.test(file.name)
  return isCsv && 'text' in source ? { text: tabbed(source.text) } : source
}

/** A page's source where it looks like one, else text. */
export function sourceOf(text: string): FileSource {
  return /^\s*</.test(text) && /<(?:table|html|body|!doctype)/i.test(text) ? { html: text } : { text }
}

/** Comma-separated text as the text that a sheet is copied to; what has but one field is a line. */
function tabbed(csv: string): string {
  const count = (mark: string) => csv.split('\n', 20).join().split(mark).length
  if (count('\t') > count(',')) return csv
  const mark = count(';') > count(',') ? ';' : ','
  const field = new RegExp(`("(?:[^"]|"")*"|[^${mark}\\r\\n]*)(${mark}|\\r?\\n|$)`, 'g')
  const text = csv.replace(field, (_, text: string, end: string) => plain(text) + (end === mark ? '\t' : end))
  return text.replace(/^([^\t\r\n]*)\t+$/gm, '$1')
}

/** A field without its quotes, where it can do without. */
function plain(field: string): string {
  if (!field.startsWith('"')) return field
  const text = field.slice(1, -1).replace(/""/g, '"').replace(/\t/g, ' ')
  return /[\r\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

async function sourceIn(bytes: Uint8Array<ArrayBuffer>): Promise<FileSource> {
  const [, kind] = starts.find(([start]) => start.every((byte, at) => bytes[at] === byte)) ?? []
  if (kind === 'zip') return readPackage(bytes)
  if (kind === 'ole' && holds(bytes, 'EncryptedPackage')) {
    throw new GoujiError('FILE_LOCKED', 'the file is protected by a password')
  }
  if (kind !== undefined) throw unknownKind()
  return sourceOf(decoded(bytes))
}

async function readPackage(bytes: Uint8Array): Promise<FileSource> {
  const { pageOf } = await import('./office.js')
  let html: string | undefined
  try {
    html = pageOf(bytes)
  } catch (cause) {
    throw new GoujiError('FILE_BROKEN', 'the file is damaged', { cause })
  }
  if (html === undefined) throw unknownKind()
  return { html }
}

/** How files begin that are no text. */
const starts: readonly (readonly [readonly number[], 'zip' | 'ole' | 'other'])[] = [
  [[0x50, 0x4b, 3, 4], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'ole'],
  [[0x25, 0x50, 0x44, 0x46], 'other'],
  [[0x89, 0x50, 0x4e, 0x47], 'other'],
  [[0xff, 0xd8, 0xff], 'other'],
  [[0x47, 0x49, 0x46, 0x38], 'other'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'other'],
]

function unknownKind(): GoujiError {
  return new GoujiError('FILE_KIND', 'a page cannot read this kind of file')
}

/** Whether a name stands in the bytes, two bytes a character. */
function holds(bytes: Uint8Array<ArrayBuffer>, name: string): boolean {
  const wide = Array.from(name, (c) => `${c}\0`).join('')
  return decoder('latin1').decode(bytes).includes(wide)
}

/** The text of bytes: in the encoding of their mark, in UTF-8 where they are that, in UTF-16, or else in GB 18030. */
function decoded(bytes: Uint8Array<ArrayBuffer>): string {
  const text = decoder(encodingOf(bytes)).decode(bytes)
  const sample = Array.from(text.slice(0, 4096))
  const odd = sample.filter((c) => c === '\ufffd' || (c < ' ' && !/\s/.test(c)))
  if (odd.length * 100 > sample.length) throw unknownKind()
  return text
}

function decoder(encoding: string): { decode(bytes: Uint8Array<ArrayBuffer>): string } {
  try {
    return new TextDecoder(encoding)
  } catch (cause) {
    throw new GoujiError('FILE_KIND', `a page without TextDecoder cannot read ${encoding}`, { cause })
  }
}

function encodingOf(bytes: Uint8Array<ArrayBuffer>): string {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  // No other text has bytes of 0, and on one side stand those of digits and Chinese characters.
  const sample = bytes.subarray(0, 4096)
  const high = (side: number) => sample.filter((byte, at) => at % 2 === side && isHigh(byte)).length
  if (sample.filter((byte) => byte === 0).length * 100 > sample.length) {
    return high(1) > high(0) ? 'utf-16le' : 'utf-16be'
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'gb18030'
  }
}

function isHigh(byte: number): boolean {
  return byte === 0 || byte === 0x20 || byte === 0x30 || byte === 0xff || (byte >= 0x4e && byte <= 0x9f)
}

function bytesOf(file: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    const fail = () =>
      reject(new GoujiError('FILE_BROKEN', 'the file cannot be read', { cause: reader.error }))
    reader.addEventListener('load', () =>
      reader.result instanceof ArrayBuffer ? resolve(reader.result) : fail(),
    )
    reader.addEventListener('error', fail)
    reader.readAsArrayBuffer(file)
  })
}
