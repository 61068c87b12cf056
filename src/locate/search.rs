//! All smallest sets of variables whose change makes the edits hold. Exact, in a fixed order, without a solver.
//!
//! Where the columns of the wrong variables are independent, as those of any three cells of table 3 are, the links
//! between variables and edits have no circle: then one of the variables stands alone in an edit, and that edit fixes
//! its amount. So each set is found by taking off one variable after the other, each with the amount that an edit asks
//! of it. A set is passed over where one rule fails in more places than the variables left could mend.

use crate::amount::Amount;
use crate::order;

use super::system::{Link, System, wanted};

/// A variable, and how much more it should be.
pub(super) type Shift = (usize, Amount);

/// What a search has come to.
pub(super) struct Found {
    /// The smallest sets, each in the order of its variables; none where the search was given up.
    pub(super) sets: Vec<Vec<Shift>>,
    /// Whether there are more than these.
    pub(super) has_more: bool,
    /// The size that no smaller set has.
    pub(super) least: usize,
    /// Whether no set of that size or smaller can have been missed.
    pub(super) is_complete: bool,
}

/// Up to this size every set is found; beyond it only those without a circle.
pub(super) const EXACT: usize = 3;
/// The steps after which a search is given up: some milliseconds.
const STEPS: usize = 60_000;
/// The most sets that are kept.
const SETS: usize = 3000;

/// Finds the smallest sets of up to so many variables that make these edits hold. The edits are all those that share
/// variables with one another.
pub(super) fn smallest(system: &System, edits: &[usize], largest: usize) -> Found {
    let mut search = Search {
        system,
        edits,
        residuals: system.residuals.clone(),
        counts: vec![0; system.reach.len()],
        chosen: Vec::new(),
        found: Vec::new(),
        has_more: false,
        steps: 0,
    };
    let least = search.least().max(1);
    for size in least..=largest {
        search.descend(size);
        if search.steps > STEPS {
            let least = least.max(size.min(EXACT + 1));
            return Found { sets: Vec::new(), has_more: false, least, is_complete: false };
        }
        if !search.found.is_empty() {
            let is_complete = size <= EXACT && !search.has_more;
            return Found {
                sets: search.found,
                has_more: search.has_more,
                least: least.max(size.min(EXACT + 1)),
                is_complete,
            };
        }
    }
    Found {
        sets: Vec::new(),
        has_more: false,
        least: least.max(largest.min(EXACT) + 1),
        is_complete: largest <= EXACT,
    }
}

struct Search<'s> {
    system: &'s System,
    edits: &'s [usize],
    residuals: Vec<Amount>,
    /// By class, how many edits are off.
    counts: Vec<usize>,
    chosen: Vec<Shift>,
    found: Vec<Vec<Shift>>,
    has_more: bool,
    steps: usize,
}

impl Search<'_> {
    /// The fewest variables that could mend what is off: each stands in a few edits of a rule, mostly in one.
    fn least(&mut self) -> usize {
        self.counts.fill(0);
        let mut least = 0;
        for edit in self.edits {
            if self.system.is_off(&self.residuals, *edit) {
                let class = self.system.edits[*edit].class;
                self.counts[class] += 1;
                least = least.max(self.counts[class].div_ceil(self.system.reach[class]));
            }
        }
        least
    }

    fn descend(&mut self, size: usize) {
        self.steps += 1;
        let least = self.least();
        if least > size || least == 0 || self.steps > STEPS || self.found.len() >= SETS {
            self.has_more |= self.found.len() >= SETS;
            return;
        }
        let off: Vec<usize> =
            self.edits.iter().copied().filter(|edit| self.system.is_off(&self.residuals, *edit)).collect();
        if size == 1 {
            self.close(&off);
            return;
        }
        for edit in off {
            for at in 0..self.system.members[edit].len() {
                let link = self.system.members[edit][at];
                if let Some(by) = self.asked(edit, link) {
                    self.system.shift(&mut self.residuals, link.to, by);
                    self.chosen.push((link.to, by));
                    self.descend(size - 1);
                    self.chosen.pop();
                    self.system.shift(&mut self.residuals, link.to, -by);
                }
            }
        }
    }

    /// The last variable of a set: all that is off asks the same of it, and nothing else is disturbed.
    fn close(&mut self, off: &[usize]) {
        let Some(edit) = off.iter().copied().min_by_key(|edit| self.system.members[*edit].len()) else {
            return;
        };
        for at in 0..self.system.members[edit].len() {
            let link = self.system.members[edit][at];
            let Some(by) = self.asked(edit, link) else { continue };
            self.system.shift(&mut self.residuals, link.to, by);
            // What stands in none of them is left as it is; what stands in one that holds would be off now.
            let touched = &self.system.places[link.to];
            let is_mended = off.iter().all(|edit| self.residuals[*edit].is_zero())
                && touched.iter().all(|place| !self.system.is_off(&self.residuals, place.to));
            self.system.shift(&mut self.residuals, link.to, -by);
            if is_mended {
                self.keep((link.to, by));
            }
        }
    }

    /// How much more the edit asks the variable to be, if it can be.
    fn asked(&self, edit: usize, link: Link) -> Option<Amount> {
        let by = wanted(&self.residuals, edit, link);
        let is_new = self.chosen.iter().all(|(variable, _)| *variable != link.to);
        (is_new && self.system.fits(link.to, self.system.amounts[link.to] + by)).then_some(by)
    }

    fn keep(&mut self, last: Shift) {
        let mut set = self.chosen.clone();
        set.push(last);
        order::sort(&mut set);
        if let Err(at) = self.found.binary_search(&set) {
            self.found.insert(at, set);
        }
    }
}
