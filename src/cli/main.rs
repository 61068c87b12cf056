//! The door to the command line: files and their encodings in, plain lines or JSON out. It computes nothing.

mod arguments;
mod file;
mod tell;

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use arguments::{Command, Inspect, Output};
use gouji::format::Severity;
use gouji::inspect::{self, Inspection, Options, Prior, Source};
use gouji::message::Language;
use gouji::shape;
use tell::Fault;

/// What became of the files, as the exit status says it: the worst of them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Verdict {
    Clean = 0,
    Errors = 1,
    Unread = 2,
}

fn main() -> ExitCode {
    let command = match arguments::parse() {
        Ok(command) => command,
        Err((fault, language)) => return complain(None, &fault, language).into(),
    };
    let verdict = match command {
        Command::Help(language) => print(tell::help(language)),
        Command::Version => print(shape::ENGINE),
        Command::Formats => print(&tell::formats()),
        Command::Rules { format, language } => rules(format.as_deref(), language),
        Command::Explain { rule, language } => explain(&rule, language),
        Command::Inspect(call) => inspect_all(&call),
    };
    verdict.into()
}

impl From<Verdict> for ExitCode {
    fn from(verdict: Verdict) -> ExitCode {
        ExitCode::from(verdict as u8)
    }
}

/// Prints a text; a reader that has gone away is no fault.
fn print(text: &str) -> Verdict {
    let _ = writeln!(io::stdout(), "{text}");
    Verdict::Clean
}

fn complain(file: Option<&str>, fault: &Fault, language: Language) -> Verdict {
    eprintln!("{}", tell::fault(file, fault, language));
    Verdict::Unread
}

fn rules(format: Option<&str>, language: Language) -> Verdict {
    match inspect::prescribed().into_iter().find(|known| format.is_none_or(|id| known.id == id)) {
        Some(known) => {
            let lines: Vec<String> = shape::rules(known, language).iter().map(shape::Rule::line).collect();
            print(&lines.join("\n"))
        }
        None => complain(None, &Fault::UnknownFormat(format.unwrap_or_default().to_owned()), language),
    }
}

fn explain(rule: &str, language: Language) -> Verdict {
    let lines: Vec<String> = inspect::prescribed()
        .into_iter()
        .flat_map(|format| {
            shape::rules(format, language).into_iter().map(|rule| (&format.id, rule)).collect::<Vec<_>>()
        })
        .filter(|(_, known)| known.id() == rule)
        .map(|(format, known)| known.explained(format))
        .collect();
    if lines.is_empty() {
        return complain(None, &Fault::UnknownRule(rule.to_owned()), language);
    }
    print(&lines.join("\n"))
}

fn inspect_all(call: &Inspect) -> Verdict {
    let options = match options(call) {
        Ok(options) => options,
        Err((file, fault)) => return complain(file.as_deref(), &fault, call.language),
    };
    if call.output == Output::Lines {
        return inspect_lines(call, &options);
    }
    let mut verdict = Verdict::Clean;
    let mut listed: Vec<String> = Vec::new();
    for name in &call.files {
        verdict = verdict.max(match inspect_file(name, &options) {
            Ok(inspection) => {
                let text = match call.output {
                    Output::Json => {
                        shape::inspection(Some(name), &inspection, call.language, shape::Cells::Named)
                    }
                    _ => tell::inspection(name, &inspection, call.language),
                };
                listed.push(text);
                verdict_of(&inspection)
            }
            Err(fault) => complain(Some(name), &fault, call.language),
        });
    }
    match call.output {
        Output::Json => print(&format!("[{}]", listed.join(","))),
        _ => print(&listed.join("\n\n")),
    };
    verdict
}

fn verdict_of(inspection: &Inspection) -> Verdict {
    if inspection.count(Severity::Error) > 0 { Verdict::Errors } else { Verdict::Clean }
}

fn options(call: &Inspect) -> Result<Options, (Option<String>, Fault)> {
    let mut options = call.options.clone();
    if let Some(name) = &call.prior {
        let input = file::read(name).map_err(|fault| (Some(name.clone()), fault))?;
        options.prior = Some(Prior { source: input.source, year: input.year });
    }
    // A format that does not exist is told once, not for every file.
    let probe = Source::Text(String::new());
    inspect::inspect(&probe, &options).map_err(|fault| (None, Fault::from(fault)))?;
    Ok(options)
}

fn inspect_file(name: &str, options: &Options) -> Result<Inspection, Fault> {
    inspect_input(&file::read(name)?, options)
}

fn inspect_input(input: &file::Input, options: &Options) -> Result<Inspection, Fault> {
    let options = Options { year: options.year.or(input.year), ..options.clone() };
    Ok(inspect::inspect(&input.source, &options)?)
}

/// One report a line, in JSON, from all files: one inspection a line, in the same order.
fn inspect_lines(call: &Inspect, options: &Options) -> Verdict {
    let mut verdict = Verdict::Clean;
    for name in &call.files {
        let reader = match file::open(name) {
            Ok(reader) => reader,
            Err(fault) => {
                verdict = verdict.max(complain(Some(name), &fault, call.language));
                continue;
            }
        };
        for (number, line) in reader.split(b'\n').enumerate() {
            let line = line.map_err(|error| Fault::Unreadable(error.to_string()));
            let inspected = line.and_then(|line| inspect_input(&file::json(&line)?, options));
            match inspected {
                Ok(inspection) => {
                    print(&shape::inspection(None, &inspection, call.language, shape::Cells::Named));
                    verdict = verdict.max(verdict_of(&inspection));
                }
                Err(fault) => {
                    print("null");
                    let place = format!("{name}:{}", number + 1);
                    verdict = verdict.max(complain(Some(&place), &fault, call.language));
                }
            }
        }
    }
    verdict
}
