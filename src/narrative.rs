//! Number claims in the prose, against the tables and against each other.
//!
//! In goes a report's text; out come claims, each with its words, and what the tables make of them. Agencies count and
//! speak in many ways, so a claim is wrong only where no way of counting bears it out. Nothing here is ever an error.

mod claim;
mod clause;
mod counted;
mod figure;
mod finder;
mod judge;
mod lexicon;
mod parts;
mod quantity;
mod reader;
mod said;
mod token;

pub use claim::{Claim, Reach, Says};
pub use figure::{Figure, Unit};
pub use judge::{Evidence, check};
pub use quantity::{Columns, Quantity, Rows};
pub use said::said;

use crate::document::Document;
pub(crate) use crate::prose::Folded;

/// The claims in the prose of a report of that year, in its order.
pub fn claims(document: &Document, year: Option<u16>) -> Vec<Claim> {
    claims_in(document, &fold(document), year, document.org.as_deref())
}

/// The same, where the prose is folded already, and the body that reports may be known from elsewhere.
pub(crate) fn claims_in(
    document: &Document,
    folded: &[Folded],
    year: Option<u16>,
    org: Option<&str>,
) -> Vec<Claim> {
    let mut claims = Vec::new();
    for (number, section) in document.sections.iter().enumerate() {
        let is_about = matches!(section.id.as_str(), "3" | "4");
        let first = claims.len();
        let mut read = reader::read(&folded[number], number, is_about, (year, org.unwrap_or_default()));
        // Section 5 tells of plans and shortcomings: its figures may be a part of the year's.
        if section.id == "5" {
            read.retain(|claim| claim.reach == Reach::Full && matches!(claim.says, Says::Amount(..)));
            for claim in &mut read {
                claim.reach = Reach::Part;
            }
        }
        for claim in &mut read {
            match &mut claim.says {
                Says::Parts { claims, .. } => claims.iter_mut().for_each(|linked| *linked += first),
                Says::Every(.., Some(linked)) => *linked += first,
                _ => {}
            }
        }
        claims.append(&mut read);
    }
    claims
}

/// The prose of a document, folded, as its sections.
pub(crate) fn fold(document: &Document) -> Vec<Folded> {
    document.sections.iter().map(|section| Folded::new(&section.text)).collect()
}
