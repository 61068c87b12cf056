//! Fits the figures of a row to the columns of a block.

use crate::amount::{Amount, Entry};
use crate::format::{CellId, Format, Identity, Term};
use crate::report::{How, Origin, Slot};

use super::grid::Ends;
use super::rows::Cell;

/// Where a column of a block was seen in a heading: grid column, column of the block.
pub(super) type Head = (u32, usize);

/// The cell of each column; `None` where it was left out.
pub(super) type Columns<'c> = Vec<Option<&'c Cell>>;

/// The cell of each column, where it can be told without adding anything up.
///
/// Figures go by their order, as headings and figures are often merged differently. But where their places below the
/// headings contradict it in lines that may have lost blanks at their end, neither is believed.
pub(super) fn assign<'c>(
    data: &'c [Cell],
    columns: usize,
    heads: &[Head],
    ends: Ends,
) -> Option<Columns<'c>> {
    let under = if heads.len() == columns { below(data, columns, heads) } else { None };
    if data.len() == columns {
        let is_certain = ends == Ends::Kept || under.is_none_or(|under| agrees(data, &under));
        return is_certain.then(|| all(data));
    }
    if let Some(row) = under.filter(|row| row.iter().all(Option::is_some)) {
        return Some(row);
    }
    if let Some(cells) = exactly(data, columns) {
        return Some(all(cells));
    }
    // As many figures as columns: the blanks between and around them are surplus.
    let figures = figures(data);
    if figures.len() == columns {
        return Some(figures);
    }
    if heads.is_empty() || heads.len() == columns {
        return None;
    }
    // A form that leaves columns out leaves out their headings too.
    let mut row = vec![None; columns];
    for ((_, column), cell) in heads.iter().zip(exactly(data, heads.len())?) {
        row[*column] = Some(cell);
    }
    Some(row)
}

/// Whether the cells stand where those below the headings do.
fn agrees(data: &[Cell], under: &[Option<&Cell>]) -> bool {
    data.iter().zip(under).all(|(cell, other)| other.is_none_or(|other| other.spot == cell.spot))
}

/// A cell for each column.
pub(super) fn all(cells: &[Cell]) -> Columns<'_> {
    let mut columns = Vec::with_capacity(cells.len());
    for cell in cells {
        columns.push(Some(cell));
    }
    columns
}

/// The cells that are not blank.
pub(super) fn figures(cells: &[Cell]) -> Columns<'_> {
    let mut figures = Vec::new();
    for cell in cells {
        if !cell.is_blank() {
            figures.push(Some(cell));
        }
    }
    figures
}

/// The cells as many as wanted, blanks left over at one end set aside; `None` where it is open how many belong to
/// that end.
pub(super) fn exactly(cells: &[Cell], wanted: usize) -> Option<&[Cell]> {
    let surplus = cells.len().checked_sub(wanted)?;
    let (front, back) = (&cells[..surplus], &cells[cells.len() - surplus..]);
    let is_blank = |cells: &[Cell]| cells.iter().all(Cell::is_blank);
    match (surplus, is_blank(front), is_blank(back)) {
        (0, ..) | (_, false, true) => Some(&cells[..wanted]),
        (_, true, false) if cells.get(surplus).is_some_and(|first| !first.is_blank()) => {
            Some(&cells[surplus..])
        }
        _ => None,
    }
}

/// What figures in these columns are short of adding up; `None` where the form has no sum of such a row.
pub(super) fn shortage(format: &Format, cells: &[CellId], columns: &Columns) -> Option<Amount> {
    let identity = format.identities.iter().find(|identity| is_sum_of(identity, cells))?;
    Some(difference(identity, cells, &|at| columns[at].map(|cell| cell.entry)))
}

/// The cells that stand right below the headings, where nothing else stands in the row.
pub(super) fn below<'c>(data: &'c [Cell], columns: usize, heads: &[Head]) -> Option<Columns<'c>> {
    let mut row = vec![None; columns];
    for cell in data {
        match heads.iter().find(|(x, _)| *x == cell.x) {
            Some((_, column)) => row[*column] = Some(cell),
            None if cell.is_blank() => {}
            None => return None,
        }
    }
    Some(row)
}

/// Which figure of a row was lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lost {
    /// Any of them.
    Any,
    /// The first: the row's label stands in its place.
    First,
}

impl Lost {
    /// Where a label stands below the heading of the first column, it has taken the place of a figure.
    pub(super) fn of(label: Option<&Cell>, heads: &[Head], ends: Ends) -> Lost {
        match (label, heads.first()) {
            (Some(label), Some((x, 0))) if ends == Ends::Kept && label.x == *x => Lost::First,
            _ => Lost::Any,
        }
    }
}

/// The row with one figure lost, where the sum of the row leaves only one way to complete it.
pub(super) fn inferred(
    format: &Format,
    cells: &[CellId],
    figures: &[Option<&Cell>],
    lost: Lost,
) -> Option<Vec<Slot>> {
    if figures.len() + 1 != cells.len() {
        return None;
    }
    let identity = format.identities.iter().find(|identity| is_sum_of(identity, cells))?;
    let mut only: Option<Vec<Slot>> = None;
    let most = if lost == Lost::First { 1 } else { cells.len() };
    for lost in 0..most {
        let Some(way) = completed(format, identity, cells, figures, lost) else {
            continue;
        };
        if only.as_ref().is_some_and(|known| says_other(known, &way)) {
            return None;
        }
        only = only.or(Some(way));
    }
    only
}

/// Whether it is over these cells, and no others.
fn is_sum_of(identity: &Identity, cells: &[CellId]) -> bool {
    let is_of = |term: &Term| cells.contains(&term.cell);
    let Identity { left, right, .. } = identity;
    !identity.needs_prior()
        && left.len() + right.len() == cells.len()
        && left.iter().all(is_of)
        && right.iter().all(is_of)
}

fn says_other(way: &[Slot], other: &[Slot]) -> bool {
    way.iter().zip(other).any(|(slot, other)| slot.entry != other.entry)
}

/// The row if the figure of that column was lost; `None` where the lost figure would be negative.
fn completed(
    format: &Format,
    identity: &Identity,
    cells: &[CellId],
    figures: &[Option<&Cell>],
    lost: usize,
) -> Option<Vec<Slot>> {
    let mut printed = figures.iter();
    let mut slots: Vec<Slot> = Vec::with_capacity(cells.len());
    for (column, cell) in cells.iter().enumerate() {
        let mut slot = Slot::default();
        if column != lost {
            let figure = (*printed.next()?)?;
            slot = Slot::read(&figure.text, format[*cell].kind, Some(figure.spot));
            slot.entry.amount()?;
            slot.origin.read = How::Inferred;
        }
        slots.push(slot);
    }
    let difference = difference(identity, cells, &|at| Some(slots[at].entry));
    let is_left = identity.left.iter().any(|term| term.cell == cells[lost]);
    let missing = if is_left { -difference } else { difference };
    let origin = Origin { read: How::Inferred, spot: None };
    slots[lost] = Slot { entry: Entry::Amount(missing), origin, ..Slot::default() };
    (!missing.is_negative()).then_some(slots)
}

/// The left side of a sum less the right side, of the amounts that are there.
fn difference(identity: &Identity, cells: &[CellId], entry: &dyn Fn(usize) -> Option<Entry>) -> Amount {
    let mut difference = Amount::ZERO;
    for (at, cell) in cells.iter().enumerate() {
        let amount = entry(at).and_then(Entry::amount).unwrap_or_default();
        if identity.left.iter().any(|term| term.cell == *cell) {
            difference = difference + amount;
        } else {
            difference = difference - amount;
        }
    }
    difference
}
