//! Sources that are no one whole report: each is said to be what it is, and read as far as it goes.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]
#![allow(clippy::format_push_string, reason = "clearer than write!, and speed is no matter here")]

mod shapes;

use gouji::finding::{Finding, Problem};
use gouji::inspect::{Inspection, Options, Source, inspect};
use gouji::message::{Language, tell};

use shapes::filled::Filled;
use shapes::random::Random;
use shapes::shapes;

fn read(source: &Source) -> Inspection {
    inspect(source, &Options::default()).unwrap()
}

/// A report in a shape, as HTML or as text.
fn report(shape: &str, seed: u64) -> String {
    let shape = shapes().into_iter().find(|own| own.name == shape).unwrap();
    let mut random = Random::seeded(seed);
    let mut filled = loop {
        let filled = Filled::random(&mut random);
        let figures = filled.truth.iter().filter(|truth| truth.as_str() != "0").count();
        if filled.format.id == "2021" && figures > 60 {
            break filled;
        }
    };
    match (shape.render)(&mut filled, &mut random) {
        Source::Html(text) | Source::Text(text) => text,
        other => panic!("{other:?}"),
    }
}

/// What is said under a rule.
fn said(inspection: &Inspection, rule: &str) -> Vec<String> {
    let format = inspection.told_in();
    let own = inspection.findings.iter().filter(|finding| finding.problem.rule(format) == rule);
    own.map(|finding| tell(finding, format, Language::ZhCn).line).collect()
}

#[test]
fn two_reports_in_one_source_are_said() {
    for (shape, source) in [
        ("plain table", Source::Html as fn(String) -> Source),
        ("tabs", Source::Text),
        ("a cell per line", Source::Text),
        ("rows with single blanks", Source::Text),
    ] {
        assert!(
            said(&read(&source(report(shape, 1))), "read.severalReports").is_empty(),
            "{shape}: one alone"
        );
        let both = report(shape, 1) + "\n" + &report(shape, 2);
        let said = said(&read(&source(both)), "read.severalReports");
        assert!(!said.is_empty(), "{shape}");
    }
}

#[test]
fn what_is_no_report_is_said() {
    let plan = "<h1>示例市2024年预算执行情况报告</h1><table><tr><td>项目<td>预算数<td>决算数<tr><td>教育支出<td>120<td>118\
        <tr><td>卫生健康支出<td>90<td>91<tr><td>总计<td>210<td>209</table>";
    for source in [
        Source::Html(plan.to_owned()),
        Source::Text("关于召开会议的通知\n各科室：\n定于5日9时开会。".to_owned()),
    ] {
        let inspection = read(&source);
        assert_eq!(inspection.format.map(|format| &format.id), None);
        assert_eq!(said(&inspection, "read.notReport").len(), 1);
        assert_eq!(inspection.findings.len(), 1, "nothing else is said");
    }
}

#[test]
fn of_half_a_report_the_other_half_is_said_to_be_missing() {
    for (shape, source) in [("plain table", Source::Html as fn(String) -> Source), ("tabs", Source::Text)] {
        let whole = report(shape, 3);
        let inspection = read(&source(whole[..whole.find("（五）不予处理").unwrap()].to_owned()));
        let rows = said(&inspection, "read.rowAbsent");
        assert!(rows.len() >= 10, "{shape}: the rows that were cut off, one by one: {rows:?}");
        assert_eq!(said(&inspection, "read.tableAbsent").len(), 1, "{shape}: table 4");
        // Sums over rows that are not there are not judged.
        let is_sum = |finding: &&Finding| matches!(finding.problem, Problem::Imbalance { .. });
        assert_eq!(inspection.findings.iter().find(is_sum), None, "{shape}");
    }
}

#[test]
fn ten_thousand_rows_are_read_to_their_end_and_said_once() {
    let row = |number: usize| {
        let row = ["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量"][number % 2];
        format!("<tr><td>{row}<td>{number}<td>0<td>0<td>0<td>0<td>0<td>{number}")
    };
    let rows: String = (0..10_000).map(row).collect();
    let heading = "三、收到和处理政府信息公开申请情况";
    let inspection = read(&Source::Html(format!("<p>{heading}<table>{rows}</table>")));
    assert!(inspection.findings.len() < 60, "{}", inspection.findings.len());
    assert!(
        !said(&inspection, "read.twice").is_empty() || !said(&inspection, "read.severalReports").is_empty()
    );
}

#[test]
fn a_cell_of_a_hundred_digits_is_said_to_be_no_amount() {
    let digits = "7".repeat(100);
    let text = |cell: &str| {
        format!(
            "二、主动公开政府信息情况\n信息内容\t本年处理决定数量\n行政许可\t{cell}\n行政处罚\t3\n行政强制\t4"
        )
    };
    let html = text(&digits).replace('\n', "<tr><td>").replace('\t', "<td>");
    for source in [Source::Text(text(&digits)), Source::Html(format!("<table><tr><td>{html}</table>"))] {
        let inspection = read(&source);
        let cell = inspection.told_in().cell("proactive.license.decisions").unwrap();
        assert_eq!(inspection.report.entry(cell).amount(), None);
        assert_eq!(said(&inspection, "cell.notNumber").len(), 1);
        assert!(said(&inspection, "cell.notNumber")[0].chars().count() < 80, "the digits are cut short");
    }
}

#[test]
fn figures_in_sentences_are_no_cells() {
    let summary = "某局2024年工作总结\n2024年我局办理行政许可97件，行政处罚12件，行政强制3件。";
    let report = "某局2024年政府信息公开工作年度报告\n二、主动公开政府信息情况\n全年制发规章0件，行政规范性文件3件；办理行政许可97件，\
        行政处罚12件、行政强制3件；行政事业性收费5.2万元。\n三、收到和处理政府信息公开申请情况\n予以公开5件、部分公开3件。";
    let html = |text: &str| Source::Html(format!("<p>{}", text.replace('\n', "<p>")));
    for source in [Source::Text(summary.to_owned()), html(summary)] {
        assert_eq!(said(&read(&source), "read.notReport").len(), 1);
    }
    for source in [Source::Text(report.to_owned()), html(report)] {
        let inspection = read(&source);
        assert!(inspection.report.is_unread(), "{source:?}");
        assert_eq!(said(&inspection, "read.tableUnread").len(), 2);
        assert_eq!(
            said(&inspection, "read.rowAbsent").len(),
            0,
            "of tables that are not there no rows are missed"
        );
    }
}
