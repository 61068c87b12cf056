//! What each row of a table is, and which tables of the form it is of.

use crate::format::Place;

use super::super::labels::{Found, Labels};
use super::super::rows::{Row, Table};

/// What a row of the source is.
pub(super) enum Kind {
    /// A row of figures: its row in the format, and where its label stands.
    Figures(Found, usize),
    /// Headings of these tables.
    Heading(Vec<usize>),
    /// Something else.
    Other,
}

/// Labels as short as this name a row in several places: 其他, 总计. In bytes.
const AMBIGUOUS: usize = 6;
/// Figures that make one row with its label a row of the form.
const CONCLUSIVE: usize = 3;

/// What each row is; `last` is the row of the form found before them.
pub(super) fn of(rows: &[Row], labels: &Labels<'_>, last: Option<Place>) -> Vec<Kind> {
    let mut kinds = Vec::with_capacity(rows.len());
    let mut last = last;
    for row in rows {
        let kind = kind(row, labels, last);
        if let Kind::Figures(found, _) = kind {
            last = Some(found.place);
        }
        kinds.push(kind);
    }
    drop_leaps(rows, &mut kinds);
    kinds
}

fn kind(row: &Row, labels: &Labels<'_>, last: Option<Place>) -> Kind {
    let mut tables = Vec::new();
    let mut headed = 0;
    let mut is_heading = false;
    for cell in &row.cells {
        if labels.headed(&cell.words, &mut tables) {
            headed += 1;
            // 其他 and 总计 name a row as well as a column: alone they are a row's, beside other headings a column's.
            is_heading |= headed > 1 || !labels.is_row(&cell.words);
        }
    }
    if is_heading {
        return Kind::Heading(most_named(&tables));
    }
    match row_label(row, labels, last) {
        Some((found, index)) if index + 1 < row.cells.len() => Kind::Figures(found, index),
        _ => Kind::Other,
    }
}

/// The label that tells the row, the innermost: 其他处理 stands before its own 其他.
fn row_label(row: &Row, labels: &Labels<'_>, last: Option<Place>) -> Option<(Found, usize)> {
    let mut innermost: Option<(Found, usize)> = None;
    for (index, cell) in row.cells.iter().enumerate() {
        if !cell.is_label() {
            break;
        }
        if let Some(found) = labels.row(&cell.words, last)
            && (found.exact || innermost.is_none_or(|(other, _)| !other.exact))
        {
            innermost = Some((found, index));
        }
    }
    innermost
}

/// A short label that leaps ahead while the row after it does not is what damage has left of another label.
fn drop_leaps(rows: &[Row], kinds: &mut [Kind]) {
    let mut before: Option<Place> = None;
    for at in 0..kinds.len() {
        let Kind::Figures(found, label) = &kinds[at] else { continue };
        let (place, label) = (found.place, *label);
        let next = kinds[at + 1..].iter().find_map(|kind| match kind {
            Kind::Figures(found, _) => Some(found.place),
            _ => None,
        });
        let is_leap = before.is_some_and(|before| next.is_some_and(|next| before < next && next < place));
        if is_leap && rows[at].cells[label].words.len() <= AMBIGUOUS {
            kinds[at] = Kind::Other;
        } else {
            before = Some(place);
        }
    }
}

/// The format's tables that this one of the source is, or is part of: a heading tells, the line above it, a row with
/// its figures, or two without.
pub(super) fn evident_tables(
    table: &Table,
    kinds: &[Kind],
    labels: &Labels<'_>,
    last: Option<Place>,
) -> Vec<usize> {
    let mut votes = vec![0; labels.format.tables.len()];
    for (row, kind) in table.rows.iter().zip(kinds) {
        match kind {
            Kind::Figures(found, label) => {
                let columns = labels.format.block(found.place).columns.len();
                let is_full = found.exact && columns >= CONCLUSIVE && row.cells.len() - label > columns;
                votes[found.place.table] += 1 + usize::from(is_full);
            }
            Kind::Heading(tables) => {
                for index in tables {
                    votes[*index] += 2;
                }
            }
            Kind::Other => {}
        }
    }
    if let (Some(last), true) = (last, table.above.is_empty()) {
        votes[last.table] += 1;
    }
    let mut evident = Vec::new();
    for (index, votes) in votes.into_iter().enumerate() {
        let label = &labels.format.tables[index].label;
        if votes > 1 || table.above.last().is_some_and(|words| label.is(words)) {
            evident.push(index);
        }
    }
    evident
}

/// The tables that a row of headings names most often: 总计 alone names every table.
fn most_named(named: &[usize]) -> Vec<usize> {
    let mut found = Vec::new();
    let mut most = 1;
    for table in 0..=named.iter().copied().max().unwrap_or(0) {
        let times = named.iter().filter(|other| **other == table).count();
        if times > most {
            most = times;
            found.clear();
        }
        if times == most {
            found.push(table);
        }
    }
    found
}
