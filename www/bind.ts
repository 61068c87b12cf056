// npm `gouji/bind`: Gouji on a page that is there already. Nothing of the page is changed but what fields are
// described by, and that is put back.
import type { CellId, Change, Inspection, Options, Source } from '../src/wasm/types.js'
import { Bound } from './bound.js'
import type { Block } from './gate.js'
import type { Given } from './mapping.js'
import type { Reason } from './reasons.js'
import type { Strings } from './strings.js'

export type { Block } from './gate.js'
export type { Given } from './mapping.js'
export type { Reason } from './reasons.js'
export type { Strings } from './strings.js'

/** How a page is bound. What `inspect` takes is taken here too; left out, `draft` holds until the form is submitted. */
export interface BindOptions extends Options {
  /** Where cells are; left out, they are found by the names of fields, else by the labels of tables. */
  readonly mapping?: Given
  /** Whether errors hold the form when it is submitted; `'warnings'`: also warnings without a reason. */
  readonly block?: Block
  /** Where the findings are listed; left out, under the form. Of an editor: where all that Gouji shows stands. */
  readonly panel?: Element
  /** Enter and arrows move from cell to cell. */
  readonly grid?: boolean
  /** Calls `write`, which writes figures, in such a way that an editor with an undo of its own knows of it. */
  readonly edit?: (write: () => void) => void
  /** The name under which the reasons for warnings are sent with the form, as JSON. */
  readonly reasons?: string
  /** The page on which rules are explained, each at an anchor of its id. */
  readonly catalogue?: string
  /** What the figures on the page were read from; inspected in their place as long as they are the same. */
  readonly source?: Source
  /** Words in place of Gouji's own. */
  readonly strings?: Partial<Strings>
}

/** A page that is bound. */
export interface Binding {
  /** Which element is which cell. */
  readonly mapping: Readonly<Record<CellId, Element>>
  /** The last inspection. */
  readonly inspection: Inspection
  /** Why warnings are no mistakes, as the clerk has written. */
  readonly reasons: readonly Reason[]
  /** Inspects what stands there now. */
  check(): Inspection
  /** Writes a change into the page, as if it were typed. */
  apply(change: Change | readonly Change[]): void
  /** Checks as when the form is submitted: whether it may go. Where anything is open, the summary has the focus. */
  pass(): boolean
  /** Takes last year's report into account. */
  prior(source: Source): Inspection
  /** Goes to the next finding, or to the one before. */
  step(by: 1 | -1): void
  /** Leaves the page as it was. */
  unbind(): void
}

/** Told on the root at every inspection, and bubbles. */
export interface GoujiInspectEvent extends Event {
  readonly inspection: Inspection
  readonly binding: Binding
}

declare global {
  interface GlobalEventHandlersEventMap {
    'gouji-inspect': GoujiInspectEvent
  }
}

/**
 * Binds a form, any part of a page, or what an editor edits: a contenteditable element, the body of an editor's frame.
 * Call `init()` first.
 */
export function bind(root: HTMLElement, options: BindOptions = {}): Binding {
  return new Bound(root, options)
}
