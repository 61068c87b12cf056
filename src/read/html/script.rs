//! Takes a page out of the script in which it came as a string.

use std::borrow::Cow;

use crate::label::holds;

use super::tokens::without_blanks;

/// What of a page tells that it is a string of a script.
const SIGNS: [&str; 4] = ["=\\", "<\\", "\\u003c", "\\u003C"];

/// The page without the escapes of a script, where it has them: `<td colspan=\"3\">`, `\u003ctd>`. Escaped more than
/// once, it has several backslashes in a row; they count as one.
pub(super) fn unescaped(page: &str) -> Cow<'_, str> {
    // A page that begins with a tag is none, though scripts in it may hold strings.
    if without_blanks(page).starts_with('<') || !SIGNS.iter().any(|sign| holds(page, sign)) {
        return Cow::Borrowed(page);
    }
    let mut plain = String::with_capacity(page.len());
    let mut rest = page.chars();
    while let Some(c) = rest.next() {
        let c = if c == '\\' { escaped(&mut rest) } else { Some(c) };
        plain.extend(c);
    }
    Cow::Owned(plain)
}

/// The character for which an escape stands, given from behind its first backslash.
fn escaped(rest: &mut std::str::Chars<'_>) -> Option<char> {
    match rest.find(|c| *c != '\\')? {
        'u' => hexadecimal(rest, 4),
        'x' => hexadecimal(rest, 2),
        'n' => Some('\n'),
        'b' | 'f' | 'r' | 't' => Some(' '),
        '\n' | '\r' => None,
        c => Some(c),
    }
}

/// The character with the code of so many digits.
fn hexadecimal(rest: &mut std::str::Chars<'_>, digits: usize) -> Option<char> {
    let mut code = 0;
    for _ in 0..digits {
        code = code * 16 + rest.next()?.to_digit(16)?;
    }
    char::from_u32(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_of_a_script_are_read_however_often_escaped() {
        let cases = [
            (r#"a="<td colspan=\"3\">\n5<\/td>""#, "a=\"<td colspan=\"3\">\n5</td>\""),
            (r#"{"a":"<td colspan=\\\"3\\\">\\n5<\\\/td>"}"#, "{\"a\":\"<td colspan=\"3\">\n5</td>\"}"),
            (r"'\u003ctd>\u89c4\x35\q\ud800'", "'<td>规5q'"),
        ];
        for (page, plain) in cases {
            assert_eq!(unescaped(page), plain, "{page}");
        }
    }

    #[test]
    fn other_pages_are_left_as_they_are() {
        for page in [r#"<script>a = "<td a=\"1\"><\/script>"</script>"#, r"a\b", "\\", r"1 <2/3\", ""] {
            assert_eq!(unescaped(page), page);
        }
    }
}
