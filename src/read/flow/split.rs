//! Splits digits that are glued together into the figures of a row: every way that its sums allow.

use crate::format::{CellId, Format, Identity};

use super::lex;

/// Digits that nothing separates.
#[derive(Debug, Clone)]
pub(super) struct Run {
    /// The token they stand in.
    pub(super) token: usize,
    pub(super) digits: Vec<u8>,
}

/// One way to read a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Way {
    /// A figure for each cell.
    pub(super) parts: Vec<Part>,
}

/// One figure of a way; a blank cell has no digits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) value: i64,
    pub(super) token: usize,
    pub(super) from: usize,
    pub(super) length: usize,
}

/// Whether cells may have been left blank, and nothing printed for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Blanks {
    None,
    Dropped,
}

/// A figure has no more digits than this.
const LONGEST: usize = 12;
/// Digits of one row beyond which none is tried: the largest cities' have 30.
const MOST_DIGITS: usize = 64;
/// Ways kept for one row.
const MOST_WAYS: usize = 600;
/// Cuts tried for one row.
const MOST_CUTS: usize = 60_000;

/// The sums that lie within some cells: the signed places of each, in order.
pub(super) fn sums_within(format: &Format, cells: &[CellId]) -> Vec<Vec<(i64, usize)>> {
    let mut sums = Vec::new();
    for identity in &format.identities {
        if let Some(sum) = sum_within(identity, cells) {
            sums.push(sum);
        }
    }
    sums
}

fn sum_within(identity: &Identity, cells: &[CellId]) -> Option<Vec<(i64, usize)>> {
    if identity.needs_prior() {
        return None;
    }
    let mut sum = Vec::new();
    for (sign, terms) in [(1, &identity.left), (-1, &identity.right)] {
        for term in terms {
            sum.push((sign, cells.iter().position(|cell| *cell == term.cell)?));
        }
    }
    Some(sum)
}

/// Whether the sums hold for these amounts.
pub(super) fn holds(sums: &[Vec<(i64, usize)>], amounts: &[i64]) -> bool {
    sums.iter().all(|sum| sum.iter().map(|(sign, at)| sign * amounts[*at]).sum::<i64>() == 0)
}

/// Every way to read the runs as so many figures that keeps the sums; `None` where there are too many to tell.
pub(super) fn ways(
    runs: &[Run],
    count: usize,
    sums: &[Vec<(i64, usize)>],
    blanks: Blanks,
) -> Option<Vec<Way>> {
    let digits: usize = runs.iter().map(|run| run.digits.len()).sum();
    if digits > MOST_DIGITS || digits == 0 {
        return if digits == 0 { Some(Vec::new()) } else { None };
    }
    let mut search = Search { runs, count, sums, blanks, parts: Vec::new(), ways: Vec::new(), cuts: 0 };
    search.cut(0, 0, digits);
    (search.cuts < MOST_CUTS && search.ways.len() < MOST_WAYS).then_some(search.ways)
}

struct Search<'s> {
    runs: &'s [Run],
    count: usize,
    sums: &'s [Vec<(i64, usize)>],
    blanks: Blanks,
    parts: Vec<Part>,
    ways: Vec<Way>,
    cuts: usize,
}

impl Search<'_> {
    /// Cuts on from a place in a run, with so many digits left in all.
    fn cut(&mut self, run: usize, from: usize, left: usize) {
        self.cuts += 1;
        if self.cuts >= MOST_CUTS || self.ways.len() >= MOST_WAYS {
            return;
        }
        let cells = self.count - self.parts.len();
        if cells == 0 {
            if left == 0 {
                self.ways.push(Way { parts: self.parts.clone() });
            }
            return;
        }
        if self.blanks == Blanks::Dropped {
            self.with(Part::default(), run, from, left);
        }
        let is_enough = if self.blanks == Blanks::None { left >= cells } else { left > 0 };
        if !is_enough || self.runs.len() - run > cells {
            return;
        }
        let (token, digits) = (self.runs[run].token, &self.runs[run].digits);
        let most = if digits[from] == 0 { 1 } else { LONGEST.min(digits.len() - from) };
        let mut value = 0;
        for length in 1..=most {
            value = value * 10 + i64::from(self.runs[run].digits[from + length - 1]);
            let part = Part { value, token, from, length };
            let is_over = from + length == self.runs[run].digits.len();
            let (run, from) = if is_over { (run + 1, 0) } else { (run, from + length) };
            self.with(part, run, from, left - length);
        }
    }

    fn with(&mut self, part: Part, run: usize, from: usize, left: usize) {
        self.parts.push(part);
        if self.may_hold(left) {
            self.cut(run, from, left);
        }
        self.parts.pop();
    }

    /// Whether the sums that are complete hold, and the digits left can be as much as the total of the next.
    fn may_hold(&self, left: usize) -> bool {
        let known = self.parts.len();
        for sum in self.sums {
            let difference: i64 =
                sum.iter().filter(|(_, at)| *at < known).map(|(sign, at)| sign * self.parts[*at].value).sum();
            let open = sum.iter().filter(|(_, at)| *at >= known).count();
            let others = if self.blanks == Blanks::None { open.saturating_sub(1) } else { 0 };
            let is_total_open = sum.last().is_some_and(|(sign, at)| *sign < 0 && *at >= known);
            if open == 0 && difference != 0 || is_total_open && length(difference) + others > left {
                return false;
            }
        }
        true
    }
}

/// How many digits an amount has; none where it is 0.
fn length(amount: i64) -> usize {
    amount.checked_ilog10().map_or(0, |digits| digits as usize + 1)
}

/// The runs of the figures; `None` where one of them is more than digits.
pub(super) fn runs(flow: &super::Flow, tokens: &[usize]) -> Option<Vec<Run>> {
    let mut runs = Vec::new();
    for at in tokens {
        let token = &flow.tokens[*at];
        let text = &flow.text[token.start..token.end];
        if text.len() > 3 * MOST_DIGITS {
            return None;
        }
        runs.push(Run { token: *at, digits: lex::digits(text)? });
    }
    Some(runs)
}
