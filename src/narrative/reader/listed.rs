//! What a figure counts: by the words around it, or by the figures before it where no word of its own tells.

use super::super::claim::{Claim, Reach, Says};
use super::super::clause::Around;
use super::super::counted::{Counted, Family, UNKNOWN, counted};
use super::super::figure::Figure;
use super::super::lexicon::{Topic, Verb, Word};
use super::super::quantity as q;
use super::super::quantity::Quantity;
use super::super::token::{Kind, Token, gap};
use super::Reader;

impl Reader<'_> {
    /// What a figure counts.
    pub(super) fn counted(&self, figure: Figure, at: usize, left: &[Token]) -> Counted {
        let next = self.tokens.get(at + 1).map_or(self.folded.text.len(), |next| next.start);
        let item = self.parts.whole(self.spoken.depth, figure.unit);
        let is_foreign = item.is_some_and(|item| item.is_foreign);
        let whole = item.and_then(|item| item.claim);
        let around = Around {
            left,
            right: self.right(at),
            subject: self.spoken.subject,
            year: self.year.map(i64::from),
            is_about: self.spoken.about > 0,
            figure,
            gap: self.gap_before(at, left),
            is_counted: self.spoken.last.is_some_and(|claim| {
                self.claims[claim].reach != Reach::Unsure && self.quantity_of(claim).is_some_and(is_all)
            }),
            is_followed: next > self.tokens[at].end,
            whole: whole.and_then(|claim| self.quantity_of(claim)),
            verb: self.spoken.verb,
            is_carried_in: self.spoken.is_carried_in,
            name: self.name_of_applications(left),
        };
        let is_told = left.iter().any(|token| token.tells() && !matches!(token.word(), Some(Word::Silent)));
        let added = if is_told { self.granted(at) } else { self.added(at) };
        let counted = added.or_else(|| self.other(at)).unwrap_or_else(|| around.counted());
        // A part of what was counted under the same name is a part, not the whole again.
        let is_same = |quantity: Quantity| {
            around.whole.is_some_and(|whole| {
                whole == quantity
                    || (is_all(quantity)
                        && is_all(whole)
                        && (whole.rows.rule == quantity.rows.rule || *quantity.rows == q::HANDLED))
                    || (counted.family == Family::Group && !is_all(whole) && !is_over(whole, quantity))
            })
        };
        match counted.quantity {
            // Parts of something foreign: 公文 40 件,其中不予公开 3 件.
            Some(quantity)
                if (is_foreign || self.is_kind_of_document(figure, left))
                    && quantity.rows.table == q::RECEIVED.table =>
            {
                UNKNOWN
            }
            Some(quantity) if is_same(quantity) => Counted { quantity: None, ..counted },
            _ => counted,
        }
    }

    /// The letters between a figure and the words before it that mean nothing here, in bytes.
    pub(super) fn gap_before(&self, at: usize, left: &[Token]) -> usize {
        match left.last() {
            Some(last) if at > 0 && last.end == self.tokens[at - 1].end => gap(&self.tokens[at - 1..=at]),
            _ => 0,
        }
    }

    /// The letters of the clause before a figure.
    pub(super) fn before(&self, at: usize) -> &str {
        let is_word = |token: &Token| matches!(token.kind, Kind::Word(_) | Kind::Year(_));
        let mark = self.last_before(at, &|token| !is_word(token));
        let start = mark.map_or(0, |mark| self.tokens[mark].end);
        self.folded.text.get(start..self.tokens[at].start).unwrap_or("")
    }

    /// What the last claim but so many counts, where the last is of the figure just before this one.
    fn counted_before(&self, at: usize, back: usize) -> Option<Quantity> {
        let figure = self.last_before(at, &|token| matches!(token.kind, Kind::Figure(_)))?;
        let end = self.folded.span(self.tokens[figure].start, self.tokens[figure].end).1;
        let is_next = self.claims.last()?.passage.end >= end;
        // 不予处理 14 件,占 5.6%;其他 13 件.
        let mut counted = self.claims.iter().rev().filter(|claim| !matches!(claim.says, Says::Share { .. }));
        match counted.nth(back)? {
            Claim { says: Says::Amount(quantity, _), reach: Reach::Full | Reach::Part, .. } if is_next => {
                Some(*quantity)
            }
            _ => None,
        }
    }

    /// 收到 100 件,上年结转 4 件,共 104 件; 予以公开 26 件、部分公开 9 件,两项合计 35 件.
    fn added(&self, at: usize) -> Option<Counted> {
        if !["共", "共计", "合计", "总计", "两项合计", "两项共计"].contains(&self.before(at)) {
            return None;
        }
        let (second, first) = (self.counted_before(at, 0)?, self.counted_before(at, 1)?);
        if first.columns != q::TOTAL || second.columns != q::TOTAL {
            return None;
        }
        let rows = match (first.rows, second.rows) {
            (one, other) if *one == q::RECEIVED && *other == q::CARRIED_IN => &q::DUE,
            (one, other) if *one == q::CARRIED_IN && *other == q::RECEIVED => &q::DUE,
            (one, other) if *one == q::GRANTED && *other == q::PARTIAL => &q::GRANTED_OR_PARTIAL,
            _ => return None,
        };
        Some(counted(rows, q::TOTAL, Family::Other))
    }

    /// 自然人 94 件,商业企业 21 件,其他 3 件: the last of a list is what the list leaves out.
    fn other(&self, at: usize) -> Option<Counted> {
        if !["其他", "其它", "其他类", "其他组织", "其他组织申请", "其他结果"].contains(&self.before(at))
        {
            return None;
        }
        let last = self.counted_before(at, 0)?;
        if last.rows.table == q::DISPUTES[0].table {
            let is_result = last.columns != q::TOTAL;
            return is_result.then(|| counted(last.rows, q::OTHER_RESULT, Family::Result));
        }
        if *last.rows == q::NOT_PROCESSED {
            return Some(counted(&q::OTHER, q::TOTAL, Family::Group));
        }
        if last.rows.rule == q::OTHER.rule {
            let is_misc = *last.rows == q::NO_CORRECTION || *last.rows == q::UNPAID_FEE;
            return is_misc.then(|| counted(&q::OTHER_MISC, q::TOTAL, Family::Group));
        }
        // Which of 科研机构, 社会公益组织, 法律服务机构 the list leaves out, as bits.
        let mut left_out = 7;
        let mut is_org = false;
        for back in 0..5 {
            let columns = self.counted_before(at, back).map_or(q::TOTAL, |quantity| quantity.columns);
            match [q::RESEARCH, q::SOCIAL, q::LEGAL, q::BUSINESS, q::COMPANY]
                .iter()
                .position(|known| *known == columns)
            {
                Some(place) => left_out &= [3, 5, 6, 7, 7][place],
                None => break,
            }
            is_org = true;
        }
        is_org.then(|| counted(last.rows, q::OTHER_ORG[left_out], Family::Applicant))
    }

    /// 公开 16 件、部分公开 3 件.
    fn granted(&self, at: usize) -> Option<Counted> {
        // 公开的有 16 件.
        let name = self.last_before(at, &|token| !matches!(token.word(), Some(Word::Filler)))?;
        let is_published = self.letters(name) == "公开".as_bytes()
            && gap(&self.tokens[name..=at]) == 0
            && matches!(self.spoken.subject, Some(Topic::Requests));
        let is_paused = matches!(self.tokens.get(at + 1)?.kind, Kind::Pause | Kind::Comma | Kind::Semicolon);
        let is_next =
            matches!(self.tokens.get(at + 2)?.word(), Some(Word::Rows(rows)) if rows.rule == q::GRANTED.rule);
        (is_published && is_paused && is_next).then(|| counted(&q::GRANTED, q::TOTAL, Family::Group))
    }

    /// 发文 40 件,主动公开 30 件、依申请公开 6 件、不予公开 4 件: how documents may be read, and no applications.
    fn is_kind_of_document(&self, figure: Figure, left: &[Token]) -> bool {
        let is_done = |token: &Token| matches!(token.word(), Some(Word::Verb(Verb::Receive | Verb::Process)));
        self.spoken.published == Some(figure.unit) && !left.iter().any(is_done)
    }

    /// 应收信息处理费 380 元: asked for, and not what was paid.
    pub(super) fn is_only_due(&self, at: usize) -> bool {
        ["应收", "应缴"].iter().any(|word| crate::label::holds(self.before(at), word))
    }
}

/// Whether it is all applications, in one way of counting them.
pub(super) fn is_all(quantity: Quantity) -> bool {
    [&q::RECEIVED, &q::PROCESSED, &q::HANDLED, &q::DUE].contains(&quantity.rows)
        && quantity.columns == q::TOTAL
}

/// Whether one group of rows holds the other's.
pub(super) fn is_over(whole: Quantity, part: Quantity) -> bool {
    let key =
        |quantity: Quantity| quantity.rows.sets.first().and_then(|set| set.first()).map_or("", |key| *key);
    let (whole, part) = (key(whole), key(part));
    part.len() > whole.len() && part.as_bytes().starts_with(whole.as_bytes())
}
