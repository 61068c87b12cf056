//! Meets printed labels with the format's: which row, which column, which table do these words name?

use crate::format::{Block, Format, Label, Layout, Line, Place};

/// The labels of one format.
pub(super) struct Labels<'f> {
    pub(super) format: &'f Format,
    /// The rows printed one below the other.
    rows: Vec<(Place, &'f Label)>,
    /// What stands in the headings of each table: the line above a block, a column or a group of them.
    heads: Vec<(usize, &'f Label)>,
}

/// A row told by its label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// Its first cell's place.
    pub(super) place: Place,
    /// Whether the label is one the form or its known variants print.
    pub(super) exact: bool,
}

impl<'f> Labels<'f> {
    pub(super) fn new(format: &'f Format) -> Labels<'f> {
        let mut labels = Labels { format, rows: Vec::new(), heads: Vec::new() };
        for (table, declared) in format.tables.iter().enumerate() {
            for (block, each) in declared.blocks.iter().enumerate() {
                labels.block(Place { table, block, row: 0, column: 0 }, each, declared.layout);
            }
        }
        labels
    }

    fn block(&mut self, place: Place, block: &'f Block, layout: Layout) {
        let table = place.table;
        for label in block.label.as_slice() {
            self.heads.push((table, label));
        }
        for label in &block.column_groups {
            self.heads.push((table, label));
        }
        for column in &block.columns {
            self.heads.push((table, &column.label));
        }
        for (row, line) in block.rows.iter().enumerate() {
            match layout {
                Layout::Down => self.rows.push((Place { row, ..place }, &line.label)),
                Layout::Across => self.heads.push((table, &line.label)),
            }
        }
        if layout == Layout::Across {
            for label in &block.row_groups {
                self.heads.push((table, label));
            }
        }
    }

    /// The row of figures that these words name, after the last one found.
    ///
    /// Where a label stands at several rows, the first after the last one found is meant. A damaged label is known
    /// by its anchor words, where exactly one of the rows still to come in that table has them.
    pub(super) fn row(&self, words: &str, last: Option<Place>) -> Option<Found> {
        if words.is_empty() {
            return None;
        }
        let mut first = None;
        for (place, label) in &self.rows {
            if label.is(words) {
                if last.is_some_and(|last| *place > last) {
                    return Some(Found { place: *place, exact: true });
                }
                first = first.or(Some(Found { place: *place, exact: true }));
            }
        }
        if first.is_some() {
            return first;
        }
        let last = last?;
        let mut damaged = None;
        for (place, label) in &self.rows {
            if place.table == last.table && *place > last && label.has_anchor_in(words) {
                if damaged.is_some() {
                    return None;
                }
                damaged = Some(Found { place: *place, exact: false });
            }
        }
        damaged
    }

    /// The rows printed below others between two of them; up to the end of the table, or from its beginning, where
    /// only one is known or the two are in different tables.
    pub(super) fn rows_between(&self, last: Option<Place>, next: Option<Place>) -> Vec<Place> {
        let mut between = Vec::new();
        for (place, _) in &self.rows {
            let is_behind = last.is_some_and(|last| place.table == last.table && *place > last);
            let is_before = next.is_some_and(|next| place.table == next.table && *place < next);
            let is_between = match (last, next) {
                (Some(last), Some(next)) if last.table == next.table => is_behind && is_before,
                _ => is_behind || is_before,
            };
            if is_between {
                between.push(*place);
            }
        }
        between
    }

    /// The columns of a block that these words name.
    pub(super) fn column(&self, words: &str, place: Place) -> Option<usize> {
        let columns = &self.format.block(place).columns;
        if let Some(exact) = columns.iter().position(|column| column.label.is(words)) {
            return Some(exact);
        }
        let is_damaged = |column: &Line| column.label.has_anchor_in(words);
        let found = columns.iter().position(is_damaged)?;
        (!columns[found + 1..].iter().any(is_damaged)).then_some(found)
    }

    /// Adds the tables whose headings these words belong to. Tells whether there is one.
    pub(super) fn headed(&self, words: &str, tables: &mut Vec<usize>) -> bool {
        let mut found = None;
        for (table, label) in &self.heads {
            // INVARIANT: the labels of one table follow each other.
            if found != Some(*table) && !words.is_empty() && label.is(words) {
                tables.push(*table);
                found = Some(*table);
            }
        }
        found.is_some()
    }

    /// Whether these words name a row printed below others.
    pub(super) fn is_row(&self, words: &str) -> bool {
        !words.is_empty() && self.rows.iter().any(|(_, label)| label.is(words))
    }

    /// Whether these words name a column of the table.
    pub(super) fn is_column(&self, words: &str, table: usize) -> bool {
        let is_head = |block: &Block| block.columns.iter().any(|column| column.label.is(words));
        self.format.tables[table].blocks.iter().any(is_head)
    }

    /// Whether these words are the line above a block.
    pub(super) fn is_block(&self, words: &str) -> bool {
        let is_above = |block: &Block| block.label.as_ref().is_some_and(|label| label.is(words));
        self.format.tables.iter().any(|table| table.blocks.iter().any(is_above))
    }

    /// The row of a table printed across that these words name.
    pub(super) fn row_across(&self, words: &str, table: usize) -> Option<usize> {
        self.format.tables[table].blocks.first()?.rows.iter().position(|row| row.label.is(words))
    }
}
