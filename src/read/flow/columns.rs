//! Figures in columns that are set with blanks, where cells are left blank: each stands in the place of its column.
//!
//! The last figure of a row is its total; where a figure stands before that tells its column, even if the label has
//! pushed the row aside. Only where all rows together, or they and the headings above them, leave as many places as
//! there are columns.

use crate::format::{CellId, Format};
use crate::label;
use crate::order;

use super::Flow;
use super::align::Line;
use super::content;
use super::lex::Kind;
use super::split;

/// Rows that show that columns are set with blanks.
const EVIDENT: usize = 3;
/// Rows more that show, without headings, that the total comes first than that it does not.
const EVIDENT_TURN: i32 = 3;

/// Words above the first row among which the headings are.
const MOST_ABOVE: usize = 40;

/// Characters between the first figure of a row and its end; longer lines are not looked at.
const LONGEST: usize = 400;

/// The places of a figure in its line: its first and its last character, counted from that of the total, backwards.
type Place = (usize, usize);

/// Where a heading stands: a token, and the place in its words.
type Heading = (usize, usize);

/// Puts the figures of rows like this one into their columns: by the order of the headings, where this is not the
/// form's, else, with a total at the end, by the places in which they stand. Tells whether it was by these.
pub(super) fn place(flow: &Flow, format: &Format, lines: &mut [Line], row: &[CellId]) -> bool {
    let sums = split::sums_within(format, row);
    let headings = headings(flow, format, lines, row);
    if reorder(flow, format, lines, row, &sums, &headings) {
        return false;
    }
    let is_total =
        |sum: &Vec<(i64, usize)>| sum.last().is_some_and(|(sign, at)| *sign < 0 && *at + 1 == row.len());
    if !sums.iter().any(is_total) {
        return false;
    }
    let heads = alone(flow, format, row, &headings);
    // A letter of a heading takes two places, where all are set in one width, or one, where they are counted.
    for (heads, wide) in [(&Vec::new(), 0), (&heads, 1), (&heads, 0)] {
        for edge in [Edge::Start, Edge::End] {
            if by_edge(flow, lines, row.len(), edge, heads, wide) {
                return true;
            }
        }
    }
    false
}

/// Puts figures into the form's order where their headings stand in another, and sums of rows hold so and not as printed;
/// tells whether it was so. Where no headings tell, but rows add up with the total first only, and where a row has fewer
/// figures than columns, they are nobody's.
fn reorder(
    flow: &Flow,
    format: &Format,
    lines: &mut [Line],
    row: &[CellId],
    sums: &[Vec<(i64, usize)>],
    headings: &[Heading],
) -> bool {
    let mut printed: Vec<usize> = (0..row.len()).collect();
    order::sort_by(&mut printed, &|one, other| headings.get(*one) < headings.get(*other));
    let is_headed = !headings.is_empty();
    if is_headed && printed.is_sorted() {
        return false;
    }
    if !is_headed {
        printed.rotate_right(1);
    }
    let mut votes = 0;
    for line in lines.iter().filter(|line| line.row.is_some()) {
        let Some(own) = figures(flow, line, row.len()) else { continue };
        let holds = |cells: &[Option<usize>]| {
            let slots = content::printed(flow, format, row, cells.iter().copied());
            content::whole(&slots).is_some_and(|amounts| split::holds(sums, &amounts))
        };
        votes += i32::from(holds(&arranged(&own, &printed))) - i32::from(holds(&own));
    }
    if votes < if is_headed { 1 } else { EVIDENT_TURN } {
        return false;
    }
    for line in lines {
        match figures(flow, line, row.len()).filter(|_| is_headed) {
            Some(own) => line.cells = arranged(&own, &printed),
            None => line.row = None,
        }
    }
    true
}

/// The figures of a line that has as many as columns.
fn figures(flow: &Flow, line: &Line, columns: usize) -> Option<Vec<Option<usize>>> {
    let is_figure = |cell: &&Option<usize>| cell.is_some_and(|at| flow.tokens[at].kind == Kind::Figure);
    let own: Vec<Option<usize>> = line.cells.iter().filter(is_figure).copied().collect();
    (own.len() == columns).then_some(own)
}

/// Figures in the order of the columns, from that in which these are printed.
fn arranged(own: &[Option<usize>], printed: &[usize]) -> Vec<Option<usize>> {
    let mut cells = vec![None; own.len()];
    for (token, column) in own.iter().zip(printed) {
        cells[*column] = *token;
    }
    cells
}

/// The headings, where each is a token by itself; else none.
fn alone(flow: &Flow, format: &Format, row: &[CellId], headings: &[Heading]) -> Vec<Option<usize>> {
    let is_alone =
        |(&(at, _), cell): (&Heading, &CellId)| format.column(*cell).label.is(&label::fold(flow.text_of(at)));
    let mut heads = Vec::new();
    if headings.iter().zip(row).all(is_alone) {
        for (at, _) in headings {
            heads.push(Some(*at));
        }
    }
    heads
}

/// The headings of the columns, the last above the first row; none where one is missing.
fn headings(flow: &Flow, format: &Format, lines: &[Line], row: &[CellId]) -> Vec<Heading> {
    let first =
        lines.iter().find(|line| line.row.is_some()).and_then(|line| *line.cells.first()?).unwrap_or(0);
    let mut found = vec![None; row.len()];
    for at in first.saturating_sub(MOST_ABOVE)..first {
        let words = label::fold(flow.text_of(at));
        for (found, cell) in found.iter_mut().zip(row) {
            // By bytes: what searches texts for texts weighs 5 kB.
            let last = |own: &String| {
                words.as_bytes().windows(own.len().max(1)).rposition(|part| part == own.as_bytes())
            };
            let places = format.column(*cell).label.words.iter().filter_map(last);
            *found = places.max().map(|place| (at, place)).or(*found);
        }
    }
    let mut headings = Vec::new();
    for found in found {
        let Some(found) = found else { return Vec::new() };
        headings.push(found);
    }
    headings
}

/// Where figures below each other begin, or end, at one place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    Start,
    End,
}

fn by_edge(
    flow: &Flow,
    lines: &mut [Line],
    columns: usize,
    edge: Edge,
    heads: &[Option<usize>],
    wide: usize,
) -> bool {
    let mut short = Vec::new();
    let mut all = vec![places(flow, heads, edge, wide).unwrap_or_default()];
    for (at, line) in lines.iter().enumerate() {
        if line.row.is_none() || line.cells.len() > columns || !is_apart(flow, line) {
            continue;
        }
        let Some(places) = places(flow, &line.cells, edge, wide) else { continue };
        if places.len() < columns {
            short.push((at, all.len()));
        }
        all.push(places);
    }
    let mut taken = vec![false; LONGEST];
    for (start, end) in all.iter().flatten() {
        for taken in &mut taken[*end..=*start] {
            *taken = true;
        }
    }
    // How many columns end at a character or to its right.
    let column_at = |end: usize| (0..=end).filter(|at| taken[*at] && (*at == 0 || !taken[at - 1])).count();
    let count = column_at(LONGEST - 1);
    let is_own = |(at, (_, end)): (usize, &Place)| column_at(*end) == columns - at;
    if count != columns || short.len() < EVIDENT || !all[0].iter().enumerate().all(is_own) {
        return false;
    }
    for (at, places) in short {
        let own = std::mem::replace(&mut lines[at].cells, vec![None; columns]);
        for (token, (_, end)) in own.into_iter().zip(&all[places]) {
            lines[at].cells[columns - column_at(*end)] = token;
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

fn places(flow: &Flow, cells: &[Option<usize>], edge: Edge, wide: usize) -> Option<Vec<Place>> {
    let mut ends = Vec::new();
    for at in cells.iter().flatten() {
        let (token, text) = (flow.tokens[*at], flow.text_of(*at));
        let start = token.column as usize + wide * token.wide as usize;
        let letters = wide * text.chars().filter(|c| !c.is_ascii()).count();
        ends.push((start, start + text.chars().count() + letters - 1));
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
