//! Finds the words of the lexicon in prose.

use std::sync::LazyLock;

use super::figure;
use super::lexicon::{WORDS, Word};
use crate::lookup::{Chains, Letters};

/// The longest word that the text begins with, and its length in bytes.
pub(super) fn first(text: &[u8]) -> Option<(Word, usize)> {
    LEXICON.first(text)
}

/// Whether a letter of Chinese may begin a word, or a figure.
pub(super) fn may_begin(text: &[u8]) -> bool {
    LEXICON.begins.may_begin(text)
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::new);

/// Finds words: those of one letter by it, longer ones by their first two.
struct Lexicon {
    /// Those that a word or a figure begins with.
    begins: Letters,
    /// Those that a word of two letters or more begins with.
    longer: Letters,
    by_start: Chains,
    /// The words, each with its place in [`WORDS`].
    words: Vec<(&'static [u8], u16)>,
}

/// The bytes of a letter of Chinese, and of two.
const LETTER: usize = 3;
const LETTERS: usize = 6;

impl Lexicon {
    fn new() -> Lexicon {
        let words = Vec::new();
        let mut lexicon =
            Lexicon { begins: Letters::NONE, longer: Letters::NONE, by_start: Chains::of(2048), words };
        for numeral in figure::NUMERALS.split(' ') {
            lexicon.begins.add(numeral.as_bytes());
        }
        for (group, (_, words)) in (0_u16..).zip(WORDS) {
            for word in words.split(' ') {
                lexicon.add(word.as_bytes(), group);
            }
        }
        lexicon
    }

    fn add(&mut self, word: &'static [u8], group: u16) {
        let long = word.get(..LETTERS);
        self.begins.add(word);
        if long.is_some() {
            self.longer.add(word);
        }
        self.by_start.add(long.or(word.get(..LETTER)).unwrap_or(word));
        self.words.push((word, group));
    }

    fn first(&self, text: &[u8]) -> Option<(Word, usize)> {
        let start = text.get(..LETTERS).filter(|_| self.longer.may_begin(text));
        let (word, group) = start.and_then(|start| self.longest(start, text)).or_else(|| {
            let short = if text[0].is_ascii() { 1 } else { LETTER };
            self.longest(text.get(..short)?, text)
        })?;
        Some((WORDS.get(usize::from(group))?.0, word.len()))
    }

    fn longest(&self, start: &[u8], text: &[u8]) -> Option<(&'static [u8], u16)> {
        let mut longest: Option<(&'static [u8], u16)> = None;
        for at in self.by_start.find(start) {
            let (word, group) = self.words[at];
            // The last byte first: the beginning is the same already.
            if longest.is_none_or(|(known, _)| known.len() < word.len())
                && text.get(word.len() - 1) == word.last()
                && text.starts_with(word)
            {
                longest = Some((word, group));
            }
        }
        longest
    }
}
