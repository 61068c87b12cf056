//! Reads what clauses say without a figure: that there is none, or that all are so.

use super::super::claim::{Claim, Reach, Says};
use super::super::counted::{decisions, has, has_verb};
use super::super::figure::{Figure, Unit};
use super::super::lexicon::{Topic, Verb, Word};
use super::super::quantity as q;
use super::super::quantity::Quantity;
use super::super::token::{Kind, Token, WIDEST_GAP, gap};
use super::listed::is_all;
use super::{FARTHEST, Reader};
use crate::prose::Folded;

impl Reader<'_> {
    /// What a clause says without a figure of its own: that there is none, or that all are so.
    pub(super) fn clause(&mut self, start: usize, end: usize) {
        let words = &self.tokens[start..end];
        if self.spoken.is_elsewhen || words.len() > FARTHEST {
            return;
        }
        let has_figure = words.iter().any(|token| matches!(token.kind, Kind::Figure(_)));
        if let Some(not) = words.iter().position(|token| matches!(token.word(), Some(Word::Not)))
            && !has_figure
        {
            // 全年未发生行政复议, and nothing more, is of all there can be, so also of disclosure; 当事人均未申请复议 is of some.
            let is_plain = |token: &Token| matches!(token.word(), Some(Word::Filler | Word::Whole));
            let is_of_all = words[..not].iter().all(is_plain)
                && gap(&self.tokens[start.saturating_sub(1)..=start + not]) == 0
                && !self.letters(start + not).starts_with("均".as_bytes());
            return self.nothing(&words[not..], end, is_of_all);
        }
        if let Some(all) = words.iter().position(|token| matches!(token.word(), Some(Word::All))) {
            self.every(words, all, has_figure);
        }
    }

    /// 未收到…申请, 未发生行政复议、行政诉讼: of what stands last in the clause there is none.
    fn nothing(&mut self, words: &[Token], end: usize, is_of_all: bool) {
        let Some(last) = words.iter().rposition(Token::tells) else { return };
        let stop = self.tokens.get(end).map_or(self.folded.text.len(), |mark| mark.start);
        let covered: usize = words[last + 1..].iter().map(|token| token.end - token.start).sum();
        let is_decision = matches!(words[last].word(), Some(Word::Topic(Topic::Decisions(_))));
        if stop.saturating_sub(words[last].end + covered) > if is_decision { 0 } else { 6 }
            || words.iter().any(|token| matches!(token.word(), Some(Word::Timely | Word::Rate)))
        {
            return;
        }
        let passage = self.passage(words[0].start, words[words.len() - 1].end);
        let mut quantities: Vec<Quantity> = Vec::new();
        if let Some(Word::Result(columns)) =
            words.iter().filter_map(Token::word).find(|word| matches!(word, Word::Result(_)))
            && columns == q::CORRECTED
        {
            quantities.extend(self.corrected(words));
        } else {
            quantities.extend(self.heads(&words[..=last], is_of_all));
        }
        let reach = if self.spoken.is_part { Reach::Part } else { Reach::Full };
        for quantity in quantities {
            self.claims.push(Claim { passage, says: Says::Nothing(quantity), reach });
        }
    }

    /// 未被纠错, 零败诉: none of the disputes named was lost.
    fn corrected(&self, words: &[Token]) -> Option<Quantity> {
        let mut bits = 0;
        for token in words {
            match token.word() {
                Some(Word::Topic(Topic::Disputes(more))) => bits |= more,
                Some(Word::Result(_))
                    if self.folded.text.as_bytes()[token.start..token.end].starts_with("败".as_bytes()) =>
                {
                    bits |= 6;
                }
                Some(Word::Foreign) => return None,
                _ => {}
            }
        }
        if let (0, Some(Topic::Disputes(known))) = (bits, self.spoken.subject) {
            bits = known;
        }
        let rows = q::DISPUTES
            .get(usize::from(bits))
            .filter(|rows| !rows.sets.is_empty() && self.spoken.about > 0)?;
        Some(Quantity { rows, columns: q::CORRECTED })
    }

    /// The things joined at the end of a clause: 行政复议、行政诉讼.
    fn heads(&self, words: &[Token], is_of_all: bool) -> Vec<Quantity> {
        let mut quantities = Vec::new();
        for (at, token) in words.iter().enumerate().rev() {
            let quantity = match token.word() {
                Some(Word::Topic(Topic::Requests | Topic::Applications)) if is_qualified(&words[..at]) => {
                    break;
                }
                Some(Word::Topic(Topic::Requests)) => Quantity { rows: &q::NEW, columns: q::TOTAL },
                Some(Word::Topic(Topic::Applications)) if self.spoken.about > 0 => {
                    Quantity { rows: &q::NEW, columns: q::TOTAL }
                }
                Some(Word::Topic(Topic::Disputes(bits))) if self.spoken.about > 0 || is_of_all => {
                    let Some(rows) = q::DISPUTES.get(usize::from(bits)) else { break };
                    Quantity { rows, columns: q::TOTAL }
                }
                Some(Word::Topic(Topic::Normative)) if has_issue(words) => {
                    Quantity { rows: &q::NORMATIVE, columns: q::ISSUED }
                }
                Some(Word::Rows(rows)) if words.len() <= 4 && self.spoken.about > 0 => {
                    Quantity { rows, columns: q::TOTAL }
                }
                Some(Word::Topic(Topic::Decisions(kind)))
                    if gap(words) <= 3 && !has_verb(words, Verb::Publish) =>
                {
                    Quantity { rows: decisions(kind), columns: q::DECISIONS }
                }
                Some(Word::And | Word::Filler) => continue,
                None if matches!(token.kind, Kind::Pause) => continue,
                _ => break,
            };
            // Letters between two things make the former say what the latter is about: 申请引发的行政复议.
            if words.get(at + 1).is_some_and(|next| next.start - token.end > 3 || is_cause(self.folded, next))
            {
                break;
            }
            quantities.push(quantity);
        }
        quantities
    }

    /// 均为自然人, 均予以公开, 均获维持, 全部办结.
    fn every(&mut self, words: &[Token], all: usize, has_figure: bool) {
        let behind = &words[all + 1..];
        let Some(told) = behind.iter().find(|token| token.tells()) else { return };
        if has(words, |word| matches!(word, Word::Rest | Word::Etc | Word::Scope | Word::Among)) {
            return;
        }
        let (start, end) = (words[all].start, behind[behind.len() - 1].end);
        let passage = self.passage(start, end);
        let is_not = behind.iter().any(|token| matches!(token.word(), Some(Word::Not)));
        let before = self.spoken.last.and_then(|claim| Some((claim, self.amount_of(claim)?)));
        let reach = if self.spoken.is_part || self.spoken.is_others { Reach::Part } else { Reach::Full };
        let says = match (told.word(), before, self.spoken.subject) {
            (Some(Word::Result(columns)), _, Some(Topic::Disputes(bits))) if !is_not => {
                let Some(rows) = q::DISPUTES.get(usize::from(bits)) else { return };
                if columns == q::CLOSED {
                    Says::Nothing(Quantity { rows, columns: q::PENDING })
                } else {
                    let is_one = |(claim, (quantity, _)): (usize, (Quantity, i64))| {
                        (quantity.rows.table == rows.table).then_some(claim)
                    };
                    let of = before.and_then(is_one);
                    Says::Every(Quantity { rows, columns }, Quantity { rows, columns: q::TOTAL }, of)
                }
            }
            (Some(Word::Result(q::CORRECTED)), _, Some(Topic::Disputes(bits))) => {
                let Some(rows) = q::DISPUTES.get(usize::from(bits)) else { return };
                Says::Nothing(Quantity { rows, columns: q::CORRECTED })
            }
            (Some(Word::Verb(Verb::Process)), _, Some(Topic::Disputes(bits))) if !is_not => {
                let Some(rows) = q::DISPUTES.get(usize::from(bits)) else { return };
                Says::Nothing(Quantity { rows, columns: q::PENDING })
            }
            (Some(Word::Verb(Verb::Process)), _, Some(Topic::Requests)) if !is_not => {
                let is_timely = has(words, |word| matches!(word, Word::Timely));
                let is_subset = has_figure && before.is_none_or(|(_, (quantity, _))| !is_all(quantity));
                if is_timely || is_subset {
                    return;
                }
                Says::Done
            }
            (Some(Word::Applicant(columns)), Some((_, (quantity, _))), _) if is_all(quantity) && !is_not => {
                let of = |columns| Quantity { rows: &q::NEW, columns };
                Says::Every(of(columns), of(q::TOTAL), None)
            }
            (Some(Word::Rows(rows)), Some((_, (quantity, count))), _)
                if is_all(quantity) && rows.rule == q::GRANTED.rule && !is_not =>
            {
                Says::Amount(Quantity { rows, columns: q::TOTAL }, whole(count))
            }
            _ => return,
        };
        self.claims.push(Claim { passage, says, reach });
    }
}

fn whole(digits: i64) -> Figure {
    Figure { digits, places: 0, zeros: 0, unit: Unit::Count('件'), is_rough: false }
}

/// Words that make what stands before them the cause of what stands behind.
fn is_cause(folded: &Folded, token: &Token) -> bool {
    let text = &folded.text.as_bytes()[token.start..token.end];
    ["引", "的"].iter().any(|word| text.starts_with(word.as_bytes()))
}

/// Whether documents are made, or nothing but they are named.
fn has_issue(words: &[Token]) -> bool {
    let is_named = words.len() <= 3 || has_verb(words, Verb::Issue);
    is_named && !words.iter().any(|token| matches!(token.word(), Some(Word::Foreign | Word::Silent)))
}

/// Whether only some applications are denied: those for a fee, those answered late, those about a matter.
fn is_qualified(words: &[Token]) -> bool {
    let says_which = |token: &Token| {
        matches!(
            token.word(),
            Some(
                Word::Silent
                    | Word::Foreign
                    | Word::Rows(_)
                    | Word::Topic(Topic::Fee)
                    | Word::Timely
                    | Word::Up
            )
        )
    };
    words.iter().any(says_which) || gap(words) > WIDEST_GAP
}
