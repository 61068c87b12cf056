//! Reads the tables of a text that is no table: a cell per line, columns set with blanks, rows torn from their labels,
//! everything on one line with the cells glued together.
//!
//! Words and figures follow each other as the text has them. Figures belong to the label before them, or, where labels
//! and figures are torn apart, to the rows in their order. Digits that touch are split by the sums of the rows and
//! columns: where one way keeps them all it is read, and said so; where several do, the cells stay unread, and said so.

mod align;
mod blank;
mod columns;
mod content;
mod fill;
mod group;
mod lex;
mod meet;
mod solve;
mod split;

use crate::label;
use crate::report::Spot;

use super::grid::Piece;
use lex::{Kind, Letter, Token};

pub(super) use fill::fill;

/// The words and figures of a text.
#[derive(Debug, Default)]
pub(super) struct Flow {
    text: String,
    tokens: Vec<Token>,
    /// The letters of all words.
    letters: Vec<Letter>,
    /// For each token, where its letters end.
    ends: Vec<usize>,
    /// Whether it is what a page has outside its tables: then only tables that are nowhere else are read from it, and
    /// its lines are none of the source.
    is_rest: bool,
}

impl Flow {
    /// Cuts a text into words and figures.
    pub(super) fn read(text: &str) -> Flow {
        let mut tokens = blank::with_blank_lines(text, lex::lex(text));
        lex::count_columns(text, &mut tokens);
        let mut letters = Vec::new();
        let mut ends = Vec::new();
        let mut depth = 0;
        for token in &tokens {
            match token.kind {
                Kind::Words => {
                    lex::letters(
                        label::part(text, token.start..token.end),
                        token.cell,
                        &mut depth,
                        &mut letters,
                    );
                }
                Kind::Figure => depth = 0,
                Kind::Blank => {}
            }
            ends.push(letters.len());
        }
        Flow { text: text.to_owned(), tokens, letters, ends, is_rest: false }
    }

    /// Cuts what a page has outside its tables into words and figures.
    pub(super) fn rest(pieces: &[Piece]) -> Flow {
        let mut text = String::new();
        for piece in pieces {
            if let Piece::Line(line) = piece {
                text.push_str(line);
                text.push('\n');
            }
        }
        Flow { is_rest: true, ..Flow::read(&super::text::plain(&text)) }
    }

    /// Where a character of a token stands.
    fn spot(&self, token: usize, from: usize) -> Option<Spot> {
        let Token { line, column, .. } = self.tokens[token];
        let column = column + u32::try_from(from).unwrap_or(0);
        (!self.is_rest).then_some(Spot::Text { line, column })
    }

    fn text_of(&self, token: usize) -> &str {
        label::part(&self.text, self.tokens[token].start..self.tokens[token].end)
    }
}
