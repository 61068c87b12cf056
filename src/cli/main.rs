//! The door to the command line: files and their encodings in, plain lines or JSON out. It computes nothing.

mod arguments;
mod batch;
mod file;
mod tell;

use std::io::{self, Write};
use std::process::{self, ExitCode};

use arguments::{Command, Inspect, Output};
use file::Input;
use gouji::format::Severity;
use gouji::inspect::{self, Inspection, Options, Prior, Source};
use gouji::message::Language;
use gouji::shape;
use tell::{Fault, Total};

/// What became of the files, as the exit status says it: the worst of them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Verdict {
    Clean = 0,
    Errors = 1,
    Unread = 2,
}

fn main() -> ExitCode {
    file::quieten();
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
        Command::Aggregate { parent, call } => aggregate(&parent, &call),
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
    put(text);
    put("\n");
    Verdict::Clean
}

/// What cannot be written is a fault, where anyone is there to read it: a disk may be full.
fn put(text: &str) {
    let Err(error) = io::stdout().write_all(text.as_bytes()) else { return };
    if error.kind() != io::ErrorKind::BrokenPipe {
        eprintln!("gouji: {error}");
        process::exit(Verdict::Unread as i32);
    }
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
    let mut told = Told { output: call.output, language: call.language, total: Total::default() };
    let mut files = Vec::new();
    for argument in &call.files {
        match batch::files(argument) {
            Ok(found) => files.extend(found),
            // What was named before is told before.
            Err(fault) => {
                inspect_files(&std::mem::take(&mut files), &options, &mut told);
                told.tell(Report { name: argument.clone(), inspected: Err(fault) });
            }
        }
    }
    inspect_files(&files, &options, &mut told);
    told.finish()
}

/// A government's report, with what is told of it against the sum of the others in place of its own findings.
fn aggregate(parent: &str, call: &Inspect) -> Verdict {
    let read = options(call).and_then(|options| Ok((one(parent, &options)?, options)));
    let (mut whole, options) = match read {
        Ok(read) => read,
        Err((file, fault)) => return complain(file.as_deref(), &fault, call.language),
    };
    let mut verdict = Verdict::Clean;
    let mut parts: Vec<Option<Inspection>> = Vec::new();
    let mut read = |name: &str, inputs: Result<Vec<Input>, Fault>| match inputs {
        Ok(inputs) => parts.extend(inputs.iter().map(|input| inspect_input(input, &options).ok())),
        Err(fault) => {
            verdict = complain(Some(name), &fault, call.language);
            parts.push(None);
        }
    };
    for argument in &call.files {
        match batch::files(argument) {
            // The whole is no part of itself, though it may lie in the same folder.
            Ok(files) => files
                .iter()
                .filter(|name| !batch::are_one(name, parent))
                .for_each(|name| read(name, file::read(name))),
            Err(fault) => read(argument, Err(fault)),
        }
    }
    if parts.is_empty() {
        return complain(None, &Fault::NoFile, call.language);
    }
    if whole.format.is_some() {
        let parts: Vec<Option<&Inspection>> = parts.iter().map(Option::as_ref).collect();
        whole.findings = inspect::aggregate(&whole, &parts, &options);
        whole.causes.clear();
    }
    verdict = verdict.max(verdict_of(&whole));
    print(&match call.output {
        Output::Words => tell::inspection(parent, &whole, call.language),
        Output::Json => {
            let cells = shape::Cells::Named;
            ["[", &shape::inspection(Some(parent), &whole, call.language, cells), "]"].concat()
        }
        Output::Lines => shape::inspection(Some(parent), &whole, call.language, shape::Cells::Named),
    });
    verdict
}

/// The one report of a file, inspected.
fn one(name: &str, options: &Options) -> Result<Inspection, (Option<String>, Fault)> {
    inspect_input(&only(name)?, options).map_err(|fault| (Some(name.to_owned()), fault))
}

/// The one report of a file.
fn only(name: &str) -> Result<Input, (Option<String>, Fault)> {
    let fault = |fault| (Some(name.to_owned()), fault);
    let mut inputs = file::read(name).map_err(fault)?;
    match (inputs.pop(), inputs.len()) {
        (Some(input), 0) => Ok(input),
        (None, _) => Err(fault(Fault::Several(0))),
        (_, more) => Err(fault(Fault::Several(more + 1))),
    }
}

fn inspect_files(files: &[String], options: &Options, told: &mut Told) {
    let Told { output, language, .. } = *told;
    let files: Vec<(&String, bool)> =
        files.iter().map(|name| (name, output == Output::Lines && file::is_lines(name))).collect();
    for run in files.chunk_by(|(_, one), (_, other)| !one && !other) {
        if let [(name, true)] = run {
            inspect_lines(name, options, told);
            continue;
        }
        batch::in_order(
            run,
            |(name, _)| inspect_file(name, options, output, language),
            |reports| reports.into_iter().for_each(|report| told.tell(report)),
        );
    }
}

/// One report, inspected and put into words, or why it could not be.
struct Report {
    name: String,
    inspected: Result<(String, Verdict), Fault>,
}

/// What has been told, and how.
struct Told {
    output: Output,
    language: Language,
    total: Total,
}

impl Told {
    fn tell(&mut self, report: Report) {
        let is_first = self.is_untold();
        match report.inspected {
            Ok((text, verdict)) => {
                let before = match (self.output, is_first) {
                    (Output::Json, true) => "[",
                    (Output::Json, false) => ",",
                    (Output::Words, false) => "\n",
                    _ => "",
                };
                put(before);
                match self.output {
                    Output::Json => put(&text),
                    _ => put(&(text + "\n")),
                }
                if verdict == Verdict::Clean {
                    self.total.clean += 1;
                } else {
                    self.total.wrong.push(report.name);
                }
            }
            Err(fault) => {
                complain(Some(&report.name), &fault, self.language);
                self.total.unread.push(report.name);
            }
        }
    }

    fn finish(self) -> Verdict {
        let Total { clean, wrong, unread } = &self.total;
        match self.output {
            Output::Json => put(if self.is_untold() { "[]\n" } else { "]\n" }),
            Output::Words if clean + wrong.len() + unread.len() > 1 => {
                put(&format!("\n{}\n", tell::total(&self.total, self.language)));
            }
            _ => {}
        }
        match (unread.is_empty(), wrong.is_empty()) {
            (true, true) => Verdict::Clean,
            (true, false) => Verdict::Errors,
            (false, _) => Verdict::Unread,
        }
    }

    /// Whether no inspection was told yet.
    fn is_untold(&self) -> bool {
        self.total.clean + self.total.wrong.len() == 0
    }
}

fn verdict_of(inspection: &Inspection) -> Verdict {
    if inspection.count(Severity::Error) > 0 { Verdict::Errors } else { Verdict::Clean }
}

fn options(call: &Inspect) -> Result<Options, (Option<String>, Fault)> {
    let mut options = call.options.clone();
    if let Some(name) = &call.prior {
        let Input { source, year } = only(name)?;
        options.prior = Some(Prior { source, year });
    }
    if let Some(name) = &call.submitted {
        options.submitted = Some(only(name)?.source);
    }
    // A format that does not exist is told once, not for every file.
    let probe = Source::Text(String::new());
    inspect::inspect(&probe, &options).map_err(|fault| (None, Fault::from(fault)))?;
    Ok(options)
}

/// The reports of a file, inspected, in words or JSON.
fn inspect_file(name: &str, options: &Options, output: Output, language: Language) -> Vec<Report> {
    let inputs = match file::read(name) {
        Ok(inputs) => inputs,
        Err(fault) => return vec![Report { name: name.to_owned(), inspected: Err(fault) }],
    };
    let is_one = inputs.len() == 1;
    let named = |number: usize| if is_one { name.to_owned() } else { format!("{name}:{}", number + 1) };
    let inputs = inputs.iter().enumerate().map(|(number, input)| (named(number), input));
    inputs
        .map(|(name, input)| {
            let inspected = inspect_input(input, options).map(|inspection| {
                let text = match output {
                    Output::Words => tell::inspection(&name, &inspection, language),
                    Output::Json | Output::Lines => {
                        shape::inspection(Some(&name), &inspection, language, shape::Cells::Named)
                    }
                };
                (text, verdict_of(&inspection))
            });
            Report { name, inspected }
        })
        .collect()
}

fn inspect_input(input: &file::Input, options: &Options) -> Result<Inspection, Fault> {
    let options = Options { year: options.year.or(input.year), ..options.clone() };
    Ok(inspect::inspect(&input.source, &options)?)
}

/// One report a line, in JSON: one inspection a line, in the same order. What has come is answered before more is
/// waited for.
fn inspect_lines(name: &str, options: &Options, told: &mut Told) {
    let mut reader = match file::open(name) {
        Ok(reader) => reader,
        Err(fault) => return told.tell(Report { name: name.to_owned(), inspected: Err(fault) }),
    };
    let language = told.language;
    let inspect = |(number, line): &(usize, Result<Vec<u8>, Fault>)| {
        let inspected = line.as_ref().map_err(Fault::clone).and_then(|line| {
            let inspection = inspect_input(&file::line(line)?, options)?;
            Ok((shape::inspection(None, &inspection, language, shape::Cells::Named), verdict_of(&inspection)))
        });
        Report { name: format!("{name}:{number}"), inspected }
    };
    let mut number = 0;
    let mut is_over = false;
    while !is_over {
        let mut lines = Vec::new();
        while lines.is_empty() || (lines.len() < 256 && reader.buffer().contains(&b'\n')) {
            number += 1;
            match file::next_line(&mut reader) {
                Ok(None) => is_over = true,
                Ok(Some(line)) => lines.push((number, Ok(line))),
                Err(fault) => {
                    is_over = true;
                    lines.push((number, Err(fault)));
                }
            }
            if is_over {
                break;
            }
        }
        batch::in_order(&lines, inspect, |report| {
            if report.inspected.is_err() {
                put("null\n");
            }
            told.tell(report);
        });
    }
}
