//! Fills the slots of a finding's templates: the parts of the form it names, and its amounts.

use crate::amount::{Amount, Unit};
use crate::catalogue;
use crate::finding::{Finding, Problem};
use crate::format::{CellId, Each, Format, Identity, Label, Layout, Line, Rule, Term};
use crate::report::Slot;

use super::{Language, Phrases, fill, name_of, short};

/// A finding on its way into words.
#[derive(Clone, Copy)]
pub(super) struct Telling<'t> {
    pub(super) finding: &'t Finding,
    pub(super) format: &'t Format,
    pub(super) language: Language,
}

impl<'t> Telling<'t> {
    /// The template with its slots filled from the finding.
    pub(super) fn fill(self, template: &str) -> String {
        fill(template, &|slot| self.slot(slot))
    }

    fn phrases(self) -> &'static Phrases {
        self.language.phrases()
    }

    fn first(self) -> Option<CellId> {
        self.finding.cells.first().copied()
    }

    /// What stands in a slot: a part of the form, or of the problem.
    fn slot(self, slot: &str) -> String {
        match slot {
            "cell" => self.fill(self.phrases().cell),
            "row" => self.place_of_row(),
            "rowName" => self
                .first()
                .map(|cell| short(&self.format.row(cell).label, self.language).to_owned())
                .unwrap_or_default(),
            "columnName" => self
                .first()
                .map(|cell| short(&self.format.column(cell).label, self.language).to_owned())
                .unwrap_or_default(),
            "table" => self.table(),
            "title" => self.table_label().map(|label| label.text.clone()).unwrap_or_default(),
            "official" => {
                self.first().map(|cell| self.format.row(cell).label.text.clone()).unwrap_or_default()
            }
            "basis" => self.format.basis.clone(),
            "years" => super::years(self.format, self.language),
            "count" => self.finding.cells.len().to_string(),
            "columns" => self.columns(),
            _ => self.slot_of_problem(slot),
        }
    }

    fn slot_of_problem(self, slot: &str) -> String {
        match &self.finding.problem {
            Problem::LabelAltered(raw) | Problem::RowByPlace(raw) => excerpt(raw),
            Problem::UnitInCell { unit, raw, .. } => match (slot, unit) {
                ("raw", _) => excerpt(raw),
                (_, Unit::Count) => self.phrases().units[0].to_owned(),
                (_, Unit::Yuan) => self.phrases().units[1].to_owned(),
                (_, Unit::TenThousandYuan) => self.phrases().units[2].to_owned(),
            },
            Problem::Imbalance { identity, amounts, left, right, .. } => {
                self.slot_of_sums(slot, &self.format.identities[*identity], amounts, [*left, *right])
            }
            Problem::TotalMissing { identity, amount, follows } => match slot {
                "follows" => self.follows(*identity, follows),
                "why" => self.why(&self.format.identities[*identity]),
                _ => amount.to_string(),
            },
            Problem::RowUnread { figures, columns } => {
                if slot == "figures" { figures } else { columns }.to_string()
            }
            Problem::Unsure { ways, is_taken } => match slot {
                "ways" => ways.len().to_string(),
                "first" => told_ways(&ways[..1]),
                _ => told_ways(&ways[usize::from(*is_taken)..]),
            },
            Problem::Twice { kept, other } => excerpt(if slot == "kept" { kept } else { other }),
            Problem::UnknownCells(names) => excerpt(&names.join(self.phrases().comma)),
            Problem::Told { words, stated, found, .. } => match slot {
                "what" => self.what(),
                "words" => excerpt(words),
                "difference" => size(*stated - *found).to_string(),
                "stated" => stated.to_string(),
                _ => found.to_string(),
            },
            Problem::Rule { rule, .. } if slot == "why" => catalogue::entry(rule)
                .map(|entry| super::grounded(entry.why[self.language as usize], self.format, self.language))
                .unwrap_or_default(),
            Problem::Rule { facts, .. } => {
                let fact = slot.parse::<usize>().ok().and_then(|at| facts.get(at));
                fact.map(|fact| excerpt(fact)).unwrap_or_default()
            }
            Problem::Blank(_)
            | Problem::NotReport
            | Problem::TableAbsent { .. }
            | Problem::RowAbsent
            | Problem::RowInferred
            | Problem::RowSurplus
            | Problem::SplitBySums
            | Problem::RowsTorn
            | Problem::SeveralReports
            | Problem::ColumnsAbsent
            | Problem::Departs(_) => String::new(),
        }
    }

    fn slot_of_sums(
        self,
        slot: &str,
        identity: &Identity,
        amounts: &[Option<Amount>],
        sums: [Amount; 2],
    ) -> String {
        let (left, right) = amounts.split_at(identity.left.len());
        let difference = sums[0] - sums[1];
        match slot {
            "place" => self.place_of(identity),
            "difference" => size(difference).to_string(),
            "left" => self.sum(identity, &identity.left, left, sums[0]),
            "right" => self.sum(identity, &identity.right, right, sums[1]),
            "leftName" => identity.left.first().map(|term| self.name(identity, *term)).unwrap_or_default(),
            "rightName" => identity.right.first().map(|term| self.name(identity, *term)).unwrap_or_default(),
            "total" => identity.total().map(|total| self.name(identity, total)).unwrap_or_default(),
            "blanks" if amounts.contains(&None) => self.phrases().blanks.to_owned(),
            "why" => self.why(identity),
            _ => String::new(),
        }
    }

    fn rule(self, identity: &Identity) -> &'t Rule {
        &self.format.rules[identity.rule]
    }

    fn why(self, identity: &Identity) -> String {
        super::why(self.format, identity.rule, self.language)
    }

    fn name(self, identity: &Identity, term: Term) -> String {
        name_of(self.format, term, self.rule(identity).each, self.language)
    }

    fn place_of(self, identity: &Identity) -> String {
        match self.rule(identity).each {
            Each::Row => self.place_of_row(),
            Each::Column => self.fill(self.phrases().column),
            Each::Once => self.table(),
        }
    }

    fn place_of_row(self) -> String {
        let layout = self.first().map(|cell| self.format.tables[self.format[cell].place.table].layout);
        self.fill(if layout == Some(Layout::Across) { self.phrases().across } else { self.phrases().row })
    }

    fn table_label(self) -> Option<&'t Label> {
        let table = match (&self.finding.problem, self.first()) {
            (Problem::TableAbsent { table, .. }, _) => *table,
            (_, cell) => self.format[cell?].place.table,
        };
        Some(&self.format.tables[table].label)
    }

    /// What the table is called: 表三, `table 3`.
    fn table(self) -> String {
        self.table_label().map(|label| short(label, self.language).to_owned()).unwrap_or_default()
    }

    fn columns(self) -> String {
        let name = |cell: &CellId| short(&self.format.column(*cell).label, self.language);
        self.finding.cells.iter().map(name).collect::<Vec<_>>().join(self.phrases().comma)
    }

    /// What the cells count, by their rows, and by their column where it is not the total.
    fn what(self) -> String {
        let Some(first) = self.first() else { return String::new() };
        let block = self.format.block(self.format[first].place);
        let row = |cell: CellId| self.format.row(cell);
        let column = |cell: CellId| self.format.column(cell);
        let rows = self.one_name(&|cell| row(cell), &block.rows, &block.row_groups);
        if column(first).key == "total" || block.columns.len() == 1 {
            return rows;
        }
        let columns = self.one_name(&|cell| column(cell), &block.columns, &block.column_groups);
        rows + " × " + &columns
    }

    /// One name for several rows or columns: their group's where they are all of it or many, else their own.
    fn one_name(self, line: &dyn Fn(CellId) -> &'t Line, lines: &[Line], labels: &'t [Label]) -> String {
        const FEW: usize = 3;
        let mut names: Vec<&str> = Vec::new();
        for cell in &self.finding.cells {
            let name = short(&line(*cell).label, self.language);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let group = self.first().and_then(|first| line(first).groups.last());
        let of_group = lines.iter().filter(|line| line.groups.last() == group).count();
        match group {
            Some(group) if names.len() > FEW || names.len() > 1 && names.len() == of_group => {
                short(&labels[*group], self.language).to_owned()
            }
            _ => names.join(" + "),
        }
    }

    /// The sums that fail only because a total is missing.
    fn follows(self, identity: usize, follows: &[usize]) -> String {
        let each = self.rule(&self.format.identities[identity]).each;
        let [column_sum, row_sum] = self.phrases().sums;
        let mut named = String::new();
        for total in follows.iter().filter_map(|number| self.format.identities[*number].total()) {
            let (template, line) = match each {
                Each::Row => (column_sum, self.format.column(total.cell)),
                Each::Column | Each::Once => (row_sum, self.format.row(total.cell)),
            };
            named.push_str(if named.is_empty() { "" } else { self.phrases().comma });
            named.push_str(&fill(template, &|_| short(&line.label, self.language).to_owned()));
        }
        if named.is_empty() { named } else { fill(self.phrases().follows, &|_| named.clone()) }
    }

    /// One side of a failed identity as a sum: `本年新收 120 + 上年结转 8 = 128`. Terms of 0 are left out where there
    /// are others, blanks always.
    fn sum(self, identity: &Identity, terms: &[Term], amounts: &[Option<Amount>], total: Amount) -> String {
        let has_more = amounts.iter().flatten().any(|amount| !amount.is_zero());
        let mut text = String::new();
        let mut shown = 0;
        for (term, amount) in terms.iter().zip(amounts) {
            let Some(amount) = amount.filter(|amount| !has_more || !amount.is_zero()) else { continue };
            if shown > 0 {
                text.push_str(" + ");
            }
            text.push_str(&self.name(identity, *term));
            text.push(' ');
            text.push_str(&amount.to_string());
            shown += 1;
        }
        if shown == 0 {
            return total.to_string();
        }
        if shown > 1 {
            text.push_str(" = ");
            text.push_str(&total.to_string());
        }
        text
    }
}

/// Ways to split a row that are told; there can be hundreds.
const MOST_WAYS: usize = 12;

/// Ways to split a row: `69 3 665; 6 93 665`.
fn told_ways(ways: &[Vec<Slot>]) -> String {
    let mut text = String::new();
    for way in ways.iter().take(MOST_WAYS) {
        text.push_str(if text.is_empty() { "" } else { "; " });
        for (at, slot) in way.iter().enumerate() {
            text.push_str(if at == 0 { "" } else { " " });
            let raw = slot.text();
            text.push_str(if raw.is_empty() { "-" } else { &raw });
        }
    }
    text.push_str(if ways.len() > MOST_WAYS { " …" } else { "" });
    text
}

/// How much it is, whichever way.
fn size(amount: Amount) -> Amount {
    if amount.is_negative() { -amount } else { amount }
}

/// Only the beginning of a long text of the report.
fn excerpt(raw: &str) -> String {
    const LONGEST: usize = 40;
    let mut start: String = raw.chars().take(LONGEST).collect();
    if start.len() < raw.len() {
        start.push('…');
    }
    start
}
