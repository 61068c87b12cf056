//! The catalogue of rules: what each asks for, how bad it is to break it, and in what words that is told.
//!
//! A rule has one entry, in `src/rules/`. The build checks the entries and leaves here what an inspection needs of
//! them; what only explains a rule (its exceptions, its examples) stays out of the wasm.

use std::sync::LazyLock;

use crate::format::{Format, Severity};

/// What is known of one rule.
#[derive(Debug)]
pub struct Entry {
    /// `t3.balance`.
    pub id: &'static str,
    /// How bad it is to break it, unless the case is weighed by itself.
    pub severity: Severity,
    /// Whether it is checked only where it is asked for.
    pub is_off: bool,
    /// How much it bears, where that is a matter of judgement; [`Subject::threshold`](crate::subject::Subject) tells how
    /// much the caller allows.
    pub threshold: Option<u32>,
    /// The id of the only format it is of; empty where it is of all; `linear` where formats declare it.
    scope: &'static str,
    /// What must hold, in each language.
    pub title: [&'static str; 2],
    /// What it rests on, in each language.
    pub why: [&'static str; 2],
    /// The words it looks for in prose, as written: groups, each of alternatives.
    phrases: &'static str,
    /// The ways to break it; none for linear rules, which are told by their sums.
    pub cases: Vec<Case>,
}

/// One way to break a rule.
#[derive(Debug)]
pub struct Case {
    /// How bad it is.
    pub severity: Severity,
    /// The line and the detail that tell it, as templates, in each language.
    pub words: [[&'static str; 2]; 2],
}

impl Entry {
    /// The words it looks for in prose, each with the number of its group.
    pub fn phrases(&self) -> impl Iterator<Item = (usize, &'static str)> {
        let groups = self.phrases.split(' ').filter(|group| !group.is_empty());
        groups.enumerate().flat_map(|(number, group)| group.split('|').map(move |words| (number, words)))
    }

    /// What a group of its words is called: the first of them.
    pub fn group(&self, number: usize) -> &'static str {
        self.phrases().find(|(group, _)| *group == number).map_or("", |(_, words)| words)
    }
}

/// All entries, in order.
pub fn entries() -> &'static [Entry] {
    static ENTRIES: LazyLock<Vec<Entry>> =
        LazyLock::new(|| read(include_str!(concat!(env!("OUT_DIR"), "/rules.txt"))));
    &ENTRIES
}

/// The entry of a rule; `None` for the rules of a format that is not built in.
pub fn entry(id: &str) -> Option<&'static Entry> {
    entries().iter().find(|entry| entry.id == id)
}

/// The rules of a format that are not linear.
pub fn others(format: &Format) -> impl Iterator<Item = &'static Entry> {
    entries().iter().filter(|entry| entry.scope.is_empty() || entry.scope == format.id)
}

/// The entries as `build.rs` wrote them: a line for each field, in its order.
fn read(text: &'static str) -> Vec<Entry> {
    let mut rest = text;
    let mut line = || {
        let (line, behind) = rest.split_once('\n').unwrap_or((rest, ""));
        rest = behind;
        line
    };
    let mut entries = Vec::new();
    loop {
        let id = line();
        if id.is_empty() {
            return entries;
        }
        let severity = severity(line());
        let is_off = !line().is_empty();
        let threshold = line().parse().ok();
        let scope = line();
        let title = [line(), line()];
        let why = [line(), line()];
        let phrases = line();
        let mut cases = Vec::new();
        loop {
            let mark = line();
            if mark.is_empty() {
                break;
            }
            cases.push(Case { severity: self::severity(mark), words: [[line(), line()], [line(), line()]] });
        }
        entries.push(Entry { id, severity, is_off, threshold, scope, title, why, phrases, cases });
    }
}

fn severity(mark: &str) -> Severity {
    match mark {
        "E" => Severity::Error,
        "W" => Severity::Warning,
        _ => Severity::Info,
    }
}
