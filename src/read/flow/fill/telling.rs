//! What is told of the rows of a text.

use crate::finding::{Finding, Problem};
use crate::format::CellId;
use crate::label;

use super::{Filler, Row};

/// Cells printed twice beyond which they are another report's.
const MOST_TWICE: usize = 7;

impl Filler<'_> {
    /// Says which cells are printed again with other figures: one by one, or that there is another report.
    pub(super) fn tell_twice(&mut self, rows: &[Row]) {
        let mut twice = Vec::new();
        for row in rows {
            for (cell, slot) in row.cells.iter().zip(row.again.iter().flatten()) {
                if self.report.has(*cell) && self.report.entry(*cell) != slot.entry {
                    twice.push((*cell, slot.text().into_owned()));
                }
            }
        }
        if twice.len() > MOST_TWICE {
            let cells: Vec<CellId> = twice.iter().map(|(cell, _)| *cell).collect();
            return self.tell(Problem::SeveralReports, &cells);
        }
        for (cell, other) in twice {
            let kept = self.report.slot(cell).text().into_owned();
            self.tell(Problem::Twice { kept, other }, &[cell]);
        }
    }

    pub(super) fn tell_torn(&mut self, rows: &[Row]) {
        let mut torn = Vec::new();
        for row in rows {
            let Some(line) = &row.line else { continue };
            if line.is_torn {
                torn.extend(&row.cells);
            }
            if let Some(words) = line.altered.filter(|_| !line.is_torn) {
                let printed = label::without(self.flow.text_of(words), char::is_whitespace);
                // A label broken over lines shows its beginning before the figures, its end behind them.
                let own = &self.format.row(row.cells[0]).label.words;
                if own.iter().any(|own| label::holds(own, &label::fold(&printed))) {
                    continue;
                }
                self.findings.push(Problem::LabelAltered(printed).at(vec![row.cells[0]], self.format));
            }
        }
        if !torn.is_empty() {
            self.findings.push(Problem::RowsTorn.at(torn, self.format));
        }
    }

    pub(super) fn tell_split(&mut self, split: &[CellId]) {
        if !split.is_empty() {
            self.tell(Problem::SplitBySums, split);
        }
    }

    pub(super) fn tell(&mut self, problem: Problem, cells: &[CellId]) {
        self.findings.push(problem.at(cells.to_vec(), self.format));
    }

    pub(super) fn say_unread(&mut self, cells: &[CellId], figures: usize) {
        self.outcome.unread.extend(cells);
        let is_told = |finding: &Finding| {
            matches!(finding.problem, Problem::RowUnread { .. }) && finding.cells.first() == cells.first()
        };
        if !self.findings.iter().any(is_told) {
            let problem = Problem::RowUnread { figures, columns: cells.len() };
            self.findings.push(problem.at(cells.to_vec(), self.format));
        }
    }

    /// Takes back that a row was not read.
    pub(super) fn forget_unread(&mut self, cells: &[CellId]) {
        self.findings.retain(|finding| {
            !matches!(finding.problem, Problem::RowUnread { .. })
                || !finding.cells.iter().all(|cell| cells.contains(cell))
        });
    }
}
