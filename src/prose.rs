//! Folds prose for reading, and remembers where each letter stood.
//!
//! Width, blanks, quotes and line ends inside a sentence are dropped; a blank between two digits is kept, since what it
//! parts may be two figures. A line end that ends a paragraph becomes `\n`.

use crate::label;

/// Folded prose.
pub(crate) struct Folded {
    /// The letters.
    pub(crate) text: String,
    /// For each byte of it, where its letter began in the prose, in UTF-16 units; and one more for the end.
    places: Vec<usize>,
}

impl Folded {
    /// Folds a section's prose.
    pub(crate) fn new(prose: &str) -> Folded {
        let mut folded =
            Folded { text: String::with_capacity(prose.len()), places: Vec::with_capacity(prose.len()) };
        let mut place = 0;
        let mut gap = Gap::None;
        let mut rest = prose.chars();
        let mut before = '\n';
        while let Some(c) = rest.next() {
            let letter = narrow(label::plain(c));
            if c == '\n' && is_break(before, rest.as_str()) {
                gap = Gap::Paragraph;
            } else if letter.is_whitespace() && letter != '\t' {
                gap = gap.max(Gap::Blank);
            } else if !is_dropped(letter) {
                match gap {
                    Gap::Paragraph => folded.push('\n', place),
                    Gap::Blank if before.is_ascii_digit() && letter.is_ascii_digit() => {
                        folded.push(' ', place);
                    }
                    _ => {}
                }
                gap = Gap::None;
                folded.push(letter, place);
                before = letter;
            }
            place += c.len_utf16();
        }
        folded.places.push(place);
        folded
    }

    fn push(&mut self, letter: char, place: usize) {
        self.text.push(letter);
        self.places.resize(self.text.len(), place);
    }

    /// Where the letters from one byte to another stood: the first unit, and the one behind the last letter.
    pub(crate) fn span(&self, start: usize, end: usize) -> (usize, usize) {
        let at = |byte: usize| self.places.get(byte).copied().unwrap_or(0);
        // What was dropped behind the last letter is not part of it. A passage ends on a letter of one unit.
        (at(start), at(end.saturating_sub(1)) + 1)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    None,
    Blank,
    Paragraph,
}

/// Whether a line end ends a paragraph: the line was at its end, or the next begins with a number of its own. Elsewhere
/// it is where the page was too narrow.
fn is_break(before: char, rest: &str) -> bool {
    if matches!(before, '。' | '!' | '?' | ';' | ':' | '\n') {
        return true;
    }
    let mut next = rest.chars().filter(|c| !c.is_whitespace());
    let first = next.next().unwrap_or('\n');
    let second = next.next().unwrap_or('\n');
    (matches!(first, '(' | '（') || second == '、') && (label::is_numeral(first) || label::is_numeral(second))
}

fn narrow(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        '｡' => '。',
        c => c,
    }
}

fn is_dropped(c: char) -> bool {
    (c.is_control() && c != '\t')
        || matches!(c, '"' | '\'' | '“' | '”' | '‘' | '’' | '「' | '」' | '*' | '#')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}
