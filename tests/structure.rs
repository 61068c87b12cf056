//! What a report says outside its tables: told where it is wrong, and only there.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use gouji::check::Stage;
use gouji::format::Severity;
use gouji::inspect::{Blanks, Inspection, Options, Prior, Source, formats, inspect};
use gouji::message::{Language, tell};
use gouji::subject::{Body, Day};

/// A report without fault, in its six sections.
const PAGE: &str = include_str!("../src/rules/page.txt");

/// The report with words replaced.
fn page(changes: &[(&str, &str)]) -> Source {
    Source::Text(changes.iter().fold(PAGE.to_owned(), |page, (from, to)| {
        assert!(page.contains(from), "{from} stands in the report");
        page.replace(from, to)
    }))
}

fn inspected(changes: &[(&str, &str)]) -> Inspection {
    inspect(&page(changes), &Options::default()).unwrap()
}

fn rules(inspection: &Inspection) -> Vec<&str> {
    inspection.findings.iter().map(|finding| finding.problem.rule(inspection.told_in())).collect()
}

/// What is told of a changed report, each with the words it points at.
fn told(changes: &[(&str, &str)]) -> Vec<String> {
    let inspection = inspected(changes);
    let told = |finding: &gouji::finding::Finding| {
        let words = finding.text.iter().map(|passage| {
            let text: Vec<u16> = inspection.document.sections[passage.section].text.encode_utf16().collect();
            String::from_utf16(&text[passage.start..passage.end]).unwrap()
        });
        let words: Vec<String> = words.collect();
        let line = tell(finding, inspection.told_in(), Language::ZhCn).line;
        if words.is_empty() { line } else { [line, words.join("|")].join(" → ") }
    };
    inspection.findings.iter().map(told).collect()
}

fn nothing() -> Vec<String> {
    Vec::new()
}

/// A section with its heading and its prose.
fn section(heading: &str) -> &'static str {
    let start = PAGE.find(heading).unwrap();
    let rest = &PAGE[start + heading.len()..];
    let next = ["\n二、", "\n六、"].iter().filter_map(|next| rest.find(next)).min();
    &PAGE[start..next.map_or(PAGE.len(), |next| start + heading.len() + next + 1)]
}

#[test]
fn a_whole_report_has_no_finding() {
    assert_eq!(told(&[]), nothing());
}

#[test]
fn cells_or_tables_alone_are_not_accused_of_missing_prose() {
    let zeros = formats()[0].cells.iter().map(|cell| (cell.name.clone(), "0".to_owned()));
    let inspection = inspect(&Source::Cells(zeros.collect()), &Options::default()).unwrap();
    assert_eq!(rules(&inspection), Vec::<&str>::new());
    let tables = [(section("一、总体情况"), ""), (section("五、存在的"), ""), (section("六、其他"), "")];
    assert_eq!(told(&tables), nothing());
}

#[test]
fn headings_without_any_prose_are_a_form_that_was_given_empty() {
    let empty = ["一、总体情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"].map(|heading| {
        let all = section(heading);
        (all, &all[..=heading.len()])
    });
    assert_eq!(told(&empty), nothing());
}

#[test]
fn nothing_is_missed_in_a_draft() {
    let gaps = [(section("五、存在的"), ""), ("全年未收取信息处理费。", "无"), ("，社会评议满意率较高", "")];
    let finished = inspected(&gaps);
    assert_eq!(rules(&finished), ["doc.sections", "s1.supervision", "s6.feeStatement"]);
    let options = Options { stage: Stage::Draft, ..Options::default() };
    assert_eq!(rules(&inspect(&page(&gaps), &options).unwrap()), Vec::<&str>::new());
}

#[test]
fn sections_are_missed_misnumbered_disordered_or_reworded() {
    let five = section("五、存在的");
    let six = section("六、其他");
    assert_eq!(told(&[(five, "")]), ["没有“五、存在的主要问题及改进情况”这一部分"]);
    assert_eq!(
        told(&[(five, "五、明年打算\n一是按月检查栏目更新；二是组织答复文书的案例研讨。\n")]),
        ["没有读到标题“五、存在的主要问题及改进情况”"]
    );
    assert_eq!(told(&[("五、存在的", "四、存在的")]), ["标题“四、存在的主要问题及改进情况”的序号应为“五”"]);
    let swapped = [six, five].concat();
    assert_eq!(
        told(&[(&[five, six].concat(), &swapped)]),
        ["“五、存在的主要问题及改进情况”排在了“六、其他需要报告的事项”之后"]
    );
    assert_eq!(
        told(&[("五、存在的主要问题及改进情况", "五、存在问题及改进情况")]),
        ["标题“五、存在问题及改进情况”与格式不同"]
    );
}

#[test]
fn a_part_without_the_title_of_a_report_is_missed_as_a_warning() {
    let part = inspected(&[("示例市2024年政府信息公开工作年度报告\n", ""), (section("五、存在的"), "")]);
    assert_eq!(rules(&part), ["doc.sections"]);
    assert_eq!(part.findings[0].severity, Severity::Warning);
}

#[test]
fn the_old_outline_is_told_once_in_place_of_what_it_lacks() {
    let old = [
        ("一、总体情况", "一、概述"),
        (
            section("五、存在的"),
            "五、政府信息公开的收费及减免情况\n没有收费。\n六、咨询处理情况\n答复咨询3件。\n",
        ),
        (section("六、其他"), ""),
    ];
    let inspection = inspected(&old);
    assert_eq!(rules(&inspection), ["fmt.oldOutline", "doc.sections"]);
    assert_eq!(
        told(&old)[0],
        "用了旧提纲的标题“五、政府信息公开的收费及减免” → 五、政府信息公开的收费及减免|六、咨询处理"
    );
    let prose = [("按月检查栏目更新", "按月检查收费及减免情况、咨询处理情况")];
    assert_eq!(told(&prose), nothing());
}

#[test]
fn words_of_a_template_are_pointed_at() {
    assert_eq!(
        told(&[("未收取信息处理费", "XX局收取信息处理费 ×× 元，见表格如下")]),
        ["模板文字没有删去：“XX” → XX|××|表格如下"]
    );
    assert_eq!(told(&[("改版门户网站", "改版门户网站（索引号 11XXGK-2024）")]), nothing());
}

#[test]
fn six_sections_announced_are_listed() {
    assert_eq!(
        told(&[("、政府信息公开行政复议、行政诉讼情况、", "、")])[0].split(" → ").next().unwrap(),
        "说明有六部分，没有列“复议”"
    );
    assert_eq!(
        told(&[(
            "总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项",
            ""
        )]),
        nothing()
    );
}

#[test]
fn the_period_is_the_report_year() {
    let told = |period: &str| told(&[("2024年1月1日至12月31日", period)]);
    for right in [
        "2024年1月1日至2024年12月31日",
        "2024 年 1 月 1 日起至 12 月 31 日止",
        "2024.1.1—2024.12.31",
        "2024-01-01至2024-12-31",
        "2024年1-12月",
        "二〇二四年一月一日至十二月三十一日",
        "2024年度",
        "上一年度",
    ] {
        assert_eq!(told(right), nothing(), "{right}");
    }
    for (wrong, line) in [
        ("202411日到1231日", "统计期限的日期缺字：“202411日到1231日” → 202411日到1231日"),
        ("20241月1日至12月31日", "统计期限的日期缺字：“20241月1日至12月31日” → 20241月1日至12月31日"),
        ("2023年1月1日至12月31日", "统计期限是 2023 年，报告年度是 2024 年 → 2023年1月1日至12月31日"),
        ("2024年1月1日至12月30日", "统计期限不是全年：“2024年1月1日至12月30日” → 2024年1月1日至12月30日"),
        (
            "2023年12月1日至2024年12月31日",
            "统计期限不是全年：“2023年12月1日至2024年12月31日” → 2023年12月1日至2024年12月31日",
        ),
    ] {
        assert_eq!(told(wrong), [line], "{wrong}");
    }
}

#[test]
fn the_year_that_the_prose_speaks_of_is_the_reports() {
    let first = "2024年，全市各级";
    assert_eq!(told(&[(first, "2022年，全市各级")]), ["正文写的是 2022 年，报告年度是 2024 年 → 2022年"]);
    assert_eq!(
        told(&[("编制，由", "编制2023年度政府信息公开工作年度报告，由")]),
        ["正文写的是 2023 年，报告年度是 2024 年 → 2023年"]
    );
    for right in [
        "2023年以来，全市各级",
        "全市各级",
        "2023年，我市试点；2024年，全市各级",
        "按照《2023年工作要点》，全市各级",
    ] {
        assert_eq!(told(&[(first, right)]), nothing(), "{right}");
    }
}

#[test]
fn prose_that_is_last_years_is_told_by_section() {
    let last = |changes: &[(&str, &str)]| {
        let Source::Text(text) = page(changes) else { unreachable!() };
        Source::Text(text.replace("2024年", "2023年"))
    };
    let with = |source: Source| {
        let options = Options { prior: Some(Prior { source, year: None }), ..Options::default() };
        inspect(&page(&[]), &options).unwrap()
    };
    assert_eq!(rules(&with(last(&[]))), ["doc.duplicate", "doc.duplicate"]);
    let five = section("五、存在的").lines().nth(1).unwrap();
    let other = "部分乡镇的公开专区建设滞后，设施老化，人员更替频繁，业务不熟。将新建公开专区八处，更新查询设备，按季轮训经办人员，并把公开工作写入乡镇年度目标，由督查室逐项跟踪问效，年底通报。";
    assert_eq!(rules(&with(last(&[(five, other)]))), ["doc.duplicate"]);
}

#[test]
fn who_speaks_is_the_body_that_reports() {
    let of = |org: &str, text: &str| {
        let zeros = formats()[0].cells.iter().map(|cell| (cell.name.clone(), "0".to_owned()));
        let texts = [("5".to_owned(), text.to_owned())];
        let source = Source::Form(zeros.collect(), texts.into_iter().collect());
        let options = Options { org: Some(org.to_owned()), ..Options::default() };
        rules(&inspect(&source, &options).unwrap()).join(" ")
    };
    for (org, text) in [
        ("示例镇人民政府", "我局对政策解读的形式研究不够"),
        ("示例街道办事处", "我镇对政策解读的形式研究不够"),
        ("示例市统计局", "我街道对政策解读的形式研究不够"),
        ("示例街道办事处", "没有向市政府及市政府办公室提出的申请"),
    ] {
        assert_eq!(of(org, text), "doc.foreignSubject", "{org} {text}");
    }
    for (org, text) in [
        ("示例镇人民政府", "我镇对政策解读的形式研究不够"),
        ("示例镇人民政府", "我县各镇对政策解读的形式研究不够"),
        ("示例市统计局", "我局跳出自我局限，改进政策解读的形式"),
        ("示例市发展和改革委员会", "我委对政策解读的形式研究不够"),
        ("示例市行政学院", "我局对政策解读的形式研究不够"),
        ("示例市", "没有向市政府及市政府办公室提出的申请"),
    ] {
        assert_eq!(of(org, text), "", "{org} {text}");
    }
}

#[test]
fn what_was_left_out_on_purpose_is_not_missed() {
    let one = section("一、总体情况");
    assert_eq!(told(&[(one, "一、总体情况\n【以下约3000字略】\n")]), nothing());
    assert_eq!(told(&[(one, "一、总体情况\n略。\n")]), nothing());
    let five = section("五、存在的").lines().nth(1).unwrap();
    assert_eq!(told(&[(five, "【略】")]), nothing());
    assert_eq!(told(&[(five, "无。")]), ["“存在的主要问题及改进情况”几乎没有内容 → 无。"]);
    assert_eq!(told(&[(five, "")]), ["“存在的主要问题及改进情况”没有内容"]);
    let strict = Options { blanks: Blanks::Refused, ..Options::default() };
    assert_eq!(inspect(&page(&[(five, "无")]), &strict).unwrap().count(Severity::Error), 1);
}

#[test]
fn departments_governments_and_those_who_set_a_day_have_their_own() {
    let late = |body: Body, day: &str, threshold: Option<u32>| {
        let options = Options {
            body: Some(body),
            published: Day::of(day),
            thresholds: threshold.map(|day| ("time.deadline".to_owned(), day)).into_iter().collect(),
            ..Options::default()
        };
        let inspection = inspect(&page(&[]), &options).unwrap();
        rules(&inspection) == ["time.deadline"]
    };
    for (body, last, after) in
        [(Body::Department, "2025-01-31", "2025-02-01"), (Body::Government, "2025-03-31", "2025-04-01")]
    {
        assert!(!late(body, last, None));
        assert!(late(body, after, None));
    }
    assert!(!late(Body::Township, "2025-12-31", None));
    assert!(late(Body::Township, "2025-01-21", Some(120)));
}
