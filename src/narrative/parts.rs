//! Figures that prose gives as the parts of another: 34 件，其中… 20 件，… 14 件.

use super::counted::Family;
use super::figure::{Figure, Unit};
use super::reader::FARTHEST;

/// A figure, and where it stands.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is said, or not, by words of its own")]
pub(super) struct Item {
    pub(super) figure: Figure,
    /// How many brackets it stands in.
    pub(super) depth: usize,
    pub(super) family: Family,
    /// The claim it makes, counted among all.
    pub(super) claim: Option<usize>,
    /// Whether it was carried in or out, or is last year's: told beside the whole, whose parts follow.
    pub(super) is_aside: bool,
    /// Whether it is what the other parts leave: 其他.
    pub(super) is_rest: bool,
    /// Whether it may be a part of what the tables count, or more than a year's.
    pub(super) is_part: bool,
    /// Whether it counts something that is in no table.
    pub(super) is_foreign: bool,
    /// Whether what is spoken of is in the tables.
    pub(super) is_known: bool,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The figures read so far, and the lists of parts among them.
#[derive(Default)]
pub(super) struct Parts {
    items: Vec<Item>,
    /// Where the sentence began, and the one before it.
    sentence: usize,
    previous: usize,
    open: Option<List>,
    lists: Vec<List>,
}

/// A list of parts: the items from one place to another.
#[derive(Clone, Copy, Debug)]
struct List {
    start: usize,
    end: usize,
    depth: usize,
    /// The first item that can be their whole.
    earliest: usize,
    /// Whether the whole stands in the sentence before: which of its figures it is, the sum tells.
    is_back: bool,
    /// Whether words, not only brackets, say that they are parts.
    is_said: bool,
    /// Whether there may be more, or a figure is rough.
    is_open: bool,
}

/// Parts that should add up.
pub(super) struct Added {
    pub(super) rule: &'static str,
    pub(super) whole: i64,
    pub(super) sum: i64,
    pub(super) claims: Vec<usize>,
    pub(super) is_linked: bool,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Parts {
    /// A figure was read.
    pub(super) fn add(&mut self, item: Item) {
        if let Some(list) = self.open
            && let Some(first) = self.items.get(list.start)
            && list.start < self.items.len()
            && !item.is_rest
            && !is_alike(first.family, item.family)
        {
            self.end();
        }
        self.items.push(item);
    }

    /// A bracket opens behind a figure: it may hold its parts.
    pub(super) fn open(&mut self, depth: usize) {
        self.begin(depth, false);
    }

    /// 其中: parts follow.
    pub(super) fn among(&mut self, depth: usize) {
        self.begin(depth, true);
    }

    fn begin(&mut self, depth: usize, is_said: bool) {
        self.end();
        let start = self.items.len();
        let is_fee = self.items.last().is_some_and(|item| item.family == Family::Fee);
        // 共 34 件。其中…: the whole stands in the sentence before.
        let is_first = is_said && !is_fee && self.sentence == start;
        let earliest = match is_fee {
            true => 0,
            false if is_first => self.previous,
            false => self.sentence,
        };
        self.open =
            Some(List { start, end: start, depth, earliest, is_back: is_first, is_said, is_open: false });
    }

    /// There may be more parts than are told, or they are not exact.
    pub(super) fn doubt(&mut self) {
        if let Some(list) = &mut self.open {
            list.is_open = true;
        }
    }

    /// A bracket closes, or another thought begins.
    pub(super) fn close(&mut self, depth: usize) {
        if self.open.is_some_and(|list| list.depth >= depth.max(1) || depth == 0) {
            self.end();
        }
    }

    /// A sentence ends.
    pub(super) fn sentence(&mut self) {
        self.end();
        self.previous = self.sentence;
        self.sentence = self.items.len();
    }

    fn end(&mut self) {
        if let Some(list) = self.open.take() {
            self.lists.push(List { end: self.items.len(), ..list });
        }
    }

    /// The item whose parts are being told.
    pub(super) fn whole(&self, depth: usize, unit: Unit) -> Option<&Item> {
        let list = self.open.filter(|list| (list.is_said || list.depth == depth) && !list.is_back)?;
        self.whole_of(list, unit)
    }

    fn whole_of(&self, list: List, unit: Unit) -> Option<&Item> {
        let before = self.items.get(list.earliest.min(list.start)..list.start)?;
        let is_whole = |item: &&Item| item.figure.unit == unit && item.depth <= list.depth;
        let mut wholes = before.iter().rev().take(FARTHEST).filter(is_whole);
        let nearest = wholes.next()?;
        let main = if nearest.is_aside { wholes.find(|item| !item.is_aside) } else { None };
        Some(main.unwrap_or(nearest))
    }

    /// The sums that should be right.
    pub(super) fn sums(mut self) -> Vec<Added> {
        self.end();
        self.lists.iter().flat_map(|list| self.sums_of(*list)).collect()
    }

    /// A list of parts has one sum for each unit in it: so many cases, so many yuan.
    fn sums_of(&self, list: List) -> Vec<Added> {
        let mut units: Vec<Unit> = Vec::new();
        let mut sums = Vec::new();
        for item in &self.items[list.start..list.end] {
            if !units.contains(&item.figure.unit) {
                units.push(item.figure.unit);
                sums.extend(self.sum(list, item.figure.unit));
            }
        }
        sums
    }

    fn sum(&self, list: List, unit: Unit) -> Option<Added> {
        let parts: Vec<&Item> =
            self.items[list.start..list.end].iter().filter(|item| item.figure.unit == unit).collect();
        let sum = parts.iter().fold(0_i64, |sum, item| sum.saturating_add(item.figure.digits));
        let is_near = |whole: i64| sum.abs_diff(whole).saturating_mul(10) <= whole.unsigned_abs();
        let whole = if list.is_back {
            let before = self.items.get(list.earliest..list.start)?.iter().rev().take(FARTHEST);
            let mut near = before.filter(|item| item.figure.unit == unit && is_near(item.figure.digits));
            near.next().filter(|_| near.next().is_none())?
        } else {
            self.whole_of(list, unit)?
        };
        let is_exact = |item: &Item| item.figure.places == 0 && !item.figure.is_rough;
        if list.is_open || !is_exact(whole) || !parts.iter().all(|item| is_exact(item)) {
            return None;
        }
        let may_be_over = !matches!(parts.last()?.family, Family::Other | Family::Result);
        let is_over =
            sum > whole.figure.digits && whole.is_known && may_be_over && (list.is_said || parts.len() > 1);
        let is_near = is_near(whole.figure.digits);
        // 57 条,其中公告 19 篇、动态 38 条: parts in several units are told of no one unit.
        let is_counted = |item: &Item| matches!(item.figure.unit, Unit::Count(_));
        let is_mixed =
            self.items[list.start..list.end].iter().any(|item| is_counted(item) && item.figure.unit != unit);
        if is_mixed && matches!(unit, Unit::Count(_)) {
            return None;
        }
        if !is_over && !is_complete(&parts, list, is_near && !whole.is_part) {
            return None;
        }
        let claims: Vec<usize> = parts.iter().filter_map(|item| item.claim).chain(whole.claim).collect();
        let is_linked = claims.len() == parts.len() + 1;
        let end = parts.last()?;
        let rule = if end.family == Family::Fee { "n.fee" } else { "n.parts" };
        Some(Added {
            rule,
            whole: whole.figure.digits,
            sum,
            claims,
            is_linked,
            start: whole.start,
            end: end.end,
        })
    }
}

/// Whether two parts are of one list.
fn is_alike(one: Family, other: Family) -> bool {
    let is_plain = |family| matches!(family, Family::Plain | Family::Channel);
    one == other || (is_plain(one) && is_plain(other))
}

/// Whether the parts told are all there are.
fn is_complete(parts: &[&Item], list: List, is_near: bool) -> bool {
    let count = parts.len();
    let Some(end) = parts.last() else { return false };
    match end.family {
        _ if end.is_rest && count > 1 => true,
        Family::Fee | Family::Applicant | Family::Channel => count > 1,
        Family::Group => count > 3,
        // Examples add up to far less than the whole.
        Family::Plain if list.depth > 0 && is_near => count > 1,
        Family::Plain => count > 2 && (is_near || !list.is_said),
        // Bodies that share what was received.
        Family::Other if parts.iter().all(|item| item.claim.is_none()) => count > 2 && is_near,
        // The tables tell of these.
        Family::Result | Family::Other => false,
    }
}
