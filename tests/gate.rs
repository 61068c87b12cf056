//! The narrow gate's plans: what `gouji/sums` needs to know of each prescribed format, as TypeScript, its reading of a
//! report written out cell by cell. `GOUJI_ACCEPT=1 cargo test --test gate` writes them anew.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::fmt::Write;
use std::fs;
use std::ops::Range;
use std::path::Path;

use gouji::format::{Format, Identity, Kind, Relation, Term};
use gouji::inspect::formats;

/// The condition under which what stands in a cell is a count.
const COUNT: &str = "Number.isSafeInteger({}) && {} >= 0";
/// The same in an array of floats, where it is a quarter quicker; it has no end, for a count whose sum has one.
const ADDED_UP: &str = "{} >= 0 && Math.floor({}) === {}";

/// The condition under which what stands in a cell is an amount that its column takes.
fn fits(kind: Kind, count: &str, value: &str) -> String {
    let least = match kind {
        Kind::Count => count,
        Kind::Delta => "Number.isSafeInteger({}) && {} >= -most && {} <= most",
        Kind::Wan | Kind::Money | Kind::Decimal => "{} >= 0 && {} < Infinity",
    };
    format!("typeof {value} === 'number' && {}", least.replace("{}", value))
}

/// The identities within one report.
fn identities(format: &Format) -> impl Iterator<Item = &Identity> {
    format.identities.iter().filter(|identity| !identity.needs_prior())
}

/// Whether the cell is part of a sum of nothing but counts: none of them can take anything off the others.
fn is_added_up(format: &Format, cell: usize) -> bool {
    identities(format).any(|identity| {
        identity.terms().any(|term| usize::from(term.cell.0) == cell)
            && identity.terms().all(|term| format[term.cell].kind == Kind::Count)
    })
}

/// Rows of a report, in the order of the form: the first cell, the keys of table and row, and the columns' keys.
fn rows(format: &Format) -> Vec<(usize, &str, &str, Vec<&str>)> {
    let mut rows = Vec::new();
    for table in &format.tables {
        for block in &table.blocks {
            for (number, row) in block.rows.iter().enumerate() {
                let columns = block.columns.iter().map(|column| column.key.as_str()).collect();
                let first = usize::from(block.cell(number, 0).0);
                rows.push((first, table.key.as_str(), row.key.as_str(), columns));
            }
        }
    }
    rows
}

/// Statements that read each cell from where it stands and end the function where it is wrong, or a sum is. What is
/// added up over several rows is added up on the way: an amount is at hand only where it was just read.
fn checks(
    format: &Format,
    count: impl Fn(usize) -> &'static str,
    source: impl Fn(usize, &str, &str, &str) -> String,
) -> String {
    let mut text = String::new();
    for (number, _) in
        identities(format).enumerate().filter(|(_, identity)| row_of(format, identity).is_none())
    {
        writeln!(text, "  let l{number} = 0\n  let r{number} = 0").unwrap();
    }
    for (first, table, row, columns) in rows(format) {
        writeln!(text, "  const row{first} = {}", source(first, table, row, "")).unwrap();
        let mut tests = Vec::new();
        for (at, column) in columns.iter().enumerate() {
            let value = format!("v{}", first + at);
            let read = source(first + at, table, row, column).replace("ROW", &format!("row{first}"));
            writeln!(text, "  const {value} = {read}").unwrap();
            tests.push(fits(format.cells[first + at].kind, count(first + at), &value));
        }
        writeln!(text, "  if (!({})) return false", tests.join(" && ")).unwrap();
        text.push_str(&sums(format, first..first + columns.len()));
    }
    text + "  return true\n"
}

/// The row that all cells of an identity stand in.
fn row_of(format: &Format, identity: &Identity) -> Option<usize> {
    let holds = |row: &Range<usize>| identity.terms().all(|term| row.contains(&usize::from(term.cell.0)));
    rows(format)
        .into_iter()
        .map(|(first, _, _, columns)| first..first + columns.len())
        .find(holds)
        .map(|row| row.start)
}

/// The sums of a row, its share in those over several rows, and those that end with it.
fn sums(format: &Format, row: Range<usize>) -> String {
    let mut text = String::new();
    for (number, identity) in identities(format).enumerate() {
        let is_whole =
            identity.terms().all(|term| matches!(format[term.cell].kind, Kind::Count | Kind::Delta));
        assert!(is_whole, "{}: the gate adds whole numbers only", format.id);
        let held = |left: &str, right: &str| {
            let sign = if identity.relation == Relation::AtMost { "<=" } else { "===" };
            format!("  if (!({left} {sign} {right} && {right} <= Number.MAX_SAFE_INTEGER)) return false\n")
        };
        match row_of(format, identity) {
            Some(own) if own == row.start => {
                let [left, right] = [&identity.left, &identity.right].map(|side| terms(side, " + v", "v"));
                text.push_str(&held(&left, &right));
            }
            Some(_) => {}
            None => {
                let is_here = |term: &Term| row.contains(&usize::from(term.cell.0));
                for (side, terms) in [("l", &identity.left), ("r", &identity.right)] {
                    for term in terms.iter().filter(|term| is_here(term)) {
                        writeln!(text, "  {side}{number} += v{}", term.cell.0).unwrap();
                    }
                }
                if identity.terms().map(|term| usize::from(term.cell.0)).max() < Some(row.end)
                    && identity.terms().any(|term| is_here(&term))
                {
                    text.push_str(&held(&format!("l{number}"), &format!("r{number}")));
                }
            }
        }
    }
    text
}

fn terms(terms: &[Term], between: &str, before: &str) -> String {
    let places: Vec<String> = terms.iter().map(|term| term.cell.0.to_string()).collect();
    before.to_owned() + &places.join(between)
}

fn plan(format: &Format) -> String {
    let count = |_| COUNT;
    let cells = checks(format, count, |_, table, row, column| match column {
        "" => "cells".to_owned(),
        _ => format!("ROW['{table}.{row}.{column}']"),
    });
    let report = checks(format, count, |_, table, row, column| match column {
        "" => format!("report['{table}']?.['{row}'] ?? none"),
        _ => format!("ROW['{column}']"),
    });
    let count = |cell| if is_added_up(format, cell) { ADDED_UP } else { COUNT };
    let amounts = checks(format, count, |cell, _, _, column| match column {
        "" => "amounts".to_owned(),
        _ => format!("ROW[{cell}]"),
    });
    let mut listed = String::new();
    for identity in identities(format) {
        let rule = &format.rules[identity.rule].id;
        let [left, right] = [&identity.left, &identity.right].map(|side| terms(side, ", ", ""));
        let at_most = identity.relation == Relation::AtMost;
        writeln!(listed, "    {{ rule: '{rule}', left: [{left}], right: [{right}], atMost: {at_most} }},")
            .unwrap();
    }
    let mut names = String::new();
    let mut kinds = String::new();
    for (first, table, row, columns) in rows(format) {
        for (at, column) in columns.iter().enumerate() {
            writeln!(names, "    ['{table}', '{row}', '{column}'],").unwrap();
            kinds.push(match format.cells[first + at].kind {
                Kind::Count => 'c',
                Kind::Delta => 'd',
                Kind::Wan | Kind::Money | Kind::Decimal => 'm',
            });
        }
    }
    let id = &format.id;
    let most = if kinds.contains('d') { "most, " } else { "" };
    format!(
        "// Written by tests/gate.rs.\n\
         import {{ type Cells, {most}type NestedReport, none, type Plan }} from './plan.js'\n\n\
         function areRight(cells: Cells): boolean {{\n{cells}}}\n\n\
         function isRight(report: NestedReport): boolean {{\n{report}}}\n\n\
         function addUp(amounts: Float64Array): boolean {{\n{amounts}}}\n\n\
         export const plan: Plan = {{\n  format: '{id}',\n  kinds: '{kinds}',\n  areRight,\n  isRight,\n  addUp,\n  \
         identities: [\n{listed}  ],\n  places: [\n{names}  ],\n}}\n"
    )
}

#[test]
fn plans_of_the_gate_are_up_to_date() {
    for format in formats().iter().filter(|format| format.departure().is_none()) {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("www/plan-{}.gen.ts", format.id));
        if std::env::var_os("GOUJI_ACCEPT").is_some() {
            fs::write(&file, plan(format)).unwrap();
        }
        let is_fresh = fs::read_to_string(file).unwrap_or_default() == plan(format);
        assert!(is_fresh, "GOUJI_ACCEPT=1 cargo test --test gate writes it anew");
    }
}
