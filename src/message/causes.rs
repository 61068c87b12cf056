//! Puts causes into one sentence each: the change that would do, those between which the sums cannot tell, or that too
//! many cells are wrong.

use crate::finding::{Cause, Change, Prose};
use crate::format::{CellId, Format, Year};

use super::{Language, capitalised, fill, short};

/// How a language tells causes.
pub(super) struct CausePhrases {
    /// A single change of one cell.
    pub(super) single: &'static str,
    /// Several changes to be made together.
    pub(super) together: &'static str,
    /// Several sets of changes of which each would do.
    pub(super) one_of: &'static str,
    /// Too many cells are wrong to tell which.
    pub(super) hopeless: &'static str,
    /// The cells that must be among them.
    pub(super) shared: &'static str,
    /// One change among others.
    pub(super) change: &'static str,
    /// Between changes made together, and between sets of them.
    pub(super) between: [&'static str; 2],
    /// Behind a list that goes on.
    pub(super) more: &'static str,
    /// Said where other cells may be wrong instead.
    pub(super) others: &'static str,
    /// What is said for the amount of a blank cell.
    pub(super) blank: &'static str,
    /// The slips, in the order of [`crate::finding::Slip`].
    pub(super) slips: [&'static str; 16],
    /// What the prose has for a change, and against it.
    pub(super) prose: [&'static str; 2],
}

/// The most sets of changes that are told; the others are counted.
const TOLD: usize = 5;

/// Tells what would mend findings, in one line.
pub fn tell_cause(cause: &Cause, format: &Format, language: Language) -> String {
    let telling = Telling { cause, format, language, phrases: &language.phrases().causes };
    let template = match cause.explanations.as_slice() {
        [] => telling.phrases.hopeless,
        [only] if only.len() == 1 => telling.phrases.single,
        [_] => telling.phrases.together,
        _ => telling.phrases.one_of,
    };
    capitalised(fill(template, &|slot| telling.slot(slot)))
}

#[derive(Clone, Copy)]
struct Telling<'t> {
    cause: &'t Cause,
    format: &'t Format,
    language: Language,
    phrases: &'t CausePhrases,
}

impl Telling<'_> {
    fn slot(self, slot: &str) -> String {
        let sets = &self.cause.explanations;
        match slot {
            "sums" => self.cause.identities.len().to_string(),
            "least" => self.cause.least.to_string(),
            "sets" => sets.len().to_string() + if self.cause.has_more { "+" } else { "" },
            "cells" => sets.first().map_or(0, Vec::len).to_string(),
            "changes" => sets.first().map(|set| self.set(set)).unwrap_or_default(),
            "choices" => self.choices(),
            "others" => if self.cause.has_more { self.phrases.others } else { "" }.to_owned(),
            "shared" => self.shared(),
            "table" => self.table(),
            // The slots of a single change.
            _ => match sets.first().and_then(|set| set.first()) {
                Some(change) => self.slot_of_change(slot, change),
                None => String::new(),
            },
        }
    }

    fn choices(self) -> String {
        let sets = &self.cause.explanations;
        let mut text = String::new();
        for set in sets.iter().take(TOLD) {
            text.push_str(if text.is_empty() { "" } else { self.phrases.between[1] });
            text.push_str(&self.set(set));
        }
        if sets.len() > TOLD || self.cause.has_more {
            text.push_str(self.phrases.more);
        }
        text
    }

    fn set(self, set: &[Change]) -> String {
        let mut text = String::new();
        for change in set {
            text.push_str(if text.is_empty() { "" } else { self.phrases.between[0] });
            text.push_str(&fill(self.phrases.change, &|slot| self.slot_of_change(slot, change)));
        }
        text
    }

    fn shared(self) -> String {
        let mut text = String::new();
        for cell in &self.cause.shared {
            text.push_str(if text.is_empty() { "" } else { self.language.phrases().comma });
            let name = |slot: &str| self.slot_of_cell(slot, *cell);
            text.push_str(&fill(self.language.phrases().cell, &name));
        }
        if text.is_empty() { text } else { fill(self.phrases.shared, &|_| text.clone()) }
    }

    /// The table whose identities fail.
    fn table(self) -> String {
        let identity = self.cause.identities.first().map(|number| &self.format.identities[*number]);
        let first = identity.and_then(|identity| identity.terms().next());
        first.map(|term| self.slot_of_cell("table", term.cell)).unwrap_or_default()
    }

    fn slot_of_change(self, slot: &str, change: &Change) -> String {
        match slot {
            "cell" => {
                let name = fill(self.language.phrases().cell, &|slot| self.slot_of_cell(slot, change.cell));
                match change.year {
                    Year::This => name,
                    Year::Prior => fill(self.language.phrases().prior, &|_| name.clone()),
                }
            }
            "from" => change.from.map_or(self.phrases.blank.to_owned(), |from| from.to_string()),
            "to" => change.to.to_string(),
            "slip" => change.slip.map_or("", |slip| self.phrases.slips[slip as usize]).to_owned(),
            _ => match change.prose {
                Prose::Silent => "",
                Prose::For => self.phrases.prose[0],
                Prose::Against => self.phrases.prose[1],
            }
            .to_owned(),
        }
    }

    fn slot_of_cell(self, slot: &str, cell: CellId) -> String {
        let label = match slot {
            "table" => &self.format.tables[self.format[cell].place.table].label,
            "rowName" => &self.format.row(cell).label,
            _ => &self.format.column(cell).label,
        };
        short(label, self.language).to_owned()
    }
}
