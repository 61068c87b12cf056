//! What a report says outside its tables, and when: its outline, its period, what its prose must tell.
//!
//! The words that rules look for stand with the rules, in `src/rules/`; all are found in one go. What was not given, or
//! was left out on purpose (略), is not missed, and nothing is in a draft.

pub(crate) mod copied;
mod dates;
mod outline;
mod phrases;
mod told;

use crate::check::Stage;
use crate::document::{Document, Passage, Section};
use crate::finding::Finding;
use crate::format::Format;
use crate::label;
use crate::prose::Folded;
use crate::subject::Subject;

use dates::Number;
use phrases::Found;

/// What is wrong outside the tables.
pub(crate) fn findings(subject: &Subject<'_>, folded: &[Folded]) -> Vec<Finding> {
    if subject.document.sections.is_empty() || !is_annual_report(subject.format) {
        return dates::deadline(subject).into_iter().collect();
    }
    let text = Text::of(subject, folded);
    let mut findings = outline::findings(&text);
    findings.extend(dates::findings(&text));
    findings.extend(told::findings(&text));
    findings.extend(copied::findings(&text));
    findings
}

/// Whether the form has the prose that the rules here are about; formats of one's own have their own.
fn is_annual_report(format: &Format) -> bool {
    let is_prose =
        |id: &str| format.sections.iter().any(|section| section.id == id && section.table.is_none());
    ["1", "5", "6"].iter().all(|id| is_prose(id))
}

/// A report's prose, folded, with the phrases that stand in it.
struct Text<'s> {
    subject: &'s Subject<'s>,
    document: &'s Document,
    /// As [`Document::sections`].
    folded: &'s [Folded],
    /// Whether words were left out of each on purpose: 【略】.
    abridged: Vec<bool>,
    /// The numbers in each.
    numbers: Vec<Vec<Number>>,
    found: Vec<Found>,
}

impl<'s> Text<'s> {
    fn of(subject: &'s Subject<'s>, folded: &'s [Folded]) -> Text<'s> {
        let abridged = folded.iter().map(|folded| is_abridged(&folded.text)).collect();
        let numbers = folded.iter().map(|folded| dates::numbers(&folded.text)).collect();
        Text { subject, document: subject.document, folded, abridged, numbers, found: phrases::find(folded) }
    }

    fn is_draft(&self) -> bool {
        self.subject.stage == Stage::Draft
    }

    /// The number of the section of that id, and itself.
    fn section(&self, id: &str) -> Option<(usize, &'s Section)> {
        self.document.sections.iter().enumerate().find(|(_, section)| section.id == id)
    }

    /// The phrases of a rule, in the order of the prose.
    fn of_rule<'t>(&'t self, rule: &'static str) -> impl Iterator<Item = &'t Found> {
        self.found.iter().filter(move |found| found.rule == rule)
    }

    /// The finding that a rule is broken, in one of its ways, at some words.
    fn tell(&self, rule: &'static str, case: usize, facts: &[&str], passages: Vec<Passage>) -> Finding {
        let facts = facts.iter().map(|fact| (*fact).to_owned()).collect();
        self.subject.finding(rule, case, facts, Vec::new()).about(passages)
    }

    /// All of a section's words.
    fn all(&self, section: usize) -> &str {
        &self.folded[section].text
    }

    /// The words of a section from one byte of it to another.
    fn words(&self, section: usize, start: usize, end: usize) -> &str {
        label::part(self.all(section), start..end)
    }

    fn passage(&self, section: usize, start: usize, end: usize) -> Passage {
        let (start, end) = self.folded[section].span(start, end);
        Passage { section, start, end }
    }

    fn at(&self, found: &Found) -> Passage {
        self.passage(found.section, found.start, found.end)
    }

    /// The sentence around a phrase, in bytes of its section.
    fn sentence(&self, found: &Found) -> (usize, usize) {
        let text = self.folded[found.section].text.as_bytes();
        let is_end = |at: &usize| text[*at] == b'\n' || text[*at..].starts_with("。".as_bytes());
        let start = (0..found.start).rev().find(is_end);
        // The mark is no part of the sentence behind it.
        let start = start.map_or(0, |at| if text[at] == b'\n' { at + 1 } else { at + "。".len() });
        (start, (found.end..text.len()).find(is_end).unwrap_or(text.len()))
    }

    /// All of a section.
    fn whole(&self, section: usize) -> Vec<Passage> {
        let end = self.folded[section].text.len();
        if end == 0 { Vec::new() } else { vec![self.passage(section, 0, end)] }
    }
}

/// Whether words were left out of a text on purpose.
fn is_abridged(text: &str) -> bool {
    matches!(text, "略" | "略。")
        || label::holds(text, "略")
            && ["略】", "略)", "略]", "从略"].iter().any(|mark| label::holds(text, mark))
}
