//! The six sections: whether they are there, in order, numbered and headed as the form has it.

use crate::document::Section;
use crate::finding::Finding;
use crate::format::{self, Severity};
use crate::label;

use super::Text;
use super::phrases::Found;

const SECTIONS: &str = "doc.sections";
const OLD: &str = "fmt.oldOutline";
const NUMERALS: [char; 6] = ['一', '二', '三', '四', '五', '六'];

/// How many announcements of six sections are looked at.
const AT_MOST: usize = 4;

/// How `doc.sections` is broken: its cases in the catalogue.
const MISSING: usize = 0;
const UNHEADED: usize = 1;
const MISNUMBERED: usize = 2;
const DISORDERED: usize = 3;
const REWORDED: usize = 4;

/// What is wrong with the outline.
pub(super) fn findings(text: &Text<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let headed: Vec<&Section> =
        text.document.sections.iter().filter(|section| !section.heading.is_empty()).collect();
    let old = old(text, &headed);
    let is_prose = |section: &&&Section| matches!(section.id.as_str(), "1" | "5" | "6");
    let has_prose = headed.iter().any(|section| is_prose(&section));
    let has_tables = headed.iter().any(|section| !is_prose(&section));
    // Tables alone, or prose alone, are no whole report.
    if has_prose && has_tables && old.is_none() && !text.is_draft() {
        findings.extend(missing(text));
    }
    findings.extend(misnumbered(text, &headed));
    findings.extend(disordered(text, &headed));
    findings.extend(reworded(text, &headed));
    findings.extend(old);
    findings.extend(six_but_five(text));
    findings
}

/// Sections that have no heading. Where a report's title is not there either, the source may be a part of it.
fn missing(text: &Text<'_>) -> impl Iterator<Item = Finding> {
    text.subject.format.sections.iter().enumerate().filter_map(move |(number, section)| {
        if text.document.section(&section.id).is_some_and(|known| !known.heading.is_empty()) {
            return None;
        }
        let case = if is_elsewhere(text, number, section) { UNHEADED } else { MISSING };
        let mut finding = text.tell(SECTIONS, case, &[&section.label.text], Vec::new());
        if case == MISSING && text.document.title.is_none() {
            if section.table.is_some() {
                return None;
            }
            finding.severity = Severity::Warning;
        }
        Some(finding)
    })
}

/// Whether a short line has words of a section's heading, or its number. The preamble may list all sections.
fn is_elsewhere(text: &Text<'_>, number: usize, section: &format::Section) -> bool {
    const LONGEST: usize = 40;
    let numbered = [NUMERALS.get(number).copied().unwrap_or(' '), '、'];
    let is_heading = |line: &str| {
        let is_short = line.chars().count() <= LONGEST;
        let is_named = || section.label.has_anchor_in(&label::fold(line));
        line.trim_start().chars().take(2).eq(numbered) || is_short && is_named()
    };
    let mut prose = text.document.sections.iter().filter(|known| known.id != "0");
    prose.any(|known| known.text.lines().any(is_heading))
}

/// Headings with another number than the form's.
fn misnumbered(text: &Text<'_>, headed: &[&Section]) -> Option<Finding> {
    let mut wrong: Vec<(&str, char)> = Vec::new();
    for section in headed {
        let mut letters = section.heading.chars();
        let number = letters.next().and_then(|first| NUMERALS.iter().position(|known| *known == first));
        let is_number = letters.next().is_some_and(|mark| matches!(mark, '、' | '.' | '．' | '，' | ' '));
        let own = text.subject.format.sections.iter().position(|known| known.id == section.id);
        if let (Some(number), true, Some(own)) = (number, is_number, own)
            && number != own
        {
            wrong.push((&section.heading, NUMERALS.get(own).copied().unwrap_or(' ')));
        }
    }
    let (first, own) = *wrong.first()?;
    let facts = [first, &own.to_string(), &wrong.len().to_string()];
    Some(text.tell(SECTIONS, MISNUMBERED, &facts, Vec::new()))
}

/// A section behind one that it belongs before. Text without a title can be columns of a print, one after the other.
fn disordered(text: &Text<'_>, headed: &[&Section]) -> Option<Finding> {
    text.document.title.as_ref()?;
    let pair = headed.windows(2).find(|pair| pair[1].id < pair[0].id)?;
    Some(text.tell(SECTIONS, DISORDERED, &[&pair[1].heading, &pair[0].heading], Vec::new()))
}

/// Headings in other words than the form's.
fn reworded<'t>(text: &'t Text<'_>, headed: &[&'t Section]) -> Option<Finding> {
    let mut reworded = headed.iter().filter_map(|section| {
        let official = text.subject.format.section_name(&section.id)?;
        (label::fold(&section.heading) != label::fold(official)).then_some((*section, official))
    });
    let (first, official) = reworded.next()?;
    let count = 1 + reworded.count();
    Some(text.tell(SECTIONS, REWORDED, &[&first.heading, official, &count.to_string()], Vec::new()))
}

/// Headings of the outline that was in use until the reports for 2018.
fn old(text: &Text<'_>, headed: &[&Section]) -> Option<Finding> {
    if text.subject.year.is_some_and(|year| year < 2019) {
        return None;
    }
    let entry = crate::catalogue::entry(OLD)?;
    let is_old = |heading: &str| entry.phrases().any(|(_, words)| label::holds(heading, words));
    let found: Vec<(&Found, usize)> =
        text.of_rule(OLD).filter_map(|found| Some((found, heading_before(text, found)?))).collect();
    let heading = headed.iter().map(|section| &section.heading).find(|heading| is_old(heading));
    let first = match (heading, found.first()) {
        (Some(heading), _) => heading.as_str(),
        (None, Some((found, start))) => text.words(found.section, *start, found.end),
        (None, None) => return None,
    };
    let passages = found.iter().map(|(found, start)| text.passage(found.section, *start, found.end));
    Some(text.tell(OLD, 0, &[first], passages.collect()))
}

/// Where the heading begins that a phrase stands in: a numeral of its own a few letters before, with no mark between.
fn heading_before(text: &Text<'_>, found: &Found) -> Option<usize> {
    const LONGEST: usize = 20;
    let before = text.words(found.section, 0, found.start);
    let mut letters = before.char_indices().rev().take(LONGEST);
    while let Some((at, letter)) = letters.next() {
        if letter == '、' {
            return letters.next().filter(|(_, letter)| label::is_numeral(*letter)).map(|(at, _)| at);
        }
        if matches!(letter, '\n' | '。' | ',' | ';' | ':') || at == 0 {
            return None;
        }
    }
    None
}

/// A preamble that announces six sections, and lists fewer.
fn six_but_five(text: &Text<'_>) -> Option<Finding> {
    const RULE: &str = "doc.sixButFive";
    let entry = crate::catalogue::entry(RULE)?;
    for found in text.of_rule(RULE).filter(|found| found.group == 0).take(AT_MOST) {
        let (mut start, end) = text.sentence(found);
        let sentence = text.words(found.section, start, end);
        let mut missing = Vec::new();
        // The first group is the announcement, each other a section.
        for group in 1..=NUMERALS.len() {
            let is_listed =
                entry.phrases().any(|(known, words)| known == group && label::holds(sentence, words));
            if !is_listed {
                missing.push(entry.group(group));
            }
        }
        if (1..=3).contains(&missing.len()) && !text.abridged[found.section] {
            // A title can stand before it, without a mark between.
            if let Some(list) = label::behind(sentence, "总体情况") {
                start = found.start.min(end - list.len() - "总体情况".len());
            }
            let words = text.words(found.section, start, end);
            let passages = vec![text.passage(found.section, start, end)];
            return Some(text.tell(RULE, 0, &[&missing.join("、"), words], passages));
        }
    }
    None
}
