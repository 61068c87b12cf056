//! Cells given by name: a portal's form, a JSON file.

use crate::document::{Document, Section as Prose};
use crate::finding::{Problem, Section};
use crate::format::{CellId, Format};
use crate::label;
use crate::report::{Report, Slot};

use super::{Reading, best, nothing};

/// Cells given by name, with the text that stands in each; of two with one name the later counts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Named {
    /// Names and texts in turn, a NUL behind each.
    text: String,
    /// Where they end.
    ends: Vec<usize>,
    /// The format whose cells these are, all in its order: then the names are left out.
    all_of: Option<&'static Format>,
}

impl Named {
    /// Names and texts in turn, a NUL behind each: one text for all, as it crosses from a host. Where they are all cells of
    /// a format, in its order, the names are left out.
    pub fn parse(text: String, all_of: Option<&'static Format>) -> Named {
        let mut ends = Vec::new();
        for (at, _) in text.match_indices('\0') {
            ends.push(at);
        }
        Named { text, ends, all_of }
    }

    /// Whether these are all cells of that format, in its order.
    pub fn are_all_of(&self, format: &Format) -> bool {
        self.all_of.is_some_and(|own| std::ptr::eq(own, format))
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
        let count = if self.all_of.is_some() { self.ends.len() } else { self.ends.len() / 2 };
        (0..count).map(|at| (self.name(at), self.text(at)))
    }

    fn name(&self, at: usize) -> &str {
        match self.all_of {
            Some(format) => format.cells.get(at).map_or("", |cell| &cell.name),
            None => self.part(2 * at),
        }
    }

    fn text(&self, at: usize) -> &str {
        self.part(if self.all_of.is_some() { at } else { 2 * at + 1 })
    }

    fn part(&self, at: usize) -> &str {
        let start = if at == 0 { 0 } else { self.ends[at - 1] + 1 };
        label::part(&self.text, start..self.ends[at])
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
    let own = formats.iter().find(|format| named.are_all_of(format));
    let mut found: Vec<Vec<Option<CellId>>> = Vec::new();
    for format in formats {
        let mut lookup = Names { format, next: 0 };
        found.push(match own {
            Some(own) if std::ptr::eq(*own, *format) => format.ids().map(Some).collect(),
            // It cannot have all of the names.
            Some(own) if format.cells.len() < own.cells.len() => Vec::new(),
            _ => named.iter().map(|(name, _)| lookup.cell(name)).collect(),
        });
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
    for (at, cell) in found[best].iter().enumerate() {
        match cell {
            Some(cell) => reading.report.put(*cell, Slot::read(named.text(at), format[*cell].kind, None)),
            None => unknown.extend(Some(named.name(at)).filter(|name| looks_like_a_cell(format, name))),
        }
    }
    if !unknown.is_empty() {
        let unknown = unknown.into_iter().map(str::to_owned).collect();
        reading.findings.push(Problem::UnknownCells(unknown).at(Vec::new(), format));
    }
    blank_the_rest(&mut reading, format);
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

/// Cells left out of a table of which others are given are blank; a table of which none is given is told.
fn blank_the_rest(reading: &mut Reading<'_>, format: &Format) {
    if reading.report.extent() == format.cells.len() {
        return;
    }
    let mut is_given = vec![false; format.tables.len()];
    for cell in format.ids() {
        is_given[format[cell].place.table] |= reading.report.has(cell);
    }
    for cell in format.ids() {
        if is_given[format[cell].place.table] && !reading.report.has(cell) {
            reading.report.put(cell, Slot::read("", format[cell].kind, None));
        }
    }
    for table in (0..is_given.len()).filter(|table| !is_given[*table]) {
        let problem = Problem::TableAbsent { table, section: Section::Missing };
        reading.findings.push(problem.at(Vec::new(), format));
    }
}
