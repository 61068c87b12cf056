//! Figures that have fallen out of their row: they stand alone on a line, and their cell is blank.

use crate::amount::{Amount, Entry};
use crate::finding::Problem;
use crate::format::{CellId, Identity};
use crate::report::{How, Slot};

use super::super::content;
use super::super::group::Group;
use super::super::lex::Kind;
use super::Filler;

impl Filler<'_> {
    /// Puts a figure that stands alone into the one blank cell whose sums ask for it.
    pub(super) fn fallen_out(&mut self, cells: &[CellId], groups: &[&Group]) {
        let blank: Vec<CellId> =
            cells.iter().copied().filter(|cell| self.report.entry(*cell) == Entry::Blank).collect();
        if blank.is_empty() || blank.len() > 1 {
            return;
        }
        let cell = blank[0];
        let sums = self.format.identities.iter().filter(|sum| sum.is_equality() && !sum.needs_prior());
        let mut asked: Option<Amount> = None;
        for sum in sums.filter(|sum| sum.terms().any(|term| term.cell == cell)) {
            let Some(amount) = self.asked(sum, cell) else { return };
            if asked.is_some_and(|asked| asked != amount) {
                return;
            }
            asked = Some(amount);
        }
        let Some(asked) = asked.filter(|asked| *asked != Amount::ZERO) else { return };
        for line in groups.iter().flat_map(|group| &group.lines) {
            let [at] = line[..] else { continue };
            if self.flow.tokens[at].kind != Kind::Figure {
                continue;
            }
            let mut slot: Slot = content::figure(self.flow, at, self.format[cell].kind);
            if slot.entry.amount() == Some(asked) {
                slot.origin.read = How::Repaired;
                self.report.put(cell, slot);
                self.tell(Problem::RowInferred, &self.format.row_cells(cell).collect::<Vec<_>>());
                return;
            }
        }
    }

    /// What a sum asks of one of its cells; `None` where others are not known.
    fn asked(&self, sum: &Identity, cell: CellId) -> Option<Amount> {
        let mut difference = Amount::ZERO;
        let mut is_left = false;
        for (terms, sign) in [(&sum.left, false), (&sum.right, true)] {
            for term in terms {
                if term.cell == cell {
                    is_left = !sign;
                    continue;
                }
                let amount = self.report.entry(term.cell).amount()?;
                difference = difference + if sign { -amount } else { amount };
            }
        }
        Some(if is_left { -difference } else { difference })
    }
}
