//! What crosses to the outside, as plain data: the same shapes for JavaScript and for JSON on the command line.
//!
//! `src/wasm/types.ts` says the same in TypeScript and documents each field; `tests/boundary.rs` keeps the two equal.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::finding::{self, Problem, Slip};
use crate::format::{self, CellId, Kind, Layout, Severity};
use crate::inspect;
use crate::message::{self, Language};
use crate::report::{How, Report, Slot};

/// The engine and its version.
pub const ENGINE: &str = concat!("gouji ", env!("CARGO_PKG_VERSION"));

/// See `Inspection` in `types.ts`.
#[derive(Debug, Serialize)]
pub struct Inspection<'i> {
    engine: &'static str,
    format: Option<&'i str>,
    year: Option<u16>,
    cells: Cells<'i>,
    findings: Vec<Finding<'i>>,
    causes: Vec<Cause<'i>>,
    imputed: Vec<Imputed<'i>>,
    summary: Summary,
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
struct Cause<'i> {
    changes: Vec<Change<'i>>,
    unique: bool,
    alternatives: Vec<Vec<Change<'i>>>,
    findings: Vec<u32>,
}

#[derive(Debug, Serialize)]
struct Change<'i> {
    cell: &'i str,
    from: String,
    to: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    slip: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct Imputed<'i> {
    cell: &'i str,
    value: String,
    rule: &'i str,
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
        cells: Cells(inspection.format, &inspection.report),
        findings: inspection.findings.iter().map(|each| self::finding(each, format, language)).collect(),
        causes: inspection.causes.iter().filter_map(|cause| self::cause(cause, inspection, format)).collect(),
        imputed: inspection
            .settled
            .iter()
            .map(|settled| Imputed {
                cell: &format[settled.cell].name,
                value: settled.amount.to_string(),
                rule: &format.rules[format.identities[settled.identity].rule].id,
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
) -> Option<Cause<'i>> {
    let mut changes = cause.changes.iter().map(|each| vec![change(each, format)]);
    let explains = |finding: &finding::Finding| match finding.problem {
        Problem::Imbalance { identity, .. } => cause.identities.contains(&identity),
        _ => false,
    };
    let all = inspection.findings.iter().enumerate();
    let findings: Vec<u32> = all.filter(|(_, finding)| explains(finding)).map(|(at, _)| number(at)).collect();
    let first = changes.next().filter(|_| !findings.is_empty())?;
    let alternatives: Vec<Vec<Change<'i>>> = changes.collect();
    Some(Cause { changes: first, unique: alternatives.is_empty(), alternatives, findings })
}

fn change<'i>(change: &finding::Change, format: &'i format::Format) -> Change<'i> {
    let slip = change.slip.map(|slip| match slip {
        Slip::Transposition => "transposition",
        Slip::DigitLost => "digitLost",
        Slip::DigitAdded => "digitAdded",
        Slip::DigitReplaced => "digitReplaced",
    });
    Change { cell: &format[change.cell].name, from: change.from.to_string(), to: change.to.to_string(), slip }
}

/// Counts cross in 32 bits: wider ones would need a `BigInt`, which Chromium has only from version 85 on.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn finding<'i>(finding: &'i finding::Finding, format: &'i format::Format, language: Language) -> Finding<'i> {
    let sums = finding.problem.sums();
    let message = message::tell(finding, format, language);
    Finding {
        rule: finding.problem.rule(format),
        severity: finding.severity,
        cells: finding.cells.iter().map(|cell| format[*cell].name.as_str()).collect(),
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

/// See `Format` in `types.ts`.
#[derive(Debug, Serialize)]
pub struct Format<'f> {
    id: &'f str,
    title: &'f str,
    basis: &'f str,
    from: u16,
    until: Option<u16>,
    tables: Vec<Table<'f>>,
}

#[derive(Debug, Serialize)]
struct Table<'f> {
    key: &'f str,
    number: &'f str,
    label: &'f str,
    layout: Layout,
    blocks: Vec<Block<'f>>,
}

#[derive(Debug, Serialize)]
struct Block<'f> {
    label: Option<&'f str>,
    corner: &'f str,
    columns: Vec<Line<'f>>,
    rows: Vec<Line<'f>>,
    cells: Vec<Vec<&'f str>>,
}

#[derive(Debug, Serialize)]
struct Line<'f> {
    key: &'f str,
    label: &'f str,
    short: &'f str,
    en: &'f str,
    groups: Vec<&'f str>,
    #[serde(rename = "type")]
    kind: Kind,
}

/// All formats, the newest first.
pub fn formats() -> Vec<Format<'static>> {
    inspect::prescribed()
        .map(|format| Format {
            id: &format.id,
            title: &format.title,
            basis: &format.basis,
            from: format.from,
            until: format.until,
            tables: format.tables.iter().map(|table| self::table(format, table)).collect(),
        })
        .collect()
}

fn table<'f>(format: &'f format::Format, table: &'f format::Table) -> Table<'f> {
    Table {
        key: &table.key,
        number: &table.number,
        label: &table.label.text,
        layout: table.layout,
        blocks: table.blocks.iter().map(|block| self::block(format, block)).collect(),
    }
}

fn block<'f>(format: &'f format::Format, block: &'f format::Block) -> Block<'f> {
    let name = |cell: CellId| format[cell].name.as_str();
    let row = |row: usize| (0..block.columns.len()).map(|column| name(block.cell(row, column))).collect();
    Block {
        label: block.label.as_ref().map(|label| label.text.as_str()),
        corner: &block.corner,
        columns: lines(&block.columns, &block.column_groups),
        rows: lines(&block.rows, &block.row_groups),
        cells: (0..block.rows.len()).map(row).collect(),
    }
}

fn lines<'f>(lines: &'f [format::Line], groups: &'f [format::Label]) -> Vec<Line<'f>> {
    let line = |line: &'f format::Line| Line {
        key: &line.key,
        label: &line.label.text,
        short: &line.label.short,
        en: &line.label.en,
        groups: line.groups.iter().map(|group| groups[*group].text.as_str()).collect(),
        kind: line.kind,
    };
    lines.iter().map(line).collect()
}

/// See `Rule` in `types.ts`.
#[derive(Debug, Serialize)]
pub struct Rule<'f> {
    id: &'f str,
    severity: Severity,
    formula: Option<String>,
    places: u32,
    why: &'f str,
}

impl Rule<'_> {
    /// Its id.
    pub fn id(&self) -> &str {
        self.id
    }

    /// As one line of plain text: id, severity, formula or purpose.
    pub fn line(&self) -> String {
        format!("{}\t{}\t{}", self.id, self.level(), self.formula.as_deref().unwrap_or(self.why))
    }

    /// As a few lines of plain text, for the format of that id.
    pub fn explained(&self, format: &str) -> String {
        let formula = self.formula.as_ref().map(|formula| format!("  {formula}\n")).unwrap_or_default();
        format!("{} ({format}, {})\n{formula}  {}", self.id, self.level(), self.why)
    }

    fn level(&self) -> &'static str {
        match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        }
    }
}

/// The rules of a format: the linear ones, then the others.
pub fn rules(format: &format::Format, language: Language) -> Vec<Rule<'_>> {
    let linear = format.rules.iter().enumerate().map(|(number, rule)| Rule {
        id: &rule.id,
        severity: rule.severity,
        formula: Some(message::formula(format, number, language)),
        places: self::number(format.identities.iter().filter(|identity| identity.rule == number).count()),
        why: if language == Language::En { &rule.why_en } else { &rule.why },
    });
    let others = finding::other_rules().map(|(id, severity)| Rule {
        id,
        severity,
        formula: None,
        places: number(format.cells.len()),
        why: message::purpose(id, language).unwrap_or_default(),
    });
    linear.chain(others).collect()
}
