//! Figures of a text that stand together, and the labels before them.

use crate::format::Place;

use super::lex::{Kind, Token};

/// Figures that follow each other with no words between them.
#[derive(Debug, Default)]
pub(super) struct Group {
    /// The table in whose part of the text they stand.
    pub(super) table: Option<usize>,
    /// The row whose label ends right before them.
    pub(super) row: Option<Named>,
    /// The rows whose labels stand anywhere before them, behind the figures before.
    pub(super) loose: Vec<Place>,
    /// The rows of a table printed across that are named before them.
    pub(super) across: Vec<usize>,
    /// Their tokens, line by line, as places in the text.
    pub(super) lines: Vec<Vec<usize>>,
    /// Whether other words stand right behind them.
    pub(super) is_prose: bool,
}

/// A row told by its label.
#[derive(Debug, Clone, Copy)]
pub(super) struct Named {
    pub(super) place: Place,
    pub(super) exact: bool,
    /// Whether the label stands on the line of the figures.
    pub(super) is_beside: bool,
    /// The words of the label, as a token.
    pub(super) words: usize,
}

/// The tokens of a group, whatever their lines.
pub(super) fn joined(group: &Group) -> Vec<usize> {
    let mut all = Vec::new();
    for line in &group.lines {
        all.extend(line);
    }
    all
}

/// Whether every line of the group holds at most one figure: a cell per line.
pub(super) fn is_cell_per_line(group: &Group, tokens: &[Token]) -> bool {
    group.lines.iter().all(|line| line.iter().filter(|at| tokens[**at].kind == Kind::Figure).count() <= 1)
}
