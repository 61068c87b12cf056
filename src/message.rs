//! Puts findings into words. A language is one file: an exhaustive `match` from [`Problem`] to templates, so that a new
//! problem does not compile until every language tells it, and the phrases that fill their slots.

mod causes;
mod en;
mod telling;
mod zh_cn;

use crate::finding::{Extent, Finding, Problem};
use crate::format::{Each, Format, Label, Term, Year};

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
    /// A finding's line and its detail.
    words: fn(&Problem, usize) -> [&'static str; 2],
    /// What each rule that is not linear asks for.
    purposes: &'static [(&'static str, &'static str)],
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
    let [line, detail] = (language.phrases().words)(&finding.problem, finding.cells.len());
    let telling = Telling { finding, format, language };
    Message { line: capitalised(telling.fill(line)), detail: capitalised(telling.fill(detail)) }
}

/// What a rule that is not linear asks for; `None` for ids that are not such a rule's.
pub fn purpose(rule: &str, language: Language) -> Option<&'static str> {
    language.phrases().purposes.iter().find(|(id, _)| *id == rule).map(|(_, purpose)| *purpose)
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
        Year::Prior => fill(language.phrases().prior, &|_| name.to_owned()),
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

/// How far a blank reaches, and over how many cells: chooses the words.
fn is_single(extent: Extent, cells: usize) -> bool {
    extent == Extent::Cells && cells == 1
}
