//! What the caller typed → what is to be done.

use std::fs;
use std::path::Path;

use gouji::check::Stage;
use gouji::format::{Severity, is_year};
use gouji::inspect::{self, Blanks, Level, Options};
use gouji::message::Language;
use gouji::subject::{Body, Day};
use lexopt::prelude::{Long, Short, Value, ValueExt};

use crate::tell::Fault;

/// What is to be done.
pub(crate) enum Command {
    Help(Language),
    Version,
    Formats,
    Rules {
        format: Option<String>,
        language: Language,
    },
    Explain {
        rule: String,
        language: Language,
    },
    Inspect(Box<Inspect>),
    /// The files are those under the government whose report is named.
    Aggregate {
        parent: String,
        call: Box<Inspect>,
    },
}

/// An inspection that is asked for.
#[derive(Default)]
pub(crate) struct Inspect {
    pub(crate) files: Vec<String>,
    pub(crate) prior: Option<String>,
    /// The file of the report as it was submitted.
    pub(crate) submitted: Option<String>,
    pub(crate) parent: Option<String>,
    pub(crate) options: Options,
    pub(crate) language: Language,
    pub(crate) output: Output,
}

/// How inspections are printed.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Output {
    #[default]
    Words,
    Json,
    Lines,
}

/// Reads the arguments of this process.
pub(crate) fn parse() -> Result<Command, (Fault, Language)> {
    let mut call = Inspect::default();
    command(&mut lexopt::Parser::from_env(), &mut call).map_err(|fault| (fault, call.language))
}

fn command(parser: &mut lexopt::Parser, call: &mut Inspect) -> Result<Command, Fault> {
    let mut words: Vec<String> = Vec::new();
    let mut command = None;
    while let Some(argument) = parser.next()? {
        match argument {
            Value(word) => words.push(word.string()?),
            Short('h') | Long("help") => command = Some(Asked::Help),
            Short('V') | Long("version") => command = Some(Asked::Version),
            Long("lang") => call.language = language(&parser.value()?.string()?)?,
            Long("format") => call.options.format = format(parser.value()?.string()?)?,
            Long("prior") => call.prior = Some(parser.value()?.string()?),
            Long("submitted") => call.submitted = Some(parser.value()?.string()?),
            Long("parent") => call.parent = Some(parser.value()?.string()?),
            Long("year") => call.options.year = Some(year(&parser.value()?.string()?)?),
            Long("strict") => call.options.blanks = Blanks::Refused,
            Long("draft") => call.options.stage = Stage::Draft,
            Long("org") => call.options.org = Some(parser.value()?.string()?),
            Long("level") => call.options.body = Some(body(&parser.value()?.string()?)?),
            Long("published") => call.options.published = Some(day(&parser.value()?.string()?)?),
            Long("rule") => call.options.rules.push(level(&parser.value()?.string()?)?),
            Long("threshold") => call.options.thresholds.push(threshold(&parser.value()?.string()?)?),
            Long("json") => call.output = Output::Json,
            Long("ndjson") => call.output = Output::Lines,
            other => return Err(other.unexpected().into()),
        }
    }
    match command {
        Some(Asked::Help) => Ok(Command::Help(call.language)),
        Some(Asked::Version) => Ok(Command::Version),
        None => verb(words, call),
    }
}

enum Asked {
    Help,
    Version,
}

fn verb(words: Vec<String>, call: &mut Inspect) -> Result<Command, Fault> {
    let language = call.language;
    let mut words = words.into_iter();
    let command = match words.next().as_deref() {
        Some(verb @ ("inspect" | "aggregate")) => {
            let mut call = std::mem::take(call);
            call.files = words.collect();
            if call.files.is_empty() {
                return Err(Fault::NoFile);
            }
            return match (verb, call.parent.take()) {
                ("inspect", None) => Ok(Command::Inspect(Box::new(call))),
                ("inspect", Some(_)) => Err(Fault::Call("--parent".to_owned())),
                (_, None) => Err(Fault::NoParent),
                (_, Some(parent)) => Ok(Command::Aggregate { parent, call: Box::new(call) }),
            };
        }
        Some("formats") => Command::Formats,
        Some("rules") => Command::Rules { format: call.options.format.take(), language },
        Some("explain") => Command::Explain { rule: words.next().ok_or(Fault::NoRule)?, language },
        Some(other) => return Err(Fault::Call(other.to_owned())),
        None => Command::Help(language),
    };
    match words.next() {
        Some(word) => Err(Fault::Call(word)),
        None => Ok(command),
    }
}

/// The id of a format; `None` for `auto`. The name of a JSON file stands for the format in it.
fn format(word: String) -> Result<Option<String>, Fault> {
    let is_file =
        Path::new(&word).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
    if !is_file {
        return Ok(Some(word).filter(|id| id != "auto"));
    }
    let text = fs::read_to_string(&word).map_err(|_| Fault::NoFormatFile(word.clone()))?;
    // An editor may have put a mark before the text.
    let defined = inspect::define(text.trim_start_matches('\u{feff}'));
    let format = defined
        .map_err(|errors| Fault::FormatFile(word, errors.iter().map(ToString::to_string).collect()))?;
    Ok(Some(format.id.clone()))
}

fn language(tag: &str) -> Result<Language, Fault> {
    Language::of(tag).ok_or_else(|| Fault::Call(format!("--lang {tag}")))
}

fn year(text: &str) -> Result<u16, Fault> {
    let year = text.parse().ok().filter(|year| is_year(*year));
    year.ok_or_else(|| Fault::Call(format!("--year {text}")))
}

fn body(text: &str) -> Result<Body, Fault> {
    match text {
        "government" => Ok(Body::Government),
        "department" => Ok(Body::Department),
        "township" => Ok(Body::Township),
        _ => Err(Fault::Call(format!("--level {text}"))),
    }
}

fn day(text: &str) -> Result<Day, Fault> {
    Day::of(text).ok_or_else(|| Fault::Call(format!("--published {text}")))
}

/// `cell.blank=off`, `t2.stock=error`.
fn level(text: &str) -> Result<(String, Level), Fault> {
    let level = text.split_once('=').and_then(|(rule, level)| {
        let level = match level {
            "off" => Level::Off,
            "info" => Level::At(Severity::Info),
            "warning" => Level::At(Severity::Warning),
            "error" => Level::At(Severity::Error),
            _ => return None,
        };
        Some((rule.to_owned(), level))
    });
    level.ok_or_else(|| Fault::Call(format!("--rule {text}")))
}

/// `s1.length=1500`.
fn threshold(text: &str) -> Result<(String, u32), Fault> {
    let set = text.split_once('=').and_then(|(rule, number)| Some((rule.to_owned(), number.parse().ok()?)));
    set.ok_or_else(|| Fault::Call(format!("--threshold {text}")))
}
