//! Folds printed labels so that the same words compare equal.
//!
//! Width, blanks, quotes, numbering, a closing bracket and traditional characters are how a label is set, not what it says:
//! `(二) 部分公开（区分处理的，…）` and `（二）部分 公开` both fold to `部分公开`.

use std::ops::Range;

/// The words of a label, and nothing of how it was set.
pub fn fold(label: &str) -> String {
    let mut letters = String::with_capacity(label.len());
    for c in label.chars() {
        if let Some(c) = fold_char(c) {
            letters.push(c);
        }
    }
    without(without_bracket(without_numbering(&letters)), is_mark)
}

/// Whether the text holds these words.
pub(crate) fn holds(text: &str, words: &str) -> bool {
    behind(text, words).is_some()
}

/// A part of a text; nothing where the text has no such part. Slices that can fail would bring the words of their panic
/// into the wasm, with tables of Unicode: 3 kB.
pub(crate) fn part(text: &str, bytes: Range<usize>) -> &str {
    text.get(bytes).unwrap_or_default()
}

/// What stands before the first of these words in the text.
pub(crate) fn before<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    text.get(..place(text, words)?)
}

/// What stands behind the first of these words in the text.
pub(crate) fn behind<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    text.get(place(text, words)? + words.len()..)
}

/// Where these words first stand. A plain search, by their last byte: of letters of Chinese it differs most.
fn place(text: &str, words: &str) -> Option<usize> {
    let last = *words.as_bytes().last()?;
    let mut end = words.len().saturating_sub(1);
    for byte in text.as_bytes().get(end..)? {
        end += 1;
        let is_here = *byte == last && text.as_bytes().get(..end)?.ends_with(words.as_bytes());
        if is_here {
            return Some(end - words.len());
        }
    }
    None
}

/// The text without such characters.
pub(crate) fn without(text: &str, is_such: fn(char) -> bool) -> String {
    let mut rest = String::with_capacity(text.len());
    for c in text.chars() {
        if !is_such(c) {
            rest.push(c);
        }
    }
    rest
}

/// Traditional characters and radicals, each before the character that it stands for in a label.
const LOOKALIKES: &str = "\
    ⺟母⺠民⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻬齐⼀一⼆二⼈人⼊入⼋八⼒力⼗十⼝口⼟土⼤大⼩小⼯工⼰己⼼心⼿手\
    ⽂文⽅方⽆无⽇日⽉月⽌止⽔水⽣生⽤用⽩白⽬目⽴立⽽而⾃自⾄至⾊色⾏行⾒见⾔言⾛走⾥里⾦金⾨门⾮非⾯面⾰革⾷食⾼高\
    佈布係系內内動动務务區区問问單单國国執执報报審审對对屬属廢废強强後后徑径復复應应採采據据數数於于會会條条業业構构機机權权\
    決决沒没況况減减為为無无爲为獲获現现當当發发確确祕秘穩稳範范糾纠納纳組组結结統统經经維维總总織织繳缴繼继續续罰罚舉举萬万\
    處处號号補补製制複复規规計计訟讼訪访許许訴诉註注詢询認认調调請请議议護护費费購购轉转辦办這这進进過过鄉乡鎮镇門门開开關关\
    項项檔档題题額额類类體体";

/// The same as a table to search.
static PLAIN: [(u16, u16); LOOKALIKES.len() / 6] = pairs(LOOKALIKES);

/// Pairs of characters of three bytes each, ordered by the first.
const fn pairs<const N: usize>(text: &str) -> [(u16, u16); N] {
    let text = text.as_bytes();
    let mut pairs = [(0, 0); N];
    let mut filled = 0;
    while filled < N {
        let pair = (code(text, 6 * filled), code(text, 6 * filled + 3));
        let mut at = filled;
        while at > 0 && pairs[at - 1].0 > pair.0 {
            pairs[at] = pairs[at - 1];
            at -= 1;
        }
        pairs[at] = pair;
        filled += 1;
    }
    pairs
}

/// The code of the character of three bytes that begins there.
const fn code(text: &[u8], at: usize) -> u16 {
    (text[at] as u16 & 0x0f) << 12 | (text[at + 1] as u16 & 0x3f) << 6 | text[at + 2] as u16 & 0x3f
}

/// A bit for each remainder that the code of any of them leaves: most letters are told by it not to be among them.
static REMAINDERS: [u64; 16] = {
    let mut bits = [0; 16];
    let mut at = 0;
    while at < PLAIN.len() {
        let rest = PLAIN[at].0 as usize % 1024;
        bits[rest / 64] |= 1 << (rest % 64);
        at += 1;
    }
    bits
};

/// Whether a character that ends in these two of its three bytes may be one that stands for another.
pub(crate) fn may_be_lookalike(second: u8, third: u8) -> bool {
    let rest = (usize::from(second) << 6 | usize::from(third & 0x3f)) % 1024;
    REMAINDERS[rest / 64] & 1 << (rest % 64) != 0
}

/// The simplified character that a traditional one, or a radical out of a PDF, stands for; others stay.
pub(crate) fn plain(c: char) -> char {
    let Ok(code) = u16::try_from(u32::from(c)) else { return c };
    let rest = usize::from(code) % 1024;
    if REMAINDERS[rest / 64] & 1 << (rest % 64) == 0 {
        return c;
    }
    match PLAIN.binary_search_by(|(known, _)| known.cmp(&code)) {
        Ok(at) => char::from_u32(u32::from(PLAIN[at].1)).unwrap_or(c),
        _ => c,
    }
}

/// Half-width, lower case, simplified, without blanks, quotes and characters that have no width.
pub(crate) fn fold_char(c: char) -> Option<char> {
    let c = match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0)?,
        '〔' | '[' | '【' => '(',
        '〕' | ']' | '】' => ')',
        c => plain(c),
    };
    let dropped = c.is_whitespace()
        || c.is_control()
        || matches!(c, '"' | '\'' | '“' | '”' | '‘' | '’' | '「' | '」' | '*' | '#' | '|')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}');
    (!dropped).then(|| c.to_ascii_lowercase())
}

/// Drops `一、`, `(一)`, `1.`, `1` and the like from the front.
fn without_numbering(label: &str) -> &str {
    let mut rest = label;
    loop {
        let bracketed = rest.strip_prefix('(').and_then(|inner| {
            let behind = without_numerals(inner);
            behind.strip_prefix(')').filter(|_| behind.len() < inner.len())
        });
        let pointed = without_numerals(rest)
            .strip_prefix(['、', '.', ')', ','])
            .filter(|after| after.len() < rest.len() - 1);
        let digits = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        rest = match bracketed.or(pointed) {
            Some(after) => after,
            None if digits.len() < rest.len() => digits,
            None => return rest,
        };
    }
}

fn without_numerals(text: &str) -> &str {
    text.trim_start_matches(|c: char| c.is_ascii_digit() || is_numeral(c))
}

/// Whether it is a digit of Chinese.
pub(crate) fn is_numeral(c: char) -> bool {
    matches!(c, '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十')
}

fn without_bracket(label: &str) -> &str {
    match label.split_once('(') {
        Some((words, _)) if !words.is_empty() && label.ends_with(')') => words,
        _ => label,
    }
}

/// The letter of a label that it is, or a bracket, half-width; `None` where it only sets the label.
pub(crate) fn letter(c: char) -> Option<char> {
    fold_char(c).filter(|c| matches!(c, '(' | ')') || !is_mark(*c))
}

/// Whether it sets a label and says nothing.
pub(crate) fn is_mark(c: char) -> bool {
    matches!(c, '、' | '.' | ',' | ':' | ';' | '。' | '(' | ')' | '《' | '》' | '-' | '—' | '·' | '/')
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn setting_is_dropped_and_words_are_kept() {
        let cases = [
            ("（一）予以公开", "予以公开"),
            ("(二) 部分公开（区分处理的，只计这一情形，不计其他情形）", "部分公开"),
            ("3.危及“三安全一稳定”", "危及三安全一稳定"),
            ("3.危及\"三安全一稳定\"", "危及三安全一稳定"),
            ("１．属于国家秘密", "属于国家秘密"),
            ("1 属于国家秘密", "属于国家秘密"),
            ("一、本年新收政府信息公开申请数量", "本年新收政府信息公开申请数量"),
            ("三、 本年 度办 理结 果", "本年度办理结果"),
            ("第二十条 第（五）项", "第二十条第五项"),
            ("商业\n企业", "商业企业"),
            ("总 计", "总计"),
            ("本年增/减", "本年增减"),
            ("2.其他法律行政止公开", "其他法律行政止公开"),
            ("（五）", ""),
            ("二", "二"),
            ("⼀、本年新收", "本年新收"),
            ("規章", "规章"),
            ("本機關不掌握相關政府信息", "本机关不掌握相关政府信息"),
            ("⺠事⻔类", "民事门类"),
            ("", ""),
        ];
        for (label, words) in cases {
            assert_eq!(fold(label), words, "{label}");
        }
    }
}
