//! Puts explanations in order and says how far the first can be relied on.

use crate::amount::{Amount, Entry};
use crate::check::{Outcome, outcome};
use crate::finding::{Cause, Change, Prose, Safety, Slip};
use crate::format::{CellId, Term, Year};
use crate::order;

use super::Case;
use super::search::{EXACT, Found, Shift};
use super::slip;
use super::system::{Role, System};

/// What explanations are weighed by.
#[derive(Clone, Copy)]
pub(super) struct Weighing<'w> {
    pub(super) case: &'w Case<'w>,
    pub(super) system: &'w System,
    /// Whether a rule without exceptions fails.
    pub(super) is_error: bool,
}

/// One way to mend a group of edits.
struct Explanation {
    changes: Vec<Change>,
    /// The failures it mends.
    mended: Vec<usize>,
    /// What orders explanations; the less, the likelier: what the other year's report and the prose have against the
    /// changes; failures that stay; how far the slips are from being plausible; changes of cells that are no total.
    cost: [isize; 4],
}

/// The most explanations that are listed.
const LISTED: usize = 20;

impl Weighing<'_> {
    /// The cause of the failures of these edits; `None` where they may have other reasons.
    pub(super) fn cause(
        &self,
        edits: &[usize],
        lines: &[(Slip, Vec<Shift>)],
        sets: &[Vec<Shift>],
        found: &Found,
    ) -> Option<Cause> {
        let is_without_line = lines.is_empty();
        let lines = lines.iter().map(|(slip, set)| self.explanation(edits, set, Some(*slip)));
        let sets = sets.iter().map(|set| self.explanation(edits, set, None));
        let mut explanations: Vec<Explanation> = lines.chain(sets).collect();
        let all = explanations.len();
        explanations.retain(|each| self.is_error || is_more_than_an_exception(each));
        let goes_on = found.has_more || explanations.len() < all;
        order::sort_by(&mut explanations, &|one, other| one.cost < other.cost);
        let smallest = explanations.iter().map(|each| each.changes.len()).min().unwrap_or(found.least);
        let has_more = goes_on || explanations.len() > LISTED;
        let safety = self.safety(&explanations, found);
        let shared = if goes_on { Vec::new() } else { shared(&explanations) };
        if explanations.is_empty() || is_without_line && smallest > EXACT {
            return self.is_error.then(|| self.hopeless(edits, smallest.min(found.least), shared));
        }
        explanations.truncate(LISTED);
        let mut identities = self.identities(&explanations[0]);
        for other in &explanations[1..] {
            let own = self.identities(other);
            identities.retain(|number| own.contains(number));
        }
        Some(Cause {
            explanations: explanations.into_iter().map(|each| each.changes).collect(),
            has_more,
            safety,
            least: smallest.min(found.least),
            shared,
            identities,
        })
    }

    /// Too many cells are wrong to tell which; these must be among them.
    fn hopeless(&self, edits: &[usize], least: usize, mut shared: Vec<CellId>) -> Cause {
        let failed = edits.iter().filter(|edit| self.system.edits[**edit].role == Role::Mend);
        for edit in failed.clone() {
            let mut open = self.system.members[*edit].iter().filter(|link| self.system.open[link.to]);
            if let (Some(only), None) = (open.next(), open.next()) {
                shared.push(self.case.term(only.to).cell);
            }
        }
        order::sort(&mut shared);
        shared.dedup();
        Cause {
            explanations: Vec::new(),
            has_more: false,
            safety: Safety::Possible,
            least,
            shared,
            identities: failed.map(|edit| self.system.edits[*edit].identity).collect(),
        }
    }

    fn safety(&self, explanations: &[Explanation], found: &Found) -> Safety {
        let is_named = |each: &Explanation| each.changes.iter().all(|change| change.slip.is_some());
        let is_said = |each: &Explanation| each.changes.iter().all(|change| change.prose == Prose::For);
        let is_denied = |each: &Explanation| each.changes.iter().any(|change| change.prose == Prose::Against);
        let [first, others @ ..] = explanations else { return Safety::Possible };
        let is_only = others.is_empty() && !found.has_more;
        let stands_out = |is_so: &dyn Fn(&Explanation) -> bool| is_so(first) && !others.iter().any(is_so);
        if is_only && found.is_complete && self.is_error && is_named(first) && !is_denied(first) {
            Safety::Certain
        } else if is_only || !found.has_more && (stands_out(&is_named) || stands_out(&is_said)) {
            Safety::Likely
        } else {
            Safety::Possible
        }
    }

    fn explanation(&self, edits: &[usize], set: &[Shift], line: Option<Slip>) -> Explanation {
        let mut residuals = self.system.residuals.clone();
        for (variable, by) in set {
            self.system.shift(&mut residuals, *variable, *by);
        }
        let changes: Vec<Change> = set.iter().map(|shift| self.change(*shift, set, line)).collect();
        let failed = edits.iter().copied().filter(|edit| !self.system.residuals[*edit].is_zero());
        let (mended, unmended): (Vec<usize>, Vec<usize>) =
            failed.partition(|edit| residuals[*edit].is_zero());
        let slips = match line {
            Some(_) => slip::LINE,
            None => changes.iter().map(|change| slip::cost(change.slip, change.from)).sum(),
        };
        let is_edited =
            |change: &Change| change.year == Year::This && self.case.edited.contains(&change.cell);
        let in_hand = if changes.iter().any(is_edited) { slip::IN_HAND } else { 0 };
        let parts = set.iter().filter(|shift| !self.is_total(shift.0)).count();
        let cost = [
            changes.iter().map(against).sum(),
            unmended.len().cast_signed(),
            slips.cast_signed() - in_hand,
            parts.cast_signed(),
        ];
        Explanation { changes, mended, cost }
    }

    /// Whether it is the total of an identity.
    fn is_total(&self, variable: usize) -> bool {
        let Term { cell, year } = self.case.term(variable);
        let is_of = |edit: usize| {
            let identity = &self.case.format.identities[self.system.edits[edit].identity];
            identity.total().is_some_and(|total| total == Term { cell, year })
        };
        self.system.places[variable].iter().any(|place| is_of(place.to))
    }

    fn change(&self, (variable, by): Shift, set: &[Shift], line: Option<Slip>) -> Change {
        let Term { cell, year } = self.case.term(variable);
        let from = self.case.entry(Term { cell, year }).amount();
        let typed = self.system.amounts[variable];
        let to = typed + by;
        let is_other = |(other, shift): &Shift| {
            let amount = self.system.amounts[*other];
            *other != variable && amount == to && amount + *shift == typed
        };
        let exchanged = set.iter().any(is_other).then_some(Slip::Exchanged);
        let slip = line.or(exchanged).or_else(|| self.slip(Term { cell, year }, to, from?));
        let prose = match year {
            Year::This => self.prose(cell, from, to),
            Year::Prior => Prose::Silent,
        };
        Change { cell, year, from, to, slip, prose }
    }

    /// What the prose makes of a change.
    fn prose(&self, cell: CellId, from: Option<Amount>, to: Amount) -> Prose {
        let says = |amount: Amount| self.case.said.contains(&(cell, amount));
        match (from.is_some_and(says), says(to)) {
            (true, false) => Prose::Against,
            (false, true) => Prose::For,
            _ => Prose::Silent,
        }
    }

    /// The slip that makes one figure of another. Equal figures tell little where they have one digit.
    fn slip(&self, term: Term, meant: Amount, typed: Amount) -> Option<Slip> {
        let digits = slip::of_digits(meant, typed);
        if matches!(digits, None | Some(Slip::NeighbourKey | Slip::DigitReplaced))
            && typed >= Amount::whole(10)
        {
            if self.neighbours(term).contains(&Entry::Amount(typed)) {
                return Some(Slip::Copied);
            }
            let last = Term { cell: term.cell, year: Year::Prior };
            if term.year == Year::This
                && self.is_total(self.case.variable(term))
                && self.case.entry(last) == Entry::Amount(typed)
            {
                return Some(Slip::CarriedOver);
            }
        }
        digits
    }

    /// What stands in the cells beside, above and below.
    fn neighbours(&self, term: Term) -> Vec<Entry> {
        let place = self.case.format[term.cell].place;
        let block = self.case.format.block(place);
        let (rows, columns) = (block.rows.len(), block.columns.len());
        let mut entries = Vec::new();
        for row in place.row.saturating_sub(1)..=(place.row + 1).min(rows - 1) {
            for column in place.column.saturating_sub(1)..=(place.column + 1).min(columns - 1) {
                if (row == place.row) != (column == place.column) {
                    entries.push(self.case.entry(Term { cell: block.cell(row, column), year: term.year }));
                }
            }
        }
        entries
    }

    /// The identities of this year that an explanation mends.
    fn identities(&self, explanation: &Explanation) -> Vec<usize> {
        let own = explanation.mended.iter().map(|edit| self.system.edits[*edit]);
        let mut identities: Vec<usize> =
            own.filter(|edit| edit.year == Year::This).map(|edit| edit.identity).collect();
        let changed = |term: Term| self.changed(term, &explanation.changes);
        for (number, before) in self.outside() {
            let is_mended = before.fails() && !self.outcome(number, &changed).fails();
            if is_mended {
                identities.push(number);
            }
        }
        order::sort(&mut identities);
        identities
    }

    /// The identities that are no edits of this year's: those with unknown amounts. Where one settles a blank total, the
    /// total follows whatever its parts are.
    fn outside(&self) -> impl Iterator<Item = (usize, &Outcome)> {
        let is_edit = |number: usize| {
            self.system.edits.iter().any(|edit| edit.year == Year::This && edit.identity == number)
        };
        let is_settling = |number: usize| self.case.settled.iter().any(|settled| settled.identity == number);
        let numbered = self.case.outcomes.iter().enumerate();
        numbered.filter(move |(number, _)| !is_edit(*number) && !is_settling(*number))
    }

    fn outcome(&self, number: usize, entry: &dyn Fn(Term) -> Entry) -> Outcome {
        outcome(self.case.format, &self.case.format.identities[number], self.case.stage, entry)
    }

    fn changed(&self, term: Term, changes: &[Change]) -> Entry {
        let change = changes.iter().find(|change| change.cell == term.cell && change.year == term.year);
        change.map_or(self.case.entry(term), |change| Entry::Amount(change.to))
    }

    /// Whether identities with unknown amounts that could hold still can.
    pub(super) fn breaks_nothing(&self, set: &[Shift]) -> bool {
        let changes: Vec<Change> = set.iter().map(|shift| self.change(*shift, &[], None)).collect();
        self.outside().all(|(number, before)| {
            matches!(before, Outcome::Fails { .. } | Outcome::Unasked)
                || !self.outcome(number, &|term| self.changed(term, &changes)).fails()
        })
    }
}

/// What stands against a change: last year's report is published, and the prose may say what the cell holds.
fn against(change: &Change) -> isize {
    match (change.year, change.prose) {
        (Year::Prior, _) | (_, Prose::Against) => 1,
        (_, Prose::Silent) => 0,
        (_, Prose::For) => -1,
    }
}

/// Rules with exceptions accuse no cell by themselves: a slip must explain the figures, or more must be mended than is
/// changed.
fn is_more_than_an_exception(explanation: &Explanation) -> bool {
    let is_named = explanation.changes.iter().all(|change| change.slip.is_some());
    is_named || explanation.mended.len() > explanation.changes.len()
}

/// The cells of this year that all of them change.
fn shared(explanations: &[Explanation]) -> Vec<CellId> {
    let [first, others @ ..] = explanations else { return Vec::new() };
    let has = |each: &Explanation, cell: CellId| each.changes.iter().any(|change| change.cell == cell);
    let is_shared = |change: &&Change| others.iter().all(|each| has(each, change.cell));
    first
        .changes
        .iter()
        .filter(|change| change.year == Year::This)
        .filter(is_shared)
        .map(|change| change.cell)
        .collect()
}
