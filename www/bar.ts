// The line under the form: how far it is filled and holds, what can be filled in or taken back, and last year's report.
import type { Source } from '../src/wasm/types.js'
import { button, fill, make, say } from './dom.js'
import { sourceOf } from './files.js'
import { icon } from './icon.js'
import { rectOf } from './layer.js'
import type { Strings } from './strings.js'

/** What the line can do. */
export interface Presses {
  readonly step: (by: 1 | -1) => void
  readonly undo: () => void
  /** Fills in all figures that are offered. */
  readonly take: () => void
  /** Takes last year's report; tells what was read. */
  readonly prior: (source: Source) => string
}

/** What the line says. */
export interface Standing {
  readonly text: string
  readonly look: 'error' | 'warning' | 'calm'
  readonly offered: number
}

/** The line. */
export class Bar {
  readonly element = make('div', { class: 'gouji-bar' })
  private readonly status = make('span', { class: 'gouji-status' })
  private readonly sign = make('span', { class: 'gouji-standing' })
  private readonly note = make('span', { class: 'gouji-told' })
  private readonly offer = make('span', { class: 'gouji-offer' })
  private readonly drawer = make('div', { class: 'gouji-drawer' })
  private readonly strings: Strings
  private readonly presses: Presses
  private shown = ''

  constructor(strings: Strings, presses: Presses) {
    this.strings = strings
    this.presses = presses
    const steps: readonly Node[] = [
      arrow('‹', strings.previous, () => presses.step(-1)),
      document.createTextNode(' '),
      arrow('›', strings.next, () => presses.step(1)),
    ]
    this.note.setAttribute('role', 'status')
    this.drawer.hidden = true
    const line = make(
      'div',
      { class: 'gouji-line' },
      ...[this.sign, this.status, make('span', { class: 'gouji-steps' }, ...steps), this.offer, this.note],
      this.opener(),
    )
    line.title = strings.keys
    fill(this.element, line, this.drawer)
  }

  /** Says where the form stands. */
  show({ text, look, offered }: Standing): void {
    say(this.status, text)
    const shown = `${look} ${offered}`
    if (shown === this.shown) return
    this.shown = shown
    fill(this.sign, ...(look === 'calm' ? [] : [icon(look)]))
    const { fillIn } = this.strings
    fill(
      this.offer,
      ...(offered > 0 ? [button(fillIn(offered), 'gouji-plain', () => this.presses.take())] : []),
    )
  }

  /** Tells of what was just done; `undone`: it can be taken back. */
  tell(text: string, undone: 'undoable' | 'done' = 'done'): void {
    const undo = button(this.strings.undo, 'gouji-plain', () => this.presses.undo())
    const words = text === '' ? [] : [make('span', { text }), document.createTextNode(' ')]
    fill(this.note, ...words, ...(undone === 'undoable' ? [undo] : []))
  }

  /** Scrolls a field, which has the focus, up from below the line, which stays in sight. */
  uncover(field: Element): void {
    const [own, line] = [field, this.element].map(rectOf)
    if (!own || !line || own.top >= line.bottom || own.bottom <= line.top) return
    let box = field.parentElement
    for (let left = own.bottom - line.top; box && left > 0; box = box.parentElement) {
      const before = box.scrollTop
      box.scrollTop += left
      left -= box.scrollTop - before
    }
  }

  private opener(): HTMLElement {
    const field = make('textarea', { class: 'gouji-reason' })
    field.rows = 2
    field.placeholder = this.strings.lastYearPaste
    field.setAttribute('aria-label', this.strings.lastYearPaste)
    const heard = make('p', { class: 'gouji-aside' })
    heard.setAttribute('role', 'status')
    const take = (source: Source) => {
      field.value = ''
      say(heard, this.presses.prior(source))
    }
    field.addEventListener('paste', (event) => {
      const html = event.clipboardData?.getData('text/html') ?? ''
      if (!/<table/i.test(html)) return
      event.preventDefault()
      take({ html })
    })
    field.addEventListener('input', () => {
      if (field.value.trim() !== '') take(sourceOf(field.value))
    })
    fill(this.drawer, field, heard)
    const open = button(this.strings.lastYear, 'gouji-plain gouji-last', () => {
      this.drawer.hidden = !this.drawer.hidden
      open.setAttribute('aria-expanded', String(!this.drawer.hidden))
      if (!this.drawer.hidden) field.focus()
    })
    open.setAttribute('aria-expanded', 'false')
    return open
  }
}

function arrow(text: string, label: string, press: () => void): HTMLButtonElement {
  const element = button(text, 'gouji-step', press)
  element.setAttribute('aria-label', label)
  element.title = label
  return element
}
