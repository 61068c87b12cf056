//! Spreads a linear rule over the rows or columns of a block.

use crate::declared::DeclaredRule;
use crate::format::{Block, Each, Identity, Line, Term, Year};

/// Whether a block has the line that a term names.
pub(crate) fn has(block: &Block, each: Each, term: &str) -> bool {
    !matches(term, named(block, each)).is_empty()
}

/// The lines a rule's terms name: the columns of each row, or the rows of each column.
fn named(block: &Block, each: Each) -> &[Line] {
    match each {
        Each::Row => &block.columns,
        Each::Column => &block.rows,
    }
}

/// The lines that a term names.
fn matches(term: &str, lines: &[Line]) -> Vec<usize> {
    let key = term.strip_prefix("prior:").unwrap_or(term);
    let is_named = |line: &Line| match key.strip_suffix(".*") {
        Some(group) => {
            line.key.strip_prefix(group).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        }
        None => line.key == key,
    };
    lines.iter().enumerate().filter(|(_, line)| is_named(line)).map(|(index, _)| index).collect()
}

/// The identities a rule makes in one block: none where the block lacks one of its terms.
pub(crate) fn identities(rule: &DeclaredRule, number: usize, block: &Block) -> Vec<Identity> {
    let side = |terms: &[String]| -> Option<Vec<(usize, Year)>> {
        let lines = terms.iter().map(|term| {
            let year = if term.starts_with("prior:") { Year::Prior } else { Year::This };
            let found = matches(term, named(block, rule.each));
            (!found.is_empty()).then(|| found.into_iter().map(move |line| (line, year)))
        });
        lines.collect::<Option<Vec<_>>>().map(|lines| lines.into_iter().flatten().collect())
    };
    let (Some(left), Some(right)) = (side(&rule.left), side(&rule.right)) else {
        return Vec::new();
    };
    let along = match rule.each {
        Each::Row => block.rows.len(),
        Each::Column => block.columns.len(),
    };
    let terms = |side: &[(usize, Year)], at: usize| -> Vec<Term> {
        let cell = |line: usize| match rule.each {
            Each::Row => block.cell(at, line),
            Each::Column => block.cell(line, at),
        };
        side.iter().map(|(line, year)| Term { cell: cell(*line), year: *year }).collect()
    };
    (0..along).map(|at| Identity { rule: number, left: terms(&left, at), right: terms(&right, at) }).collect()
}
