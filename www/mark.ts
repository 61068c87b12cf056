// Points at cells of a form without touching what stands in them.
import type { CellId, Finding, Inspection, Severity } from '../src/wasm/types.js'
import { attribute, make, say } from './dom.js'
import type { Form } from './form.js'
import { icon } from './icon.js'
import type { Words } from './words.js'

/** The marks of one form. */
export interface Marks {
  /** Marks what this inspection found, and unmarks the rest. */
  show(inspection: Inspection, unread: ReadonlySet<CellId>, words: Words): void
  /** Outlines these cells, the first more strongly; none lets go. */
  point(cells: readonly CellId[]): void
}

interface Mark {
  readonly severity: Severity
  readonly messages: readonly string[]
}

/** Marks for this form. */
export function marksOf(form: Form): Marks {
  const notes = new Map<CellId, HTMLElement>()
  const shelf = make('div')
  shelf.hidden = true
  form.element.appendChild(shelf)
  let pointed: readonly CellId[] = []
  const cellOf = (id: CellId) => form.inputs.get(id)?.parentElement

  const describe = (id: CellId, input: HTMLInputElement, text: string) => {
    const note = notes.get(id) ?? shelf.appendChild(make('p'))
    notes.set(id, note)
    note.id = `gouji-note-${id}`
    say(note, text)
    attribute(input, 'aria-describedby', text === '' ? undefined : note.id)
  }

  return {
    show(inspection, unread, words) {
      const marks = marksIn(inspection)
      const settled = new Map(inspection.imputed.map(({ cell, value }) => [cell, value]))
      for (const [id, input] of form.inputs) {
        const mark = marks.get(id)
        const value = input.value === '' ? settled.get(id) : undefined
        const isInferred = inspection.cells[id]?.origin.read === 'inferred'
        const isUnread = unread.has(id)
        const td = input.parentElement
        if (td) dress(td, mark?.severity, { 'gouji-unread': isUnread, 'gouji-inferred': isInferred })
        input.placeholder = value ?? (isUnread ? words.unread : '')
        attribute(input, 'data-settled', value)
        attribute(input, 'aria-invalid', mark?.severity === 'error' ? 'true' : undefined)
        attribute(input, 'title', isInferred ? words.inferred : undefined)
        const asides = [value === undefined ? '' : words.settled(value), isUnread ? words.unread : '']
        describe(id, input, [...(mark?.messages ?? []), ...asides].filter(Boolean).join(' '))
      }
    },
    point(cells) {
      for (const id of pointed) cellOf(id)?.classList.remove('gouji-pointed', 'gouji-first')
      cells.forEach((id, at) => {
        cellOf(id)?.classList.add('gouji-pointed')
        if (at === 0) cellOf(id)?.classList.add('gouji-first')
      })
      pointed = cells
    },
  }
}

/** Where to look: the suspects of a cause in place of its findings, else each finding's first cell. */
function marksIn(inspection: Inspection): Map<CellId, Mark> {
  const marks = new Map<CellId, Mark>()
  const add = (cell: CellId | undefined, finding: Finding) => {
    if (cell === undefined) return
    const before = marks.get(cell)
    const messages = [...(before?.messages ?? []), finding.message]
    marks.set(cell, { severity: worse(before?.severity, finding.severity), messages })
  }
  const explained = new Set<number>()
  for (const cause of inspection.causes) {
    const suspects = cause.changes.concat(...cause.alternatives).map((change) => change.cell)
    for (const at of cause.findings) {
      const finding = inspection.findings[at]
      explained.add(at)
      if (finding) for (const cell of new Set(suspects)) add(cell, finding)
    }
  }
  inspection.findings.forEach((finding, at) => {
    if (!explained.has(at)) add(finding.cells[0], finding)
  })
  return marks
}

const ranks: readonly Severity[] = ['error', 'warning', 'info']

function worse(one: Severity | undefined, other: Severity): Severity {
  return one !== undefined && ranks.indexOf(one) < ranks.indexOf(other) ? one : other
}

function dress(
  td: HTMLElement,
  severity: Severity | undefined,
  looks: Readonly<Record<string, boolean>>,
): void {
  for (const [look, isOn] of Object.entries(looks)) td.classList.toggle(look, isOn)
  if (td.dataset.severity === severity) return
  for (const rank of ranks) td.classList.toggle(`gouji-${rank}`, rank === severity)
  attribute(td, 'data-severity', severity)
  const old = td.querySelector('.gouji-icon')
  if (old) td.removeChild(old)
  if (severity !== undefined) td.appendChild(icon(severity))
}
