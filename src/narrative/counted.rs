//! What a figure counts, and how sure that is.

use super::claim::Reach;
use super::quantity::{Columns, Quantity, Rows};

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
