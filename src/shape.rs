//! What crosses to the outside, as plain data: the same shapes for JavaScript and for JSON on the command line.
//!
//! `src/wasm/types.ts` says the same in TypeScript and documents each field; `tests/boundary.rs` keeps the two equal.

mod listed;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::document;
use crate::finding::{self, Problem, Safety, Slip};
use crate::format::{self, Severity, Year};
use crate::inspect;
use crate::message::{self, Language};
use crate::report::{How, Report, Slot};

pub use listed::{Format, Rule, formats, rules};

/// The engine and its version.
pub const ENGINE: &str = concat!("gouji ", env!("CARGO_PKG_VERSION"));

/// See `Inspection` in `types.ts`.
#[derive(Debug, Serialize)]
pub struct Inspection<'i> {
    engine: &'static str,
    format: Option<&'i str>,
    year: Option<u16>,
    document: Document<'i>,
    cells: Cells<'i>,
    findings: Vec<Finding<'i>>,
    causes: Vec<Cause<'i>>,
    imputed: Vec<Imputed<'i>>,
    ranges: Vec<Range<'i>>,
    summary: Summary,
}

#[derive(Debug, Serialize)]
struct Document<'i> {
    title: Option<&'i str>,
    org: Option<&'i str>,
    published: Option<&'i str>,
    sections: Vec<Section<'i>>,
}

#[derive(Debug, Serialize)]
struct Section<'i> {
    id: &'i str,
    heading: &'i str,
    text: &'i str,
}

#[derive(Debug)]
struct Cells<'i>(Option<&'i format::Format>, &'i Report);

#[derive(Debug, Serialize)]
struct Cell<'i> {
    value: Option<String>,
    raw: &'i str,
    origin: Origin,
}

#[derive(Debug, Serialize)]
struct Origin {
    read: &'static str,
    table: Option<u32>,
    row: Option<u32>,
    cell: Option<u32>,
}

#[derive(Debug, Serialize)]
struct Finding<'i> {
    rule: &'i str,
    severity: Severity,
    cells: Vec<&'i str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    text: Vec<Passage<'i>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    left: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    right: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    difference: Option<String>,
    message: String,
    detail: String,
}

#[derive(Debug, Serialize)]
struct Passage<'i> {
    section: &'i str,
    start: u32,
    end: u32,
}

#[derive(Debug, Serialize)]
struct Cause<'i> {
    changes: Vec<Change<'i>>,
    unique: bool,
    alternatives: Vec<Vec<Change<'i>>>,
    more: bool,
    safety: Safety,
    least: u32,
    shared: Vec<&'i str>,
    findings: Vec<u32>,
    message: String,
}

#[derive(Debug, Serialize)]
struct Change<'i> {
    cell: &'i str,
    #[serde(skip_serializing_if = "Option::is_none")]
    prior: Option<bool>,
    from: Option<String>,
    to: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    slip: Option<Slip>,
}

#[derive(Debug, Serialize)]
struct Imputed<'i> {
    cell: &'i str,
    value: String,
    rule: &'i str,
}

#[derive(Debug, Serialize)]
struct Range<'i> {
    cell: &'i str,
    least: String,
    most: Option<String>,
}

#[derive(Debug, Serialize)]
struct Summary {
    errors: u32,
    warnings: u32,
    infos: u32,
    identities: Identities,
}

#[derive(Debug, Serialize)]
struct Identities {
    hold: u32,
    told: u32,
    all: u32,
}

/// Puts an inspection into words and plain data.
pub fn inspection(inspection: &inspect::Inspection, language: Language) -> Inspection<'_> {
    let format = inspection.told_in();
    Inspection {
        engine: ENGINE,
        format: inspection.format.map(|format| format.id.as_str()),
        year: inspection.year,
        document: document(&inspection.document),
        cells: Cells(inspection.format, &inspection.report),
        findings: inspection.findings.iter().map(|each| self::finding(each, inspection, language)).collect(),
        causes: inspection
            .causes
            .iter()
            .filter_map(|cause| self::cause(cause, inspection, format, language))
            .collect(),
        imputed: inspection
            .settled
            .iter()
            .map(|settled| Imputed {
                cell: &format[settled.cell].name,
                value: settled.amount.to_string(),
                rule: &format.rules[format.identities[settled.identity].rule].id,
            })
            .collect(),
        ranges: inspection
            .ranges
            .iter()
            .map(|range| Range {
                cell: &format[range.cell].name,
                least: range.least.to_string(),
                most: range.most.map(|most| most.to_string()),
            })
            .collect(),
        summary: Summary {
            errors: number(inspection.count(Severity::Error)),
            warnings: number(inspection.count(Severity::Warning)),
            infos: number(inspection.count(Severity::Info)),
            identities: Identities {
                hold: number(inspection.sums.hold),
                told: number(inspection.sums.told),
                all: number(inspection.sums.all),
            },
        },
    }
}

/// A cause, where any of the findings it explains is told.
fn cause<'i>(
    cause: &finding::Cause,
    inspection: &inspect::Inspection,
    format: &'i format::Format,
    language: Language,
) -> Option<Cause<'i>> {
    let explains = |finding: &finding::Finding| match finding.problem {
        Problem::Imbalance { identity, .. } => cause.identities.contains(&identity),
        _ => false,
    };
    let all = inspection.findings.iter().enumerate();
    let findings: Vec<u32> = all.filter(|(_, finding)| explains(finding)).map(|(at, _)| number(at)).collect();
    if findings.is_empty() {
        return None;
    }
    let mut sets =
        cause.explanations.iter().map(|set| set.iter().map(|each| change(each, format)).collect::<Vec<_>>());
    Some(Cause {
        changes: sets.next().unwrap_or_default(),
        unique: cause.explanations.len() == 1 && !cause.has_more,
        alternatives: sets.collect(),
        more: cause.has_more,
        safety: cause.safety,
        least: number(cause.least),
        shared: cause.shared.iter().map(|cell| format[*cell].name.as_str()).collect(),
        findings,
        message: message::tell_cause(cause, format, language),
    })
}

fn change<'i>(change: &finding::Change, format: &'i format::Format) -> Change<'i> {
    Change {
        cell: &format[change.cell].name,
        prior: (change.year == Year::Prior).then_some(true),
        from: change.from.map(|from| from.to_string()),
        to: change.to.to_string(),
        slip: change.slip,
    }
}

/// Counts cross in 32 bits: wider ones would need a `BigInt`, which Chromium has only from version 85 on.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn document(document: &document::Document) -> Document<'_> {
    let sections = document.sections.iter();
    Document {
        title: document.title.as_deref(),
        org: document.org.as_deref(),
        published: document.published.as_deref(),
        sections: sections
            .map(|section| Section { id: &section.id, heading: &section.heading, text: &section.text })
            .collect(),
    }
}

fn passage<'i>(passage: &document::Passage, document: &'i document::Document) -> Passage<'i> {
    Passage {
        section: &document.sections[passage.section].id,
        start: number(passage.start),
        end: number(passage.end),
    }
}

fn finding<'i>(
    finding: &'i finding::Finding,
    inspection: &'i inspect::Inspection,
    language: Language,
) -> Finding<'i> {
    let format = inspection.told_in();
    let sums = finding.problem.sums();
    let message = message::tell(finding, format, language);
    Finding {
        rule: finding.problem.rule(format),
        severity: finding.severity,
        cells: finding.cells.iter().map(|cell| format[*cell].name.as_str()).collect(),
        text: finding.text.iter().map(|each| passage(each, &inspection.document)).collect(),
        left: sums.map(|(left, _)| left.to_string()),
        right: sums.map(|(_, right)| right.to_string()),
        difference: sums.map(|(left, right)| (left - right).to_string()),
        message: message.line,
        detail: message.detail,
    }
}

impl Serialize for Cells<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(format) = self.0 {
            for cell in format.ids().filter(|cell| self.1.has(*cell)) {
                map.serialize_entry(&format[cell].name, &self::cell(self.1.slot(cell)))?;
            }
        }
        map.end()
    }
}

fn cell(slot: &Slot) -> Cell<'_> {
    let read = match slot.origin.read {
        How::Printed => "printed",
        How::Normalised => "normalised",
        How::Inferred => "inferred",
    };
    let place = slot.origin.spot;
    Cell {
        value: slot.entry.amount().map(|amount| amount.to_string()),
        raw: &slot.raw,
        origin: Origin {
            read,
            table: place.map(|spot| spot.table),
            row: place.map(|spot| spot.row),
            cell: place.map(|spot| spot.cell),
        },
    }
}
