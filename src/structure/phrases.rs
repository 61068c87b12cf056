//! Finds phrases in prose: all of all rules in one go, each by its first letter.

use std::sync::LazyLock;

use crate::catalogue;
use crate::prose::Folded;

/// A phrase in the prose.
pub(super) struct Found {
    pub(super) rule: &'static str,
    /// Which of the rule's groups of phrases it is of.
    pub(super) group: usize,
    /// Counted in the document.
    pub(super) section: usize,
    /// Where it begins in the folded text, in bytes.
    pub(super) start: usize,
    /// Where it ends.
    pub(super) end: usize,
}

struct Phrase {
    words: &'static str,
    rule: &'static str,
    group: usize,
    /// The phrase before it with the same head, counted from 1.
    next: usize,
}

struct Index {
    /// For each head, the last phrase that has it, counted from 1.
    heads: [u8; HEADS],
    phrases: Vec<Phrase>,
}

const HEADS: usize = 512;

/// Where phrases that begin with the first letter of a text are; a letter in Latin is told by its byte alone.
fn head(text: &[u8]) -> usize {
    let byte = |at: usize| usize::from(text.get(at).copied().unwrap_or(0));
    if text[0] < 0x80 { byte(0) } else { (byte(0) * 31 + byte(1) * 67 + byte(2)) % HEADS }
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index { heads: [0; HEADS], phrases: Vec::new() };
    for entry in catalogue::entries() {
        for (group, words) in entry.phrases() {
            let head = &mut index.heads[head(words.as_bytes())];
            index.phrases.push(Phrase { words, rule: entry.id, group, next: usize::from(*head) });
            *head = u8::try_from(index.phrases.len()).expect("the catalogue has fewer than 256 phrases");
        }
    }
    index
});

/// The phrases of all rules in these texts, in order.
pub(super) fn find(texts: &[Folded]) -> Vec<Found> {
    let mut found = Vec::new();
    for (section, folded) in texts.iter().enumerate() {
        let text = folded.text.as_bytes();
        // Bytes within a letter begin no phrase.
        for start in (0..text.len()).filter(|at| text[*at] & 0xc0 != 0x80) {
            let mut next = usize::from(INDEX.heads[head(&text[start..])]);
            while let Some(phrase) = next.checked_sub(1).and_then(|at| INDEX.phrases.get(at)) {
                if text[start..].starts_with(phrase.words.as_bytes()) {
                    let end = start + phrase.words.len();
                    found.push(Found { rule: phrase.rule, group: phrase.group, section, start, end });
                }
                next = phrase.next;
            }
        }
    }
    found
}
