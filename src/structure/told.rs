//! What the prose must tell, and what must not stand in it.

use crate::amount::Amount;
use crate::catalogue;
use crate::document::Section;
use crate::finding::Finding;
use crate::label;
use crate::subject::Body;

use super::Text;
use super::dates::Number;
use super::phrases::Found;

/// What is wrong with the prose.
pub(super) fn findings(text: &Text<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(residue(text));
    findings.extend(foreign(text));
    if let Some((number, section)) = text.section("1").filter(|(_, section)| !section.text.is_empty()) {
        findings.extend(length(text, section));
        if !text.is_draft() && !text.abridged[number] && is_whole(section) {
            findings.extend(aspects(text, number));
            findings.extend(uncounted(text, number));
        }
        if !text.is_draft() && !text.abridged.contains(&true) && is_whole(section) {
            findings.extend(supervision(text));
        }
    }
    if !text.is_draft() && !text.abridged.contains(&true) {
        findings.extend(fees(text));
    }
    findings.extend(empty(text));
    findings
}

/// Whether it is all of a section: what stands under its heading. Without one it may be a sentence out of it.
fn is_whole(section: &Section) -> bool {
    const SHORTEST: usize = 100;
    !section.heading.is_empty() || section.text.chars().count() >= SHORTEST
}

/// Words of a template.
fn residue(text: &Text<'_>) -> Option<Finding> {
    const RULE: &str = "doc.templateResidue";
    let is_residue = |found: &&Found| {
        let bytes = text.all(found.section).as_bytes();
        // XX within a longer word in Latin letters is that word's.
        let is_word = bytes[found.start] == b'X'
            && (found.start > 0
                && bytes[found.start - 1].is_ascii_alphanumeric()
                && bytes[found.start - 1] != b'X'
                || bytes[found.end..]
                    .iter()
                    .find(|byte| **byte != b'X')
                    .is_some_and(u8::is_ascii_alphanumeric));
        !is_word
    };
    let found: Vec<&Found> = text.of_rule(RULE).filter(is_residue).collect();
    told_at(text, RULE, &found, "")
}

/// A finding at all of these phrases, the first of which it names.
fn told_at(text: &Text<'_>, rule: &'static str, found: &[&Found], of: &str) -> Option<Finding> {
    let first = found.first()?;
    let words = text.words(first.section, first.start, first.end);
    Some(text.tell(rule, 0, &[words, of], found.iter().map(|found| text.at(found)).collect()))
}

/// Another kind of body speaks of itself: 我局 in a township's report.
fn foreign(text: &Text<'_>) -> Option<Finding> {
    const RULE: &str = "doc.foreignSubject";
    let entry = catalogue::entry(RULE)?;
    let org = text.subject.org?;
    let bare = org.strip_suffix("办事处").unwrap_or(org);
    // Each group begins with how the name of such a body ends; the first is of bodies above.
    let own = (1..=6).find(|group| {
        entry
            .phrases()
            .any(|(known, words)| known == *group && !words.starts_with('我') && bare.ends_with(words))
    })?;
    let is_foreign = |found: &&Found| {
        let words = text.words(found.section, found.start, found.end);
        let before = text.words(found.section, 0, found.start);
        let is_self = words.starts_with('我') && found.group != own;
        // 自我 is no body.
        is_self && !before.ends_with('自') || found.group == 0
    };
    let found: Vec<&Found> = text.of_rule(RULE).filter(is_foreign).collect();
    told_at(text, RULE, &found, org)
}

/// The groups of a rule of which nothing is said in a section, or anywhere: by their first words.
fn unsaid(text: &Text<'_>, rule: &'static str, section: Option<usize>) -> String {
    let mut unsaid = String::new();
    let mut groups = 0;
    for (group, name) in catalogue::entry(rule).into_iter().flat_map(catalogue::Entry::phrases) {
        let is_here = |found: &Found| found.group == group && section.is_none_or(|own| own == found.section);
        // The first words of a group are its name.
        if group == groups {
            groups += 1;
            if !text.of_rule(rule).any(is_here) {
                unsaid.push_str(if unsaid.is_empty() { "" } else { "、" });
                unsaid.push_str(name);
            }
        }
    }
    unsaid
}

/// Section 1 tells of five aspects.
fn aspects(text: &Text<'_>, section: usize) -> Option<Finding> {
    const RULE: &str = "s1.aspects";
    let unsaid = unsaid(text, RULE, Some(section));
    (!unsaid.is_empty()).then(|| text.tell(RULE, 0, &[&unsaid], Vec::new()))
}

/// Governments tell of appraisal, the public's opinion, and who was held to account.
fn supervision(text: &Text<'_>) -> Option<Finding> {
    const RULE: &str = "s1.supervision";
    let unsaid = unsaid(text, RULE, None);
    let is_bound = text.subject.body == Some(Body::Government) && !unsaid.is_empty();
    is_bound.then(|| text.tell(RULE, 0, &[&unsaid], Vec::new()))
}

/// Section 1 is longer than some places want it.
fn length(text: &Text<'_>, section: &Section) -> Option<Finding> {
    const RULE: &str = "s1.length";
    // The last blank there is, and most letters are behind it.
    let is_letter = |letter: &char| *letter > '\u{3000}' || !letter.is_whitespace();
    let letters = section.text.chars().filter(is_letter).count();
    let most = text.subject.threshold(RULE)?;
    (letters > most as usize)
        .then(|| text.tell(RULE, 0, &[&letters.to_string(), &most.to_string()], Vec::new()))
}

/// Section 1 counts nothing. Years, days and the numbers of notices do not count; what 三件 and the like may.
fn uncounted(text: &Text<'_>, section: usize) -> Option<Finding> {
    let is_count = |number: &Number| !matches!(number.unit, '年' | '月' | '日' | '号' | '〕' | ']');
    if text.numbers[section].iter().any(is_count) {
        return None;
    }
    let mut before = ' ';
    let mut is_counted = false;
    for letter in text.all(section).chars() {
        is_counted |= (label::is_numeral(before) || before == '两')
            && matches!(letter, '件' | '条' | '次' | '期' | '篇' | '场');
        before = letter;
    }
    (!is_counted).then(|| text.tell("s1.noNumbers", 0, &[], Vec::new()))
}

/// Section 5 says next to nothing.
fn empty(text: &Text<'_>) -> Option<Finding> {
    const RULE: &str = "s5.empty";
    let (number, section) = text.section("5")?;
    let is_other = |id: &str| text.section(id).is_some_and(|(_, section)| !section.text.is_empty());
    let letters =
        section.text.chars().filter(|letter| !letter.is_whitespace() && !label::is_mark(*letter)).count();
    let least = text.subject.threshold(RULE)?;
    // A report of tables and headings alone was given without its prose.
    let is_given = !section.text.is_empty() || is_other("1") || is_other("6");
    let is_empty = letters < least as usize && is_given && !section.has_figures;
    if !is_empty || text.is_draft() || text.abridged[number] {
        return None;
    }
    let case = usize::from(section.text.is_empty());
    Some(text.tell(RULE, case, &[&section.text], text.whole(number)))
}

/// Section 6 says nothing of fees for information. Where some went unpaid, `t3.unpaidFee.link` tells.
fn fees(text: &Text<'_>) -> Option<Finding> {
    const RULE: &str = "s6.feeStatement";
    let (number, section) = text.section("6")?;
    let is_told = text.of_rule(RULE).next().is_some();
    let is_linked = !text.subject.amount("requests.other.unpaidFee.total").unwrap_or(Amount::ZERO).is_zero();
    // Fees were first charged in 2021.
    let is_asked = text.subject.format.from >= 2021 && text.subject.year.is_none_or(|year| year >= 2021);
    if is_told || is_linked || !is_asked || section.text.is_empty() {
        return None;
    }
    Some(text.tell(RULE, 0, &[], text.whole(number)))
}
