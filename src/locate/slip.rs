//! How a hand may have slipped: what makes one figure of another.

use crate::amount::Amount;
use crate::finding::Slip;

/// The slip by which the digits of one figure became those of the other.
pub(super) fn of_digits(meant: Amount, typed: Amount) -> Option<Slip> {
    if meant == -typed {
        return Some(Slip::Sign);
    }
    let (meant, typed) = (meant.to_string(), typed.to_string());
    of_text(meant.as_bytes(), typed.as_bytes()).or_else(|| of_point(meant.as_bytes(), typed.as_bytes()))
}

fn of_text(meant: &[u8], typed: &[u8]) -> Option<Slip> {
    let start = meant.iter().zip(typed).take_while(|(a, b)| a == b).count();
    let before = start.checked_sub(1).map(|at| meant[at]);
    match (&meant[start..], &typed[start..]) {
        ([b'.', ..], _) | (_, [b'.', ..]) => None,
        ([_, rest @ ..], typed) if rest == typed => Some(Slip::DigitLost),
        // 1979 → 19979: the digits part behind the second 9.
        (meant, [more, rest @ ..]) if rest == meant => {
            Some(if before == Some(*more) { Slip::DigitDoubled } else { Slip::DigitAdded })
        }
        ([a, b, rest @ ..], [c, d, others @ ..]) if a == d && b == c && rest == others => {
            Some(Slip::Transposition)
        }
        // Of a figure with one digit nothing would be left to know it by.
        ([a, rest @ ..], [b, others @ ..]) if rest == others && start + rest.len() > 0 => {
            Some(if are_neighbours(*a, *b) { Slip::NeighbourKey } else { Slip::DigitReplaced })
        }
        _ => None,
    }
}

/// Whether two digits lie side by side in the row of digits, or in the block of digits.
fn are_neighbours(a: u8, b: u8) -> bool {
    let in_row = |digit: u8| if digit == b'0' { 10 } else { digit.wrapping_sub(b'0') };
    let (low, high) = if in_row(a) < in_row(b) { (in_row(a), in_row(b)) } else { (in_row(b), in_row(a)) };
    match high - low {
        1 => true,
        3 => high < 10,
        // 0 lies below 1 and 2.
        8 | 9 => high == 10,
        _ => false,
    }
}

/// The same digits with the point elsewhere; four places on, 元 and 万元.
fn of_point(meant: &[u8], typed: &[u8]) -> Option<Slip> {
    let (digits, places) = significant(meant);
    let (others, elsewhere) = significant(typed);
    if digits != others || digits.is_empty() {
        return None;
    }
    let moved = places.abs_diff(elsewhere);
    Some(if moved == 4 { Slip::Unit } else { Slip::DecimalPoint })
}

/// The digits from the first that is not 0 to the last, and how many stand before the point, counted from 100.
fn significant(text: &[u8]) -> (Vec<u8>, usize) {
    let mut digits = Vec::new();
    let mut point = None;
    let mut leading = 0;
    for byte in text {
        match byte {
            b'.' => point = Some(digits.len()),
            b'0' if digits.is_empty() => leading += usize::from(point.is_some()),
            digit => digits.push(*digit),
        }
    }
    let places = 100 + point.unwrap_or(digits.len()) - leading;
    while digits.last() == Some(&b'0') {
        digits.pop();
    }
    (digits, places)
}

/// How plausible a slip of a whole row or column is: more than two slips of the digits, less than two cells exchanged.
pub(super) const LINE: usize = 3;

/// How much likelier a change is where the cell was just written in: a figure there that nothing explains is as likely
/// as two digits exchanged elsewhere.
pub(super) const IN_HAND: isize = 8;

/// How plausible a change is, for its slip and what stood there: the less, the likelier.
pub(super) fn cost(slip: Option<Slip>, from: Option<Amount>) -> usize {
    match slip {
        Some(Slip::Exchanged) => 1,
        Some(Slip::Transposition | Slip::DigitDoubled | Slip::Sign | Slip::Unit | Slip::DecimalPoint) => 2,
        Some(Slip::DigitReplaced) => 4,
        Some(_) => 3,
        // A cell that was left blank is likelier to be meant than a figure that nothing explains.
        None if from.is_none() => 5,
        None => 10,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::amount::{Signs, read};

    #[test]
    fn slips_are_named_where_they_explain_the_figure() {
        let cases = [
            ("129", "192", Some(Slip::Transposition)),
            ("161", "116", Some(Slip::Transposition)),
            ("1979", "199", Some(Slip::DigitLost)),
            ("10", "1", Some(Slip::DigitLost)),
            ("1979", "19979", Some(Slip::DigitDoubled)),
            ("1979", "19799", Some(Slip::DigitDoubled)),
            ("10", "100", Some(Slip::DigitDoubled)),
            ("13", "130", Some(Slip::DigitAdded)),
            ("197", "1947", Some(Slip::DigitAdded)),
            ("58", "59", Some(Slip::NeighbourKey)),
            ("58", "55", Some(Slip::NeighbourKey)),
            ("19", "10", Some(Slip::NeighbourKey)),
            ("58", "53", Some(Slip::DigitReplaced)),
            ("5", "-5", Some(Slip::Sign)),
            ("3929.08", "392908", Some(Slip::DecimalPoint)),
            ("392.9", "39.29", Some(Slip::DecimalPoint)),
            ("0.092", "920", Some(Slip::Unit)),
            ("25.1", "251000", Some(Slip::Unit)),
            ("12", "120000", Some(Slip::Unit)),
            ("0", "5", None),
            ("129", "291", None),
            ("11", "0", None),
        ];
        let amount = |text: &str| read(text, Signs::Marks).entry.amount().unwrap();
        for (meant, typed, named) in cases {
            assert_eq!(of_digits(amount(meant), amount(typed)), named, "{meant} typed as {typed}");
        }
    }
}
