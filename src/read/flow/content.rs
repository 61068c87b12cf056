//! What the figures of one row say: as printed, in one or several ways to split them, or nothing that can be told.

use crate::amount::{Amount, Entry};
use crate::format::{CellId, Format, Kind as CellKind};
use crate::label;
use crate::report::{How, Slot};

use super::Flow;
use super::lex::Kind;
use super::split::{self, Dropped, Part, Way};

/// What stands in the cells of a row.
#[derive(Debug)]
pub(super) enum Content {
    /// No figures were found for it.
    Nothing,
    /// A text for each cell.
    Printed(Vec<Slot>),
    /// Glued digits: the ways to split them, at least one.
    Ways(Vec<Way>),
    /// So many figures, which fit the cells in no way.
    Unread(usize),
    /// So many figures, which can be split in more ways than are looked at.
    Open(usize),
}

/// Figures that stand too many in a row for one of them to be a page number.
const MOST_SURPLUS: usize = 2;

/// Reads what stands in a row.
pub(super) fn read(
    flow: &Flow,
    format: &Format,
    ids: &[CellId],
    cells: &[Option<usize>],
    dropped: Dropped,
    cuts_left: &mut usize,
) -> Content {
    let is_figure = |cell: &Option<usize>| cell.is_some_and(|at| flow.tokens[at].kind == Kind::Figure);
    let figures: Vec<usize> = cells.iter().filter(|cell| is_figure(cell)).filter_map(|cell| *cell).collect();
    let sums = split::sums_within(format, ids);
    if figures.len() == ids.len() {
        return Content::Printed(printed(flow, format, ids, figures.iter().map(|at| Some(*at))));
    }
    if figures.is_empty() {
        // Blanks that are printed: cells between pipes or tabs.
        let is_whole = cells.iter().flatten().count() >= ids.len();
        let blanks = printed(flow, format, ids, ids.iter().map(|_| None));
        return if is_whole { Content::Printed(blanks) } else { Content::Nothing };
    }
    if let Some(placed) = exactly(cells, ids.len(), is_figure) {
        let slots = printed(flow, format, ids, placed.iter().copied());
        if whole(&slots).is_none_or(|amounts| split::holds(&sums, &amounts)) {
            let is_placed = placed.iter().any(Option::is_none);
            return Content::Printed(if is_placed { read_as(How::Inferred, slots) } else { slots });
        }
    }
    let unread = || Content::Unread(figures.len());
    if figures.len() > ids.len() {
        return without_surplus(flow, format, ids, &figures, &sums).unwrap_or_else(unread);
    }
    let Some(runs) = split::runs(flow, &figures) else { return unread() };
    let mut ways = |dropped: Dropped| {
        let mut ways = match dropped {
            Dropped::Repeats => split::repeated(&runs, ids.len(), &sums),
            dropped => split::ways(&runs, ids.len(), &sums, dropped, cuts_left)?,
        };
        let fits = |(part, id): (&Part, &CellId)| fits(raw(flow, part), format[*id].kind);
        ways.retain(|way| way.parts.iter().zip(ids).all(fits));
        Some(ways)
    };
    let content = |ways: Option<Vec<Way>>| match ways {
        Some(ways) if ways.is_empty() => unread(),
        Some(ways) => Content::Ways(ways),
        None => Content::Open(figures.len()),
    };
    if dropped != Dropped::Blanks || sums.is_empty() {
        return content(ways(dropped));
    }
    let glued = ways(Dropped::Nothing);
    let lost = with_lost(flow, format, ids, &figures, &sums);
    if let Some(only) = lost.first() {
        let says_same = |amounts: Vec<i64>| whole(only).as_ref() == Some(&amounts);
        let is_only = lost.len() == 1 && glued.is_some_and(|ways| ways.iter().map(amounts).all(says_same));
        return if is_only { Content::Printed(read_as(How::Inferred, only.clone())) } else { unread() };
    }
    content(ways(Dropped::Blanks))
}

/// The cells as many as columns, blanks at one end set aside.
fn exactly(
    cells: &[Option<usize>],
    columns: usize,
    is_figure: impl Fn(&Option<usize>) -> bool,
) -> Option<&[Option<usize>]> {
    let surplus = cells.len().checked_sub(columns)?;
    let (front, back) = (&cells[..surplus], &cells[cells.len() - surplus..]);
    if surplus == 0 || !back.iter().any(&is_figure) && front.iter().any(&is_figure) {
        return Some(&cells[..columns]);
    }
    let is_behind = !front.iter().any(&is_figure) && cells.get(surplus).is_some_and(&is_figure);
    is_behind.then(|| &cells[surplus..])
}

/// The texts of tokens, one a cell.
pub(super) fn printed(
    flow: &Flow,
    format: &Format,
    ids: &[CellId],
    cells: impl Iterator<Item = Option<usize>>,
) -> Vec<Slot> {
    let mut slots = Vec::new();
    for (id, cell) in ids.iter().zip(cells) {
        let kind = format[*id].kind;
        slots.push(match cell.filter(|at| flow.tokens[*at].kind == Kind::Figure) {
            Some(at) => figure(flow, at, kind),
            None => Slot::read("", kind, None),
        });
    }
    slots
}

/// The cell in which a figure stands alone.
pub(super) fn figure(flow: &Flow, token: usize, kind: CellKind) -> Slot {
    Slot::read(flow.text_of(token), kind, flow.spot(token, 0))
}

/// The amounts of a row, a blank as 0; `None` where one is no whole number.
pub(super) fn whole(slots: &[Slot]) -> Option<Vec<i64>> {
    let mut amounts = Vec::new();
    for slot in slots {
        amounts.push(match slot.entry {
            Entry::Blank | Entry::Placeholder => 0,
            Entry::Amount(amount) if amount.is_whole() => amount.to_whole()?,
            _ => return None,
        });
    }
    Some(amounts)
}

/// The amounts of a way.
pub(super) fn amounts(way: &Way) -> Vec<i64> {
    way.parts.iter().map(|part| part.value).collect()
}

/// Whether a text can be an amount of that kind: only changes have a sign, only money has decimals.
fn fits(text: &str, kind: CellKind) -> bool {
    let is_plain = text.chars().next().is_none_or(char::is_numeric);
    (is_plain || kind == CellKind::Delta)
        && (!text.contains(['.', '．']) || !matches!(kind, CellKind::Count | CellKind::Delta))
}

/// The characters of part of a token.
fn raw<'f>(flow: &'f Flow, part: &Part) -> &'f str {
    if part.length == 0 {
        return "";
    }
    let text = flow.text_of(part.token);
    let place = |at: usize| text.char_indices().nth(at).map_or(text.len(), |(place, _)| place);
    label::part(text, place(part.from)..place(part.from + part.length))
}

/// What stands in the cells of a row if its digits are split in that way.
pub(super) fn slots(flow: &Flow, format: &Format, ids: &[CellId], way: &Way) -> Vec<Slot> {
    let slot = |(part, id): (&Part, &CellId)| {
        let spot = flow.spot(part.token, part.from).filter(|_| part.length > 0);
        Slot::read(raw(flow, part), format[*id].kind, spot)
    };
    read_as(How::Repaired, way.parts.iter().zip(ids).map(slot).collect())
}

/// The row without the figures too many, a page number perhaps, where the sum leaves one choice.
fn without_surplus(
    flow: &Flow,
    format: &Format,
    ids: &[CellId],
    figures: &[usize],
    sums: &[Vec<(i64, usize)>],
) -> Option<Content> {
    if figures.len() > ids.len() + MOST_SURPLUS || sums.is_empty() {
        return None;
    }
    let mut only: Option<Vec<Slot>> = None;
    for first in 0..figures.len() {
        for second in first..figures.len() {
            let kept = figures.iter().enumerate().filter(|(at, _)| *at != first && *at != second);
            let kept: Vec<Option<usize>> = kept.map(|(_, token)| Some(*token)).collect();
            if kept.len() != ids.len() {
                continue;
            }
            let slots = printed(flow, format, ids, kept.into_iter());
            if !split::holds(sums, &whole(&slots)?) {
                continue;
            }
            if only.as_ref().is_some_and(|only| says_other(only, &slots)) {
                return None;
            }
            only = only.or(Some(slots));
        }
    }
    only.map(|slots| Content::Printed(read_as(How::Repaired, slots)))
}

/// The row with one figure lost: the ways to complete it that its sum allows.
fn with_lost(
    flow: &Flow,
    format: &Format,
    ids: &[CellId],
    figures: &[usize],
    sums: &[Vec<(i64, usize)>],
) -> Vec<Vec<Slot>> {
    let mut ways: Vec<Vec<Slot>> = Vec::new();
    let [sum] = sums else { return ways };
    // A figure that begins with 0 is two of them.
    let is_two = |at: &usize| flow.text_of(*at).len() > 1 && flow.text_of(*at).starts_with('0');
    if figures.len() + 1 != ids.len() || figures.iter().any(is_two) {
        return ways;
    }
    for lost in 0..ids.len() {
        let mut cells: Vec<Option<usize>> = figures.iter().map(|at| Some(*at)).collect();
        cells.insert(lost, None);
        let mut slots = printed(flow, format, ids, cells.into_iter());
        let Some(amounts) = whole(&slots) else { return ways };
        let difference: i64 = sum.iter().map(|(sign, at)| sign * amounts[*at]).sum();
        let sign = sum.iter().find(|(_, at)| *at == lost).map_or(1, |(sign, _)| *sign);
        let missing = -sign * difference;
        if missing < 0 {
            continue;
        }
        slots[lost] = Slot { entry: Entry::Amount(Amount::whole(missing)), ..Slot::default() };
        if ways.iter().all(|way| says_other(way, &slots)) {
            ways.push(slots);
        }
    }
    ways
}

fn says_other(one: &[Slot], other: &[Slot]) -> bool {
    one.iter().zip(other).any(|(one, other)| one.entry != other.entry)
}

fn read_as(how: How, mut slots: Vec<Slot>) -> Vec<Slot> {
    for slot in &mut slots {
        slot.origin.read = how;
    }
    slots
}
