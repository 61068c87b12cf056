//! Fits the figures of a row to the columns of a block.

use crate::amount::{Amount, Entry};
use crate::format::{CellId, Format, Identity, Term};
use crate::report::{How, Origin, Slot};

use super::grid::Ends;
use super::rows::Cell;

/// Where a column of a block was seen in a heading: grid column, column of the block.
pub(super) type Head = (u32, usize);

/// The cell of each column, where it can be told without adding anything up.
///
/// Figures go by their order, as headings and figures are often merged differently. But where their places below the
/// headings contradict it in lines that may have lost blanks at their end, neither is believed.
pub(super) fn assign<'c>(
    data: &'c [Cell],
    columns: usize,
    heads: &[Head],
    ends: Ends,
) -> Option<Vec<Option<&'c Cell>>> {
    let under = if heads.len() == columns { below(data, columns, heads) } else { None };
    if data.len() == columns {
        let agrees =
            |(cell, other): (&Cell, Option<&Cell>)| other.is_none_or(|other| other.spot == cell.spot);
        let is_certain = ends == Ends::Kept || under.is_none_or(|under| data.iter().zip(under).all(agrees));
        return is_certain.then(|| data.iter().map(Some).collect());
    }
    if let Some(row) = under.filter(|row| row.iter().all(Option::is_some)) {
        return Some(row);
    }
    if let Some(cells) = exactly(data, columns) {
        return Some(cells.iter().map(Some).collect());
    }
    // As many figures as columns: the blanks between and around them are surplus.
    let figures: Vec<&Cell> = data.iter().filter(|cell| !cell.is_blank()).collect();
    if figures.len() == columns {
        return Some(figures.into_iter().map(Some).collect());
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

/// The cells that stand right below the headings, where nothing else stands in the row.
fn below<'c>(data: &'c [Cell], columns: usize, heads: &[Head]) -> Option<Vec<Option<&'c Cell>>> {
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

/// The row with one figure lost, where the sum of the row leaves only one way to complete it.
pub(super) fn inferred(format: &Format, cells: &[CellId], figures: &[&Cell]) -> Option<Vec<Slot>> {
    if figures.len() + 1 != cells.len() {
        return None;
    }
    let is_row_sum = |cell: &CellId| cells.contains(cell);
    let identity = format.identities.iter().find(|identity| {
        !identity.needs_prior()
            && identity.terms().count() == cells.len()
            && identity.terms().all(|term| is_row_sum(&term.cell))
    })?;
    let entries = |way: &[Slot]| way.iter().map(|slot| slot.entry).collect::<Vec<_>>();
    let mut only: Option<Vec<Slot>> = None;
    for way in (0..cells.len()).filter_map(|lost| completed(format, identity, cells, figures, lost)) {
        match &only {
            Some(known) if entries(known) != entries(&way) => return None,
            Some(_) => {}
            None => only = Some(way),
        }
    }
    only
}

/// The row if the figure of that column was lost; `None` where the lost figure would be negative.
fn completed(
    format: &Format,
    identity: &Identity,
    cells: &[CellId],
    figures: &[&Cell],
    lost: usize,
) -> Option<Vec<Slot>> {
    let mut printed = figures.iter();
    let mut slots: Vec<Slot> = Vec::with_capacity(cells.len());
    for (column, cell) in cells.iter().enumerate() {
        if column == lost {
            slots.push(Slot::default());
        } else {
            let figure = printed.next()?;
            let mut slot = Slot::read(&figure.text, format[*cell].kind, Some(figure.spot));
            slot.entry.amount()?;
            slot.origin.read = How::Inferred;
            slots.push(slot);
        }
    }
    let amount =
        |cell: CellId| cells.iter().position(|own| *own == cell).and_then(|at| slots[at].entry.amount());
    let sum = |terms: &[Term]| terms.iter().filter_map(|term| amount(term.cell)).sum();
    let difference = {
        let left: Amount = sum(&identity.left);
        left - sum(&identity.right)
    };
    let is_left = identity.left.iter().any(|term| term.cell == cells[lost]);
    let missing = if is_left { -difference } else { difference };
    let origin = Origin { read: How::Inferred, spot: None };
    slots[lost] = Slot { entry: Entry::Amount(missing), origin, ..Slot::default() };
    (!missing.is_negative()).then_some(slots)
}
