//! PDF with a text layer → pieces. A ruled table becomes a table of the cells that its rules enclose, also over several
//! pages; all other text becomes lines as they are printed, wide gaps kept, and goes through the reader of text.

mod lines;
mod page;
mod ruled;

use gouji::inspect::Source;
use gouji::read::grid::{Builder, Piece};
use gouji::read::text;
use hayro_interpret::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};

use self::page::{Glyph, Page};
use self::ruled::Table;
use crate::tell::Fault;

/// A file of more pages is not read: a report has some ten of them.
const MOST_PAGES: usize = 400;

/// Reads all pages, in order.
pub(super) fn read(bytes: &[u8]) -> Result<Source, Fault> {
    let pdf = Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => Fault::Password,
        _ => Fault::Broken,
    })?;
    if pdf.pages().len() > MOST_PAGES {
        return Err(Fault::Pages(MOST_PAGES));
    }
    let mut elements = Vec::new();
    let (mut shown, mut unshown, mut unknown) = (0, 0, 0);
    for page in pdf.pages().iter() {
        let page = page::read(page, &pdf);
        shown += page.glyphs.len();
        unshown += page.invisible;
        unknown += page.unknown;
        elements.push(Element::PageEnd);
        place(page, &mut elements);
    }
    match (shown, unshown) {
        (0, 0) if unknown > 0 => Err(Fault::Garbled),
        // What is written invisibly over a picture was recognised by a machine: no figure in it can be relied on.
        (0, _) => Err(Fault::Scan),
        _ if unknown * 10 > shown => Err(Fault::Garbled),
        _ => Ok(Source::Pieces(told(joined(elements)))),
    }
}

/// What stands on pages, from top to bottom.
enum Element {
    Line(lines::Line),
    Table(Table),
    PageEnd,
}

/// Sorts what is on a page into tables and lines, and puts them in order.
fn place(page: Page, elements: &mut Vec<Element>) {
    let Page { glyphs, rules, .. } = page;
    let mut tables = ruled::tables(&rules);
    let mut outside: Vec<Glyph> = Vec::new();
    for glyph in glyphs {
        match tables.iter_mut().find(|table| table.holds(&glyph)) {
            Some(table) => table.put(glyph),
            None => outside.push(glyph),
        }
    }
    let mut found: Vec<(i32, Element)> = Vec::new();
    found.extend(
        tables
            .into_iter()
            .filter(|table| !table.is_blank())
            .map(|table| (table.top(), Element::Table(table))),
    );
    found.extend(lines::lines(outside).into_iter().map(|line| (line.y, Element::Line(line))));
    found.sort_by_key(|(y, _)| *y);
    elements.extend(found.into_iter().map(|(_, element)| element));
}

/// The elements, a table that goes on over the page joined to its beginning. Between the two stand at most the numbers
/// of pages.
fn joined(elements: Vec<Element>) -> Vec<Element> {
    let mut joined: Vec<Element> = Vec::new();
    for element in elements {
        let Element::Table(table) = element else {
            joined.push(element);
            continue;
        };
        let is_furniture = |element: &Element| match element {
            Element::Line(line) => line.is_page_number(),
            Element::PageEnd => true,
            Element::Table(_) => false,
        };
        let before = joined.iter().rposition(|element| !is_furniture(element));
        let is_next_page =
            before.is_some_and(|at| joined[at..].iter().any(|element| matches!(element, Element::PageEnd)));
        match before.map(|at| &mut joined[at]) {
            Some(Element::Table(first)) if is_next_page && first.goes_on_as(&table) => first.join(table),
            _ => joined.push(Element::Table(table)),
        }
    }
    joined
}

/// Tables through the builder, as in a page of HTML; the text between them through the reader of text.
fn told(elements: Vec<Element>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut tables = 0;
    let mut between: Vec<lines::Line> = Vec::new();
    let mut tell = |found: Vec<Piece>| {
        for mut piece in found {
            if let Piece::Grid(grid) = &mut piece {
                grid.number = tables;
                tables += 1;
            }
            pieces.push(piece);
        }
    };
    for element in elements {
        match element {
            Element::Line(line) => between.push(line),
            Element::PageEnd => {}
            Element::Table(table) => {
                tell(text::pieces(&lines::text(&std::mem::take(&mut between))));
                let mut builder = Builder::default();
                table.tell(&mut builder);
                tell(builder.finish());
            }
        }
    }
    tell(text::pieces(&lines::text(&between)));
    pieces
}
