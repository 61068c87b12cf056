//! Cuts a text into words, figures and blank cells, each with its line and column.
//!
//! A figure is cut where digits begin and end, not where blanks do: in a page flattened to one line labels and figures
//! touch. `2.` before words is the numbering of a label, the digits before it are a figure of the row above.

use crate::label::{self, part};

/// One cut of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// Its bytes in the text.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Its line, and the character in it.
    pub(super) line: u32,
    pub(super) column: u32,
    /// How many of the characters before it in its line are set twice as wide as digits.
    pub(super) wide: u32,
    /// The cell it stands in, counted through the text: tabs, pipes, wide gaps and line ends bound one.
    pub(super) cell: u32,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Words,
    /// Digits, or a mark that stands for nothing.
    Figure,
    /// A cell in which nothing stands.
    Blank,
}

/// Cuts a text.
pub(super) fn lex(text: &str) -> Vec<Token> {
    let mut lexer = Lexer { text, tokens: Vec::new(), line: 0, cell: 0, closes: false };
    let mut start = 0;
    for (at, byte) in text.bytes().enumerate() {
        if byte == b'\n' {
            lexer.line(start, at);
            start = at + 1;
        }
    }
    lexer.line(start, text.len());
    lexer.tokens
}

struct Lexer<'t> {
    text: &'t str,
    tokens: Vec<Token>,
    line: u32,
    cell: u32,
    /// Whether a pipe alone on the next line would only close the cell on this one.
    closes: bool,
}

/// A numbering of two levels, `12.34`, is no longer than this.
const LONGEST_NUMBERING: usize = 5;

/// Marks that stand for "nothing" where they stand alone.
fn is_mark(text: &str) -> bool {
    matches!(text, "/" | "／" | "\\" | "-" | "－" | "—" | "——" | "–" | "--" | "无")
}

impl Lexer<'_> {
    fn line(&mut self, start: usize, end: usize) {
        let mut line = part(self.text, start..end);
        line = line.strip_suffix('\r').unwrap_or(line);
        let end = start + line.len();
        let trimmed = line.trim();
        let first = self.tokens.len();
        let closes = std::mem::take(&mut self.closes);
        let mark = if line.bytes().any(|byte| byte == b'\t') { b'\t' } else { b'|' };
        if is_furniture(trimmed) {
        } else if trimmed == "|" {
            if !closes {
                self.blank(start, end);
            }
        } else if line.bytes().any(|byte| byte == mark) {
            self.cells(start, end, mark);
        } else if !trimmed.is_empty() {
            self.cell(start, end);
            self.closes = true;
        }
        self.drop_blanks_before_words(first);
        self.line += 1;
        self.cell += 1;
    }

    /// A blank cell before a label says nothing of the row above.
    fn drop_blanks_before_words(&mut self, first: usize) {
        let start = self.tokens[first..].iter().position(|token| token.kind != Kind::Blank);
        let Some(start) = start.map(|start| first + start) else { return };
        if self.tokens[start].kind == Kind::Words {
            self.tokens.drain(first..start);
        }
    }

    fn cells(&mut self, start: usize, end: usize, mark: u8) {
        let bytes = self.text.as_bytes();
        let (mut start, mut end) = (start, end);
        if mark == b'|' {
            // The pipes around a row belong to no cell.
            let line = part(self.text, start..end);
            start += line.len() - line.trim_start().len();
            end -= line.len() - line.trim_end().len();
            start += usize::from(bytes[start] == mark);
            end -= usize::from(end > start && bytes[end - 1] == mark);
        }
        let mut from = start;
        while from <= end {
            let length = bytes[from..end].iter().position(|byte| *byte == mark).unwrap_or(end - from);
            if part(self.text, from..from + length).trim().is_empty() {
                self.blank(from, from + length);
            } else {
                self.cell(from, from + length);
            }
            self.cell += 1;
            from += length + 1;
        }
    }

    fn blank(&mut self, start: usize, end: usize) {
        self.push(Kind::Blank, start, end);
    }

    fn push(&mut self, kind: Kind, start: usize, end: usize) {
        let (line, cell) = (self.line, self.cell);
        self.tokens.push(Token { kind, start, end, line, column: 0, wide: 0, cell });
    }

    /// Cuts what stands between two bounds.
    fn cell(&mut self, start: usize, end: usize) {
        let mut at = start;
        let mut words = None;
        while at < end {
            let rest = part(self.text, at..end);
            let Some(c) = rest.chars().next() else { break };
            if c.is_whitespace() {
                let gap = rest.len() - rest.trim_start().len();
                if part(rest, 0..gap).chars().count() > 1 {
                    self.words(&mut words, at);
                    self.cell += 1;
                }
                at += gap;
                continue;
            }
            let is_free = words.is_none() || part(self.text, 0..at).ends_with(char::is_whitespace);
            let place = match (is_free, words, self.tokens.last()) {
                (false, ..) => Before::Letters,
                (true, None, before) if before.is_none_or(|token| token.line != self.line) => Before::Nothing,
                _ => Before::Blank,
            };
            let figure = if is_free || is_digit(c) { self.figure(at, end, place) } else { None };
            match figure {
                Some(Cut { end, digits_end }) if digits_end > at => {
                    self.words(&mut words, at);
                    self.push(Kind::Figure, at, end);
                    at = end;
                }
                Some(Cut { end: numbering, .. }) => {
                    words = words.or(Some(at));
                    at = numbering;
                }
                None => {
                    words = words.or(Some(at));
                    at += c.len_utf8();
                }
            }
        }
        self.words(&mut words, end);
    }

    fn words(&mut self, from: &mut Option<usize>, end: usize) {
        if let Some(start) = from.take() {
            self.push(Kind::Words, start, end);
        }
    }

    /// The figure that begins here; one without digits is the numbering of a label.
    fn figure(&self, start: usize, end: usize, before: Before) -> Option<Cut> {
        let text = part(self.text, start..end);
        let is_free = before != Before::Letters;
        let chunk_end = first_blank(text);
        if is_free && is_mark(part(text, 0..chunk_end)) {
            return Some(Cut { end: start + chunk_end, digits_end: start + chunk_end });
        }
        let sign = if is_free { sign(text) } else { 0 };
        let digits = number(part(text, sign..text.len()));
        if digits == 0 {
            return None;
        }
        let number_end = sign + digits;
        let behind = part(text, number_end..text.len());
        let digit = part(text, 0..number_end).chars().next_back().map_or(0, char::len_utf8);
        let is_plain = part(text, sign..number_end).chars().all(is_digit);
        if is_plain
            && (is_numbered(behind) || before == Before::Nothing && digits == digit && is_spaced(behind))
        {
            let numbering = number_end - digit;
            return Some(if numbering == sign {
                Cut { end: start + number_end, digits_end: start }
            } else {
                Cut { end: start + numbering, digits_end: start + numbering }
            });
        }
        // `3.1 本年处理决定数量` is numbered, too.
        if !is_plain && before == Before::Nothing && number_end <= LONGEST_NUMBERING && is_spaced(behind) {
            return Some(Cut { end: start + number_end, digits_end: start });
        }
        Some(Cut { end: start + number_end + suffix(behind), digits_end: start + number_end })
    }
}

/// What stands before a figure on its line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Nothing,
    Blank,
    Letters,
}

/// Where a figure ends, with its unit and without.
struct Cut {
    end: usize,
    digits_end: usize,
}

/// Where the first blank is; the length where there is none.
fn first_blank(text: &str) -> usize {
    for (at, c) in text.char_indices() {
        if c.is_whitespace() {
            return at;
        }
    }
    text.len()
}

fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '０'..='９')
}

/// Page numbers, and the names of pages: `- 3 -`, `— 5 —`, `----page`, `P. 8`; the lines that draw a table.
fn is_furniture(line: &str) -> bool {
    let is_drawn = |c: char| matches!(c, '-' | '—' | '－' | '–' | '_' | '=' | '|' | ':' | ' ' | '+' | '─');
    let inner = line.trim_matches(|c: char| is_drawn(c) && c != '|' && c != '+');
    let dashes = inner.len() < line.len() && !line.starts_with('+');
    let is_number = inner.chars().all(is_digit);
    let marks = line.chars().filter(|c| matches!(c, '-' | '—' | '－' | '–')).count();
    (dashes && is_number && !inner.is_empty() && marks > 1 && !line.starts_with("--"))
        || (marks > 2 && (line.chars().all(is_drawn) || inner == "page"))
        || line.starts_with("Page ")
        || line.starts_with("P. ")
}

/// The sign before digits, with the blank behind it.
fn sign(text: &str) -> usize {
    let Some(rest) = text.strip_prefix(['+', '-', '－', '−', '–', '—', '＋', '增', '减']) else {
        return 0;
    };
    let rest = rest.trim_start_matches(['加', '少']);
    let digits = rest.strip_prefix([' ', '\u{a0}', '\u{3000}']).unwrap_or(rest);
    if digits.starts_with(is_digit) { text.len() - digits.len() } else { 0 }
}

/// The length of the digits at the front, with the decimals and the groups of three.
fn number(text: &str) -> usize {
    let digits = |from: usize| {
        let rest = part(text, from..text.len());
        rest.len() - rest.trim_start_matches(is_digit).len()
    };
    let mut end = digits(0);
    if end == 0 {
        return 0;
    }
    let width = |text: &str| text.chars().take_while(|c| is_digit(*c)).count();
    let mut is_grouped = width(text) <= 3;
    while is_grouped {
        let rest = part(text, end..text.len());
        let group = rest.strip_prefix([',', '，']).filter(|group| width(group) == 3);
        is_grouped = group.is_some();
        if let Some(group) = group {
            end = text.len() - group.len();
            end += digits(end);
        }
    }
    if let Some(decimals) = part(text, end..text.len()).strip_prefix(['.', '．']) {
        let decimals = decimals.strip_prefix(' ').unwrap_or(decimals);
        if decimals.starts_with(is_digit) {
            end = text.len() - decimals.len();
            end += digits(end);
        }
    }
    end
}

/// Whether a point and words follow a digit.
fn is_numbered(behind: &str) -> bool {
    let Some(rest) = behind.strip_prefix(['.', '．', '、']) else { return false };
    rest.trim_start().chars().next().is_none_or(|c| !is_digit(c))
}

/// Whether words follow after a blank.
fn is_spaced(behind: &str) -> bool {
    let rest = behind.trim_start();
    rest.len() < behind.len()
        && suffix(behind) == 0
        && rest
            .chars()
            .next()
            .is_some_and(|c| ('\u{4e00}'..='\u{9fff}').contains(&c) && !matches!(c, '增' | '减'))
}

/// The length of the unit and the remark behind a figure.
fn suffix(behind: &str) -> usize {
    let rest = behind.strip_prefix(' ').unwrap_or(behind);
    let unit = ["万元", "元", "件", "条", "项", "次", "宗", "份", "起"]
        .iter()
        .find_map(|unit| rest.strip_prefix(unit));
    let after = unit.unwrap_or(behind);
    behind.len() - remark(after).unwrap_or(after).len()
}

/// What stands behind a remark in brackets: `（其中修订16件）`, not the numbering `（四）`.
fn remark(text: &str) -> Option<&str> {
    let inner = text.strip_prefix(['(', '（'])?;
    let is_remark = ["其中", "含", "不含", "均", "较", "同比"].iter().any(|word| inner.starts_with(word));
    let close = inner.char_indices().take(40).find(|(_, c)| matches!(c, ')' | '）'))?;
    is_remark.then(|| part(inner, close.0 + close.1.len_utf8()..inner.len()))
}

/// Puts the columns of the tokens, counted in characters.
pub(super) fn count_columns(text: &str, tokens: &mut [Token]) {
    let mut next = 0;
    let (mut column, mut wide) = (0, 0);
    for (at, c) in text.char_indices() {
        while next < tokens.len() && tokens[next].start <= at {
            (tokens[next].column, tokens[next].wide) = (column, wide);
            next += 1;
        }
        (column, wide) = if c == '\n' { (0, 0) } else { (column + 1, wide + u32::from(!c.is_ascii())) };
    }
}

/// A letter of the words, folded as labels are.
#[derive(Debug, Clone, Copy)]
pub(super) struct Letter {
    pub(super) c: char,
    /// The cell it stands in.
    pub(super) cell: u32,
    /// Whether it stands in brackets.
    pub(super) inside: bool,
}

/// Letters behind a bracket that is never closed that count as standing in it.
const LONGEST_REMARK: u32 = 60;

/// Adds the letters of words.
pub(super) fn letters(text: &str, cell: u32, depth: &mut u32, letters: &mut Vec<Letter>) {
    for c in text.chars() {
        match label::letter(c) {
            Some('(') => *depth = 1,
            Some(')') => *depth = 0,
            Some(c) => {
                letters.push(Letter { c, cell, inside: (1..LONGEST_REMARK).contains(depth) });
                *depth += u32::from(*depth > 0);
            }
            None => {}
        }
    }
}

/// The first digits of a figure, without decimals, and how many characters stand before them.
pub(super) fn digits(text: &str) -> (Vec<u8>, usize) {
    let mut digits = Vec::new();
    let mut head = 0;
    for c in text.chars() {
        if is_digit(c) {
            digits.push(u8::try_from(u32::from(c) & 0xf).unwrap_or(0));
        } else if digits.is_empty() {
            head += 1;
        } else {
            break;
        }
    }
    (digits, head)
}
