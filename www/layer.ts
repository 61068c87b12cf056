// Draws over the page, never into it: boxes with a sign around cells, and figures that would settle blanks. All that
// is drawn stands in a layer of its own, which follows the cells as the page scrolls and changes.
import type { CellId } from '../src/wasm/types.js'
import { frameOf } from './content.js'
import { make } from './dom.js'
import { icon } from './icon.js'
import type { Scope } from './scope.js'

/** What is drawn at a cell: how it looks (a severity, `unread`, a figure), and what a mouse at rest is told. */
export interface Mark {
  readonly anchor: Element
  readonly look: string
  readonly title: string
}

/** A place on the screen. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What is drawn at a cell: its place is that of the anchor. */
interface Drawn {
  readonly element: HTMLElement
  readonly anchor: Element
  readonly text: string
}

/** The layer over the cells of one page. */
export class Layer {
  readonly element = make('div', { class: 'gouji-layer' })
  private readonly drawn = new Map<string, Drawn>()
  private readonly clips = new Map<Element, readonly Element[]>()
  private readonly press: (cell: CellId) => void
  private readonly take: (cell: CellId) => void
  private pending = 0

  /** `press` hears of a sign that was pressed; `take`, of a settled figure. */
  constructor(root: HTMLElement, scope: Scope, press: (cell: CellId) => void, take: (cell: CellId) => void) {
    this.press = press
    this.take = take
    const follow = () => {
      if (this.pending === 0) this.pending = requestAnimationFrame(() => this.place())
    }
    for (const page of new Set([window, root.ownerDocument.defaultView ?? window])) {
      // Last: a tab or an accordion of the page opens.
      for (const type of ['scroll', 'resize', 'click', 'transitionend']) scope.on(page, type, follow)
    }
    scope.add(() => cancelAnimationFrame(this.pending))
  }

  /** Marks these cells and no others; `title` is what a mouse at rest is told. */
  mark(looks: ReadonlyMap<CellId, Mark>): void {
    const keys = new Set<string>()
    looks.forEach(({ anchor, look, title }, cell) => {
      const draw = () => this.sign(cell, look)
      const { element } = this.keep(keys, `mark ${cell}`, anchor, look, draw)
      const sign = element.firstElementChild
      if (sign instanceof HTMLElement && sign.title !== title) sign.title = title
    })
    this.drop('mark', keys)
  }

  /** Shows what would settle these blanks. */
  offer(figures: ReadonlyMap<CellId, Mark>): void {
    const keys = new Set<string>()
    figures.forEach(({ anchor, look, title }, cell) => {
      this.keep(keys, `offer ${cell}`, anchor, look, () => this.ghost(cell, look, title))
    })
    this.drop('offer', keys)
  }

  /** Outlines these cells, the first more strongly. */
  point(anchors: readonly Element[]): void {
    const keys = new Set<string>()
    anchors.forEach((anchor, at) => {
      const look = at === 0 ? 'first' : 'other'
      const draw = () => make('div', { class: `gouji-box gouji-pointed gouji-${look}` })
      this.keep(keys, `point ${at}`, anchor, look, draw)
    })
    this.drop('point', keys)
  }

  /** Forgets how the page scrolls: its structure has changed. */
  forget(): void {
    this.clips.clear()
  }

  /** Puts all that is drawn where its cells are now. */
  place(): void {
    this.pending = 0
    const origin = this.element.getBoundingClientRect()
    const drawn = Array.from(this.drawn.values())
    // All is measured first, then all is moved: the page is laid out once.
    const rects = drawn.map(({ anchor }) => this.seen(anchor))
    drawn.forEach(({ element }, at) => {
      const rect = rects[at]
      const { style } = element
      const isSeen = rect !== undefined && rect.right > rect.left && rect.bottom > rect.top
      style.display = isSeen ? '' : 'none'
      if (!isSeen) return
      style.transform = `translate(${rect.left - origin.left}px, ${rect.top - origin.top}px)`
      style.width = `${rect.right - rect.left}px`
      style.height = `${rect.bottom - rect.top}px`
    })
  }

  private keep(
    keys: Set<string>,
    key: string,
    anchor: Element,
    text: string,
    draw: () => HTMLElement,
  ): Drawn {
    keys.add(key)
    const old = this.drawn.get(key)
    if (old?.anchor === anchor && old.text === text) return old
    if (old) this.element.removeChild(old.element)
    const drawn = { element: this.element.appendChild(draw()), anchor, text }
    this.drawn.set(key, drawn)
    return drawn
  }

  private drop(kind: string, keys: ReadonlySet<string>): void {
    this.drawn.forEach(({ element }, key) => {
      if (!key.startsWith(`${kind} `) || keys.has(key)) return
      this.element.removeChild(element)
      this.drawn.delete(key)
    })
  }

  private sign(cell: CellId, look: string): HTMLElement {
    const box = make('div', { class: `gouji-box gouji-${look}` })
    if (look !== 'error' && look !== 'warning' && look !== 'info') return box
    const sign = make('div', { class: 'gouji-sign' }, icon(look))
    sign.addEventListener('click', () => this.press(cell))
    box.appendChild(sign)
    return box
  }

  private ghost(cell: CellId, text: string, title: string): HTMLElement {
    const figure = make('span', { class: 'gouji-figure', text })
    figure.title = title
    // The press must not take the focus from where the clerk is.
    figure.addEventListener('mousedown', (event) => event.preventDefault())
    figure.addEventListener('click', () => this.take(cell))
    return make('div', { class: 'gouji-ghost' }, figure)
  }

  /** The part of an element that is not scrolled out of sight. */
  private seen(anchor: Element): Rect {
    const own = rectOf(anchor)
    const frame = frameOf(anchor)
    const clips = this.clipsOf(anchor).reduce((rect, clip) => cut(rect, openOf(clip)), own)
    return frame ? cut(clips, this.seen(frame)) : clips
  }

  private clipsOf(anchor: Element): readonly Element[] {
    const start = anchor.parentElement
    if (!start) return []
    const known = this.clips.get(start)
    if (known) return known
    const clips: Element[] = []
    for (let box: Element | null = start; box; box = box.parentElement) {
      if (getComputedStyle(box).overflow !== 'visible' && box.parentElement?.parentElement) clips.push(box)
    }
    this.clips.set(start, clips)
    return clips
  }
}

/** Where a box shows what scrolls in it: labels that stay lie over the rest of it, as its padding says. */
function openOf(box: Element): Rect {
  const { left, ...rest } = rectOf(box)
  return { ...rest, left: left + (Number.parseFloat(getComputedStyle(box).scrollPaddingLeft) || 0) }
}

/** Where an element is in this window, be it in a frame of it. */
export function rectOf(element: Element): Rect {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  const frame = frameOf(element)
  if (!frame) return { left, top, right, bottom }
  const outer = rectOf(frame)
  const [x, y] = [outer.left + frame.clientLeft, outer.top + frame.clientTop]
  return cut({ left: left + x, top: top + y, right: right + x, bottom: bottom + y }, outer)
}

/** How far in front of the page an element is: editors lie above it. */
export function frontOf(element: Element): number {
  let front = 0
  for (let box: Element | null = element; box; box = box.parentElement) {
    front = Math.max(front, Number.parseInt(getComputedStyle(box).zIndex, 10) || 0)
  }
  return front
}

function cut(rect: Rect, by: Rect): Rect {
  return {
    left: Math.max(rect.left, by.left),
    top: Math.max(rect.top, by.top),
    right: Math.min(rect.right, by.right),
    bottom: Math.min(rect.bottom, by.bottom),
  }
}
