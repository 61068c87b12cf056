//! Puts findings into words. Each language is one exhaustive `match` over [`Problem`](crate::finding::Problem): a new
//! problem does not compile until every language tells it.

mod en;
mod zh_cn;

use crate::amount::Amount;
use crate::finding::{Finding, Problem};
use crate::format::{Each, Format, Identity, Label, Rule, Term, Year};

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

impl Language {
    /// The language of a tag: `zh-CN` or `en`.
    pub fn of(tag: &str) -> Option<Language> {
        match tag {
            "zh-CN" => Some(Language::ZhCn),
            "en" => Some(Language::En),
            _ => None,
        }
    }
}

/// Tells a finding.
pub fn tell(finding: &Finding, format: &Format, language: Language) -> Message {
    match language {
        Language::ZhCn => zh_cn::tell(finding, format),
        Language::En => en::tell(finding, format),
    }
}

/// What a rule that is not linear asks for; `None` for ids that are not such a rule's.
pub fn purpose(rule: &str, language: Language) -> Option<&'static str> {
    match language {
        Language::ZhCn => zh_cn::purpose(rule),
        Language::En => en::purpose(rule),
    }
}

/// The formula of a linear rule as it runs, in the words of the form.
pub fn formula(format: &Format, rule: usize, language: Language) -> String {
    let name = |term: &Term, each| name_of(format, *term, each, language);
    let first = format.identities.iter().find(|identity| identity.rule == rule);
    first.map_or(String::new(), |identity| {
        let each = format.rules[rule].each;
        let side = |terms: &[Term]| terms.iter().map(|term| name(term, each)).collect::<Vec<_>>().join(" + ");
        format!("{} = {}", side(&identity.left), side(&identity.right))
    })
}

/// What a term is called within its identity: its column in a row's, its row in a column's.
fn name_of(format: &Format, term: Term, each: Each, language: Language) -> String {
    let line = match each {
        Each::Row => format.column(term.cell),
        Each::Column => format.row(term.cell),
    };
    let name = short(&line.label, language);
    match (term.year, language) {
        (Year::This, _) => name.to_owned(),
        (Year::Prior, Language::ZhCn) => zh_cn::prior(name),
        (Year::Prior, Language::En) => en::prior(name),
    }
}

fn short(label: &Label, language: Language) -> &str {
    match language {
        Language::ZhCn => &label.short,
        Language::En => &label.en,
    }
}

/// One side of a failed identity as a sum: `本年新收 120 + 上年结转 8 = 128`. Terms of 0 are left out where there are
/// others, blanks always.
fn sum(names: &[String], amounts: &[Option<Amount>], total: Amount) -> String {
    let figures = names.iter().zip(amounts).filter_map(|(name, amount)| Some((name, (*amount)?)));
    let named: Vec<(&String, Amount)> = figures.collect();
    let has_more = named.iter().any(|(_, amount)| !amount.is_zero());
    let shown = named.iter().filter(|(_, amount)| !has_more || !amount.is_zero());
    let terms: Vec<String> = shown.map(|(name, amount)| format!("{name} {amount}")).collect();
    match (terms.as_slice(), names) {
        ([], [name]) => format!("{name} {total}"),
        ([], _) => total.to_string(),
        ([only], [_]) => only.clone(),
        _ => format!("{} = {total}", terms.join(" + ")),
    }
}

/// A failed identity, laid out for the languages.
struct Failed<'f> {
    rule: &'f Rule,
    identity: &'f Identity,
    left: String,
    right: String,
    has_blanks: bool,
}

fn failed<'f>(problem: &Problem, format: &'f Format, language: Language) -> Option<Failed<'f>> {
    let Problem::Imbalance { identity, amounts, left, right } = problem else { return None };
    let identity = &format.identities[*identity];
    let rule = &format.rules[identity.rule];
    let names = |terms: &[Term]| -> Vec<String> {
        terms.iter().map(|term| name_of(format, *term, rule.each, language)).collect()
    };
    let (left_amounts, right_amounts) = amounts.split_at(identity.left.len());
    Some(Failed {
        rule,
        identity,
        left: sum(&names(&identity.left), left_amounts, *left),
        right: sum(&names(&identity.right), right_amounts, *right),
        has_blanks: amounts.iter().any(Option::is_none),
    })
}
