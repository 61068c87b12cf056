//! What crosses to the outside, as JSON: the same bytes for JavaScript and on the command line.
//!
//! `src/wasm/types.ts` says the same in TypeScript and documents each field; `tests/boundary.rs` keeps the two equal.

mod listed;

use crate::amount::Amount;
use crate::document::Document;
use crate::finding::{self, Finding, Problem, Prose, Safety, Slip};
use crate::format::{Format, Severity, Year};
use crate::inspect::{self, Inspection};
use crate::json::Json;
use crate::message::{self, Language};
use crate::report::{Origin, Raw, Slot, Spot};

pub use listed::{Rule, defined, formats, mistakes, names, rules, rules_as_json};

/// The engine and its version.
pub const ENGINE: &str = concat!("gouji ", env!("CARGO_PKG_VERSION"));

/// How the cells of an inspection are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cells {
    /// By their names, as `types.ts` has it.
    Named,
    /// By their numbers, for who has the names already: `[format, cell, value, …]`, cells that were not read left out.
    Numbered,
    /// The same for who has given all cells of the format: those that hold nothing but their figure are left out too.
    Rest,
}

/// `Inspection` of `types.ts`; the name of the file first, where there is one.
pub fn inspection(file: Option<&str>, inspection: &Inspection, language: Language, cells: Cells) -> String {
    let format = inspection.told_in();
    let mut json = Json::default();
    json.open('{');
    if let Some(file) = file {
        json.key("file").text(file);
    }
    json.key("engine").text(ENGINE);
    json.key("format").text_or_null(inspection.format.map(|format| format.id.as_str()));
    json.key("year").number_or_null(inspection.year.map(usize::from));
    document(json.key("document"), &inspection.document);
    json.key("cells");
    match cells {
        Cells::Named => named(&mut json, inspection),
        Cells::Numbered | Cells::Rest => numbered(&mut json, inspection, cells),
    }
    json.key("findings").open('[');
    for each in &inspection.findings {
        finding(&mut json, each, inspection, language);
    }
    json.close(']');
    json.key("causes").open('[');
    for each in &inspection.causes {
        cause(&mut json, each, inspection, language);
    }
    json.close(']');
    json.key("imputed").open('[');
    for settled in &inspection.settled {
        json.open('{').key("cell").text(&format[settled.cell].name);
        json.key("value").text(&settled.amount.to_string());
        json.key("rule").text(&format.rules[format.identities[settled.identity].rule].id);
        json.close('}');
    }
    json.close(']');
    json.key("ranges").open('[');
    for range in &inspection.ranges {
        json.open('{').key("cell").text(&format[range.cell].name);
        amount(json.key("least"), Some(range.least));
        amount(json.key("most"), range.most);
        json.close('}');
    }
    json.close(']');
    summary(json.key("summary"), inspection);
    json.close('}');
    json.finish()
}

fn summary(json: &mut Json, inspection: &Inspection) {
    json.open('{').key("errors").number(inspection.count(Severity::Error));
    json.key("warnings").number(inspection.count(Severity::Warning));
    json.key("infos").number(inspection.count(Severity::Info));
    json.key("identities").open('{').key("hold").number(inspection.sums.hold);
    json.key("told").number(inspection.sums.told);
    json.key("all").number(inspection.sums.all);
    json.close('}');
    json.close('}');
}

fn document(json: &mut Json, document: &Document) {
    json.open('{').key("title").text_or_null(document.title.as_deref());
    json.key("org").text_or_null(document.org.as_deref());
    json.key("published").text_or_null(document.published.as_deref());
    json.key("sections").open('[');
    for section in &document.sections {
        json.open('{').key("id").text(&section.id);
        json.key("heading").text(&section.heading);
        json.key("text").text(&section.text);
        json.close('}');
    }
    json.close(']');
    json.close('}');
}

fn named(json: &mut Json, inspection: &Inspection) {
    json.open('{');
    if let Some(format) = inspection.format {
        for id in format.ids().filter(|id| inspection.report.has(*id)) {
            cell(json.key(&format[id].name), inspection.report.slot(id));
        }
    }
    json.close('}');
}

fn cell(json: &mut Json, slot: &Slot) {
    json.open('{').key("value").text_or_null(figure(slot).as_deref());
    json.key("raw").text(&slot.text());
    json.key("origin")
        .open('{')
        .key("read")
        .text(["printed", "normalised", "repaired", "inferred"][slot.origin.read as usize]);
    let place = match slot.origin.spot {
        Some(Spot::Cell { table, row, cell }) => [Some(table), Some(row), Some(cell), None, None],
        Some(Spot::Text { line, column }) => [None, None, None, Some(line), Some(column)],
        None => [None; 5],
    };
    for (key, at) in ["table", "row", "cell", "line", "column"].iter().zip(place) {
        json.key(key).number_or_null(at.map(|at| at as usize));
    }
    json.close('}');
    json.close('}');
}

fn figure(slot: &Slot) -> Option<String> {
    slot.entry.amount().map(|amount| amount.to_string())
}

/// Of each cell its number, and its text where that is the figure (or blank) and no more is known of it, else
/// `[text, figure, read, …]` and its place, where it has one: table, row, cell, or line, column.
fn numbered(json: &mut Json, inspection: &Inspection, cells: Cells) {
    json.open('[');
    if let Some(format) = inspection.format {
        let same = |known: &&Format| std::ptr::eq(*known, format);
        json.number(inspect::all_formats().iter().position(same).unwrap_or_default());
        for id in format.ids() {
            let slot = inspection.report.slot(id);
            let is_given = cells == Cells::Rest && is_figure(slot);
            if inspection.report.has(id) && !is_given {
                json.number(usize::from(id.0));
                numbered_cell(json, slot);
            }
        }
    }
    json.close(']');
}

/// Whether nothing stands there but the figure, and no more is known of it.
fn is_figure(slot: &Slot) -> bool {
    matches!(slot.raw, Raw::Figure) && slot.origin == Origin::default()
}

fn numbered_cell(json: &mut Json, slot: &Slot) {
    let raw = slot.text();
    if is_figure(slot) || raw.is_empty() && slot.origin == Origin::default() {
        json.text(&raw);
        return;
    }
    json.open('[').text(&raw);
    json.text_or_null(figure(slot).as_deref());
    json.number(slot.origin.read as usize);
    match slot.origin.spot {
        Some(Spot::Cell { table, row, cell }) => {
            for at in [table, row, cell] {
                json.number(at as usize);
            }
        }
        Some(Spot::Text { line, column }) => {
            json.number(line as usize);
            json.number(column as usize);
        }
        None => {}
    }
    json.close(']');
}

fn finding(json: &mut Json, finding: &Finding, inspection: &Inspection, language: Language) {
    let format = inspection.told_in();
    let message = message::tell(finding, format, language);
    json.open('{').key("rule").text(finding.problem.rule(format));
    json.key("severity").text(severity(finding.severity));
    json.key("cells").texts(&mut finding.cells.iter().map(|cell| format[*cell].name.as_str()));
    if !finding.text.is_empty() {
        passages(json.key("text"), finding, &inspection.document);
    }
    if let Some((left, right)) = finding.problem.sums() {
        amount(json.key("left"), Some(left));
        amount(json.key("right"), Some(right));
        amount(json.key("difference"), Some(left - right));
    }
    json.key("message").text(&message.line);
    json.key("detail").text(&message.detail);
    json.close('}');
}

fn passages(json: &mut Json, finding: &Finding, document: &Document) {
    json.open('[');
    for passage in &finding.text {
        json.open('{').key("section").text(&document.sections[passage.section].id);
        json.key("start").number(passage.start);
        json.key("end").number(passage.end);
        json.close('}');
    }
    json.close(']');
}

fn amount(json: &mut Json, amount: Option<Amount>) {
    json.text_or_null(amount.map(|amount| amount.to_string()).as_deref());
}

/// A cause, where any of the findings it explains is told.
fn cause(json: &mut Json, cause: &finding::Cause, inspection: &Inspection, language: Language) {
    let format = inspection.told_in();
    let explains = |finding: &Finding| match finding.problem {
        Problem::Imbalance { identity, .. } => cause.identities.contains(&identity),
        _ => false,
    };
    if !inspection.findings.iter().any(explains) {
        return;
    }
    let (first, others) =
        cause.explanations.split_first().map_or((&[][..], &[][..]), |(first, others)| (first, others));
    json.open('{');
    changes(json.key("changes"), first, format);
    json.key("unique").flag(cause.explanations.len() == 1 && !cause.has_more);
    json.key("alternatives").open('[');
    for other in others {
        changes(json, other, format);
    }
    json.close(']');
    json.key("more").flag(cause.has_more);
    json.key("safety").text(safety(cause.safety));
    json.key("least").number(cause.least);
    json.key("shared").texts(&mut cause.shared.iter().map(|cell| format[*cell].name.as_str()));
    json.key("findings").open('[');
    for (at, finding) in inspection.findings.iter().enumerate() {
        if explains(finding) {
            json.number(at);
        }
    }
    json.close(']');
    json.key("message").text(&message::tell_cause(cause, format, language));
    json.close('}');
}

fn changes(json: &mut Json, changes: &[finding::Change], format: &Format) {
    json.open('[');
    for change in changes {
        json.open('{').key("cell").text(&format[change.cell].name);
        if change.year == Year::Prior {
            json.key("prior").flag(true);
        }
        amount(json.key("from"), change.from);
        amount(json.key("to"), Some(change.to));
        if let Some(slip) = change.slip {
            json.key("slip").text(self::slip(slip));
        }
        match change.prose {
            Prose::Silent => {}
            Prose::For => json.key("prose").text("for"),
            Prose::Against => json.key("prose").text("against"),
        }
        json.close('}');
    }
    json.close(']');
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

fn safety(safety: Safety) -> &'static str {
    match safety {
        Safety::Certain => "certain",
        Safety::Likely => "likely",
        Safety::Possible => "possible",
    }
}

fn slip(slip: Slip) -> &'static str {
    match slip {
        Slip::Transposition => "transposition",
        Slip::DigitLost => "digitLost",
        Slip::DigitDoubled => "digitDoubled",
        Slip::DigitAdded => "digitAdded",
        Slip::NeighbourKey => "neighbourKey",
        Slip::DigitReplaced => "digitReplaced",
        Slip::Sign => "sign",
        Slip::DecimalPoint => "decimalPoint",
        Slip::Unit => "unit",
        Slip::Copied => "copied",
        Slip::CarriedOver => "carriedOver",
        Slip::Exchanged => "exchanged",
        Slip::RowShifted => "rowShifted",
        Slip::ColumnShifted => "columnShifted",
        Slip::RowsExchanged => "rowsExchanged",
        Slip::ColumnsExchanged => "columnsExchanged",
    }
}
