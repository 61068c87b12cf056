//! Meets printed labels with the format's: which row, which column, which table do these words name?

use crate::format::{Format, Label, Layout, Place};

/// The labels of one format.
pub(super) struct Labels<'f> {
    format: &'f Format,
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
        Labels { format }
    }

    /// The row of figures that these words name, after the last one found.
    ///
    /// Where a label stands at several rows, the first after the last one found is meant. A damaged label is known
    /// by its anchor words, where exactly one of the rows still to come in that table has them.
    pub(super) fn row(&self, words: &str, last: Option<Place>) -> Option<Found> {
        if words.is_empty() {
            return None;
        }
        let exact: Vec<Place> =
            self.rows().filter(|(_, label)| label.is(words)).map(|(place, _)| place).collect();
        let later = exact.iter().find(|place| last.is_some_and(|last| **place > last));
        if let Some(place) = later.or(exact.first()) {
            return Some(Found { place: *place, exact: true });
        }
        let last = last?;
        let to_come = self.rows().filter(|(place, _)| place.table == last.table && *place > last);
        let mut damaged = to_come.filter(|(_, label)| label.has_anchor_in(words));
        let found = damaged.next().filter(|_| damaged.next().is_none());
        found.map(|(place, _)| Found { place, exact: false })
    }

    /// The rows printed one below the other.
    fn rows(&self) -> impl Iterator<Item = (Place, &'f Label)> {
        let tables = self.format.tables.iter().enumerate().filter(|(_, table)| table.layout == Layout::Down);
        tables.flat_map(|(table, declared)| {
            declared.blocks.iter().enumerate().flat_map(move |(block, declared)| {
                let rows = declared.rows.iter().enumerate();
                rows.map(move |(row, line)| (Place { table, block, row, column: 0 }, &line.label))
            })
        })
    }

    /// The columns of a block that these words name.
    pub(super) fn column(&self, words: &str, place: Place) -> Option<usize> {
        let columns = &self.format.block(place).columns;
        let exact = columns.iter().position(|column| column.label.is(words));
        exact.or_else(|| {
            let mut damaged =
                columns.iter().enumerate().filter(|(_, column)| column.label.has_anchor_in(words));
            let found = damaged.next().filter(|_| damaged.next().is_none());
            found.map(|(index, _)| index)
        })
    }

    /// The tables whose headings these words belong to: a corner, the line above a block, a column or a group of them.
    pub(super) fn headed(&self, words: &str) -> impl Iterator<Item = usize> {
        let tables = self.format.tables.iter().enumerate();
        let words = if words.is_empty() { None } else { Some(words.to_owned()) };
        tables
            .filter(move |(_, table)| {
                let words = words.as_deref();
                let is = |label: &Label| words.is_some_and(|words| label.is(words));
                table.blocks.iter().any(|block| {
                    block.label.iter().any(is)
                        || block.column_groups.iter().any(is)
                        || block.columns.iter().any(|column| is(&column.label))
                        || (table.layout == Layout::Across && block.row_groups.iter().any(is))
                        || (table.layout == Layout::Across && block.rows.iter().any(|row| is(&row.label)))
                })
            })
            .map(|(index, _)| index)
    }

    /// Whether these words name a row printed below others.
    pub(super) fn is_row(&self, words: &str) -> bool {
        !words.is_empty() && self.rows().any(|(_, label)| label.is(words))
    }

    /// The row of a table printed across that these words name.
    pub(super) fn row_across(&self, words: &str, table: usize) -> Option<usize> {
        let rows = self.format.tables[table].blocks.first()?.rows.iter();
        rows.enumerate().find(|(_, row)| row.label.is(words)).map(|(index, _)| index)
    }
}
