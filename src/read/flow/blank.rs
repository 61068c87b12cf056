//! Blank cells in a text where each cell has a line: more blank lines than part other cells.

use crate::label;

use super::lex::{Kind, Token};

/// The tokens with the blank cells.
pub(super) fn with_blank_lines(text: &str, tokens: Vec<Token>) -> Vec<Token> {
    let is_alone = |at: usize| {
        let own = |other: Option<&Token>| other.is_none_or(|other| other.line != tokens[at].line);
        tokens[at].kind == Kind::Figure
            && own(tokens.get(at + 1))
            && own(at.checked_sub(1).map(|before| &tokens[before]))
    };
    let mut step = u32::MAX;
    for at in 1..tokens.len() {
        if is_alone(at - 1) && is_alone(at) {
            step = step.min(tokens[at].line - tokens[at - 1].line);
        }
    }
    if step == u32::MAX || tokens.iter().any(|token| token.kind == Kind::Blank) {
        return tokens;
    }
    let mut all: Vec<Token> = Vec::with_capacity(tokens.len());
    for token in tokens {
        if let Some(before) = all.last().copied() {
            let mut gap = token.line - before.line;
            // The blank line before the heading of a section is no cell of the row above.
            let mut words = label::part(text, token.start..token.end).chars();
            if before.kind == Kind::Figure
                && words.next().is_some_and(label::is_numeral)
                && words.next() == Some('、')
            {
                gap = 0;
            }
            for cell in 1..gap / step {
                let line = before.line + cell * step;
                all.push(Token {
                    kind: Kind::Blank,
                    start: before.end,
                    end: before.end,
                    line,
                    column: 0,
                    ..before
                });
            }
        }
        all.push(token);
    }
    all
}
