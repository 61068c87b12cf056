//! Figures in columns that are set with blanks, where cells are left blank: each stands in the place of its column.
//!
//! The last figure of a row is its total; where a figure stands before that tells its column, even if the label has
//! pushed the row aside. Only where all rows together leave as many places as there are columns.

use crate::format::{CellId, Format};

use super::Flow;
use super::align::Line;
use super::lex::Kind;
use super::split;

/// Rows that show that columns are set with blanks.
const EVIDENT: usize = 3;

/// Characters between the first figure of a row and its end; longer lines are not looked at.
const LONGEST: usize = 400;

/// The places of a figure in its line: its first and its last character, counted from that of the total, backwards.
type Place = (usize, usize);

/// Puts the figures of rows like this one, a total at its end, into the columns in whose places they stand; tells
/// whether there were such rows.
pub(super) fn place(flow: &Flow, format: &Format, lines: &mut [Line], row: &[CellId]) -> bool {
    let is_total =
        |sum: &Vec<(i64, usize)>| sum.last().is_some_and(|(sign, at)| *sign < 0 && *at + 1 == row.len());
    if !split::sums_within(format, row).iter().any(is_total) {
        return false;
    }
    [Edge::Start, Edge::End].into_iter().any(|edge| by_edge(flow, lines, row.len(), edge))
}

/// Where figures below each other begin, or end, at one place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    Start,
    End,
}

fn by_edge(flow: &Flow, lines: &mut [Line], columns: usize, edge: Edge) -> bool {
    let mut taken = vec![false; LONGEST];
    let mut short = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if line.row.is_none() || line.cells.len() > columns || !is_apart(flow, line) {
            continue;
        }
        let Some(places) = places(flow, line, edge) else { continue };
        for (start, end) in &places {
            for taken in taken.iter_mut().take(*start + 1).skip(*end) {
                *taken = true;
            }
        }
        if places.len() < columns {
            short.push((at, places));
        }
    }
    // For each character, how many columns end at it or to its right.
    let (mut count, mut is_taken) = (0, false);
    let mut column_at = Vec::new();
    for taken in taken {
        count += usize::from(taken && !is_taken);
        is_taken = taken;
        column_at.push(count);
    }
    if count != columns || short.len() < EVIDENT {
        return false;
    }
    for (at, places) in short {
        let own = std::mem::replace(&mut lines[at].cells, vec![None; columns]);
        for (token, (_, end)) in own.into_iter().zip(places) {
            lines[at].cells[columns - column_at[end]] = token;
        }
    }
    true
}

/// Whether all figures of a row stand on one line, in cells of their own: wide blanks between them.
fn is_apart(flow: &Flow, line: &Line) -> bool {
    let tokens = || line.cells.iter().flatten().map(|at| flow.tokens[*at]);
    tokens().all(|token| token.kind == Kind::Figure)
        && tokens().zip(tokens().skip(1)).all(|(one, other)| one.line == other.line && one.cell < other.cell)
}

fn places(flow: &Flow, line: &Line, edge: Edge) -> Option<Vec<Place>> {
    let mut ends = Vec::new();
    for at in line.cells.iter().flatten() {
        let start = flow.tokens[*at].column as usize;
        ends.push((start, start + flow.text_of(*at).chars().count() - 1));
    }
    let (start, end) = *ends.last()?;
    // What stands behind the edge of the total is counted as standing at it.
    let edge = if edge == Edge::Start { start } else { end };
    let mut places = Vec::new();
    for (start, end) in ends {
        let place = (edge - start.min(edge), edge - end.min(edge));
        if place.0 >= LONGEST {
            return None;
        }
        places.push(place);
    }
    Some(places)
}
