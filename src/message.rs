//! Puts findings into words. A language is one file: an exhaustive `match` from [`Problem`] to templates, so that a new
//! problem does not compile until every language tells it, and the phrases that fill their slots.

mod en;
mod zh_cn;

use crate::amount::{Amount, Unit};
use crate::finding::{Cause, Extent, Finding, Problem};
use crate::format::{CellId, Each, Format, Identity, Label, Layout, Rule, Term, Year};

/// A language Gouji speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// 简体中文, the default.
    #[default]
    ZhCn,
    /// English.
    En,
}

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// One sentence that stands alone on a narrow screen.
    pub line: String,
    /// The rest: both sides, what it rests on, what it would be. May be empty.
    pub detail: String,
}

/// The phrases of a language. `{…}` is a slot, filled by [`Telling::slot`].
struct Phrases {
    /// A finding's line and its detail.
    words: fn(&Problem, usize) -> [&'static str; 2],
    /// What a rule that is not linear asks for.
    purpose: fn(&str) -> Option<&'static str>,
    /// A cell, by its row and column.
    cell: &'static str,
    /// A row, one below others.
    row: &'static str,
    /// A row of a table whose rows stand side by side.
    across: &'static str,
    /// A column.
    column: &'static str,
    /// A name in last year's report.
    prior: &'static str,
    /// Between the names of a list.
    comma: &'static str,
    /// Said where blanks counted as nothing.
    blanks: &'static str,
    /// Said of sums that hold once a total is filled in.
    follows: &'static str,
    /// A change that alone would do, and one of several; how many would do; what stands between them.
    causes: [&'static str; 4],
    /// The slips, in the order of [`Slip`].
    slips: [&'static str; 4],
    /// The sum of a column, and of a row.
    sums: [&'static str; 2],
    /// The years of a format that is in force, and of one that is not.
    years: [&'static str; 2],
    /// 件, 元, 万元.
    units: [&'static str; 3],
}

impl Language {
    /// The language of a tag: `zh-CN` or `en`.
    pub fn of(tag: &str) -> Option<Language> {
        match tag {
            "zh-CN" => Some(Language::ZhCn),
            "en" => Some(Language::En),
            _ => None,
        }
    }

    fn phrases(self) -> &'static Phrases {
        match self {
            Language::ZhCn => &zh_cn::PHRASES,
            Language::En => &en::PHRASES,
        }
    }
}

/// Tells a finding.
pub fn tell(finding: &Finding, format: &Format, language: Language) -> Message {
    let [line, detail] = (language.phrases().words)(&finding.problem, finding.cells.len());
    let telling = Telling { finding, format, language };
    Message { line: capitalised(telling.fill(line)), detail: capitalised(telling.fill(detail)) }
}

/// Tells what would mend findings, in one line.
pub fn tell_cause(cause: &Cause, format: &Format, language: Language) -> String {
    let phrases = language.phrases();
    let [only, among, one_of, between] = phrases.causes;
    let sums = cause.identities.len().to_string();
    let template = if cause.changes.len() == 1 { only } else { among };
    let mut told: Vec<String> = Vec::new();
    for change in &cause.changes {
        let cell = phrases
            .cell
            .replace("{table}", short(&format.tables[format[change.cell].place.table].label, language))
            .replace("{rowName}", short(&format.row(change.cell).label, language))
            .replace("{columnName}", short(&format.column(change.cell).label, language));
        let text = template.replace("{cell}", &cell).replace("{from}", &change.from.to_string());
        let text = text.replace("{to}", &change.to.to_string()).replace("{sums}", &sums);
        told.push(text.replace("{slip}", change.slip.map_or("", |slip| phrases.slips[slip as usize])));
    }
    if told.len() == 1 {
        return capitalised(told.concat());
    }
    one_of.replace("{count}", &told.len().to_string()) + &told.join(between)
}

/// What a rule that is not linear asks for; `None` for ids that are not such a rule's.
pub fn purpose(rule: &str, language: Language) -> Option<&'static str> {
    (language.phrases().purpose)(rule)
}

/// The formula of a linear rule as it runs, in the words of the form.
pub fn formula(format: &Format, rule: usize, language: Language) -> String {
    let Some(identity) = format.identities.iter().find(|identity| identity.rule == rule) else {
        return String::new();
    };
    let each = format.rules[rule].each;
    let side = |terms: &[Term]| {
        let names: Vec<String> = terms.iter().map(|term| name_of(format, *term, each, language)).collect();
        names.join(" + ")
    };
    side(&identity.left) + " = " + &side(&identity.right)
}

/// What a term is called within its identity: its column in a row's, its row in a column's.
fn name_of(format: &Format, term: Term, each: Each, language: Language) -> String {
    let line = match each {
        Each::Row => format.column(term.cell),
        Each::Column => format.row(term.cell),
    };
    let name = short(&line.label, language);
    match term.year {
        Year::This => name.to_owned(),
        Year::Prior => language.phrases().prior.replace("{}", name),
    }
}

fn short(label: &Label, language: Language) -> &str {
    match language {
        Language::ZhCn => &label.short,
        Language::En => &label.en,
    }
}

/// Lower-case letters do not begin a sentence; Chinese ones are left alone.
fn capitalised(mut text: String) -> String {
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
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

/// A finding on its way into words.
#[derive(Clone, Copy)]
struct Telling<'t> {
    finding: &'t Finding,
    format: &'t Format,
    language: Language,
}

impl<'t> Telling<'t> {
    /// The template with its slots filled. What stands in them is not looked at again.
    fn fill(self, template: &str) -> String {
        let mut text = String::new();
        let mut rest = template;
        while let Some((before, (slot, after))) =
            rest.split_once('{').and_then(|(b, a)| Some((b, a.split_once('}')?)))
        {
            text.push_str(before);
            text.push_str(&self.slot(slot));
            rest = after;
        }
        text + rest
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
            "years" => self.years(),
            "count" => self.finding.cells.len().to_string(),
            "columns" => self.columns(),
            _ => self.slot_of_problem(slot),
        }
    }

    fn slot_of_problem(self, slot: &str) -> String {
        match &self.finding.problem {
            Problem::Placeholder(raw)
            | Problem::NotNumber(raw)
            | Problem::Remark(raw)
            | Problem::LabelAltered(raw) => excerpt(raw),
            Problem::Negative(amount) | Problem::NotInteger(amount) => amount.to_string(),
            Problem::Huge { amount, prior } => match (slot, prior) {
                ("prior", Some(prior)) => prior.to_string(),
                _ => amount.to_string(),
            },
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
            Problem::Twice { kept, other } => excerpt(if slot == "kept" { kept } else { other }),
            Problem::UnknownCells(names) => excerpt(&names.join(self.phrases().comma)),
            Problem::WrongYear(year) => year.to_string(),
            Problem::PriorYear { found, expected } => {
                if slot == "found" { found } else { expected }.to_string()
            }
            Problem::Blank(_)
            | Problem::NotReport
            | Problem::TableAbsent { .. }
            | Problem::RowAbsent
            | Problem::RowInferred
            | Problem::ColumnsAbsent
            | Problem::Departs(_)
            | Problem::PriorUnread => String::new(),
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
            "difference" => if difference.is_negative() { -difference } else { difference }.to_string(),
            "left" => self.sum(identity, &identity.left, left, sums[0]),
            "right" => self.sum(identity, &identity.right, right, sums[1]),
            "leftName" => identity.left.first().map(|term| self.name(identity, *term)).unwrap_or_default(),
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
        let rule = self.rule(identity);
        if self.language == Language::En { rule.why_en.clone() } else { rule.why.clone() }
    }

    fn name(self, identity: &Identity, term: Term) -> String {
        name_of(self.format, term, self.rule(identity).each, self.language)
    }

    fn place_of(self, identity: &Identity) -> String {
        match self.rule(identity).each {
            Each::Row => self.place_of_row(),
            Each::Column => self.fill(self.phrases().column),
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

    fn years(self) -> String {
        let [open, closed] = self.phrases().years;
        let from = self.format.from.to_string();
        match self.format.until {
            Some(until) => closed.replace("{from}", &from).replace("{until}", &until.to_string()),
            None => open.replace("{from}", &from),
        }
    }

    /// The sums that fail only because a total is missing.
    fn follows(self, identity: usize, follows: &[usize]) -> String {
        let each = self.rule(&self.format.identities[identity]).each;
        let [column_sum, row_sum] = self.phrases().sums;
        let mut named: Vec<String> = Vec::new();
        for total in follows.iter().filter_map(|number| self.format.identities[*number].total()) {
            named.push(match each {
                Each::Row => {
                    column_sum.replace("{}", short(&self.format.column(total.cell).label, self.language))
                }
                Each::Column => {
                    row_sum.replace("{}", short(&self.format.row(total.cell).label, self.language))
                }
            });
        }
        if named.is_empty() {
            String::new()
        } else {
            self.phrases().follows.replace("{}", &named.join(self.phrases().comma))
        }
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
        if terms.len() > 1 {
            text.push_str(" = ");
            text.push_str(&total.to_string());
        }
        text
    }
}

/// How far a blank reaches, and over how many cells: chooses the words.
fn is_single(extent: Extent, cells: usize) -> bool {
    extent == Extent::Cells && cells == 1
}
