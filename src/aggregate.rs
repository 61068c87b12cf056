//! A government's report against the sum of those under it: its own offices, its departments and all lower governments.
//!
//! Nothing here is ever an error: joint answers are counted twice, and bodies that answer to another level not at all.
//! Where a report was not read, no sum is judged. What two of those under it say in the same words is told too.

use crate::amount::Amount;
use crate::document::Document;
use crate::finding::Finding;
use crate::format::{CellId, Format, Kind};
use crate::report::Report;
use crate::structure::copied::{OWN, RULE, Runs};

const SUM: &str = "agg.sum";
const MISSING: &str = "agg.missingChild";

/// A report that was read.
#[derive(Clone, Copy, Debug)]
pub struct Part<'p> {
    /// The format it was read as: cells are matched by their names.
    pub format: &'p Format,
    /// What stands in its cells.
    pub report: &'p Report,
    /// What it says outside its tables.
    pub document: &'p Document,
}

/// What does not add up, by rows; `None` stands for a report that was not read.
pub fn findings(whole: Part<'_>, parts: &[Option<Part<'_>>]) -> Vec<Finding> {
    let read: Vec<Part<'_>> = parts.iter().filter_map(|part| *part).collect();
    let missing = parts.len() - read.len();
    if missing > 0 {
        let facts = vec![missing.to_string(), parts.len().to_string()];
        return vec![Finding::of(MISSING, 0, facts, Vec::new(), whole.format)];
    }
    sums(whole, &read)
}

/// Sections that one body has from another, `percent` of them at the least: the likest of those before it, each told
/// by its name or its place among them.
pub fn copies(parts: &[Option<Part<'_>>], percent: u32) -> Vec<Finding> {
    let runs_of = |part: &Option<Part<'_>>, id| Some(Runs::of(&(*part)?.document.section(id)?.text));
    let runs: Vec<[Option<Runs>; 2]> = parts.iter().map(|part| OWN.map(|id| runs_of(part, id))).collect();
    let mut findings = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let Some(part) = part else { continue };
        for (number, id) in OWN.iter().enumerate() {
            let Some(own) = &runs[at][number] else { continue };
            let before = runs[..at].iter().enumerate();
            let likeness = before.filter_map(|(at, runs)| Some((own.share_in(runs[number].as_ref()?)?, at)));
            let Some((shared, other)) = likeness.max_by_key(|(shared, _)| *shared) else { continue };
            if shared >= percent as usize {
                let section = part.format.section_name(id).unwrap_or_default().to_owned();
                let facts = vec![section, name(parts, at), name(parts, other), shared.to_string()];
                findings.push(Finding::of(RULE, 1, facts, Vec::new(), part.format));
            }
        }
    }
    findings
}

fn name(parts: &[Option<Part<'_>>], at: usize) -> String {
    let org = parts[at].and_then(|part| part.document.org.clone());
    org.unwrap_or_else(|| ["#", &(at + 1).to_string()].concat())
}

fn sums(whole: Part<'_>, read: &[Part<'_>]) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    let mut open = Vec::new();
    for first in whole.format.ids().filter(|cell| whole.format[*cell].place.column == 0) {
        let mut row: Vec<Difference> = Vec::new();
        for cell in whole.format.row_cells(first) {
            match compared(cell, whole, read) {
                Compared::Differs(difference) => row.push(difference),
                Compared::Open => open.push(cell),
                Compared::Agrees => {}
            }
        }
        findings.extend(row_finding(row, whole.format));
    }
    if !open.is_empty() {
        findings.push(Finding::of(MISSING, 1, vec![open.len().to_string()], open, whole.format));
    }
    findings
}

/// A cell that is not the sum of its parts.
struct Difference {
    cell: CellId,
    whole: Amount,
    sum: Amount,
}

enum Compared {
    Agrees,
    Differs(Difference),
    /// The whole has an amount, and a part has none.
    Open,
}

fn compared(cell: CellId, whole: Part<'_>, parts: &[Part<'_>]) -> Compared {
    let Some(amount) = whole.report.entry(cell).amount() else { return Compared::Agrees };
    let name = &whole.format[cell].name;
    let amount_of = |part: &Part<'_>| part.report.entry(part.format.cell(name)?).amount();
    let sum: Option<Amount> = parts.iter().try_fold(Amount::ZERO, |sum, part| Some(sum + amount_of(part)?));
    // 元 and 万元 stand in such cells as each body wrote them: only nothing is as much in either.
    let is_told = |sum: Amount| whole.format[cell].kind != Kind::Money || sum.is_zero() || amount.is_zero();
    match sum.filter(|sum| is_told(*sum)) {
        Some(sum) if sum == amount => Compared::Agrees,
        Some(sum) => Compared::Differs(Difference { cell, whole: amount, sum }),
        None => Compared::Open,
    }
}

/// One finding for a row, its total first.
fn row_finding(mut row: Vec<Difference>, format: &Format) -> Option<Finding> {
    if row.last().is_some_and(|last| format.column(last.cell).key == "total") {
        row.rotate_right(1);
    }
    let first = row.first()?;
    let difference = if first.whole < first.sum { first.sum - first.whole } else { first.whole - first.sum };
    let facts = vec![first.whole.to_string(), first.sum.to_string(), difference.to_string()];
    let cells = row.iter().map(|difference| difference.cell).collect();
    Some(Finding::of(SUM, 0, facts, cells, format))
}
