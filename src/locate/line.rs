//! Slips that touch many cells at once: a row or column shifted by one place, two rows or columns exchanged.
//!
//! Each is tried as one change. What would make every edit hold, and changes three cells or more, is kept; fewer cells
//! are found by themselves.

use crate::amount::Amount;
use crate::finding::Slip;
use crate::format::{Block, Term, Year};
use crate::order;

use super::Case;
use super::search::Shift;
use super::system::{System, wanted};

/// All such changes that mend these edits, in the order of the form.
pub(super) fn changes(case: &Case<'_>, system: &System, edits: &[usize]) -> Vec<(Slip, Vec<Shift>)> {
    let mut tries =
        Tries { system, edits, residuals: system.residuals.clone(), chosen: Vec::new(), found: Vec::new() };
    let is_concerned = |block: &Block| {
        let first = Term { cell: block.first, year: Year::This };
        let places = &system.places[case.variable(first)];
        places.iter().any(|place| edits.contains(&place.to))
    };
    for block in case.format.tables.iter().flat_map(|table| &table.blocks).filter(|block| is_concerned(block))
    {
        let first = usize::from(block.first.0);
        let (rows, columns) = (block.rows.len(), block.columns.len());
        for row in 0..rows {
            let start = first + row * columns;
            tries.shifts(&Line { start, step: 1, length: columns }, Slip::RowShifted);
        }
        for column in 0..columns {
            tries.shifts(&Line { start: first + column, step: columns, length: rows }, Slip::ColumnShifted);
        }
        for row in 0..rows {
            for other in row + 1..rows {
                // The last column is often added up by the form itself, and so stays where it is.
                for length in [columns, columns - 1] {
                    let start = |row: usize| Line { start: first + row * columns, step: 1, length };
                    tries.exchange(&start(row), &start(other), Slip::RowsExchanged);
                }
            }
        }
        for column in 0..columns {
            for other in column + 1..columns {
                let start = |column: usize| Line { start: first + column, step: columns, length: rows };
                tries.exchange(&start(column), &start(other), Slip::ColumnsExchanged);
            }
        }
    }
    tries.found
}

/// The variables of a row or column, or of the first part of one.
struct Line {
    start: usize,
    step: usize,
    length: usize,
}

impl Line {
    fn at(&self, place: usize) -> usize {
        self.start + place * self.step
    }
}

struct Tries<'t> {
    system: &'t System,
    edits: &'t [usize],
    residuals: Vec<Amount>,
    chosen: Vec<Shift>,
    found: Vec<(Slip, Vec<Shift>)>,
}

impl Tries<'_> {
    /// The line as it would be with a stretch of it moved by one place, for all stretches, both ways. The place that
    /// comes free at the end of the stretch takes what the sums leave for it.
    fn shifts(&mut self, line: &Line, slip: Slip) {
        for start in 0..line.length {
            self.stretch(line, slip, &(start..line.length).collect::<Vec<usize>>());
            self.stretch(line, slip, &(0..=start).rev().collect::<Vec<usize>>());
        }
    }

    fn stretch(&mut self, line: &Line, slip: Slip, places: &[usize]) {
        for pair in places.windows(2) {
            let [here, next] = [line.at(pair[0]), line.at(pair[1])];
            let by = self.system.amounts[next] - self.system.amounts[here];
            if !self.system.open[here] || !self.system.open[next] {
                break;
            }
            self.apply(here, by);
            self.end(next, slip);
        }
        self.undo();
    }

    fn exchange(&mut self, line: &Line, other: &Line, slip: Slip) {
        for place in 0..line.length {
            let [one, two] = [line.at(place), other.at(place)];
            let by = self.system.amounts[two] - self.system.amounts[one];
            self.apply(one, by);
            self.apply(two, -by);
        }
        if self.chosen.iter().all(|(variable, _)| self.system.open[*variable]) && self.is_mended() {
            self.keep(slip, None);
        }
        self.undo();
    }

    fn apply(&mut self, variable: usize, by: Amount) {
        if !by.is_zero() {
            self.system.shift(&mut self.residuals, variable, by);
            self.chosen.push((variable, by));
        }
    }

    fn undo(&mut self) {
        while let Some((variable, by)) = self.chosen.pop() {
            self.system.shift(&mut self.residuals, variable, -by);
        }
    }

    fn is_mended(&self) -> bool {
        self.edits.iter().all(|edit| !self.system.is_off(&self.residuals, *edit))
    }

    /// Keeps the changes so far if they mend all, or do so with another amount in the last place.
    fn end(&mut self, variable: usize, slip: Slip) {
        let asking =
            self.system.places[variable].iter().find(|place| self.system.is_off(&self.residuals, place.to));
        let Some(link) = asking.copied() else {
            if self.is_mended() {
                self.keep(slip, None);
            }
            return;
        };
        let by = wanted(&self.residuals, link.to, link);
        self.system.shift(&mut self.residuals, variable, by);
        if self.is_mended() && self.system.fits(variable, self.system.amounts[variable] + by) {
            self.keep(slip, Some((variable, by)));
        }
        self.system.shift(&mut self.residuals, variable, -by);
    }

    fn keep(&mut self, slip: Slip, last: Option<Shift>) {
        let mut set: Vec<Shift> = self.chosen.iter().copied().chain(last).collect();
        order::sort(&mut set);
        if set.len() > 2 && self.found.iter().all(|(_, known)| *known != set) {
            self.found.push((slip, set));
        }
    }
}
