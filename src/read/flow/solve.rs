//! Chooses among the ways to read the rows of a table those that keep the sums of its columns.
//!
//! Exact and bounded: what a sum rules out is dropped until nothing changes; then each way that is left is tried, until
//! some reading of the whole table has it, or none can. What could not be tried to its end is left.

use crate::order;

/// A sum over several rows: its sign, row and cell in that row.
pub(super) type Sum = Vec<(i64, usize, usize)>;

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
/// Amounts that the first rows of a sum can come to, beyond which only the least and the most are looked at.
const MOST_REACHED: usize = 4_000;

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
    /// Drops the ways that no sum can take; tells whether every row has one left.
    fn propagate(&mut self, left: &mut [Vec<usize>]) -> bool {
        let mut has_changed = true;
        while std::mem::take(&mut has_changed) && self.work < self.most {
            for narrow in [Self::by_ends, Self::by_amounts] {
                // What is cheap is done to its end before what is exact.
                for sum in self.sums {
                    match narrow(self, sum, left) {
                        None => return false,
                        Some(is_narrower) => has_changed |= is_narrower,
                    }
                }
                if has_changed {
                    break;
                }
            }
        }
        true
    }

    /// Drops the ways that one sum cannot take, by the least and the most that the others can come to; tells whether
    /// there were any, `None` where a row has none left.
    fn by_ends(&mut self, sum: &Sum, left: &mut [Vec<usize>]) -> Option<bool> {
        let mut ranges = Vec::new();
        let (mut least, mut most) = (0, 0);
        for (sign, row, cell) in sum {
            let mut range = (i64::MAX, i64::MIN);
            for way in &left[*row] {
                let amount = sign * self.rows[*row][*way][*cell];
                range = (range.0.min(amount), range.1.max(amount));
            }
            self.work += left[*row].len();
            least += range.0;
            most += range.1;
            ranges.push(range);
        }
        let mut is_narrower = false;
        for ((sign, row, cell), (low, high)) in sum.iter().zip(ranges) {
            let before = left[*row].len();
            if before > 1 || least == most {
                left[*row].retain(|way| {
                    let amount = sign * self.rows[*row][*way][*cell];
                    least - low + amount <= 0 && most - high + amount >= 0
                });
            }
            is_narrower |= left[*row].len() < before;
            if left[*row].is_empty() {
                return None;
            }
        }
        Some(is_narrower)
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
            let mut next = Vec::new();
            for before in &reached[at] {
                for amount in term {
                    let sum: i64 = before + amount;
                    if sum + least <= 0 && sum + most >= 0 {
                        next.push(sum);
                    }
                }
            }
            self.work += next.len();
            if next.len() > MOST_REACHED {
                return Some(false);
            }
            sort_out(&mut next);
            reached.push(next);
        }
        let mut is_narrower = false;
        for (at, term) in terms.iter().enumerate().rev() {
            let (_, row, _) = sum[at];
            let wanted = reached.pop()?;
            let mut before = reached.pop()?;
            let mut kept = Vec::new();
            before.retain(|before| {
                let count = kept.len();
                for amount in term {
                    if wanted.binary_search(&(before + amount)).is_ok() {
                        kept.push(*amount);
                    }
                }
                kept.len() > count
            });
            reached.push(before);
            let count = left[row].len();
            left[row].retain(|way| kept.contains(&self.amount(&sum[at], *way)));
            is_narrower |= left[row].len() < count;
            if left[row].is_empty() {
                return None;
            }
        }
        Some(is_narrower)
    }

    /// What a row brings into a sum in one of its ways.
    fn amount(&self, (sign, row, cell): &(i64, usize, usize), way: usize) -> i64 {
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
    fn rows_that_cannot_add_up_are_a_contradiction() {
        let rows = [vec![vec![1], vec![2]], vec![vec![2]], vec![vec![9]]];
        assert_eq!(solve(&rows, &column(3)), Solved::Contradiction);
    }
}
