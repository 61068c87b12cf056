//! Keeps pieces in reading order, though some come late.

use super::{GridCell, Piece};

/// Pieces, each told which one follows: text before a table can be known after what is in it.
#[derive(Debug)]
pub(super) struct Order {
    /// `None` where one was given away.
    pieces: Vec<Option<Piece>>,
    /// The place after each place; 0 after the last. Place 0 is the start, `n` stands behind piece `n - 1`.
    next: Vec<usize>,
    /// The last place.
    end: usize,
}

impl Default for Order {
    fn default() -> Order {
        Order { pieces: Vec::new(), next: vec![0], end: 0 }
    }
}

impl Order {
    /// The place behind the last piece.
    pub(super) fn end(&self) -> usize {
        self.end
    }

    /// A piece, behind all others.
    pub(super) fn push(&mut self, piece: Piece) {
        self.insert(self.end, piece);
    }

    /// The lines of a text, behind all other pieces.
    pub(super) fn push_lines(&mut self, text: &str) {
        self.insert_lines(self.end, text);
    }

    /// The lines of cells, behind all other pieces.
    pub(super) fn push_cells(&mut self, cells: Vec<GridCell>) {
        for cell in cells {
            self.push_lines(&cell.text);
        }
    }

    /// The lines of a text, at a place that was the end once.
    pub(super) fn insert_lines(&mut self, place: usize, text: &str) {
        let mut place = place;
        for line in text.split('\n') {
            if !line.is_empty() {
                place = self.insert(place, Piece::Line(line.to_owned()));
            }
        }
    }

    /// The place behind the piece.
    fn insert(&mut self, place: usize, piece: Piece) -> usize {
        self.pieces.push(Some(piece));
        let behind = self.pieces.len();
        self.next.push(self.next[place]);
        self.next[place] = behind;
        if self.end == place {
            self.end = behind;
        }
        behind
    }

    /// The pieces, in order.
    pub(super) fn into_pieces(mut self) -> Vec<Piece> {
        let mut ordered = Vec::with_capacity(self.pieces.len());
        let mut place = self.next[0];
        while place != 0 {
            if let Some(piece) = self.pieces[place - 1].take() {
                ordered.push(piece);
            }
            place = self.next[place];
        }
        ordered
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn late_lines_stand_where_they_belong() {
        let mut order = Order::default();
        let start = order.end();
        order.push_lines("b");
        let middle = order.end();
        order.push_lines("d\ne");
        order.insert_lines(middle, "c1\nc2");
        order.insert_lines(start, "a");
        order.insert_lines(order.end(), "f");
        let lines = ["a", "b", "c1", "c2", "d", "e", "f"].map(|line| Piece::Line(line.to_owned()));
        assert_eq!(order.into_pieces(), lines);
    }
}
