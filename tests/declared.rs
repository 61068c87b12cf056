//! Mistakes in a declared format are told all at once, each with its table and its key.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use gouji::declared::{Declared, Fault, FormatError};
use gouji::format::Severity;
use gouji::inspect::{Options, Source};
use gouji::message::{Language, tell};
use gouji::resolve::Shape;
use gouji::{hygiene, inspect, shape};
use serde_json::{Value, json};

fn declared() -> Value {
    json!({
        "id": "t", "title": "示例", "basis": "示例文件", "from": 2020,
        "tables": [{
            "key": "sums", "number": "表一", "label": "一、合计",
            "blocks": [{
                "columns": [{ "key": "a", "label": "甲" }, { "key": "b", "label": "乙" }, { "key": "all", "label": "合计" }],
                "rows": [{ "key": "x", "label": "子" }, { "label": "组", "parts": [{ "key": "y", "label": "丑" }] }]
            }],
            "rules": [{ "id": "sum", "each": "row", "left": ["a", "b"], "right": ["all"], "severity": "error", "why": "合计" }]
        }]
    })
}

fn resolved(value: &Value) -> Result<Vec<String>, Vec<FormatError>> {
    let format = Declared::parse(&value.to_string())?.resolve(Shape::Prescribed)?;
    Ok(format.cells.iter().map(|cell| cell.name.clone()).collect())
}

#[test]
fn cells_are_named_by_the_keys_on_their_way() {
    let names = ["sums.x.a", "sums.x.b", "sums.x.all", "sums.y.a", "sums.y.b", "sums.y.all"];
    assert_eq!(resolved(&declared()).unwrap(), names);
}

fn told(value: &Value) -> Vec<String> {
    resolved(value).unwrap_err().iter().map(ToString::to_string).collect()
}

#[test]
fn mistakes_are_told_together_each_with_its_path() {
    let mut broken = declared();
    let table = &mut broken["tables"][0];
    table["rules"][0]["left"] = json!(["a", "c"]);
    table["blocks"][0]["columns"][1]["key"] = json!("a");
    table["blocks"][0]["rows"][0]["key"] = json!("x.1");
    assert_eq!(
        told(&broken),
        [
            "tables[0].blocks[0].columns[1].key: key “a” is used twice",
            "tables[0].blocks[0].rows[0].key: key “x.1” is not made of letters and digits",
            "tables[0].rules[0].left[1]: nothing is called “c”",
        ]
    );
}

#[test]
fn what_is_not_of_the_notation_is_told_together() {
    let mut broken = declared();
    broken["title"] = json!(7);
    broken["from"] = json!("2020");
    let table = &mut broken["tables"][0];
    table["blocks"][0]["rows"][0]["lable"] = json!("子");
    table["blocks"][0]["columns"][0]["type"] = json!("integer");
    table["rules"][0]["each"] = json!(null);
    table["rules"][0]["right"] = json!("all");
    let errors = told(&broken);
    let known = "key, label, short, en, also, anchors, type, optional, single, parts";
    assert_eq!(
        errors,
        [
            "title: expected a string, found number".to_owned(),
            "from: expected a year, found string".to_owned(),
            "tables[0].blocks[0].columns[0].type: “integer” is none of count, delta, wan, money, decimal"
                .to_owned(),
            format!("tables[0].blocks[0].rows[0].lable: no such field, expected one of {known}"),
            "tables[0].rules[0].each: missing, expected “row” or “column”".to_owned(),
            "tables[0].rules[0].right: expected an array, found string".to_owned(),
        ]
    );
    assert_eq!(Declared::parse("{").unwrap_err()[0].to_string(), "not JSON from byte 1 on");
    assert_eq!(Declared::parse("[]").unwrap_err().len(), 1);
}

#[test]
fn rows_that_could_not_be_told_apart_are_refused() {
    let mut broken = declared();
    broken["tables"][0]["blocks"][0]["columns"][1]["label"] = json!("（一）甲");
    let at = "tables[0].blocks[0].columns[1].label".to_owned();
    assert_eq!(
        resolved(&broken).unwrap_err(),
        [FormatError { at, fault: Fault::RepeatedLabel("甲".into()) }]
    );
}

#[test]
fn rules_that_leave_a_cell_nothing_but_0_are_refused() {
    let mut broken = declared();
    let rules = broken["tables"][0]["rules"].as_array_mut().unwrap();
    rules.push(json!({ "id": "again", "each": "row", "left": ["a"], "right": ["all"] }));
    assert_eq!(told(&broken), ["tables[0].rules[1]: the rules up to here leave “sums.y.b” nothing but 0"]);
}

#[test]
fn rules_that_say_nothing_new_are_named() {
    let mut declared = declared();
    declared["rules"] = json!([{ "id": "whole", "left": ["sums.x.a", "sums.x.b"], "right": ["sums.x.all"] }]);
    let format = Declared::parse(&declared.to_string()).unwrap().resolve(Shape::Prescribed).unwrap();
    assert_eq!(hygiene::redundant(&format), [1]);
    for format in inspect::formats() {
        assert_eq!(hygiene::redundant(format), Vec::<usize>::new(), "{}", format.id);
    }
}

#[test]
fn two_cells_cannot_share_a_name() {
    let mut broken = declared();
    let group = broken["tables"][0]["blocks"][0]["rows"][1].clone();
    let mut second = group.clone();
    second["label"] = json!("另一组");
    broken["tables"][0]["blocks"][0]["rows"] = json!([group, second]);
    let errors = resolved(&broken).unwrap_err();
    assert_eq!(
        errors[0],
        FormatError { at: "tables[0]".into(), fault: Fault::RepeatedKey("sums.y.a".into()) }
    );
    assert_eq!(errors.len(), 3);
}

#[test]
fn more_cells_than_can_be_numbered_are_refused() {
    let mut broken = declared();
    let many = |key: &str| -> Value {
        // No two letters from here on fold to the same.
        (0..300u32)
            .map(|at| json!({ "key": format!("{key}{at}"), "label": char::from_u32(0x7000 + at) }))
            .collect()
    };
    broken["tables"][0]["blocks"] = json!([{ "columns": many("c"), "rows": many("r") }]);
    broken["tables"][0]["rules"][0]["left"] = json!(["c0"]);
    broken["tables"][0]["rules"][0]["right"] = json!(["c1"]);
    assert_eq!(told(&broken), ["tables[0]: there are more than 65535 cells"]);
}

/// One row of the format, under an id of its own: cells and what is told of them.
fn inspected(id: &str, rule: &Value, cells: [&str; 3]) -> Vec<(Severity, String, String)> {
    let mut declared = declared();
    declared["id"] = json!(id);
    declared["tables"][0]["blocks"][0]["rows"] = json!([{ "key": "x", "label": "子" }]);
    declared["tables"][0]["rules"] = json!([rule]);
    inspect::define(&declared.to_string()).unwrap();
    let cells =
        ["a", "b", "all"].iter().zip(cells).map(|(key, text)| (format!("sums.x.{key}"), text.to_owned()));
    let options = Options { format: Some(id.to_owned()), ..Options::default() };
    let inspection = inspect::inspect(&Source::Cells(cells.collect()), &options).unwrap();
    let told = inspection.findings.iter().map(|finding| {
        let message = tell(finding, inspection.told_in(), Language::ZhCn);
        (finding.severity, message.line, message.detail)
    });
    told.collect()
}

#[test]
fn a_rule_without_words_rests_on_its_formula() {
    let rule =
        json!({ "id": "sum", "each": "row", "left": ["a", "b"], "right": ["all"], "severity": "error" });
    let told = inspected("bare", &rule, ["1", "2", "4"]);
    assert_eq!(told[0].2, "甲 1 + 乙 2 = 3；合计 4。依据：甲 + 乙 = 合计。");
    let rules =
        shape::rules(inspect::all_formats().into_iter().find(|own| own.id == "bare").unwrap(), Language::En);
    assert!(rules[0].explained("bare").starts_with("sum (bare, error): 甲 + 乙 = 合计\n"), "{:?}", rules[0]);
}

#[test]
fn a_missing_total_weighs_as_much_as_its_rule() {
    for (id, severity) in [("weak", Severity::Warning), ("strong", Severity::Error)] {
        let rule = json!({
            "id": "sum", "each": "row", "left": ["a", "b"], "right": ["all"], "why": "合计",
            "severity": if severity == Severity::Error { "error" } else { "warning" }
        });
        let told = inspected(id, &rule, ["1", "2", ""]);
        assert_eq!((told[0].0, told[0].1.as_str()), (severity, "表一“子 × 合计”未填，应为 3"));
    }
}
