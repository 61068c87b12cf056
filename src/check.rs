//! Checks a report: each cell against its column, each identity against the cells.
//!
//! How a blank counts is decided here, in [`outcome`], and nowhere else: in a finished report it is nothing, in a
//! draft it is unknown, and a cell that was not read is unknown always.

use crate::amount::{Amount, Entry, Unit};
use crate::finding::{Extent, Finding, Problem};
use crate::format::{Block, CellId, Format, Identity, Kind, Term, Year};
use crate::report::{Report, Slot};

/// Whether a report is finished or still being filled in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// A blank is nothing.
    #[default]
    Finished,
    /// A blank is unknown.
    Draft,
}

/// Whether an identity holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Both sides are the same.
    Holds,
    /// They are not, and no amounts in the blanks could make them so.
    Fails {
        /// The sum of the left.
        left: Amount,
        /// The sum of the right.
        right: Amount,
    },
    /// Cells are blank, or were not read, on which it depends.
    Undetermined,
    /// The caller does not ask for its rule.
    Unasked,
}

impl Outcome {
    /// Whether it fails.
    pub fn fails(&self) -> bool {
        matches!(self, Outcome::Fails { .. })
    }
}

/// What checking yields.
#[derive(Debug, Default)]
pub struct Checked {
    /// What is wrong.
    pub findings: Vec<Finding>,
    /// Totals that are blank, with the amount that their identity settles.
    pub settled: Vec<Settled>,
    /// The outcome of each identity, in the format's order.
    pub outcomes: Vec<Outcome>,
}

/// A blank that an identity settles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settled {
    /// The blank cell.
    pub cell: CellId,
    /// What it must be.
    pub amount: Amount,
    /// The identity, counted in [`Format::identities`].
    pub identity: usize,
}

/// A blank that the identities do not settle, and between what they keep it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The blank cell.
    pub cell: CellId,
    /// The least it can be.
    pub least: Amount,
    /// The most it can be, where there is an end.
    pub most: Option<Amount>,
}

/// Checks all cells, and the identities that are asked for.
pub fn check(
    format: &Format,
    report: &Report,
    prior: Option<&Report>,
    stage: Stage,
    is_asked: &dyn Fn(&Identity) -> bool,
) -> Checked {
    let settled = settle_totals(format, report, stage, is_asked);
    let printed = |term: Term| look_up(term, report, prior);
    let with_totals = |term: Term| match term.year {
        Year::This => with_settled(report, &settled, term.cell),
        Year::Prior => printed(term),
    };
    let completed: &dyn Fn(Term) -> Entry = if settled.is_empty() { &printed } else { &with_totals };
    let mut findings = cell_findings(format, report, stage, &settled);
    let told = |identity: &Identity| {
        if is_asked(identity) { outcome(format, identity, stage, completed) } else { Outcome::Unasked }
    };
    let outcomes: Vec<Outcome> = format.identities.iter().map(told).collect();
    for (number, (identity, outcome)) in format.identities.iter().zip(&outcomes).enumerate() {
        if let Outcome::Fails { left, right } = *outcome {
            let amounts = identity.terms().map(|term| completed(term).amount()).collect();
            let has_total = identity.total().is_some();
            let relation = identity.relation;
            let problem = Problem::Imbalance { identity: number, relation, has_total, amounts, left, right };
            findings.push(problem.at(cells_of(identity), format));
        }
    }
    findings.extend(settled.iter().map(|settled| {
        let follows = followers(format, settled, stage, &outcomes, &printed);
        let Settled { cell, amount, identity } = *settled;
        let parts = format.identities[identity].parts().iter().map(|term| term.cell);
        Problem::TotalMissing { identity, amount, follows }
            .at(std::iter::once(cell).chain(parts).collect(), format)
    }));
    Checked { findings, settled, outcomes }
}

/// The outcome of an identity over the entries that the look-up gives.
pub fn outcome(format: &Format, identity: &Identity, stage: Stage, entry: &dyn Fn(Term) -> Entry) -> Outcome {
    let left = side(format, &identity.left, entry);
    let right = side(format, &identity.right, entry);
    let is_unknown = |blanks: Blanks| match stage {
        Stage::Finished => blanks == Blanks::Unknowable,
        Stage::Draft => blanks != Blanks::None,
    };
    let fails = Outcome::Fails { left: left.sum, right: right.sum };
    let is_equal = identity.is_equality();
    // Nothing is equal to nothing by being left out; nor is it more or less than an amount.
    let figures = [left.figures, right.figures];
    if figures == [0, 0] || !is_equal && figures.contains(&0) {
        return Outcome::Undetermined;
    }
    match (is_unknown(left.blanks), is_unknown(right.blanks)) {
        (false, false) if left.sum == right.sum || !is_equal && left.sum < right.sum => Outcome::Holds,
        (false, false) => fails,
        // Amounts in the blanks can only add to their side.
        (true, false) if left.blanks == Blanks::Addable && left.sum > right.sum => fails,
        (false, true) if is_equal && right.blanks == Blanks::Addable && right.sum > left.sum => fails,
        _ => Outcome::Undetermined,
    }
}

/// One side of an identity, added up.
struct Side {
    sum: Amount,
    figures: usize,
    blanks: Blanks,
}

/// What the cells without a figure on one side allow.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Blanks {
    /// There are none.
    None,
    /// They are blank, of a kind that is never negative.
    Addable,
    /// They are blank, and could hold anything.
    Free,
    /// They were not read.
    Unknowable,
}

fn side(format: &Format, terms: &[Term], entry: &dyn Fn(Term) -> Entry) -> Side {
    let mut side = Side { sum: Amount::ZERO, figures: 0, blanks: Blanks::None };
    for term in terms {
        let kind = format[term.cell].kind;
        let blanks = match entry(*term) {
            Entry::Amount(amount) if !fits(kind, amount) => Blanks::Unknowable,
            Entry::Amount(amount) => {
                side.sum = side.sum + amount;
                side.figures += 1;
                Blanks::None
            }
            Entry::Blank | Entry::Placeholder if kind == Kind::Delta => Blanks::Free,
            Entry::Blank | Entry::Placeholder => Blanks::Addable,
            Entry::Text | Entry::Absent => Blanks::Unknowable,
        };
        side.blanks = side.blanks.max(blanks);
    }
    side
}

/// What a cell says, or would say with the totals filled in.
fn with_settled(report: &Report, settled: &[Settled], cell: CellId) -> Entry {
    let known = settled.iter().find(|settled| settled.cell == cell);
    known.map_or(report.entry(cell), |settled| Entry::Amount(settled.amount))
}

fn look_up(term: Term, report: &Report, prior: Option<&Report>) -> Entry {
    match term.year {
        Year::This => report.entry(term.cell),
        Year::Prior => prior.map_or(Entry::Absent, |prior| prior.entry(term.cell)),
    }
}

/// The cells of an identity that stand in this report, a total first.
fn cells_of(identity: &Identity) -> Vec<CellId> {
    let this = |term: &Term| term.year == Year::This;
    let total = identity.total().filter(this).map(|term| term.cell);
    let others = identity.terms().filter(this).map(|term| term.cell).filter(|cell| Some(*cell) != total);
    total.into_iter().chain(others).collect()
}

/// Totals left blank in a finished report although their parts are not all blank or 0.
///
/// A total of totals waits until those are settled; where two identities could settle a cell, the first one does and
/// the other is then checked against it.
fn settle_totals(
    format: &Format,
    report: &Report,
    stage: Stage,
    is_asked: &dyn Fn(&Identity) -> bool,
) -> Vec<Settled> {
    let mut settled: Vec<Settled> = Vec::new();
    if stage == Stage::Draft {
        return settled;
    }
    let mut open: Vec<usize> = (0..format.identities.len())
        .filter(|number| {
            let identity = &format.identities[*number];
            identity.total().is_some_and(|total| report.entry(total.cell).is_empty())
                && !identity.needs_prior()
                && is_asked(identity)
        })
        .collect();
    loop {
        let totals: Vec<CellId> = open
            .iter()
            .filter_map(|number| format.identities[*number].total())
            .map(|total| total.cell)
            .collect();
        let ready = |number: &usize| {
            let parts = format.identities[*number].parts();
            parts.iter().all(|part| !totals.contains(&part.cell))
        };
        // A circle of totals cannot be settled; none of the formats has one.
        let Some(position) = open.iter().position(ready) else {
            return settled;
        };
        let number = open.remove(position);
        if let Some(found) = settle(format, report, &settled, number) {
            settled.push(found);
        }
    }
}

fn settle(format: &Format, report: &Report, settled: &[Settled], number: usize) -> Option<Settled> {
    let identity = &format.identities[number];
    let cell = identity.total()?.cell;
    if settled.iter().any(|known| known.cell == cell) {
        return None;
    }
    let parts = side(format, identity.parts(), &|part| with_settled(report, settled, part.cell));
    let is_told = parts.blanks != Blanks::Unknowable && !parts.sum.is_zero();
    is_told.then_some(Settled { cell, amount: parts.sum, identity: number })
}

/// The identities that fail as printed and hold once the total is filled in.
fn followers(
    format: &Format,
    settled: &Settled,
    stage: Stage,
    outcomes: &[Outcome],
    printed: &dyn Fn(Term) -> Entry,
) -> Vec<usize> {
    let uses = |identity: &Identity| {
        identity.terms().any(|term| term.year == Year::This && term.cell == settled.cell)
    };
    let numbered = format.identities.iter().enumerate();
    numbered
        .filter(|(number, identity)| *number != settled.identity && uses(identity))
        .filter(|(number, _)| outcomes[*number] == Outcome::Holds)
        .filter(|(_, identity)| outcome(format, identity, stage, printed).fails())
        .map(|(number, _)| number)
        .collect()
}

fn cell_findings(format: &Format, report: &Report, stage: Stage, settled: &[Settled]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for cell in format.ids() {
        cell_problems(format[cell].kind, report.slot(cell), &mut |problem| {
            findings.push(problem.at(vec![cell], format));
        });
    }
    if stage == Stage::Finished {
        let is_open = |cell: CellId| settled.iter().all(|settled| settled.cell != cell);
        findings.extend(empty_findings(format, report, is_open));
    }
    findings
}

fn cell_problems(kind: Kind, slot: &Slot, tell: &mut dyn FnMut(Problem)) {
    let raw = || slot.text().into_owned();
    match slot.entry {
        Entry::Text => tell(Problem::Rule { rule: "cell.notNumber", case: 0, facts: vec![raw()] }),
        Entry::Amount(amount) => {
            if let Some((rule, case)) = amount_rule(kind, amount) {
                tell(Problem::Rule { rule, case, facts: vec![amount.to_string()] });
            }
        }
        Entry::Blank | Entry::Placeholder | Entry::Absent => {}
    }
    let heading = match kind {
        Kind::Count | Kind::Delta => Some(Unit::Count),
        Kind::Wan => Some(Unit::TenThousandYuan),
        Kind::Money | Kind::Decimal => None,
    };
    if let (Some(unit), Some(heading)) = (slot.unit, heading) {
        tell(Problem::UnitInCell { unit, differs: unit != heading, raw: raw() });
    }
    if slot.remark {
        tell(Problem::Rule { rule: "cell.remark", case: 0, facts: vec![raw()] });
    }
}

/// Whether an amount can stand in a column of that kind. Nothing is added up from those that cannot: what was meant is
/// not known, and one mistake is told once.
pub(crate) fn fits(kind: Kind, amount: Amount) -> bool {
    let is_count = matches!(kind, Kind::Count | Kind::Delta);
    (kind == Kind::Delta || !amount.is_negative()) && (!is_count || amount.is_whole())
}

/// A count above this is told by itself; the largest seen in a report is 11 398 889.
pub(crate) const HUGE: Amount = Amount::whole(100_000_000);

/// The rule that an amount breaks by itself, and in which of its ways.
fn amount_rule(kind: Kind, amount: Amount) -> Option<(&'static str, usize)> {
    let is_count = matches!(kind, Kind::Count | Kind::Delta);
    match fits(kind, amount) {
        false if amount.is_negative() && kind != Kind::Delta => Some(("cell.negative", 0)),
        false => Some(("cell.notInteger", 0)),
        true => (is_count && amount > HUGE).then_some(("cell.hugeValue", 1)),
    }
}

/// Blanks and placeholders, told once for the widest place that holds nothing else: a table, a row, or cells of a row.
fn empty_findings(format: &Format, report: &Report, is_open: impl Fn(CellId) -> bool) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !report.has_empty() {
        return findings;
    }
    for table in &format.tables {
        let cells: Vec<CellId> = table.blocks.iter().flat_map(cells_of_block).collect();
        if cells.iter().all(|cell| report.entry(*cell) == Entry::Blank) {
            findings.push(Problem::Blank(Extent::Table).at(cells, format));
            continue;
        }
        for block in &table.blocks {
            for row in 0..block.rows.len() {
                let cells: Vec<CellId> =
                    (0..block.columns.len()).map(|column| block.cell(row, column)).collect();
                findings.extend(row_empties(format, report, &cells, &is_open));
            }
        }
    }
    findings
}

fn cells_of_block(block: &Block) -> impl Iterator<Item = CellId> {
    (0..block.rows.len())
        .flat_map(move |row| (0..block.columns.len()).map(move |column| block.cell(row, column)))
}

fn row_empties(
    format: &Format,
    report: &Report,
    cells: &[CellId],
    is_open: &impl Fn(CellId) -> bool,
) -> Vec<Finding> {
    let with = |entry: Entry| -> Vec<CellId> {
        let is_asked = |cell: CellId| !format.is_optional(cell) && is_open(cell);
        cells.iter().copied().filter(|cell| report.entry(*cell) == entry && is_asked(*cell)).collect()
    };
    let blanks = with(Entry::Blank);
    let extent = match blanks.len() {
        1 => Extent::Cell,
        all if all == cells.len() => Extent::Row,
        _ => Extent::Cells,
    };
    let marks = with(Entry::Placeholder);
    let mut findings = Vec::new();
    if !blanks.is_empty() {
        findings.push(Problem::Blank(extent).at(blanks, format));
    }
    if let Some(first) = marks.first() {
        let facts = vec![report.slot(*first).text().into_owned()];
        let case = usize::from(marks.len() > 1);
        findings.push(Finding::of("cell.placeholder", case, facts, marks, format));
    }
    findings
}
