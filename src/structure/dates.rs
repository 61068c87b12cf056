//! The period that a report covers, the year that its prose speaks of, and the day by which it is due.

use crate::finding::Finding;
use crate::label;
use crate::subject::{Body, Day, Subject};

use super::Text;
use super::phrases::Found;

/// How many periods are looked at. INVARIANT: time grows with the length of the prose only.
const AT_MOST: usize = 4;

/// What is wrong with its dates.
pub(super) fn findings(text: &Text<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(text.of_rule("doc.period").take(AT_MOST).find_map(|found| period(text, found)));
    findings.extend(stale(text).or_else(|| stale_preamble(text)));
    findings.extend(deadline(text.subject));
    findings
}

/// A number in the prose, the letter behind it, and where both stand.
pub(super) struct Number {
    value: u32,
    digits: usize,
    pub(super) unit: char,
    start: usize,
    end: usize,
}

impl Number {
    fn is_year(&self) -> bool {
        self.unit == '年' && self.digits == 4
    }

    /// Whether letters were lost from a date: `20251月`, `1231日`.
    fn is_damaged(&self) -> bool {
        match self.unit {
            '年' => !matches!(self.digits, 2 | 4),
            '月' => self.value > 12 || self.digits > 2,
            '日' => self.value > 31 || self.digits > 2,
            _ => false,
        }
    }
}

/// The numbers in prose, in order. Letters between them, mostly of three bytes, are passed over.
pub(super) fn numbers(all: &str) -> Vec<Number> {
    let bytes = all.as_bytes();
    let mut numbers = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        if !byte.is_ascii_digit() {
            at += if *byte < 0xe0 { 1 } else { 3 };
            continue;
        }
        let (start, mut value) = (at, 0_u32);
        while let Some(digit) = bytes.get(at).filter(|byte| byte.is_ascii_digit()) {
            value = value.saturating_mul(10).saturating_add(u32::from(digit - b'0'));
            at += 1;
        }
        let unit = all.get(at..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
        let is_of_date = matches!(unit, '年' | '月' | '日');
        let end = if is_of_date { at + unit.len_utf8() } else { at };
        numbers.push(Number { value, digits: at - start, unit, start, end });
    }
    numbers
}

fn such<'n>(numbers: &'n [Number], is_such: &dyn Fn(&Number) -> bool) -> Vec<&'n Number> {
    let mut such = Vec::new();
    for number in numbers {
        if is_such(number) {
            such.push(number);
        }
    }
    such
}

/// Whether a place is within a title 《…》.
fn is_titled(text: &str, at: usize) -> bool {
    const LONGEST: usize = 300;
    let before = text.as_bytes().get(at.saturating_sub(LONGEST)..at).unwrap_or_default();
    let mark = before.windows(3).rev().find(|letter| matches!(letter, [0xe3, 0x80, 0x8a | 0x8b]));
    mark.is_some_and(|mark| mark == "《".as_bytes())
}

/// What is wrong with the period told behind `统计期限`.
fn period(text: &Text<'_>, found: &Found) -> Option<Finding> {
    const RULE: &str = "doc.period";
    // Two dates reach no farther, in bytes.
    const FARTHEST: usize = 120;
    let (_, end) = text.sentence(found);
    let is_near = |number: &Number| {
        found.end <= number.start && number.start < end.min(found.end + FARTHEST) && number.value > 0
    };
    let mut parts = such(&text.numbers[found.section], &is_near);
    parts.truncate(6);
    let (first, last) = (parts.first()?, parts.last()?);
    let words = text.words(found.section, first.start, last.end);
    let tell = |case, facts: &[&str]| {
        Some(text.tell(RULE, case, facts, vec![text.passage(found.section, first.start, last.end)]))
    };
    if parts.iter().any(|part| part.is_damaged()) {
        return tell(0, &[words]);
    }
    let year = first.value;
    let is_whole = match parts.iter().map(|part| part.value).collect::<Vec<_>>()[..] {
        [_, 1, 1, 12, 31] => true,
        [_, 1, 1, to, 12, 31] => year == to,
        [_, _, _, _, _] | [_, _, _, _, _, _] => false,
        _ => return None,
    };
    match text.subject.year.map(u32::from) {
        _ if first.digits != 4 => None,
        _ if !is_whole => tell(1, &[words]),
        Some(own) if own != year => tell(2, &[words, &year.to_string(), &own.to_string()]),
        _ => None,
    }
}

/// Section 1 begins with an earlier year, and never speaks of its own.
fn stale(text: &Text<'_>) -> Option<Finding> {
    let own = text.subject.year?;
    let (section, _) = text.section("1")?;
    let is_year = |number: &Number| number.is_year() && !is_titled(text.all(section), number.start);
    let years = such(&text.numbers[section], &is_year);
    if years.iter().any(|known| known.value == u32::from(own)) || text.abridged[section] {
        return None;
    }
    let bytes = text.all(section).as_bytes();
    let is_first = |known: &&&Number| {
        let begins = known.start == 0 || matches!(bytes[known.start - 1], b'\n' | b')');
        let behind = &bytes[known.end..];
        let behind = behind.strip_prefix("度".as_bytes()).unwrap_or(behind);
        begins && [",", "我", "全", "本"].iter().any(|next| behind.starts_with(next.as_bytes()))
    };
    let stale = years.iter().find(is_first).filter(|known| is_stale(known, own))?;
    Some(outdated(text, section, stale, own))
}

/// The preamble names another year's report as this one.
fn stale_preamble(text: &Text<'_>) -> Option<Finding> {
    let own = text.subject.year?;
    let (section, _) = text.section("0")?;
    let all = text.all(section);
    let mut start = 0;
    for line in all.split('\n') {
        // Lists of other reports have no such sentence.
        if label::holds(line, "条例") && label::holds(line, "。") {
            for known in &text.numbers[section] {
                if !(start..start + line.len()).contains(&known.start) || is_titled(all, known.start) {
                    continue;
                }
                let behind: String = label::part(all, known.end..all.len()).chars().take(16).collect();
                let is_named = label::holds(&behind, "年度报告") || label::holds(&behind, "年报");
                if is_named && is_stale(known, own) {
                    return Some(outdated(text, section, known, own));
                }
            }
        }
        start += line.len() + 1;
    }
    None
}

/// Whether it is a year before, and no longer ago than somebody copies.
fn is_stale(known: &Number, own: u16) -> bool {
    known.is_year() && (1..=3).contains(&u32::from(own).wrapping_sub(known.value))
}

fn outdated(text: &Text<'_>, section: usize, stale: &Number, own: u16) -> Finding {
    let passages = vec![text.passage(section, stale.start, stale.end)];
    text.tell("doc.staleYear", 0, &[&stale.value.to_string(), &own.to_string()], passages)
}

/// Published later than art. 49 allows. It names no day for townships: one is set by the caller, as month and day.
pub(super) fn deadline(subject: &Subject<'_>) -> Option<Finding> {
    const RULE: &str = "time.deadline";
    let (year, published, body) = (subject.year?, subject.published?, subject.body?);
    let (case, month_and_day) = match body {
        Body::Department => (0, 131),
        Body::Government => (1, 331),
        Body::Township => (2, u16::try_from(subject.threshold(RULE)?).ok().filter(|day| *day > 0)?),
    };
    let due = Day { year: year + 1, month_and_day };
    let facts = vec![written(published), written(due)];
    (published > due).then(|| subject.finding(RULE, case, facts, Vec::new()))
}

/// A day as `2025-01-31`.
fn written(day: Day) -> String {
    let mut written = day.year.to_string();
    for part in [day.month_and_day / 100, day.month_and_day % 100] {
        written.push_str(if part < 10 { "-0" } else { "-" });
        written.push_str(&part.to_string());
    }
    written
}
