//! The sums as a system of linear equations: which amounts stand in which of them, and by how much each is off.
//!
//! A variable is a cell of this report or, behind those, of last year's. An edit is an identity in one of the two
//! years, where all its amounts are known. Everything else in [`crate::locate`] works on these plain lists alone.

use crate::amount::{Amount, Entry};
use crate::check::{Outcome, Settled, Stage, outcome};
use crate::format::{CellId, Identity, Kind, Severity, Term, Year};

use super::Case;

/// What is asked of an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// It holds and must still hold.
    Keep,
    /// It fails and must hold.
    Mend,
    /// It fails, and may do so for other reasons than a wrong cell.
    Free,
}

/// An identity in one of the years.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edit {
    /// Counted in [`crate::format::Format::identities`].
    pub(super) identity: usize,
    /// Whose report it adds up.
    pub(super) year: Year,
    pub(super) role: Role,
    /// Edits of one rule and year have the same.
    pub(super) class: usize,
}

/// That a variable stands in an edit; twice where it is added twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Link {
    /// The variable, in a list of an edit's; the edit, in a list of a variable's.
    pub(super) to: usize,
    pub(super) is_left: bool,
}

/// The amounts, the edits and what links them.
pub(super) struct System {
    pub(super) edits: Vec<Edit>,
    /// By edit, its left side less its right.
    pub(super) residuals: Vec<Amount>,
    /// By edit.
    pub(super) members: Vec<Vec<Link>>,
    /// By variable.
    pub(super) places: Vec<Vec<Link>>,
    /// By variable. What is blank counts as 0.
    pub(super) amounts: Vec<Amount>,
    /// By variable, whether it may be changed.
    pub(super) open: Vec<bool>,
    /// By variable, whether it can be below 0.
    pub(super) signed: Vec<bool>,
    /// By class, in how many of its edits a variable stands at the most.
    pub(super) reach: Vec<usize>,
}

impl System {
    /// The system of a report, and of last year's where there is one.
    pub(super) fn of(case: &Case<'_>) -> System {
        let cells = case.format.cells.len();
        let years = 1 + usize::from(case.prior.is_some());
        let mut system = System {
            edits: Vec::new(),
            residuals: Vec::new(),
            members: Vec::new(),
            places: Vec::new(),
            amounts: Vec::new(),
            open: Vec::new(),
            signed: Vec::new(),
            reach: vec![1; 2 * case.format.rules.len()],
        };
        system.places.resize_with(cells * years, Vec::new);
        for year in [Year::This, Year::Prior].into_iter().take(years) {
            for cell in case.format.ids() {
                let kind = case.format[cell].kind;
                let entry = case.entry(Term { cell, year });
                let is_known = entry.amount().is_some() || entry.is_empty() && case.stage == Stage::Finished;
                system.amounts.push(entry.amount().unwrap_or(Amount::ZERO));
                system.open.push(is_known && !(year == Year::This && case.certain.contains(&cell)));
                system.signed.push(kind == Kind::Delta);
            }
        }
        for (number, outcome) in case.outcomes.iter().enumerate() {
            system.add_this(case, number, outcome);
        }
        if case.prior.is_some() {
            (0..case.outcomes.len()).for_each(|number| system.add_prior(case, number));
        }
        system.measure();
        system
    }

    fn measure(&mut self) {
        for places in &self.places {
            for link in places {
                let class = self.edits[link.to].class;
                let same = places.iter().filter(|other| self.edits[other.to].class == class).count();
                self.reach[class] = self.reach[class].max(same);
            }
        }
    }

    fn add_this(&mut self, case: &Case<'_>, number: usize, outcome: &Outcome) {
        let identity = &case.format.identities[number];
        let is_settling = case.settled.iter().any(|settled| settled.identity == number);
        let has_unknown = |term: Term| case.entry(term).amount().is_none() && case.stage == Stage::Draft;
        if is_settling || !identity.is_equality() || identity.terms().any(has_unknown) {
            return;
        }
        let severity = case.format.rules[identity.rule].severity;
        let (residual, role) = match outcome {
            Outcome::Holds => (Amount::ZERO, Role::Keep),
            Outcome::Fails { left, right } if severity == Severity::Error => (*left - *right, Role::Mend),
            Outcome::Fails { left, right } => (*left - *right, Role::Free),
            Outcome::Undetermined | Outcome::Unasked => return,
        };
        self.edits.push(Edit { identity: number, year: Year::This, role, class: identity.rule });
        self.residuals.push(residual);
        self.link(case, identity, Year::This);
    }

    /// What last year's report says of itself: it is not the one that is inspected, and need not hold.
    fn add_prior(&mut self, case: &Case<'_>, number: usize) {
        let identity = &case.format.identities[number];
        let entry = |term: Term| case.entry(Term { cell: term.cell, year: Year::Prior });
        let is_unasked = case.outcomes[number] == Outcome::Unasked;
        if !identity.is_equality() || identity.needs_prior() || is_unasked {
            return;
        }
        let (residual, role) = match outcome(case.format, identity, Stage::Finished, &entry) {
            Outcome::Holds => (Amount::ZERO, Role::Keep),
            Outcome::Fails { left, right } => (left - right, Role::Free),
            Outcome::Undetermined | Outcome::Unasked => return,
        };
        let class = case.format.rules.len() + identity.rule;
        self.edits.push(Edit { identity: number, year: Year::Prior, role, class });
        self.residuals.push(residual);
        self.link(case, identity, Year::Prior);
    }

    fn link(&mut self, case: &Case<'_>, identity: &Identity, year: Year) {
        self.members.push(Vec::new());
        let left = identity.left.iter().map(|term| (*term, true));
        for (term, is_left) in left.chain(identity.right.iter().map(|term| (*term, false))) {
            let year = if year == Year::Prior { year } else { term.year };
            self.add(case, Term { cell: term.cell, year }, is_left);
        }
    }

    /// Links a term to the newest edit. A total that was left blank is no amount of its own: its parts stand for it.
    fn add(&mut self, case: &Case<'_>, term: Term, is_left: bool) {
        let settles = |settled: &&Settled| term.year == Year::This && settled.cell == term.cell;
        let Some(settled) = case.settled.iter().find(settles) else {
            self.join(case.variable(term), is_left);
            return;
        };
        for part in case.format.identities[settled.identity].parts() {
            self.add(case, *part, is_left);
        }
    }

    fn join(&mut self, variable: usize, is_left: bool) {
        let edit = self.edits.len() - 1;
        let members = &mut self.members[edit];
        // What stands on both sides stands on none.
        if let Some(at) = members.iter().position(|link| link.to == variable && link.is_left != is_left) {
            members.remove(at);
            self.places[variable].retain(|link| link.to != edit);
            return;
        }
        members.push(Link { to: variable, is_left });
        self.places[variable].push(Link { to: edit, is_left });
    }

    /// Asks that failures of rules that have exceptions be mended too: done where nothing worse fails.
    pub(super) fn ask_more(&mut self, edits: &[usize]) {
        for edit in edits {
            if self.edits[*edit].year == Year::This && !self.residuals[*edit].is_zero() {
                self.edits[*edit].role = Role::Mend;
            }
        }
    }

    /// Whether this amount could stand there.
    pub(super) fn fits(&self, variable: usize, amount: Amount) -> bool {
        self.open[variable] && (self.signed[variable] || !amount.is_negative())
    }

    /// Changes the residuals as if the variable were this much more.
    pub(super) fn shift(&self, residuals: &mut [Amount], variable: usize, by: Amount) {
        for link in &self.places[variable] {
            let residual = &mut residuals[link.to];
            *residual = if link.is_left { *residual + by } else { *residual - by };
        }
    }

    /// Whether the edit fails and should not.
    pub(super) fn is_off(&self, residuals: &[Amount], edit: usize) -> bool {
        self.edits[edit].role != Role::Free && !residuals[edit].is_zero()
    }
}

/// How much more the variable of a link would have to be for that edit alone to hold.
pub(super) fn wanted(residuals: &[Amount], edit: usize, link: Link) -> Amount {
    if link.is_left { -residuals[edit] } else { residuals[edit] }
}

impl Case<'_> {
    /// What stands in a cell of this year's report, or last year's.
    pub(super) fn entry(&self, term: Term) -> Entry {
        match term.year {
            Year::This => self.report.entry(term.cell),
            Year::Prior => self.prior.map_or(Entry::Absent, |prior| prior.entry(term.cell)),
        }
    }

    /// The variable of a cell.
    pub(super) fn variable(&self, term: Term) -> usize {
        let behind = if term.year == Year::Prior { self.format.cells.len() } else { 0 };
        usize::from(term.cell.0) + behind
    }

    /// The cell of a variable.
    pub(super) fn term(&self, variable: usize) -> Term {
        let cells = self.format.cells.len();
        let year = if variable < cells { Year::This } else { Year::Prior };
        let cell = u16::try_from(variable % cells).expect("a format has at most 65535 cells");
        Term { cell: CellId(cell), year }
    }
}
