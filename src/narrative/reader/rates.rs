//! Reads percentages, and what grew or shrank.

use super::super::claim::{Claim, Reach, Says};
use super::super::counted::has;
use super::super::figure::{Figure, Unit};
use super::super::lexicon::{Topic, Word};
use super::super::quantity as q;
use super::super::quantity::Quantity;
use super::super::token::{Kind, Token, gap};
use super::listed::is_all;
use super::{FARTHEST, Reader};
use crate::amount::Amount;
use crate::document::Passage;

impl Reader<'_> {
    pub(super) fn growth(&mut self, figure: Figure, at: usize, sign: i64) {
        let last = self.spoken.last.filter(|_| self.spoken.depth == 0);
        let Some((quantity, now)) = last.and_then(|claim| self.amount_of(claim)) else { return };
        if !self.spoken.is_compared || figure.is_rough || self.claims[last.unwrap_or(0)].reach != Reach::Full
        {
            return;
        }
        let last = self.spoken.last_years;
        match figure.unit {
            Unit::Count(_) => self.spoken.last_years = last.or(Some(now - sign * figure.digits)),
            Unit::Percent => {}
            _ => return,
        }
        let change = Figure { digits: sign * figure.digits, ..figure };
        let words =
            self.tokens[..at].iter().rposition(|token| matches!(token.word(), Some(Word::Up | Word::Down)));
        let passage = self.passage(self.tokens[words.unwrap_or(at)].start, self.tokens[at].end);
        self.claims.push(Claim {
            passage,
            says: Says::Growth { quantity, now, change, last },
            reach: Reach::Full,
        });
    }

    pub(super) fn percentage(&mut self, figure: Figure, at: usize) {
        let clause = self.last_before(at, &|token| {
            matches!(token.kind, Kind::Comma | Kind::Semicolon | Kind::Stop | Kind::Paragraph | Kind::Colon)
        });
        let words = &self.tokens[clause.map_or(at.saturating_sub(FARTHEST), |before| before + 1)..at];
        let start = words.iter().rev().find(|token| {
            matches!(token.word(), Some(Word::Rate | Word::Share)) || matches!(token.kind, Kind::Figure(_))
        });
        let start = start.map_or(self.tokens[at].start, |token| token.start);
        let passage = self.passage(start, self.tokens[at].end);
        let is_request = matches!(self.spoken.subject, Some(Topic::Requests | Topic::Applications));
        if self.spoken.is_elsewhen || self.spoken.is_part || self.spoken.is_others || figure.is_rough {
            return;
        }
        if has(words, |word| matches!(word, Word::Rate)) {
            // 提前办结率 is of some.
            let rate = self.last_before(at, &|token| matches!(token.word(), Some(Word::Rate))).unwrap_or(0);
            if is_request && at - rate < 4 && gap(&self.tokens[rate.saturating_sub(1)..=rate]) == 0 {
                let is_all = figure.amount() == Amount::whole(100);
                let says = if is_all { Says::Done } else { Says::Rate(figure) };
                let is_timely =
                    self.folded.text.as_bytes()[..self.tokens[at].start].ends_with("按时办结率".as_bytes());
                let reach = if is_timely && !is_all { Reach::Unsure } else { Reach::Full };
                self.claims.push(Claim { passage, says, reach });
            }
            return;
        }
        let is_bracketed = at > 1
            && matches!((self.tokens[at - 1].kind, self.tokens[at - 2].kind), (Kind::Open, Kind::Figure(_)));
        // 公开 36 件、部分公开 12 件,两者合计占 44.4%: not of the last alone.
        let is_sum = |token: &Token| matches!(token.word(), Some(Word::Whole)) && self.sums_up(token);
        // 占应办 28 件的 92.9%: of those, and what part of them is not told here.
        let mut behind = words.iter().skip_while(|token| !matches!(token.word(), Some(Word::Share)));
        let is_of_whole = behind.any(|token| matches!(token.kind, Kind::Figure(_)));
        if !is_bracketed && (is_of_whole || words.iter().any(is_sum)) {
            return;
        }
        let is_told = self.claims.last().is_some_and(|claim| match claim.says {
            Says::Amount(quantity, _) => quantity.rows.table == q::RECEIVED.table,
            _ => false,
        });
        if !(is_request || is_told)
            || !(is_bracketed || has(words, |word| matches!(word, Word::Share)) || self.is_each(at))
        {
            return;
        }
        self.share(figure, at, passage, is_bracketed);
    }

    /// 合计, 共, 两者: what follows is of several.
    fn sums_up(&self, token: &Token) -> bool {
        let text = &self.folded.text.as_bytes()[token.start..token.end];
        ["计", "共", "者"].iter().any(|word| text.ends_with(word.as_bytes()))
    }

    pub(super) fn is_each(&self, at: usize) -> bool {
        self.named_in_order(at).is_some()
    }

    pub(super) fn share(&mut self, percent: Figure, at: usize, mut passage: Passage, is_bracketed: bool) {
        let named = self.named_in_order(at);
        let (part, count) = if let Some(names) = named {
            let Some(Word::Rows(rows)) = names.last().and_then(Token::word) else { return };
            (Quantity { rows, columns: q::TOTAL }, None)
        } else if let Some(part) = self.named_before(at) {
            (part, None)
        } else {
            // The figure the share belongs to is the one just before it.
            let before = self
                .last_before(at, &|token| {
                    matches!(token.kind, Kind::Figure(_) | Kind::Stop | Kind::Paragraph)
                })
                .filter(|before| matches!(self.tokens[*before].kind, Kind::Figure(_)));
            let is_near = before.is_some_and(|before| at - before <= if is_bracketed { 2 } else { 5 });
            let end =
                before.map(|before| self.passage(self.tokens[before].start, self.tokens[before].end).end);
            let last = self
                .claims
                .len()
                .checked_sub(1)
                .filter(|last| is_near && Some(self.claims[*last].passage.end) >= end);
            let Some((part, count)) = last.and_then(|claim| self.amount_of(claim)) else { return };
            passage.start = self.claims[self.claims.len() - 1].passage.start;
            (part, Some(count))
        };
        // 不予公开的 25 件中,执法案卷占 68%: of those whose parts are being told.
        let told = self.parts.whole(self.spoken.depth, Unit::Count('件')).map(|item| item.figure.digits);
        let all = || {
            self.claims.iter().rev().take(FARTHEST).find_map(|claim| match claim.says {
                Says::Amount(quantity, figure) if is_all(quantity) && claim.reach == Reach::Full => {
                    Some(figure.digits)
                }
                _ => None,
            })
        };
        let whole = told.or_else(all);
        if part.rows.table == q::RECEIVED.table {
            self.claims.push(Claim {
                passage,
                says: Says::Share { part, count, whole, percent },
                reach: Reach::Full,
            });
        }
    }

    /// What a share is said to be of, where no figure of its own stands between: 予以公开的占 34.2%.
    fn named_before(&self, at: usize) -> Option<Quantity> {
        let is_between = |token: &&Token| matches!(token.kind, Kind::Word(_));
        let named = |token: &Token| match token.word() {
            Some(Word::Rows(rows)) => Some(Quantity { rows, columns: q::TOTAL }),
            Some(Word::Applicant(columns)) => Some(Quantity { rows: &q::RECEIVED, columns }),
            _ => None,
        };
        self.tokens[..at].iter().rev().take_while(is_between).find_map(named)
    }
}
