//! Formats that are not ours, in `examples/`: what holds in them passes, each rule bites, and reports are read in them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::fs;

use gouji::finding::Problem;
use gouji::format::{Format, Severity};
use gouji::inspect::{self, Options, Prior, Source};

fn defined(name: &str) -> &'static Format {
    let text = fs::read_to_string(format!("{}/examples/{name}.json", env!("CARGO_MANIFEST_DIR"))).unwrap();
    inspect::define(&text).unwrap_or_else(|errors| panic!("{errors:?}"))
}

/// All cells of a format: those named as given, the others 0.
fn filled(format: &Format, cells: &[(&str, &str)]) -> Source {
    for (name, _) in cells {
        assert!(format.cell(name).is_some(), "{name}");
    }
    let given = |name: &str| cells.iter().find(|(own, _)| *own == name).map_or("0", |(_, figure)| *figure);
    Source::Cells(format.cells.iter().map(|cell| (cell.name.clone(), given(&cell.name).to_owned())).collect())
}

/// The rules that are broken, errors and warnings.
fn broken(format: &Format, cells: &[(&str, &str)], prior: Option<&[(&str, &str)]>) -> Vec<String> {
    let prior = prior.map(|cells| Prior { source: filled(format, cells), year: None });
    let options = Options { format: Some(format.id.clone()), prior, ..Options::default() };
    let inspection = inspect::inspect(&filled(format, cells), &options).unwrap();
    let told = inspection.findings.iter().filter(|finding| finding.severity < Severity::Info);
    told.map(|finding| finding.problem.rule(format).to_owned()).collect()
}

/// The cells with one changed.
fn with<'c>(cells: &[(&'c str, &'c str)], name: &'c str, figure: &'c str) -> Vec<(&'c str, &'c str)> {
    let mut changed: Vec<_> = cells.iter().copied().filter(|(own, _)| *own != name).collect();
    changed.push((name, figure));
    changed
}

// 庆元县 2024, as published.
const PENALTIES: [(&str, &str); 9] = [
    ("penalties.own.warning", "12175"),
    ("penalties.own.fine", "94929"),
    ("penalties.own.confiscation", "235"),
    ("penalties.own.suspension", "189"),
    ("penalties.own.revocation", "101"),
    ("penalties.own.closure", "11"),
    ("penalties.own.detention", "504"),
    ("penalties.own.other", "12"),
    ("penalties.own.total", "108156"),
];

#[test]
fn penalties_add_up_and_their_amount_may_be_left_out() {
    let format = defined("penalties");
    assert_eq!(broken(format, &with(&PENALTIES, "penalties.own.money", ""), None), Vec::<String>::new());
    let wrong = with(&PENALTIES, "penalties.own.detention", "540");
    assert_eq!(broken(format, &wrong, None), ["penalties.total"]);
}

#[test]
fn a_table_of_penalties_is_read_by_its_labels() {
    let format = defined("penalties");
    let heads: Vec<&str> =
        format.tables[0].blocks[0].columns.iter().map(|line| line.label.text.as_str()).collect();
    let figures = "12175\t94929\t235\t189\t101\t0\t11\t504\t12\t108156\t3120.5";
    let text = format!("单位名称\t{}\n本机关\t{figures}\n", heads.join("\t"));
    let options = Options { format: Some("penalties".into()), ..Options::default() };
    let inspection = inspect::inspect(&Source::Text(text), &options).unwrap();
    assert_eq!(inspection.report.extent(), 11);
    assert_eq!(inspection.count(Severity::Error), 0, "{:?}", inspection.findings);
}

#[test]
fn every_rule_of_the_website_report_bites() {
    let format = defined("website");
    // A city of Guangdong, 2024: the total holds other entries beside the three kinds.
    let published = [
        ("published.total.value", "21813"),
        ("published.overview.value", "47"),
        ("published.news.value", "10078"),
        ("published.catalogue.value", "696"),
    ];
    assert_eq!(broken(format, &published, None), Vec::<String>::new());
    let cases = [
        ("visits.visitors.value", "visits.views"),
        ("columns.opened.value", "columns.opened"),
        ("answers.material.value", "answers.total"),
        ("services.online.value", "services.online"),
        ("services.persons.value", "services.handled"),
        ("exchange.closed.value", "exchange.closed"),
        ("exchange.answered.value", "exchange.answered"),
        ("exchange.results.value", "exchange.results"),
        ("exchange.replies.value", "exchange.replies"),
        ("security.mended.value", "security.mended"),
    ];
    for (cell, rule) in cases {
        assert_eq!(broken(format, &[(cell, "3")], None), [rule], "{cell}");
    }
    assert_eq!(
        broken(format, &with(&published, "published.total.value", "10820"), None),
        ["published.parts"]
    );
}

const FOIA: [(&str, &str); 15] = [
    ("requests.overall.pendingStart", "120"),
    ("requests.overall.received", "900"),
    ("requests.overall.processed", "870"),
    ("requests.overall.pendingEnd", "150"),
    ("dispositions.overall.fullGrants", "400"),
    ("dispositions.overall.fullDenials", "70"),
    ("dispositions.overall.noRecords", "400"),
    ("dispositions.overall.total", "870"),
    ("exemptions.overall.ex5", "60"),
    ("exemptions.overall.ex6", "40"),
    ("backlog.overall.requests", "35"),
    ("appeals.days.lowest", "1"),
    ("appeals.days.median", "12.5"),
    ("appeals.days.highest", "301"),
    ("appeals.overall.pendingEnd", "0"),
];

#[test]
fn every_rule_of_the_foia_report_bites() {
    let format = defined("foia");
    assert_eq!(broken(format, &FOIA, None), Vec::<String>::new());
    let cases: [(&str, &str, &[&str]); 7] = [
        ("requests.overall.received", "901", &["requests.pending"]),
        ("dispositions.overall.noRecords", "401", &["dispositions.total"]),
        ("appeals.overall.received", "2", &["appeals.pending"]),
        ("appeals.days.median", "302", &["appeals.highest"]),
        ("exemptions.overall.ex5", "20", &["foia.denials"]),
        ("backlog.overall.requests", "151", &["foia.backlogRequests"]),
        ("backlog.overall.appeals", "1", &["foia.backlogAppeals"]),
    ];
    for (cell, figure, rules) in cases {
        assert_eq!(broken(format, &with(&FOIA, cell, figure), None), rules, "{cell}");
    }
    let both = [("dispositions.overall.total", "871"), ("dispositions.overall.other", "1")];
    let wrong = both.iter().fold(FOIA.to_vec(), |cells, (name, figure)| with(&cells, name, figure));
    assert_eq!(broken(format, &wrong, None), ["foia.processed"]);
}

#[test]
fn what_does_not_apply_is_no_fault_and_no_failure() {
    let format = defined("foia");
    let days = ["appeals.days.lowest", "appeals.days.median", "appeals.days.highest"];
    let cells = days.iter().fold(FOIA.to_vec(), |cells, name| with(&cells, name, "N/A"));
    assert_eq!(broken(format, &cells, None), Vec::<String>::new());
}

#[test]
fn years_are_chained() {
    let format = defined("foia");
    let prior = [
        ("requests.overall.pendingStart", "100"),
        ("requests.overall.received", "20"),
        ("requests.overall.pendingEnd", "120"),
    ];
    assert_eq!(broken(format, &FOIA, Some(&prior)), Vec::<String>::new());
    let other = with(&prior, "requests.overall.pendingEnd", "121");
    assert_eq!(broken(format, &FOIA, Some(&other)), ["requests.chain"]);
}

#[test]
fn more_than_may_be_is_told_as_such() {
    let format = defined("website");
    let options = Options { format: Some("website".into()), ..Options::default() };
    let source = filled(format, &[("services.online.value", "3")]);
    let inspection = inspect::inspect(&source, &options).unwrap();
    let found = inspection.findings.iter().find(|each| matches!(each.problem, Problem::Imbalance { .. }));
    let told = gouji::message::tell(found.unwrap(), format, gouji::message::Language::ZhCn);
    assert_eq!(told.line, "办事服务“数量”列“可全程在线办理政务服务事项数量”大于“政务服务事项数量”，多 3");
}
