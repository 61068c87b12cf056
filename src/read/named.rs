//! Cells given by name: a portal's form, a JSON file.

use crate::document::{Document, Section as Prose};
use crate::finding::{Problem, Section};
use crate::format::{CellId, Format};
use crate::report::{Report, Slot};

use super::{Reading, best, nothing};

/// Cells given by name, with the text that stands in each; of two with one name the later counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// Names and texts in turn, a NUL behind each.
    text: String,
    /// Where they end.
    ends: Vec<usize>,
}

impl Named {
    /// Names and texts in turn, a NUL behind each: one text for all, as it crosses from a host.
    pub fn parse(text: String) -> Named {
        let mut ends = Vec::new();
        for (at, byte) in text.as_bytes().iter().enumerate() {
            if *byte == 0 {
                ends.push(at);
            }
        }
        Named { text, ends }
    }

    /// Adds a cell. A NUL in it is replaced, as browsers do with one in a page.
    pub fn push(&mut self, name: &str, text: &str) {
        for part in [name, text] {
            for c in part.chars() {
                self.text.push(if c == '\0' { '\u{fffd}' } else { c });
            }
            self.ends.push(self.text.len());
            self.text.push('\0');
        }
    }

    /// Each name with its text.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let mut start = 0;
        self.ends.chunks_exact(2).map(move |ends| {
            let name = self.text.get(start..ends[0]).unwrap_or_default();
            let text = self.text.get(ends[0] + 1..ends[1]).unwrap_or_default();
            start = ends[1] + 1;
            (name, text)
        })
    }
}

impl FromIterator<(String, String)> for Named {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(cells: I) -> Named {
        let mut named = Named::default();
        for (name, text) in cells {
            named.push(&name, &text);
        }
        named
    }
}

/// Reads cells given by name as the format that has most of the names. Within a table of which any cell is given, a
/// cell left out is blank; a table of which none is given is not read.
///
/// `texts` is the prose of its sections, by their ids.
pub fn cells<'f>(named: &Named, texts: &Named, formats: &[&'f Format], year: Option<u16>) -> Reading<'f> {
    let mut found: Vec<Vec<Option<CellId>>> = Vec::new();
    for format in formats {
        let mut lookup = Names { format, next: 0 };
        found.push(named.iter().map(|(name, _)| lookup.cell(name)).collect());
    }
    let scores: Vec<usize> = found.iter().map(|cells| cells.iter().flatten().count()).collect();
    let Some(best) = best(&scores, formats, year) else {
        return nothing(formats, year);
    };
    let format = formats[best];
    let mut reading = Reading {
        format: Some(format),
        year,
        report: Report::unread(format),
        findings: Vec::new(),
        document: document(texts),
    };
    let mut unknown = Vec::new();
    for ((name, text), cell) in named.iter().zip(&found[best]) {
        match cell {
            Some(cell) => reading.report.put(*cell, Slot::read(text, format[*cell].kind, None)),
            None if looks_like_a_cell(format, name) => unknown.push(name.to_owned()),
            None => {}
        }
    }
    if !unknown.is_empty() {
        reading.findings.push(Problem::UnknownCells(unknown).at(Vec::new(), format));
    }
    for table in 0..format.tables.len() {
        blank_the_rest(&mut reading, format, table);
    }
    reading
}

/// The prose that was given, section by section.
fn document(texts: &Named) -> Document {
    let mut document = Document::default();
    for (id, text) in texts.iter() {
        document.sections.push(Prose { id: id.to_owned(), text: text.to_owned(), ..Prose::default() });
    }
    document
}

/// Looks cells up by name. A form has its fields in the order of the cells: the one after the last found comes first.
struct Names<'f> {
    format: &'f Format,
    next: u16,
}

impl Names<'_> {
    fn cell(&mut self, name: &str) -> Option<CellId> {
        let is_next = self.format.cells.get(usize::from(self.next)).is_some_and(|cell| cell.name == name);
        let cell = if is_next { CellId(self.next) } else { self.format.cell(name)? };
        self.next = cell.0.saturating_add(1);
        Some(cell)
    }
}

/// A name that begins as a cell's does and is none: a slip in the page, not another field of its form.
fn looks_like_a_cell(format: &Format, name: &str) -> bool {
    let table = name.split_once('.').map(|(table, _)| table);
    format.tables.iter().any(|declared| Some(declared.key.as_str()) == table)
}

/// Cells left out of a table of which others are given are blank.
fn blank_the_rest(reading: &mut Reading<'_>, format: &Format, table: usize) {
    let mut is_given = false;
    let mut blank = Vec::new();
    for cell in format.ids() {
        if format[cell].place.table != table {
            continue;
        }
        if reading.report.has(cell) {
            is_given = true;
        } else {
            blank.push(cell);
        }
    }
    if !is_given {
        let problem = Problem::TableAbsent { table, section: Section::Missing };
        reading.findings.push(problem.at(Vec::new(), format));
        return;
    }
    for cell in blank {
        reading.report.put(cell, Slot::read("", format[cell].kind, None));
    }
}
