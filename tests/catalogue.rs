//! The catalogue of rules: each rule is broken by its failing example, and by no passing one.
//!
//! An example is a report of zeros with some `cells` changed and the prose of some `sections`, the report of
//! `src/rules/page.txt` with some words replaced, or a source as it is; `prior` and
//! `submitted` are others.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::fs;

use gouji::catalogue;
use gouji::format::{Format, Severity};
use gouji::inspect::{Inspection, Level, Options, Prior, Source, aggregate, formats, inspect};
use gouji::subject::{Body, Day};
use serde_json::Value;

/// All entries as written.
fn entries() -> Vec<Value> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/rules");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|file| file.extension().is_some_and(|kind| kind == "json"));
    files
        .map(|file| fs::read_to_string(file).unwrap())
        .flat_map(|text| serde_json::from_str::<Vec<Value>>(&text).unwrap())
        .collect()
}

fn format_of(example: &Value) -> &'static Format {
    let id = example["format"].as_str().unwrap_or("2021");
    let is_single = example["single"] == true;
    formats().iter().find(|format| format.id == id && format.departure().is_some() == is_single).unwrap()
}

fn year_of(example: &Value) -> Option<u16> {
    example["year"].as_u64().map(|year| u16::try_from(year).unwrap())
}

/// The report that examples change in places.
const PAGE: &str = include_str!("../src/rules/page.txt");

fn source(example: &Value) -> Source {
    if let Some(changes) = example["replace"].as_array() {
        let changed = changes.iter().fold(PAGE.to_owned(), |page, change| {
            let [from, to] = [0, 1].map(|at| change[at].as_str().unwrap());
            assert!(page.contains(from), "{from} stands in the report");
            page.replace(from, to)
        });
        return Source::Text(changed);
    }
    if let Some(html) = example["html"].as_str() {
        return Source::Html(html.to_owned());
    }
    if let Some(text) = example["text"].as_str() {
        return Source::Text(text.to_owned());
    }
    let zeros = format_of(example).cells.iter().map(|cell| (cell.name.clone(), "0".to_owned()));
    let changed = example["cells"].as_object().into_iter().flatten();
    let changed = changed.map(|(name, text)| (name.clone(), text.as_str().unwrap().to_owned()));
    let sections = example["sections"].as_object().into_iter().flatten();
    let texts = sections.map(|(id, text)| (id.clone(), text.as_str().unwrap().to_owned()));
    Source::Form(zeros.chain(changed).collect(), texts.collect())
}

fn options(example: &Value) -> Options {
    let rules = example["rules"].as_object().into_iter().flatten();
    Options {
        year: year_of(example),
        prior: example.get("prior").map(|prior| Prior { source: source(prior), year: year_of(prior) }),
        submitted: example.get("submitted").map(source),
        org: example["org"].as_str().map(str::to_owned),
        body: example["level"].as_str().map(|level| match level {
            "government" => Body::Government,
            "department" => Body::Department,
            _ => Body::Township,
        }),
        published: example["published"].as_str().and_then(Day::of),
        thresholds: example["thresholds"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(rule, number)| (rule.clone(), u32::try_from(number.as_u64().unwrap()).unwrap()))
            .collect(),
        rules: rules.map(|(rule, _)| (rule.clone(), Level::At(Severity::Info))).collect(),
        ..Options::default()
    }
}

/// The example inspected; against the sum of its `children`, where it has any.
fn inspected(example: &Value) -> Inspection {
    inspected_with(example, &options(example))
}

fn inspected_with(example: &Value, options: &Options) -> Inspection {
    let mut inspection = inspect(&source(example), options).unwrap();
    if let Some(children) = example["children"].as_array() {
        let children: Vec<Inspection> = children.iter().map(inspected).collect();
        let children: Vec<Option<&Inspection>> = children.iter().map(Some).collect();
        inspection.findings = aggregate(&inspection, &children, options);
    }
    inspection
}

fn broken(example: &Value) -> Vec<String> {
    let inspection = inspected(example);
    let format = inspection.told_in();
    inspection.findings.iter().map(|finding| finding.problem.rule(format).to_owned()).collect()
}

#[test]
fn every_rule_is_broken_by_its_failing_example() {
    for entry in entries() {
        let id = entry["id"].as_str().unwrap();
        let broken = broken(&entry["fails"]);
        assert!(broken.iter().any(|rule| rule == id), "{id} is not among {broken:?}");
    }
}

#[test]
fn no_rule_is_broken_by_a_passing_example() {
    for entry in entries() {
        assert_eq!(broken(&entry["passes"]), Vec::<String>::new(), "{}", entry["id"]);
    }
}

#[test]
fn a_rule_that_is_off_is_not_told_and_the_others_are() {
    for entry in entries() {
        let id = entry["id"].as_str().unwrap();
        let example = &entry["fails"];
        let mut others = broken(example);
        others.retain(|rule| rule != id);
        let mut options = options(example);
        options.rules.push((id.to_owned(), Level::Off));
        let inspection = inspected_with(example, &options);
        let format = inspection.told_in();
        let told: Vec<&str> =
            inspection.findings.iter().map(|finding| finding.problem.rule(format)).collect();
        assert_eq!(told, others, "{id}");
    }
}

#[test]
fn every_rule_that_is_checked_has_its_entry() {
    for format in formats() {
        for rule in gouji::finding::rule_ids(format) {
            assert!(catalogue::entry(rule).is_some(), "{rule}");
        }
    }
}

#[test]
fn every_way_to_break_a_rule_has_its_example() {
    let mut untold = Vec::new();
    for entry in entries() {
        let id = entry["id"].as_str().unwrap();
        let known = catalogue::entry(id).unwrap();
        let more = entry["also"].as_array().into_iter().flatten();
        let told: Vec<usize> = std::iter::once(&entry["fails"])
            .chain(more)
            .flat_map(|example| {
                let inspection = inspected(example);
                let format = inspection.told_in();
                let cases = inspection.findings.iter().filter_map(|finding| finding.problem.case(format));
                cases
                    .filter_map(|case| known.cases.iter().position(|own| std::ptr::eq(own, case)))
                    .collect::<Vec<usize>>()
            })
            .collect();
        let missing = (0..known.cases.len()).filter(|case| !told.contains(case));
        untold.extend(missing.map(|case| format!("{id} {case}")));
    }
    // Figures that fit in several ways are held by tests/flow.rs and tests/reports.rs.
    assert_eq!(untold, ["read.unsure 1", "read.rowByPlace 1"]);
}
