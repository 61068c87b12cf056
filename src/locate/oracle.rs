//! Holds the search against one that tries every set of cells there is, and solves for their amounts by itself.

use crate::amount::Amount;
use crate::check::{Stage, check};
use crate::format::{Block, CellId, Format, Kind, Year};
use crate::inspect::prescribed;
use crate::report::{Report, Slot};

use super::search::smallest;
use super::system::System;
use super::{Case, group};

/// Numbers that look like chance and are the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    /// A figure as table 3 has them: mostly 0, often small, seldom large.
    fn figure(&mut self) -> i64 {
        let end = [1, 1, 1, 4, 4, 10, 60, 900][usize::try_from(self.below(8)).unwrap()];
        i64::try_from(self.below(end)).unwrap()
    }
}

/// The identities of table 3, as signed cells.
fn identities(format: &Format) -> Vec<Vec<(usize, i64)>> {
    let table = |cell: CellId| format[cell].place.table == 1;
    let own = format.identities.iter().filter(|identity| !identity.needs_prior());
    own.filter(|identity| table(identity.left[0].cell))
        .map(|identity| {
            let left = identity.left.iter().map(|term| (usize::from(term.cell.0), 1));
            left.chain(identity.right.iter().map(|term| (usize::from(term.cell.0), -1))).collect()
        })
        .collect()
}

/// A consistent table 3; 0 elsewhere.
fn balanced(format: &Format, chance: &mut Chance) -> Vec<i64> {
    let block = &format.tables[1].blocks[0];
    let row_of = |key: &str| block.rows.iter().position(|row| row.key == key).unwrap();
    let [received, carried_in, all, carried_out] =
        ["received", "carriedIn", "resultTotal", "carriedOut"].map(row_of);
    let at = |row: usize, column: usize| usize::from(block.cell(row, column).0);
    let mut amounts = vec![0; format.cells.len()];
    for column in 0..6 {
        for row in 0..block.rows.len() {
            amounts[at(row, column)] = chance.figure();
        }
        let results =
            (0..block.rows.len()).filter(|row| ![received, carried_in, all, carried_out].contains(row));
        let sum = results.map(|row| amounts[at(row, column)]).sum::<i64>();
        amounts[at(all, column)] = sum;
        let open = sum + amounts[at(carried_out, column)] - amounts[at(carried_in, column)];
        amounts[at(received, column)] = open.max(0);
        amounts[at(carried_out, column)] += open.max(0) - open;
    }
    for row in 0..block.rows.len() {
        amounts[at(row, 6)] = (0..6).map(|column| amounts[at(row, column)]).sum();
    }
    amounts
}

/// All sets of that many cells, with the amounts that make every identity hold.
fn exhaustive(identities: &[Vec<(usize, i64)>], amounts: &[i64], size: usize) -> Vec<Vec<(usize, i64)>> {
    let cells: Vec<usize> = identities.iter().flatten().map(|(cell, _)| *cell).collect();
    let (first, last) = (*cells.iter().min().unwrap(), *cells.iter().max().unwrap());
    let off: Vec<i64> =
        identities.iter().map(|own| own.iter().map(|(cell, sign)| amounts[*cell] * sign).sum()).collect();
    let mask = |is_in: &dyn Fn(usize) -> bool| {
        (0..identities.len()).filter(|number| is_in(*number)).fold(0u64, |mask, number| mask | 1 << number)
    };
    let failing = mask(&|number| off[number] != 0);
    let masks: Vec<u64> = (0..=last)
        .map(|cell| mask(&|number| identities[number].iter().any(|(own, _)| *own == cell)))
        .collect();
    let mut found: Vec<Vec<(usize, i64)>> = Vec::new();
    let mut try_set = |set: &[usize]| {
        let (once, more) = set.iter().fold((0, 0), |(once, more), cell| {
            let own = masks[*cell];
            (once ^ own & !more & !(once & own), more | once & own)
        });
        // What fails must be touched; what is touched by one cell only must have failed.
        if failing & !(once | more) == 0
            && once & !more & !failing == 0
            && let Some(by) = solve(identities, &off, set)
            && set.iter().zip(&by).all(|(cell, by)| *by != 0 && amounts[*cell] + by >= 0)
        {
            found.push(set.iter().copied().zip(by).collect());
        }
    };
    for one in first..=last {
        if size == 1 {
            try_set(&[one]);
        }
        for two in one + 1..=last {
            if size == 2 {
                try_set(&[one, two]);
            }
            for three in two + 1..=last {
                if size == 3 {
                    try_set(&[one, two, three]);
                } else {
                    break;
                }
            }
        }
    }
    found.sort_unstable();
    found
}

/// The amounts to add to these cells for all identities to hold, by elimination; `None` where there are none or many.
fn solve(identities: &[Vec<(usize, i64)>], off: &[i64], set: &[usize]) -> Option<Vec<i64>> {
    let width = set.len();
    let mut rows: Vec<Vec<i64>> = identities
        .iter()
        .zip(off)
        .map(|(own, off)| {
            let sign =
                |cell: &usize| own.iter().filter(|(known, _)| known == cell).map(|(_, sign)| sign).sum();
            set.iter().map(sign).chain([-off]).collect()
        })
        .collect();
    for column in 0..width {
        let pivot = (column..rows.len()).find(|row| rows[*row][column] != 0)?;
        rows.swap(column, pivot);
        let own = rows[column].clone();
        for (number, row) in rows.iter_mut().enumerate() {
            let factor = row[column];
            if number != column && factor != 0 {
                row.iter_mut()
                    .zip(&own)
                    .for_each(|(cell, own_cell)| *cell = *cell * own[column] - own_cell * factor);
            }
        }
    }
    if rows[width..].iter().any(|row| row[width] != 0) {
        return None;
    }
    (0..width)
        .map(|at| (rows[at][width] % rows[at][at] == 0).then(|| rows[at][width] / rows[at][at]))
        .collect()
}

/// The sets that the search finds.
fn searched(format: &Format, amounts: &[i64], most: usize) -> Vec<Vec<(usize, i64)>> {
    let mut report = Report::unread(format);
    for (cell, amount) in format.ids().zip(amounts) {
        report.put(cell, Slot::read(&amount.to_string(), Kind::Delta, None));
    }
    let checked = check(format, &report, None, Stage::Finished, &|_| true);
    let case = Case {
        format,
        report: &report,
        prior: None,
        stage: Stage::Finished,
        outcomes: &checked.outcomes,
        settled: &checked.settled,
        certain: &[],
        edited: &[],
        said: &[],
    };
    let system = System::of(&case);
    let is_table_3 = |edit: usize| {
        let identity = &format.identities[system.edits[edit].identity];
        system.edits[edit].year == Year::This && format[identity.left[0].cell].place.table == 1
    };
    let edits = group::connected(&system).into_iter().find(|edits| is_table_3(edits[0])).unwrap();
    let found = smallest(&system, &edits, most);
    assert!(found.is_complete && !found.has_more, "{} steps were enough", found.least);
    let whole = |amount: Amount| amount.to_string().parse::<i64>().unwrap();
    found.sets.iter().map(|set| set.iter().map(|(cell, by)| (*cell, whole(*by))).collect()).collect()
}

/// The table with so many of its cells wrong.
fn spoilt(right: &[i64], block: &Block, wrong: usize, chance: &mut Chance) -> Vec<i64> {
    let mut amounts = right.to_vec();
    while amounts.iter().zip(right).filter(|(one, other)| one != other).count() < wrong {
        let place = chance.below(u64::try_from(block.rows.len() * block.columns.len()).unwrap());
        let cell = usize::from(block.first.0) + usize::try_from(place).unwrap();
        if amounts[cell] == right[cell] {
            let figure = chance.figure();
            amounts[cell] = if chance.below(2) == 0 { figure } else { right[cell] + 1 + figure };
        }
    }
    amounts
}

/// `GOUJI_CASES=5000` tries as many of each, and takes some minutes.
#[test]
fn all_smallest_sets_are_found_and_no_others() {
    let cases = std::env::var("GOUJI_CASES").map_or(4, |cases| cases.parse().unwrap());
    for format in prescribed() {
        let identities = identities(format);
        let block = &format.tables[1].blocks[0];
        for wrong in 1..=3 {
            let mut chance = Chance(wrong as u64);
            let (mut sizes, mut unique, mut most) = ([0; 4], 0, 0);
            for case in 0..cases {
                let right = balanced(format, &mut chance);
                let amounts = spoilt(&right, block, wrong, &mut chance);
                let all = |size| exhaustive(&identities, &amounts, size);
                let (size, expected) =
                    (1..=wrong).map(|size| (size, all(size))).find(|(_, sets)| !sets.is_empty()).unwrap();
                assert_eq!(searched(format, &amounts, 3), expected, "case {case} of {wrong} wrong cells");
                sizes[size] += 1;
                unique += usize::from(expected.len() == 1);
                most = most.max(expected.len());
            }
            println!(
                "{}, {wrong} wrong: explained by 1, 2, 3 cells in {:?} of {cases}, in one way in {unique}, in {most} at most",
                format.id,
                &sizes[1..]
            );
        }
    }
}
