//! English. The same order: place, fact, difference, what it rests on, what it would be.

use crate::amount::{Amount, Unit};
use crate::finding::{Extent, Finding, Problem};
use crate::format::{CellId, Each, Format, Label};

use super::{Failed, Language, Message, failed, name_of, short};

const LANGUAGE: Language = Language::En;

pub(super) fn prior(name: &str) -> String {
    format!("last year's {name}")
}

pub(super) fn tell(finding: &Finding, format: &Format) -> Message {
    let cells = &finding.cells;
    let first = || cells.first().map(|cell| at(format, *cell)).unwrap_or_default();
    let row = || cells.first().map(|cell| row_at(format, *cell)).unwrap_or_default();
    let (line, detail) = match &finding.problem {
        Problem::Blank(extent) => blank(format, cells, *extent),
        Problem::Placeholder(mark) => {
            (format!("{} holds “{mark}”, not a figure", first()), format!("{}0 is what says that nothing happened.", others(cells)))
        }
        Problem::NotNumber(raw) => {
            (format!("{} is not a figure", first()), format!("It reads “{}”; the sums it is part of cannot be told.", excerpt(raw)))
        }
        Problem::Negative(amount) => (format!("{} is negative: {amount}", first()), "It should be 0 or more.".into()),
        Problem::NotInteger(amount) => (format!("{} has decimals: {amount}", first()), "It counts items and should be whole.".into()),
        Problem::Huge { amount, prior } => huge(&first(), *amount, *prior),
        Problem::UnitInCell { unit, differs, raw } => unit_in_cell(&first(), *unit, *differs, raw),
        Problem::Remark(raw) => {
            (format!("{} has a remark behind its figure", first()), format!("It reads “{}”; the figure before the bracket was checked.", excerpt(raw)))
        }
        Problem::Imbalance { left, right, .. } => {
            let failed = failed(&finding.problem, format, LANGUAGE);
            failed.map(|failed| imbalance(format, cells, &failed, *left - *right)).unwrap_or_default()
        }
        Problem::TotalMissing { identity, amount, follows } => {
            (format!("{} is blank and should be {amount}", first()), total_missing(format, *identity, *amount, follows))
        }
        Problem::NotReport => {
            ("No table of an annual report was found".into(), "None of tables 2, 3 and 4 could be told; nothing was checked.".into())
        }
        Problem::TableAbsent { table, heading } => table_absent(&format.tables[*table].label, *heading),
        Problem::RowAbsent => (format!("{} was not found", row()), "The row was not read; the sums it is part of cannot be told.".into()),
        Problem::RowUnread { figures, columns } => (
            format!("{} has {figures} figures for {columns} columns", row()),
            "Which column each belongs to cannot be told; the row was not read.".into(),
        ),
        Problem::RowInferred => {
            (format!("{} has one figure less than columns", row()), "Its sum leaves only one way to read it, which was taken; compare the row with the original.".into())
        }
        Problem::ColumnsAbsent => (format!("{} was not found", first()), format!("{}The table has no such column.", others(cells))),
        Problem::Twice { kept, other } => (
            format!("{} stands twice, with different figures", first()),
            format!("First “{}”, then “{}”; the first was checked.", excerpt(kept), excerpt(other)),
        ),
        Problem::LabelAltered(printed) => {
            let official = cells.first().map(|cell| format.row(*cell).label.text.as_str()).unwrap_or_default();
            (format!("The label of {} is not the form's", row()), format!("It reads “{}”, in the form “{official}”.", excerpt(printed)))
        }
        Problem::UnknownCells(names) => {
            ("Some names are of no cell of the format".into(), format!("Not checked: {}.", excerpt(&names.join(", "))))
        }
        Problem::Departs(_) => (
            format!("{} is not broken down", row()),
            format!("{} asks for its parts; it was checked as one row.", format.basis),
        ),
        Problem::WrongYear(year) => (
            format!("A report for {year} uses the form of other years"),
            format!("The tables are those of {}, {}.", format.basis, years(format)),
        ),
        Problem::PriorYear { found, expected } => (
            format!("The report given as last year's is of {found}"),
            format!("It should be of {expected}; nothing was compared across years."),
        ),
    };
    Message { line: capitalised(line), detail }
}

/// “granted × companies” in table 3
fn at(format: &Format, cell: CellId) -> String {
    let (row, column) = (short(&format.row(cell).label, LANGUAGE), short(&format.column(cell).label, LANGUAGE));
    format!("“{row} × {column}” in {}", table(format, cell))
}

fn row_at(format: &Format, cell: CellId) -> String {
    format!("row “{}” of {}", short(&format.row(cell).label, LANGUAGE), table(format, cell))
}

/// The part of a table's name before its comma: `table 3`.
fn table(format: &Format, cell: CellId) -> &str {
    let name = format.tables[format[cell].place.table].label.en.as_str();
    name.split(',').next().unwrap_or(name)
}

fn capitalised(line: String) -> String {
    let mut letters = line.chars();
    match letters.next() {
        Some(first) if first.is_ascii_lowercase() => first.to_ascii_uppercase().to_string() + letters.as_str(),
        _ => line,
    }
}

fn others(cells: &[CellId]) -> String {
    if cells.len() > 1 { format!("{} cells in all. ", cells.len()) } else { String::new() }
}

/// Only the beginning of a long text.
fn excerpt(raw: &str) -> String {
    const LONGEST: usize = 40;
    let start: String = raw.chars().take(LONGEST).collect();
    if start.len() < raw.len() { format!("{start}…") } else { start }
}

fn years(format: &Format) -> String {
    match format.until {
        Some(until) => format!("which hold for {} to {until}", format.from),
        None => format!("which hold from {} on", format.from),
    }
}

fn blank(format: &Format, cells: &[CellId], extent: Extent) -> (String, String) {
    let Some(first) = cells.first() else { return Default::default() };
    let line = match (extent, cells.len()) {
        (Extent::Table, _) => format!("{} is blank throughout", table(format, *first)),
        (Extent::Row, _) => format!("{} is blank throughout", row_at(format, *first)),
        (Extent::Cells, 1) => format!("{} is blank", at(format, *first)),
        (Extent::Cells, count) => format!("{} has {count} blank cells", row_at(format, *first)),
    };
    let columns = cells.iter().map(|cell| short(&format.column(*cell).label, LANGUAGE));
    let columns = if extent == Extent::Cells && cells.len() > 1 {
        format!("Blank: {}. ", columns.collect::<Vec<_>>().join(", "))
    } else {
        String::new()
    };
    (line, format!("{columns}0 is what says that nothing happened."))
}

fn huge(place: &str, amount: Amount, prior: Option<Amount>) -> (String, String) {
    match prior {
        Some(prior) => (format!("{place} is {amount}, over ten times last year's"), format!("Last year's is {prior}. Worth another look.")),
        None => (format!("{place} is {amount}, larger than any seen"), "Worth another look.".into()),
    }
}

fn unit_in_cell(place: &str, unit: Unit, differs: bool, raw: &str) -> (String, String) {
    let name = match unit {
        Unit::Count => "a unit of count",
        Unit::Yuan => "yuan",
        Unit::TenThousandYuan => "10,000 yuan",
    };
    let detail = format!("It reads “{}”.", excerpt(raw));
    if differs {
        (format!("{place} says {name}, which is not the heading's unit"), detail)
    } else {
        (format!("{place} has a unit behind its figure"), format!("{detail} The heading has the unit already."))
    }
}

fn imbalance(format: &Format, cells: &[CellId], failed: &Failed<'_>, difference: Amount) -> (String, String) {
    let Some(first) = cells.first() else { return Default::default() };
    let difference = if difference.is_negative() { -difference } else { difference };
    let place = match failed.rule.each {
        Each::Row => row_at(format, *first),
        Each::Column => {
            format!("column “{}” of {}", short(&format.column(*first).label, LANGUAGE), table(format, *first))
        }
    };
    let name = |term| name_of(format, term, failed.rule.each, LANGUAGE);
    let line = match (failed.identity.left.as_slice(), failed.identity.right.as_slice()) {
        ([left], [right]) => format!("{place}: “{}” and “{}” differ by {difference}", name(*left), name(*right)),
        (_, [total]) | ([total], _) => format!("{place}: the parts and “{}” differ by {difference}", name(*total)),
        _ => format!("{place} is out of balance by {difference}"),
    };
    let blanks = if failed.has_blanks { "Blank cells count as 0. " } else { "" };
    (line, format!("{}; {}. {blanks}Basis: {}.", failed.left, failed.right, failed.rule.why_en))
}

fn total_missing(format: &Format, identity: usize, amount: Amount, follows: &[usize]) -> String {
    let rule = &format.rules[format.identities[identity].rule];
    let follows: Vec<String> = follows
        .iter()
        .filter_map(|number| format.identities[*number].total())
        .map(|total| match rule.each {
            Each::Row => format!("the sum of column “{}”", short(&format.column(total.cell).label, LANGUAGE)),
            Each::Column => format!("the sum of row “{}”", short(&format.row(total.cell).label, LANGUAGE)),
        })
        .collect();
    let follows = if follows.is_empty() {
        String::new()
    } else {
        capitalised(format!("{} fails only because this cell is blank, and holds once it is filled in. ", follows.join(" and ")))
    };
    format!("The parts add up to {amount}. {follows}Basis: {}.", rule.why_en)
}

fn table_absent(label: &Label, heading: bool) -> (String, String) {
    if heading {
        (format!("There is no table under “{}”", label.text), "It was not read, and nothing in it was checked.".into())
    } else {
        (format!("Not read: {}", label.en), "The source has no such table; nothing in it was checked.".into())
    }
}

pub(super) fn purpose(rule: &str) -> Option<&'static str> {
    Some(match rule {
        "cell.blank" => "every cell holds a figure; 0 where nothing happened",
        "cell.placeholder" => "every cell holds a figure, not “/”, “—” or “无”",
        "cell.notNumber" => "every cell holds a figure",
        "cell.negative" => "counts and amounts are not negative",
        "cell.notInteger" => "counts are whole",
        "cell.hugeValue" => "counts over 100 million, or over 1000 and ten times last year's, are worth another look",
        "cell.unitInCell" => "the heading has the unit; the cell only the figure",
        "cell.remark" => "remarks stand outside the table",
        "total.missing" => "a total is not blank where its parts are not",
        "read.notReport" => "the source holds the tables of an annual report",
        "read.tableAbsent" => "all three tables are there",
        "read.rowAbsent" => "all rows are there",
        "read.rowUnread" => "a row has as many figures as columns",
        "read.rowInferred" => "a row has as many figures as columns; with one lost, its sum may leave only one way to read it",
        "read.columnsAbsent" => "all columns are there",
        "read.twice" => "no cell stands twice with different figures",
        "read.unknownCells" => "names are of cells of the format",
        "read.priorYear" => "last year's report is of last year",
        "fmt.labelAltered" => "labels are those of the form",
        "fmt.wrongYear" => "the form is the one of the report year",
        "fmt.mixed.otherHandling" => "from 2021 on, “（六）其他处理” is broken down into three rows",
        "doc.table2.missing" | "doc.table3.missing" | "doc.table4.missing" => "the section has its table",
        _ => return None,
    })
}
