//! The one way through: source → cells → outcomes → findings. Every door calls [`inspect`].

mod known;
mod others;
mod source;
mod unsure;

use std::fmt;

use crate::aggregate::{self, Part};
use crate::catalogue;
use crate::check::{self, Checked, Outcome, Range, Settled, Stage};
use crate::document::Document;
use crate::finding::{self, Cause, Finding, Problem};
use crate::format::{CellId, Format, Identity, Severity};
use crate::impute::impute;
use crate::locate::{Case, locate};
use crate::narrative::{self, Evidence};
use crate::plausible;
use crate::read::Reading;
use crate::report::Report;
use crate::structure::{self, copied};
use crate::subject::{self, Body, Day, Last, Subject};

pub use known::{all_formats, define, formats, prescribed};
pub use source::Source;

use known::chosen;
use others::{modified, read_prior};
use source::read_source;

/// How it is inspected.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The id of the format; told from the source where `None`.
    pub format: Option<String>,
    /// The report year; read from the source where `None`.
    pub year: Option<u16>,
    /// Last year's report.
    pub prior: Option<Prior>,
    /// The report as it was submitted, where it may have been changed since.
    pub submitted: Option<Source>,
    /// Whether the report is finished.
    pub stage: Stage,
    /// How blanks are weighed.
    pub blanks: Blanks,
    /// The body that reports; read from the title where `None`.
    pub org: Option<String>,
    /// The kind of body; told from its name where `None`.
    pub body: Option<Body>,
    /// The day of publication; read from the page where `None`.
    pub published: Option<Day>,
    /// Rules to weigh otherwise.
    pub rules: Vec<(String, Level)>,
    /// How much rules of plausibility bear, where not as the catalogue has it.
    pub thresholds: Vec<(String, u32)>,
    /// Cells that are never suspected.
    pub certain: Vec<String>,
    /// Cells that were written in last: they are suspected before others.
    pub edited: Vec<String>,
}

impl Options {
    /// What the caller makes of a rule, where that is told.
    fn level(&self, rule: &str) -> Option<Level> {
        self.rules.iter().rfind(|(id, _)| id == rule).map(|(_, level)| *level)
    }
}

/// Last year's report.
#[derive(Clone, Debug)]
pub struct Prior {
    /// The report.
    pub source: Source,
    /// The year it is of, where the caller knows it; read from the source where `None`.
    pub year: Option<u16>,
}

/// How blank cells of a finished report are weighed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Blanks {
    /// As warnings.
    #[default]
    Warned,
    /// As errors: strict.
    Refused,
}

/// What a caller makes of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// It is not checked.
    Off,
    /// It is checked, and weighs this much.
    At(Severity),
}

/// All that an inspection yields, without words.
#[derive(Debug)]
pub struct Inspection {
    /// The format it was read as; `None` where nothing of a report was found.
    pub format: Option<&'static Format>,
    /// The report year, where it is known.
    pub year: Option<u16>,
    /// What stands in the cells.
    pub report: Report,
    /// What it says outside its tables.
    pub document: Document,
    /// What is wrong, errors first, then in the order of the form.
    pub findings: Vec<Finding>,
    /// What would mend the sums that fail.
    pub causes: Vec<Cause>,
    /// Blanks that the sums settle, and what they must be.
    pub settled: Vec<Settled>,
    /// Blanks that the sums do not settle, and what they can be.
    pub ranges: Vec<Range>,
    /// How many sums hold, could be told, and were to be checked.
    pub sums: Sums,
}

impl Inspection {
    /// How many findings there are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }

    /// The format in whose words findings are told: the newest where nothing of a report was found.
    pub fn told_in(&self) -> &'static Format {
        self.format.unwrap_or(&formats()[0])
    }
}

/// How far the sums were checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Those that hold.
    pub hold: usize,
    /// Those that hold or fail.
    pub told: usize,
    /// All that need no other report.
    pub all: usize,
}

/// Why a call cannot be carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallError {
    /// No format has that id.
    UnknownFormat(String),
    /// No rule has that id.
    UnknownRule(String),
    /// No cell has the name that this option gives.
    UnknownCell(&'static str, String),
    /// The rule of that id has no threshold.
    NoThreshold(String),
    /// Two options that exclude each other.
    Contradiction(&'static str, &'static str),
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CallError::UnknownFormat(id) => write!(f, "there is no format “{id}”"),
            CallError::UnknownRule(id) => write!(f, "there is no rule “{id}”"),
            CallError::UnknownCell(_, name) => write!(f, "there is no cell “{name}”"),
            CallError::NoThreshold(id) => write!(f, "rule “{id}” has no threshold"),
            CallError::Contradiction(one, other) => write!(f, "{one} excludes {other}"),
        }
    }
}

impl std::error::Error for CallError {}

/// Inspects a source.
///
/// # Errors
/// Where the call is wrong: a format, rule or cell that does not exist. A wrong report is never an error.
pub fn inspect(source: &Source, options: &Options) -> Result<Inspection, CallError> {
    let candidates = chosen(options.format.as_deref())?;
    check_names(options, &candidates)?;
    let mut reading = read_source(source, &candidates, options.year);
    let Some(format) = reading.format else {
        let Reading { year, report, findings, document, .. } = reading;
        let findings = weighed(findings, &formats()[0], options);
        return Ok(Inspection {
            format: None,
            year,
            report,
            document,
            findings,
            causes: Vec::new(),
            settled: Vec::new(),
            ranges: Vec::new(),
            sums: Sums::default(),
        });
    };
    let last = options.prior.as_ref().and_then(|prior| read_prior(prior, &candidates, &mut reading, format));
    let prior = last.as_ref().map(|last| &last.report);
    let folded = narrative::fold(&reading.document);
    unsure::settle(&mut reading, &folded, format, prior);
    let is_asked = |identity: &Identity| options.level(&format.rules[identity.rule].id) != Some(Level::Off);
    let Checked { findings, settled, outcomes } =
        check::check(format, &reading.report, prior, options.stage, &is_asked);
    let mut findings: Vec<Finding> = reading.findings.drain(..).chain(findings).collect();
    findings.extend(misfits(format, &reading.report, reading.year));
    let evidence = Evidence { format, report: &reading.report, prior, stage: options.stage };
    let mut claims = Vec::new();
    // What is not called is not compiled either: browsers compile a function where it is first called.
    if !folded.is_empty() {
        let org = options.org.as_deref().or(reading.document.org.as_deref());
        claims = narrative::claims_in(&reading.document, &folded, reading.year, org);
        findings.extend(narrative::check(&reading.document, &claims, evidence));
    }
    let subject = subject(format, &reading, last.as_ref(), options);
    findings.extend(plausible::findings(&subject));
    findings.extend(structure::findings(&subject, &folded));
    if let Some(submitted) = &options.submitted {
        findings.extend(modified(&reading, submitted, format));
    }
    let mut causes = Vec::new();
    if outcomes.iter().any(Outcome::fails) {
        causes = locate(&Case {
            format,
            report: &reading.report,
            prior,
            stage: options.stage,
            outcomes: &outcomes,
            settled: &settled,
            certain: &cells(format, &options.certain),
            edited: &cells(format, &options.edited),
            said: &narrative::said(&claims, evidence),
        });
    }
    let (settled, ranges) = impute(format, &reading.report, &settled, &outcomes);
    let findings = weighed(findings, format, options);
    let sums = count(format, &outcomes, last.is_some());
    Ok(Inspection {
        format: Some(format),
        year: reading.year,
        report: reading.report,
        document: reading.document,
        findings,
        causes,
        settled,
        ranges,
        sums,
    })
}

/// What a government's report is against the sum of those under it, and what these have from each other; `None` stands
/// for a report that could not be read.
pub fn aggregate(whole: &Inspection, parts: &[Option<&Inspection>], options: &Options) -> Vec<Finding> {
    let Some(own) = part_of(whole) else { return Vec::new() };
    let read: Vec<Option<Part<'_>>> = parts.iter().map(|part| part.and_then(part_of)).collect();
    let mut findings = aggregate::findings(own, &read);
    if let Some(percent) = subject::threshold(&options.thresholds, copied::RULE) {
        findings.extend(aggregate::copies(&read, percent));
    }
    weighed(findings, own.format, options)
}

fn part_of(inspection: &Inspection) -> Option<Part<'_>> {
    let Inspection { format, report, document, .. } = inspection;
    Some(Part { format: (*format)?, report, document })
}

/// The report with all that is known around it.
fn subject<'s>(
    format: &'s Format,
    reading: &'s Reading<'_>,
    last: Option<&'s Last>,
    options: &'s Options,
) -> Subject<'s> {
    let document = &reading.document;
    let org = options.org.as_deref().or(document.org.as_deref());
    Subject {
        format,
        report: &reading.report,
        document,
        last,
        year: reading.year,
        org,
        body: options.body.or_else(|| Body::of(org?)),
        published: options.published.or_else(|| Day::of(document.published.as_deref()?)),
        stage: options.stage,
        thresholds: &options.thresholds,
    }
}

fn cells(format: &Format, names: &[String]) -> Vec<CellId> {
    names.iter().filter_map(|name| format.cell(name)).collect()
}

/// Where the report's shape is not the one prescribed, or not for its year.
fn misfits(format: &Format, report: &Report, year: Option<u16>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some((first, rule)) = format.departure().filter(|(first, _)| report.has(*first)) {
        let row = format.row_cells(first).collect();
        findings.push(Problem::Departs(rule.to_owned()).at(row, format));
    }
    if let Some(year) = year.filter(|year| !format.holds_for(*year)) {
        let facts = vec![year.to_string()];
        findings.push(Finding::of("fmt.wrongYear", 0, facts, Vec::new(), format));
    }
    findings
}

fn check_names(options: &Options, candidates: &[&Format]) -> Result<(), CallError> {
    if options.stage == Stage::Draft && options.blanks == Blanks::Refused {
        return Err(CallError::Contradiction("draft", "strict"));
    }
    if let Some((id, _)) = options.thresholds.iter().find(|(id, _)| !has_threshold(id)) {
        let is_known = catalogue::entry(id).is_some();
        return Err(if is_known { CallError::NoThreshold } else { CallError::UnknownRule }(id.clone()));
    }
    let known = || formats().iter().chain(candidates.iter().copied());
    let is_rule = |id: &str| known().any(|format| finding::rule_ids(format).any(|known| known == id));
    let is_cell = |name: &str| known().any(|format| format.cell(name).is_some());
    if let Some(id) = options.rules.iter().map(|(id, _)| id).find(|id| !is_rule(id)) {
        return Err(CallError::UnknownRule(id.clone()));
    }
    for (option, names) in [("options.certain", &options.certain), ("options.edited", &options.edited)] {
        if let Some(name) = names.iter().find(|name| !is_cell(name)) {
            return Err(CallError::UnknownCell(option, name.clone()));
        }
    }
    Ok(())
}

fn has_threshold(id: &str) -> bool {
    catalogue::entry(id).is_some_and(|entry| entry.threshold.is_some())
}

/// The findings as the caller weighs them, errors first, then in the order of the form.
fn weighed(findings: Vec<Finding>, format: &Format, options: &Options) -> Vec<Finding> {
    let weigh = |mut finding: Finding| {
        let rule = finding.problem.rule(format);
        let is_blank = matches!(finding.problem, Problem::Blank(_)) || rule == "s5.empty";
        if options.blanks == Blanks::Refused && is_blank {
            finding.severity = Severity::Error;
        }
        match options.level(rule) {
            Some(Level::Off) => return None,
            Some(Level::At(severity)) => finding.severity = severity,
            None if catalogue::entry(rule).is_some_and(|entry| entry.is_off) => return None,
            None => {}
        }
        Some(finding)
    };
    let mut ordered: Vec<Finding> = Vec::new();
    for finding in findings.into_iter().filter_map(weigh) {
        let at = ordered.partition_point(|known| order(known) <= order(&finding));
        ordered.insert(at, finding);
    }
    ordered
}

fn order(finding: &Finding) -> (Severity, Option<CellId>) {
    (finding.severity, finding.cells.first().copied())
}

fn count(format: &Format, outcomes: &[Outcome], has_prior: bool) -> Sums {
    let asked = |number: &usize| {
        outcomes[*number] != Outcome::Unasked && (has_prior || !format.identities[*number].needs_prior())
    };
    let asked: Vec<&Outcome> = (0..outcomes.len()).filter(asked).map(|number| &outcomes[number]).collect();
    Sums {
        hold: asked.iter().filter(|outcome| ***outcome == Outcome::Holds).count(),
        told: asked.iter().filter(|outcome| ***outcome != Outcome::Undetermined).count(),
        all: asked.len(),
    }
}
