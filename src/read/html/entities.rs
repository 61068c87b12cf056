//! Reads character references: `&nbsp;`, `&#x4e00;`, `&lt` without its semicolon.
//!
//! Follows the HTML standard in everything but the number of names: of its two thousand the hundred are known that
//! editors write into pages. The others stay as they are printed.

use std::borrow::Cow;

use super::tokens::cut;

/// Where text stands, which decides how a reference may end and what becomes of the character NUL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// Between tags.
    Page,
    /// In an element that takes no tags in.
    Raw,
    /// In the value of an attribute.
    Attribute,
}

/// The text with its references replaced.
pub(crate) fn decode(text: &str, place: Place) -> Cow<'_, str> {
    let is_special = |c: char| matches!(c, '&' | '\0');
    if !text.contains(is_special) {
        return Cow::Borrowed(text);
    }
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let plain = (Some(first), first.len_utf8());
        let (read, length) = if is_special(first) { special(rest, place) } else { plain };
        if let Some(read) = read {
            decoded.push(read);
        }
        rest = cut(rest, length).1;
    }
    Cow::Owned(decoded)
}

/// The character that the text begins with, NUL or `&…`, and the length of what stands for it.
fn special(text: &str, place: Place) -> (Option<char>, usize) {
    let Some(reference) = text.strip_prefix('&') else {
        return ((place != Place::Page).then_some(char::REPLACEMENT_CHARACTER), 1);
    };
    let found = match reference.strip_prefix('#') {
        Some(number) => numbered(number).map(|(read, length)| (read, length + 1)),
        None => named(reference, place),
    };
    found.map_or((Some('&'), 1), |(read, length)| (Some(read), length + 1))
}

/// `20013;` or `x4e2d;`, with or without the semicolon.
fn numbered(text: &str) -> Option<(char, usize)> {
    let is_hexadecimal = matches!(text.as_bytes().first(), Some(b'x' | b'X'));
    let (start, radix) = if is_hexadecimal { (1, 16) } else { (0, 10) };
    let mut code: u32 = 0;
    let mut end = start;
    while let Some(digit) = at(text, end).and_then(|byte| char::from(byte).to_digit(radix)) {
        code = code.saturating_mul(radix).saturating_add(digit);
        end += 1;
    }
    let semicolon = usize::from(at(text, end) == Some(b';'));
    (end > start).then(|| (character(code), end + semicolon))
}

fn at(text: &str, place: usize) -> Option<u8> {
    text.as_bytes().get(place).copied()
}

/// The character with this code. Codes of control characters mean those of Windows.
fn character(code: u32) -> char {
    let windows = code.checked_sub(0x80).and_then(|place| WINDOWS.chars().nth(place as usize));
    match windows {
        Some(' ') | None => {
            char::from_u32(code).filter(|c| *c != '\0').unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        Some(read) => read,
    }
}

/// What 0x80 and the codes after it mean; a blank where they mean themselves.
const WINDOWS: &str = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/// `nbsp;`, or one of the old names without the semicolon.
fn named(text: &str, place: Place) -> Option<(char, usize)> {
    let is_of_name = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric());
    let mut end = 0;
    while is_of_name(at(text, end)) {
        end += 1;
    }
    if at(text, end) == Some(b';') {
        let (name, _) = cut(text, end);
        if let Some(read) = look_up(OLD, name).or_else(|| look_up(NEW, name)) {
            return Some((read, end + 1));
        }
    }
    for length in (2..=end.min(LONGEST_OLD)).rev() {
        if let Some(read) = look_up(OLD, cut(text, length).0) {
            let following = at(text, length);
            let goes_on = following == Some(b'=') || is_of_name(following);
            return (place != Place::Attribute || !goes_on).then_some((read, length));
        }
    }
    None
}

fn look_up(names: &str, name: &str) -> Option<char> {
    for known in names.split(' ') {
        let mut read = known.strip_prefix(name).unwrap_or_default().chars();
        if let (Some(read), None) = (read.next(), read.next()) {
            return Some(read);
        }
    }
    None
}

const LONGEST_OLD: usize = "frac12".len();

/// Names that are read without the semicolon too, each with its character. One text: a table takes twice its bytes.
static OLD: &str = "\
    AMP& COPY© GT> LT< QUOT\" REG® acute´ amp& brvbar¦ cedil¸ cent¢ copy© curren¤ deg° divide÷ frac12½ \
    frac14¼ frac34¾ gt> iexcl¡ iquest¿ laquo« lt< macr¯ microµ middot· nbsp\u{a0} not¬ ordfª ordmº para¶ \
    plusmn± pound£ quot\" raquo» reg® sect§ shy\u{ad} sup1¹ sup2² sup3³ times× uml¨ yen¥";

/// Names that need the semicolon.
static NEW: &str = "\
    Dagger‡ Hat^ NewLine\n NoBreak\u{2060} Prime″ Tab\t ZeroWidthSpace\u{200b} alphaα apos' ast* asymp≈ \
    bdquo„ betaβ bigstar★ bsol\\ bull• check✓ cir○ colon: comma, commat@ dagger† darr↓ dash‐ deltaδ \
    dollar$ emsp\u{2003} emsp13\u{2004} emsp14\u{2005} ensp\u{2002} equals= equiv≡ euro€ excl! gammaγ \
    ge≥ grave` hairsp\u{200a} harr↔ hellip… horbar― hyphen‐ infin∞ larr← lbrace{ lbrack[ lcub{ ldquo“ \
    le≤ lowbar_ loz◊ lpar( lrm\u{200e} lsaquo‹ lsqb[ lsquo‘ mdash— minus− mldr… muμ ndash– ne≠ num# \
    numero№ numsp\u{2007} oline‾ percnt% period. permil‰ piπ plus+ prime′ puncsp\u{2008} quest? radic√ \
    rarr→ rbrace} rbrack] rcub} rdquo” rlm\u{200f} rpar) rsaquo› rsqb] rsquo’ sbquo‚ sdot⋅ semi; sol/ \
    squ□ star☆ starf★ sum∑ thinsp\u{2009} trade™ uarr↑ verbar| vert| zwj\u{200d} zwnj\u{200c}";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_read_as_browsers_do() {
        let cases = [
            ("&nbsp;&nbsp", "\u{a0}\u{a0}"),
            ("&lt;&LT&amp;&quot;&apos;", "<<&\"'"),
            ("&ldquo;&hellip;&rdquo;&middot;&mdash;", "“…”·—"),
            ("&#20013;&#x4E2D;&#X4e2d", "中中中"),
            ("&#150;&#x80;&#129;", "–€\u{81}"),
            ("&#0;&#xD800;&#x110000;&#99999999999;", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
            ("&notit;&copy1&frac12x", "¬it;©1½x"),
            ("&hellip&apos&unknown;&", "&hellip&apos&unknown;&"),
            ("&#;&#x;&#xg;& &&lt", "&#;&#x;&#xg;& &<"),
            ("1\u{0}2", "12"),
        ];
        for (text, read) in cases {
            assert_eq!(decode(text, Place::Page), read, "{text}");
        }
    }

    #[test]
    fn in_an_attribute_an_old_name_must_end() {
        let text = "?a=1&copy=2&lt3&amp;&reg&\u{0}";
        assert_eq!(decode(text, Place::Attribute), "?a=1&copy=2&lt3&®&\u{fffd}");
        assert_eq!(decode(text, Place::Raw), "?a=1©=2<3&®&\u{fffd}");
    }

    #[test]
    fn the_longest_old_name_is_known() {
        let lengths = OLD.split(' ').map(|known| known.chars().count() - 1);
        assert_eq!(lengths.max(), Some(LONGEST_OLD));
    }

    #[test]
    fn every_name_is_one_of_letters_and_digits() {
        for known in [OLD, NEW].into_iter().flat_map(|names| names.split(' ')) {
            let (at, read) = known.char_indices().next_back().expect("there is a character");
            assert!(known[..at].bytes().all(|byte| byte.is_ascii_alphanumeric()), "{known}");
            assert!(at > 0 && !read.is_ascii_alphanumeric(), "{known}");
        }
    }
}
