//! Gives the rows of figures in a text to the rows of a table.
//!
//! A row whose label stands beside its figures is certain. Between two such rows, figures without a label go to the
//! rows that are missing there, in order, where they are as many; else by the labels that stand there, where these are
//! as many.

use crate::format::Place;
use crate::order;

use super::Flow;
use super::group::{self, Group};
use super::lex::Kind;
use super::split::Dropped;

/// A row of figures in the text.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// The row whose label ends right before it, as a place among the table's rows.
    pub(super) row: Option<usize>,
    /// Whether that label is certainly its own.
    pub(super) is_certain: bool,
    /// The label, where it is not the form's.
    pub(super) altered: Option<usize>,
    /// Rows whose labels stand before it.
    loose: Vec<usize>,
    /// What stands in its cells; `None` for blanks that are not printed.
    pub(super) cells: Vec<Option<usize>>,
    /// Whether its label was found by the order of the rows only.
    pub(super) is_torn: bool,
}

/// The shape of a table: its rows as places, and how many columns each has.
pub(super) struct Shape {
    pub(super) rows: Vec<(Place, usize)>,
    /// Whether figures without a label can be rows: all rows have the same columns.
    pub(super) is_even: bool,
}

impl Shape {
    fn row(&self, place: Place) -> Option<usize> {
        self.rows.iter().position(|(own, _)| *own == place)
    }
}

/// The rows of figures in the groups of a table.
pub(super) fn lines(flow: &Flow, groups: &[&Group], shape: &Shape, dropped: Dropped) -> Vec<Line> {
    let mut lines = Vec::new();
    for group in groups {
        let row = group.row.and_then(|named| shape.row(named.place));
        let loose: Vec<usize> = group.loose.iter().filter_map(|place| shape.row(*place)).collect();
        let altered = group.row.filter(|named| !named.exact).map(|named| named.words);
        let is_beside = group.row.is_some_and(|named| named.is_beside);
        let columns = row.map(|row| shape.rows[row].1);
        let all = group::joined(group);
        let count =
            |tokens: &[usize]| tokens.iter().filter(|at| flow.tokens[**at].kind == Kind::Figure).count();
        let is_one = group::is_cell_per_line(group, &flow.tokens)
            && (is_beside
                || dropped == Dropped::Repeats
                || Some(count(&all)) == columns
                || count(&group.lines[0]) == 0
                || group.lines.len() > 2 && count(&all) > 2)
            || columns.is_some_and(|columns| group.lines.len() > 1 && all.len() == columns);
        if is_one || group.lines.len() == 1 {
            let is_certain = row.is_some() && (is_beside || is_one);
            let cells = all.iter().map(|at| Some(*at)).collect();
            lines.push(Line { row, is_certain, altered, loose, cells, is_torn: false });
            continue;
        }
        for (number, line) in group.lines.iter().enumerate() {
            if count(line) == 0 {
                continue;
            }
            let cells = line.iter().map(|at| Some(*at)).collect();
            let (row, loose) = if number == 0 { (row, loose.clone()) } else { (None, Vec::new()) };
            let is_certain = row.is_some() && is_beside;
            lines.push(Line { row, is_certain, altered, loose, cells, is_torn: false });
        }
    }
    lines
}

/// Tells each line its row. Lines that no row can be told for keep none.
pub(super) fn align(flow: &Flow, lines: &mut [Line], shape: &Shape) {
    if !shape.is_even {
        return;
    }
    let columns = shape.rows.first().map_or(0, |(_, columns)| *columns);
    let mut is_certain = vec![false; shape.rows.len()];
    for row in lines.iter().filter(|line| line.is_certain).filter_map(|line| line.row) {
        is_certain[row] = true;
    }
    let mut start = 0;
    let mut after = None;
    for end in 0..=lines.len() {
        let row = lines.get(end).filter(|line| line.is_certain).map(|line| line.row);
        if row.is_none() && end < lines.len() {
            continue;
        }
        let before = row.flatten().unwrap_or(shape.rows.len());
        let first = after.map_or(0, |after| after + 1);
        let missing: Vec<usize> = (first..before).filter(|row| !is_certain[*row]).collect();
        between(flow, &mut lines[start..end], &missing, columns);
        if let Some(row) = row.flatten() {
            after = Some(row);
        }
        start = end + 1;
    }
}

/// Gives the lines between two certain rows to the rows that are missing there.
fn between(flow: &Flow, lines: &mut [Line], missing: &Vec<usize>, columns: usize) {
    let mut whole = Vec::new();
    let mut labels: Vec<usize> = Vec::new();
    for (at, line) in lines.iter_mut().enumerate() {
        for row in line.loose.iter().chain(&line.row) {
            if missing.contains(row) && !labels.contains(row) {
                labels.push(*row);
            }
        }
        if fits(flow, &line.cells, columns) {
            whole.push(at);
        } else {
            line.row = None;
        }
    }
    order::sort(&mut labels);
    let own: Vec<usize> = whole.iter().filter_map(|at| lines[*at].row).collect();
    let is_own = own.len() == whole.len()
        && own.windows(2).all(|pair| pair[0] < pair[1])
        && own.iter().all(|row| missing.contains(row));
    let rows = if whole.len() == missing.len() {
        missing
    } else if is_own {
        &own
    } else if labels.len() == whole.len() {
        &labels
    } else {
        &Vec::new()
    };
    for (at, row) in whole.iter().zip(rows) {
        lines[*at].is_torn = lines[*at].row != Some(*row);
        lines[*at].row = Some(*row);
    }
    if rows.is_empty() {
        for at in whole {
            lines[at].row = None;
        }
    }
}

/// Whether the cells can be a row without a label: as many as columns, blanks at the ends aside.
fn fits(flow: &Flow, cells: &[Option<usize>], columns: usize) -> bool {
    let is_figure = |cell: &Option<usize>| cell.is_some_and(|at| flow.tokens[at].kind == Kind::Figure);
    let figures = cells.iter().filter(|cell| is_figure(cell)).count();
    figures > 0 && (figures == columns || cells.len() == columns)
}
