//! Exact amounts, and what may stand in a cell instead of one.
//!
//! A clerk's figure comes in as printed (`３，929. 08 万元`, `增 71`, ` 0 `); an [`Entry`] comes out with what had to be
//! set aside to read it. Nothing is rounded and nothing is guessed: a text that could be two figures is not read.

mod division;

use std::fmt;
use std::ops::{Add, Neg, Sub};

use division::{ONE, divided};

/// An exact decimal: a whole number of 10⁻⁸. Whether it counts 件 or 万元 is told by the column it stands in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Amount(i128);

/// Digits kept after the decimal point; the longest seen in a report has six (`24252.311082`).
const FRACTION_DIGITS: usize = 8;
/// Digits allowed before it. INVARIANT: sums of up to 10⁹ such amounts stay within `i128`, and so does an amount times a
/// number of 32 bits.
const WHOLE_DIGITS: usize = 20;

impl Amount {
    /// Nothing: 0.
    pub const ZERO: Amount = Amount(0);

    /// A whole amount.
    pub const fn whole(number: i64) -> Amount {
        Amount(number as i128 * ONE as i128)
    }

    /// A decimal: its digits without the point, and how many of them stand behind it.
    pub const fn decimal(digits: i64, places: u32) -> Amount {
        Amount(digits as i128 * (ONE / 10_u32.pow(places)) as i128)
    }

    /// The whole number it is; `None` where it has decimals, or is past 64 bits.
    pub(crate) fn to_whole(self) -> Option<i64> {
        let (whole, rest) = divided(self.0.unsigned_abs(), ONE);
        let whole = i64::try_from(whole).ok().filter(|_| rest == 0)?;
        Some(if self.is_negative() { -whole } else { whole })
    }

    /// Whether it has no decimals.
    pub fn is_whole(self) -> bool {
        division::is_whole(self.0.unsigned_abs())
    }

    /// Whether it is below zero.
    pub fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// So many times the amount.
    #[must_use]
    pub fn times(self, number: u32) -> Amount {
        Amount(self.0 * i128::from(number))
    }

    /// Whether it is 0.
    pub fn is_zero(self) -> bool {
        self.0 == 0
    }
}

impl Add for Amount {
    type Output = Amount;
    fn add(self, other: Amount) -> Amount {
        Amount(self.0 + other.0)
    }
}

impl Sub for Amount {
    type Output = Amount;
    fn sub(self, other: Amount) -> Amount {
        Amount(self.0 - other.0)
    }
}

impl Neg for Amount {
    type Output = Amount;
    fn neg(self) -> Amount {
        Amount(-self.0)
    }
}

impl std::iter::Sum for Amount {
    fn sum<I: Iterator<Item = Amount>>(amounts: I) -> Amount {
        amounts.fold(Amount::ZERO, Add::add)
    }
}

/// As a plain decimal without trailing zeros: `3929.08`, `-3`, `0`.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // From the last digit to the first: a figure has few, and most have no decimals.
        let (mut whole, mut fraction) = divided(self.0.unsigned_abs(), ONE);
        let mut digits = Vec::new();
        if fraction > 0 {
            for _ in 0..FRACTION_DIGITS {
                let digit = fraction % 10;
                fraction /= 10;
                if digit > 0 || !digits.is_empty() {
                    digits.push(char::from_digit(digit, 10).unwrap_or('0'));
                }
            }
            digits.push('.');
        }
        loop {
            let (rest, digit) = divided(whole, 10);
            digits.push(char::from_digit(digit, 10).unwrap_or('0'));
            whole = rest;
            if whole == 0 {
                break;
            }
        }
        if self.is_negative() {
            digits.push('-');
        }
        let mut text = String::with_capacity(digits.len());
        for digit in digits.into_iter().rev() {
            text.push(digit);
        }
        f.write_str(&text)
    }
}

/// What stands in a cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Entry {
    /// A figure.
    Amount(Amount),
    /// Nothing is printed there.
    Blank,
    /// A mark that stands for "nothing": `/`, `—`, `---`, 无, 不适用.
    Placeholder,
    /// Something that is not a figure.
    Text,
    /// The cell was not found in the source, or what stood there could not be told: it was not read.
    #[default]
    Absent,
}

impl Entry {
    /// The figure, where there is one.
    pub fn amount(self) -> Option<Amount> {
        match self {
            Entry::Amount(amount) => Some(amount),
            _ => None,
        }
    }

    /// Whether nothing was read.
    pub fn is_absent(self) -> bool {
        matches!(self, Entry::Absent)
    }

    /// Whether the cell was left without a figure: blank, or a placeholder.
    pub fn is_empty(self) -> bool {
        matches!(self, Entry::Blank | Entry::Placeholder)
    }
}

/// A unit written inside a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// 件、条、项 and the other measure words of counts.
    Count,
    /// 元.
    Yuan,
    /// 万元.
    TenThousandYuan,
}

/// Which signs a column allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signs {
    /// `+` and `-` only.
    Marks,
    /// Also 增 and 减: a column of changes.
    Words,
}

/// A cell's text, read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lexed {
    /// What it says.
    pub entry: Entry,
    /// The unit written behind the figure.
    pub unit: Option<Unit>,
    /// Whether a remark in brackets was set aside: `22（其中修订16件）`.
    pub remark: bool,
    /// Whether the figure is printed in plain digits, needing no normalising.
    pub plain: bool,
}

/// Words that stand for "nothing".
static PLACEHOLDERS: [&str; 4] = ["无", "不适用", "n/a", "na"];

static UNITS: [(&str, Unit); 14] = [
    ("万元", Unit::TenThousandYuan),
    ("元", Unit::Yuan),
    ("件", Unit::Count),
    ("条", Unit::Count),
    ("项", Unit::Count),
    ("次", Unit::Count),
    ("宗", Unit::Count),
    ("份", Unit::Count),
    ("起", Unit::Count),
    ("个", Unit::Count),
    ("例", Unit::Count),
    ("篇", Unit::Count),
    ("人", Unit::Count),
    ("部", Unit::Count),
];

/// Reads what a clerk typed into one cell.
pub fn read(text: &str, signs: Signs) -> Lexed {
    if let Some(amount) = digits(text) {
        return Lexed { entry: Entry::Amount(amount), unit: None, remark: false, plain: true };
    }
    let folded = fold_width(text);
    let entry = |entry| Lexed { entry, unit: None, remark: false, plain: false };
    if folded.is_empty() {
        return entry(Entry::Blank);
    }
    if folded.chars().all(is_stroke) || PLACEHOLDERS.iter().any(|word| word.eq_ignore_ascii_case(&folded)) {
        return entry(Entry::Placeholder);
    }
    let (body, remark) = without_remark(&folded);
    let (body, unit) = without_unit(body);
    match number(body, signs) {
        Some(amount) => Lexed {
            entry: Entry::Amount(amount),
            unit,
            remark,
            plain: text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'),
        },
        None => entry(Entry::Text),
    }
}

/// Whether it is of a mark for "nothing": strokes, one or a row of them.
fn is_stroke(c: char) -> bool {
    matches!(c, '/' | '\\' | '-' | '–' | '—' | '―' | '─' | ' ')
}

/// Nothing but digits, as nearly all figures are printed, and few enough to need no care.
fn digits(text: &str) -> Option<Amount> {
    const FEW: usize = 9;
    if text.is_empty() || text.len() > FEW {
        return None;
    }
    let mut number = 0;
    for byte in text.bytes() {
        number = number * 10 + i64::from(char::from(byte).to_digit(10)?);
    }
    Some(Amount::whole(number))
}

/// Half-width characters, one blank for any run of them, none at the ends; characters without width are dropped.
fn fold_width(text: &str) -> String {
    let mut narrow = String::with_capacity(text.len());
    for c in text.chars() {
        narrow.push(match c {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
            '。' if narrow.bytes().next_back().is_some_and(|last| last.is_ascii_digit()) => '.',
            '\u{2212}' => '-',
            '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => continue,
            c if c.is_control() => ' ',
            c => c,
        });
    }
    folded(&narrow)
}

/// One blank for any run of blanks and line ends, none at the ends.
pub(crate) fn folded(text: &str) -> String {
    if text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return text.to_owned();
    }
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        let c = if c.is_whitespace() { ' ' } else { c };
        if c != ' ' || !(folded.is_empty() || folded.ends_with(' ')) {
            folded.push(c);
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The text before a remark in brackets that closes the cell.
fn without_remark(text: &str) -> (&str, bool) {
    match text.split_once('(') {
        Some((body, _)) if !body.is_empty() && text.ends_with(')') => (body.trim_end(), true),
        _ => (text, false),
    }
}

fn without_unit(text: &str) -> (&str, Option<Unit>) {
    for (name, unit) in &UNITS {
        if let Some(body) = text.strip_suffix(name) {
            return (body.trim_end(), Some(*unit));
        }
    }
    (text, None)
}

/// A signed number; where words are allowed also `增 3 减 1`.
fn number(text: &str, signs: Signs) -> Option<Amount> {
    if signs == Signs::Words && text.contains(is_change) {
        return worded(text);
    }
    match text.strip_prefix(['-', '–', '—']) {
        Some(rest) => unsigned(rest.trim_start()).map(Neg::neg),
        None => unsigned(text.strip_prefix('+').unwrap_or(text).trim_start()),
    }
}

fn is_change(c: char) -> bool {
    matches!(c, '增' | '减')
}

fn worded(text: &str) -> Option<Amount> {
    let mut total = Amount::ZERO;
    let mut rest = text;
    while !rest.is_empty() {
        let minus = rest.starts_with('减');
        let body = rest.strip_prefix(is_change)?.trim_start_matches(['加', '少', ' ', ':']);
        let end = body.find(is_change).unwrap_or(body.len());
        let (part, behind) = body.split_at_checked(end).unwrap_or((body, ""));
        let (part, _) = without_unit(part.trim_matches([' ', ',', ';', '、']));
        let amount = unsigned(part)?;
        total = if minus { total - amount } else { total + amount };
        rest = behind;
    }
    Some(total)
}

/// Digits with optional thousands groups and decimals. A blank is allowed beside the point and between whole groups
/// of three only: `12 3` could be two figures.
fn unsigned(text: &str) -> Option<Amount> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let (whole, fraction) = (whole.trim_end(), fraction.trim_start());
    let significant = fraction.trim_end_matches('0');
    if !is_grouped(whole) || fraction.is_empty() || significant.len() > FRACTION_DIGITS {
        return None;
    }
    let mut amount = 0;
    let mut length = 0;
    for byte in whole.bytes().filter(|byte| !is_separator(char::from(*byte))) {
        amount = with_digit(amount, byte)?;
        length += usize::from(amount > 0);
        if length > WHOLE_DIGITS {
            return None;
        }
    }
    for place in 0..FRACTION_DIGITS {
        amount = with_digit(amount, significant.as_bytes().get(place).copied().unwrap_or(b'0'))?;
    }
    Some(Amount(amount))
}

fn with_digit(amount: i128, digit: u8) -> Option<i128> {
    Some(amount * 10 + i128::from(char::from(digit).to_digit(10)?))
}

fn is_separator(c: char) -> bool {
    matches!(c, ',' | ' ')
}

/// Whether it is one group, or groups of three behind a shorter one.
fn is_grouped(whole: &str) -> bool {
    let mut groups = Vec::new();
    for group in whole.split(is_separator) {
        if !group.is_empty() {
            groups.push(group);
        }
    }
    match groups.as_slice() {
        [] => false,
        [only] if only.len() == whole.len() => true,
        [first, others @ ..] => first.len() <= 3 && others.iter().all(|group| group.len() == 3),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        match read(text, Signs::Words).entry {
            Entry::Amount(amount) => amount.to_string(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn figures_as_clerks_print_them() {
        let cases = [
            ("58", "58"),
            (" 0\u{a0}", "0"),
            ("５８", "58"),
            ("58 件", "58"),
            ("3929. 08 万元", "3929.08"),
            ("251000元", "251000"),
            ("1,234,567", "1234567"),
            ("1，234", "1234"),
            ("11 398 889", "11398889"),
            ("24252.311082", "24252.311082"),
            ("18.8710", "18.871"),
            ("增 71", "71"),
            ("减4", "-4"),
            ("增3减1", "2"),
            ("增加2项，减少5项", "-3"),
            ("+1036", "1036"),
            ("−3", "-3"),
            ("－3", "-3"),
            ("007", "7"),
            ("22（其中修订 16 件）", "22"),
        ];
        for (text, amount) in cases {
            assert_eq!(shown(text), amount, "{text}");
        }
    }

    #[test]
    fn blank_placeholder_and_zero_are_three_things() {
        for blank in ["", " ", "\u{a0}", "\u{3000}\u{3000}", "\u{200b}", "\u{feff}\n\t"] {
            assert_eq!(shown(blank), "Blank", "{blank:?}");
        }
        for placeholder in ["/", "／", "-", "－", "—", "——", "无", "不适用", "N/A", "\\", "--", "———", "─ ─"]
        {
            assert_eq!(shown(placeholder), "Placeholder", "{placeholder}");
        }
        assert_eq!(shown("0"), "0");
    }

    #[test]
    fn what_could_be_two_figures_is_not_read() {
        let texts = [
            "1 2",
            "12 34",
            "1,23",
            "12,3456",
            "5 3 2",
            "5.31E+12",
            "12%",
            "--253",
            "第3",
            "五",
            "1.2.3",
            ".5",
            "5.",
            "3()4",
            "(3)",
            "+",
            "增",
            "３／４",
            "1\u{0}2",
            "123456789012345678901",
            "0.123456789",
        ];
        for text in texts {
            assert_eq!(shown(text), "Text", "{text}");
        }
    }

    #[test]
    fn sign_words_belong_to_columns_of_changes() {
        assert_eq!(read("增 71", Signs::Marks).entry, Entry::Text);
    }

    #[test]
    fn units_and_remarks_are_told() {
        let lexed = read("251000元", Signs::Marks);
        assert_eq!((lexed.unit, lexed.remark, lexed.plain), (Some(Unit::Yuan), false, false));
        assert!(read("55（含自然失效 29 件）", Signs::Marks).remark);
        assert!(read("55", Signs::Marks).plain);
    }

    #[test]
    fn whole_amounts_are_told_from_others() {
        for number in [0, 1, 7, 390_625, 99_999_999, 92_233_720_368, i64::MAX] {
            assert!(Amount::whole(number).is_whole() && Amount::whole(-number).is_whole(), "{number}");
            for places in 1..=8 {
                let is_whole = number % 10_i64.pow(places) == 0;
                assert_eq!(Amount::decimal(number, places).is_whole(), is_whole, "{number} {places}");
            }
        }
    }

    #[test]
    fn sums_are_exact() {
        let sum: Amount =
            ["0.1", "0.2", "-0.3"].iter().filter_map(|text| read(text, Signs::Marks).entry.amount()).sum();
        assert!(sum.is_zero());
    }
}
