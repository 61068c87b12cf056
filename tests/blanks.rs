//! How blanks count: in a finished report they are nothing, in a draft they are unknown, and what was not read is
//! unknown always.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use gouji::check::Stage;
use gouji::format::Severity;
use gouji::inspect::{Blanks, Inspection, Level, Options, Prior, Source, inspect};
use gouji::message::{Language, tell};

/// Inspects one row of table 4: upheld, corrected, other, pending, total.
fn review(texts: [&str; 5], options: &Options) -> Inspection {
    let columns = ["upheld", "corrected", "other", "pending", "total"];
    let cells = columns
        .iter()
        .zip(texts)
        .map(|(column, text)| (format!("disputes.review.{column}"), text.to_owned()));
    let others = ["litigationDirect", "litigationAfterReview"]
        .into_iter()
        .flat_map(|group| columns.map(|column| (format!("disputes.{group}.{column}"), "0".to_owned())));
    inspect(&Source::Cells(cells.chain(others).collect()), options).unwrap()
}

/// The rules named for that row, with the first cell's column and the severity.
fn named(texts: [&str; 5], options: &Options) -> Vec<(String, String, Severity)> {
    let inspection = review(texts, options);
    let format = inspection.format.unwrap();
    let findings = inspection.findings.iter().filter(|finding| !finding.cells.is_empty());
    findings
        .map(|finding| {
            let column = format.column(finding.cells[0]).key.clone();
            (finding.problem.rule(format).to_owned(), column, finding.severity)
        })
        .collect()
}

fn finished(texts: [&str; 5]) -> Vec<(String, String)> {
    named(texts, &Options::default()).into_iter().map(|(rule, column, _)| (rule, column)).collect()
}

fn draft(texts: [&str; 5]) -> Vec<(String, String)> {
    let options = Options { stage: Stage::Draft, ..Options::default() };
    named(texts, &options).into_iter().map(|(rule, column, _)| (rule, column)).collect()
}

fn told(rules: &[(&str, &str)]) -> Vec<(String, String)> {
    rules.iter().map(|(rule, column)| ((*rule).to_owned(), (*column).to_owned())).collect()
}

#[test]
fn blank_parts_count_as_nothing_and_are_told_once() {
    assert_eq!(finished(["3", "", "", "1", "4"]), told(&[("cell.blank", "corrected")]));
}

#[test]
fn a_sum_that_fails_with_its_blanks_as_nothing_is_told_beside_them() {
    assert_eq!(finished(["3", "", "0", "1", "5"]), told(&[("t4.sum", "total"), ("cell.blank", "corrected")]));
}

#[test]
fn a_blank_total_over_figures_is_missing() {
    assert_eq!(finished(["3", "1", "0", "1", ""]), told(&[("total.missing", "total")]));
    assert_eq!(review(["3", "1", "0", "1", ""], &Options::default()).settled[0].amount.to_string(), "5");
}

#[test]
fn a_blank_total_over_nothing_is_only_blank() {
    assert_eq!(finished(["0", "0", "0", "0", ""]), told(&[("cell.blank", "total")]));
    assert_eq!(finished(["", "", "", "", ""]), told(&[("cell.blank", "upheld")]));
}

#[test]
fn a_text_makes_its_sum_untold() {
    assert_eq!(finished(["三", "1", "0", "1", "9"]), told(&[("cell.notNumber", "upheld")]));
}

#[test]
fn a_placeholder_is_neither_blank_nor_0() {
    assert_eq!(finished(["/", "1", "0", "1", "2"]), told(&[("cell.placeholder", "upheld")]));
}

#[test]
fn marks_of_any_length_are_placeholders_and_told_for_all_their_cells() {
    let texts = ["---", "—", "——————", "─ ─", "0"];
    assert_eq!(finished(texts), told(&[("cell.placeholder", "upheld")]));
    let lines = |texts| {
        let inspection = review(texts, &Options::default());
        let told = tell(&inspection.findings[0], inspection.told_in(), Language::ZhCn);
        [told.line, told.detail]
    };
    let [line, detail] = lines(texts);
    assert_eq!(line, "表四“行政复议”有 4 格填的不是数字");
    assert_eq!(detail, "填“---”等符号的有结果维持、结果纠正、其他结果、尚未审结。没有发生的填 0。");
    assert_eq!(lines(["/", "0", "0", "0", "0"])[0], "表四“行政复议 × 结果维持”填的是“/”，不是数字");
}

#[test]
fn a_draft_is_calm_while_it_can_still_be_completed() {
    for texts in [["3", "", "", "", "9"], ["", "", "", "", "9"], ["3", "1", "", "", ""], ["", "", "", "", ""]]
    {
        assert_eq!(draft(texts), told(&[]), "{texts:?}");
    }
}

#[test]
fn a_draft_whose_parts_exceed_the_total_cannot_be_completed() {
    assert_eq!(draft(["3", "7", "", "", "9"]), told(&[("t4.sum", "total")]));
    assert_eq!(draft(["3", "5", "0", "0", "9"]), told(&[("t4.sum", "total")]));
}

#[test]
fn strict_makes_blanks_errors_and_a_rule_can_be_switched_off() {
    let strict = Options { blanks: Blanks::Refused, ..Options::default() };
    assert_eq!(named(["0", "", "0", "0", "0"], &strict)[0].2, Severity::Error);
    let off = Options { rules: vec![("cell.blank".into(), Level::Off)], ..Options::default() };
    assert_eq!(named(["0", "", "0", "0", "0"], &off), []);
    let raised =
        Options { rules: vec![("cell.blank".into(), Level::At(Severity::Info))], ..Options::default() };
    assert_eq!(named(["0", "", "0", "0", "0"], &raised)[0].2, Severity::Info);
}

#[test]
fn a_sum_that_is_switched_off_is_not_added_up() {
    let off = Options { rules: vec![("t4.sum".into(), Level::Off)], ..Options::default() };
    let inspection = review(["3", "1", "", "1", "9"], &off);
    assert_eq!((inspection.causes.len(), inspection.settled.len()), (0, 0));
    assert_eq!((inspection.sums.told, inspection.sums.all), (0, 39));
    // Nor does it tell what a total that is blank should be.
    assert_eq!(named(["3", "1", "0", "1", ""], &off)[0].0, "cell.blank");
}

#[test]
fn a_table_of_which_nothing_was_given_is_said_to_be_unchecked() {
    let inspection = review(["0", "0", "0", "0", "0"], &Options::default());
    let format = inspection.format.unwrap();
    let rules: Vec<&str> = inspection.findings.iter().map(|finding| finding.problem.rule(format)).collect();
    assert_eq!(rules, ["read.tableAbsent", "read.tableAbsent"]);
    assert_eq!((inspection.sums.hold, inspection.sums.told, inspection.sums.all), (3, 3, 42));
}

#[test]
fn unknown_names_in_the_call_are_errors_of_the_call() {
    let call = |options: &Options| inspect(&Source::Text(String::new()), options).unwrap_err().to_string();
    let format = Options { format: Some("1999".into()), ..Options::default() };
    let rules = Options { rules: vec![("t9.sum".into(), Level::Off)], ..Options::default() };
    let certain = Options { certain: vec!["nowhere".into()], ..Options::default() };
    assert_eq!(call(&format), "there is no format “1999”");
    assert_eq!(call(&rules), "there is no rule “t9.sum”");
    assert_eq!(call(&certain), "there is no cell “nowhere”");
}

#[test]
fn an_amount_that_cannot_be_is_told_once_and_not_added_up() {
    assert_eq!(finished(["-3", "1", "0", "1", "5"]), told(&[("cell.negative", "upheld")]));
    assert_eq!(finished(["1.5", "1", "0", "1", "5"]), told(&[("cell.notInteger", "upheld")]));
    assert_eq!(
        finished(["-3", "1", "0", "1", ""]),
        told(&[("cell.negative", "upheld"), ("cell.blank", "total")])
    );
}

#[test]
fn a_prior_report_that_cannot_be_compared_is_said_so() {
    let with = |prior: Prior| {
        let options = Options { year: Some(2024), prior: Some(prior), ..Options::default() };
        let inspection = review(["0", "0", "0", "0", "0"], &options);
        let format = inspection.format.unwrap();
        let rules = inspection.findings.iter().map(|finding| finding.problem.rule(format).to_owned());
        rules.filter(|rule| rule.starts_with("read.prior")).collect::<Vec<_>>()
    };
    let cells = || Source::Cells([("disputes.review.total".into(), "0".into())].into_iter().collect());
    assert_eq!(with(Prior { source: Source::Text("无".into()), year: None }), ["read.priorUnread"]);
    assert_eq!(with(Prior { source: cells(), year: Some(2022) }), ["read.priorYear"]);
    assert_eq!(with(Prior { source: cells(), year: Some(2023) }), Vec::<String>::new());
}
