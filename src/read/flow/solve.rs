//! Chooses among the ways to read the rows of a table those that keep the sums of its columns.
//!
//! Exact and bounded: what a sum rules out is dropped until nothing changes; then each way that is left is tried, until
//! some reading of the whole table has it, or none can. What could not be tried to its end is left.

use crate::order;

/// A sum over several rows.
pub(super) type Sum = Vec<Term>;
/// A part of it: its sign, row and cell in that row.
type Term = (i64, usize, usize);

/// What the sums leave of each row's ways.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Solved {
    /// For each row the ways, by number, that occur in any reading of the whole table.
    Left(Vec<Vec<usize>>),
    /// No reading keeps all sums.
    Contradiction,
}

/// Steps taken for a table beyond which nothing more is tried.
const MOST_WORK: usize = 2_000_000;
/// Steps taken to try one way.
const MOST_FOR_ONE: usize = 100_000;
/// Amounts that the first rows of a sum can come to, each with those of the next row, beyond which only the least and
/// the most are looked at.
const MOST_REACHED: usize = 20_000;

/// What the sums leave of the ways. A row is a list of ways, a way a list of amounts; a row without ways is not in any
/// sum.
pub(super) fn solve(rows: &[Vec<Vec<i64>>], sums: &[Sum]) -> Solved {
    let mut left: Vec<Vec<usize>> = rows.iter().map(|ways| (0..ways.len()).collect()).collect();
    let mut is_summed = vec![false; rows.len()];
    for (_, row, _) in sums.iter().flatten() {
        is_summed[*row] = true;
    }
    let mut search = Search { rows, sums, is_summed, work: 0, most: MOST_WORK };
    if !search.propagate(&mut left) {
        return Solved::Contradiction;
    }
    let mut seen: Vec<Vec<usize>> = vec![Vec::new(); rows.len()];
    for row in 0..rows.len() {
        if !search.is_summed[row] || left[row].len() < 2 {
            continue;
        }
        for way in left[row].clone() {
            if seen[row].contains(&way) {
                continue;
            }
            search.most = MOST_WORK.min(search.work + MOST_FOR_ONE);
            let mut chosen = left.clone();
            chosen[row] = vec![way];
            match search.find(chosen) {
                Found::Reading(reading) => {
                    for (seen, ways) in seen.iter_mut().zip(reading) {
                        seen.extend(ways);
                    }
                }
                Found::Nothing => left[row].retain(|other| *other != way),
                Found::Unknown => {}
            }
        }
        if left[row].is_empty() {
            return Solved::Contradiction;
        }
    }
    Solved::Left(left)
}

/// What came of trying a way.
enum Found {
    /// A reading of the whole table that keeps all sums.
    Reading(Vec<Vec<usize>>),
    Nothing,
    /// It was not tried to its end.
    Unknown,
}

struct Search<'s> {
    rows: &'s [Vec<Vec<i64>>],
    sums: &'s [Sum],
    /// Whether a row is in any sum.
    is_summed: Vec<bool>,
    /// How many steps have been taken, and how many may be.
    work: usize,
    most: usize,
}

impl Search<'_> {
    /// Drops the ways that no sum can take; tells whether every row has one left. What is cheap is done to its end before
    /// what is exact.
    fn propagate(&mut self, left: &mut [Vec<usize>]) -> bool {
        let mut is_exact = false;
        while self.work < self.most {
            let mut has_changed = false;
            for sum in self.sums {
                let narrowed = if is_exact { self.by_amounts(sum, left) } else { self.by_ends(sum, left) };
                let Some(is_narrower) = narrowed else { return false };
                has_changed |= is_narrower;
            }
            if is_exact && !has_changed {
                break;
            }
            is_exact = !has_changed;
        }
        true
    }

    /// Drops the ways that one sum cannot take, by the least and the most that the others can come to; tells whether
    /// there were any, `None` where a row has none left.
    fn by_ends(&mut self, sum: &Sum, left: &mut [Vec<usize>]) -> Option<bool> {
        let mut ranges = Vec::new();
        let (mut least, mut most) = (0, 0);
        for term in sum {
            let mut range = (i64::MAX, i64::MIN);
            for way in &left[term.1] {
                let amount = self.amount(term, *way);
                range = (range.0.min(amount), range.1.max(amount));
            }
            self.work += left[term.1].len();
            least += range.0;
            most += range.1;
            ranges.push(range);
        }
        if least > 0 || most < 0 {
            return None;
        }
        let mut is_narrower = false;
        for (term, (low, high)) in sum.iter().zip(ranges) {
            is_narrower |=
                self.keep(term, left, &|amount| least - low + amount <= 0 && most - high + amount >= 0)?;
        }
        Some(is_narrower)
    }

    /// Keeps the ways in which a row brings such an amount into a sum; tells whether there were others, `None` where none
    /// is left.
    fn keep(&self, term: &Term, left: &mut [Vec<usize>], is_such: &dyn Fn(i64) -> bool) -> Option<bool> {
        let count = left[term.1].len();
        left[term.1].retain(|way| is_such(self.amount(term, *way)));
        (!left[term.1].is_empty()).then_some(left[term.1].len() < count)
    }

    /// The same by every amount that the rows before can come to, where these are not too many.
    fn by_amounts(&mut self, sum: &Sum, left: &mut [Vec<usize>]) -> Option<bool> {
        if sum.iter().all(|(_, row, _)| left[*row].len() < 2) {
            return Some(false);
        }
        let mut terms = Vec::new();
        let (mut least, mut most) = (0, 0);
        for term in sum {
            let mut amounts = Vec::new();
            for way in &left[term.1] {
                amounts.push(self.amount(term, *way));
            }
            sort_out(&mut amounts);
            least += amounts.first()?;
            most += amounts.last()?;
            terms.push(amounts);
        }
        let mut reached = vec![vec![0]];
        for (at, term) in terms.iter().enumerate() {
            least -= term.first()?;
            most -= term.last()?;
            let pairs = reached[at].len() * term.len();
            self.work += pairs;
            if pairs > MOST_REACHED {
                return Some(false);
            }
            let mut next = Vec::new();
            for before in &reached[at] {
                for amount in term {
                    let sum: i64 = before + amount;
                    if sum + least <= 0 && sum + most >= 0 {
                        next.push(sum);
                    }
                }
            }
            sort_out(&mut next);
            reached.push(next);
        }
        let mut is_narrower = false;
        for (term, mut amounts) in sum.iter().zip(terms).rev() {
            let (wanted, mut before) = (reached.pop()?, reached.pop()?);
            let is_wanted = |before: i64, amount: i64| wanted.binary_search(&(before + amount)).is_ok();
            amounts.retain(|amount| before.iter().any(|before| is_wanted(*before, *amount)));
            before.retain(|before| amounts.iter().any(|amount| is_wanted(*before, *amount)));
            reached.push(before);
            is_narrower |= self.keep(term, left, &|amount| amounts.binary_search(&amount).is_ok())?;
        }
        Some(is_narrower)
    }

    /// What a row brings into a sum in one of its ways.
    fn amount(&self, (sign, row, cell): &Term, way: usize) -> i64 {
        sign * self.rows[*row][way][*cell]
    }

    /// A reading of the whole table by these ways.
    fn find(&mut self, mut left: Vec<Vec<usize>>) -> Found {
        if !self.propagate(&mut left) {
            return Found::Nothing;
        }
        if self.work >= self.most {
            return Found::Unknown;
        }
        let is_open = |row: &usize| left[*row].len() > 1 && self.is_summed[*row];
        let Some(open) = (0..left.len()).filter(is_open).min_by_key(|row| left[*row].len()) else {
            return Found::Reading(left);
        };
        for way in &left[open] {
            let mut chosen = left.clone();
            chosen[open] = vec![*way];
            let found = self.find(chosen);
            if !matches!(found, Found::Nothing) {
                return found;
            }
        }
        Found::Nothing
    }
}

/// Sorts amounts, each once.
fn sort_out(amounts: &mut Vec<i64>) {
    order::sort(amounts);
    amounts.dedup();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(rows: usize) -> Vec<Sum> {
        let parts = (0..rows - 1).map(|row| (1, row, 0));
        vec![parts.chain([(-1, rows - 1, 0)]).collect()]
    }

    #[test]
    fn the_sum_of_a_column_chooses_among_the_ways_of_its_rows() {
        let rows = [vec![vec![1], vec![12]], vec![vec![3]], vec![vec![15]]];
        assert_eq!(solve(&rows, &column(3)), Solved::Left(vec![vec![1], vec![0], vec![0]]));
    }

    #[test]
    fn ways_that_all_keep_the_sums_are_all_left() {
        let rows = [vec![vec![1], vec![2]], vec![vec![2], vec![1]], vec![vec![3]]];
        assert_eq!(solve(&rows, &column(3)), Solved::Left(vec![vec![0, 1], vec![0, 1], vec![0]]));
    }

    #[test]
    fn a_row_of_which_no_way_is_near_enough_is_a_contradiction() {
        let rows = [vec![vec![0], vec![10]], vec![vec![4], vec![6]]];
        assert_eq!(solve(&rows, &column(2)), Solved::Contradiction);
    }

    #[test]
    fn ways_go_by_every_amount_and_not_by_the_least_and_the_most() {
        let rows = [vec![vec![1], vec![2]], vec![vec![10], vec![20]], vec![vec![11], vec![13], vec![22]]];
        assert_eq!(solve(&rows, &column(3)), Solved::Left(vec![vec![0, 1], vec![0, 1], vec![0, 2]]));
    }

    #[test]
    fn rows_that_cannot_add_up_are_a_contradiction() {
        let rows = [vec![vec![1], vec![2]], vec![vec![2]], vec![vec![9]]];
        assert_eq!(solve(&rows, &column(3)), Solved::Contradiction);
    }
}
