// A box beside a cell: the card of its finding, or a question about what is pasted.
import { fill, make } from './dom.js'
import { rectOf } from './layer.js'

const gap = 8

/** The one box of a page. It never takes the focus by itself. */
export class Popup {
  readonly element = make('div', { class: 'gouji-popup' })
  private anchor: Element | undefined

  constructor() {
    this.element.hidden = true
  }

  /** Shows this beside an element. */
  show(anchor: Element, ...content: readonly Node[]): void {
    fill(this.element, ...content)
    this.anchor = anchor
    this.element.hidden = false
    this.place()
  }

  /** Whether anything is shown. */
  get isOpen(): boolean {
    return this.anchor !== undefined
  }

  /** Lets go. */
  hide(): void {
    if (!this.anchor) return
    this.anchor = undefined
    this.element.hidden = true
    fill(this.element)
  }

  /** To the right of its table where there is room; else below the cell, or above it. */
  place(): void {
    if (!this.anchor) return
    const cell = rectOf(this.anchor)
    const table = rectOf(this.anchor.closest('table') ?? this.anchor)
    const { offsetWidth: width, offsetHeight: height, style } = this.element
    const isGone = cell.bottom < 0 || cell.top > window.innerHeight
    style.visibility = isGone ? 'hidden' : ''
    const [right, bottom] = [document.documentElement.clientWidth, window.innerHeight]
    const isBeside = table.right + gap + width <= right
    const isBelow = cell.bottom + gap + height <= bottom || cell.top - gap - height < 0
    const left = isBeside ? table.right + gap : Math.min(cell.left, right - width - gap)
    const top = isBeside
      ? Math.min(cell.top, bottom - height - gap)
      : isBelow
        ? cell.bottom + gap
        : cell.top - gap - height
    const origin = rectOf(this.element.parentElement ?? this.element)
    const [x, y] = [Math.max(gap, left) - origin.left, Math.max(gap, top) - origin.top]
    style.transform = `translate(${x}px, ${y}px)`
  }
}
