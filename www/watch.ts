// Notices that what stands on the page has changed: by typing, by the page's own scripts, by rows that come and go.
import { isElement } from './dom.js'
import { isField } from './field.js'
import type { Scope } from './scope.js'

/** What the watch tells. */
export interface Told {
  /** A figure may have changed; told once, however much was written in one go. */
  readonly figures: () => void
  /** Fields or rows came or went. */
  readonly structure: () => void
  /** Called some times a second while the page is in sight. */
  readonly beat: () => void
}

const parts = 'table, tr, td, th, input, textarea, select'
/** Scripts set values without an event: so they are looked at this often. */
const every = 400

/** Watches an element until the scope ends; what happens in `own` is no change. */
export function watch(root: Element, own: Node, told: Told, scope: Scope): void {
  const page = root.ownerDocument
  const figures = soon(told.figures, scope)
  const structure = later(told.structure, 50, scope)
  for (const type of ['input', 'change', 'focusin', 'focusout', 'reset']) {
    scope.on(root, type, (event) => {
      // A form is reset after the event.
      if (event.target !== own) type === 'reset' ? setTimeout(figures) : figures()
    })
  }
  const observer = new MutationObserver((changes) => {
    const others = changes.filter(({ target }) => !own.contains(target))
    if (others.some(({ addedNodes, removedNodes }) => hasParts(addedNodes) || hasParts(removedNodes)))
      structure()
    else if (others.length > 0) figures()
  })
  observer.observe(root, { childList: true, characterData: true, subtree: true })
  scope.add(() => observer.disconnect())
  const timer = setInterval(() => {
    if (page.visibilityState !== 'hidden') told.beat()
  }, every)
  scope.add(() => clearInterval(timer))
}

/** Does it once when the scripts that run now have ended, before the page is painted. */
function soon(work: () => void, scope: Scope): () => void {
  let isDue = false
  scope.add(() => {
    isDue = false
  })
  return () => {
    if (isDue) return
    isDue = true
    Promise.resolve().then(() => {
      if (!isDue) return
      isDue = false
      work()
    })
  }
}

/** Does it once when it has not been asked for during so many milliseconds. */
export function later(work: () => void, pause: number, scope: Scope): () => void {
  let timer = 0
  scope.add(() => clearTimeout(timer))
  return () => {
    clearTimeout(timer)
    timer = window.setTimeout(work, pause)
  }
}

function hasParts(nodes: NodeList): boolean {
  return Array.from(nodes).some(
    (node) => isElement(node) && (isField(node) || node.matches(parts) || node.querySelector(parts)),
  )
}
