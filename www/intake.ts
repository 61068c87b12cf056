// What a visitor pastes, drops or chooses, as a source. The rich flavour of the clipboard comes first: it has the table.
import type { Source } from '../src/wasm/types.js'
import { type ErrorCode, GoujiError } from './error.js'
import { readFile, sourceOf } from './files.js'

/** What came in: a source and the file's name, or why a file cannot be read. */
export type Brought =
  | { readonly source: Source; readonly name: string | undefined }
  | { readonly source: undefined; readonly code: ErrorCode | undefined }

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
    else if (text.trim() !== '') take({ source: sourceOf(text), name: undefined })
    else if (file) read(file).then(take)
  }
  field.addEventListener('input', () => {
    if (field.value.trim() !== '') take({ source: sourceOf(field.value), name: undefined })
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

async function read(file: File): Promise<Brought> {
  try {
    return { source: await readFile(file), name: file.name }
  } catch (error) {
    return { source: undefined, code: error instanceof GoujiError ? error.code : undefined }
  }
}

function isTyped(event: Event): boolean {
  // The innermost target: fields of Gouji's own stand in a shadow.
  const [target] = event.composedPath()
  return target instanceof Element && target.closest('input, textarea') !== null
}
