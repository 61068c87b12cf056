//! Reads a source: from HTML, text, named cells or a live page to what stands in each cell.
//!
//! Reading never fails. What was not found or could not be told stays unread, and a finding says so. Where the format
//! is not given, each known one is tried, and the one that explains most of the source is taken.

pub mod document;
mod fit;
pub mod grid;
pub mod html;
mod labels;
mod named;
mod place;
mod rows;
pub mod text;

use crate::finding::{Finding, Problem};
use crate::format::Format;
use crate::report::Report;

use document::Document;
use grid::Piece;
use place::Placed;

pub use named::cells;

/// What was read.
#[derive(Debug)]
pub struct Reading<'f> {
    /// The format it was read as; `None` where nothing of a report was found.
    pub format: Option<&'f Format>,
    /// The report year, where the source tells it.
    pub year: Option<u16>,
    /// What stands in the cells of that format.
    pub report: Report,
    /// What was wrong with the source.
    pub findings: Vec<Finding>,
}

/// Cells given by name, with the text that stands in each; of two with one name the later counts.
pub type Named = Vec<(String, String)>;

/// Reads tables and lines as one of the formats: the one that accounts for most of them, among equals the one that
/// holds for the year.
pub fn pieces<'f>(pieces: &[Piece], formats: &[&'f Format], year: Option<u16>) -> Reading<'f> {
    let document = Document::read(pieces);
    let year = year.or(document.year);
    let grids = rows::grids(pieces);
    let mut placed: Vec<Placed> = Vec::new();
    let mut scores = Vec::new();
    for format in formats {
        let each = place::place(&grids, format);
        scores.push(each.score);
        placed.push(each);
    }
    let best = best(&scores, formats, year).or_else(|| {
        // A report whose tables are in no shape that can be read is still a report.
        let ones = formats.iter().map(|format| usize::from(document.has_heading(format))).collect::<Vec<_>>();
        best(&ones, formats, year)
    });
    let Some(best) = best else {
        return nothing(formats, year);
    };
    let (format, placed) = (formats[best], placed.swap_remove(best));
    let mut findings = placed.findings;
    document.tell_missing_tables(format, &placed.report, &mut findings);
    Reading { format: Some(format), year, report: placed.report, findings }
}

/// The place of the reading with the highest score; among equals the prescribed shape, then the format of the year,
/// then the newest.
fn best(scores: &[usize], formats: &[&Format], year: Option<u16>) -> Option<usize> {
    let rank = |at: usize| {
        let format = formats[at];
        let fits = year.is_none_or(|year| format.holds_for(year));
        (scores[at], fits, format.departure().is_none(), format.from)
    };
    let mut best = None;
    for (at, score) in scores.iter().enumerate() {
        if *score > 0 && best.is_none_or(|best| rank(at) >= rank(best)) {
            best = Some(at);
        }
    }
    best
}

fn nothing<'f>(formats: &[&'f Format], year: Option<u16>) -> Reading<'f> {
    let format = formats.first().expect("there is always a format to read as");
    let findings = vec![Problem::NotReport.at(Vec::new(), format)];
    Reading { format: None, year, report: Report::unread(format), findings }
}
