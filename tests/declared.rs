//! Mistakes in a declared format are told all at once, each with its table and its key.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use gouji::declared::Declared;
use gouji::resolve::{Fault, FormatError, Shape};
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
    let declared: Declared = serde_json::from_value(value.clone()).unwrap();
    let format = declared.resolve(Shape::Prescribed)?;
    Ok(format.cells.iter().map(|cell| cell.name.clone()).collect())
}

#[test]
fn cells_are_named_by_the_keys_on_their_way() {
    let names = ["sums.x.a", "sums.x.b", "sums.x.all", "sums.y.a", "sums.y.b", "sums.y.all"];
    assert_eq!(resolved(&declared()).unwrap(), names);
}

#[test]
fn mistakes_are_told_together() {
    let mut broken = declared();
    let table = &mut broken["tables"][0];
    table["rules"][0]["left"] = json!(["a", "c"]);
    table["blocks"][0]["columns"][1]["key"] = json!("a");
    table["blocks"][0]["rows"][0]["key"] = json!("x.1");
    let errors: Vec<String> = resolved(&broken).unwrap_err().iter().map(ToString::to_string).collect();
    assert_eq!(
        errors,
        [
            "table sums: key “a” is used twice",
            "table sums: key “x.1” is not made of letters and digits",
            "table sums, rule sum: no row or column is called “c”",
        ]
    );
}

#[test]
fn rows_that_could_not_be_told_apart_are_refused() {
    let mut broken = declared();
    broken["tables"][0]["blocks"][0]["columns"][1]["label"] = json!("（一）甲");
    let errors = resolved(&broken).unwrap_err();
    assert_eq!(errors, [FormatError { at: "table sums".into(), fault: Fault::RepeatedLabel("甲".into()) }]);
}

#[test]
fn a_misspelt_property_is_named_with_its_place() {
    let mut broken = declared();
    broken["tables"][0]["blocks"][0]["rows"][0]["lable"] = json!("子");
    let error = serde_json::from_value::<Declared>(broken).unwrap_err().to_string();
    assert!(error.contains("unknown field `lable`"), "{error}");
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
        FormatError { at: "table sums".into(), fault: Fault::RepeatedKey("sums.y.a".into()) }
    );
    assert_eq!(errors.len(), 3);
}
