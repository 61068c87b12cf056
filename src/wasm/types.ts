/** A cell's name: `requests.received.org.business`. The names of a format are listed by `formats()`. */
export type CellId = string
/** A rule's name: `t3.balance`. The rules of a format are listed by `rules()`. */
export type RuleId = string
/** A section of the report, `'1'` to `'6'`; `'0'` is what stands before the first heading. */
export type SectionId = string

/** What is inspected. Exactly one of the four. */
export type Source =
  | {
      /**
       * What stands in each cell, as typed or printed. `null`, `undefined` and `''` are blank; names of no cell are
       * passed over, so that `Object.fromEntries(new FormData(form))` will do.
       */
      readonly cells: Readonly<Record<CellId, unknown>>
      /** The prose of the sections. */
      readonly text?: Readonly<Record<SectionId, string>>
    }
  | {
      /** A page, or any part of one that holds the tables, as HTML. */
      readonly html: string
    }
  | {
      /** Pasted text: tab-separated tables, prose. */
      readonly text: string
    }
  | {
      /** A live page, or any element of one: tables are read where they stand, inputs by their value. */
      readonly element: Element | Document
    }

/** How it is inspected. */
export interface Options {
  /** The id of a format; told from the report itself where left out or `'auto'`. */
  readonly format?: string
  /** The report year; read from the title where left out. */
  readonly year?: number
  /** The publishing body; read from the title where left out. */
  readonly org?: string
  /** The kind of body; told from its name where left out, and where the name tells. */
  readonly level?: 'government' | 'department' | 'township'
  /** The day of publication, `YYYY-MM-DD`; read from the page where left out. */
  readonly published?: string
  /** Last year's report, for the rules that reach across years. */
  readonly prior?: Source | Inspection
  /** The language of the messages. */
  readonly locale?: Locale
  /** Blank cells are errors. */
  readonly strict?: boolean
  /** The form is still being filled in: blanks are unknown, and only what no filling could mend is an error. */
  readonly draft?: boolean
  /** The report as it was submitted: where what is published differs, it is said (`time.modified`). */
  readonly submitted?: Source | Inspection
  /** Cells that are never suspected. */
  readonly certain?: readonly CellId[]
  /** Cells that were written in last: they are suspected before others that would explain as much. */
  readonly edited?: readonly CellId[]
  /** Rules to switch off or to weigh otherwise. */
  readonly rules?: Readonly<Record<RuleId, 'off' | Severity>>
  /** How much rules of plausibility bear: `{'t3.carriedOut.high': 50}`. `rules()` lists those that have a threshold. */
  readonly thresholds?: Readonly<Record<RuleId, number>>
}

/** A language Gouji speaks. */
export type Locale = 'zh-CN' | 'en'
/** `error`: certain arithmetic or type. `warning`: should hold, exceptions exist. `info`: worth a look. */
export type Severity = 'error' | 'warning' | 'info'

/** All that an inspection yields. Plain data: nothing to free, the same for the same input. */
export interface Inspection {
  /** `gouji 0.1.0`. */
  readonly engine: string
  /** The format it was read as; `null` where nothing of a report was found. */
  readonly format: string | null
  /** The report year, where it is known. */
  readonly year: number | null
  /** What it says outside its tables. */
  readonly document: ReportDocument
  /** The cells found, in the order of the form. A cell that was not read is not listed. */
  readonly cells: Readonly<Record<CellId, Cell>>
  /** What is wrong, errors first, then in the order of the form. */
  readonly findings: readonly Finding[]
  /** The changes that would mend the findings. */
  readonly causes: readonly Cause[]
  /** Blanks that the sums settle. Never written by Gouji. */
  readonly imputed: readonly Imputed[]
  /** Blanks that the sums do not settle, but keep between two amounts. */
  readonly ranges: readonly Bounds[]
  /** How many findings of each severity, and how far the sums were checked. */
  readonly summary: Summary
}

/** What a report says outside its tables. */
export interface ReportDocument {
  readonly title: string | null
  /** The body whose report it is, as the title has it. */
  readonly org: string | null
  /** The day of publication, `YYYY-MM-DD`, where the page tells it. */
  readonly published: string | null
  /** The sections found, in the order of the source; the offsets of findings count in `text`. */
  readonly sections: readonly {
    readonly id: SectionId
    readonly heading: string
    readonly text: string
  }[]
}

/** What stands in one cell. */
export interface Cell {
  /** The amount as a plain decimal; `null` where no figure stands there. */
  readonly value: string | null
  /** The text as it stood, blanks folded. */
  readonly raw: string
  /** Where it stood, and how it was read. */
  readonly origin: Origin
}

/** Where a cell stood, counted from 0, and how it was read. */
export interface Origin {
  /**
   * `printed`: plain digits. `normalised`: width, signs, units or blanks set aside. `repaired`: glued to other figures
   * or torn from its label, put in its cell by the sums. `inferred`: not printed, from its row's sum.
   */
  readonly read: 'printed' | 'normalised' | 'repaired' | 'inferred'
  /** The table, counted through the source; `null` for cells of a text or given by name. */
  readonly table: number | null
  /** The row in that table. */
  readonly row: number | null
  /** The cell in that row. */
  readonly cell: number | null
  /** The line of a text; `null` for cells of a table or given by name. */
  readonly line: number | null
  /** The character in that line. */
  readonly column: number | null
}

/** One thing wrong. */
export interface Finding {
  readonly rule: RuleId
  readonly severity: Severity
  /** The cells concerned; the one to look at first comes first. */
  readonly cells: readonly CellId[]
  /** The words of the prose concerned, in UTF-16 offsets. */
  readonly text?: readonly { readonly section: SectionId; readonly start: number; readonly end: number }[]
  /** The sum of the left side, and of the right, and left − right; only where sums are compared. */
  readonly left?: string
  readonly right?: string
  readonly difference?: string
  /** One sentence that stands alone. */
  readonly message: string
  /** The rest: both sides, what it rests on, what it would be. */
  readonly detail: string
}

/** What would mend findings. */
export interface Cause {
  /** The likeliest changes, to be made together. Empty where too many cells are wrong to tell which. */
  readonly changes: readonly Change[]
  /** Whether no other changes of that size would do. */
  readonly unique: boolean
  /** The other changes of that size that would do, the likelier first. */
  readonly alternatives: readonly (readonly Change[])[]
  /** Whether there are more than are listed. */
  readonly more: boolean
  /** How far `changes` can be relied on. */
  readonly safety: Safety
  /** How many cells must be wrong at the least. */
  readonly least: number
  /** The cells that every explanation changes; where none was found, those that must be wrong. */
  readonly shared: readonly CellId[]
  /** The findings it mends, as places in `findings`. */
  readonly findings: readonly number[]
  /** All of it in one sentence. */
  readonly message: string
}

/**
 * `certain`: the only explanation of its size, a slip explains each change, and the prose says nothing against it.
 * `likely`: the only explanation of its size, or the only one that a slip explains, or that the prose bears out.
 * `possible`: one of several.
 */
export type Safety = 'certain' | 'likely' | 'possible'

/** One cell changed. */
export interface Change {
  readonly cell: CellId
  /** Present where the cell is last year's report's, which no form of this year can change. */
  readonly prior?: boolean
  /** What stands there; `null` where it is blank. */
  readonly from: string | null
  readonly to: string
  /** The slip that explains it. */
  readonly slip?: Slip
  /** Present where the prose says what the cell should hold (`for`), or what stands there (`against`). */
  readonly prose?: 'for' | 'against'
}

/** A slip of the hand; from `exchanged` on, all changes that are made together have the same one. */
export type Slip =
  | 'transposition'
  | 'digitLost'
  | 'digitDoubled'
  | 'digitAdded'
  | 'neighbourKey'
  | 'digitReplaced'
  | 'sign'
  | 'decimalPoint'
  | 'unit'
  | 'copied'
  | 'carriedOver'
  | 'exchanged'
  | 'rowShifted'
  | 'columnShifted'
  | 'rowsExchanged'
  | 'columnsExchanged'

/** A blank that a sum settles. */
export interface Imputed {
  readonly cell: CellId
  readonly value: string
  readonly rule: RuleId
}

/** A blank that the sums do not settle. */
export interface Bounds {
  readonly cell: CellId
  /** The least it can be. */
  readonly least: string
  /** The most it can be; `null` where there is no end. */
  readonly most: string | null
}

/** How many findings of each severity; how many sums hold, of how many that could be told and of how many there are. */
export interface Summary {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly identities: { readonly hold: number; readonly told: number; readonly all: number }
}

/** A format, as far as a page needs it to draw the form. */
export interface Format {
  readonly id: string
  readonly title: string
  /** The notice that prescribes it. */
  readonly basis: string
  readonly from: number
  readonly until: number | null
  readonly tables: readonly Table[]
}

export interface Table {
  readonly key: string
  /** 表三 */
  readonly number: string
  readonly label: string
  /** `across`: the rows stand side by side on one line of figures, their labels above. */
  readonly layout: 'down' | 'across'
  readonly blocks: readonly Block[]
}

export interface Block {
  /** The line above the block: 第二十条第（一）项. */
  readonly label: string | null
  /** The text in its upper left corner. */
  readonly corner: string
  readonly columns: readonly Line[]
  readonly rows: readonly Line[]
  /** The cells, row by row: `cells[row][column]`. */
  readonly cells: readonly (readonly CellId[])[]
}

/** A row or a column. */
export interface Line {
  readonly key: string
  readonly label: string
  readonly short: string
  readonly en: string
  /** The labels of the groups it stands in, outermost first. */
  readonly groups: readonly string[]
  /** What the cells of this column hold. */
  readonly type: CellType
}

/** A rule of a format. */
export interface Rule {
  readonly id: RuleId
  readonly severity: Severity
  /** Whether it is checked only where `options.rules` lists it. */
  readonly off: boolean
  /** How much it bears, where that is a matter of judgement; `options.thresholds` sets it. */
  readonly threshold: number | null
  /** What must hold. */
  readonly title: string
  /** The formula as it runs, in the form's own words; `null` for rules on single cells. */
  readonly formula: string | null
  /** In how many places it is checked. */
  readonly places: number
  /** What it rests on: the notice, the article, the form itself. */
  readonly why: string
}

/**
 * What a cell holds. `count`: a whole number ≥ 0, of 件. `delta`: a signed whole number. `wan`: a decimal ≥ 0 in 万元.
 * `money`: a decimal ≥ 0 whose unit stands beside it. `decimal`: a decimal ≥ 0 of whatever its heading says.
 */
export type CellType = 'count' | 'delta' | 'wan' | 'money' | 'decimal'

/** A format of one's own, in the notation that the built-in formats are written in; `docs/formats.md` explains it. */
export interface DeclaredFormat {
  readonly id: string
  readonly title: string
  readonly basis: string
  readonly from: number
  readonly until?: number | null
  readonly sections?: readonly DeclaredSection[]
  readonly tables: readonly DeclaredTable[]
  /** Rules that hold once; their terms are names of cells. */
  readonly rules?: readonly Omit<DeclaredRule, 'each'>[]
}

export interface DeclaredSection {
  readonly id: string
  readonly table?: string
  readonly label?: string
  readonly en?: string
  readonly also?: readonly string[]
  readonly anchors?: readonly string[]
}

export interface DeclaredTable {
  readonly key: string
  readonly number: string
  readonly label: string
  readonly en?: string
  readonly also?: readonly string[]
  readonly layout?: 'down' | 'across'
  readonly blocks: readonly {
    readonly label?: string
    readonly corner?: string
    readonly columns: readonly DeclaredLine[]
    readonly rows: readonly DeclaredLine[]
  }[]
  readonly rules?: readonly DeclaredRule[]
}

/** A row or a column, or a group of them. */
export interface DeclaredLine {
  /** Its part of the cells' names; a group may do without. */
  readonly key?: string
  /** As printed. */
  readonly label: string
  readonly short?: string
  readonly en?: string
  readonly also?: readonly string[]
  readonly anchors?: readonly string[]
  readonly type?: CellType
  /** Its cells may be left blank, or hold a mark for “not applicable”. */
  readonly optional?: boolean
  readonly single?: string
  readonly parts?: readonly DeclaredLine[]
}

/** A relation between the sums of two sides. */
export interface DeclaredRule {
  readonly id: string
  readonly each: 'row' | 'column'
  readonly left: readonly string[]
  /** `'='` where left out. */
  readonly relation?: '=' | '<='
  readonly right: readonly string[]
  /** `'warning'` where left out. */
  readonly severity?: Severity
  readonly why?: string
  readonly whyEn?: string
}

/** A format that was defined. */
export interface Defined {
  readonly id: string
  /** Rules that follow from those before them: they say nothing new. */
  readonly redundant: readonly RuleId[]
}

/** One mistake in a format: `errors` of an error with the code `BAD_FORMAT`. */
export interface FormatMistake {
  /** `tables[0].rules[1].left[0]` */
  readonly path: string
  readonly message: string
}
