//! Puts findings into words: those of the rule's entry in the [`catalogue`](crate::catalogue), their slots filled from
//! the finding. A language is one file, with the phrases that fill slots and tell sums.

mod causes;
mod en;
mod telling;
mod zh_cn;

use crate::catalogue::Entry;
use crate::finding::{Finding, Problem};
use crate::format::{Each, Format, Label, Relation, Rule, Term, Year};

use causes::CausePhrases;
use telling::Telling;

pub use causes::tell_cause;

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

/// The phrases of a language. `{…}` is a slot, filled by [`Telling`].
struct Phrases {
    /// A sum that fails: of two cells; of parts and their total; without a total.
    totals: [&'static str; 3],
    /// More on the left than may be: of one cell, and of a sum.
    exceeds: [&'static str; 2],
    /// Its two sides.
    sides: &'static str,
    /// A cell, by its row and column.
    cell: &'static str,
    /// A cell within a sum: its row and its column.
    cross: &'static str,
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
    /// What would mend findings.
    causes: CausePhrases,
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
    let [line, detail] = template(&finding.problem, format, language);
    let telling = Telling { finding, format, language };
    Message { line: capitalised(telling.fill(line)), detail: capitalised(telling.fill(detail)) }
}

/// The line and the detail that tell a problem, their slots open.
fn template(problem: &Problem, format: &Format, language: Language) -> [&'static str; 2] {
    let Problem::Imbalance { relation, amounts, has_total, .. } = problem else {
        return problem.case(format).map_or([""; 2], |case| case.words[language as usize]);
    };
    let phrases = language.phrases();
    let [of_two, of_parts, without] = phrases.totals;
    let [more, more_in_all] = phrases.exceeds;
    let line = match (amounts.len(), has_total) {
        (2, _) if *relation == Relation::AtMost => more,
        _ if *relation == Relation::AtMost => more_in_all,
        (2, _) => of_two,
        (_, true) => of_parts,
        (_, false) => without,
    };
    [line, phrases.sides]
}

/// What a rule of the catalogue asks for, and what that rests on, in the words of a format.
pub fn title_and_why(entry: &Entry, format: &Format, language: Language) -> [String; 2] {
    [entry.title, entry.why].map(|said| capitalised(grounded(said[language as usize], format, language)))
}

/// What a linear rule rests on, counted in [`Format::rules`]: in words, where its format has any, else its formula.
pub fn why(format: &Format, rule: usize, language: Language) -> String {
    let Rule { why, why_en, .. } = &format.rules[rule];
    let words = if language == Language::En && !why_en.is_empty() { why_en } else { why };
    if words.is_empty() { formula(format, rule, language) } else { grounded(words, format, language) }
}

/// Words on what a rule rests on, with the notice of the format and its years in their slots.
fn grounded(words: &str, format: &Format, language: Language) -> String {
    fill(words, &|slot| if slot == "basis" { format.basis.clone() } else { years(format, language) })
}

/// The years a format holds for, in words.
fn years(format: &Format, language: Language) -> String {
    let [open, closed] = language.phrases().years;
    let template = if format.until.is_some() { closed } else { open };
    fill(template, &|slot| {
        if slot == "from" { format.from } else { format.until.unwrap_or(format.from) }.to_string()
    })
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
    let relation = if identity.relation == Relation::Equal { " = " } else { " ≤ " };
    side(&identity.left) + relation + &side(&identity.right)
}

/// What a term is called within its identity: its column in a row's, its row in a column's.
fn name_of(format: &Format, term: Term, each: Each, language: Language) -> String {
    let (row, column) = (format.row(term.cell), format.column(term.cell));
    let name = match each {
        Each::Row => short(&column.label, language).to_owned(),
        Each::Column => short(&row.label, language).to_owned(),
        Each::Once => fill(language.phrases().cross, &|slot| {
            short(if slot == "row" { &row.label } else { &column.label }, language).to_owned()
        }),
    };
    match term.year {
        Year::This => name,
        Year::Prior => fill(language.phrases().prior, &|_| name.clone()),
    }
}

fn short(label: &Label, language: Language) -> &str {
    match language {
        Language::ZhCn => &label.short,
        Language::En => &label.en,
    }
}

/// The template with its slots filled. What stands in them is not looked at again.
///
/// Searching and slicing with `str`'s own means would bring its Unicode tables into the wasm: 9 kB.
fn fill(template: &str, slot: &dyn Fn(&str) -> String) -> String {
    let mut text = String::new();
    let mut name: Option<String> = None;
    for c in template.chars() {
        match (&mut name, c) {
            (None, '{') => name = Some(String::new()),
            (None, c) => text.push(c),
            (Some(open), '}') => {
                text.push_str(&slot(open));
                name = None;
            }
            (Some(open), c) => open.push(c),
        }
    }
    text
}

/// Lower-case letters do not begin a sentence; Chinese ones are left alone.
fn capitalised(mut text: String) -> String {
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}
