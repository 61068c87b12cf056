//! The command line as a process: what it prints and how it ends.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn gouji(arguments: &[&str], input: &[u8]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gouji"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(arguments);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn lines(bytes: &[u8]) -> Vec<String> {
    String::from_utf8(bytes.to_vec()).unwrap().lines().map(str::to_owned).collect()
}

/// What is said of one file on standard error, and the exit status.
fn refused(arguments: &[&str], input: &[u8]) -> (String, i32) {
    let output = gouji(arguments, input);
    let told = lines(&output.stderr);
    assert_eq!(told.len(), 1, "one plain line: {told:?}");
    (told[0].clone(), output.status.code().unwrap())
}

fn temporary(name: &str, bytes: &[u8]) -> String {
    let file: PathBuf = std::env::temp_dir().join(format!("gouji-{}-{name}", std::process::id()));
    fs::write(&file, bytes).unwrap();
    file.display().to_string()
}

const CLEAN: &str = "tests/reports/2021/padded-header.html";
const WRONG: &str = "tests/reports/2021/transposed-digits.html";

#[test]
fn the_exit_status_is_the_worst_of_the_files() {
    assert_eq!(gouji(&["inspect", CLEAN], b"").status.code(), Some(0));
    assert_eq!(gouji(&["inspect", CLEAN, WRONG], b"").status.code(), Some(1));
    let mixed = gouji(&["inspect", WRONG, "nowhere.html", CLEAN, "--json"], b"");
    assert_eq!(mixed.status.code(), Some(2));
    let inspected: Vec<Value> = serde_json::from_slice(&mixed.stdout).unwrap();
    let files: Vec<&str> = inspected.iter().map(|each| each["file"].as_str().unwrap()).collect();
    assert_eq!(files, [WRONG, CLEAN], "the others are still inspected");
}

#[test]
fn many_reports_end_with_the_names_of_those_with_errors() {
    let told = lines(&gouji(&["inspect", CLEAN, WRONG, CLEAN], b"").stdout);
    let wrong = format!("  {WRONG}");
    let end = ["有错误的：", &wrong, "共 3 份：1 份有错误，2 份没有错误，0 份读不出来"];
    assert_eq!(told[told.len() - 3..], end);
    let told = lines(&gouji(&["inspect", "nowhere.html", CLEAN], b"").stdout);
    let end = ["读不出来的：", "  nowhere.html", "共 2 份：0 份有错误，1 份没有错误，1 份读不出来"];
    assert_eq!(told[told.len() - 3..], end);
}

#[test]
fn json_has_the_figures_and_the_findings() {
    let output = gouji(&["inspect", "--json", WRONG], b"");
    let inspected: Value = serde_json::from_slice(&output.stdout).unwrap();
    let inspection = &inspected[0];
    assert_eq!(inspection["format"], "2021");
    assert_eq!(inspection["year"], 2025);
    assert_eq!(inspection["cells"]["requests.granted.org.business"]["value"], "192");
    assert_eq!(inspection["cells"].as_object().unwrap().len(), 200);
    let rules: Vec<&str> = inspection["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| finding["rule"].as_str().unwrap())
        .collect();
    assert_eq!(rules, ["t3.rowSum", "t3.resultSum"]);
    assert_eq!(inspection["findings"][0]["difference"], "63");
    assert_eq!(inspection["summary"]["errors"], 2);
}

#[test]
fn what_cannot_be_read_is_told_in_one_line() {
    let empty = temporary("empty.html", b" \n");
    let scan = temporary("scan.pdf", b"%PDF-1.7");
    let binary = temporary("binary.txt", &[0u8, 1, 2, 255].repeat(100));
    let broken = temporary("broken.json", b"{\"cells\": ");
    let shapeless = temporary("shapeless.json", b"{\"year\": 2024}");
    let cases = [
        (vec!["inspect", "nowhere.html"], "gouji: nowhere.html: 没有这个文件".to_owned()),
        (vec!["inspect", "src/cli"], "gouji: src/cli: 其中没有可以审核的文件".to_owned()),
        (vec!["inspect", &empty], format!("gouji: {empty}: 文件是空的")),
        (vec!["inspect", &scan], format!("gouji: {scan}: 文件已损坏，读不出来")),
        (vec!["inspect", &binary], format!("gouji: {binary}: 不是文本文件，或编码无法识别")),
        (vec!["inspect", &shapeless], format!("gouji: {shapeless}: JSON 中没有 cells、html 或 text")),
        (vec!["inspect"], "gouji: 没有给出文件（- 表示标准输入）".to_owned()),
        (
            vec!["inspect", CLEAN, "--format", "1999"],
            "gouji: 没有“1999”这个格式（gouji formats 列出全部）".to_owned(),
        ),
        (vec!["explain", "t9.sum"], "gouji: 没有“t9.sum”这条规则（gouji rules 列出全部）".to_owned()),
    ];
    for (arguments, line) in cases {
        assert_eq!(refused(&arguments, b""), (line, 2), "{arguments:?}");
    }
    assert!(refused(&["inspect", &broken], b"").0.ends_with("不是合格的 JSON（第 1 行第 10 字节处）"));
    let wrong_calls = [
        (vec!["inspect", CLEAN, "--colour"], "不能识别的参数：--colour（gouji --help 有说明）"),
        (vec!["inspect", CLEAN, "--json=yes"], "不能识别的参数：--json=yes（gouji --help 有说明）"),
        (vec!["inspect", CLEAN, "--prior"], "--prior 后面没有写值（gouji --help 有说明）"),
        (vec!["formats", "2021"], "不能识别的参数：2021（gouji --help 有说明）"),
        (vec!["explain", "t4.sum", "t3.sum"], "不能识别的参数：t3.sum（gouji --help 有说明）"),
        (
            vec!["inspect", CLEAN, "--format", "none.json"],
            "格式文件 none.json 读不出来：没有这个文件，或不是 UTF-8 编码",
        ),
    ];
    for (arguments, line) in wrong_calls {
        assert_eq!(refused(&arguments, b""), (format!("gouji: {line}"), 2), "{arguments:?}");
    }
    assert!(refused(&["inspect", CLEAN, "--year", "20x4"], b"").0.contains("--year 20x4"));
    assert!(refused(&["inspect", "--lang", "en", "nowhere.html"], b"").0.ends_with("there is no such file"));
}

#[test]
fn a_page_that_is_no_report_is_told() {
    let output = gouji(&["inspect", "tests/reports/2021/not-a-report.html"], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(lines(&output.stdout).iter().any(|line| line.contains("没有找到年度报告的表格")));
}

#[test]
fn gbk_and_utf_16_files_give_the_same_as_utf_8() {
    let page = fs::read_to_string(CLEAN).unwrap();
    let (gbk, ..) = encoding_rs::GBK.encode(&page);
    let utf_16: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(page.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let cells = |file: &str| {
        let inspected: Value =
            serde_json::from_slice(&gouji(&["inspect", "--json", file], b"").stdout).unwrap();
        inspected[0]["cells"].clone()
    };
    let declared = page.replace("utf-8", "gb2312");
    let (declared, ..) = encoding_rs::GBK.encode(&declared);
    for (name, bytes) in [("gbk.html", &gbk[..]), ("utf16.html", &utf_16), ("gb2312.html", &declared)] {
        assert!(cells(&temporary(name, bytes)) == cells(CLEAN), "{name}");
    }
}

#[test]
fn standard_input_is_told_by_its_beginning() {
    let page = fs::read(CLEAN).unwrap();
    assert_eq!(gouji(&["inspect", "-"], &page).status.code(), Some(0));
    let json = br#"{"cells": {"disputes.review.upheld": 10, "disputes.review.total": "0"}}"#;
    assert_eq!(gouji(&["inspect", "-"], json).status.code(), Some(1));
}

#[test]
fn json_lines_go_in_and_out_in_order() {
    let input = b"{\"cells\": {\"disputes.review.total\": 1, \"disputes.review.upheld\": 1}}\nbroken\n{\"text\": \"x\"}\n";
    let output = gouji(&["inspect", "--ndjson", "-"], input);
    let inspected: Vec<Value> =
        lines(&output.stdout).iter().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(inspected.len(), 3);
    assert_eq!(inspected[0]["format"], "2021");
    assert_eq!(inspected[1], Value::Null);
    assert_eq!(inspected[2]["format"], Value::Null);
    assert_eq!(output.status.code(), Some(2));
    assert!(lines(&output.stderr)[0].starts_with("gouji: -:2: "));
}

#[test]
fn a_json_file_is_one_report_or_has_one_on_each_line() {
    let cells = r#"{"cells": {"disputes.review.total": 1}}"#;
    let cases = [
        ("pretty.json", cells.replace(' ', "\n"), 1),
        ("single.json", format!("{cells}\n"), 1),
        ("list.json", format!("[{cells}, {cells}]"), 2),
        ("lines.json", format!("{cells}\n{cells}\n{cells}"), 3),
        ("marked.ndjson", format!("\u{feff}{cells}\r\n{cells}\r\n"), 2),
    ];
    for (name, text, count) in cases {
        let output = gouji(&["inspect", "--ndjson", &temporary(name, text.as_bytes())], b"");
        let inspected: Vec<Value> =
            lines(&output.stdout).iter().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(inspected.len(), count, "{name}");
        assert!(inspected.iter().all(|each| each["format"] == "2021"), "{name}");
        assert_eq!(output.status.code(), Some(1), "{name}");
    }
}

#[test]
fn what_lies_beside_reports_is_passed_over() {
    let folder = std::env::temp_dir().join(format!("gouji-{}-folder 年报", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    fs::copy(CLEAN, folder.join("一 年报.html")).unwrap();
    for name in ["~$年报.html", ".隐藏.html", "说明.exe"] {
        fs::write(folder.join(name), [0_u8, 1, 2]).unwrap();
    }
    let folder = folder.display().to_string();
    for argument in [folder.clone(), format!("{folder}/*.html")] {
        let output = gouji(&["inspect", "--json", &argument], b"");
        let inspected: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!((inspected.len(), output.status.code()), (1, Some(0)), "{argument}");
    }
}

#[test]
fn a_report_is_no_part_of_itself() {
    let folder = std::env::temp_dir().join(format!("gouji-{}-under", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    for name in ["whole.html", "part.html"] {
        fs::copy(CLEAN, folder.join(name)).unwrap();
    }
    let folder = folder.display().to_string();
    let whole = format!("{folder}/whole.html");
    let output = gouji(&["aggregate", "--json", "--parent", &whole, &folder], b"");
    let inspected: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(inspected[0]["summary"]["warnings"], 0);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(refused(&["aggregate", "--parent", &whole, &whole], b"").1, 2);
    let nothing = gouji(&["aggregate", "--parent", &whole, "src/cli"], b"");
    assert_eq!(lines(&nothing.stderr), ["gouji: src/cli: 其中没有可以审核的文件"]);
}

#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_written_is_a_fault() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_gouji"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(["inspect", CLEAN]).stdout(full);
    let output = command.stderr(Stdio::piped()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(!output.stderr.is_empty());
}

#[test]
fn last_years_report_is_compared() {
    let prior = r#"{"year": 2024, "cells": {"requests.carriedOut.naturalPerson": 530, "requests.carriedOut.total": 555}}"#;
    let prior = temporary("prior.json", prior.as_bytes());
    let output = gouji(&["inspect", "--json", "--prior", &prior, CLEAN], b"");
    let inspected: Value = serde_json::from_slice(&output.stdout).unwrap();
    let told: Vec<&str> = inspected[0]["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding["rule"] == "t3.carryIn")
        .map(|finding| finding["cells"][0].as_str().unwrap())
        .collect();
    assert!(told.starts_with(&["requests.carriedIn.naturalPerson"]), "{told:?}");
    assert!(told.ends_with(&["requests.carriedIn.total"]), "{told:?}");
}

#[test]
fn what_was_changed_after_it_was_submitted_is_said() {
    let submitted = fs::read_to_string(CLEAN).unwrap().replacen(">129<", ">192<", 1);
    let submitted = temporary("submitted.html", submitted.as_bytes());
    let output = gouji(&["inspect", "--submitted", &submitted, CLEAN], b"");
    let told = lines(&output.stdout);
    assert!(told.iter().any(|line| line.contains("公布的与报送的有 1 格不同")), "{told:?}");
    assert_eq!(output.status.code(), Some(0), "it is no error");
    let output = gouji(&["inspect", "--submitted", CLEAN, CLEAN], b"");
    assert!(!lines(&output.stdout).iter().any(|line| line.contains("报送")));
}

#[test]
fn a_year_that_is_none_is_not_believed() {
    let report = temporary("year-0.json", br#"{"year": 0, "cells": {"disputes.review.total": 0}}"#);
    let prior = temporary("year-max.json", br#"{"year": 65535, "cells": {"disputes.review.total": 0}}"#);
    let output = gouji(&["inspect", "--json", "--prior", &prior, &report], b"");
    let inspected: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(inspected[0]["year"], Value::Null);
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn formats_rules_and_explanations_are_listed() {
    assert_eq!(lines(&gouji(&["formats"], b"").stdout).len(), 2);
    let rules = lines(&gouji(&["rules", "--format", "2019"], b"").stdout);
    assert!(
        rules.contains(&"t3.balance\terror\t本年新收 + 上年结转 = 办理总计 + 结转下年度".to_owned()),
        "{rules:?}"
    );
    let explained = lines(&gouji(&["explain", "t4.sum", "--lang", "en"], b"").stdout);
    assert_eq!(explained[1], "  upheld + corrected + other result + pending = total");
}
