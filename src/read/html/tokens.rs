//! Cuts HTML text into tags and the text between them, as the HTML standard does.
//!
//! Total and linear: whatever comes in, every part is looked at a fixed number of times. Comments and what has the
//! look of one are passed over. Nothing is decoded here but the values of attributes that are asked for.

use super::entities::{Place, decode};

/// One part of a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// As long a run of text as there is, its references not yet read.
    Text(&'a str),
    /// A tag that begins an element.
    Start(Tag<'a>),
    /// The name in a tag that ends an element.
    End(&'a str),
}

/// A tag that begins an element.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    /// Its name, as printed.
    pub(super) name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
}

impl Tag<'_> {
    /// The value of the attribute with this name; where it is printed twice, the first counts.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let (_, value) = self.attributes.iter().find(|(found, _)| found.eq_ignore_ascii_case(name))?;
        Some(decode(value, Place::Attribute).into_owned())
    }
}

/// The parts of a page, one after the other.
pub(super) struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        while !self.rest.is_empty() {
            let text = self.take(markup(self.rest));
            if !text.is_empty() {
                return Some(Token::Text(text));
            }
            if let Some(token) = self.markup() {
                return Some(token);
            }
        }
        None
    }
}

impl<'a> Tokens<'a> {
    pub(super) fn new(html: &'a str) -> Tokens<'a> {
        Tokens { rest: html }
    }

    /// The text up to the tag that ends the element of this name, or all that is left.
    pub(super) fn raw(&mut self, name: &str) -> &'a str {
        self.take(position(self.rest, &mut |here| is_tag(here, b"</", name)))
    }

    /// Passes over the same text.
    pub(super) fn skip_raw(&mut self, name: &str) {
        self.raw(name);
    }

    /// Passes over a script, up to the tag that ends it.
    pub(super) fn skip_script(&mut self) {
        let length = script_length(self.rest);
        self.take(length);
    }

    /// All that is left.
    pub(super) fn remainder(&mut self) -> &'a str {
        self.take(self.rest.len())
    }

    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = cut(self.rest, length);
        self.rest = rest;
        taken
    }

    /// The tag that stands here; `None` for a comment and for what is cut off by the end of the page.
    fn markup(&mut self) -> Option<Token<'a>> {
        let (kind, inner) = cut(self.rest, 1 + usize::from(self.rest.starts_with("</")));
        if !inner.as_bytes().first().is_some_and(u8::is_ascii_alphabetic) {
            self.rest = if kind == "<" { behind_comment(inner) } else { behind_bracket(inner) };
            return None;
        }
        let (name, rest) = split(inner, is_of_name);
        let (attributes, behind) = attributes(rest);
        self.rest = behind.unwrap_or_default();
        behind.map(|_| if kind == "<" { Token::Start(Tag { name, attributes }) } else { Token::End(name) })
    }
}

/// The first place from which on the text is such, or its length.
fn position(text: &str, is_such: &mut dyn FnMut(&[u8]) -> bool) -> usize {
    let mut here = text.as_bytes();
    while !here.is_empty() && !is_such(here) {
        here = &here[1..];
    }
    text.len() - here.len()
}

/// The text before and behind a place in it.
pub(super) fn cut(text: &str, place: usize) -> (&str, &str) {
    text.split_at_checked(place).unwrap_or((text, ""))
}

/// The bytes in front that are such, and what follows them. INVARIANT: no part of a character outside ASCII is such,
/// or all are.
fn split(text: &str, is_such: fn(u8) -> bool) -> (&str, &str) {
    cut(text, position(text, &mut |here| here.first().is_none_or(|byte| !is_such(*byte))))
}

/// Where the first tag or comment begins.
fn markup(text: &str) -> usize {
    position(text, &mut |here| match here {
        [b'<', b'/', following @ ..] => !following.is_empty(),
        [b'<', first, ..] => first.is_ascii_alphabetic() || matches!(first, b'!' | b'?'),
        _ => false,
    })
}

/// What follows the first `>`: there ends what only has the look of a comment.
fn behind_bracket(text: &str) -> &str {
    text.split_once('>').map_or("", |(_, behind)| behind)
}

/// What follows a comment, given from behind its `<`.
fn behind_comment(text: &str) -> &str {
    let Some(comment) = text.strip_prefix("!--") else {
        return behind_bracket(text);
    };
    if let Some(behind) = comment.strip_prefix('>').or_else(|| comment.strip_prefix("->")) {
        return behind;
    }
    let is_end = &mut |here: &[u8]| here.starts_with(b"-->") || here.starts_with(b"--!>");
    behind_bracket(cut(comment, position(comment, is_end)).1)
}

/// The attributes of a tag, and what follows it; `None` where the page ends first.
fn attributes(mut text: &str) -> (Vec<(&str, &str)>, Option<&str>) {
    let mut attributes = Vec::new();
    loop {
        match step(text) {
            Step::Attribute { name, value, rest } => {
                attributes.push((name, value));
                text = rest;
            }
            Step::Done(behind) => return (attributes, behind),
        }
    }
}

/// One step through the attributes of a tag.
enum Step<'a> {
    Attribute {
        name: &'a str,
        value: &'a str,
        rest: &'a str,
    },
    /// What follows the tag, or `None` where the page ends in it.
    Done(Option<&'a str>),
}

fn step(text: &str) -> Step<'_> {
    let (_, text) = split(text, |byte| is_blank(byte) || byte == b'/');
    if text.is_empty() || text.starts_with('>') {
        return Step::Done(text.strip_prefix('>'));
    }
    // A name may begin with `=`, and only begin with it.
    let (first, behind) = cut(text, usize::from(text.starts_with('=')));
    let (others, _) = split(behind, |byte| is_of_name(byte) && byte != b'=');
    let (name, rest) = cut(text, first.len() + others.len());
    match without_blanks(rest).strip_prefix('=') {
        Some(value) => value_step(name, without_blanks(value)),
        None => Step::Attribute { name, value: "", rest },
    }
}

fn value_step<'a>(name: &'a str, text: &'a str) -> Step<'a> {
    for quote in ['"', '\''] {
        if let Some(quoted) = text.strip_prefix(quote) {
            return match quoted.split_once(quote) {
                Some((value, rest)) => Step::Attribute { name, value, rest },
                None => Step::Done(None),
            };
        }
    }
    let (value, rest) = split(text, |byte| !is_blank(byte) && byte != b'>');
    Step::Attribute { name, value, rest }
}

/// The length of a script. In what looks like a comment, it may itself hold the tags of a script.
fn script_length(text: &str) -> usize {
    #[derive(Clone, Copy)]
    enum Within {
        Script,
        Comment,
        ScriptInComment,
    }
    let mut within = Within::Script;
    position(text, &mut |here| {
        within = match within {
            Within::Script if here.starts_with(b"<!--") => Within::Comment,
            Within::Comment | Within::ScriptInComment if here.starts_with(b"-->") => Within::Script,
            Within::Comment if is_tag(here, b"<", "script") => Within::ScriptInComment,
            Within::ScriptInComment if is_tag(here, b"</", "script") => Within::Comment,
            Within::Script | Within::Comment if is_tag(here, b"</", "script") => return true,
            within => within,
        };
        false
    })
}

/// Whether the text begins with a tag of this name.
fn is_tag(text: &[u8], opening: &[u8], name: &str) -> bool {
    let Some(rest) = text.strip_prefix(opening) else {
        return false;
    };
    let found = rest.get(..name.len());
    found.is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
        && rest.get(name.len()).is_some_and(|byte| !is_of_name(*byte))
}

fn is_of_name(byte: u8) -> bool {
    !is_blank(byte) && !matches!(byte, b'/' | b'>')
}

/// Whether HTML takes it for a blank: the no-break space, for one, is not.
fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'\x0c')
}

/// The text from the first character on that is no blank.
pub(super) fn without_blanks(text: &str) -> &str {
    split(text, is_blank).1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(html: &str) -> Vec<String> {
        let token = |token| match token {
            Token::Text(text) => text.to_owned(),
            Token::Start(tag) => format!("<{} {:?}>", tag.name, tag.attributes),
            Token::End(name) => format!("</{name}>"),
        };
        Tokens::new(html).map(token).collect()
    }

    #[test]
    fn attributes_are_read_as_browsers_do() {
        let cases = [
            ("<td a=1 b='2 3' c=\"4\">", r#"<td [("a", "1"), ("b", "2 3"), ("c", "4")]>"#),
            ("<td\na = 1\t/b/ >", r#"<td [("a", "1"), ("b", "")]>"#),
            ("<td a='>'b>", r#"<td [("a", ">"), ("b", "")]>"#),
            ("<td =a==b c=>", r#"<td [("=a", "=b"), ("c", "")]>"#),
            ("<td a=1/>", r#"<td [("a", "1/")]>"#),
            ("<o:p/>", "<o:p []>"),
        ];
        for (html, token) in cases {
            assert_eq!(shown(html), [token], "{html}");
        }
    }

    #[test]
    fn the_first_of_two_attributes_counts_in_any_case() {
        let Some(Token::Start(tag)) = Tokens::new("<td COLSPAN=2 colspan=3 title='&lt;&amp;'>").next() else {
            panic!("a tag begins the text");
        };
        assert_eq!(
            ["colspan", "title", "rowspan"].map(|name| tag.attribute(name)),
            [Some("2".to_owned()), Some("<&".to_owned()), None]
        );
    }

    #[test]
    fn comments_end_where_browsers_end_them() {
        let comments = [
            "<!-- > -->",
            "<!-->",
            "<!--->",
            "<!---->",
            "<!-- --!>",
            "<!--a--b-->",
            "<!>",
            "<?xml a?>",
            "</ >",
            "</>",
            "<![CDATA[x>",
            "<!doctype html>",
            "<![if !supportMisalignedColumns]>",
            "</!-- >",
        ];
        for comment in comments {
            assert_eq!(shown(&format!("{comment}a")), ["a"], "{comment}");
        }
    }

    #[test]
    fn what_is_cut_off_is_dropped_and_what_begins_no_tag_is_text() {
        for html in ["a<td", "a<td b", "a<td b='>c", "a<!-- b", "a<!b", "a</td", "a<td b=\"</td>"] {
            assert_eq!(shown(html), ["a"], "{html}");
        }
        for text in ["a<", "<1", "< td>", "a</", "<<<", "<中>", "1<2>3"] {
            assert_eq!(shown(text), [text]);
        }
    }

    #[test]
    fn scripts_may_hold_scripts_in_a_comment() {
        let scripts = [
            "a<b</script x>",
            "</scripts></script>",
            "<!-- </script>",
            "<!-- <script></script> --></script>",
            "<!-- <script></script></script>",
            "<!--><script></script>",
        ];
        for script in scripts {
            let html = format!("{script}z");
            let mut tokens = Tokens::new(&html);
            tokens.skip_script();
            assert_eq!(tokens.last(), Some(Token::Text("z")), "{script}");
        }
    }
}
