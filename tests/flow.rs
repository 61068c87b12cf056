//! Text of any kind is read in bounded time, and what is wrong with it is said.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::fmt::Write as _;

use gouji::finding::Problem;
use gouji::inspect::{Inspection, Options, Source, inspect};
use gouji::report::{How, Spot};

const HEADING: &str = "三、收到和处理政府信息公开申请情况";
const RECEIVED: &str = "一、本年新收政府信息公开申请数量";
const CARRIED_IN: &str = "二、上年结转政府信息公开申请数量";

fn read(text: &str) -> Inspection {
    inspect(&Source::Text(text.to_owned()), &Options::default()).unwrap()
}

fn rules(inspection: &Inspection) -> Vec<&str> {
    let format = inspection.told_in();
    inspection.findings.iter().map(|finding| finding.problem.rule(format)).collect()
}

fn row(inspection: &Inspection, name: &str) -> Vec<String> {
    let format = inspection.told_in();
    let first = format.cell(&format!("requests.{name}.naturalPerson")).unwrap();
    let text = |cell| inspection.report.entry(cell).amount().map_or("-".to_owned(), |each| each.to_string());
    format.row_cells(first).map(text).collect()
}

#[test]
fn glued_digits_are_split_where_the_sum_leaves_one_way() {
    let inspection = read(&format!("{HEADING}{RECEIVED}230 000023{CARRIED_IN}0000000"));
    assert_eq!(row(&inspection, "received"), ["23", "0", "0", "0", "0", "0", "23"]);
    assert!(rules(&inspection).contains(&"read.splitBySums"));
    let format = inspection.told_in();
    let total = inspection.report.slot(format.cell("requests.received.total").unwrap());
    assert_eq!((total.origin.read, total.raw.as_str()), (How::Repaired, "23"));
    assert_eq!(total.origin.spot, Some(Spot::Text { line: 0, column: 41 }));
}

#[test]
fn cells_on_which_the_ways_agree_are_read_and_the_others_told() {
    let inspection = read(&format!("{HEADING}{RECEIVED}270020130{CARRIED_IN}0000000"));
    assert_eq!(row(&inspection, "received"), ["-", "-", "0", "-", "-", "1", "30"]);
    let unsure = |problem: &Problem| matches!(problem, Problem::Unsure { count: 2, .. });
    assert!(inspection.findings.iter().any(|finding| unsure(&finding.problem)));
}

#[test]
fn figures_that_keep_no_sum_are_not_read_and_said_so() {
    let inspection = read(&format!("{HEADING}{RECEIVED}99999991{CARRIED_IN}0000000"));
    assert_eq!(row(&inspection, "received"), ["-"; 7]);
    assert!(rules(&inspection).contains(&"read.rowUnread"));
}

#[test]
fn a_lost_figure_is_not_made_up_by_splitting_another() {
    let complete = format!("{CARRIED_IN} 0 0 0 0 0 0 0\n（一）予以公开 0 1 0 0 0 0 1\n");
    let inspection = read(&format!("{HEADING}\n{RECEIVED} 0 0 0 0 0 44\n{complete}"));
    assert_ne!(row(&inspection, "received"), ["0", "0", "0", "0", "0", "4", "4"]);
}

#[test]
fn blanks_dropped_between_equal_figures_are_not_guessed() {
    let inspection = read(&format!("{HEADING}\n{RECEIVED} |\n3 |\n3 |\n||||||\n{CARRIED_IN} |\n0 |\n"));
    assert_eq!(row(&inspection, "received")[1], "-");
    assert!(inspection.findings.iter().any(|finding| !finding.cells.is_empty()));
}

#[test]
fn a_row_of_a_hundred_digits_is_said_to_be_unread() {
    let inspection = read(&format!("{HEADING}\n{RECEIVED} {}\n{CARRIED_IN} 0 0 0 0 0 0 0", "12".repeat(50)));
    assert_eq!(row(&inspection, "received"), ["-"; 7]);
    assert!(rules(&inspection).contains(&"read.rowUnread"));
}

#[test]
fn a_megabyte_of_digits_is_passed_over() {
    let inspection = read(&format!("{HEADING}{RECEIVED}{}", "1".repeat(1 << 20)));
    assert!(inspection.report.is_unread());
    assert!(!inspection.findings.is_empty());
}

#[test]
fn ten_thousand_rows_end_in_one_finding_for_those_that_differ() {
    let mut text = format!("{HEADING}\n");
    for number in 0..10_000 {
        writeln!(text, "{RECEIVED} {number} 0 0 0 0 0 {number}").unwrap();
    }
    let inspection = read(&text);
    assert_eq!(row(&inspection, "received"), ["0", "0", "0", "0", "0", "0", "0"]);
    assert!(rules(&inspection).iter().filter(|rule| **rule == "read.twice").count() <= 7);
}

#[test]
fn two_reports_in_one_text_are_said() {
    let report = |figure: u32| {
        let row = |label: &str| format!("{label} {figure} 0 1 0 0 0 {}\n", figure + 1);
        [HEADING, "\n", &row(RECEIVED), &row(CARRIED_IN), &row("（一）予以公开"), &row("（七）总计")].concat()
    };
    let inspection = read(&(report(3) + &report(5)));
    assert!(rules(&inspection).contains(&"read.severalReports"), "{:?}", rules(&inspection));
}
