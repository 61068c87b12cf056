//! Spreads a linear rule over the rows or columns of a block, or over single cells.

use crate::declared::DeclaredRule;
use crate::format::{Block, CellId, Each, Format, Identity, Line, Term, Year};

/// Whether a table has the line that a term names, or the format the cells.
pub(crate) fn has(format: &Format, table: usize, each: Each, term: &str) -> bool {
    match (each, format.tables.get(table)) {
        (Each::Once, _) => !cells(term, format).is_empty(),
        (_, Some(table)) => table.blocks.iter().any(|block| !matches(term, named(block, each)).is_empty()),
        (_, None) => false,
    }
}

/// The lines a rule's terms name: the columns of each row, or the rows of each column.
fn named(block: &Block, each: Each) -> &[Line] {
    if each == Each::Row { &block.columns } else { &block.rows }
}

/// The key of a term, and whose report it reaches into.
fn key_of(term: &str) -> (&str, Year) {
    match term.strip_prefix("prior:") {
        Some(key) => (key, Year::Prior),
        None => (term, Year::This),
    }
}

/// Whether a key names this line or cell: itself, or one of a group by `group.*`.
fn is_named(key: &str, name: &str) -> bool {
    match key.strip_suffix(".*") {
        Some(group) => name.strip_prefix(group).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')),
        None => name == key,
    }
}

/// The lines that a term names.
fn matches(term: &str, lines: &[Line]) -> Vec<usize> {
    let (key, _) = key_of(term);
    (0..lines.len()).filter(|index| is_named(key, &lines[*index].key)).collect()
}

/// The cells that a term names.
fn cells(term: &str, format: &Format) -> Vec<CellId> {
    let (key, _) = key_of(term);
    format.ids().filter(|cell| is_named(key, &format[*cell].name)).collect()
}

/// The identity of a rule that holds once; none where a term names nothing.
pub(crate) fn once(rule: &DeclaredRule, number: usize, format: &Format) -> Option<Identity> {
    let side = |terms: &[String]| {
        let mut side: Vec<Term> = Vec::new();
        for term in terms {
            let found = cells(term, format);
            if found.is_empty() {
                return None;
            }
            side.extend(found.into_iter().map(|cell| Term { cell, year: key_of(term).1 }));
        }
        Some(side)
    };
    Some(Identity {
        rule: number,
        relation: rule.relation,
        left: side(&rule.left)?,
        right: side(&rule.right)?,
    })
}

/// The identities a rule makes in one block: none where the block lacks one of its terms.
pub(crate) fn identities(rule: &DeclaredRule, number: usize, block: &Block) -> Vec<Identity> {
    let side = |terms: &[String]| {
        let mut side: Vec<(usize, Year)> = Vec::new();
        for term in terms {
            let found = matches(term, named(block, rule.each));
            if found.is_empty() {
                return None;
            }
            side.extend(found.into_iter().map(|line| (line, key_of(term).1)));
        }
        Some(side)
    };
    let (Some(left), Some(right)) = (side(&rule.left), side(&rule.right)) else {
        return Vec::new();
    };
    let along = if rule.each == Each::Row { block.rows.len() } else { block.columns.len() };
    let terms = |side: &[(usize, Year)], at: usize| -> Vec<Term> {
        let cell = |line: usize| match rule.each {
            Each::Row => block.cell(at, line),
            Each::Column | Each::Once => block.cell(line, at),
        };
        side.iter().map(|(line, year)| Term { cell: cell(*line), year: *year }).collect()
    };
    let relation = rule.relation;
    (0..along)
        .map(|at| Identity { rule: number, relation, left: terms(&left, at), right: terms(&right, at) })
        .collect()
}
