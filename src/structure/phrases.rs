//! Finds phrases in prose: all of all rules in one go, each by its first letter.

use std::sync::LazyLock;

use crate::catalogue;
use crate::lookup::{Chains, Letters};
use crate::prose::{self, Folded};

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
}

struct Index {
    /// Those that a phrase begins with.
    letters: Letters,
    /// The phrases by their first letters.
    heads: Chains,
    phrases: Vec<Phrase>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index { letters: Letters::NONE, heads: Chains::of(256), phrases: Vec::new() };
    for entry in catalogue::entries() {
        for (group, words) in entry.phrases() {
            index.letters.add(words.as_bytes());
            index.heads.add(first_letter(words.as_bytes()));
            index.phrases.push(Phrase { words, rule: entry.id, group });
        }
    }
    index
});

/// The phrases of all rules in these texts, in order.
pub(super) fn find(texts: &[Folded]) -> Vec<Found> {
    let Index { letters, heads, phrases } = &*INDEX;
    let mut found = Vec::new();
    for (section, folded) in texts.iter().enumerate() {
        let text = folded.text.as_bytes();
        let mut start = 0;
        while start < text.len() {
            let rest = &text[start..];
            if letters.may_begin(rest) {
                for at in heads.find(first_letter(rest)) {
                    let phrase = &phrases[at];
                    if rest.starts_with(phrase.words.as_bytes()) {
                        let end = start + phrase.words.len();
                        found.push(Found { rule: phrase.rule, group: phrase.group, section, start, end });
                    }
                }
            }
            start += prose::width(rest);
        }
    }
    found
}

fn first_letter(text: &[u8]) -> &[u8] {
    &text[..prose::width(text).min(text.len())]
}
