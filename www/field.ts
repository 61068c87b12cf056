// The elements in which figures stand: fields of a form, or cells of a table. Told by their names rather than by their
// classes, since an element of a frame is no instance of this window's.
import { retype, select } from './content.js'

/** A field that holds text. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const textless = ['hidden', 'submit', 'button', 'reset', 'image', 'file', 'checkbox', 'radio', 'password']

/** Whether it is a field whose value is shown as text. */
export function isField(element: Node | null | undefined): element is Field {
  if (isInput(element)) return !textless.includes(element.type)
  return element?.nodeName === 'TEXTAREA' || element?.nodeName === 'SELECT'
}

/** The fields in an element, in the order of the page. */
export function fieldsIn(element: Element): Field[] {
  return Array.from(element.querySelectorAll('input, textarea, select')).filter(isField)
}

/** What stands in it: the value of a field, the text of a cell. */
export function textOf(element: Element): string {
  // Editors keep marks of no width in cells that are blank.
  if (!isField(element)) return (element.textContent ?? '').replace(/[\u200b\u2060\ufeff]/g, '').trim()
  if (isSelect(element)) return element.selectedOptions[0]?.text ?? ''
  return element.value
}

/** Whether a clerk could write into it. */
export function isWritable(element: Element | undefined): element is HTMLElement {
  if (!isField(element)) return isEditable(element)
  return !isSelect(element) && !element.readOnly && !element.matches(':disabled')
}

/** Whether it can be seen: not in a tab that is closed. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0
}

/**
 * Writes into a field, or the cell of an editor, as if it were typed, so that the browser's own undo and the page's
 * own listeners know of it. Where the browser refuses, the value is set past the watch that React and Vue keep on it.
 */
export function type(field: Element, text: string): void {
  if (isEditable(field)) retype(field, text)
  if (!isField(field) || isSelect(field) || field.value === text) return
  field.focus({ preventScroll: true })
  field.select()
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
  if (field.value === text) return
  set(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Moves the focus into it and selects what stands there; a plain cell is brought into sight. */
export function enter(element: Element, place: 'center' | 'nearest'): void {
  if (isField(element)) {
    element.focus({ preventScroll: true })
    if (!isSelect(element)) element.select()
  } else if (isEditable(element)) select(element)
  element.scrollIntoView({ block: place, inline: place })
}

function set(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const prototype: unknown = Object.getPrototypeOf(field)
  const own = typeof prototype === 'object' && prototype !== null ? prototype : field
  const setter = Object.getOwnPropertyDescriptor(own, 'value')?.set
  if (setter) setter.call(field, text)
  else field.value = text
}

function isEditable(element: Element | undefined): element is HTMLElement {
  return !isField(element) && element !== undefined && Reflect.get(element, 'isContentEditable') === true
}

function isInput(element: Node | null | undefined): element is HTMLInputElement {
  return element?.nodeName === 'INPUT'
}

function isSelect(element: Node): element is HTMLSelectElement {
  return element.nodeName === 'SELECT'
}
