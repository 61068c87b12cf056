//! Checks and packs the formats of `src/formats/` and the catalogue of rules in `src/rules/`: what does not resolve
//! stops the build here, with the file, the table and the key that are wrong.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "the modules are shared with the crate, which uses all of them"
)]

#[path = "src/declared.rs"]
mod declared;
#[path = "src/format.rs"]
mod format;
#[path = "src/hygiene.rs"]
mod hygiene;
#[path = "src/label.rs"]
mod label;
#[path = "src/lookup.rs"]
mod lookup;
#[path = "src/packed.rs"]
mod packed;
#[path = "src/resolve.rs"]
mod resolve;
#[path = "src/spread.rs"]
mod spread;
#[path = "src/value.rs"]
mod value;

use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

use declared::Declared;
use format::{Format, Severity};
use serde::{Deserialize, Serialize};
use serde_json::Value;

fn main() {
    println!("cargo::rerun-if-changed=src/formats");
    println!("cargo::rerun-if-changed=src/rules");
    let mut faults = Vec::new();
    let mut declared: Vec<(PathBuf, Declared)> = parsed("src/formats", Declared::parse, &mut faults);
    let entries = |text: &str| {
        let mut json = serde_json::Deserializer::from_str(text);
        let entries: Result<Vec<Entry>, _> = serde_path_to_error::deserialize(&mut json);
        entries.map_err(|error| vec![format!("{}: {}", error.path(), error.inner())])
    };
    let entries: Vec<Entry> =
        parsed("src/rules", entries, &mut faults).into_iter().flat_map(|(_, entries)| entries).collect();
    faults.extend(entries.iter().enumerate().flat_map(|(at, entry)| entry.faults(&entries[..at])));
    complete(&mut declared, &entries, &mut faults);
    let mut formats: Vec<Format> =
        declared.iter().flat_map(|(file, declared)| resolved(file, declared, &mut faults)).collect();
    formats.sort_by_key(|format| std::cmp::Reverse(format.from));
    if !faults.is_empty() {
        for fault in &faults {
            eprintln!("{fault}");
        }
        process::exit(1);
    }
    let is_linear =
        |entry: &Entry| formats.iter().flat_map(|format| &format.rules).any(|rule| rule.id == entry.id);
    let lines: String = entries.iter().map(|entry| entry.lines(is_linear(entry))).collect();
    let all = serde_json::to_string(&entries).expect("entries are plain data");
    let folder = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let written =
        [("formats.bin", packed::pack(&formats)), ("rules.txt", lines.into()), ("rules.json", all.into())];
    for (name, bytes) in written {
        fs::write(Path::new(&folder).join(name), bytes).expect("OUT_DIR can be written to");
    }
}

/// One rule of the catalogue, as written in `src/rules/`.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Entry {
    id: String,
    severity: Severity,
    /// Whether it is checked only where it is asked for.
    #[serde(default)]
    off: bool,
    /// How much it bears, where that is a matter of judgement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    threshold: Option<u32>,
    /// The only format it is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    format: Option<String>,
    /// What must hold.
    title: Said<String>,
    /// What it rests on.
    why: Said<String>,
    /// When it does not apply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    except: Option<Said<String>>,
    /// The ways to break it. Linear rules need none: they are told by their sums.
    #[serde(default)]
    words: Vec<Case>,
    /// The words it looks for: groups, each of alternatives.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    phrases: Vec<Vec<String>>,
    /// A report in which it is broken, and one in which nothing is; `tests/catalogue.rs` inspects both.
    fails: Value,
    passes: Value,
    /// More reports in which it is broken, in its other ways.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    also: Vec<Value>,
}

/// The same in every language.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Said<T> {
    zh: T,
    en: T,
}

/// One way to break a rule: the line and the detail that tell it.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Case {
    zh: [String; 2],
    en: [String; 2],
    #[serde(default, skip_serializing_if = "Option::is_none")]
    severity: Option<Severity>,
}

impl Entry {
    /// What is wrong with it, beside those before it.
    fn faults(&self, before: &[Entry]) -> Vec<String> {
        let texts = [&self.title, &self.why].into_iter().flat_map(|said| [&said.zh, &said.en]);
        let told = self.words.iter().flat_map(|case| case.zh.iter().chain(&case.en));
        let mut faults = Vec::new();
        if before.iter().any(|other| other.id == self.id) {
            faults.push(format!("rule {}: it has two entries", self.id));
        }
        if texts.clone().any(String::is_empty)
            || self.words.iter().any(|case| case.zh[0].is_empty() || case.en[0].is_empty())
        {
            faults.push(format!("rule {}: a text is empty", self.id));
        }
        if texts.chain(told).any(|text| text.contains('\n')) {
            faults.push(format!("rule {}: a text has more than one line", self.id));
        }
        if self.phrases.iter().flatten().any(|words| words.len() < 2 || words.contains([' ', '|', '\n'])) {
            faults.push(format!("rule {}: a phrase is too short, or has a blank", self.id));
        }
        faults
    }

    /// What an inspection needs of it: a line for each field, as `src/catalogue.rs` reads them.
    fn lines(&self, is_linear: bool) -> String {
        let scope = if is_linear { "linear" } else { self.format.as_deref().unwrap_or_default() };
        let threshold = self.threshold.map_or(String::new(), |threshold| threshold.to_string());
        let mut lines =
            vec![self.id.as_str(), mark(self.severity), if self.off { "off" } else { "" }, &threshold, scope];
        lines.extend([&self.title.zh, &self.title.en, &self.why.zh, &self.why.en].map(String::as_str));
        let phrases = self.phrases.iter().map(|group| group.join("|")).collect::<Vec<_>>().join(" ");
        lines.push(&phrases);
        for case in &self.words {
            lines.push(mark(case.severity.unwrap_or(self.severity)));
            lines.extend(case.zh.iter().chain(&case.en).map(String::as_str));
        }
        lines.join("\n") + "\n\n"
    }
}

fn mark(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "E",
        Severity::Warning => "W",
        Severity::Info => "I",
    }
}

/// Gives the linear rules of the formats what the catalogue says of them.
fn complete(declared: &mut [(PathBuf, Declared)], entries: &[Entry], faults: &mut Vec<String>) {
    let tables = declared.iter_mut().flat_map(|(_, declared)| &mut declared.tables);
    for rule in tables.flat_map(|table| &mut table.rules) {
        match entries.iter().find(|entry| entry.id == rule.id) {
            Some(entry) => {
                rule.severity.get_or_insert(entry.severity);
                rule.why.clone_from(&entry.why.zh);
                rule.why_en.clone_from(&entry.why.en);
            }
            None => faults.push(format!("rule {}: it has no entry in src/rules", rule.id)),
        }
    }
}

/// What the files of a folder say, in the order of their names.
fn parsed<T, E: Display>(
    folder: &str,
    read: impl Fn(&str) -> Result<T, Vec<E>>,
    faults: &mut Vec<String>,
) -> Vec<(PathBuf, T)> {
    let mut found = Vec::new();
    for file in files(Path::new(folder)) {
        let text = fs::read_to_string(&file).expect("a file just listed can be read");
        match read(&text) {
            Ok(value) => found.push((file, value)),
            Err(errors) => faults.extend(errors.iter().map(|error| format!("{}: {error}", file.display()))),
        }
    }
    found
}

/// The JSON files of a folder, by name.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is part of the sources");
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files
}

/// The shapes of a declared format; none, and what is wrong added to the faults, where it is wrong.
fn resolved(file: &Path, declared: &Declared, faults: &mut Vec<String>) -> Vec<Format> {
    match declared.shapes() {
        Ok(formats) => formats,
        Err(errors) => {
            faults.extend(errors.iter().map(|error| format!("{}: {error}", file.display())));
            Vec::new()
        }
    }
}
