//! Rules of a format that cannot hold, or that say nothing new.
//!
//! M. van der Loo, E. de Jonge (2021), *Data Validation Infrastructure for R*, §5: a rule set is looked after before
//! it is used. Only equalities within one report are looked at; inequalities and other years are left alone.

use crate::format::{CellId, Format, Identity, Kind};

/// A prime below 2³¹: sums are compared by their remainders, so that nothing overflows and nothing is rounded.
const PRIME: u64 = 2_147_483_647;

/// A cell that the rules leave nothing but 0, if there is one: told from single rules and from pairs of them, by sides
/// that differ in cells which cannot be negative.
pub fn forced(format: &Format) -> Option<CellId> {
    let rows: Vec<Vec<i64>> = equalities(format).map(|identity| coefficients(format, identity)).collect();
    let last = rows.last()?;
    let alone = only_of_one_sign(format, last);
    alone.or_else(|| {
        rows.iter().rev().skip(1).find_map(|other| {
            let both =
                |sign: i64| -> Vec<i64> { last.iter().zip(other).map(|(a, b)| a + sign * b).collect() };
            only_of_one_sign(format, &both(-1)).or_else(|| only_of_one_sign(format, &both(1)))
        })
    })
}

/// The first cell of a sum that is 0 only where all its cells are.
fn only_of_one_sign(format: &Format, row: &[i64]) -> Option<CellId> {
    let cells = || format.ids().filter(|cell| row[usize::from(cell.0)] != 0);
    let sign = row[usize::from(cells().next()?.0)].signum();
    let is_forced =
        cells().all(|cell| format[cell].kind != Kind::Delta && row[usize::from(cell.0)].signum() == sign);
    is_forced.then(|| cells().next()).flatten()
}

/// The rules that follow from those before them, counted in [`Format::rules`].
pub fn redundant(format: &Format) -> Vec<usize> {
    let mut found = Vec::new();
    let mut basis: Vec<Vec<u64>> = Vec::new();
    for rule in 0..format.rules.len() {
        let mut is_new = false;
        let mut has_any = false;
        for identity in equalities(format).filter(|identity| identity.rule == rule) {
            has_any = true;
            is_new |= extend(&mut basis, &coefficients(format, identity));
        }
        if has_any && !is_new {
            found.push(rule);
        }
    }
    found
}

fn equalities(format: &Format) -> impl Iterator<Item = &Identity> {
    format.identities.iter().filter(|identity| identity.is_equality() && !identity.needs_prior())
}

/// How often each cell counts on the left, less how often on the right.
fn coefficients(format: &Format, identity: &Identity) -> Vec<i64> {
    let mut row = vec![0; format.cells.len()];
    for (side, sign) in [(&identity.left, 1), (&identity.right, -1)] {
        for term in side {
            row[usize::from(term.cell.0)] += sign;
        }
    }
    row
}

/// Adds a row to a basis in echelon form; whether it was not in its span already.
fn extend(basis: &mut Vec<Vec<u64>>, row: &[i64]) -> bool {
    let mut row: Vec<u64> =
        row.iter().map(|number| number.rem_euclid(PRIME.cast_signed()).cast_unsigned()).collect();
    for known in basis.iter() {
        let Some(pivot) = known.iter().position(|number| *number != 0) else { continue };
        let factor = row[pivot];
        if factor != 0 {
            for (number, other) in row.iter_mut().zip(known) {
                *number = (*number + (PRIME - factor) * other) % PRIME;
            }
        }
    }
    let Some(pivot) = row.iter().position(|number| *number != 0) else { return false };
    let inverse = power(row[pivot], PRIME - 2);
    for number in &mut row {
        *number = *number * inverse % PRIME;
    }
    basis.push(row);
    true
}

/// By Fermat's little theorem, the power of `PRIME - 2` is the inverse.
fn power(mut base: u64, mut exponent: u64) -> u64 {
    let mut power = 1;
    while exponent > 0 {
        if exponent & 1 == 1 {
            power = power * base % PRIME;
        }
        base = base * base % PRIME;
        exponent >>= 1;
    }
    power
}
