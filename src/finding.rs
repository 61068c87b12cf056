//! What is wrong with a report, as data. Words are put to it in [`crate::message`].

use crate::amount::{Amount, Unit};
use crate::catalogue::{self, Case};
use crate::document::Passage;
use crate::format::{CellId, Format, Relation, Severity, Year};
use crate::report::Slot;

/// One thing wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The cells concerned; the one to look at first comes first.
    pub cells: Vec<CellId>,
    /// How bad it is.
    pub severity: Severity,
    /// What it is.
    pub problem: Problem,
    /// The words of the prose concerned.
    pub text: Vec<Passage>,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// Cells are blank.
    Blank(Extent),
    /// A unit is written in a cell whose heading has one already.
    UnitInCell {
        /// The unit.
        unit: Unit,
        /// Whether it is another than the heading's.
        differs: bool,
        /// The text in the cell.
        raw: String,
    },
    /// An identity fails.
    Imbalance {
        /// Counted in [`Format::identities`].
        identity: usize,
        /// What should hold between its sides.
        relation: Relation,
        /// Whether one side is a single total.
        has_total: bool,
        /// The amounts added up, those of the left first; `None` where a cell was blank and counted as nothing.
        amounts: Vec<Option<Amount>>,
        /// The sum of the left.
        left: Amount,
        /// The sum of the right.
        right: Amount,
    },
    /// A total is blank although its parts are not.
    TotalMissing {
        /// The identity that settles it.
        identity: usize,
        /// What it should be.
        amount: Amount,
        /// The identities that fail only because it is missing.
        follows: Vec<usize>,
    },
    /// Nothing of a report was found.
    NotReport,
    /// A table was not found.
    TableAbsent {
        /// Counted in [`Format::tables`].
        table: usize,
        /// What stands under its heading.
        section: Section,
    },
    /// A row of a table was not found.
    RowAbsent,
    /// A row has fewer figures than columns, and they fit in more than one way, or more figures than columns.
    RowUnread {
        /// The figures printed.
        figures: usize,
        /// The columns they belong to.
        columns: usize,
    },
    /// A row has one figure less than columns; its sum leaves only one way to read it.
    RowInferred,
    /// A row has a figure or two more than columns; its sum leaves only one choice of those that count.
    RowSurplus,
    /// Figures stood glued together, or others were left out; columns and sums leave one way to read them.
    SplitBySums,
    /// Rows stood torn from their labels; the order of the rows tells which is which.
    RowsTorn,
    /// Figures stood glued together, or others were left out, in several ways.
    Unsure {
        /// What would stand in the cells of the row in each way, the likeliest first.
        ways: Vec<Vec<Slot>>,
        /// Whether the first of them was taken.
        is_taken: bool,
    },
    /// A column of the form was left out.
    ColumnsAbsent,
    /// A cell is printed twice, with different figures.
    Twice {
        /// The text that was kept.
        kept: String,
        /// The text that was passed over.
        other: String,
    },
    /// A row was told by part of its label, which is not the form's.
    LabelAltered(String),
    /// A row was told by its place between others: its label, which tells nothing, or is not there.
    RowByPlace(String),
    /// Many cells are printed twice, with different figures.
    SeveralReports,
    /// Names of cells that the format does not have.
    UnknownCells(Vec<String>),
    /// The report uses a shape that its format does not prescribe; the rule that names it.
    Departs(String),
    /// Prose says what the tables, or its own figures, do not bear out.
    Told {
        /// The rule, and in which of its ways it is broken.
        rule: (&'static str, usize),
        /// The words.
        words: String,
        /// What they say.
        stated: Amount,
        /// What it should be.
        found: Amount,
    },
    /// A rule of the catalogue is broken that needs no more to be told.
    Rule {
        /// Its id.
        rule: &'static str,
        /// In which of its ways.
        case: usize,
        /// Amounts, years and words of the report, for the slots `{0}`, `{1}` …
        facts: Vec<String>,
    },
}

/// What stands under the heading of a table that was not found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// There is no such heading.
    Missing,
    /// Nothing that could be a table.
    Empty,
    /// Figures in a shape that cannot be read.
    Unread,
}

/// How far a blank reaches, in the order in which its rule tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All cells of a table.
    Table,
    /// All cells of a row.
    Row,
    /// Some cells of a row.
    Cells,
    /// One cell.
    Cell,
}

/// What would mend failed identities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// The smallest sets of changes that would do, the likeliest first: where there are several, the sums cannot tell
    /// which. None where too many cells are wrong to tell which.
    pub explanations: Vec<Vec<Change>>,
    /// Whether there are more sets of that size than are listed.
    pub has_more: bool,
    /// How far the first of them can be relied on.
    pub safety: Safety,
    /// How many cells must be wrong at the least.
    pub least: usize,
    /// The cells that every set changes; where none was found, those that must be wrong.
    pub shared: Vec<CellId>,
    /// The identities that would hold again, counted in [`Format::identities`].
    pub identities: Vec<usize>,
}

/// How far a suggestion can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safety {
    /// It is the only explanation of its size, a slip explains each change, and the prose says nothing against it.
    Certain,
    /// It is the only explanation of its size, or the only one that a slip explains, or that the prose bears out.
    Likely,
    /// It is one of several.
    Possible,
}

/// One cell changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The cell.
    pub cell: CellId,
    /// Whose report it stands in: this one, or last year's.
    pub year: Year,
    /// What stands there; `None` where it is blank.
    pub from: Option<Amount>,
    /// What would make the sums hold.
    pub to: Amount,
    /// How the one becomes the other, where a slip of the hand explains it.
    pub slip: Option<Slip>,
    /// What the prose makes of it.
    pub prose: Prose,
}

/// What the prose makes of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prose {
    /// It says nothing of the cell, or both.
    Silent,
    /// It says what the change makes of the cell.
    For,
    /// It says what stands there.
    Against,
}

/// A slip of the hand. F. Damerau (1964): four of five misspellings are one of the first five.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// Two neighbouring digits changed places: 129 → 192.
    Transposition,
    /// A digit was lost: 1979 → 199.
    DigitLost,
    /// A digit was typed twice: 1979 → 19979.
    DigitDoubled,
    /// A digit was added: 197 → 1947.
    DigitAdded,
    /// The key beside was struck: 58 → 59.
    NeighbourKey,
    /// A digit was mistyped: 58 → 53.
    DigitReplaced,
    /// The sign was lost or added.
    Sign,
    /// The decimal point was lost or misplaced.
    DecimalPoint,
    /// 元 were entered where 万元 belong, or the other way round.
    Unit,
    /// The figure of a cell beside, above or below was entered again.
    Copied,
    /// Last year's total was left standing.
    CarriedOver,
    /// Two cells were exchanged.
    Exchanged,
    /// The figures of a row stand one column too far.
    RowShifted,
    /// The figures of a column stand one row too far.
    ColumnShifted,
    /// Two rows were exchanged.
    RowsExchanged,
    /// Two columns were exchanged.
    ColumnsExchanged,
}

/// The rule on a section without its table, for each table of the report.
static TABLE_MISSING: [&str; 3] = ["doc.table2.missing", "doc.table3.missing", "doc.table4.missing"];

impl Problem {
    /// The id of the rule that is broken.
    pub fn rule<'r>(&'r self, format: &'r Format) -> &'r str {
        self.place(format).0
    }

    /// The rule that is broken, and in which of its ways.
    fn place<'r>(&'r self, format: &'r Format) -> (&'r str, usize) {
        match self {
            Problem::Blank(extent) => ("cell.blank", *extent as usize),
            Problem::UnitInCell { differs, .. } => ("cell.unitInCell", usize::from(*differs)),
            Problem::Imbalance { identity, .. } => (&format.rules[format.identities[*identity].rule].id, 0),
            Problem::TotalMissing { .. } => ("total.missing", 0),
            Problem::NotReport => ("read.notReport", 0),
            Problem::TableAbsent { table, section: Section::Empty } => {
                (TABLE_MISSING.get(*table).unwrap_or(&"read.tableAbsent"), 0)
            }
            Problem::TableAbsent { section: Section::Missing, .. } => ("read.tableAbsent", 0),
            Problem::TableAbsent { section: Section::Unread, .. } => ("read.tableUnread", 0),
            Problem::RowAbsent => ("read.rowAbsent", 0),
            Problem::RowUnread { .. } => ("read.rowUnread", 0),
            Problem::RowInferred => ("read.rowInferred", 0),
            Problem::RowSurplus => ("read.rowSurplus", 0),
            Problem::SplitBySums => ("read.splitBySums", 0),
            Problem::Unsure { is_taken, .. } => ("read.unsure", usize::from(*is_taken)),
            Problem::RowsTorn => ("read.rowsTorn", 0),
            Problem::RowByPlace(printed) => ("read.rowByPlace", usize::from(printed.is_empty())),
            Problem::SeveralReports => ("read.severalReports", 0),
            Problem::ColumnsAbsent => ("read.columnsAbsent", 0),
            Problem::Twice { .. } => ("read.twice", 0),
            Problem::LabelAltered(_) => ("fmt.labelAltered", 0),
            Problem::UnknownCells(_) => ("read.unknownCells", 0),
            Problem::Departs(rule) => (rule, 0),
            Problem::Told { rule, .. } => *rule,
            Problem::Rule { rule, case, .. } => (rule, *case),
        }
    }

    /// How it is told, and how bad it is; `None` for the failure of a sum, which its format weighs.
    pub fn case(&self, format: &Format) -> Option<&'static Case> {
        let (rule, case) = self.place(format);
        catalogue::entry(rule)?.cases.get(case)
    }

    /// Whether it is the failure of a sum with a total.
    pub fn has_total(&self) -> bool {
        matches!(self, Problem::Imbalance { has_total: true, .. })
    }

    /// The two sums it compares.
    pub fn sums(&self) -> Option<(Amount, Amount)> {
        match self {
            Problem::Imbalance { left, right, .. } | Problem::Told { stated: left, found: right, .. } => {
                Some((*left, *right))
            }
            _ => None,
        }
    }

    /// How bad it is, unless the caller weighs the rule otherwise.
    fn severity(&self, format: &Format) -> Severity {
        match self {
            Problem::Imbalance { identity, .. } | Problem::TotalMissing { identity, .. } => {
                format.rules[format.identities[*identity].rule].severity
            }
            _ => self.case(format).map_or(Severity::Warning, |case| case.severity),
        }
    }

    /// The finding that it is.
    pub fn at(self, cells: Vec<CellId>, format: &Format) -> Finding {
        Finding { cells, severity: self.severity(format), problem: self, text: Vec::new() }
    }
}

impl Finding {
    /// The finding that a rule is broken, in one of its ways.
    pub(crate) fn of(
        rule: &'static str,
        case: usize,
        facts: Vec<String>,
        cells: Vec<CellId>,
        format: &Format,
    ) -> Finding {
        Problem::Rule { rule, case, facts }.at(cells, format)
    }

    /// The finding, with the words of the prose it is about.
    #[must_use]
    pub fn about(mut self, text: Vec<Passage>) -> Finding {
        self.text = text;
        self
    }
}

/// The ids of all rules of a format: its linear ones, then the others.
pub fn rule_ids(format: &Format) -> impl Iterator<Item = &str> {
    format.rules.iter().map(|rule| rule.id.as_str()).chain(catalogue::others(format).map(|entry| entry.id))
}
