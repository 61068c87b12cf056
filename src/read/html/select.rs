//! Keeps of a list of options the one that is shown.

use crate::amount::folded;

/// A list of options that is still open.
#[derive(Debug, Default)]
pub(super) struct Select {
    option: Option<(Choice, String)>,
    first: Option<String>,
    selected: Option<String>,
}

/// Whether the page selects an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    Selected,
    Other,
}

impl Select {
    /// An option begins.
    pub(super) fn start_option(&mut self, choice: Choice) {
        self.end_option();
        self.option = Some((choice, String::new()));
    }

    /// The option ends.
    pub(super) fn end_option(&mut self) {
        match self.option.take() {
            Some((Choice::Selected, text)) => self.selected = Some(text),
            Some((Choice::Other, text)) if self.first.is_none() => self.first = Some(text),
            _ => {}
        }
    }

    /// Text: that of the open option, or none that is shown.
    pub(super) fn text(&mut self, text: &str) {
        if let Some((_, option)) = &mut self.option {
            option.push_str(text);
        }
    }

    /// The text of the option that was selected last, else of the first; its blanks single.
    pub(super) fn finish(mut self) -> String {
        self.end_option();
        folded(&self.selected.or(self.first).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(options: &[(Choice, &str)]) -> String {
        let mut select = Select::default();
        select.text("lost");
        for (choice, text) in options {
            select.start_option(*choice);
            select.text(text);
        }
        select.finish()
    }

    #[test]
    fn the_selected_option_is_shown_else_the_first() {
        let (other, selected) = (Choice::Other, Choice::Selected);
        assert_eq!(shown(&[(other, " a\n b "), (other, "c")]), "a b");
        assert_eq!(shown(&[(other, "a"), (selected, "b"), (other, "c")]), "b");
        assert_eq!(shown(&[(selected, "a"), (selected, "b")]), "b");
        assert_eq!(shown(&[]), "");
    }
}
