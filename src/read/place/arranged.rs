//! Tables arranged otherwise than the form: columns in another order, rows side by side.

use super::super::fit::{all, below, shortage};
use super::super::labels::Labels;
use super::super::rows::{Cell, Row, Table};
use super::kinds::Kind;
use super::{Placer, cells_of};

/// No table has more rows.
const MOST_ROWS: usize = 64;
/// Labels of rows that show, beside each other, that a table is turned: no row of headings has as many.
const TURNED: usize = 8;

/// Turns a table whose rows stand side by side.
pub(in crate::read) fn turn(table: &mut Table, labels: &Labels) {
    let is_row = |cell: &&Cell| labels.is_row(&cell.words);
    if !table.rows.iter().any(|row| row.cells.iter().filter(is_row).count() >= TURNED) {
        return;
    }
    let mut rows: Vec<Row> = Vec::new();
    for row in std::mem::take(&mut table.rows) {
        for cell in row.cells {
            let x = cell.x as usize;
            while rows.len() <= x && x < MOST_ROWS {
                rows.push(Row { cells: Vec::new() });
            }
            if let Some(row) = rows.get_mut(x) {
                row.cells.push(cell);
            }
        }
    }
    table.rows = rows;
}

impl Placer<'_, '_> {
    /// Whether rows stand below headings in another order than the form's: their sums hold so, and not in that order; or,
    /// where the form has none, one row of headings names all columns.
    pub(super) fn is_reordered(&self, rows: &[Row], kinds: &[Kind], headings: &[&Row]) -> bool {
        let mut votes = 0;
        for (row, kind) in rows.iter().zip(kinds).take(MOST_ROWS) {
            let Kind::Figures(found, label) = kind else { continue };
            let block = self.format.block(found.place);
            let (columns, heads) = (block.columns.len(), self.heads(headings, found.place));
            if heads.len() < columns || heads.windows(2).all(|pair| pair[0].1 < pair[1].1) {
                return false;
            }
            let data = &row.cells[label + 1..];
            let below = below(data, columns, &heads);
            let Some(below) = below.filter(|_| data.len() == columns) else { continue };
            let cells = cells_of(block, &[found.place.row]);
            votes += match [&below, &all(data)].map(|columns| shortage(self.format, &cells, columns)) {
                [Some(below), Some(other)] => i32::from(below.is_zero()) - i32::from(other.is_zero()),
                _ => i32::from(headings.last().is_some_and(|row| self.heads(&[row], found.place) == heads)),
            };
        }
        votes > 0
    }
}
