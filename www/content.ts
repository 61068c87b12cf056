// What an editor edits: a contenteditable element, or the body of an editor's frame. Nothing of Gouji ever stands in
// it; it is read like the rest of the page, and written into only as its clerk would.
import { isElement } from './dom.js'

/** Whether it is an editor's content. */
export function isContent(root: HTMLElement): boolean {
  return root.ownerDocument !== document || root.isContentEditable
}

/** What stands on this page for an element: its frame, where it is in one. */
export function standInOf(element: Element): Element {
  const frame = frameOf(element)
  return frame ? standInOf(frame) : element
}

/** The frame that an element is in; none on this page. */
export function frameOf(element: Element): Element | undefined {
  const page = element.ownerDocument
  return page === document ? undefined : (page.defaultView?.frameElement ?? undefined)
}

/** The element with the caret, while the content has the focus. */
export function caretIn(root: HTMLElement): Element | undefined {
  const focused = document.activeElement
  if (focused !== standInOf(root) && !root.contains(focused)) return undefined
  const inner = root.ownerDocument.activeElement
  if (inner !== root && root.contains(inner)) return inner ?? undefined
  const at = root.ownerDocument.getSelection()?.focusNode ?? null
  return isElement(at) ? at : (at?.parentElement ?? undefined)
}

/** Moves the caret into a cell, around what stands there. */
export function select(cell: HTMLElement): Range {
  const page = cell.ownerDocument
  const range = page.createRange()
  const texts = textsIn(cell)
  const [first] = texts
  const last = texts[texts.length - 1]
  if (first && last) {
    range.setStart(first, first.data.search(drawn))
    range.setEnd(last, last.data.replace(/[ \t\r\n]+$/, '').length)
  } else range.selectNodeContents(innermost(cell))
  hostOf(cell).focus({ preventScroll: true })
  const selection = page.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  return range
}

/**
 * Writes into a cell as if it were typed. An editor with a model of its own hears of it before the page changes, and
 * does it itself; elsewhere the browser does it, so that its undo knows.
 */
export function retype(cell: HTMLElement, text: string): void {
  const range = select(cell)
  const isTaken = (text === '' ? ['deleteByCut', 'deleteContent'] : ['insertText']).some((inputType) => {
    const event = new InputEvent('beforeinput', {
      bubbles: true,
      cancelable: true,
      composed: true,
      data: text === '' ? null : text,
      inputType,
    })
    // Chromium before 87 has no ranges to give to an event; and editors learn of a selection only later.
    Object.defineProperty(event, 'getTargetRanges', { value: () => [range] })
    return !hostOf(cell).dispatchEvent(event)
  })
  if (!isTaken) cell.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text)
}

/** The outermost element that is edited with this one. */
function hostOf(element: HTMLElement): HTMLElement {
  const { parentElement } = element
  const isInner = parentElement?.isContentEditable && parentElement.nodeName !== 'HTML'
  return isInner ? hostOf(parentElement) : element
}

/** In the blanks between the elements of a page nothing is drawn. */
const drawn = /[^ \t\r\n]/

function textsIn(cell: Element): Text[] {
  const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (isText(node) && drawn.test(node.data)) texts.push(node)
  return texts
}

// An empty cell may hold a paragraph for what is to come.
function innermost(element: Element): Element {
  const child = element.firstElementChild
  return child && child.nodeName !== 'BR' ? innermost(child) : element
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE
}
