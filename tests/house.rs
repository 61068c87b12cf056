//! The house as drawn: who may import whom, and how long a file may be.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

/// Which modules of the crate each may use. The flow goes from left to right in `src/lib.rs`; nothing looks back.
const MAY_USE: [(&str, &[&str]); 31] = [
    ("amount", &[]),
    ("json", &[]),
    ("order", &[]),
    ("label", &[]),
    ("lookup", &[]),
    ("document", &[]),
    ("prose", &["label"]),
    ("format", &["label", "lookup"]),
    ("value", &[]),
    ("declared", &["format", "value"]),
    ("spread", &["declared", "format"]),
    ("packed", &["format", "label", "lookup"]),
    ("hygiene", &["format"]),
    ("resolve", &["declared", "format", "hygiene", "label", "lookup", "spread"]),
    ("catalogue", &["format"]),
    ("report", &["amount", "format"]),
    ("finding", &["amount", "catalogue", "document", "format", "report"]),
    ("read", &["amount", "document", "label", "order", "format", "report", "finding"]),
    ("check", &["amount", "format", "report", "finding"]),
    ("impute", &["amount", "check", "format", "order", "report"]),
    ("subject", &["amount", "catalogue", "check", "document", "finding", "format", "report"]),
    ("plausible", &["amount", "check", "finding", "format", "subject"]),
    (
        "structure",
        &[
            "amount",
            "catalogue",
            "check",
            "document",
            "finding",
            "format",
            "label",
            "lookup",
            "prose",
            "subject",
        ],
    ),
    ("locate", &["amount", "check", "finding", "format", "order", "report"]),
    ("aggregate", &["amount", "document", "finding", "format", "report", "structure"]),
    (
        "narrative",
        &["amount", "check", "document", "finding", "format", "label", "lookup", "order", "prose", "report"],
    ),
    (
        "inspect",
        &[
            "amount",
            "aggregate",
            "check",
            "catalogue",
            "declared",
            "document",
            "finding",
            "format",
            "impute",
            "locate",
            "narrative",
            "packed",
            "plausible",
            "read",
            "report",
            "structure",
            "subject",
        ],
    ),
    ("message", &["amount", "catalogue", "finding", "format", "report"]),
    (
        "shape",
        &[
            "amount",
            "catalogue",
            "declared",
            "document",
            "finding",
            "format",
            "hygiene",
            "inspect",
            "json",
            "message",
            "report",
        ],
    ),
    ("dom", &["read"]),
    ("wasm", &["check", "dom", "format", "inspect", "message", "read", "shape", "subject"]),
];

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let rust =
        files(&root).into_iter().filter(|file| file.extension().is_some_and(|extension| extension == "rs"));
    rust.map(|file| {
        (file.strip_prefix(&root).unwrap().display().to_string(), fs::read_to_string(&file).unwrap())
    })
    .collect()
}

/// The lines before the tests.
fn own(text: &str) -> impl Iterator<Item = &str> {
    text.lines().take_while(|line| !line.starts_with("#[cfg(test)]"))
}

#[test]
fn modules_use_only_what_stands_before_them() {
    // What only tests see may use anything.
    let only_tested = ["locate/oracle.rs", "read/html/differential.rs"];
    for (file, text) in sources().into_iter().filter(|(file, _)| !only_tested.contains(&file.as_str())) {
        let module = file.split(['/', '.']).next().unwrap();
        let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == module) else {
            continue;
        };
        for line in own(&text).filter(|line| !line.trim_start().starts_with("//")) {
            for used in line.split("crate::").skip(1) {
                let used = used.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap();
                let is_fine = used.is_empty() || used == module || allowed.contains(&used);
                assert!(is_fine, "src/{file} uses crate::{used}");
            }
        }
    }
}

#[test]
fn every_module_has_its_place_in_the_drawing() {
    for (file, _) in sources() {
        let module = file.split(['/', '.']).next().unwrap();
        let is_drawn = ["lib", "cli"].contains(&module) || MAY_USE.iter().any(|(name, _)| *name == module);
        assert!(is_drawn, "src/{file}");
    }
}

#[test]
fn files_are_short_enough_to_be_read_at_once() {
    for (file, text) in sources() {
        let lines = own(&text).count();
        assert!(lines <= 400, "src/{file} has {lines} lines without its tests");
    }
}

#[test]
fn lists_are_sorted_by_one_routine() {
    let in_wasm = |file: &str| !file.starts_with("cli/") && file != "locate/oracle.rs";
    for (file, text) in sources().into_iter().filter(|(file, _)| in_wasm(file)) {
        let found: Vec<&str> = own(&text).filter(|line| line.contains(".sort")).collect();
        assert_eq!(found, Vec::<&str>::new(), "src/{file} sorts without src/order.rs");
    }
}

#[test]
fn words_are_put_to_findings_in_one_place() {
    let has_hanzi = |line: &str| line.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    for (file, text) in sources() {
        if file.starts_with("message/") || file == "cli/tell.rs" {
            continue;
        }
        let worded =
            own(&text).filter(|line| line.contains("format!") && !line.trim_start().starts_with("//"));
        let found: Vec<&str> = worded.filter(|line| has_hanzi(line)).collect();
        assert_eq!(found, Vec::<&str>::new(), "src/{file} puts words together");
    }
}
