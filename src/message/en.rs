//! English. The same order: place, fact, difference, what it rests on, what it would be.

use crate::finding::{Extent, Problem, Section};

use super::{CausePhrases, Phrases, is_single};

pub(super) static PHRASES: Phrases = Phrases {
    words,
    purposes: &PURPOSES,
    cell: "“{rowName} × {columnName}” in {table}",
    row: "row “{rowName}” of {table}",
    across: "“{rowName}” in {table}",
    column: "column “{columnName}” of {table}",
    prior: "last year's {}",
    comma: ", ",
    blanks: "Blank cells count as 0. ",
    follows: "Only because this cell is blank, {} fails; it holds once the cell is filled in. ",
    causes: CausePhrases {
        single: "{cell} should probably be {to}, not {from}{slip}; sums that then hold: {sums}",
        together: "These {cells} cells are probably wrong; sums that hold once all are changed: {sums}: {changes}",
        one_of: "Any one of these {sets} changes would do, the sums cannot tell which; sums that then hold: {sums}: {choices}",
        hopeless: "{sums} sums of {table} fail and at least {least} cells are wrong, which ones cannot be told; see whether rows or columns have shifted{shared}",
        shared: "; among them must be {}",
        change: "{cell} {from} → {to}{slip}",
        between: [" and ", "; "],
        more: "; and others",
        blank: "blank",
        slips: [
            " (digits swapped)",
            " (a digit lost)",
            " (a digit doubled)",
            " (a digit added)",
            " (the key beside was struck)",
            " (a digit mistyped)",
            " (sign reversed)",
            " (decimal point misplaced)",
            " (yuan and 10,000 yuan confused)",
            " (same as the cell beside)",
            " (same as last year's)",
            " (two cells exchanged)",
            " (row shifted by one column)",
            " (column shifted by one row)",
            " (two rows exchanged)",
            " (two columns exchanged)",
        ],
    },
    sums: ["the sum of column “{}”", "the sum of row “{}”"],
    years: ["which hold from {from} on", "which hold for {from} to {until}"],
    units: ["a unit of count", "yuan", "10,000 yuan"],
};

const ZERO: &str = "0 is what says that nothing happened.";
const SIDES: &str = "{left}; {right}. {blanks}Basis: {why}.";

fn words(problem: &Problem, cells: usize) -> [&'static str; 2] {
    match problem {
        Problem::Blank(Extent::Table) => ["{table} is blank throughout", ZERO],
        Problem::Blank(Extent::Row) => ["{row} is blank throughout", ZERO],
        Problem::Blank(extent) if is_single(*extent, cells) => ["{cell} is blank", ZERO],
        Problem::Blank(Extent::Cells) => {
            ["{row} has {count} blank cells", "Blank: {columns}. 0 is what says that nothing happened."]
        }
        Problem::Placeholder(_) => ["{cell} holds “{raw}”, not a figure", ZERO],
        Problem::NotNumber(_) => {
            ["{cell} is not a figure", "It reads “{raw}”; the sums it is part of cannot be told."]
        }
        Problem::Negative(_) => {
            ["{cell} is negative: {amount}", "It should be 0 or more; the sums it is part of cannot be told."]
        }
        Problem::NotInteger(_) => [
            "{cell} has decimals: {amount}",
            "It counts items and should be whole; the sums it is part of cannot be told.",
        ],
        Problem::Huge { prior: Some(_), .. } => {
            ["{cell} is {amount}, over ten times last year's", "Last year's is {prior}. Worth another look."]
        }
        Problem::Huge { prior: None, .. } => {
            ["{cell} is {amount}, larger than any seen", "Worth another look."]
        }
        Problem::UnitInCell { differs: true, .. } => {
            ["{cell} says {unit}, which is not the heading's unit", "It reads “{raw}”."]
        }
        Problem::UnitInCell { differs: false, .. } => {
            ["{cell} has a unit behind its figure", "It reads “{raw}”. The heading has the unit already."]
        }
        Problem::Remark(_) => [
            "{cell} has a remark behind its figure",
            "It reads “{raw}”; the figure before the bracket was checked.",
        ],
        Problem::Imbalance { amounts, .. } if amounts.len() == 2 => {
            ["{place}: “{leftName}” and “{total}” differ by {difference}", SIDES]
        }
        Problem::Imbalance { .. } if problem.has_total() => {
            ["{place}: the parts and “{total}” differ by {difference}", SIDES]
        }
        Problem::Imbalance { .. } => ["{place} is out of balance by {difference}", SIDES],
        Problem::TotalMissing { .. } => {
            ["{cell} is blank and should be {amount}", "The parts add up to {amount}. {follows}Basis: {why}."]
        }
        Problem::NotReport => [
            "No table of an annual report was found",
            "None of tables 2, 3 and 4 could be told; nothing was checked.",
        ],
        Problem::TableAbsent { section: Section::Empty, .. } => {
            ["There is no table under “{title}”", "The table was not read, and nothing in it was checked."]
        }
        Problem::TableAbsent { section: Section::Unread, .. } => [
            "{table} could not be read",
            "There are figures under “{title}”, in no shape that can be told; they were not checked.",
        ],
        Problem::TableAbsent { section: Section::Missing, .. } => {
            ["{table} was not found", "There is no table “{title}” in the source; nothing in it was checked."]
        }
        Problem::RowAbsent => {
            ["{row} was not found", "The row was not read; the sums it is part of cannot be told."]
        }
        Problem::RowUnread { .. } => [
            "{row} has {figures} figures for {wanted} columns",
            "Which column each belongs to cannot be told; the row was not read.",
        ],
        Problem::RowInferred => [
            "{row} has one figure less than columns",
            "Its sum leaves only one way to read it, which was taken; compare the row with the original.",
        ],
        Problem::ColumnsAbsent => {
            ["{row} has no “{columns}”", "The table lacks these columns; they were not checked."]
        }
        Problem::Twice { .. } => [
            "{cell} stands twice, with different figures",
            "First “{kept}”, then “{other}”; the first was checked.",
        ],
        Problem::LabelAltered(_) => {
            ["The label of {row} is not the form's", "It reads “{raw}”, in the form “{official}”."]
        }
        Problem::UnknownCells(_) => ["Some names are of no cell of the format", "Not checked: {names}."],
        Problem::Departs(_) => {
            ["{row} is not broken down", "{basis} asks for its parts; it was checked as one row."]
        }
        Problem::WrongYear(_) => {
            ["A report for {year} uses the form of other years", "The tables are those of {basis}, {years}."]
        }
        Problem::PriorUnread => {
            ["No tables were found in last year's report", "Nothing was compared across years."]
        }
        Problem::PriorYear { .. } => [
            "The report given as last year's is of {found}",
            "It should be of {expected}; nothing was compared across years.",
        ],
    }
}

/// What each rule that is not linear asks for.
static PURPOSES: [(&str, &str); 26] = [
    ("cell.blank", "every cell holds a figure; 0 where nothing happened"),
    ("cell.placeholder", "every cell holds a figure, not “/”, “—” or “无”"),
    ("cell.notNumber", "every cell holds a figure"),
    ("cell.negative", "counts and amounts are not negative"),
    ("cell.notInteger", "counts are whole"),
    (
        "cell.hugeValue",
        "counts over 100 million, or over 1000 and ten times last year's, are worth another look",
    ),
    ("cell.unitInCell", "the heading has the unit; the cell only the figure"),
    ("cell.remark", "remarks stand outside the table"),
    ("total.missing", "a total is not blank where its parts are not"),
    ("read.notReport", "the source holds the tables of an annual report"),
    ("read.tableAbsent", "all three tables are there"),
    ("read.tableUnread", "the tables are laid out so that they can be read"),
    ("read.rowAbsent", "all rows are there"),
    ("read.rowUnread", "a row has as many figures as columns"),
    (
        "read.rowInferred",
        "a row has as many figures as columns; with one lost, its sum may leave only one way to read it",
    ),
    ("read.columnsAbsent", "all columns are there"),
    ("read.twice", "no cell stands twice with different figures"),
    ("read.unknownCells", "names are of cells of the format"),
    ("read.priorUnread", "last year's report holds the tables of an annual report"),
    ("read.priorYear", "last year's report is of last year"),
    ("fmt.labelAltered", "labels are those of the form"),
    ("fmt.wrongYear", "the form is the one of the report year"),
    ("fmt.mixed.otherHandling", "from 2021 on, “（六）其他处理” is broken down into three rows"),
    ("doc.table2.missing", "the section has its table"),
    ("doc.table3.missing", "the section has its table"),
    ("doc.table4.missing", "the section has its table"),
];
