//! Reads the figures of prose: digits and 中文数字, with what tells their kind behind them.

use crate::amount::Amount;

/// A figure in prose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Its digits, the decimal point left out.
    pub digits: i64,
    /// How many of them stand behind the point.
    pub places: u32,
    /// How many of its last digits are zeros of 万 and 亿 that may hide others: two in 186.32 万.
    pub zeros: u32,
    /// What it counts in.
    pub unit: Unit,
    /// Whether it is not meant exactly, or cannot be read for certain.
    pub is_rough: bool,
}

/// What a figure counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Cases, documents or items, with the first letter of the word: 件, 条, 宗.
    Count(char),
    /// 元.
    Yuan,
    /// 万元.
    TenThousandYuan,
    /// Per cent.
    Percent,
    /// A year.
    Year,
    /// A month.
    Month,
    /// Something no cell holds, or nothing.
    Other,
}

/// Units, the longer before the shorter that they begin with.
static UNITS: [(&str, Unit); 40] = [
    ("件/条", Unit::Count('件')),
    ("件次", Unit::Other),
    ("条次", Unit::Other),
    ("件套", Unit::Other),
    ("个百分点", Unit::Other),
    ("个工作日", Unit::Other),
    ("个月", Unit::Other),
    ("份额", Unit::Other),
    ("条例", Unit::Other),
    ("条第", Unit::Other),
    ("个性", Unit::Other),
    ("起来", Unit::Other),
    ("项第", Unit::Other),
    ("件", Unit::Count('件')),
    ("条", Unit::Count('条')),
    ("宗", Unit::Count('件')),
    ("起", Unit::Count('件')),
    ("例", Unit::Count('件')),
    ("份", Unit::Count('份')),
    ("个", Unit::Count('个')),
    ("项", Unit::Count('项')),
    ("部", Unit::Count('部')),
    ("篇", Unit::Count('篇')),
    ("期", Unit::Count('期')),
    ("次", Unit::Count('次')),
    ("家", Unit::Count('家')),
    ("人", Unit::Count('人')),
    ("万元", Unit::TenThousandYuan),
    ("亿元", Unit::Other),
    ("元", Unit::Yuan),
    ("%", Unit::Percent),
    ("％", Unit::Percent),
    ("年", Unit::Year),
    ("月", Unit::Month),
    ("号", Unit::Other),
    ("日", Unit::Other),
    ("倍", Unit::Other),
    ("页", Unit::Other),
    ("类", Unit::Other),
    ("名", Unit::Other),
];

impl Figure {
    pub(super) fn amount(self) -> Amount {
        Amount::decimal(self.digits, self.places)
    }

    /// Whether a slip of the hand makes it of another: one off, one digit wrong, lost or added, or two of them turned.
    pub(super) fn is_slip_of(self, other: Figure) -> bool {
        let (one, other) = (self.digits, other.digits);
        if (one - other).abs() <= 1 {
            return true;
        }
        if one.min(other) < 10 {
            return false;
        }
        // One digit differs, or is missing, where what stands before and behind it is the same.
        (0..18).any(|place| {
            let low = 10_i64.pow(place);
            let behind = one % low == other % low;
            let (one, other) = (one / low, other / low);
            let is_turned =
                one / 100 == other / 100 && one % 10 == other / 10 % 10 && other % 10 == one / 10 % 10;
            behind && (one / 10 == other / 10 || one / 10 == other || other / 10 == one || is_turned)
        })
    }

    /// Whether it is that amount, rounded or cut off to the digits that it is written with: 186.32 万件.
    pub(super) fn is(self, amount: Amount) -> bool {
        let least = Amount::decimal(10_i64.pow(self.zeros.min(12)), self.places);
        distance(self.amount(), amount) < least
    }
}

/// How far two amounts are apart.
pub(super) fn distance(one: Amount, other: Amount) -> Amount {
    if one < other { other - one } else { one - other }
}

/// More digits than a report has.
const LONGEST: usize = 12;

/// The figure that the text begins with, and its length in bytes.
pub(super) fn read(text: &[u8]) -> Option<(Figure, usize)> {
    let (mut figure, mut end) = if text.first()?.is_ascii_digit() { digits(text)? } else { numerals(text)? };
    for (word, zeros) in [("万", 4), ("亿", 8)] {
        if text[end..].starts_with(word.as_bytes()) && !text[end + 3..].starts_with("元".as_bytes()) {
            figure.digits = figure.digits.checked_mul(10_i64.pow(zeros))?;
            figure.zeros += zeros;
            end += word.len();
        }
    }
    figure.zeros = figure.zeros.saturating_sub(figure.places);
    for word in ["余", "多", "来", "几", "-", "—", "~", "至"] {
        if text[end..].starts_with(word.as_bytes()) {
            figure.is_rough = true;
            end += if word.len() == 3 && word != "至" && word != "—" { word.len() } else { 0 };
        }
    }
    if let Some((word, unit)) = UNITS.iter().find(|(word, _)| text[end..].starts_with(word.as_bytes())) {
        figure.unit = *unit;
        end += word.len();
    }
    // A percentage is told to its first decimal: 41.0% is not 41%.
    while figure.places > u32::from(figure.unit == Unit::Percent) && figure.digits % 10 == 0 {
        (figure.digits, figure.places) = (figure.digits / 10, figure.places - 1);
    }
    for word in ["左右", "以上", "以内", "以下", "之多", "余"] {
        if text[end..].starts_with(word.as_bytes()) {
            figure.is_rough = true;
            end += word.len();
        }
    }
    Some((figure, end))
}

fn exact(digits: i64, places: u32) -> Figure {
    Figure { digits, places, zeros: 0, unit: Unit::Other, is_rough: false }
}

/// Digits with thousands groups and decimals. A blank between two of them may part two figures.
fn digits(text: &[u8]) -> Option<(Figure, usize)> {
    let mut figure = exact(0, 0);
    let (mut end, mut count, mut group, mut is_fraction) = (0, 0, 0, false);
    while let Some(byte) = text.get(end) {
        match byte {
            b'0'..=b'9' => {
                figure.digits = figure.digits.wrapping_mul(10).wrapping_add(i64::from(byte - b'0'));
                figure.places += u32::from(is_fraction);
                count += 1;
                group += 1;
            }
            b',' if !is_fraction && is_group(&text[end + 1..]) && (1..=3).contains(&group) => group = 0,
            b'.' if !is_fraction && text.get(end + 1).is_some_and(u8::is_ascii_digit) => is_fraction = true,
            b' ' if text.get(end + 1).is_some_and(u8::is_ascii_digit) => figure.is_rough = true,
            _ => break,
        }
        end += 1;
    }
    (count <= LONGEST).then_some((figure, end))
}

/// Whether three digits follow, and no fourth.
fn is_group(text: &[u8]) -> bool {
    let count = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    count == 3
}

/// The letters of 中文数字.
pub(super) const NUMERALS: &str = "零 〇 一 二 两 三 四 五 六 七 八 九 十 百 千 数";

/// What a letter counts for in 中文数字: 0 to 10, 100, 1000; −1 where it says only "some".
fn numeral(text: &[u8]) -> Option<i64> {
    let [first, second, third] = *text.first_chunk::<LETTER>()?;
    let code = u32::from(first & 0x0f) << 12 | u32::from(second & 0x3f) << 6 | u32::from(third & 0x3f);
    Some(match char::from_u32(code).filter(|_| first >= 0xe0)? {
        '零' | '〇' => 0,
        '一' => 1,
        '二' | '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '数' => -1,
        _ => return None,
    })
}

/// The bytes of a letter of Chinese.
const LETTER: usize = 3;

/// 中文数字 that a counting word follows; elsewhere they are parts of words.
fn numerals(text: &[u8]) -> Option<(Figure, usize)> {
    let (mut total, mut digit, mut end) = (0, 0, 0);
    let mut figure = exact(0, 0);
    while let Some(value) = numeral(&text[end..]) {
        match value {
            -1 => figure.is_rough = true,
            10.. => {
                total += if digit == 0 { 1 } else { digit } * value;
                digit = 0;
            }
            _ => {
                figure.is_rough |= digit > 0;
                digit = value;
            }
        }
        end += LETTER;
    }
    figure.digits = total + digit;
    let rest = &text[end..];
    let is_together = figure.digits == 1 && rest.starts_with("起".as_bytes());
    let counts = ["件", "宗", "起", "份", "例", "余件", "多件", "万"];
    (end > 0 && !is_together && counts.iter().any(|word| rest.starts_with(word.as_bytes())))
        .then_some((figure, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(text: &str) -> Option<(i64, u32, Unit, bool)> {
        read(text.as_bytes()).map(|(figure, _)| (figure.digits, figure.places, figure.unit, figure.is_rough))
    }

    #[test]
    fn digits_are_read_with_their_unit() {
        let cases =
            [("件", Unit::Count('件')), ("宗", Unit::Count('件')), ("元", Unit::Yuan), ("号", Unit::Other)];
        for (unit, kind) in cases {
            assert_eq!(figure(&["34", unit].concat()), Some((34, 0, kind, false)));
        }
        assert_eq!(figure("1,808,595件"), Some((1_808_595, 0, Unit::Count('件'), false)));
        assert_eq!(figure("4.340%"), Some((434, 2, Unit::Percent, false)));
        assert_eq!(figure("24.5万元"), Some((245, 1, Unit::TenThousandYuan, false)));
        assert_eq!(figure("1.2万件"), Some((12000, 0, Unit::Count('件'), false)));
    }

    #[test]
    fn what_is_not_exact_is_rough() {
        for text in ["18万余条", "5000多条", "30件左右", "3-5件", "2 3件", "十余件", "数十件", "七八件"]
        {
            assert!(figure(text).unwrap().3, "{text}");
        }
    }

    #[test]
    fn numerals_count_only_before_a_counting_word() {
        assert_eq!(figure("三件"), Some((3, 0, Unit::Count('件'), false)));
        assert_eq!(figure("十二宗"), Some((12, 0, Unit::Count('件'), false)));
        assert_eq!(figure("一百零五件"), Some((105, 0, Unit::Count('件'), false)));
        assert_eq!(figure("二十件"), Some((20, 0, Unit::Count('件'), false)));
        for text in ["三安全一稳定", "四类过程性信息", "一起推进", "一是", "十九大"] {
            assert_eq!(figure(text), None, "{text}");
        }
    }
}
