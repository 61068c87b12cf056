//! Lays spanning cells out on columns.
//!
//! The cells of a table are placed in the order of the page; each learns the column in which it begins. As in
//! browsers, a cell takes the next column that no cell of an earlier row covers.

/// Columns that one cell may claim in HTML.
const MOST_COLUMNS: u32 = 1000;
/// Columns that are laid out; all cells beyond begin in the one after. Keeps the cost of a row bounded.
const COLUMNS: u32 = 1024;

/// Which columns the cells of earlier rows still cover.
#[derive(Debug, Default)]
pub(super) struct Spans {
    /// How many rows have ended.
    row: u32,
    /// For each column, the first row that it is free in.
    until: Vec<u32>,
}

impl Spans {
    /// Places a cell of the present row, from the column `x` on. The column it begins in, and how many it covers.
    pub(super) fn place(&mut self, x: u32, colspan: u32, rowspan: u32) -> (u32, u32) {
        let free = |x: &u32| self.until.get(*x as usize).is_none_or(|until| *until <= self.row);
        let x = (x..COLUMNS).find(free).unwrap_or(COLUMNS);
        let width = colspan.clamp(1, MOST_COLUMNS).min((COLUMNS - x).max(1));
        if rowspan != 1 && x < COLUMNS {
            self.cover(x as usize, (x + width) as usize, rowspan);
        }
        (x, width)
    }

    /// The next row comes.
    pub(super) fn end_row(&mut self) {
        self.row += 1;
    }

    /// A group of rows begins or ends: no cell reaches across.
    pub(super) fn end_group(&mut self) {
        self.until.clear();
    }

    fn cover(&mut self, from: usize, to: usize, rowspan: u32) {
        let row = if rowspan == 0 { u32::MAX } else { self.row.saturating_add(rowspan) };
        self.until.resize(self.until.len().max(to), 0);
        for until in &mut self.until[from..to] {
            *until = row.max(*until);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_takes_the_next_column_that_is_free() {
        let mut spans = Spans::default();
        assert_eq!(
            [spans.place(0, 1, 2), spans.place(1, 2, 1), spans.place(3, 1, 3)],
            [(0, 1), (1, 2), (3, 1)]
        );
        spans.end_row();
        assert_eq!(
            [spans.place(0, 1, 1), spans.place(2, 1, 1), spans.place(3, 1, 1)],
            [(1, 1), (2, 1), (4, 1)]
        );
        spans.end_row();
        assert_eq!([spans.place(0, 3, 1), spans.place(3, 1, 1)], [(0, 3), (4, 1)]);
        spans.end_row();
        assert_eq!(spans.place(3, 1, 1), (3, 1));
    }

    #[test]
    fn a_span_of_no_rows_reaches_to_the_end_of_the_group() {
        let mut spans = Spans::default();
        assert_eq!(spans.place(0, 2, 0), (0, 2));
        spans.end_row();
        assert_eq!(spans.place(0, 1, 1), (2, 1));
        spans.end_group();
        assert_eq!(spans.place(0, 1, 1), (0, 1));
    }

    #[test]
    fn a_wide_cell_that_meets_a_tall_one_lies_over_it() {
        let mut spans = Spans::default();
        spans.place(1, 1, 3);
        spans.end_row();
        assert_eq!(spans.place(0, 3, 1), (0, 3));
        spans.end_row();
        assert_eq!([spans.place(0, 1, 1), spans.place(1, 1, 1)], [(0, 1), (2, 1)]);
    }

    #[test]
    fn columns_have_an_end() {
        let mut spans = Spans::default();
        assert_eq!(spans.place(0, u32::MAX, u32::MAX), (0, 1000));
        assert_eq!(spans.place(1000, u32::MAX, u32::MAX), (1000, 24));
        assert_eq!(spans.place(1024, u32::MAX, u32::MAX), (1024, 1));
        assert_eq!(spans.place(1025, 5, 0), (1024, 1));
        spans.end_row();
        assert_eq!(spans.place(0, 0, 1), (1024, 1));
    }
}
