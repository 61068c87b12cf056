//! Which cells are wrong, and what they should be: the smallest sets of changes that would make all failed sums hold.
//!
//! I.P. Fellegi, D. Holt (1976), *A systematic approach to automatic edit and imputation*, JASA 71(353): change as
//! few fields as possible. All smallest sets are found, not one of them; those that are as good as each other are
//! listed as such, the likeliest first. In table 3 any one wrong cell is found for certain: no other cell, changed to
//! whatever amount, would do. Nothing that is suggested breaks a sum that holds.
//!
//! A slip that moves a whole row or column is one change, however many cells it touches. Rules that have exceptions
//! accuse no cell by themselves: only where a slip of the hand explains the figure, or another sum fails too.

mod group;
mod line;
#[cfg(test)]
mod oracle;
mod search;
mod slip;
mod system;
mod weigh;

use crate::amount::Amount;
use crate::check::{Outcome, Settled, Stage};
use crate::finding::Cause;
use crate::format::{CellId, Format};
use crate::report::Report;

use search::{EXACT, smallest};
use system::{Role, System};
use weigh::Weighing;

/// What is known of a report when the cause of its failures is looked for.
#[derive(Clone, Copy, Debug)]
pub struct Case<'c> {
    /// The format it was read as.
    pub format: &'c Format,
    /// The report.
    pub report: &'c Report,
    /// Last year's.
    pub prior: Option<&'c Report>,
    /// Whether it is finished.
    pub stage: Stage,
    /// The outcome of each identity, in the format's order.
    pub outcomes: &'c [Outcome],
    /// The blank totals, and what they must be.
    pub settled: &'c [Settled],
    /// Cells that are never suspected.
    pub certain: &'c [CellId],
    /// Cells that were written in last: they are suspected before others.
    pub edited: &'c [CellId],
    /// What the prose says that cells hold: against changes of what it bears out, for changes to what it says.
    pub said: &'c [(CellId, Amount)],
}

/// The most cells that are looked for at once.
const MOST: usize = 6;

/// The causes of the failed identities, one for each group of them that must be mended together.
pub fn locate(case: &Case<'_>) -> Vec<Cause> {
    let mut system = System::of(case);
    let mut causes = Vec::new();
    for edits in group::connected(&system) {
        let is_error = edits.iter().any(|edit| system.edits[*edit].role == Role::Mend);
        if !is_error {
            system.ask_more(&edits);
        }
        if edits.iter().any(|edit| system.edits[*edit].role == Role::Mend) {
            let weighing = Weighing { case, system: &system, is_error };
            causes.extend(causes_of(&weighing, &edits));
        }
    }
    causes
}

/// The causes of the failures of edits that share cells.
fn causes_of(weighing: &Weighing<'_>, edits: &[usize]) -> Vec<Cause> {
    let Weighing { case, system, .. } = *weighing;
    let mut found = smallest(system, edits, 1);
    let mut lines = Vec::new();
    if found.sets.is_empty() {
        lines = line::changes(case, system, edits);
        lines.retain(|(_, set)| weighing.breaks_nothing(set));
        found = smallest(system, edits, if lines.is_empty() { MOST } else { EXACT });
    }
    found.sets.retain(|set| weighing.breaks_nothing(set));
    if lines.is_empty() && !found.sets.is_empty() {
        let groups = group::independent(system, edits, &found.sets);
        return groups
            .iter()
            .filter_map(|group| weighing.cause(&group.edits, &[], &group.sets, &found))
            .collect();
    }
    weighing.cause(edits, &lines, &found.sets, &found).into_iter().collect()
}
