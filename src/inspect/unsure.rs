//! Figures that stand glued together, split as last year's report tells.

use crate::check::{Outcome, Stage, outcome};
use crate::finding::Problem;
use crate::format::{CellId, Format, Term, Year};
use crate::read::Reading;
use crate::report::{Report, Slot};

/// Takes the way to split a row that agrees with last year's report, where there is one such way.
pub(super) fn settle(reading: &mut Reading<'_>, format: &Format, prior: &Report) {
    for finding in &mut reading.findings {
        let Problem::Unsure { ways, is_taken } = &mut finding.problem else { continue };
        let Some(first) = finding.cells.first() else { continue };
        let cells: Vec<CellId> = format.row_cells(*first).collect();
        let mut agreeing = (0..ways.len()).filter(|way| agrees(&ways[*way], &cells, format, prior));
        let (Some(only), None) = (agreeing.next(), agreeing.next()) else { continue };
        ways.swap(0, only);
        *is_taken = true;
        for (cell, slot) in cells.iter().zip(&ways[0]) {
            reading.report.put(*cell, slot.clone());
        }
    }
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
            Outcome::Undetermined => {}
        }
    }
    holds
}
