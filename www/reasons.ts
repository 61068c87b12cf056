// Reasons that a clerk gives for warnings that are no mistakes. A reason holds for the figures it was given for.
import type { CellId, Finding, RuleId } from '../src/wasm/types.js'

/** Why a warning is no mistake (情况属实). */
export interface Reason {
  readonly rule: RuleId
  /** The figures it was given for. */
  readonly cells: Readonly<Record<CellId, string>>
  readonly reason: string
}

/** What stands in a cell. */
type Figure = (cell: CellId) => string

/** The reasons given for one report. */
export class Reasons {
  private readonly given = new Map<string, Reason>()

  /** Keeps a reason; an empty one takes it back. */
  give({ rule, cells }: Finding, reason: string, figure: Figure): void {
    const key = keyOf(rule, cells)
    if (reason === '') this.given.delete(key)
    else this.given.set(key, { rule, cells: figuresOf(cells, figure), reason })
  }

  /** The reason given for this finding. */
  of({ rule, cells }: Finding): string | undefined {
    return this.given.get(keyOf(rule, cells))?.reason
  }

  /** Forgets the reasons of which a figure has changed. */
  review(figure: Figure): void {
    this.given.forEach(({ cells }, key) => {
      if (Object.entries(cells).some(([cell, text]) => figure(cell) !== text)) this.given.delete(key)
    })
  }

  /** All that hold, to be exported with the report. */
  list(): Reason[] {
    return Array.from(this.given.values())
  }
}

function keyOf(rule: RuleId, cells: readonly CellId[]): string {
  return [rule, ...cells].join(' ')
}

function figuresOf(cells: readonly CellId[], figure: Figure): Record<CellId, string> {
  const figures: Record<CellId, string> = {}
  for (const cell of cells) figures[cell] = figure(cell)
  return figures
}
