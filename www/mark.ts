// Which cells an inspection points at, and what is said there: for the eye in the layer, for the ear at the field.
import type { CellId, Inspection, Severity } from '../src/wasm/types.js'
import { attribute, make, say } from './dom.js'
import { isField } from './field.js'
import { isMirrored } from './gate.js'

/** What is said of one cell. */
export interface Mark {
  readonly severity: Severity
  readonly messages: readonly string[]
}

/** Where to look: the suspects of a cause in place of its findings, else each finding's first cell. */
export function marksIn(inspection: Inspection, isOpen: (finding: number) => boolean): Map<CellId, Mark> {
  const marks = new Map<CellId, Mark>()
  const explained = new Set<number>()
  const add = (cell: CellId | undefined, at: number) => {
    const finding = inspection.findings[at]
    if (cell === undefined || !finding || !isOpen(at)) return
    const { severity, messages } = marks.get(cell) ?? { severity: finding.severity, messages: [] }
    marks.set(cell, {
      severity: worse(severity, finding.severity),
      messages: [...messages, finding.message],
    })
  }
  for (const cause of inspection.causes) {
    const options = [cause.changes, ...cause.alternatives]
    const changes = options.reduce((all, some) => all.concat(some), [])
    const named = changes.filter(({ prior }) => !prior).map(({ cell }) => cell)
    const suspects = new Set(named.length > 0 ? named : cause.shared)
    for (const at of cause.findings) {
      explained.add(at)
      for (const cell of Array.from(suspects)) add(cell, at)
    }
  }
  inspection.findings.forEach((finding, at) => {
    if (!explained.has(at)) add(finding.cells[0], at)
  })
  return marks
}

/** The worse of two severities. */
export function worse(one: Severity, other: Severity): Severity {
  return ranks.indexOf(one) < ranks.indexOf(other) ? one : other
}

const ranks: readonly Severity[] = ['error', 'warning', 'info']
let notes = 0

/** What all fields of a page are told to be. */
export class Ears {
  private readonly shelf: Element
  private readonly ears = new Map<Element, Ear>()

  /** The words are kept in `shelf`, which is not shown. */
  constructor(shelf: Element) {
    this.shelf = shelf
  }

  /** Says this at a field. Where the page asks for it, an error also holds the field back. */
  tell(field: Element, text: string, mark: Mark | undefined, isHeld: boolean): void {
    if (!isField(field) || (text === '' && !this.ears.has(field))) return
    const ear = this.ears.get(field) ?? new Ear(field, this.shelf)
    this.ears.set(field, ear)
    const isWrong = mark?.severity === 'error'
    ear.tell(text, isWrong)
    ear.hold(isWrong && isHeld && isMirrored(field) ? text : '')
  }

  /** Leaves all others as they were. */
  keep(fields: Iterable<Element>): void {
    const kept = new Set(Array.from(fields))
    this.ears.forEach((ear, field) => {
      if (kept.has(field)) return
      ear.release()
      this.ears.delete(field)
    })
  }
}

/** What a field is told to be, and was before. */
class Ear {
  private readonly field: Element
  private readonly note = make('p')
  private readonly invalid: string | null
  private isCustom = false

  /** Speaks for this field; the words are kept in `shelf`, which is not shown. */
  constructor(field: Element, shelf: Element) {
    this.field = field
    this.invalid = field.getAttribute('aria-invalid')
    notes += 1
    this.note.id = `gouji-note-${notes}`
    shelf.appendChild(this.note)
  }

  /** Says this at the field; nothing takes it back. */
  tell(text: string, isWrong: boolean): void {
    say(this.note, text)
    const others = described(this.field).filter((id) => id !== this.note.id)
    const ids = text === '' ? others : [...others, this.note.id]
    attribute(this.field, 'aria-describedby', ids.length > 0 ? ids.join(' ') : undefined)
    attribute(this.field, 'aria-invalid', isWrong ? 'true' : (this.invalid ?? undefined))
  }

  /** Holds the field back from being submitted with this message; an empty one lets go. Never over the page's own. */
  hold(message: string): void {
    const { field } = this
    if (!isField(field) || (field.validity.customError && !this.isCustom)) return
    if (message === '' && !this.isCustom) return
    field.setCustomValidity(message)
    this.isCustom = message !== ''
  }

  /** Leaves the field as it was. */
  release(): void {
    this.hold('')
    this.tell('', false)
    this.note.parentNode?.removeChild(this.note)
  }
}

function described(field: Element): string[] {
  return (field.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== '')
}
