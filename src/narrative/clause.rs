//! Tells what one figure counts from the words around it.

use super::counted::{
    Counted, Family, UNKNOWN, carried, carried_from, counted, decisions, has, has_topic, has_verb,
    is_application, is_of_requests, proactive, result, words,
};
use super::figure::{Figure, Unit};
use super::lexicon::{Topic, Verb, Word};
use super::quantity as q;
use super::quantity::{Columns, Quantity, Rows};
use super::token::{Kind, Token, WIDEST_GAP, gap};

/// The words around a figure: those before it, those behind it, and what was spoken of before.
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "each is said, or not, by words of its own")]
pub(super) struct Around<'t> {
    pub(super) left: &'t [Token],
    pub(super) right: &'t [Token],
    pub(super) subject: Option<Topic>,
    /// The report year, where it is known.
    pub(super) year: Option<i64>,
    /// Whether what was spoken of is information disclosure.
    pub(super) is_about: bool,
    pub(super) figure: Figure,
    /// The letters between it and the words before it that mean nothing here, in bytes.
    pub(super) gap: usize,
    /// Whether applications were counted before in the sentence.
    pub(super) is_counted: bool,
    /// Whether another word directly follows the figure: 3 个县区.
    pub(super) is_followed: bool,
    /// The quantity whose parts are told, where they are.
    pub(super) whole: Option<Quantity>,
    /// The last verb of the sentence before these words, which a list shares.
    pub(super) verb: Option<Verb>,
    /// Whether those carried in were counted in the sentence before.
    pub(super) is_carried_in: bool,
    /// The letters, in bytes, of a name before 申请 that is not known: 甲所申请 3 件.
    pub(super) name: usize,
}

impl Around<'_> {
    /// What the figure counts.
    pub(super) fn counted(self) -> Counted {
        if matches!(self.figure.unit, Unit::Yuan | Unit::TenThousandYuan) {
            return self.money();
        }
        if has_topic(self.left, Topic::Fee)
            || has_topic(self.right, Topic::Fee)
            || self.subject == Some(Topic::Fee)
        {
            return Counted { family: Family::Fee, ..UNKNOWN };
        }
        // What it is compared with, or by how much it differs; 未申请复议的 5 件.
        if has(self.left, |word| matches!(word, Word::Compare))
            || self.figure.digits > 0 && has(self.left, |word| matches!(word, Word::Not))
        {
            return UNKNOWN;
        }
        let told = self.left.iter().rposition(Token::tells);
        let counted = match told {
            Some(last) if gap(&self.left[last..]) + self.gap > WIDEST_GAP => UNKNOWN,
            Some(last) => self.by_left(last),
            None => self.by_right(),
        };
        let is_complete = matches!(self.figure.unit, Unit::Count('件')) || !self.is_followed;
        counted.unsure_unless(is_complete && !self.figure.is_rough)
    }

    fn money(self) -> Counted {
        let is_charge = has_topic(self.left, Topic::Charge);
        let is_fee = has_topic(self.left, Topic::Fee) || self.subject == Some(Topic::Fee);
        match self.figure.unit {
            _ if is_fee => Counted { family: Family::Fee, ..UNKNOWN },
            Unit::TenThousandYuan if is_charge => {
                counted(&q::CHARGE, q::FEE, Family::Other).unsure_unless(!self.figure.is_rough)
            }
            _ => UNKNOWN,
        }
    }

    /// By the last telling word before the figure.
    fn by_left(self, last: usize) -> Counted {
        let rows = self.rows();
        match self.left[last].word() {
            Some(Word::Rows(_)) => rows.unwrap_or(UNKNOWN),
            Some(Word::Applicant(columns)) => self.applicant(columns),
            Some(Word::Result(columns)) => self.result(self.topic_before(), columns),
            Some(
                Word::Topic(Topic::Requests | Topic::Applications) | Word::Verb(Verb::Process | Verb::Handle),
            ) if rows.is_some() => rows.unwrap_or(UNKNOWN),
            Some(Word::Topic(topic)) => self.topic(topic),
            Some(Word::Verb(verb)) => self.verb(verb),
            Some(Word::Due) if self.is_request() => counted(&q::DUE, q::TOTAL, Family::Other),
            // The rest of those counted: only what is carried over is all that there is of it.
            Some(Word::Rest) => {
                let rest = self.by_right();
                let is_carried = rest.quantity.is_some_and(|quantity| *quantity.rows == q::CARRIED_OUT);
                if is_carried { rest } else { UNKNOWN }
            }
            _ => UNKNOWN,
        }
    }

    /// The rows named before the figure: one name, or the name over those before it.
    fn rows(self) -> Option<Counted> {
        let mut named = words(self.left).filter_map(|word| match word {
            Word::Rows(rows) => Some(rows),
            _ => None,
        });
        let first = named.next()?;
        let last = named.next_back().unwrap_or(first);
        let is_one = first == last;
        let is_carried = |rows: &'static Rows| rows.rule != q::GRANTED.rule;
        let family = if is_carried(last) { Family::Other } else { Family::Group };
        if is_carried(last) && has_verb(self.left, Verb::Receive) && *last == q::CARRIED_IN {
            return Some(counted(&q::RECEIVED, q::TOTAL, Family::Other));
        }
        // 未到期结转 3 件 is of the one that says when.
        let is_carry = is_carried(first) && is_carried(last) && *first != q::CARRIED;
        if !is_one && is_carry && *last == q::CARRIED {
            return Some(counted(first, q::TOTAL, family).unsure_unless(self.is_request()));
        }
        if !is_one && !has(self.left, |word| matches!(word, Word::Etc)) {
            let both = *first == q::GRANTED && *last == q::PARTIAL;
            let is_over = first.sets[0][0].as_bytes().starts_with(last.sets[0][0].as_bytes())
                || last.sets[0][0].as_bytes().starts_with(first.sets[0][0].as_bytes());
            // 因不掌握无法提供 is of the reason.
            let is_reason = first.sets[0][0].len() > last.sets[0][0].len()
                && words(self.left).filter(|word| matches!(word, Word::Rows(_))).count() == 2;
            return match (both, is_over) {
                (true, _) => Some(counted(&q::GRANTED_OR_PARTIAL, q::TOTAL, Family::Group)),
                (_, true) if is_reason => {
                    Some(counted(first, q::TOTAL, family).unsure_unless(self.is_request()))
                }
                (_, true) => Some(counted(last, q::TOTAL, family).unsure_unless(false)),
                _ => Some(UNKNOWN),
            };
        }
        if *last == q::CARRIED_OUT
            && let Some(Topic::Disputes(bits)) = self.topic_before()
        {
            return Some(self.disputes(bits, q::PENDING, Family::Result));
        }
        let is_case = matches!(self.figure.unit, Unit::Count('件' | '条' | '份' | '个' | '次'));
        if family == Family::Group && !is_case {
            return Some(UNKNOWN);
        }
        let last = match self.carried_when() {
            _ if *last != q::CARRIED => last,
            // 上年结转 5 件,办结 30 件,结转 2 件.
            when if *when == q::CARRIED && self.is_carried_in => &q::CARRIED_OUT,
            when => when,
        };
        Some(counted(last, q::TOTAL, family).unsure_unless(*last != q::CARRIED && self.is_request()))
    }

    /// What is carried from a year before the report's, or to it, was carried in; what to a later one, out.
    fn carried_when(self) -> &'static Rows {
        let Some(at) = self.left.iter().position(|token| carried_from(token).is_some()) else {
            return &q::CARRIED;
        };
        let year_at = |at: usize| match self.left.get(at)?.kind {
            Kind::Year(year) => Some(year - self.year?),
            _ => None,
        };
        match (at.checked_sub(1).and_then(year_at), year_at(at + 1)) {
            (Some(..=-1), _) | (_, Some(0)) => &q::CARRIED_IN,
            (_, Some(1..)) => &q::CARRIED_OUT,
            _ => &q::CARRIED,
        }
    }

    /// Whether applications are, or may be, what is spoken of.
    fn is_request(self) -> bool {
        self.is_about
            || matches!(self.subject, Some(Topic::Requests))
            || has_topic(self.left, Topic::Requests)
            || has_topic(self.right, Topic::Requests)
    }

    /// The topic of the words before the figure, or what was spoken of before them.
    fn topic_before(self) -> Option<Topic> {
        let mut bits = 0;
        let mut last = None;
        for word in words(self.left) {
            match word {
                Word::Topic(Topic::Disputes(more)) => {
                    // Named again, it is that one alone: 复议和诉讼情况 行政复议 3 件.
                    bits = if bits & more == more { more } else { bits | more };
                    last = Some(Topic::Disputes(bits));
                }
                Word::Topic(topic) => last = Some(topic),
                // 复议应诉 各类行政复议答复案件 61 件.
                Word::Foreign => (bits, last) = (0, None),
                _ => {}
            }
        }
        last.or(self.subject)
    }

    fn applicant(self, columns: Columns) -> Counted {
        let rows = match self.whole {
            Some(whole) if whole.columns == q::TOTAL && *whole.rows == q::DUE => &q::RECEIVED,
            Some(whole) if whole.columns == q::TOTAL && whole.rows.table == q::RECEIVED.table => whole.rows,
            Some(_) => return Counted { family: Family::Applicant, ..UNKNOWN },
            None => &q::RECEIVED,
        };
        let is_one = words(self.left).filter(|word| matches!(word, Word::Applicant(_))).count() < 2;
        if !is_one
            || !matches!(self.subject, Some(Topic::Requests | Topic::Applications)) && !self.is_request()
        {
            return Counted { family: Family::Applicant, ..UNKNOWN };
        }
        counted(rows, columns, Family::Applicant)
    }

    fn result(self, topic: Option<Topic>, columns: Columns) -> Counted {
        match topic {
            Some(Topic::Disputes(bits)) => self.disputes(bits, columns, Family::Result),
            Some(Topic::Requests | Topic::Applications) if columns == q::PENDING => {
                counted(&q::CARRIED_OUT, q::TOTAL, Family::Other)
            }
            Some(Topic::Requests | Topic::Applications) if columns == q::CLOSED => {
                counted(&q::PROCESSED, q::TOTAL, Family::Other)
            }
            _ => UNKNOWN,
        }
    }

    fn disputes(self, bits: u8, columns: Columns, family: Family) -> Counted {
        match q::DISPUTES.get(usize::from(bits)) {
            Some(rows) => counted(rows, columns, family).unsure_unless(self.is_about || self.is_request()),
            None => UNKNOWN,
        }
    }

    /// By a topic that directly precedes the figure.
    fn topic(self, topic: Topic) -> Counted {
        match topic {
            Topic::Requests => self.requests(),
            Topic::Applications
                if self.name > WIDEST_GAP || self.name > 3 && !has(self.left, is_of_requests) =>
            {
                UNKNOWN
            }
            Topic::Applications if self.is_about || self.subject == Some(Topic::Requests) => self.requests(),
            Topic::Disputes(_) => {
                let Some(Topic::Disputes(bits)) = self.topic_before() else { return UNKNOWN };
                let columns = words(self.left).find_map(result);
                match (columns, self.result_behind()) {
                    (Some(columns), _) => self.disputes(bits, columns, Family::Result),
                    (None, Some(_)) => UNKNOWN,
                    (None, None) => self.disputes(bits, q::TOTAL, Family::Other),
                }
            }
            Topic::Normative | Topic::Rules => {
                let is_listed = self.left.first().is_some_and(|token| matches!(token.kind, Kind::Pause));
                let shared = self.verb.filter(|_| is_listed).map(Word::Verb).and_then(proactive);
                let verb = words(self.left).filter_map(proactive).next_back().or(shared);
                self.documents(topic, verb.unwrap_or(q::PUBLISHED)).unsure_unless(verb.is_some())
            }
            Topic::Decisions(kind) => {
                let own = words(self.left).chain(words(self.right)).find_map(|word| match word {
                    Word::Verb(verb) => Some(verb),
                    _ => None,
                });
                // 全县行政许可 90 件: by itself, and not what applications are about.
                let is_bare = |word| matches!(word, Word::Whole | Word::Topic(Topic::Decisions(_)));
                let is_decided = has_verb(self.left, Verb::Decide)
                    || match own.or(self.verb) {
                        None => {
                            self.gap == 0
                                && words(self.left).all(is_bare)
                                && self.left.iter().all(|token| token.word().is_some())
                        }
                        Some(verb) => matches!(verb, Verb::Decide | Verb::Process | Verb::Handle),
                    };
                let is_case = self.figure.unit == Unit::Count('件');
                counted(decisions(kind), q::DECISIONS, Family::Other).unsure_unless(is_decided && is_case)
            }
            Topic::Applications | Topic::Charge | Topic::Fee => UNKNOWN,
        }
    }

    /// A result directly behind the figure: 2 件维持. Behind 均 it is of all of them.
    fn result_behind(self) -> Option<Columns> {
        words(self.right).take_while(|word| !matches!(word, Word::All)).find_map(result)
    }

    fn documents(self, topic: Topic, columns: Columns) -> Counted {
        let rows = if topic == Topic::Rules { &q::RULES } else { &q::NORMATIVE };
        let is_list = has_topic(self.left, Topic::Rules) && has_topic(self.left, Topic::Normative);
        let is_open = has(self.left, |word| matches!(word, Word::Etc | Word::Foreign));
        let is_item = matches!(self.figure.unit, Unit::Count('件' | '个' | '份' | '部' | '条' | '项'));
        // What is published may be counted by the page: only documents are the table's.
        let is_page = columns == q::PUBLISHED && matches!(self.figure.unit, Unit::Count('条' | '项'));
        if is_item && !is_list {
            counted(rows, columns, Family::Other).unsure_unless(!is_open && !is_page)
        } else {
            UNKNOWN
        }
    }

    /// Applications: received, or dealt with, or both.
    fn requests(self) -> Counted {
        let mut applicants = words(self.left).filter_map(|word| match word {
            Word::Applicant(columns) => Some(columns),
            _ => None,
        });
        let (first, has_second) = (applicants.next(), applicants.next().is_some());
        let rows = match (
            has_verb(self.left, Verb::Receive),
            has_verb(self.left, Verb::Process),
            has_verb(self.left, Verb::Handle),
        ) {
            (true, false, false) => &q::RECEIVED,
            (false, true, _) => &q::PROCESSED,
            _ => &q::HANDLED,
        };
        let is_one_way = words(self.left).filter(|word| matches!(word, Word::Channel)).count() == 1
            && !has(self.left, |word| matches!(word, Word::Etc));
        match first {
            Some(columns) if !has_second => self.applicant(columns),
            _ if is_one_way => Counted { family: Family::Channel, ..UNKNOWN },
            _ => counted(rows, q::TOTAL, Family::Other),
        }
    }

    /// By a verb that directly precedes the figure: what it was done with stands before it, behind it, or was said before.
    fn verb(self, verb: Verb) -> Counted {
        let behind = words(self.right).find_map(|word| match word {
            Word::Topic(topic) => Some(Some(topic)),
            Word::Foreign | Word::Silent => Some(None),
            Word::Rows(_) => Some(Some(Topic::Requests)),
            _ => None,
        });
        let topic = match behind {
            Some(None) => return UNKNOWN,
            Some(topic) => topic,
            None => self.topic_before(),
        };
        if let Some(rows) = words(self.right).find_map(carried).filter(|_| verb != Verb::Receive) {
            return counted(rows, q::TOTAL, Family::Other);
        }
        match (topic, verb) {
            (Some(Topic::Requests | Topic::Applications), Verb::Receive | Verb::Process | Verb::Handle) => {
                if topic == Some(Topic::Applications) && !self.is_about {
                    UNKNOWN
                } else {
                    self.requests()
                }
            }
            (Some(Topic::Disputes(bits)), Verb::Receive | Verb::Handle) => {
                self.disputes(bits, q::TOTAL, Family::Other)
            }
            (Some(Topic::Disputes(bits)), Verb::Process) => self.disputes(bits, q::CLOSED, Family::Result),
            (Some(topic @ (Topic::Normative | Topic::Rules)), _) => {
                proactive(Word::Verb(verb)).map_or(UNKNOWN, |columns| self.documents(topic, columns))
            }
            (Some(topic @ Topic::Decisions(_)), Verb::Decide) => self.topic(topic),
            _ => UNKNOWN,
        }
    }

    /// By the words behind a figure that has none before it: 3 件予以公开.
    fn by_right(self) -> Counted {
        let Some(first) = self.right.iter().position(Token::tells) else {
            let is_channel = has(self.left, |word| matches!(word, Word::Channel))
                || has(self.right, |word| matches!(word, Word::Channel));
            return if is_channel { Counted { family: Family::Channel, ..UNKNOWN } } else { UNKNOWN };
        };
        // 1 件于 2025 年 1 月办结.
        let is_elsewhen = |token: &Token| matches!(token.kind, Kind::Year(year) if self.year.is_some_and(|own| own != year));
        if gap(&self.right[..=first]) > WIDEST_GAP || self.right[..first].iter().any(is_elsewhen) {
            return UNKNOWN;
        }
        if let Some(counted) = (Around { left: self.right, right: &[], ..self }).rows() {
            return counted;
        }
        match self.right[first].word() {
            Some(Word::Applicant(columns)) => self.applicant(columns),
            Some(Word::Result(columns)) => self.result(self.subject, columns),
            Some(Word::Topic(Topic::Requests)) => self.requests().unsure_unless(false),
            // 126 件新收申请中.
            Some(Word::Verb(Verb::Receive)) if has(self.right, is_application) && self.is_request() => {
                counted(&q::RECEIVED, q::TOTAL, Family::Other)
            }
            Some(Word::Topic(Topic::Disputes(bits))) if self.result_behind().is_none() => {
                self.disputes(bits, q::TOTAL, Family::Other)
            }
            // 11 件均已办结 is of those just counted; by itself it may be of any.
            Some(Word::Verb(verb @ (Verb::Process | Verb::InForce))) => Around { right: &[], ..self }
                .verb(verb)
                .unsure_unless(self.is_counted || verb == Verb::InForce),
            _ => UNKNOWN,
        }
    }
}
