//! The reports beside the one that is inspected: last year's, and this one as it was submitted.

use crate::document::Passage;
use crate::finding::Finding;
use crate::format::{CellId, Format};
use crate::read::Reading;
use crate::report::Report;
use crate::subject::Last;

use super::source::{Source, read_source};
use super::{Prior, formats};

/// Last year's report in the cells of this year's format: amounts that both formats have under the same name.
pub(super) fn read_prior(
    given: &Prior,
    candidates: &[&'static Format],
    reading: &mut Reading<'static>,
    format: &Format,
) -> Option<Last> {
    // Last year's report may be in another of the built-in formats.
    let is_built_in = formats().iter().any(|known| known.id == format.id);
    let all: Vec<&'static Format> = formats().iter().filter(|_| is_built_in).collect();
    let prior = read_source(&given.source, if is_built_in { &all } else { candidates }, given.year);
    let Some(own) = prior.format else {
        reading.findings.push(Finding::of("read.priorUnread", 0, Vec::new(), Vec::new(), format));
        return None;
    };
    if let (Some(found), Some(year)) = (prior.year, reading.year)
        && found + 1 != year
    {
        let facts = vec![found.to_string(), (year - 1).to_string()];
        reading.findings.push(Finding::of("read.priorYear", 0, facts, Vec::new(), format));
        return None;
    }
    let mut report = Report::unread(format);
    for cell in format.ids() {
        let is_own = std::ptr::eq(own, format);
        if let Some(same) = if is_own { Some(cell) } else { own.cell(&format[cell].name) } {
            report.put(cell, prior.report.slot(same).clone());
        }
    }
    Some(Last { report, document: prior.document })
}

const MODIFIED: &str = "time.modified";

/// Where a published report is not the one that was submitted: its cells, then the prose of its sections.
pub(super) fn modified(reading: &Reading<'_>, submitted: &Source, format: &'static Format) -> Vec<Finding> {
    let before = read_source(submitted, &[format], reading.year);
    if before.format.is_none() {
        return vec![Finding::of(MODIFIED, 2, Vec::new(), Vec::new(), format)];
    }
    let mut findings = Vec::new();
    let is_other = |cell: &CellId| {
        let (now, before) = (reading.report.slot(*cell), before.report.slot(*cell));
        let is_read = !now.entry.is_absent() && !before.entry.is_absent();
        // 元 and 万元 make two amounts of one figure.
        let is_in_another = now.unit.is_some() && before.unit.is_some() && now.unit != before.unit;
        is_read && (now.entry.amount() != before.entry.amount() || is_in_another)
    };
    let cells: Vec<CellId> = format.ids().filter(is_other).collect();
    if let Some(first) = cells.first() {
        let text = |report: &Report| report.slot(*first).text().into_owned();
        let (now, then) = (text(&reading.report), text(&before.report));
        findings.push(Finding::of(MODIFIED, 0, vec![cells.len().to_string(), now, then], cells, format));
    }
    for (number, section) in reading.document.sections.iter().enumerate() {
        let is_same = |text: &str| letters(text).eq(letters(&section.text));
        if before.document.section(&section.id).is_some_and(|known| !is_same(&known.text)) {
            let name = format.section_name(&section.id).unwrap_or(&section.heading).to_owned();
            let passage = Passage { section: number, start: 0, end: section.text.encode_utf16().count() };
            findings.push(Finding::of(MODIFIED, 1, vec![name], Vec::new(), format).about(vec![passage]));
        }
    }
    findings
}

/// What is left of a text that is set in another way.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|letter| !letter.is_whitespace())
}
