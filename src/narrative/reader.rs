//! Reads the claims of one section: goes through its words once, and remembers what is spoken of.

mod around;
mod clauses;
mod listed;
mod rates;

use crate::document::Passage;

use super::claim::{Claim, Reach, Says};
use super::counted::{Counted, Family};
use super::figure::{Figure, Unit};
use super::lexicon::{Topic, Verb, Word};
use super::parts::{Item, Parts};
use super::quantity as q;
use super::quantity::Quantity;
use super::token::{self, Kind, Token, WIDEST_GAP, gap};
use crate::prose::Folded;
use listed::is_all;

/// What is read, and from where.
pub(super) struct Reader<'t> {
    folded: &'t Folded,
    tokens: &'t [Token],
    section: usize,
    /// The report year, where it is known.
    year: Option<u16>,
    /// The body that reports.
    org: &'t str,
    pub(super) claims: Vec<Claim>,
    parts: Parts,
    spoken: Spoken,
}

/// What is spoken of.
#[derive(Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is said, or not, by words of its own")]
struct Spoken {
    subject: Option<Topic>,
    /// For how many sentences more it stays so.
    fresh: u8,
    /// For how many sentences more information disclosure is what disputes are about.
    about: u8,
    /// The last figure outside brackets that told a quantity, counted in claims.
    last: Option<usize>,
    /// Whether a part of the territory or of the cases is spoken of.
    is_part: bool,
    /// Whether another body's applications are.
    is_others: bool,
    /// Whether another year or part of the year is.
    is_elsewhen: bool,
    /// What documents were counted in that are 主动公开.
    published: Option<Unit>,
    /// Whether those carried in were counted in the sentence.
    is_carried_in: bool,
    /// The last verb of the sentence.
    verb: Option<Verb>,
    /// Whether answers that took longer are counted apart.
    is_late: bool,
    /// Whether a result was told since the disputes were named.
    is_resolved: bool,
    /// Whether anything but applications and disputes was named in the sentence.
    is_mixed: bool,
    /// Whether this year is compared with last year.
    is_compared: bool,
    /// What the last figure was a year ago, as prose says.
    last_years: Option<i64>,
    depth: usize,
}

/// How many tokens back is looked, and how many claims one section makes at the most: no report comes near. INVARIANT:
/// time grows with the length of the prose only.
pub(super) const FARTHEST: usize = 120;
const MOST_CLAIMS: usize = 400;

/// For how many sentences a thing stays what is spoken of.
const STAYS: u8 = 3;
const STAYS_ABOUT: u8 = 8;

/// Reads the claims in a section's text. In some sections disclosure is what everything is about.
pub(super) fn read(
    folded: &Folded,
    section: usize,
    is_about: bool,
    (year, org): (Option<u16>, &str),
) -> Vec<Claim> {
    let tokens = token::cut(folded);
    let about = if is_about { u8::MAX } else { 0 };
    let mut reader = Reader {
        folded,
        tokens: &tokens,
        section,
        year,
        org,
        claims: Vec::new(),
        parts: Parts::default(),
        spoken: Spoken { about, ..Spoken::default() },
    };
    reader.read();
    reader.claims
}

impl Reader<'_> {
    fn read(&mut self) {
        let mut clause = 0;
        let mut outer: Vec<Spoken> = Vec::new();
        for at in 0..self.tokens.len() {
            if self.claims.len() > MOST_CLAIMS {
                return;
            }
            let token = self.tokens[at];
            match token.kind {
                Kind::Word(word) => self.word(word, at),
                Kind::Figure(figure) => self.figure(figure, at),
                Kind::Year(year) => self.year_at(year, at),
                Kind::Pause => {}
                Kind::Comma
                | Kind::Semicolon
                | Kind::Colon
                | Kind::Open
                | Kind::Close
                | Kind::Stop
                | Kind::Paragraph => {
                    self.clause(clause, at);
                    clause = at + 1;
                    self.mark(token.kind, at, &mut outer);
                }
            }
        }
        self.clause(clause, self.tokens.len());
        let sums = std::mem::take(&mut self.parts).sums();
        for sum in sums {
            let passage = self.passage(sum.start, sum.end);
            let is_linked = sum.is_linked;
            let says =
                Says::Parts { rule: sum.rule, whole: sum.whole, sum: sum.sum, claims: sum.claims, is_linked };
            self.claims.push(Claim { passage, says, reach: Reach::Full });
        }
    }

    fn mark(&mut self, kind: Kind, at: usize, outer: &mut Vec<Spoken>) {
        match kind {
            Kind::Open => {
                let is_result = |token: &Token| matches!(token.word(), Some(Word::Result(_) | Word::Filler));
                // 4 件被纠正(撤销 1 件…).
                let figure = self.last_before(at, &|token| !is_result(token));
                let follows_figure = figure.is_some_and(|before| {
                    matches!(self.tokens[before].kind, Kind::Figure(_)) && gap(&self.tokens[before..=at]) == 0
                });
                outer.push(self.spoken);
                self.spoken.depth = outer.len();
                if follows_figure {
                    self.parts.open(self.spoken.depth);
                }
            }
            Kind::Close => {
                if let Some(spoken) = outer.pop() {
                    let Spoken { about, is_late, last_years, .. } = self.spoken;
                    self.spoken = Spoken { about, is_late, last_years, ..spoken };
                    self.parts.close(self.spoken.depth);
                }
            }
            Kind::Semicolon => {
                // 27 件,其中自然人 14 件;同比增加 5 件 is not of the part.
                self.spoken.last =
                    self.spoken.last.filter(|last| self.quantity_of(*last).is_some_and(is_all));
                if self.spoken.subject != Some(Topic::Fee) {
                    self.parts.close(self.spoken.depth);
                }
            }
            Kind::Stop | Kind::Paragraph => {
                outer.clear();
                let Spoken { subject, fresh, about, .. } = self.spoken;
                let fresh = fresh.saturating_sub(1);
                let about = if about == u8::MAX { about } else { about.saturating_sub(1) };
                // Disputes of another sentence are not spoken of together with those of the next.
                let subject = subject.filter(|_| fresh > 0);
                self.spoken = Spoken { subject, fresh, about, is_resolved: true, ..Spoken::default() };
                self.parts.sentence();
            }
            _ => {}
        }
    }

    fn word(&mut self, word: Word, at: usize) {
        let is_compared = self.is_compared_at(at);
        let takes_longer = self.letters(at).starts_with("延".as_bytes());
        let before =
            at.checked_sub(1).filter(|_| self.letters(at) == "中".as_bytes()).map(|at| self.tokens[at].kind);
        let is_plain = matches!(word, Word::Topic(Topic::Applications)) && self.is_plainly_received(at);
        let is_own = self.is_own_whole(at);
        let is_another_kind = matches!(word, Word::Topic(Topic::Disputes(_))) && self.is_another_kind(at);
        let is_other_party = matches!(word, Word::Party) && self.is_other_body(at);
        let is_other = matches!(word, Word::Verb(Verb::Receive | Verb::Process | Verb::Handle))
            && self.is_other_body(at);
        let spoken = &mut self.spoken;
        match word {
            Word::Topic(Topic::Applications) if is_plain => self.topic(Topic::Requests),
            Word::Topic(topic) => {
                spoken.is_elsewhen |= is_another_kind;
                self.topic(topic);
            }
            Word::Foreign => {
                spoken.subject = None;
                spoken.is_mixed = true;
            }
            Word::About => spoken.about = spoken.about.max(STAYS),
            Word::Rows(_) if spoken.subject.is_none() && spoken.about > 0 => self.topic(Topic::Requests),
            Word::Scope => spoken.is_part = true,
            // 以市政府为被申请人的: but for 以我局 they are its own.
            Word::Party => spoken.is_part |= is_other_party,
            Word::Period => spoken.is_elsewhen |= !is_compared,
            Word::Compare => spoken.is_compared = true,
            Word::Verb(verb) => {
                spoken.verb = Some(verb);
                spoken.is_others |= is_other;
            }
            Word::Whole if is_own => spoken.is_others = false,
            Word::Silent => {
                spoken.is_late |= takes_longer;
                spoken.is_mixed = true;
            }
            Word::Among => self.parts.among(spoken.depth),
            // 34 件中，…: what follows are parts of them.
            Word::Filler if matches!(before, Some(Kind::Figure(_))) => self.parts.among(spoken.depth),
            // 法人 13 件,法人中企业 11 件.
            Word::Filler if matches!(before, Some(Kind::Word(Word::Applicant(_)))) => self.parts.doubt(),
            Word::Etc | Word::Approximate => self.parts.doubt(),
            _ => {}
        }
    }

    fn topic(&mut self, topic: Topic) {
        let spoken = &mut self.spoken;
        let before = spoken.subject;
        spoken.fresh = STAYS;
        spoken.subject = match (topic, before) {
            // 收取处理费 980 元,涉及申请 14 件.
            (Topic::Applications, Some(Topic::Fee)) => before,
            (Topic::Applications, _) if spoken.about == 0 => before,
            (Topic::Applications, _) => Some(Topic::Requests),
            // Several kinds of disputes named one after the other are spoken of together, until their results are told.
            (Topic::Disputes(bits), Some(Topic::Disputes(known)))
                if !spoken.is_resolved && known & bits == 0 =>
            {
                Some(Topic::Disputes(bits | known))
            }
            (topic, _) => Some(topic),
        };
        if matches!(topic, Topic::Disputes(_)) {
            spoken.is_resolved = false;
        }
        if topic == Topic::Requests && spoken.about != u8::MAX {
            spoken.about = STAYS_ABOUT;
        }
    }

    /// Another year than the report's: its figures are no cell's, unless it is what was carried from it or compared with.
    fn year_at(&mut self, year: i64, at: usize) {
        let Some(own) = self.year.map(i64::from) else { return };
        let carries =
            |next: &Token| matches!(next.word(), Some(Word::Rows(rows)) if rows.rule != q::GRANTED.rule);
        let is_carried = self.tokens[at + 1..].iter().take(3).any(carries);
        let after_carried = at.checked_sub(1).is_some_and(|before| carries(&self.tokens[before]));
        if year == own {
            self.spoken.is_elsewhen = false;
        } else if !is_carried && !after_carried && !self.is_compared_at(at) {
            self.spoken.is_elsewhen = true;
        }
    }

    fn letters(&self, at: usize) -> &[u8] {
        &self.folded.text.as_bytes()[self.tokens[at].start..self.tokens[at].end]
    }

    fn passage(&self, start: usize, end: usize) -> Passage {
        let (start, end) = self.folded.span(start, end);
        Passage { section: self.section, start, end }
    }

    fn figure(&mut self, figure: Figure, at: usize) {
        if let Some(sign) = self.change_before(at) {
            return self.growth(figure, at, sign);
        }
        if figure.unit == Unit::Percent {
            return self.percentage(figure, at);
        }
        let left = self.left(at);
        let counted = self.counted(figure, at, &left);
        let is_told = left.iter().any(Token::tells);
        let start =
            left.iter().find(|token| token.tells()).map_or(self.tokens[at].start, |token| token.start);
        let claim = counted.quantity.map(|quantity| {
            let reach = self.reach(counted, quantity, at, &left);
            // The decisions that follow in a list are told in the same way.
            if quantity.columns == q::DECISIONS && reach == Reach::Full {
                self.spoken.verb = Some(Verb::Decide);
            }
            let behind = self.right(at).iter().find(|token| token.tells());
            let end = behind.filter(|_| !is_told).map_or(self.tokens[at].end, |token| token.end);
            let passage = self.passage(start.min(self.tokens[at].start), end);
            self.claims.push(Claim { passage, says: Says::Amount(quantity, figure), reach });
            self.claims.len() - 1
        });
        if counted.family == Family::Result {
            self.spoken.is_resolved = true;
        }
        if counted.quantity.is_some_and(|quantity| quantity.rows.table == q::RECEIVED.table) {
            self.spoken.fresh = STAYS;
            self.spoken.is_carried_in |=
                counted.quantity.is_some_and(|quantity| *quantity.rows == q::CARRIED_IN);
        }
        if counted.family == Family::Fee && figure.unit == Unit::Yuan && !self.is_only_due(at) {
            // 260 元 2 件: each, or together.
            if self
                .tokens
                .get(at + 1)
                .is_some_and(|next| matches!(next.kind, Kind::Figure(_)) && next.start == self.tokens[at].end)
            {
                self.parts.doubt();
            }
            let passage = self.passage(self.tokens[at].start, self.tokens[at].end);
            self.claims.push(Claim { passage, says: Says::Fee(figure), reach: Reach::Full });
        }
        let told = left.iter().rev().find(|token| token.tells());
        // 收到"我要找茬"反馈 57 件,答复 57 件: of something else.
        let is_verb = told.is_some_and(|token| matches!(token.word(), Some(Word::Verb(Verb::Receive))));
        if claim.is_none() && is_verb && self.gap_before(at, &left) > WIDEST_GAP {
            self.spoken.subject = None;
        }
        let is_foreign = told.is_some_and(|token| matches!(token.word(), Some(Word::Foreign)));
        let text = self.folded.text.as_bytes();
        if told.is_some_and(|token| {
            text[token.start..].starts_with("主动公开".as_bytes()) && token.end == self.tokens[at].start
        }) {
            self.spoken.published = Some(figure.unit);
        }
        let is_rest = ["其他", "其它", "其余"].iter().any(|word| self.before(at).starts_with(word));
        self.parts.add(Item {
            figure,
            depth: self.spoken.depth,
            family: counted.family,
            claim,
            is_aside: self.is_last_years(at)
                || counted
                    .quantity
                    .is_some_and(|quantity| [&q::CARRIED_IN, &q::CARRIED_OUT].contains(&quantity.rows)),
            is_rest,
            is_part: self.spoken.is_part || self.spoken.is_others,
            is_foreign: claim.is_none() && is_foreign,
            is_known: match self.spoken.subject {
                Some(Topic::Disputes(_)) => self.spoken.about > 0,
                subject => subject.is_some(),
            },
            start: self.tokens[at].start,
            end: self.tokens[at].end,
        });
        if claim.is_none() && self.is_last_years(at) {
            self.spoken.last_years = Some(figure.digits);
        } else if self.spoken.depth == 0 {
            self.spoken.last = claim;
            self.spoken.last_years = None;
        }
    }

    fn quantity_of(&self, claim: usize) -> Option<Quantity> {
        match self.claims.get(claim)?.says {
            Says::Amount(quantity, _) => Some(quantity),
            _ => None,
        }
    }

    fn reach(&self, counted: Counted, quantity: Quantity, at: usize, left: &[Token]) -> Reach {
        let spoken = &self.spoken;
        let is_late = spoken.is_late && quantity.rows == &q::PROCESSED;
        let is_dispute = quantity.rows.table == q::DISPUTES[0].table;
        if spoken.is_elsewhen || is_late || is_dispute && self.is_denied(at) {
            return Reach::Unsure;
        }
        let is_others = !is_dispute && spoken.is_others;
        if counted.reach == Reach::Full
            && (spoken.is_part || is_others || self.is_other_body(at) || self.is_for_a_reason(left))
        {
            return Reach::Part;
        }
        counted.reach
    }

    fn amount_of(&self, claim: usize) -> Option<(Quantity, i64)> {
        match self.claims.get(claim)?.says {
            Says::Amount(quantity, figure) if figure.places == 0 => Some((quantity, figure.digits)),
            _ => None,
        }
    }
}
