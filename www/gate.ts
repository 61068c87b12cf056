// Submitting: errors hold the form where the portal asks for it. The browser's own validation is told the same, and is
// left to the page where it says `novalidate`.
import { isElement } from './dom.js'
import { isField, isShown } from './field.js'
import type { Scope } from './scope.js'

/** What holds a form: nothing, errors, or also warnings for which no reason was given. */
export type Block = boolean | 'warnings'

/** Hears that the form is about to be submitted; `false` holds it. */
type Attempt = () => boolean

/** Stands between the form and where it is sent, until the scope ends. */
export function guard(
  root: Element,
  attempt: Attempt,
  isOurs: (field: Element) => boolean,
  scope: Scope,
): void {
  const isConcerned = (form: EventTarget | null) =>
    isElement(form) && (form.contains(root) || root.contains(form))
  scope.on(root.ownerDocument, 'submit', (event) => {
    if (!isConcerned(event.target) || attempt()) return
    event.preventDefault()
    // The page's own listeners are not to send it either.
    event.stopImmediatePropagation()
  })
  let isTold = false
  scope.on(root, 'invalid', (event) => {
    if (!isElement(event.target) || !isOurs(event.target)) return
    // In place of the browser's bubble at one field comes the summary of all, once.
    event.preventDefault()
    if (isTold) return
    isTold = true
    setTimeout(() => {
      isTold = false
      attempt()
    })
  })
}

/** Whether the browser's own validation may be told of errors at this field. */
export function isMirrored(field: Element): boolean {
  return (
    isField(field) && field.form !== null && !field.form.noValidate && field.willValidate && isShown(field)
  )
}
