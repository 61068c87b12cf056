// npm `gouji/element`: defines <gouji-report>. The only module whose import does something; without a page, nothing.
import { type GoujiReportElement, reportElement } from './gouji-report-element.js'

export type { GoujiInspectEvent } from './bind.js'
export type { GoujiReportElement, Handed } from './gouji-report-element.js'

declare global {
  interface HTMLElementTagNameMap {
    'gouji-report': GoujiReportElement
  }
}

/** Defines the element under a name of the page's own; a name that is taken stays as it is. */
export function define(name = 'gouji-report'): void {
  if (typeof customElements === 'undefined' || customElements.get(name) !== undefined) return
  customElements.define(name, reportElement(HTMLElement))
}

define()
