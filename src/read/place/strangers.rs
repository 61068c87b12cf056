//! Rows of figures whose labels tell nothing: damaged, cut off, lost.
//!
//! They are known by their place, where they are as many as the rows of the form that are missing between the rows
//! found before and after them.

use crate::format::Place;
use crate::label;

use super::super::fit::assign;
use super::super::grid::Ends;
use super::super::rows::{Cell, Row};
use super::{By, Line, Placer, cells_of};

/// Rows that no label tells, since the last one that was found.
#[derive(Default)]
pub(super) struct Strangers<'t> {
    lines: Vec<Line<'t>>,
}

/// More than the rows of any table are not the missing rows of one.
const MOST: usize = 64;

impl<'t> Strangers<'t> {
    /// Adds a row, if it has figures.
    pub(super) fn push(&mut self, row: &'t Row, headings: &[&'t Row], ends: Ends) {
        let first = row.cells.iter().position(|cell| !cell.is_label());
        if self.lines.len() > MOST || first.is_none() {
            return;
        }
        let behind = row.cells.iter().rposition(|cell| !cell.words.is_empty()).map_or(0, |last| last + 1);
        if row.cells[behind..].iter().any(|cell| cell.entry.amount().is_some()) {
            let headings = headings.to_vec();
            self.lines.push(Line { row, labels: behind, headings, ends, is_reordered: false });
        }
    }
}

impl<'t> Placer<'_, 't> {
    /// Places the rows since the last one found, if they are those missing before the next one.
    pub(super) fn settle_strangers(&mut self, next: Option<Place>) {
        let lines = std::mem::take(&mut self.strangers.lines);
        if lines.is_empty() {
            return;
        }
        let mut missing = Vec::new();
        for place in self.labels.rows_between(self.last, next) {
            let cells = cells_of(self.format.block(place), &[place.row]);
            if !self.is_any_read(&cells) && !cells.iter().any(|cell| self.unread.contains(cell)) {
                missing.push(place);
            }
        }
        let fits = |(line, place): (&Line<'t>, &Place)| self.can_be(line, *place);
        if missing.len() != lines.len() || !lines.iter().zip(&missing).all(fits) {
            return;
        }
        for (line, place) in lines.iter().zip(missing) {
            self.figures(line, place, By::Place);
        }
    }

    /// Whether a row has the figures of that row of the form, and no other label.
    fn can_be(&self, line: &Line<'t>, place: Place) -> bool {
        let block = self.format.block(place);
        let heads = self.heads(&line.headings, place);
        let own = &block.rows[place.row].label.text;
        let is_like = line.label().is_none_or(|cell: &Cell| is_like(&cell.words, &label::fold(own)));
        is_like && assign(line.figures(), block.columns.len(), &heads, line.ends).is_some()
    }
}

/// Whether half of the characters, or more, are the label's.
fn is_like(words: &str, label: &str) -> bool {
    let (mut own, mut all) = (0, 0);
    for c in words.chars() {
        own += usize::from(label.chars().any(|own| own == c));
        all += 1;
    }
    own * 2 >= all
}
