//! Folds prose for reading, and remembers where each letter stood.
//!
//! Width, blanks, quotes and line ends inside a sentence are dropped; a blank between two digits is kept, since what it
//! parts may be two figures. A line end that ends a paragraph becomes `\n`.

use crate::label;

/// Folded prose.
pub(crate) struct Folded {
    /// The letters.
    pub(crate) text: String,
    /// Letters that followed each other in the prose as well: where their bytes begin, and where the first of them began
    /// in the prose, in UTF-16 units. The last is of the end.
    runs: Vec<(usize, usize)>,
}

impl Folded {
    /// Folds a section's prose.
    pub(crate) fn new(prose: &str) -> Folded {
        let mut folding = Folding::default();
        folding.text.reserve(prose.len());
        let (mut at, mut place, mut gap, mut before) = (0, 0, Gap::None, '\n');
        while let Some(rest) = prose.get(at..).filter(|rest| !rest.is_empty()) {
            // Nearly all letters are such, and stay as they are.
            let plain = if gap == Gap::None { plain(rest.as_bytes()) } else { 0 };
            if plain > 0 {
                let units = plain / LETTER;
                folding.follow(place, units);
                folding.text.push_str(label::part(rest, 0..plain));
                (at, place, before) = (at + plain, place + units, LIKE_ANY);
                continue;
            }
            let mut letters = rest.chars();
            let c = letters.next().unwrap_or_default();
            let letter = narrow(label::plain(c));
            if c == '\n' && is_break(before, letters.as_str()) {
                gap = Gap::Paragraph;
            } else if letter.is_whitespace() && letter != '\t' {
                gap = gap.max(Gap::Blank);
            } else if !is_dropped(letter) {
                let mark = match gap {
                    Gap::Paragraph => Some('\n'),
                    Gap::Blank if before.is_ascii_digit() && letter.is_ascii_digit() => Some(' '),
                    _ => None,
                };
                gap = Gap::None;
                if let Some(mark) = mark {
                    folding.put(mark, place);
                }
                folding.put(letter, place);
                before = letter;
            }
            at += c.len_utf8();
            place += c.len_utf16();
        }
        folding.runs.push((folding.text.len(), place));
        Folded { text: folding.text, runs: folding.runs }
    }

    /// Where the letters from one byte to another stood: the first unit, and the one behind the last letter.
    pub(crate) fn span(&self, start: usize, end: usize) -> (usize, usize) {
        // What was dropped behind the last letter is not part of it. A passage ends on a letter of one unit.
        (self.place(start), self.place(end.saturating_sub(1)) + 1)
    }

    /// Where the letter of a byte began in the prose.
    fn place(&self, byte: usize) -> usize {
        let run = self.runs.partition_point(|(start, _)| *start <= byte).saturating_sub(1);
        let (start, place) = self.runs[run];
        // Up to the letter, if the byte is within one.
        let mut end = byte;
        while end > start && self.text.as_bytes().get(end).is_some_and(|byte| byte & 0xc0 == 0x80) {
            end -= 1;
        }
        place + units(label::part(&self.text, start..end))
    }
}

/// The length of a text in UTF-16 units.
fn units(text: &str) -> usize {
    let mut units = 0;
    for byte in text.bytes() {
        units += usize::from(byte & 0xc0 != 0x80) + usize::from(byte >= 0xf0);
    }
    units
}

/// A text on its way to being folded.
#[derive(Default)]
struct Folding {
    text: String,
    runs: Vec<(usize, usize)>,
    /// Where the next letter would stand in the prose if nothing was dropped before it.
    next: usize,
}

impl Folding {
    /// Letters follow, of which the first began there, and which are so many UTF-16 units.
    fn follow(&mut self, place: usize, units: usize) {
        let is_long = self.runs.last().is_none_or(|(start, _)| start + LONGEST_RUN <= self.text.len());
        if place != self.next || is_long {
            self.runs.push((self.text.len(), place));
        }
        self.next = place + units;
    }

    fn put(&mut self, letter: char, place: usize) {
        self.follow(place, letter.len_utf16());
        self.text.push(letter);
    }
}

/// How many letters of Chinese a text begins with that stay as they are, in bytes.
fn plain(text: &[u8]) -> usize {
    let is_plain = |letter: &&[u8]| matches!(letter, [0xe4..=0xe9, second, third] if !label::may_be_lookalike(*second, *third));
    text.chunks_exact(LETTER).take(LONGEST_RUN / LETTER).take_while(is_plain).count() * LETTER
}

/// A run that is so long, in bytes, is followed by another. INVARIANT: time grows with the length of the prose only, however
/// often a place is asked for.
const LONGEST_RUN: usize = 96;

/// The bytes of a letter of Chinese, and one that is none of those that are told apart here.
const LETTER: usize = 3;
const LIKE_ANY: char = '字';

/// The bytes of the first letter of a text.
pub(crate) fn width(text: &[u8]) -> usize {
    match text.first() {
        Some(..0xc0) | None => 1,
        Some(..0xe0) => 2,
        Some(..0xf0) => 3,
        _ => 4,
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
