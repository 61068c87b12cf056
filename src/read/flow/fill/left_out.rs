//! Cells that a text leaves out: rows that are blank, and figures that are the same as the one before.

use crate::format::Format;

use super::super::Flow;
use super::super::content::Content;
use super::super::group::{self, Group};
use super::super::split::{Dropped, Part, Way};
use super::{Filler, Row};

/// Rows too short that show that figures are printed once where they repeat. Most cells of a report are 0: that none
/// stands beside another does not come by chance.
const EVIDENT: usize = 5;

/// What a text leaves out of all rows.
pub(super) fn dropped(flow: &Flow, format: &Format, groups: &[Group]) -> Dropped {
    let mut short = 0;
    for group in groups.iter().filter(|group| group.lines.iter().all(|line| line.len() == 1)) {
        let Some(named) = group.row else { continue };
        let figures = group::joined(group);
        let text = |at: &usize| flow.text_of(*at);
        if figures.windows(2).any(|pair| text(&pair[0]) == text(&pair[1])) {
            return Dropped::Nothing;
        }
        let columns = format.block(named.place).columns.len();
        short += usize::from(figures.len() < columns && figures.iter().any(|at| text(at) == "0"));
    }
    if short < EVIDENT { Dropped::Nothing } else { Dropped::Repeats }
}

/// Whether nothing is printed in a way to read a row.
pub(super) fn is_blank(way: &Way) -> bool {
    way.parts.iter().all(|part| part.length == 0)
}

impl Filler<'_> {
    /// Where a text prints nothing for blank cells, a row whose label stands there without figures is blank.
    pub(super) fn blank_rows(&self, rows: &mut [Row]) {
        for row in rows.iter_mut().filter(|row| matches!(row.content, Content::Nothing)) {
            let Some(first) = row.cells.first() else { continue };
            if self.labelled.contains(&self.format[*first].place)
                && !row.cells.iter().any(|cell| self.report.has(*cell))
            {
                row.content = Content::Ways(vec![Way { parts: vec![Part::default(); row.cells.len()] }]);
            }
        }
    }
}
