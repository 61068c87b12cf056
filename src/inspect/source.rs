//! What is inspected, and which of the readers reads it.

use crate::format::Format;
use crate::read::grid::Piece;
use crate::read::{self, Named, Reading};

/// What is inspected.
#[derive(Clone, Debug)]
pub enum Source {
    /// A page, or a part of one, as HTML.
    Html(String),
    /// Pasted text.
    Text(String),
    /// The tables and lines of a live page, as its door read them.
    Pieces(Vec<Piece>),
    /// Cells by name, as typed.
    Cells(Named),
    /// Cells by name, and the prose of the sections by their ids.
    Form(Named, Named),
}

/// Reads a source as the one of these formats that fits it best.
pub(super) fn read_source(
    source: &Source,
    formats: &[&'static Format],
    year: Option<u16>,
) -> Reading<'static> {
    match source {
        Source::Html(html) => read::pieces(&read::html::pieces(html), formats, year),
        Source::Text(text) if read::html::is_page(text) => {
            read::pieces(&read::html::pieces(text), formats, year)
        }
        Source::Text(text) => read::text(text, formats, year),
        Source::Pieces(pieces) => read::pieces(pieces, formats, year),
        Source::Cells(named) => read::cells(named, &Named::default(), formats, year),
        Source::Form(named, texts) => read::cells(named, texts, formats, year),
    }
}
