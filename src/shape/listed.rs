//! The formats and the rules, as plain data.

use serde::Serialize;

use crate::catalogue;
use crate::format::{self, CellId, Kind, Layout, Severity};
use crate::inspect;
use crate::message::{self, Language};

use super::number;

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
    title: String,
    formula: Option<String>,
    places: u32,
    why: String,
}

impl Rule<'_> {
    /// Its id.
    pub fn id(&self) -> &str {
        self.id
    }

    /// As one line of plain text: id, severity, formula or purpose.
    pub fn line(&self) -> String {
        format!("{}\t{}\t{}", self.id, self.level(), self.formula.as_deref().unwrap_or(&self.title))
    }

    /// As a few lines of plain text, for the format of that id.
    pub fn explained(&self, format: &str) -> String {
        let formula = self.formula.as_ref().map(|formula| format!("  {formula}\n")).unwrap_or_default();
        format!("{} ({format}, {}): {}\n{formula}  {}", self.id, self.level(), self.title, self.why)
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
    let linear = format.rules.iter().enumerate().map(|(number, rule)| {
        let why = message::why(rule, format, language);
        let entry = catalogue::entry(&rule.id);
        let title = entry.map(|entry| message::title_and_why(entry, format, language));
        Rule {
            id: &rule.id,
            severity: rule.severity,
            title: title.map_or_else(|| why.clone(), |[title, _]| title),
            formula: Some(message::formula(format, number, language)),
            places: self::number(format.identities.iter().filter(|identity| identity.rule == number).count()),
            why,
        }
    });
    let others = catalogue::others(format).map(|entry| {
        let [title, why] = message::title_and_why(entry, format, language);
        let (id, severity) = (entry.id, entry.severity);
        Rule { id, severity, title, formula: None, places: number(format.cells.len()), why }
    });
    linear.chain(others).collect()
}
