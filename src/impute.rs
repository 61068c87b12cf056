//! What the sums say of cells that are blank: the one amount that can stand there, or between which it must lie.
//!
//! T. de Waal, J. Pannekoek, S. Scholtus (2011), *Handbook of Statistical Data Editing and Imputation*, ch. 9.2: first
//! sums that leave nothing for their blanks, then sums with one blank, then elimination, until nothing more is settled.
//! Only rules without exceptions are used. Nothing is written, and nothing is offered in a table whose sums would
//! contradict one another if it were.

use crate::amount::Amount;
use crate::check::{Outcome, Range, Settled, fits};
use crate::format::{CellId, Format, Kind, Severity};
use crate::order;
use crate::report::Report;

/// The blanks that are settled, those that are known to be included, and the bounds of the others, in the form's order.
pub fn impute(
    format: &Format,
    report: &Report,
    known: &[Settled],
    outcomes: &[Outcome],
) -> (Vec<Settled>, Vec<Range>) {
    if !report.has_empty() {
        return (known.to_vec(), Vec::new());
    }
    let mut filling = Filling::of(format, report, known, outcomes);
    while filling.settle() || filling.eliminate() {}
    filling.drop_contradictions();
    let mut settled = filling.settled.clone();
    settled.extend(known);
    settled.retain(|settled| report.entry(settled.cell).is_empty());
    order::sort_by(&mut settled, &|one, other| one.cell < other.cell);
    (settled, filling.ranges(report))
}

/// A report on its way to being filled in.
struct Filling<'f> {
    format: &'f Format,
    /// The identities that are used, by their numbers.
    used: Vec<usize>,
    /// By cell.
    amounts: Vec<Option<Amount>>,
    settled: Vec<Settled>,
}

/// What an identity leaves for its unknown cells: their signs, and what they must add up to.
struct Rest {
    unknown: Vec<(usize, i32)>,
    amount: Amount,
}

impl<'f> Filling<'f> {
    fn of(format: &'f Format, report: &Report, known: &[Settled], outcomes: &[Outcome]) -> Filling<'f> {
        let is_used = |number: &usize| {
            let identity = &format.identities[*number];
            identity.is_equality()
                && !identity.needs_prior()
                && format.rules[identity.rule].severity == Severity::Error
                && outcomes[*number] != Outcome::Unasked
        };
        let used = (0..format.identities.len()).filter(is_used).collect();
        let mut amounts: Vec<Option<Amount>> = format
            .ids()
            .map(|cell| report.entry(cell).amount().filter(|amount| fits(format[cell].kind, *amount)))
            .collect();
        for settled in known {
            amounts[usize::from(settled.cell.0)] = Some(settled.amount);
        }
        Filling { format, used, amounts, settled: Vec::new() }
    }

    fn rest(&self, number: usize) -> Rest {
        let identity = &self.format.identities[number];
        let mut rest = Rest { unknown: Vec::new(), amount: Amount::ZERO };
        let left = identity.left.iter().map(|term| (term.cell, 1));
        for (cell, sign) in left.chain(identity.right.iter().map(|term| (term.cell, -1))) {
            let cell = usize::from(cell.0);
            match self.amounts[cell] {
                Some(amount) if sign > 0 => rest.amount = rest.amount - amount,
                Some(amount) => rest.amount = rest.amount + amount,
                None => rest.unknown.push((cell, sign)),
            }
        }
        rest
    }

    fn kind(&self, cell: usize) -> Kind {
        self.format.cells[cell].kind
    }

    fn put(&mut self, cell: usize, amount: Amount, identity: usize) {
        let id = CellId(u16::try_from(cell).expect("a format has at most 65535 cells"));
        self.amounts[cell] = Some(amount);
        self.settled.push(Settled { cell: id, amount, identity });
    }

    /// Takes what single sums settle; says whether there was anything.
    fn settle(&mut self) -> bool {
        let before = self.settled.len();
        for at in 0..self.used.len() {
            let number = self.used[at];
            let rest = self.rest(number);
            self.take(&rest, number);
        }
        self.settled.len() > before
    }

    /// Takes what one equation settles: one unknown, or several of the same sign that add up to nothing.
    fn take(&mut self, rest: &Rest, number: usize) {
        match rest.unknown.as_slice() {
            [] => {}
            [(cell, sign)] => {
                let amount = if *sign > 0 { rest.amount } else { -rest.amount };
                if sign.abs() == 1 && fits(self.kind(*cell), amount) {
                    self.put(*cell, amount, number);
                }
            }
            [(_, first), ..] => {
                let adds = |(cell, sign): &(usize, i32)| {
                    (*sign > 0) == (*first > 0) && self.kind(*cell) != Kind::Delta
                };
                if rest.amount.is_zero() && rest.unknown.iter().all(adds) {
                    rest.unknown.iter().for_each(|(cell, _)| self.put(*cell, Amount::ZERO, number));
                }
            }
        }
    }

    /// Takes what several sums settle together, by Gauss–Jordan elimination over whole numbers; says whether there was
    /// anything.
    fn eliminate(&mut self) -> bool {
        let rows = self.used.iter().map(|number| (*number, self.rest(*number)));
        let mut rows: Vec<(usize, Rest)> = rows.filter(|(_, rest)| rest.unknown.len() > 1).collect();
        for at in 0..rows.len() {
            let pivot = rows[at].1.unknown.iter().find(|(_, sign)| sign.abs() == 1).copied();
            let Some((cell, sign)) = pivot else { continue };
            let (before, behind) = rows.split_at_mut(at);
            let Some(((_, own), after)) = behind.split_first_mut() else { continue };
            for (_, other) in before.iter_mut().chain(after) {
                let factor =
                    other.unknown.iter().find(|(known, _)| *known == cell).map_or(0, |(_, own)| *own);
                if factor != 0 {
                    other.subtract(own, factor * sign);
                }
            }
        }
        let before = self.settled.len();
        for (number, rest) in &rows {
            if rest.unknown.iter().all(|(cell, _)| self.amounts[*cell].is_none()) {
                self.take(rest, *number);
            }
        }
        self.settled.len() > before
    }

    /// Takes back what was settled in tables whose sums would now fail.
    fn drop_contradictions(&mut self) {
        let is_touched = |number: usize| {
            let mut terms = self.format.identities[number].terms();
            terms.any(|term| self.settled.iter().any(|settled| settled.cell == term.cell))
        };
        let failing: Vec<usize> = self
            .used
            .iter()
            .copied()
            .filter(|number| {
                let rest = self.rest(*number);
                rest.unknown.is_empty() && !rest.amount.is_zero() && is_touched(*number)
            })
            .filter_map(|number| self.format.identities[number].terms().next())
            .map(|term| self.format[term.cell].place.table)
            .collect();
        let (kept, dropped): (Vec<Settled>, Vec<Settled>) = self
            .settled
            .iter()
            .partition(|settled| !failing.contains(&self.format[settled.cell].place.table));
        for settled in dropped {
            self.amounts[usize::from(settled.cell.0)] = None;
        }
        self.settled = kept;
    }

    /// Between which amounts the cells that are still blank must lie, as far as each sum bounds them.
    fn ranges(&self, report: &Report) -> Vec<Range> {
        let bounds = self.bounds();
        let bounded = self.format.ids().zip(bounds).filter_map(|(cell, (least, most))| {
            let least = least?;
            let is_possible = most.is_none_or(|most| least <= most);
            let is_told = most.is_some() || least > Amount::ZERO;
            (report.entry(cell).is_empty() && is_possible && is_told).then_some(Range { cell, least, most })
        });
        bounded.filter(|range| self.amounts[usize::from(range.cell.0)].is_none()).collect()
    }

    /// By cell, the least and the most it can be: sums are gone through until they tell no more.
    fn bounds(&self) -> Vec<Bounds> {
        let mut bounds: Vec<Bounds> = (0..self.amounts.len())
            .map(|cell| match (self.amounts[cell], self.kind(cell)) {
                (Some(amount), _) => (Some(amount), Some(amount)),
                (None, Kind::Delta) => (None, None),
                (None, _) => (Some(Amount::ZERO), None),
            })
            .collect();
        for _ in 0..ROUNDS {
            let before = bounds.clone();
            for number in &self.used {
                let rest = self.rest(*number);
                for (cell, sign) in &rest.unknown {
                    let least = others(&rest, *cell, *sign, &bounds, false);
                    let most = others(&rest, *cell, *sign, &bounds, true);
                    let own = &mut bounds[*cell];
                    own.0 = own.0.max(least);
                    own.1 = match (own.1, most) {
                        (Some(one), Some(two)) => Some(one.min(two)),
                        (one, two) => one.or(two),
                    };
                    if !is_bound(*own) {
                        // The sums contradict each other: nothing lies between their bounds.
                        return vec![(None, None); bounds.len()];
                    }
                }
            }
            if bounds == before {
                break;
            }
        }
        bounds
    }
}

/// The least and the most, where there is an end.
type Bounds = (Option<Amount>, Option<Amount>);

/// Whether an amount can lie within. Where sums contradict each other, bounds grow without end: none that is meant is as
/// far off as this.
fn is_bound((least, most): Bounds) -> bool {
    let far = Amount::whole(i64::MAX);
    let is_far = |amount: Amount| amount > far || amount < -far;
    !least.is_some_and(is_far)
        && !most.is_some_and(is_far)
        && !matches!((least, most), (Some(a), Some(b)) if a > b)
}

/// Bounds that have not settled after so many rounds are not made narrower.
const ROUNDS: usize = 8;

/// The most, or the least, that an equation leaves for one of its unknown cells.
fn others(rest: &Rest, cell: usize, sign: i32, bounds: &[Bounds], is_most: bool) -> Option<Amount> {
    let mut amount = if sign > 0 { rest.amount } else { -rest.amount };
    for (other, other_sign) in rest.unknown.iter().filter(|(other, _)| *other != cell) {
        let (least, most) = bounds[*other];
        let is_same = (*other_sign > 0) == (sign > 0);
        let bound = if is_same == is_most { least? } else { most? };
        amount = if is_same { amount - bound } else { amount + bound };
    }
    Some(amount)
}

impl Rest {
    /// Takes another equation away so many times.
    fn subtract(&mut self, other: &Rest, times: i32) {
        for (cell, sign) in &other.unknown {
            match self.unknown.iter_mut().find(|(known, _)| known == cell) {
                Some((_, own)) => *own -= sign * times,
                None => self.unknown.push((*cell, -sign * times)),
            }
        }
        self.unknown.retain(|(_, sign)| *sign != 0);
        for _ in 0..times.unsigned_abs() {
            self.amount = if times > 0 { self.amount - other.amount } else { self.amount + other.amount };
        }
    }
}
