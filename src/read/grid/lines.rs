//! Text as a reader sees it.

/// Lines of text: the blanks in them single, none at their ends, none of them empty.
#[derive(Debug, Default)]
pub(super) struct Text {
    text: String,
    /// What stands between the text so far and the next character.
    gap: Gap,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    #[default]
    None,
    Blank,
    Line,
}

impl Text {
    /// Text, as it stands in the source.
    pub(super) fn push(&mut self, text: &str) {
        for c in text.chars() {
            if c.is_whitespace() {
                self.gap = self.gap.max(Gap::Blank);
            } else {
                self.close_gap();
                self.text.push(c);
            }
        }
    }

    /// A new line begins.
    pub(super) fn line_break(&mut self) {
        self.gap = Gap::Line;
    }

    /// The lines, joined by `\n`.
    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// The same, given away.
    pub(super) fn into_string(self) -> String {
        self.text
    }

    fn close_gap(&mut self) {
        match std::mem::take(&mut self.gap) {
            Gap::Blank if !self.text.is_empty() => self.text.push(' '),
            Gap::Line if !self.text.is_empty() => self.text.push('\n'),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_of_all_kinds_are_one_blank_and_none_at_the_ends() {
        let mut text = Text::default();
        text.push("\u{3000}本年\u{a0}\n ");
        text.push("\t新收");
        text.line_break();
        text.line_break();
        text.push(" \u{a0} ");
        text.push("\u{200b}1\u{2003}2 ");
        text.line_break();
        assert_eq!(text.into_string(), "本年 新收\n\u{200b}1 2");
    }
}
