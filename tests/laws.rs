//! Properties that hold for any input.
#![allow(clippy::format_push_string, reason = "clearer than write!, and speed is no matter here")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;

use gouji::amount::{self, Amount, Entry, Signs};
use gouji::check::Stage;
use gouji::format::{Format, Severity};
use gouji::inspect::{Inspection, Options, Source, formats, inspect};
use gouji::message::{Language, tell};
use gouji::shape;
use proptest::prelude::*;

type Cells = BTreeMap<String, String>;

const KINDS: [&str; 6] =
    ["naturalPerson", "org.business", "org.research", "org.social", "org.legal", "org.other"];

/// Consistent figures of table 3 and table 4 from random ones, in the newest format.
fn balanced(figures: &[u32]) -> Cells {
    let format = &formats()[0];
    let mut figures = figures.iter().cycle();
    let mut amounts: BTreeMap<String, i64> =
        format.cells.iter().map(|cell| (cell.name.clone(), i64::from(*figures.next().unwrap()))).collect();
    let rows: Vec<&str> = format.tables[1].blocks[0].rows.iter().map(|row| row.key.as_str()).collect();
    let name = |row: &str, kind: &str| format!("requests.{row}.{kind}");
    for kind in KINDS {
        let results =
            rows.iter().filter(|row| !["received", "carriedIn", "resultTotal", "carriedOut"].contains(row));
        let sum: i64 = results.map(|row| amounts[&name(row, kind)]).sum();
        amounts.insert(name("resultTotal", kind), sum);
        let received = (sum + amounts[&name("carriedOut", kind)] - amounts[&name("carriedIn", kind)]).max(0);
        amounts.insert(name("received", kind), received);
        amounts.insert(name("carriedOut", kind), received + amounts[&name("carriedIn", kind)] - sum);
    }
    for row in rows {
        let sum = KINDS.iter().map(|kind| amounts[&name(row, kind)]).sum();
        amounts.insert(name(row, "total"), sum);
    }
    for group in ["review", "litigationDirect", "litigationAfterReview"] {
        let parts = ["upheld", "corrected", "other", "pending"];
        let sum = parts.iter().map(|part| amounts[&format!("disputes.{group}.{part}")]).sum();
        amounts.insert(format!("disputes.{group}.total"), sum);
    }
    // What was issued is in force, or was repealed.
    for row in ["rules", "normative"] {
        let in_force =
            amounts[&format!("proactive.{row}.issued")] + amounts[&format!("proactive.{row}.inForce")];
        amounts.insert(format!("proactive.{row}.inForce"), in_force);
    }
    amounts.into_iter().map(|(name, amount)| (name, amount.to_string())).collect()
}

fn reports() -> impl Strategy<Value = Cells> {
    prop::collection::vec(0u32..50, 200)
        .prop_map(|figures| balanced(&figures))
        .prop_filter("counts", |cells| cells.values().all(|amount| !amount.starts_with('-')))
}

fn inspected(source: &Source, stage: Stage) -> Inspection {
    inspect(source, &Options { stage, ..Options::default() }).unwrap()
}

fn errors(inspection: &Inspection) -> Vec<&gouji::finding::Finding> {
    inspection.findings.iter().filter(|finding| finding.severity == Severity::Error).collect()
}

/// A table with the form's labels, as plain HTML.
fn html(format: &Format, cells: &Cells) -> String {
    let mut html = String::from("<h1>示例市2024年政府信息公开工作年度报告</h1>");
    for table in &format.tables {
        html += "<table>";
        for block in &table.blocks {
            let value = |row: usize, column: usize| &cells[&format[block.cell(row, column)].name];
            if table.layout == gouji::format::Layout::Across {
                let labels = block.rows.iter().map(|row| format!("<td colspan=5>{}</td>", row.label.text));
                html += &format!("<tr>{}</tr><tr>", labels.collect::<String>());
                for row in 0..block.rows.len() {
                    for column in 0..block.columns.len() {
                        html += &format!("<td>{}</td>", value(row, column));
                    }
                }
                html += "</tr>";
                continue;
            }
            let heads = block.columns.iter().map(|column| format!("<td>{}</td>", column.label.text));
            html += &format!("<tr><td>{}</td>{}</tr>", block.corner, heads.collect::<String>());
            for (row, line) in block.rows.iter().enumerate() {
                let figures =
                    (0..block.columns.len()).map(|column| format!("<td>{}</td>", value(row, column)));
                html += &format!("<tr><td>{}</td>{}</tr>", line.label.text, figures.collect::<String>());
            }
        }
        html += "</table>";
    }
    html
}

/// Text that is likely to meet the reader's own words: labels, tags, tabs, figures and noise.
fn soup() -> impl Strategy<Value = String> {
    let words = vec![
        "<table>",
        "</table>",
        "<tr>",
        "<td>",
        "<td colspan=65535 rowspan=65535>",
        "</td>",
        "<p>",
        "<",
        ">",
        "\"",
        "<!--",
        "-->",
        "<script>",
        "&nbsp;",
        "&#xD800;",
        "&#0;",
        "\u{0}",
        "\t",
        "\n",
        "|",
        "总计",
        "其他",
        "规章",
        "行政处罚",
        "一、本年新收政府信息公开申请数量",
        "（七）总计",
        "（一）予以公开",
        "自然人",
        "结果维持",
        "行政复议",
        "0",
        "12",
        "3929. 08 万元",
        "增 71",
        "/",
        "２",
        "第二十条第（一）项",
        "信息内容",
        "本年制发件数",
        "2024年政府信息公开工作年度报告",
        "<td style='display:none'>",
        "<input value='5'>",
        "<tr height=0>",
        "x:num=\"5\"",
        "\u{202e}",
        "\u{200b}",
        "99999999999999999999999999",
        "-",
        "1e9",
    ];
    let word = prop_oneof![8 => prop::sample::select(words).prop_map(str::to_owned), 1 => ".{0,6}"];
    prop::collection::vec(word, 0..60).prop_map(|words| words.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn balanced_reports_have_no_findings(cells in reports()) {
        let inspection = inspected(&Source::Cells(cells.into_iter().collect()), Stage::Finished);
        prop_assert_eq!(inspection.findings, vec![]);
    }

    #[test]
    fn what_is_rendered_is_read_back(cells in reports()) {
        let format = &formats()[0];
        let inspection = inspected(&Source::Html(html(format, &cells)), Stage::Finished);
        prop_assert_eq!(&inspection.findings, &vec![]);
        for (name, amount) in &cells {
            let read = inspection.report.entry(inspection.format.unwrap().cell(name).unwrap());
            prop_assert_eq!(read.amount().map(|amount| amount.to_string()), Some(amount.clone()));
        }
    }

    #[test]
    fn a_draft_with_any_cells_left_out_is_never_in_error(cells in reports(), kept in prop::collection::vec(any::<bool>(), 200)) {
        let names: Vec<String> = cells.keys().cloned().collect();
        let draft: Cells = names.iter().zip(kept).map(|(name, kept)| {
            (name.clone(), if kept { cells[name].clone() } else { String::new() })
        }).collect();
        let inspection = inspected(&Source::Cells(draft.into_iter().collect()), Stage::Draft);
        prop_assert_eq!(errors(&inspection), Vec::<&gouji::finding::Finding>::new());
    }

    #[test]
    fn a_wrong_cell_of_tables_3_and_4_is_among_the_cells_named(cells in reports(), which in 10usize..200, change in 1u32..30) {
        let name = formats()[0].cells[which].name.clone();
        let mut wrong = cells;
        let amount: u32 = wrong[&name].parse().unwrap();
        wrong.insert(name.clone(), (amount + change).to_string());
        let inspection = inspected(&Source::Cells(wrong.into_iter().collect()), Stage::Finished);
        let cell = inspection.format.unwrap().cell(&name).unwrap();
        prop_assert!(errors(&inspection).iter().all(|finding| finding.cells.contains(&cell)));
        prop_assert!(!errors(&inspection).is_empty());
    }

    #[test]
    fn an_amount_is_read_back_as_it_is_printed(number in -1_000_000_000_000i64..1_000_000_000_000) {
        let printed = Amount::whole(number).to_string();
        prop_assert_eq!(amount::read(&printed, Signs::Marks).entry, Entry::Amount(Amount::whole(number)));
    }

    #[test]
    fn nothing_panics_and_the_same_input_gives_the_same_bytes(text in soup()) {
        for source in [Source::Html(text.clone()), Source::Text(text.clone())] {
            for stage in [Stage::Finished, Stage::Draft] {
                let [first, second] = [0, 1].map(|_| {
                    let inspection = inspected(&source, stage);
                    shape::inspection(None, &inspection, Language::En, shape::Cells::Named)
                });
                prop_assert_eq!(first, second);
            }
        }
        amount::read(&text, Signs::Words);
    }

    #[test]
    fn every_finding_is_told_in_both_languages(text in soup()) {
        let inspection = inspected(&Source::Html(text), Stage::Finished);
        let format = inspection.format.unwrap_or(&formats()[0]);
        for finding in &inspection.findings {
            for language in [Language::ZhCn, Language::En] {
                prop_assert!(!tell(finding, format, language).line.is_empty());
            }
        }
    }
}

#[test]
fn hostile_pages_end_in_a_finding_and_soon() {
    let nested = "<table><tr><td>".repeat(1000)
        + "一、本年新收政府信息公开申请数量"
        + &"</td></tr></table>".repeat(1000);
    let wide = "<table>".to_owned() + &"<tr><td rowspan=65535 colspan=65535>（一）予以公开<td>1".repeat(2000);
    let long = format!("<table><tr><td>规章</td><td>{}</td></tr></table>", "九".repeat(350_000));
    let digits = format!("规章\t{}\t1\t2\n行政规范性文件\t1\t2\t3", "9".repeat(1_000_000));
    let open = "<table><tr><td><!--".to_owned() + &"<".repeat(100_000);
    for source in [
        Source::Html(nested),
        Source::Html(wide),
        Source::Html(long),
        Source::Text(digits),
        Source::Html(open),
    ] {
        let inspection = inspected(&source, Stage::Finished);
        assert!(!inspection.findings.is_empty());
    }
}
