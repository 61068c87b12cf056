//! What is judged beyond its sums: a report with all that is known around it.

use crate::amount::Amount;
use crate::catalogue;
use crate::check::Stage;
use crate::document::Document;
use crate::finding::Finding;
use crate::format::{CellId, Format};
use crate::report::Report;

/// A report, its words, and what the caller tells of it.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'s> {
    /// The format it was read as.
    pub format: &'s Format,
    /// What stands in its cells.
    pub report: &'s Report,
    /// What it says outside its tables.
    pub document: &'s Document,
    /// Last year's report, where there is one.
    pub last: Option<&'s Last>,
    /// The report year, where it is known.
    pub year: Option<u16>,
    /// The body that reports, by its name.
    pub org: Option<&'s str>,
    /// The kind of body, where it is known.
    pub body: Option<Body>,
    /// The day of publication, where it is known.
    pub published: Option<Day>,
    /// Whether the report is finished.
    pub stage: Stage,
    /// How much rules of plausibility bear, where the caller sets it.
    pub thresholds: &'s [(String, u32)],
}

/// Last year's report.
#[derive(Clone, Debug)]
pub struct Last {
    /// Its amounts, in the cells of this year's format.
    pub report: Report,
    /// What it says outside its tables.
    pub document: Document,
}

/// The kind of body that reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// A people's government from the county upwards.
    Government,
    /// A department of one.
    Department,
    /// A township or a street office.
    Township,
}

/// A day: year, month and day of the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// The year.
    pub year: u16,
    /// Month and day as one number: 131 is 31 January.
    pub month_and_day: u16,
}

impl Body {
    /// The kind of the body with that name, where the name tells. An office of a government may report for the one or
    /// for itself.
    pub fn of(name: &str) -> Option<Body> {
        let bare = name.strip_suffix("人民政府").unwrap_or(name);
        let ends = |ends: &[&str]| ends.iter().any(|end| bare.ends_with(end));
        if ends(&["镇", "乡", "街道", "街道办事处"]) {
            Some(Body::Township)
        } else if ends(&["省", "市", "自治区", "州", "县", "区", "旗", "盟"]) {
            Some(Body::Government)
        } else if ends(&["政府办公厅", "政府办公室", "政府办", "管理委员会", "管委会"]) {
            None
        } else {
            ends(&["局", "委员会", "委", "厅", "部", "院", "署"]).then_some(Body::Department)
        }
    }
}

impl Day {
    /// The day of a text like `2025-01-20`, where there is such a day.
    pub fn of(text: &str) -> Option<Day> {
        let (year, rest) = text.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        let is_padded = year.len() == 4 && month.len() == 2 && day.len() == 2;
        let [year, month, day] = [year, month, day].map(|part| part.parse::<u16>().unwrap_or(0));
        let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let last = match month {
            2 => 28 + u16::from(is_leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => 0,
        };
        let is_day = is_padded && year > 0 && (1..=last).contains(&day);
        is_day.then_some(Day { year, month_and_day: month * 100 + day })
    }
}

/// How much a rule bears: as it is set, else as the catalogue has it.
pub fn threshold(set: &[(String, u32)], rule: &str) -> Option<u32> {
    let set = set.iter().rfind(|(id, _)| id == rule).map(|(_, threshold)| *threshold);
    set.or_else(|| catalogue::entry(rule)?.threshold)
}

impl Subject<'_> {
    /// How much a rule of plausibility bears.
    pub fn threshold(&self, rule: &str) -> Option<u32> {
        threshold(self.thresholds, rule)
    }

    /// The amount in a cell, where there is one.
    pub fn amount(&self, name: &str) -> Option<Amount> {
        self.report.entry(self.format.cell(name)?).amount()
    }

    /// The amount that stood in a cell last year.
    pub fn last_amount(&self, name: &str) -> Option<Amount> {
        self.last?.report.entry(self.format.cell(name)?).amount()
    }

    /// The cells of those names that the format has.
    pub fn cells(&self, names: &[&str]) -> Vec<CellId> {
        names.iter().filter_map(|name| self.format.cell(name)).collect()
    }

    /// The finding that a rule is broken, in one of its ways.
    pub fn finding(
        &self,
        rule: &'static str,
        case: usize,
        facts: Vec<String>,
        cells: Vec<CellId>,
    ) -> Finding {
        Finding::of(rule, case, facts, cells, self.format)
    }
}
