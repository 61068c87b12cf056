//! Chooses among the ways to read the rows of a table those that keep the sums of its columns.
//!
//! Exact and bounded: what every sum rules out is dropped until nothing changes, then the rest is searched. Where the
//! search would take too long, only what the first step settled counts.

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

/// Steps of the search beyond which it is given up.
const MOST_STEPS: usize = 4000;

/// What the sums leave of the ways. A row is a list of ways, a way a list of amounts; a row without ways is not in any
/// sum.
pub(super) fn solve(rows: &[Vec<Vec<i64>>], sums: &[Sum]) -> Solved {
    let mut left: Vec<Vec<usize>> = rows.iter().map(|ways| (0..ways.len()).collect()).collect();
    if !propagate(rows, sums, &mut left) {
        return Solved::Contradiction;
    }
    let mut search = Search { rows, sums, seen: left.iter().map(|_| Vec::new()).collect(), steps: 0 };
    search.go(&left);
    if search.steps >= MOST_STEPS {
        return Solved::Left(left);
    }
    if rows.iter().zip(&search.seen).any(|(row, seen)| !row.is_empty() && seen.is_empty()) {
        return Solved::Contradiction;
    }
    for seen in &mut search.seen {
        seen.sort_unstable();
    }
    Solved::Left(search.seen)
}

/// Drops the ways that no sum can take; tells whether every row has one left.
fn propagate(rows: &[Vec<Vec<i64>>], sums: &[Sum], left: &mut [Vec<usize>]) -> bool {
    let mut has_changed = true;
    while std::mem::take(&mut has_changed) {
        for sum in sums {
            let bounds = |row: usize, sign: i64, cell: usize, left: &[Vec<usize>]| {
                let amounts = left[row].iter().map(|way| sign * rows[row][*way][cell]);
                (amounts.clone().min().unwrap_or(0), amounts.max().unwrap_or(0))
            };
            let (mut least, mut most) = (0, 0);
            for (sign, row, cell) in sum {
                let (low, high) = bounds(*row, *sign, *cell, left);
                least += low;
                most += high;
            }
            for (sign, row, cell) in sum {
                let (low, high) = bounds(*row, *sign, *cell, left);
                let before = left[*row].len();
                left[*row].retain(|way| {
                    let amount = sign * rows[*row][*way][*cell];
                    least - low + amount <= 0 && most - high + amount >= 0
                });
                if left[*row].is_empty() {
                    return false;
                }
                if left[*row].len() < before {
                    has_changed = true;
                    let (new_low, new_high) = bounds(*row, *sign, *cell, left);
                    least += new_low - low;
                    most += new_high - high;
                }
            }
        }
    }
    true
}

struct Search<'s> {
    rows: &'s [Vec<Vec<i64>>],
    sums: &'s [Sum],
    /// The ways that occurred in a solution.
    seen: Vec<Vec<usize>>,
    steps: usize,
}

impl Search<'_> {
    fn go(&mut self, left: &[Vec<usize>]) {
        self.steps += 1;
        if self.steps >= MOST_STEPS {
            return;
        }
        let open = (0..left.len()).filter(|row| left[*row].len() > 1).min_by_key(|row| left[*row].len());
        let Some(open) = open else {
            for (seen, ways) in self.seen.iter_mut().zip(left) {
                if let Some(way) = ways.first().filter(|way| !seen.contains(way)) {
                    seen.push(*way);
                }
            }
            return;
        };
        for way in &left[open] {
            let mut chosen = left.to_vec();
            chosen[open] = vec![*way];
            if propagate(self.rows, self.sums, &mut chosen) {
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
