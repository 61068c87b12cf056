// Merged headings: labels that stand over or beside several lines, laid out as spans.
import type { Line } from '../src/wasm/types.js'

/** One cell of a heading. `from` and `length` count lines; `level` and `depth` count the rows of the heading. */
export interface Heading {
  readonly text: string
  readonly from: number
  readonly length: number
  readonly level: number
  readonly depth: number
  /** The line itself, where the heading is that of one line and no group's. */
  readonly line: Line | undefined
}

/** The labels above or beside one line, outermost first; the last is its own. */
export interface Path {
  readonly labels: readonly string[]
  readonly lines: readonly (Line | undefined)[]
}

/** The path of a line in its groups. */
export function pathOf(...lines: readonly Line[]): Path {
  const steps: { label: string; line: Line | undefined }[] = []
  for (const line of lines) {
    for (const group of line.groups) steps.push({ label: group, line: undefined })
    steps.push({ label: line.label, line })
  }
  return { labels: steps.map((step) => step.label), lines: steps.map((step) => step.line) }
}

/** How many rows the headings of these paths take. */
export function depthOf(paths: readonly Path[]): number {
  return Math.max(...paths.map((path) => path.labels.length))
}

/** The headings, level by level. Neighbours in the same group share one; a short path's last label fills the rest. */
export function headings(paths: readonly Path[], depth: number): Heading[][] {
  return Array.from({ length: depth }, (_, level) => {
    const row: Heading[] = []
    paths.forEach((path, from) => {
      const text = path.labels[level]
      if (text === undefined || (from > 0 && isShared(paths[from - 1], path, level))) return
      const isLast = level === path.labels.length - 1
      row.push({
        text,
        from,
        length: runFrom(paths, from, level),
        level,
        depth: isLast ? depth - level : 1,
        line: path.lines[level],
      })
    })
    return row
  })
}

function runFrom(paths: readonly Path[], from: number, level: number): number {
  let end = from + 1
  while (end < paths.length && isShared(paths[end - 1], paths[end], level)) end += 1
  return end - from
}

// The last label of a path is its own and never shared, even where two lines are called the same.
function isShared(one: Path | undefined, other: Path | undefined, level: number): boolean {
  if (!one || !other || level >= one.labels.length - 1 || level >= other.labels.length - 1) return false
  return one.labels.slice(0, level + 1).every((label, at) => label === other.labels[at])
}
