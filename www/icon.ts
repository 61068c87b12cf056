// The marks of the three severities, and of a report that is in order. Drawn, not lettered: fonts differ.
import type { Severity } from '../src/wasm/types.js'

const shapes: Record<Severity, readonly string[]> = {
  error: ['M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2z', 'M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2'],
  warning: ['M8 1.8L15 14H1z', 'M8 6.2v3.6M8 11.5v.9'],
  info: ['M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2z', 'M8 7v4.4M8 4.2v.9'],
}

/** The mark of this severity. For the eye only: words stand beside it. */
export function icon(severity: Severity): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('class', `gouji-icon gouji-icon-${severity}`)
  svg.setAttribute('aria-hidden', 'true')
  for (const line of shapes[severity]) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    path.setAttribute('d', line)
    svg.appendChild(path)
  }
  return svg
}
