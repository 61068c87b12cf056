//! Reads a source: from HTML, text, named cells or a live page to what stands in each cell.
//!
//! Reading never fails. What was not found or could not be told stays unread, and a finding says so. Where the format
//! is not given, each known one is tried, and the one that explains most of the source is taken.

pub mod document;
mod fit;
mod flow;
pub mod grid;
pub mod html;
mod labels;
mod named;
mod place;
mod rows;
pub mod text;

use crate::document::Document;
use crate::finding::{Finding, Problem, Section};
use crate::format::Format;
use crate::report::Report;

use flow::Flow;
use grid::Piece;
use labels::Labels;
use place::Placed;

pub use named::{Named, cells};

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
    /// What it says outside its tables.
    pub document: Document,
}

/// Reads tables and lines as one of the formats: the one that accounts for most of them, among equals the one that
/// holds for the year.
///
/// Tables that are in none of its tables can be in its lines: in a PDF without rules, in paragraphs and layers.
pub fn pieces<'f>(pieces: &[Piece], formats: &[&'f Format], year: Option<u16>) -> Reading<'f> {
    let reading = pieces_and_flow(pieces, &Flow::default(), formats, year);
    let is_absent = |finding: &Finding| matches!(finding.problem, Problem::TableAbsent { .. });
    let is_whole = reading.format.is_some() && !reading.findings.iter().any(is_absent);
    if is_whole { reading } else { pieces_and_flow(pieces, &Flow::rest(pieces), formats, year) }
}

/// Reads a text as one of the formats: its lines of tabs and pipes as tables, the rest as it flows.
pub fn text<'f>(text: &str, formats: &[&'f Format], year: Option<u16>) -> Reading<'f> {
    let text = text::plain(text);
    pieces_and_flow(&text::pieces(&text), &Flow::read(&text), formats, year)
}

fn pieces_and_flow<'f>(
    pieces: &[Piece],
    flow: &Flow,
    formats: &[&'f Format],
    year: Option<u16>,
) -> Reading<'f> {
    let mut document = document::heads(pieces);
    let year = year.or(document.year);
    let labels: Vec<Labels> = formats.iter().map(|format| Labels::new(format)).collect();
    let mut grids = rows::grids(pieces);
    for table in &mut grids {
        for own in &labels {
            place::turn(table, own);
        }
    }
    let mut placed: Vec<Placed> = Vec::new();
    let mut scores = Vec::new();
    for own in &labels {
        let each = place::place(&grids, flow, own);
        scores.push(each.score);
        placed.push(each);
    }
    let best = best(&scores, formats, year).or_else(|| {
        // A report whose tables are in no shape that can be read is still a report.
        let ones = formats
            .iter()
            .map(|format| usize::from(document::has_heading(pieces, format)))
            .collect::<Vec<_>>();
        best(&ones, formats, year)
    });
    let Some(best) = best else {
        return nothing(formats, year);
    };
    document.sections = document::sections(pieces, formats[best]);
    let (format, placed) = (formats[best], placed.swap_remove(best));
    let mut findings = placed.findings;
    tell_missing_tables(&document, format, &placed.report, &placed.headed, &mut findings);
    Reading { format: Some(format), year, report: placed.report, findings, document }
}

/// Adds findings for the tables of which nothing was read.
fn tell_missing_tables(
    document: &Document,
    format: &Format,
    report: &Report,
    headed: &[usize],
    findings: &mut Vec<Finding>,
) {
    for table in 0..format.tables.len() {
        if format.ids().any(|cell| format[cell].place.table == table && report.has(cell)) {
            continue;
        }
        let declared = format.sections.iter().find(|section| section.table == Some(table));
        let section = match declared.and_then(|section| document.section(&section.id)) {
            None => Section::Missing,
            Some(section) if section.has_figures || headed.contains(&table) => Section::Unread,
            Some(_) => Section::Empty,
        };
        findings.push(Problem::TableAbsent { table, section }.at(Vec::new(), format));
    }
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
    Reading { format: None, year, report: Report::unread(format), findings, document: Document::default() }
}
