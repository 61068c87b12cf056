// Pasting many figures at once: what they are is shown first, and nothing is written before the clerk says so. An editor
// pastes by itself; that it drops tables, as some are set up to do, is said.
import type { CellId } from '../src/wasm/types.js'
import { recognise } from './block.js'
import { button, isElement, make } from './dom.js'
import { enter, isField, textOf } from './field.js'
import type { Scope } from './scope.js'
import type { Strings } from './strings.js'
import type { View } from './view.js'

/** The page into which is pasted. */
export interface Into {
  readonly root: Element
  readonly view: View
  readonly strings: Strings
  readonly mapping: () => ReadonlyMap<CellId, Element>
  readonly format: () => string | null
  readonly write: (figures: ReadonlyMap<CellId, string>) => void
}

/** Listens for blocks that are pasted into a cell, until the scope ends. */
export function listenToPaste({ root, view, strings, mapping, format, write }: Into, scope: Scope): void {
  scope.on(root, 'paste', (event) => {
    const field = isElement(event.target) ? event.target : null
    const data = event.clipboardData
    // An editor has its own way with what is pasted.
    if (!data || !isField(field) || view.cellOf(field) === undefined) return
    const clip = { html: data.getData('text/html'), text: data.getData('text/plain') }
    const block = recognise(clip, { mapping: mapping(), format: format(), field }, strings)
    if (!block) return
    event.preventDefault()
    event.stopPropagation()
    const answer = (isYes: boolean) => () => {
      view.popup.hide()
      if (isYes) write(block.figures)
      enter(field, 'nearest')
    }
    const yes = button(strings.fillIn(block.figures.size), 'gouji-apply', answer(true))
    const no = button(strings.cancel, 'gouji-plain', answer(false))
    const question = make(
      'div',
      { class: 'gouji-question' },
      make('p', { class: 'gouji-message', text: block.said }),
      make('p', { class: 'gouji-acts' }, ...(block.figures.size > 0 ? [yes] : []), no),
    )
    question.setAttribute('role', 'group')
    question.setAttribute('aria-label', block.said)
    view.ask(field, question)
    ;(block.figures.size > 0 ? yes : no).focus({ preventScroll: true })
  })
}

/** Says where tables that were pasted into an editor are not there afterwards, until the scope ends. */
export function listenToLoss(root: Element, say: () => void, scope: Scope): void {
  let timer = 0
  scope.on(root, 'paste', ({ clipboardData }) => {
    const page = new DOMParser().parseFromString(clipboardData?.getData('text/html') ?? '', 'text/html')
    const pasted = figuresIn(page)
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      const kept = new Set(figuresIn(root))
      if (pasted.filter((text) => !kept.has(text)).length * 2 > pasted.length) say()
    }, 600)
  })
  scope.add(() => clearTimeout(timer))
}

function figuresIn(root: ParentNode): string[] {
  return Array.from(root.querySelectorAll('td'), textOf).filter((text) => text !== '')
}
