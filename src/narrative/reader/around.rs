//! Finds the words around a figure that may tell what it counts.

use super::super::clause::{WIDEST_GAP, gap};
use super::super::lexicon::Word;
use super::super::token::{Kind, Token};
use super::{FARTHEST, Reader};

impl<'t> Reader<'t> {
    /// Whether the part of the list that the figure stands in begins so.
    pub(super) fn clause_begins(&self, at: usize, word: &str) -> bool {
        let from = at.checked_sub(1).map_or(0, |_| {
            let before = self.tokens[..at]
                .iter()
                .rposition(|token| !matches!(token.kind, Kind::Word(_) | Kind::Year(_)));
            before.map_or(0, |before| self.tokens[before].end)
        });
        let text = &self.folded.text.as_bytes()[from..self.tokens[at].start];
        text.starts_with(word.as_bytes())
    }

    /// Whether the verb before the figure has a body of its own: 县公安局受理 20 件.
    pub(super) fn is_other_body(&self, at: usize) -> bool {
        let start = self.tokens[..at]
            .iter()
            .rposition(|token| !matches!(token.kind, Kind::Word(_)))
            .map_or(0, |at| at + 1);
        let mut from = start.checked_sub(1).map_or(0, |before| self.tokens[before].end);
        for token in &self.tokens[start..at] {
            let text = &self.folded.text.as_bytes()[from..token.start];
            let is_body = [
                "局",
                "委",
                "镇",
                "乡",
                "街道",
                "中心",
                "支队",
                "大队",
                "分局",
                "厅",
                "委员会",
                "市",
                "县",
                "区",
            ];
            if matches!(token.word(), Some(Word::Verb(_)) | None)
                && is_body.iter().any(|end| text.ends_with(end.as_bytes()))
            {
                return true;
            }
            if !matches!(token.word(), Some(Word::Filler)) {
                from = token.end;
            }
        }
        false
    }

    /// The words before a figure that may tell what it counts.
    pub(super) fn left(&self, at: usize) -> Vec<Token> {
        if let Some(name) = self.named_in_order(at) {
            return name;
        }
        let start_of = |end: usize| {
            self.tokens[..end]
                .iter()
                .rposition(|token| is_boundary(token.kind))
                .map_or(0, |before| before + 1)
        };
        let own = self.tokens[start_of(at)..at].to_vec();
        let right = self.right(at);
        let is_told_behind =
            right.iter().position(Token::tells).is_some_and(|told| gap(&right[..=told]) <= WIDEST_GAP);
        if is_told_behind && !own.iter().any(Token::tells) {
            return own;
        }
        let mut end = at;
        for _ in 0..3 {
            let start = start_of(end);
            let words = &self.tokens[start..end];
            let is_behind_figure = start
                .checked_sub(1)
                .is_some_and(|before| matches!(self.tokens[before].kind, Kind::Figure(_)));
            if words.iter().any(Token::tells) && (end == at || !is_behind_figure) {
                return words.to_vec();
            }
            let Some(before) = start.checked_sub(1) else { break };
            let is_empty = self.tokens[end].start.saturating_sub(self.tokens[before].end)
                <= words.iter().map(|token| token.end - token.start).sum::<usize>() + 6;
            match self.tokens[before].kind {
                Kind::Colon | Kind::Comma if is_empty => end = before,
                Kind::Close if is_empty => {
                    let open = self.last_before(before, &|token| matches!(token.kind, Kind::Open));
                    let Some(open) = open else { break };
                    let inside = &self.tokens[open + 1..before];
                    let is_name = !inside
                        .iter()
                        .any(|token| matches!(token.kind, Kind::Figure(_) | Kind::Word(Word::Among)));
                    if is_name
                        && matches!(
                            inside.iter().find(|token| token.tells()).and_then(Token::word),
                            Some(Word::Rows(_))
                        )
                    {
                        return inside.to_vec();
                    }
                    end = open;
                }
                _ => break,
            }
        }
        own
    }

    /// The last such token before a place, not far from it.
    pub(super) fn last_before(&self, end: usize, is_it: &dyn Fn(&Token) -> bool) -> Option<usize> {
        let start = end.saturating_sub(FARTHEST);
        self.tokens[start..end].iter().rposition(is_it).map(|at| start + at)
    }

    /// 分别为: the name whose place in the list of names is that of the figure in the list of figures.
    pub(super) fn named_in_order(&self, at: usize) -> Option<Vec<Token>> {
        let is_list = |token: &Token| {
            matches!(
                token.kind,
                Kind::Figure(_)
                    | Kind::Pause
                    | Kind::Comma
                    | Kind::Word(Word::And | Word::Filler | Word::Share)
            )
        };
        let each = self.last_before(at, &|token| !is_list(token))?;
        if !matches!(self.tokens[each].word(), Some(Word::Each)) {
            return None;
        }
        let is_figure = |token: &&Token| matches!(token.kind, Kind::Figure(_));
        let place = self.tokens[each..at].iter().filter(is_figure).count();
        let count = place
            + self.tokens[at..]
                .iter()
                .take(FARTHEST)
                .take_while(|token| is_list(token))
                .filter(is_figure)
                .count();
        let is_end = |token: &Token| {
            matches!(token.kind, Kind::Figure(_) | Kind::Semicolon | Kind::Stop | Kind::Paragraph)
        };
        let start =
            self.last_before(each, &is_end).map_or(each.saturating_sub(FARTHEST), |before| before + 1);
        let names = &self.tokens[start..each];
        let kinds: [fn(Word) -> bool; 5] = [
            |word| matches!(word, Word::Rows(_)),
            |word| matches!(word, Word::Applicant(_)),
            |word| matches!(word, Word::Result(_)),
            |word| matches!(word, Word::Topic(_)),
            |word| matches!(word, Word::Verb(_)),
        ];
        for is_kind in kinds {
            let is_name = |token: &&Token| token.word().is_some_and(is_kind);
            if names.iter().filter(is_name).count() == count {
                let mut name = vec![*names.iter().filter(is_name).nth(place)?];
                // The verb, or the thing, that all the names share.
                name.splice(
                    0..0,
                    names
                        .iter()
                        .filter(|token| {
                            matches!(token.word(), Some(Word::Verb(_) | Word::Topic(_))) && !is_name(token)
                        })
                        .copied(),
                );
                return Some(name);
            }
        }
        Some(Vec::new())
    }

    /// The words behind a figure, up to the next mark or figure.
    pub(super) fn right(&self, at: usize) -> &'t [Token] {
        let rest = &self.tokens[at + 1..];
        let end = rest
            .iter()
            .position(|token| !matches!(token.kind, Kind::Word(_) | Kind::Year(_)))
            .unwrap_or(rest.len());
        &rest[..end]
    }

    /// Whether the figure says by how much something grew, or shrank (−1).
    pub(super) fn change_before(&self, at: usize) -> Option<i64> {
        let before = self.tokens[..at].iter().rposition(|token| {
            !matches!(token.word(), Some(Word::Filler | Word::Approximate | Word::Whole))
        })?;
        let word = &self.tokens[before];
        let width = gap(&self.tokens[before..=at]);
        match word.word() {
            Some(Word::Up) if width <= 6 => Some(1),
            Some(Word::Down) if width <= 6 => Some(-1),
            _ => None,
        }
    }
}

/// Whether words before it say nothing of figures behind it.
fn is_boundary(kind: Kind) -> bool {
    !matches!(kind, Kind::Word(_) | Kind::Year(_) | Kind::Pause)
}
