//! Chooses among the ways to read the rows of a table those that keep the sums of its columns.
//!
//! Exact and bounded: what every sum rules out is dropped until nothing changes, then the rest is searched. Where the
//! search would take too long, only what the first step settled counts.

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

/// Ways looked at beyond which the search is given up.
const MOST_WORK: usize = 400_000;

/// What the sums leave of the ways. A row is a list of ways, a way a list of amounts; a row without ways is not in any
/// sum.
pub(super) fn solve(rows: &[Vec<Vec<i64>>], sums: &[Sum]) -> Solved {
    let mut left: Vec<Vec<usize>> = rows.iter().map(|ways| (0..ways.len()).collect()).collect();
    let seen = left.iter().map(|_| Vec::new()).collect();
    let mut is_summed = vec![false; rows.len()];
    for (_, row, _) in sums.iter().flatten() {
        is_summed[*row] = true;
    }
    let mut search = Search { rows, sums, is_summed, seen, work: 0 };
    if !search.propagate(&mut left) {
        return Solved::Contradiction;
    }
    search.go(&left);
    if search.work >= MOST_WORK {
        return Solved::Left(left);
    }
    if rows.iter().zip(&search.seen).any(|(row, seen)| !row.is_empty() && seen.is_empty()) {
        return Solved::Contradiction;
    }
    for seen in &mut search.seen {
        order::sort(seen);
    }
    Solved::Left(search.seen)
}

struct Search<'s> {
    rows: &'s [Vec<Vec<i64>>],
    sums: &'s [Sum],
    /// Whether a row is in any sum.
    is_summed: Vec<bool>,
    /// The ways that occurred in a solution.
    seen: Vec<Vec<usize>>,
    /// How many ways have been looked at.
    work: usize,
}

impl Search<'_> {
    /// Drops the ways that no sum can take; tells whether every row has one left.
    fn propagate(&mut self, left: &mut [Vec<usize>]) -> bool {
        let mut has_changed = true;
        while std::mem::take(&mut has_changed) && self.work < MOST_WORK {
            for sum in self.sums {
                match self.narrow(sum, left) {
                    None => return false,
                    Some(is_narrower) => has_changed |= is_narrower,
                }
            }
        }
        true
    }

    /// Drops the ways that one sum cannot take; tells whether there were any, `None` where a row has none left.
    fn narrow(&mut self, sum: &Sum, left: &mut [Vec<usize>]) -> Option<bool> {
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

    fn go(&mut self, left: &[Vec<usize>]) {
        self.work += left.len();
        let is_open = |row: &usize| left[*row].len() > 1 && self.is_summed[*row];
        let Some(open) = (0..left.len()).filter(is_open).min_by_key(|row| left[*row].len()) else {
            for (seen, ways) in self.seen.iter_mut().zip(left) {
                let new: Vec<usize> = ways.iter().copied().filter(|way| !seen.contains(way)).collect();
                seen.extend(new);
            }
            return;
        };
        for way in &left[open] {
            if self.work >= MOST_WORK {
                return;
            }
            let mut chosen = left.to_vec();
            chosen[open] = vec![*way];
            if self.propagate(&mut chosen) {
                self.go(&chosen);
            }
        }
    }
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
