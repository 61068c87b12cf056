//! Prose that is last year's, but for its figures.

use crate::document::Document;
use crate::finding::Finding;

use super::Text;

const RULE: &str = "doc.duplicate";

/// How many letters are compared at a time, and how many a section has at the least to be compared.
const TOGETHER: usize = 6;
const SHORTEST: usize = 80;

/// Sections that are nearly last year's.
pub(super) fn findings(text: &Text<'_>) -> Vec<Finding> {
    let (Some(last), Some(percent)) = (text.subject.last, text.subject.threshold(RULE)) else {
        return Vec::new();
    };
    ["1", "5"].iter().filter_map(|id| copied(text, &last.document, id, percent)).collect()
}

fn copied(text: &Text<'_>, last: &Document, id: &str, percent: u32) -> Option<Finding> {
    let (number, section) = text.section(id)?;
    let (now, before) = (letters(&section.text), letters(&last.section(id)?.text));
    if now.len() < SHORTEST || before.len() < SHORTEST {
        return None;
    }
    let shared = share(&now, &before);
    let known = text.subject.format.sections.iter().find(|known| known.id == id)?;
    (shared >= percent as usize)
        .then(|| text.tell(RULE, 0, &[&known.label.text, &shared.to_string()], text.whole(number)))
}

/// The letters of a text, without figures, blanks and marks.
fn letters(text: &str) -> Vec<u32> {
    text.chars().filter(|letter| ('\u{4e00}'..='\u{9fff}').contains(letter)).map(u32::from).collect()
}

/// How much of one text stands in the other, in percent: by runs of letters, each told by a hash. One in fifty of those
/// that do not is taken for one that does.
fn share(one: &[u32], other: &[u32]) -> usize {
    const BITS: u32 = 18;
    let mut known = vec![0_u64; 1 << (BITS - 6)];
    for hash in other.windows(TOGETHER).map(|run| hash(run, BITS)) {
        known[hash / 64] |= 1 << (hash % 64);
    }
    let is_known = |hash: &usize| known[*hash / 64] & 1 << (*hash % 64) != 0;
    let shared = one.windows(TOGETHER).map(|run| hash(run, BITS)).filter(is_known).count();
    shared * 100 / (one.len() + 1 - TOGETHER)
}

fn hash(run: &[u32], bits: u32) -> usize {
    let hash =
        run.iter().fold(0_u32, |hash, letter| (hash.rotate_left(5) ^ letter).wrapping_mul(0x9e37_79b1));
    (hash >> (32 - bits)) as usize
}
