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
        let ends = self.rest.match_indices("</").find(|(at, _)| is_tag(&self.rest[at + 2..], name));
        self.take(ends.map_or(self.rest.len(), |(at, _)| at))
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
        let (taken, rest) = self.rest.split_at(length);
        self.rest = rest;
        taken
    }

    /// The tag that stands here; `None` for a comment and for what is cut off by the end of the page.
    fn markup(&mut self) -> Option<Token<'a>> {
        let (kind, inner) = self.rest.split_at(1 + usize::from(self.rest.starts_with("</")));
        if !inner.starts_with(|c: char| c.is_ascii_alphabetic()) {
            self.rest = if kind == "<" { behind_comment(inner) } else { behind_bracket(inner) };
            return None;
        }
        let (name, rest) = inner.split_at(inner.find(ends_name).unwrap_or(inner.len()));
        let (attributes, behind) = attributes(rest);
        self.rest = behind.unwrap_or_default();
        behind.map(|_| if kind == "<" { Token::Start(Tag { name, attributes }) } else { Token::End(name) })
    }
}

/// Where the first tag or comment begins.
fn markup(text: &str) -> usize {
    let is_markup = |at: &usize| {
        let mut following = text[at + 1..].chars();
        match following.next() {
            Some('/') => following.next().is_some(),
            Some(c) => c.is_ascii_alphabetic() || c == '!' || c == '?',
            None => false,
        }
    };
    text.match_indices('<').map(|(at, _)| at).find(is_markup).unwrap_or(text.len())
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
    let end = comment.match_indices('>').find(|(at, _)| {
        let inside = &comment[..*at];
        inside.ends_with("--") || inside.ends_with("--!")
    });
    end.map_or("", |(at, _)| &comment[at + 1..])
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
    let text = text.trim_start_matches(|c: char| is_blank(c) || c == '/');
    if text.is_empty() || text.starts_with('>') {
        return Step::Done(text.strip_prefix('>'));
    }
    // A name may begin with `=`, and only begin with it.
    let first = text.chars().next().map_or(0, char::len_utf8);
    let end = text[first..].find(|c| ends_name(c) || c == '=').map_or(text.len(), |end| first + end);
    let (name, rest) = text.split_at(end);
    match rest.trim_start_matches(is_blank).strip_prefix('=') {
        Some(value) => value_step(name, value.trim_start_matches(is_blank)),
        None => Step::Attribute { name, value: "", rest },
    }
}

fn value_step<'a>(name: &'a str, text: &'a str) -> Step<'a> {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''));
    match quote.map(|quote| text[1..].split_once(quote)) {
        Some(Some((value, rest))) => Step::Attribute { name, value, rest },
        Some(None) => Step::Done(None),
        None => {
            let end = text.find(|c| is_blank(c) || c == '>').unwrap_or(text.len());
            Step::Attribute { name, value: &text[..end], rest: &text[end..] }
        }
    }
}

/// The length of a script. In what looks like a comment, it may itself hold the tags of a script.
fn script_length(text: &str) -> usize {
    #[derive(PartialEq, Eq)]
    enum Within {
        Script,
        Comment,
        ScriptInComment,
    }
    let mut within = Within::Script;
    for (at, _) in text.match_indices(['<', '-']) {
        let here = &text[at..];
        within = match within {
            Within::Script if here.starts_with("<!--") => Within::Comment,
            Within::Comment | Within::ScriptInComment if here.starts_with("-->") => Within::Script,
            Within::Comment if is_script(here, "<") => Within::ScriptInComment,
            Within::ScriptInComment if is_script(here, "</") => Within::Comment,
            Within::Script | Within::Comment if is_script(here, "</") => return at,
            within => within,
        };
    }
    text.len()
}

fn is_script(text: &str, opening: &str) -> bool {
    text.strip_prefix(opening).is_some_and(|rest| is_tag(rest, "script"))
}

/// Whether the text begins with the name of a tag, and ends it.
fn is_tag(text: &str, name: &str) -> bool {
    let found = text.as_bytes().get(..name.len());
    found.is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
        && text[name.len()..].starts_with(ends_name)
}

fn ends_name(c: char) -> bool {
    is_blank(c) || c == '/' || c == '>'
}

/// Whether HTML takes it for a blank: the no-break space, for one, is not.
pub(super) fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}')
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
