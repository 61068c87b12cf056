// The keyboard: from finding to finding, a suggestion taken, and from cell to cell as in a spreadsheet, without taking
// from an input what it does itself.
import { isElement } from './dom.js'
import { enter, isField } from './field.js'
import { linesOf } from './mapping.js'
import type { Scope } from './scope.js'
import type { View } from './view.js'

/** What keys do on a bound page. */
export interface Keyed {
  readonly root: Element
  readonly view: View
  readonly undo: () => boolean
  /** The elements among which Enter and arrows move; none where they are the page's own. */
  readonly grid: () => Iterable<Element>
}

/** Listens to the keys of a bound page until the scope ends. */
export function listenToKeys({ root, view, undo, grid }: Keyed, scope: Scope): void {
  const hear = (event: KeyboardEvent) => {
    const { target } = event
    const isFree = target === document.body || target === view.shell.element
    if (event.isComposing || !isElement(target) || !(isFree || root.contains(target))) return
    // A dialog of the page's own that holds the form is not closed with the box.
    if (answers(event, view)) end(event)
    const cell = view.cellInHand()
    if (cell === undefined) return
    if (event.key === 'Enter' && event.altKey && view.accept(cell)) end(event)
    // The other keys do in an editor what they always do.
    if (!isField(target)) return
    // Tab goes on to the next cell by itself.
    if (event.key === 'Tab' && !event.shiftKey) view.fill(cell)
    else if (isUndo(event) && undo()) event.preventDefault()
    else move(event, target, linesOf(grid()))
  }
  for (const page of new Set([document, root.ownerDocument])) scope.on(page, 'keydown', hear)
}

function answers({ key, shiftKey }: KeyboardEvent, view: View): boolean {
  if (key === 'Escape') return view.let()
  if (key !== 'F8') return false
  view.step(shiftKey ? -1 : 1)
  return true
}

function end(event: Event): void {
  event.preventDefault()
  event.stopPropagation()
}

function isUndo({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return key === 'z' && (ctrlKey || metaKey) && !shiftKey
}

function move(event: KeyboardEvent, from: Element, lines: readonly (readonly Element[])[]): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return
  const at = lines.findIndex((line) => line.includes(from))
  const column = lines[at]?.indexOf(from) ?? 0
  const down = downBy(event)
  const line = lines[at + down]
  const next = down === 0 ? line?.[column + acrossBy(event, from)] : line?.[Math.min(column, line.length - 1)]
  if (at < 0 || !next || next === from) return
  event.preventDefault()
  enter(next, 'nearest')
}

function downBy({ key, shiftKey }: KeyboardEvent): -1 | 0 | 1 {
  if (key === 'ArrowUp' || (key === 'Enter' && shiftKey)) return -1
  return key === 'ArrowDown' || key === 'Enter' ? 1 : 0
}

// An input whose text is all selected was reached by keys: the arrows lead on from it. Otherwise they do so only from
// the edge of the text.
function acrossBy({ key, shiftKey }: KeyboardEvent, field: Element): number {
  if (shiftKey || !(field instanceof HTMLInputElement)) return Number.NaN
  const { selectionStart, selectionEnd, value } = field
  const isWhole = selectionStart === 0 && selectionEnd === value.length
  const caret = selectionStart === selectionEnd ? selectionStart : null
  if (key === 'ArrowLeft' && (isWhole || caret === 0)) return -1
  if (key === 'ArrowRight' && (isWhole || caret === value.length)) return 1
  return Number.NaN
}
