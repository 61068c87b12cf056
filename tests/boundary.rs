//! One sample of everything that crosses to JavaScript, written to `boundary.gen.ts`; the TypeScript compiler then
//! holds it against `src/wasm/types.ts`. `GOUJI_ACCEPT=1 cargo test` writes it anew.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;

use gouji::inspect::{Options, Source, formats, inspect};
use gouji::message::Language;
use gouji::shape::{self, Cells};

fn inspected(source: &Source) -> String {
    let inspection = inspect(source, &Options::default()).unwrap();
    shape::inspection(None, &inspection, Language::ZhCn, Cells::Named)
}

fn generated() -> String {
    let cell = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let sums = [
        cell("disputes.review.upheld", "10"),
        cell("disputes.review.corrected", "1 件"),
        cell("disputes.review.total", "0"),
        cell("disputes.litigationDirect.upheld", "2"),
        cell("disputes.litigationDirect.total", ""),
        cell("disputes.nowhere", "1"),
    ];
    let sums = sums.into_iter().collect();
    let page = "<p>示例市2024年政府信息公开工作年度报告</p>\
        <table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td>0<td>/<td>一</table>";
    let inspections = [Source::Cells(sums), Source::Html(page.to_owned()), Source::Text("无关".to_owned())];
    let inspections: Vec<String> = inspections.iter().map(inspected).collect();
    format!(
        "// Written by tests/boundary.rs.\n\
         import type {{ Format, Inspection, Rule }} from '../src/wasm/types.js'\n\n\
         export const inspections = [\n{}\n] satisfies Inspection[]\n\n\
         export const formats = {} satisfies Format[]\n\n\
         export const rules = {} satisfies Rule[]\n",
        inspections.join(",\n"),
        shape::formats(),
        shape::rules_as_json(&formats()[0], Language::En),
    )
}

#[test]
fn samples_of_all_that_crosses_are_up_to_date() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/boundary.gen.ts");
    if std::env::var_os("GOUJI_ACCEPT").is_some() {
        fs::write(&file, generated()).unwrap();
    }
    assert!(
        fs::read_to_string(file).unwrap_or_default() == generated(),
        "GOUJI_ACCEPT=1 cargo test writes it anew"
    );
}
