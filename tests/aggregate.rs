//! A government's report against the sum of those under it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use gouji::format::Severity;
use gouji::inspect::{Inspection, Options, Source, aggregate, formats, inspect};
use gouji::message::{Language, tell};

/// Applications dealt with in a city in 2023: its own office, its departments together, and nine lower governments.
const CITY: i64 = 3607;
const UNDER: [i64; 11] = [349, 933, 477, 301, 874, 216, 348, 55, 26, 12, 16];

/// A report of zeros, but for these cells.
fn report(format: usize, cells: &[(&str, &str)]) -> Inspection {
    let zeros = formats()[format].cells.iter().map(|cell| (cell.name.clone(), "0".to_owned()));
    let changed = cells.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    inspect(&Source::Cells(zeros.chain(changed).collect()), &Options::default()).unwrap()
}

fn received(count: i64) -> Inspection {
    let count = count.to_string();
    report(0, &[("requests.received.naturalPerson", &count), ("requests.received.total", &count)])
}

fn told(whole: &Inspection, parts: &[Option<&Inspection>]) -> Vec<String> {
    let findings = aggregate(whole, parts, &Options::default());
    assert!(findings.iter().all(|finding| finding.severity != Severity::Error));
    findings.iter().map(|finding| tell(finding, whole.told_in(), Language::ZhCn).line).collect()
}

#[test]
fn a_city_is_the_sum_of_its_offices_departments_and_counties() {
    let under = UNDER.map(received);
    let mut parts: Vec<Option<&Inspection>> = under.iter().map(Some).collect();
    assert_eq!(told(&received(CITY), &parts), Vec::<String>::new());
    parts.pop();
    assert_eq!(told(&received(CITY), &parts), ["表三“本年新收”行为 3607，所属之和为 3591，差 16"]);
}

#[test]
fn a_row_is_told_once_with_its_total_first() {
    let findings = aggregate(&received(12), &[Some(&received(11))], &Options::default());
    let format = &formats()[0];
    let names: Vec<&str> = findings[0].cells.iter().map(|cell| format[*cell].name.as_str()).collect();
    assert_eq!(findings.len(), 1);
    assert_eq!(names, ["requests.received.total", "requests.received.naturalPerson"]);
}

#[test]
fn no_sum_is_judged_where_a_report_is_missing() {
    let (whole, part) = (received(12), received(3));
    assert_eq!(told(&whole, &[Some(&part), None]), ["所属 2 份报告有 1 份读不出来，未核对"]);
    let nothing = inspect(&Source::Text("无".to_owned()), &Options::default()).unwrap();
    assert_eq!(told(&whole, &[Some(&part), Some(&nothing)]), ["所属 2 份报告有 1 份读不出来，未核对"]);
}

#[test]
fn a_cell_that_a_report_leaves_open_is_not_judged() {
    let part = report(0, &[("requests.received.total", ""), ("requests.received.naturalPerson", "12")]);
    assert_eq!(told(&received(12), &[Some(&part)]), ["有 1 格未核对"]);
}

#[test]
fn amounts_of_money_are_added_exactly() {
    let fee = |amount: &str| report(0, &[("proactive.fee.amount", amount)]);
    assert_eq!(told(&fee("0.3"), &[Some(&fee("0.1")), Some(&fee("0.2"))]), Vec::<String>::new());
    assert_eq!(
        told(&fee("0.3"), &[Some(&fee("0.1")), Some(&fee("0.2001"))]),
        ["表二“行政事业性收费”行为 0.3，所属之和为 0.3001，差 0.0001"]
    );
}

#[test]
fn amounts_without_a_common_unit_are_not_judged_but_for_none() {
    let form = formats().iter().position(|format| format.id == "2019").unwrap();
    let of = |amount: &str| report(form, &[("proactive.procurement.amount", amount)]);
    assert_eq!(told(&of("0"), &[Some(&of("0"))]), Vec::<String>::new());
    assert_eq!(told(&of("12万元"), &[Some(&of("120000元"))]), ["有 1 格未核对"]);
    let missing = ["表二“政府集中采购”行为 0，所属之和为 12，差 12"];
    assert_eq!(told(&of("0"), &[Some(&of("12万元"))]), missing);
}

#[test]
fn what_one_body_has_from_another_is_told_with_both_names() {
    let page = include_str!("../src/rules/page.txt");
    let of = |page: &str| inspect(&Source::Text(page.to_owned()), &Options::default()).unwrap();
    let (one, other) = (of(page), of(&page.replace("2024年，全市", "2024年，本市")));
    let own = of(&page.replace("2024年", "2024年度我们").replace('的', "之").replace('政', "公"));
    assert_eq!(told(&received(0), &[None, Some(&own)]), ["所属 2 份报告有 1 份读不出来，未核对"]);
    let told = told(&received(0), &[Some(&own), None, Some(&one), Some(&other)]);
    let copied: Vec<&String> = told.iter().filter(|line| line.contains("相同")).collect();
    assert!(copied[0].contains("的“一、总体情况”与"), "{told:?}");
    assert_eq!(copied.len(), 2, "sections 1 and 5 of the last, which are the third's: {told:?}");
}
