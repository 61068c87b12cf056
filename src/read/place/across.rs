//! Tables whose rows stand side by side, on one line of figures or in parts.

use crate::finding::Problem;
use crate::format::CellId;

use super::super::fit::{all, exactly, figures};
use super::super::rows::{Cell, Table};
use super::kinds::Kind;
use super::{Placer, cells_of};

impl Placer<'_, '_> {
    /// The line of figures of a table whose rows stand side by side, or its parts, each below the rows it is for.
    pub(super) fn across(&mut self, table: &Table, kinds: &[Kind], index: usize) {
        let Some(block) = self.format.tables[index].blocks.first() else { return };
        let rows: Vec<usize> = (0..block.rows.len()).collect();
        let mut named = Vec::new();
        for row in 0..block.rows.len() {
            if table.above.iter().any(|words| self.labels.row_across(words, index) == Some(row)) {
                named.push(row);
            }
        }
        let mut is_used = true;
        let mut lines: Vec<(Vec<CellId>, &[Cell])> = Vec::new();
        let mut most = 0;
        for (row, kind) in table.rows.iter().zip(kinds) {
            let mut is_heading = false;
            for (at, cell) in row.cells.iter().enumerate() {
                let Some(head) = self.labels.row_across(&cell.words, index) else { continue };
                if std::mem::take(&mut is_used) {
                    named.clear();
                }
                named.push(head);
                is_heading = true;
                // Its own figures beside it: the rows of the form stand below each other.
                if let Some(cells) = exactly(&row.cells[at + 1..], block.columns.len())
                    && !figures(cells).is_empty()
                    && cells.iter().all(|cell| cell.words.is_empty())
                {
                    lines.push((cells_of(block, &[head]), cells));
                }
            }
            if !is_heading && matches!(kind, Kind::Other) {
                for rows in [&rows, &named] {
                    if let Some(cells) = exactly(&row.cells, rows.len() * block.columns.len()) {
                        lines.push((cells_of(block, rows), cells));
                        break;
                    }
                }
                most = most.max(figures(&row.cells).len());
                is_used = true;
            }
        }
        let most = if named.is_empty() { 0 } else { most };
        self.put_lines(&lines, most, cells_of(block, &rows));
    }

    /// Puts the lines found for a table printed across. A line of blanks may be the one by which Word sets widths, and
    /// headings may pass for figures: the last line with most figures counts.
    fn put_lines(&mut self, lines: &[(Vec<CellId>, &[Cell])], figures: usize, block: Vec<CellId>) {
        let filled = |cells: &[Cell]| cells.iter().filter(|cell| cell.entry.amount().is_some()).count();
        let mut is_placed = false;
        for (ids, cells) in lines.iter().rev() {
            let is_best = lines.iter().all(|line| line.0 != *ids || filled(line.1) <= filled(cells));
            if is_best && !self.is_any_read(ids) {
                self.put_row(ids, &all(cells), &[]);
                is_placed = true;
            }
        }
        if !is_placed && figures > 0 && !self.is_any_read(&block) {
            let problem = Problem::RowUnread { figures, columns: block.len() };
            self.unread.extend(&block);
            self.tell(problem, block);
        }
    }
}
