// What a visitor pastes, drops or chooses, as a source. The rich flavour of the clipboard comes first: it has the table.
import type { Source } from '../src/wasm/types.js'

/** What came in: a source and the file's name, or a file that a page cannot read. */
export type Brought = { readonly source: Source; readonly name: string | undefined } | 'unreadable'

/** The field, and the place on the page where the name of the chosen file stands. */
export interface Intake {
  readonly field: HTMLTextAreaElement
  readonly chooser: HTMLInputElement
}

/** Tells of all that is brought, by whichever way. */
export function listenIn(page: Document, { field, chooser }: Intake, take: (brought: Brought) => void): void {
  const takeFrom = (transfer: DataTransfer) => {
    const html = transfer.getData('text/html')
    const text = transfer.getData('text/plain')
    const [file] = Array.from(transfer.files)
    if (/<table/i.test(html)) take({ source: { html }, name: undefined })
    else if (text.trim() !== '') take({ source: sourceOf(text, false), name: undefined })
    else if (file) read(file).then(take)
  }
  field.addEventListener('input', () => {
    if (field.value.trim() !== '') take({ source: sourceOf(field.value, false), name: undefined })
  })
  page.addEventListener('paste', (event) => {
    const transfer = event.clipboardData
    // Plain text goes into the field by itself, and what is pasted into a cell is the cell's.
    const isPlain = event.target === field && !/<table/i.test(transfer?.getData('text/html') ?? '')
    const hasText = transfer?.getData('text/plain') !== ''
    if (!transfer || (isPlain && hasText) || (event.target !== field && isTyped(event))) return
    event.preventDefault()
    takeFrom(transfer)
  })
  page.addEventListener('drop', (event) => {
    page.body.classList.remove('is-dropping')
    const transfer = event.dataTransfer
    if (!transfer || (transfer.files.length === 0 && isTyped(event))) return
    event.preventDefault()
    takeFrom(transfer)
  })
  page.addEventListener('dragover', (event) => {
    event.preventDefault()
    page.body.classList.add('is-dropping')
  })
  page.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) page.body.classList.remove('is-dropping')
  })
  chooser.addEventListener('change', () => {
    const file = chooser.files?.[0]
    if (file) read(file).then(take)
    // The same file, chosen again, is read again.
    chooser.value = ''
  })
}

/** A page's source where it looks like one, else text. */
export function sourceOf(text: string, isPage: boolean): Source {
  return isPage || (/^\s*</.test(text) && /<table/i.test(text)) ? { html: text } : { text }
}

async function read(file: File): Promise<Brought> {
  const text = await bytesOf(file).then(decode, () => undefined)
  if (text === undefined) return 'unreadable'
  return { source: sourceOf(text, /\.html?$/i.test(file.name)), name: file.name }
}

function isTyped(event: Event): boolean {
  // The innermost target: fields of Gouji's own stand in a shadow.
  const [target] = event.composedPath()
  return target instanceof Element && target.closest('input, textarea') !== null
}

/** How files of zip (docx, xlsx), PDF and the old Office begin. */
const containers = ['80 75 3 4', '37 80 68 70', '208 207 17 224']
const wideMarks = [
  ['255 254 ', 'utf-16le'],
  ['254 255 ', 'utf-16be'],
] as const

/** The text of a file, in UTF-8 or GB 18030; `undefined` where it is no text. */
export function decode(bytes: ArrayBuffer): string | undefined {
  const [a, b, c, d] = new Uint8Array(bytes)
  const start = [a, b, c, d].join(' ')
  if (containers.some((mark) => start.startsWith(mark))) return undefined
  const wide = wideMarks.find(([mark]) => start.startsWith(mark))
  if (wide) return new TextDecoder(wide[1]).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

function bytesOf(file: File): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      if (reader.result instanceof ArrayBuffer) resolve(reader.result)
    })
    reader.addEventListener('error', () => reject(reader.error ?? new Error(file.name)))
    reader.readAsArrayBuffer(file)
  })
}
