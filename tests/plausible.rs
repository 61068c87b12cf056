//! What is told of figures that are possible, yet hardly meant: each by itself, once, and by the measure that was set.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use gouji::format::Format;
use gouji::inspect::{Inspection, Options, Prior, Source, formats, inspect};
use gouji::message::{Language, tell};

fn format(id: &str) -> &'static Format {
    formats().iter().find(|format| format.id == id).unwrap()
}

/// A report of zeros with some cells changed.
fn report(id: &str, cells: &[(&str, &str)]) -> Source {
    let zeros = format(id).cells.iter().map(|cell| (cell.name.clone(), "0".to_owned()));
    let changed = cells.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    Source::Cells(zeros.chain(changed).collect())
}

/// The lines and details of what is told under a rule.
fn told(inspection: &Inspection, rule: &str, language: Language) -> Vec<(String, String)> {
    let format = inspection.told_in();
    let own = inspection.findings.iter().filter(|finding| finding.problem.rule(format) == rule);
    own.map(|finding| tell(finding, format, language)).map(|message| (message.line, message.detail)).collect()
}

fn with_prior(source: &Source, prior: Source, thresholds: &[(&str, u32)]) -> Inspection {
    let thresholds = thresholds.iter().map(|(rule, number)| ((*rule).to_owned(), *number)).collect();
    let prior = Some(Prior { source: prior, year: None });
    inspect(source, &Options { prior, thresholds, ..Options::default() }).unwrap()
}

#[test]
fn rows_are_judged_each_by_itself() {
    let totals = [("proactive.rules.publicTotal", "4"), ("proactive.normative.publicTotal", "8")];
    let told_of = |cells: &[(&str, &str)]| {
        let cells = [&totals[..], cells].concat();
        told(&with_prior(&report("2019", &cells), report("2019", &totals), &[]), "t2.made", Language::ZhCn)
            .len()
    };
    let more = [("proactive.normative.made", "2"), ("proactive.normative.published", "5")];
    assert_eq!(told_of(&more), 1);
    assert_eq!(told_of(&[more[0], more[1], ("proactive.rules.made", "/")]), 1);
    assert_eq!(told_of(&[more[0], more[1], ("proactive.rules.published", "1")]), 2);
}

#[test]
fn the_measure_that_was_set_is_the_one_that_is_told() {
    let prior = [
        ("proactive.fee.amount", "10"),
        ("proactive.normative.inForce", "600"),
        ("proactive.license.decisions", "100"),
    ];
    let cells = [
        ("proactive.fee.amount", "800"),
        ("proactive.normative.inForce", "2000"),
        ("proactive.license.decisions", "30"),
    ];
    let set = [("t2.fee.unitSuspect", 50), ("cell.hugeValue", 3), ("t2.yoy", 3)];
    let inspection = with_prior(&report("2021", &cells), report("2021", &prior), &set);
    let one = |rule, language| {
        let [(line, detail)] = &told(&inspection, rule, language)[..] else { panic!("{rule}") };
        format!("{line}。{detail}")
    };
    assert!(one("t2.fee.unitSuspect", Language::ZhCn).contains("上年为 10，超过其 50 倍"));
    assert!(one("t2.fee.unitSuspect", Language::En).contains("over 50 times last year's: 10"));
    assert!(one("cell.hugeValue", Language::ZhCn).contains("超过上年的 3 倍"));
    assert!(one("cell.hugeValue", Language::En).contains("over 3 times last year's"));
    assert!(one("t2.yoy", Language::ZhCn).contains("不到上年的 3 分之一"));
    assert!(one("t2.yoy", Language::En).contains("last year's is over 3 times as much"));
}

#[test]
fn a_count_is_told_once_to_be_too_large() {
    let cells = [("proactive.normative.inForce", "200000000")];
    let prior = [("proactive.normative.inForce", "1000")];
    let inspection = with_prior(&report("2021", &cells), report("2021", &prior), &[]);
    assert_eq!(told(&inspection, "cell.hugeValue", Language::ZhCn).len(), 1);
}

#[test]
fn the_unit_of_an_amount_stands_behind_it_or_in_its_heading() {
    let table = |heading: &str, amount: &str| {
        let html = format!(
            "<p>示例局2019年政府信息公开工作年度报告</p><p>二、主动公开政府信息情况</p><table>\
             <tr><td>第二十条第（九）项<tr><td>信息内容<td>采购项目数量<td>{heading}\
             <tr><td>政府集中采购<td>3<td>{amount}</table>"
        );
        let inspection = inspect(&Source::Html(html), &Options::default()).unwrap();
        told(&inspection, "t2.procurement.unit", Language::ZhCn)
            .into_iter()
            .map(|(line, _)| line)
            .collect::<Vec<_>>()
    };
    let cell = "表二“政府集中采购 × 采购总金额”";
    let none: Vec<String> = Vec::new();
    assert_eq!(table("采购总金额(万元)", "477.35"), none);
    assert_eq!(table("采购总金额（单位：万元）", "477.35万元"), none);
    assert_eq!(table("采购总金额（元）", "4773500"), [format!("{cell}以元为单位")]);
    assert_eq!(table("采购总金额", "477.35"), [format!("{cell}没有写明单位")]);
    // What counts is no unit of money.
    assert_eq!(table("采购总金额", "12件"), [format!("{cell}没有写明单位")]);
}

#[test]
fn an_amount_in_another_unit_is_another_amount() {
    let amount = |text| report("2019", &[("proactive.procurement.amount", text)]);
    let modified = |now, then| {
        let options = Options { submitted: Some(amount(then)), ..Options::default() };
        told(&inspect(&amount(now), &options).unwrap(), "time.modified", Language::ZhCn).len()
    };
    assert_eq!(modified("12万元", "12元"), 1);
    assert_eq!(modified("12万元", "12 万元"), 0);
    assert_eq!(modified("12万元", "12"), 0);
}
