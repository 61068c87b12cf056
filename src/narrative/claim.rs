//! What prose says of its figures: claims, and where their words stand.

use crate::document::Passage;

use super::figure::Figure;
use super::quantity::Quantity;

/// Something prose says that tables, or the prose itself, can bear out.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The words.
    pub passage: Passage,
    /// What they say.
    pub says: Says,
    /// How much can be made of it.
    pub reach: Reach,
}

/// What a claim says.
#[derive(Clone, Debug)]
pub enum Says {
    /// A quantity is so many.
    Amount(Quantity, Figure),
    /// There is none of a quantity.
    Nothing(Quantity),
    /// All of the second are of the first: 均获维持. The claim that counted them, where there is one.
    Every(Quantity, Quantity, Option<usize>),
    /// Every application was dealt with: 全部办结, 办结率100%.
    Done,
    /// So many of a hundred applications were dealt with.
    Rate(Figure),
    /// So many of a hundred are of a quantity.
    Share {
        /// The quantity.
        part: Quantity,
        /// How many prose says they are.
        count: Option<i64>,
        /// Of how many, as prose says.
        whole: Option<i64>,
        /// Per cent.
        percent: Figure,
    },
    /// It is more or less than last year.
    Growth {
        /// The quantity.
        quantity: Quantity,
        /// This year's, as prose says.
        now: i64,
        /// The change, in per cent or pieces; negative where it is less.
        change: Figure,
        /// Last year's, as prose says: by itself, or by how many pieces more or less this year's are.
        last: Option<i64>,
    },
    /// Parts add up to a whole.
    Parts {
        /// The rule that asks for it.
        rule: &'static str,
        /// The whole.
        whole: i64,
        /// The sum of the parts.
        sum: i64,
        /// The claims that whole and parts make, counted among all.
        claims: Vec<usize>,
        /// Whether each of them makes one.
        is_linked: bool,
    },
    /// 信息处理费 of so much: in 元.
    Fee(Figure),
}

/// How much can be made of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// It speaks of what the tables count.
    Full,
    /// It may speak of a part of it: no more than the tables have.
    Part,
    /// It may speak of something else: it can bear out a cell, and never speaks against one.
    Unsure,
}
