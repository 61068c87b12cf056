//! Text of any kind is read in bounded time, and what is wrong with it is said.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::fmt::Write as _;

use gouji::finding::Problem;
use gouji::inspect::{Inspection, Options, Prior, Source, inspect};
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

/// In how many ways rows can be split, and whether one was taken.
fn unsure(inspection: &Inspection) -> Vec<(usize, bool)> {
    let mut unsure = Vec::new();
    for finding in &inspection.findings {
        if let Problem::Unsure { ways, is_taken } = &finding.problem {
            unsure.push((ways.len(), *is_taken));
        }
    }
    unsure
}

/// What stands in cells.
fn amounts(inspection: &Inspection, names: &[&str]) -> Vec<String> {
    let format = inspection.told_in();
    let text = |name: &&str| inspection.report.entry(format.cell(name).unwrap()).amount();
    names.iter().map(|name| text(name).map_or("-".to_owned(), |amount| amount.to_string())).collect()
}

#[test]
fn glued_digits_are_split_where_the_sum_leaves_one_way() {
    let inspection = read(&format!("{HEADING}{RECEIVED}230 000023{CARRIED_IN}0000000"));
    assert_eq!(row(&inspection, "received"), ["23", "0", "0", "0", "0", "0", "23"]);
    assert!(rules(&inspection).contains(&"read.splitBySums"));
    let format = inspection.told_in();
    let total = inspection.report.slot(format.cell("requests.received.total").unwrap());
    assert_eq!((total.origin.read, &*total.text()), (How::Repaired, "23"));
    assert_eq!(total.origin.spot, Some(Spot::Text { line: 0, column: 41 }));
}

#[test]
fn the_total_before_its_parts_goes_to_its_column_by_the_headings_or_is_not_read() {
    let columns = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他";
    let rows =
        format!("{RECEIVED} 26 23 1 0 0 0 2\n{CARRIED_IN} 4 3 0 1 0 0 0\n（一）予以公开 30 26 1 1 0 0 2\n");
    let headed = read(&format!("{HEADING}\n申请人情况 总计 {columns}\n{rows}"));
    assert_eq!(row(&headed, "received"), ["23", "1", "0", "0", "0", "2", "26"]);
    assert_eq!(row(&headed, "carriedIn"), ["3", "0", "1", "0", "0", "0", "4"]);
    assert!(!rules(&headed).contains(&"t3.rowSum"));
    let unheaded = read(&format!("{HEADING}\n{rows}"));
    assert_eq!(row(&unheaded, "received"), ["-"; 7]);
    assert!(!rules(&unheaded).contains(&"t3.rowSum"));
}

#[test]
fn cells_on_which_the_ways_agree_are_read_and_the_others_told() {
    let inspection = read(&format!("{HEADING}{RECEIVED}270020130{CARRIED_IN}0000000"));
    assert_eq!(row(&inspection, "received"), ["-", "-", "0", "-", "-", "1", "30"]);
    assert_eq!(unsure(&inspection), [(2, false)]);
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

const TABLE_2_OF_2019: &str = "示例区2019年政府信息公开工作年度报告二、主动公开政府信息情况 第二十条第（一）项信息内容\
    本年新制作数量本年新公开数量对外公开总数量规章000规范性文件{norms}第二十条第（五）项信息内容上一年项目数量本年增/减\
    处理决定数量行政许可{license}其他对外管理服务事项200310第二十条第（六）项信息内容上一年项目数量本年增/减处理决定数量\
    行政处罚17240862行政强制31016第二十条第（八）项信息内容上一年项目数量本年增/减行政事业性收费{fee}第二十条第（九）项\
    信息内容采购项目数量采购总金额政府集中采购{bought}三、收到和处理政府信息公开申请情况";

fn table_2(norms: &str, license: &str, fee: &str, bought: &str) -> Inspection {
    let text = TABLE_2_OF_2019.replace("{norms}", norms).replace("{license}", license);
    read(&text.replace("{fee}", fee).replace("{bought}", bought))
}

#[test]
fn glued_rows_of_a_table_in_which_nothing_changed_are_read_so_and_told() {
    let inspection = table_2("575757", "2510144", "280", "12 83.5万元");
    let names = [
        "proactive.normative.made",
        "proactive.normative.publicTotal",
        "proactive.license.prevItems",
        "proactive.license.change",
        "proactive.license.decisions",
        "proactive.otherService.prevItems",
        "proactive.coercion.prevItems",
        "proactive.fee.change",
        "proactive.procurement.amount",
    ];
    assert_eq!(amounts(&inspection, &names), ["57", "57", "251", "0", "144", "20", "31", "0", "83.5"]);
    assert!(unsure(&inspection).iter().all(|(_, is_taken)| *is_taken), "{:?}", unsure(&inspection));
    assert_eq!(unsure(&inspection).len(), 6);
}

#[test]
fn where_one_glued_row_changed_none_of_them_is_guessed() {
    let inspection = table_2("575757", "2513144", "28增3", "1283.5万元");
    let names = ["proactive.license.prevItems", "proactive.otherService.prevItems", "proactive.fee.change"];
    assert_eq!(amounts(&inspection, &names), ["-", "-", "3"]);
    assert!(
        unsure(&inspection).contains(&(3, false)),
        "decimals stay with the amount: {:?}",
        unsure(&inspection)
    );
}

#[test]
fn last_years_report_tells_how_a_row_is_split() {
    let text = |year: u16, norms: &str| {
        format!(
            "示例区{year}年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容 本年制发件数 本年废止件数 现行有效件数\n\
             规章 0 0 0\n行政规范性文件 {norms}\n三、收到和处理政府信息公开申请情况\n"
        )
    };
    let source = Source::Text(text(2023, "693665"));
    let told = |in_force: u32| {
        let prior = Prior { source: Source::Text(text(2022, &format!("9 4 {in_force}"))), year: None };
        inspect(&source, &Options { prior: Some(prior), ..Options::default() }).unwrap()
    };
    let names = ["issued", "repealed", "inForce"].map(|name| format!("proactive.normative.{name}"));
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let inspection = told(599);
    assert_eq!(amounts(&inspection, &names), ["69", "3", "665"]);
    assert_eq!(unsure(&inspection), [(10, true)]);
    let inspection = told(600);
    assert_eq!(
        (amounts(&inspection, &names), unsure(&inspection)),
        (vec!["-".to_owned(); 3], vec![(10, false)])
    );
}

#[test]
fn a_figure_that_fell_out_of_its_row_is_put_back_and_told() {
    let text = format!(
        "{HEADING}\n| {RECEIVED} | 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n| {CARRIED_IN} | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n\
         行政机关不再处理\n2\n| （七）总计 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n\
         | 四、结转下年度继续办理 | 2 | 0 | 0 | 0 | 0 | 0 |  |\n"
    );
    let inspection = read(&text);
    assert_eq!(row(&inspection, "carriedOut")[6], "2");
    assert!(rules(&inspection).contains(&"read.rowInferred"));
    let inspection = read(&text.replace("\n2\n", "\n5\n"));
    assert_eq!(row(&inspection, "carriedOut")[6], "-");
    assert!(rules(&inspection).contains(&"total.missing"));
}

#[test]
fn single_figures_are_not_split_to_fit_another_form() {
    let text = "示例区2024年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容 本年处理决定数量\n\
        行政许可 808\n行政处罚 504\n行政强制 278\n";
    let inspection = read(text);
    assert_eq!(inspection.told_in().id, "2021");
    assert_eq!(amounts(&inspection, &["proactive.license.decisions"]), ["808"]);
}

#[test]
fn prose_tells_how_a_row_is_split() {
    let text = |prose: &str| {
        format!(
            "示例区2023年政府信息公开工作年度报告\n一、总体情况\n{prose}\n二、主动公开政府信息情况\n信息内容 本年制发件数 \
             本年废止件数 现行有效件数\n规章 0 0 0\n行政规范性文件 693665\n三、收到和处理政府信息公开申请情况\n"
        )
    };
    let names = ["proactive.normative.issued", "proactive.normative.repealed", "proactive.normative.inForce"];
    let inspection = read(&text("全年制发行政规范性文件69件，废止3件。"));
    assert_eq!(amounts(&inspection, &names), ["69", "3", "665"]);
    assert_eq!(unsure(&inspection), [(10, true)]);
    let inspection = read(&text("全年制发行政规范性文件69件。"));
    assert_eq!(unsure(&inspection), [(10, false)], "69 36 65 and 69 366 5 are left");
}

const GRANTED: &str = "（一）予以公开";
const ROWS: [&str; 5] = [RECEIVED, CARRIED_IN, GRANTED, "（七）总计", "四、结转下年度继续办理"];

#[test]
fn lines_that_are_left_out_where_they_repeat_are_put_back_as_the_sums_allow() {
    let text = |received: &str, granted: &str, all: &str| {
        let figures = [received, "0", granted, all, "0"];
        let mut text = format!("{HEADING}\n");
        for (label, figures) in ROWS.iter().zip(figures) {
            writeln!(text, "{label}\n{}", figures.replace(' ', "\n")).unwrap();
        }
        // Rows enough to show that none is printed twice.
        text + "1.属于国家秘密\n0\n2.其他法律行政法规禁止公开\n0\n3.危及“三安全一稳定”\n0\n"
    };
    let inspection = read(&text("12 0 12", "12 0 12", "12 0 12"));
    assert_eq!(row(&inspection, "received"), ["12", "0", "0", "0", "0", "0", "12"]);
    assert_eq!(row(&inspection, "carriedIn"), ["0"; 7]);
    assert!(rules(&inspection).contains(&"read.splitBySums"));
    let inspection = read(&text("0 12 0 12", "0 12 0 12", "0 12 0 12"));
    assert_eq!(row(&inspection, "received"), ["0", "-", "-", "-", "-", "0", "12"], "12 is of any of four");
    let inspection = read(&text("12 0 12 12", "12 0 12", "12 0 12"));
    assert_eq!(row(&inspection, "granted")[1], "-", "here figures repeat");
}

/// A table whose columns are set with blanks and whose zeros are not printed.
fn set_with_blanks(rows: &[(&str, [&str; 7])]) -> String {
    let mut text = format!("{HEADING}\n");
    for (label, figures) in rows {
        write!(text, "{label}  ").unwrap();
        for figure in figures {
            write!(text, "{figure:<6}").unwrap();
        }
        text += "\n";
    }
    text
}

/// How a row is shown in which these stand.
fn blank(figures: [&'static str; 7]) -> [&'static str; 7] {
    figures.map(|figure| if figure.is_empty() { "-" } else { figure })
}

#[test]
fn figures_set_with_blanks_are_of_the_columns_in_whose_places_they_stand() {
    let all = [
        (RECEIVED, ["12", "", "3", "", "4", "", "19"]),
        (CARRIED_IN, ["", "1", "", "", "", "2", "3"]),
        (GRANTED, ["10", "", "", "5", "", "", "15"]),
        ("1.属于国家秘密", [""; 7]),
        ("（七）总计", ["10", "", "", "5", "", "", "15"]),
    ];
    let inspection = read(&set_with_blanks(&all));
    assert_eq!(row(&inspection, "received"), blank(all[0].1));
    assert_eq!(row(&inspection, "carriedIn"), blank(all[1].1));
    assert_eq!(row(&inspection, "granted"), blank(all[2].1));
    assert!(rules(&inspection).contains(&"read.splitBySums"));
    let unread = |inspection: &Inspection| rules(inspection).contains(&"read.rowUnread");
    assert!(!unread(&inspection));
    let mut six = all;
    six[0].1 = ["12", "", "", "", "4", "", "16"];
    let inspection = read(&set_with_blanks(&six));
    assert_eq!(row(&inspection, "received")[0], "-", "which column has none?");
}
