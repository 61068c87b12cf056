//! Figures that stand glued together, split as last year's report or the prose tells.

use crate::check::{Outcome, Stage, outcome};
use crate::finding::Problem;
use crate::format::{CellId, Format, Term, Year};
use crate::narrative::{self, Evidence, Folded};
use crate::read::Reading;
use crate::report::{Report, Slot};

/// Ways to split a row that are held against the prose; more are not told apart by it.
const MOST_WAYS: usize = 24;

/// Takes the way to split a row that agrees with last year's report, or contradicts the prose least, where there is one
/// such way.
pub(super) fn settle(reading: &mut Reading<'_>, folded: &[Folded], format: &Format, prior: Option<&Report>) {
    for at in 0..reading.findings.len() {
        let finding = &reading.findings[at];
        let Problem::Unsure { ways, is_taken: false } = &finding.problem else { continue };
        let Some(first) = finding.cells.first() else { continue };
        let cells: Vec<CellId> = format.row_cells(*first).collect();
        let by_prior = prior.and_then(|prior| only(ways, |way| !agrees(way, &cells, format, prior)));
        let Some(only) = by_prior.or_else(|| by_prose(ways, &cells, reading, folded, format)) else {
            continue;
        };
        let slots = ways[only].clone();
        if let Problem::Unsure { ways, is_taken } = &mut reading.findings[at].problem {
            ways.swap(0, only);
            *is_taken = true;
        }
        for (cell, slot) in cells.into_iter().zip(slots) {
            reading.report.put(cell, slot);
        }
    }
}

/// The one way that weighs less than all others.
fn only<W: Ord>(ways: &[Vec<Slot>], weigh: impl Fn(&[Slot]) -> W) -> Option<usize> {
    let weights: Vec<W> = ways.iter().map(|way| weigh(way)).collect();
    let least = weights.iter().min()?;
    let mut found = (0..weights.len()).filter(|way| weights[*way] == *least);
    found.next().filter(|_| found.next().is_none())
}

fn by_prose(
    ways: &[Vec<Slot>],
    cells: &[CellId],
    reading: &Reading<'_>,
    folded: &[Folded],
    format: &Format,
) -> Option<usize> {
    if ways.len() > MOST_WAYS || cells.len() != ways.first()?.len() {
        return None;
    }
    let org = reading.document.org.as_deref();
    let claims = narrative::claims_in(&reading.document, folded, reading.year, org);
    only(ways, |way| {
        let mut report = reading.report.clone();
        for (cell, slot) in cells.iter().zip(way) {
            report.put(*cell, slot.clone());
        }
        let evidence = Evidence { format, report: &report, prior: None, stage: Stage::Finished };
        narrative::check(&reading.document, &claims, evidence).len()
    })
}

/// Whether a row split in that way follows from last year's report.
fn agrees(way: &[Slot], cells: &[CellId], format: &Format, prior: &Report) -> bool {
    let mut holds = false;
    for identity in format.identities.iter().filter(|each| each.needs_prior() && each.is_equality()) {
        let entry = |term: Term| match term.year {
            Year::Prior => prior.entry(term.cell),
            Year::This => {
                let own = cells.iter().zip(way).find(|(cell, _)| **cell == term.cell);
                own.map(|(_, slot)| slot.entry).unwrap_or_default()
            }
        };
        match outcome(format, identity, Stage::Finished, &entry) {
            Outcome::Holds => holds = true,
            Outcome::Fails { .. } => return false,
            Outcome::Undetermined | Outcome::Unasked => {}
        }
    }
    holds
}
