//! The formats and the rules, as plain data.

use crate::catalogue;
use crate::declared::FormatError;
use crate::format::{Block, Format, Kind, Label, Layout, Line, Severity, Table};
use crate::hygiene;
use crate::inspect;
use crate::json::Json;
use crate::message::{self, Language};

use super::severity;

/// `Format[]` of `types.ts`: all formats, the newest first.
pub fn formats() -> String {
    let mut json = Json::default();
    json.open('[');
    for format in inspect::prescribed() {
        json.open('{').key("id").text(&format.id);
        json.key("title").text(&format.title);
        json.key("basis").text(&format.basis);
        json.key("from").number(usize::from(format.from));
        json.key("until").number_or_null(format.until.map(usize::from));
        json.key("tables").open('[');
        for each in &format.tables {
            table(&mut json, format, each);
        }
        json.close(']');
        json.close('}');
    }
    json.close(']');
    json.finish()
}

fn table(json: &mut Json, format: &Format, table: &Table) {
    json.open('{').key("key").text(&table.key);
    json.key("number").text(&table.number);
    json.key("label").text(&table.label.text);
    json.key("layout").text(match table.layout {
        Layout::Down => "down",
        Layout::Across => "across",
    });
    json.key("blocks").open('[');
    for each in &table.blocks {
        block(json, format, each);
    }
    json.close(']');
    json.close('}');
}

fn block(json: &mut Json, format: &Format, block: &Block) {
    json.open('{').key("label").text_or_null(block.label.as_ref().map(|label| label.text.as_str()));
    json.key("corner").text(&block.corner);
    lines(json.key("columns"), &block.columns, &block.column_groups);
    lines(json.key("rows"), &block.rows, &block.row_groups);
    json.key("cells").open('[');
    for row in 0..block.rows.len() {
        let cell = |column| format[block.cell(row, column)].name.as_str();
        json.texts(&mut (0..block.columns.len()).map(cell));
    }
    json.close(']');
    json.close('}');
}

fn lines(json: &mut Json, lines: &[Line], groups: &[Label]) {
    json.open('[');
    for line in lines {
        json.open('{').key("key").text(&line.key);
        json.key("label").text(&line.label.text);
        json.key("short").text(&line.label.short);
        json.key("en").text(&line.label.en);
        json.key("groups").texts(&mut line.groups.iter().map(|group| groups[*group].text.as_str()));
        json.key("type").text(match line.kind {
            Kind::Count => "count",
            Kind::Delta => "delta",
            Kind::Wan => "wan",
            Kind::Money => "money",
            Kind::Decimal => "decimal",
        });
        json.close('}');
    }
    json.close(']');
}

/// The names of a format's cells in the order of the form, one a line; formats are counted as by [`super::Cells::Numbered`].
pub fn names(format: usize) -> String {
    let mut names = String::new();
    for cell in inspect::all_formats().get(format).map_or(&[][..], |format| &format.cells) {
        if !names.is_empty() {
            names.push('\n');
        }
        names.push_str(&cell.name);
    }
    names
}

/// `Defined` of `types.ts`: a format that was just defined, and the rules in it that say nothing new.
pub fn defined(format: &Format) -> String {
    let mut json = Json::default();
    json.open('{').key("id").text(&format.id);
    let redundant = hygiene::redundant(format);
    json.key("redundant").texts(&mut redundant.iter().map(|rule| format.rules[*rule].id.as_str()));
    json.close('}');
    json.finish()
}

/// `FormatMistake[]` of `types.ts`: all that is wrong with a format.
pub fn mistakes(errors: &[FormatError]) -> String {
    let mut json = Json::default();
    json.open('[');
    for error in errors {
        json.open('{').key("path").text(&error.at);
        json.key("message").text(&error.fault.to_string());
        json.close('}');
    }
    json.close(']');
    json.finish()
}

/// `Rule` of `types.ts`.
#[derive(Debug)]
pub struct Rule<'f> {
    id: &'f str,
    severity: Severity,
    is_off: bool,
    threshold: Option<u32>,
    title: String,
    formula: Option<String>,
    places: usize,
    why: String,
}

impl Rule<'_> {
    /// Its id.
    pub fn id(&self) -> &str {
        self.id
    }

    /// As one line of plain text: id, severity, formula or purpose.
    pub fn line(&self) -> String {
        let purpose = self.formula.as_deref().unwrap_or(&self.title);
        format!("{}\t{}\t{purpose}", self.id, severity(self.severity))
    }

    /// As a few lines of plain text, for the format of that id.
    pub fn explained(&self, format: &str) -> String {
        let formula = self.formula.as_ref().map(|formula| format!("  {formula}\n")).unwrap_or_default();
        let level = severity(self.severity);
        format!("{} ({format}, {level}): {}\n{formula}  {}", self.id, self.title, self.why)
    }
}

/// The rules of a format: the linear ones, then the others.
pub fn rules(format: &Format, language: Language) -> Vec<Rule<'_>> {
    let mut rules = Vec::new();
    for (number, rule) in format.rules.iter().enumerate() {
        let why = message::why(format, number, language);
        let title = match catalogue::entry(&rule.id) {
            Some(entry) => message::title_and_why(entry, format, language)[0].clone(),
            None => why.clone(),
        };
        rules.push(Rule {
            id: &rule.id,
            severity: rule.severity,
            is_off: false,
            threshold: None,
            title,
            formula: Some(message::formula(format, number, language)),
            places: format.identities.iter().filter(|identity| identity.rule == number).count(),
            why,
        });
    }
    for entry in catalogue::others(format) {
        let [title, why] = message::title_and_why(entry, format, language);
        rules.push(Rule {
            id: entry.id,
            severity: entry.severity,
            is_off: entry.is_off,
            threshold: entry.threshold,
            title,
            formula: None,
            places: format.cells.len(),
            why,
        });
    }
    rules
}

/// `Rule[]` of `types.ts`: the rules of a format.
pub fn rules_as_json(format: &Format, language: Language) -> String {
    let mut json = Json::default();
    json.open('[');
    for rule in rules(format, language) {
        json.open('{').key("id").text(rule.id);
        json.key("severity").text(severity(rule.severity));
        json.key("off").flag(rule.is_off);
        json.key("threshold").number_or_null(rule.threshold.map(|threshold| threshold as usize));
        json.key("title").text(&rule.title);
        json.key("formula").text_or_null(rule.formula.as_deref());
        json.key("places").number(rule.places);
        json.key("why").text(&rule.why);
        json.close('}');
    }
    json.close(']');
    json.finish()
}
