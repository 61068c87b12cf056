//! Cuts folded prose into words, figures and marks.

use super::figure::{self, Figure, Unit};
use super::finder;
use super::lexicon::Word;
use crate::prose::{self, Folded};

/// A piece of prose that means something.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// Where it begins in the folded text, in bytes.
    pub(super) start: usize,
    /// Where it ends.
    pub(super) end: usize,
}

/// What a token is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    Word(Word),
    Figure(Figure),
    Year(i64),
    Comma,
    /// 、
    Pause,
    Semicolon,
    Colon,
    Open,
    Close,
    /// The end of a sentence.
    Stop,
    /// The end of a paragraph, with a heading's number behind it.
    Paragraph,
}

impl Token {
    pub(super) fn word(&self) -> Option<Word> {
        match self.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    /// Whether it tells what a figure counts.
    pub(super) fn tells(&self) -> bool {
        matches!(
            self.word(),
            Some(
                Word::Rows(_)
                    | Word::Applicant(_)
                    | Word::Result(_)
                    | Word::Topic(_)
                    | Word::Verb(_)
                    | Word::Foreign
                    | Word::Silent
                    | Word::Rest
                    | Word::Due
            )
        )
    }
}

/// Letters between a word and its figure that mean nothing here: no more than these, in bytes.
pub(super) const WIDEST_GAP: usize = 9;

/// The letters between tokens that are in no token, in bytes.
pub(super) fn gap(tokens: &[Token]) -> usize {
    tokens.windows(2).map(|pair| pair[1].start.saturating_sub(pair[0].end)).sum()
}

/// What letters of Chinese begin with: 一 in UTF-8, and all behind it.
const FIRST: u8 = 0xe4;

/// The tokens of a text, in order. What lies between them has no meaning here.
pub(super) fn cut(folded: &Folded) -> Vec<Token> {
    let text = folded.text.as_bytes();
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        // Marks stand before these, and most of these mean nothing here.
        if rest[0] >= FIRST && !finder::may_begin(rest) {
            at += prose::width(rest);
            continue;
        }
        let before = tokens.last().copied().filter(|token| token.end == at);
        let (kind, length) = mark(rest)
            .or_else(|| quoted(rest))
            .or_else(|| number(text, at, before, &tokens))
            .or_else(|| finder::first(rest).map(|(word, length)| (Some(Kind::Word(word)), length)))
            .unwrap_or((None, prose::width(rest)));
        if let Some(kind) = kind {
            tokens.push(Token { kind, start: at, end: at + length });
        }
        at += length;
    }
    tokens
}

fn mark(text: &[u8]) -> Option<(Option<Kind>, usize)> {
    let kind = match text.first()? {
        b',' => Kind::Comma,
        b';' => Kind::Semicolon,
        b':' => Kind::Colon,
        b'(' | b'[' => Kind::Open,
        b')' | b']' => Kind::Close,
        b'!' | b'?' | b'|' | b'\t' => Kind::Stop,
        b'\n' => Kind::Paragraph,
        0xe3 if text.starts_with("。".as_bytes()) => return Some((Some(Kind::Stop), 3)),
        0xe3 if text.starts_with("、".as_bytes()) => return Some((Some(Kind::Pause), 3)),
        _ => return None,
    };
    Some((Some(kind), 1))
}

/// A title 《…》 or a note 【…】 is passed over: its words and figures are another text's.
fn quoted(text: &[u8]) -> Option<(Option<Kind>, usize)> {
    const LONGEST: usize = 400;
    if text.first() != Some(&0xe3) {
        return None;
    }
    for (open, close, kind) in [("《", "》", None), ("【", "】", Some(Kind::Stop)), ("〔", "〕", None)]
    {
        if text.starts_with(open.as_bytes()) {
            let inside = text.windows(3).take(LONGEST).position(|letter| letter == close.as_bytes());
            return inside.map(|end| (kind, end + 3));
        }
    }
    None
}

/// A figure, unless it is a place in an order (第二十条, 每件) or part of a longer word.
fn number(text: &[u8], at: usize, before: Option<Token>, tokens: &[Token]) -> Option<(Option<Kind>, usize)> {
    // Within digits too many for a figure: to read on from each would take forever.
    if text[at].is_ascii_digit() && at > 0 && text[at - 1].is_ascii_digit() {
        return None;
    }
    let (mut figure, length) = figure::read(&text[at..])?;
    let is_behind = |word: &str| text[..at].ends_with(word.as_bytes());
    let is_digit = text[at].is_ascii_digit();
    if !is_digit && matches!(before.map(|token| token.kind), Some(Kind::Word(Word::Not))) {
        return None;
    }
    if ["第", "每", "某", "这", "那", "同", "任", "首", "逐"].iter().any(|word| is_behind(word)) {
        return Some((None, length));
    }
    if at > 0 && text[at - 1].is_ascii_alphanumeric() {
        figure.unit = Unit::Other;
    }
    if figure.unit == Unit::Other && is_digit && is_bare_count(&text[..at], &text[at + length..], tokens) {
        figure.unit = Unit::Count('件');
    }
    // A ratio 5/6, and a range whose beginning was read before: 3-5件.
    figure.is_rough |=
        is_behind("-") || is_behind("—") || is_behind("至") || is_behind("/") || is_behind("~");
    figure.is_rough |= matches!(before.map(|token| token.kind), Some(Kind::Word(Word::Approximate)));
    let kind = match figure.unit {
        Unit::Year if (1990..2100).contains(&figure.digits) => Kind::Year(figure.digits),
        Unit::Month
            if (figure.is_rough || text[at + length..].starts_with("份".as_bytes()))
                && !is_year_end(figure, &text[..at]) =>
        {
            Kind::Word(Word::Period)
        }
        Unit::Other if figure.digits == 12345 => Kind::Word(Word::Foreign),
        Unit::Month | Unit::Year | Unit::Other => return Some((None, length)),
        _ => Kind::Figure(figure),
    };
    Some((Some(kind), length))
}

/// Whether a figure without a unit counts by where it stands: 予以公开(61)、, 维持 3、纠正 1, 均为 0. A number in brackets that
/// a word follows is one of an enumeration: (1)予以公开(2)部分公开.
fn is_bare_count(before: &[u8], behind: &[u8], tokens: &[Token]) -> bool {
    let is_end =
        |text: &[u8]| matches!(text, [] | [b',' | b';' | b')' | b'\n', ..] | [0xe3, 0x80, 0x81 | 0x82, ..]);
    let is_name = |token: Option<&Token>, end: usize| {
        token.is_some_and(|token| {
            token.end == end
                && matches!(token.word(), Some(Word::Rows(_) | Word::Applicant(_) | Word::Result(_)))
        })
    };
    match (before, behind) {
        ([name @ .., b'('], [b')', rest @ ..]) => {
            is_end(rest) && is_name(tokens.iter().nth_back(1), name.len())
        }
        _ => {
            is_end(behind)
                && (is_name(tokens.last(), before.len())
                    || before.ends_with("其他".as_bytes())
                    || before.ends_with("均为".as_bytes()))
        }
    }
}

/// Whether a month ends the year's period: 1月1日至12月31日, 1-12月.
fn is_year_end(month: Figure, before: &[u8]) -> bool {
    let begins = |word: &str| before.ends_with(word.as_bytes());
    month.digits == 12
        && (begins("截至")
            || begins("截止至")
            || begins("日至")
            || begins("月至")
            || begins("日-")
            || begins("1-")
            || begins("1—"))
}
