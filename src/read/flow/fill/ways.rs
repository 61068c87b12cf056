//! Rows whose digits can be split in several ways: what all agree on, and what is likeliest.

use crate::amount::Amount;
use crate::finding::Problem;
use crate::format::{CellId, Format, Kind};
use crate::order;
use crate::report::Slot;

use super::super::content::{self, Content};
use super::super::split::Way;
use super::{Filler, Row};

/// Rows without a change that show that a table has none.
const STILL: usize = 3;

impl Filler<'_> {
    /// Puts the figures in which all ways agree, or those of the likeliest way; says what the others could be.
    pub(super) fn put_ways(
        &mut self,
        cells: &[CellId],
        ways: &[&Way],
        is_sure: bool,
        is_still: bool,
        split: &mut Vec<CellId>,
    ) {
        if let Some(way) = ways.first() {
            let mut parts: Vec<usize> =
                way.parts.iter().filter(|part| part.length > 0).map(|part| part.token).collect();
            let figures = parts.len();
            parts.dedup();
            self.outcome.made += figures - parts.len();
        }
        let mut ways: Vec<Vec<Slot>> =
            ways.iter().map(|way| content::slots(self.flow, self.format, cells, way)).collect();
        order::sort_by(&mut ways, &|one, other| likeness(one) > likeness(other));
        let Some(first) = ways.first() else { return self.say_unread(cells, 0) };
        let mut unsure = Vec::new();
        let mut agreed = Vec::new();
        for (at, cell) in cells.iter().enumerate() {
            if is_sure && ways.iter().all(|way| way[at].entry == first[at].entry) {
                agreed.push((*cell, first[at].clone()));
                split.push(*cell);
            } else {
                unsure.push(*cell);
            }
        }
        self.forget_unread(cells);
        if !unsure.is_empty() {
            let likely = likely(self.format, cells, &ways, is_still).filter(|_| is_sure);
            if let Some(likely) = likely {
                ways.swap(0, likely);
                agreed = cells.iter().copied().zip(ways[0].iter().cloned()).collect();
            } else {
                self.outcome.unread.extend(&unsure);
            }
            self.tell(Problem::Unsure { ways, is_taken: likely.is_some() }, &unsure);
        }
        for (cell, slot) in agreed {
            self.report.put(cell, slot);
        }
    }
}

/// How many of the figures are 0, or the same as the one before.
fn likeness(way: &[Slot]) -> usize {
    let is_zero = |slot: &&Slot| slot.entry.amount() == Some(Amount::ZERO);
    way.iter().filter(is_zero).count() + way.windows(2).filter(|pair| pair[0].entry == pair[1].entry).count()
}

/// The way that is far likelier than the others: the same figure of several digits in each of three cells or more; or
/// nothing changed, in a table in which nothing did.
fn likely(format: &Format, cells: &[CellId], ways: &[Vec<Slot>], is_still: bool) -> Option<usize> {
    let is_same = |way: &Vec<Slot>| {
        way.len() > 2 && way[0].text().len() > 1 && way.iter().all(|slot| slot.text() == way[0].text())
    };
    if let Some(same) = ways.iter().position(is_same) {
        return Some(same);
    }
    let change = change_in(format, cells).filter(|_| is_still)?;
    ways.iter().position(|way| way[change].entry.amount() == Some(Amount::ZERO))
}

/// Where a row tells how much changed.
fn change_in(format: &Format, cells: &[CellId]) -> Option<usize> {
    cells.iter().position(|cell| format[*cell].kind == Kind::Delta)
}

/// Whether nothing changed in a table: each of its rows can be read with a change of 0, in one way only. By chance,
/// hardly any can.
pub(super) fn is_still(format: &Format, rows: &[Row]) -> bool {
    let mut still = 0;
    for row in rows {
        let Some(change) = change_in(format, &row.cells) else { continue };
        let ways = match &row.content {
            Content::Printed(slots) => usize::from(slots[change].entry.amount() == Some(Amount::ZERO)),
            Content::Ways(ways) => ways.iter().filter(|way| way.parts[change].value == 0).count(),
            _ => 0,
        };
        if ways != 1 {
            return false;
        }
        still += 1;
    }
    still >= STILL
}
