//! Splits digits that are glued together into the figures of a row: every way that its sums allow.

use crate::format::{CellId, Format, Identity};

use super::lex;

/// Digits that nothing separates.
#[derive(Debug, Clone)]
pub(super) struct Run {
    /// The token they stand in.
    token: usize,
    digits: Vec<u8>,
    /// The characters before them, a sign, and behind them: decimals, a unit.
    head: usize,
    tail: usize,
}

/// One way to read a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Way {
    /// A figure for each cell.
    pub(super) parts: Vec<Part>,
}

/// One figure of a way, by its characters in the token; a blank cell has none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) value: i64,
    pub(super) token: usize,
    pub(super) from: usize,
    pub(super) length: usize,
}

/// What may have been left out of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dropped {
    Nothing,
    /// Cells that were blank.
    Blanks,
    /// Cells that say the same as the one before.
    Repeats,
}

/// A figure has no more digits than this.
const LONGEST: usize = 12;
/// Digits of one row beyond which none is tried: the largest cities' have 30.
const MOST_DIGITS: usize = 64;
/// Ways kept for one row.
const MOST_WAYS: usize = 1500;
/// Cuts tried for all rows of a table: what a row of many digits takes is not there for the others.
pub(super) const MOST_CUTS_OF_TABLE: usize = 500_000;
/// Cuts tried for one row.
const MOST_CUTS: usize = 80_000;

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
    if identity.needs_prior() || !identity.is_equality() {
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
    dropped: Dropped,
    cuts_left: &mut usize,
) -> Option<Vec<Way>> {
    let digits: usize = runs.iter().map(|run| run.digits.len()).sum();
    if digits > MOST_DIGITS || digits == 0 {
        return if digits == 0 { Some(Vec::new()) } else { None };
    }
    let mut search = Search {
        runs,
        count,
        steps: steps(count, sums),
        dropped,
        differences: vec![0; sums.len()],
        parts: Vec::new(),
        ways: Vec::new(),
        cuts_left: MOST_CUTS.min(*cuts_left),
    };
    let before = search.cuts_left;
    search.cut(0, 0, digits);
    *cuts_left -= before - search.cuts_left;
    (search.cuts_left > 0 && search.ways.len() < MOST_WAYS).then_some(search.ways)
}

/// Every way to print the figures once or several times, for so many cells, that keeps the sums; none where one of them
/// is too long.
pub(super) fn repeated(runs: &[Run], count: usize, sums: &[Vec<(i64, usize)>]) -> Vec<Way> {
    let mut figures = Vec::new();
    for Run { token, digits, head, tail } in runs {
        if digits.len() > LONGEST {
            return Vec::new();
        }
        let value = digits.iter().fold(0, |value, digit| value * 10 + i64::from(*digit));
        figures.push(Part { value, token: *token, from: 0, length: head + digits.len() + tail });
    }
    let mut ways = Vec::new();
    repeat(&figures, count, sums, &mut Vec::new(), &mut ways);
    ways
}

/// Adds the ways to go on behind some parts with these figures, each once or several times.
fn repeat(
    figures: &[Part],
    count: usize,
    sums: &[Vec<(i64, usize)>],
    parts: &mut Vec<Part>,
    ways: &mut Vec<Way>,
) {
    let Some((first, rest)) = figures.split_first() else {
        let way = Way { parts: parts.clone() };
        if holds(sums, &super::content::amounts(&way)) {
            ways.push(way);
        }
        return;
    };
    let most = count.saturating_sub(parts.len() + rest.len());
    let before = parts.len();
    for _ in 0..most {
        parts.push(*first);
        if !rest.is_empty() || parts.len() == count {
            repeat(rest, count, sums, parts, ways);
        }
    }
    parts.truncate(before);
}

/// What one more figure does to a sum.
struct Step {
    sum: usize,
    sign: i64,
    /// How many figures of the sum are still to come.
    open: usize,
    /// Whether its total is among them.
    has_total: bool,
}

/// For each cell in its order, the sums it is in.
fn steps(count: usize, sums: &[Vec<(i64, usize)>]) -> Vec<Vec<Step>> {
    let mut steps: Vec<Vec<Step>> = Vec::new();
    for cell in 0..count {
        let mut own = Vec::new();
        for (number, sum) in sums.iter().enumerate() {
            for (sign, at) in sum.iter().filter(|(_, at)| *at == cell) {
                let open = sum.iter().filter(|(_, other)| other > at).count();
                let has_total = sum.last().is_some_and(|(sign, other)| *sign < 0 && other > at);
                own.push(Step { sum: number, sign: *sign, open, has_total });
            }
        }
        steps.push(own);
    }
    steps
}

struct Search<'s> {
    runs: &'s [Run],
    count: usize,
    steps: Vec<Vec<Step>>,
    dropped: Dropped,
    /// Of each sum, what its figures so far come to.
    differences: Vec<i64>,
    parts: Vec<Part>,
    ways: Vec<Way>,
    cuts_left: usize,
}

impl Search<'_> {
    /// Cuts on from a place in a run, with so many digits left in all.
    fn cut(&mut self, run: usize, from: usize, left: usize) {
        if self.cuts_left == 0 || self.ways.len() >= MOST_WAYS {
            return;
        }
        self.cuts_left -= 1;
        let cells = self.count - self.parts.len();
        if cells == 0 {
            if left == 0 {
                self.ways.push(Way { parts: self.parts.clone() });
            }
            return;
        }
        if self.dropped == Dropped::Blanks {
            self.with(Part::default(), run, from, left);
        }
        let is_enough = if self.dropped == Dropped::Nothing { left >= cells } else { left > 0 };
        if !is_enough || self.runs.len() - run > cells {
            return;
        }
        let Run { token, ref digits, head, tail } = self.runs[run];
        // Every cell to come takes a digit, unless it may be blank.
        let spare = if self.dropped == Dropped::Nothing { left + 1 - cells } else { left };
        let most = if digits[from] == 0 { 1 } else { LONGEST.min(digits.len() - from).min(spare) };
        let count = digits.len();
        let mut value = 0;
        for length in 1..=most {
            value = value * 10 + i64::from(self.runs[run].digits[from + length - 1]);
            let is_over = from + length == count;
            let start = if from == 0 { 0 } else { head + from };
            let end = head + from + length + if is_over { tail } else { 0 };
            let part = Part { value, token, from: start, length: end - start };
            let (run, from) = if is_over { (run + 1, 0) } else { (run, from + length) };
            // A longer figure is larger: no total to come could be as much.
            if !self.with(part, run, from, left - length) {
                break;
            }
        }
    }

    /// Goes on with a figure in the next cell; tells whether it is not too much for its sums.
    fn with(&mut self, part: Part, run: usize, from: usize, left: usize) -> bool {
        let cell = self.parts.len();
        if part.value > 0 {
            for step in &self.steps[cell] {
                self.differences[step.sum] += step.sign * part.value;
            }
        }
        let fits = self.fits(cell, left);
        if fits == Fits::Yes {
            self.parts.push(part);
            self.cut(run, from, left);
            self.parts.pop();
        }
        if part.value > 0 {
            for step in &self.steps[cell] {
                self.differences[step.sum] -= step.sign * part.value;
            }
        }
        fits != Fits::TooMuch
    }

    /// Whether the sums that a cell completes hold, and the digits left can be as much as the total of the others.
    fn fits(&self, cell: usize, left: usize) -> Fits {
        for step in &self.steps[cell] {
            let difference = self.differences[step.sum];
            let others = if self.dropped == Dropped::Nothing { step.open.saturating_sub(1) } else { 0 };
            let is_past = step.has_total && length(difference) + others > left;
            if is_past || step.open == 0 && step.sign < 0 && difference < 0 {
                return Fits::TooMuch;
            }
            if step.open == 0 && difference != 0 {
                return Fits::No;
            }
        }
        Fits::Yes
    }
}

/// Whether a figure can stand in a cell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fits {
    Yes,
    No,
    /// Nor can any larger one.
    TooMuch,
}

/// How many digits an amount has; none where it is 0.
fn length(amount: i64) -> usize {
    amount.checked_ilog10().map_or(0, |digits| digits as usize + 1)
}

/// The runs of the figures; `None` where one of them is too long, or no digits.
pub(super) fn runs(flow: &super::Flow, tokens: &[usize]) -> Option<Vec<Run>> {
    let mut runs = Vec::new();
    for at in tokens {
        let text = flow.text_of(*at);
        if text.len() > 3 * MOST_DIGITS {
            return None;
        }
        let (digits, head) = lex::digits(text);
        let tail = text.chars().count() - head - digits.len();
        // Groups of three are apart already.
        if digits.is_empty() || text.contains([',', '，']) {
            return None;
        }
        runs.push(Run { token: *at, digits, head, tail });
    }
    Some(runs)
}
