//! What a figure counts, and how sure that is.

use super::claim::Reach;
use super::lexicon::{Decisions, Topic, Verb, Word};
use super::quantity as q;
use super::quantity::{Columns, Quantity, Rows};
use super::token::Token;

/// What a figure counts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Counted {
    pub(super) quantity: Option<Quantity>,
    pub(super) family: Family,
    pub(super) reach: Reach,
}

/// Kinds of parts a whole can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    Plain,
    Channel,
    Applicant,
    Group,
    Result,
    Fee,
    Other,
}

pub(super) fn counted(rows: &'static Rows, columns: Columns, family: Family) -> Counted {
    Counted { quantity: Some(Quantity { rows, columns }), family, reach: Reach::Full }
}

pub(super) const UNKNOWN: Counted = Counted { quantity: None, family: Family::Plain, reach: Reach::Unsure };

impl Counted {
    pub(super) fn unsure_unless(self, is_sure: bool) -> Counted {
        if is_sure { self } else { Counted { reach: Reach::Unsure, ..self } }
    }
}

pub(super) fn carried_from(token: &Token) -> Option<&'static Rows> {
    token.word().and_then(carried).filter(|rows| **rows == q::CARRIED)
}

pub(super) fn carried(word: Word) -> Option<&'static Rows> {
    match word {
        Word::Rows(rows) if rows.rule != q::GRANTED.rule => Some(rows),
        _ => None,
    }
}

pub(super) fn result(word: Word) -> Option<Columns> {
    match word {
        Word::Result(columns) => Some(columns),
        _ => None,
    }
}

pub(super) fn is_application(word: Word) -> bool {
    matches!(word, Word::Topic(Topic::Requests | Topic::Applications))
}

/// Whether a word says that applications came in or were dealt with.
pub(super) fn is_of_requests(word: Word) -> bool {
    matches!(word, Word::Verb(Verb::Receive | Verb::Process | Verb::Handle) | Word::Rows(_))
}

/// The column of table 2 that a verb fills.
pub(super) fn proactive(word: Word) -> Option<Columns> {
    match word {
        Word::Verb(Verb::Issue) => Some(q::ISSUED),
        Word::Verb(Verb::Publish) => Some(q::PUBLISHED),
        Word::Verb(Verb::Repeal) => Some(q::REPEALED),
        Word::Verb(Verb::InForce) => Some(q::IN_FORCE),
        _ => None,
    }
}

pub(super) fn decisions(kind: Decisions) -> &'static Rows {
    match kind {
        Decisions::License => &q::LICENSE,
        Decisions::Penalty => &q::PENALTY,
        Decisions::Coercion => &q::COERCION,
        Decisions::Other => &q::OTHER_SERVICE,
    }
}

pub(super) fn words(tokens: &[Token]) -> impl DoubleEndedIterator<Item = Word> {
    tokens.iter().filter_map(Token::word)
}

/// Whether words name it.
pub(super) fn has_topic(tokens: &[Token], topic: Topic) -> bool {
    words(tokens).any(|word| matches!(word, Word::Topic(known) if known == topic))
}

/// Whether words have the verb.
pub(super) fn has_verb(tokens: &[Token], verb: Verb) -> bool {
    words(tokens).any(|word| matches!(word, Word::Verb(known) if known == verb))
}

pub(super) fn has(tokens: &[Token], is_it: fn(Word) -> bool) -> bool {
    words(tokens).any(is_it)
}
