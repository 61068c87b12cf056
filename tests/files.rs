//! Files as the command line takes them: every kind gives the cells that the same report gives as a page.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod office;

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use gouji::read::html;
use serde_json::{Map, Value};

const PAGES: [&str; 7] = [
    "tests/reports/2019/blank-totals.html",
    "tests/reports/2021/headings-left-out.html",
    "tests/reports/2021/layout-tables-and-word-spans.html",
    "tests/reports/2021/one-row-of-other-handling.html",
    "tests/reports/2021/padded-header.html",
    "tests/reports/2021/table-4-total-left-0.html",
    "tests/reports/2021/transposed-digits.html",
];

fn gouji(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_gouji"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(arguments)
        .output()
        .unwrap()
}

fn temporary(name: &str, bytes: &[u8]) -> String {
    let folder = std::env::temp_dir().join(format!("gouji-files-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let file: PathBuf = folder.join(name);
    fs::write(&file, bytes).unwrap();
    file.display().to_string()
}

/// The values of the cells that were read.
fn values(file: &str) -> Map<String, Value> {
    let output = gouji(&["inspect", "--json", file]);
    let inspected: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("{file}: {}", String::from_utf8_lossy(&output.stderr)));
    let cells = inspected[0]["cells"].as_object().unwrap();
    cells.iter().map(|(name, cell)| (name.clone(), cell["value"].clone())).collect()
}

/// The one line that is said of a file.
fn refused(name: &str, bytes: &[u8]) -> String {
    let file = temporary(name, bytes);
    let output = gouji(&["inspect", &file]);
    assert_eq!(output.status.code(), Some(2), "{name}");
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(told.lines().count(), 1, "{told}");
    told.trim_end().replace(&format!("gouji: {file}: "), "")
}

/// Compares what was read of a file with what was read of a page.
fn same(file: &str, page: &str) {
    let (read, expected) = (values(file), values(page));
    let strays: Vec<_> = read.iter().filter(|(name, value)| expected.get(*name) != Some(value)).collect();
    assert_eq!(strays, [], "{page}: not in the page, or otherwise");
    assert_eq!(read.len(), expected.len(), "{page}: cells that were read");
}

#[test]
fn a_document_has_the_cells_of_the_page_it_was_made_of() {
    for page in PAGES {
        let pieces = html::pieces(&fs::read_to_string(page).unwrap());
        let file = temporary("report.docx", &office::document(&office::as_document(&pieces)));
        same(&file, page);
    }
}

#[test]
fn a_workbook_has_the_cells_of_the_page_it_was_made_of() {
    for page in PAGES {
        let pieces = html::pieces(&fs::read_to_string(page).unwrap());
        let file = temporary(
            &format!("{}.xlsx", page.replace('/', "-")),
            &office::workbook(&[("一", office::as_sheet(&pieces))]),
        );
        same(&file, page);
    }
}

#[test]
fn a_pdf_has_the_cells_of_the_page_it_was_made_of() {
    for page in PAGES {
        let pieces = html::pieces(&fs::read_to_string(page).unwrap());
        let pages = office::pdf::pages(&pieces);
        assert!(pages.len() > 1, "tables go on over the page");
        same(&temporary("report.pdf", &office::pdf::file(&pages)), page);
    }
}

/// The rules of a page drawn otherwise: level ones from a place to another, upright ones below each other.
fn redrawn(page: &str, level: fn(f64, f64, f64) -> String, upright: fn(f64, f64, f64) -> String) -> String {
    let mut redrawn = String::new();
    for line in page.lines() {
        let words: Vec<f64> = line.split(' ').filter_map(|word| word.parse().ok()).collect();
        match words[..] {
            [left, y, right, _] if line.ends_with(" l S") => redrawn += &level(left, y, right),
            [left, y, _, height, right, ..] if line.ends_with(" re f") => {
                redrawn += &upright(left, y, height);
                redrawn += &upright(right, y, height);
            }
            _ => redrawn = redrawn + line + "\n",
        }
    }
    redrawn
}

#[test]
fn rules_of_dashes_are_rules() {
    let pieces = html::pieces(&fs::read_to_string(PAGES[4]).unwrap());
    let level = |left: f64, y: f64, right: f64| {
        let mut drawn = String::new();
        let mut x = left;
        while x < right {
            let _ = writeln!(drawn, "{x} {y} 2 0.5 re f");
            x += 3.5;
        }
        drawn
    };
    let upright = |x: f64, bottom: f64, height: f64| {
        let mut drawn = String::new();
        let mut y = bottom;
        while y < bottom + height {
            let _ = writeln!(drawn, "{x} {y} 0.5 2 re f");
            y += 3.5;
        }
        drawn
    };
    let pages: Vec<String> =
        office::pdf::pages(&pieces).iter().map(|page| redrawn(page, level, upright)).collect();
    same(&temporary("dashed.pdf", &office::pdf::file(&pages)), PAGES[4]);
}

#[test]
fn without_rules_a_pdf_is_read_as_its_text_stands_and_what_is_not_read_is_said() {
    let none = |_: f64, _: f64, _: f64| String::new();
    for page in PAGES {
        let pieces = html::pieces(&fs::read_to_string(page).unwrap());
        let pages: Vec<String> =
            office::pdf::pages(&pieces).iter().map(|page| redrawn(page, none, none)).collect();
        let file = temporary("unruled.pdf", &office::pdf::file(&pages));
        let (read, truth) = (values(&file), values(page));
        let told = String::from_utf8(gouji(&["inspect", "--json", &file]).stdout).unwrap();
        let told: Value = serde_json::from_str(&told).unwrap();
        let findings: Vec<&Value> = told[0]["findings"].as_array().unwrap().iter().collect();
        let is_read = |finding: &&&Value| finding["rule"].as_str().unwrap().starts_with("read.");
        let unread: Vec<&Value> = findings.iter().filter(is_read).copied().collect();
        let mut right = 0;
        for (name, value) in &truth {
            match read.get(name) {
                Some(own) if own == value => right += 1,
                Some(own) => panic!("{page}: {name} is {value}, read as {own}"),
                None => {
                    let names = |finding: &&Value| {
                        let cells = finding["cells"].as_array().unwrap();
                        cells.iter().any(|cell| cell == name.as_str()) || cells.is_empty()
                    };
                    assert!(unread.iter().any(names), "{page}: {name} was not read, and that not said");
                }
            }
        }
        // Where blanks are cells, nothing shows which of a row's they are.
        let has_blanks = page.contains("blank");
        assert!(has_blanks || right * 100 >= truth.len() * 97, "{page}: {right} of {}", truth.len());
    }
}

#[test]
fn a_pdf_of_very_many_pages_is_told() {
    let pages =
        vec![office::pdf::line(60, 700, 0, "三、收到和处理政府信息公开申请情况"); 401];
    assert!(refused("book.pdf", &office::pdf::file(&pages)).contains("400 页"));
}

#[test]
fn a_workbook_of_before_2007_has_the_cells_of_the_page_it_was_made_of() {
    // The page, laid out on a sheet by xlwt, and a hidden sheet before it.
    same("tests/files/transposed-digits.xls", PAGES[6]);
}

#[test]
fn damaged_files_never_end_the_run() {
    let pieces = html::pieces(&fs::read_to_string(PAGES[6]).unwrap());
    let whole = [
        ("docx", office::document(&office::as_document(&pieces))),
        ("xlsx", office::workbook(&[("一", office::as_sheet(&pieces))])),
        ("pdf", office::pdf::file(&office::pdf::pages(&pieces))),
        ("xls", fs::read("tests/files/transposed-digits.xls").unwrap()),
    ];
    let mut damaged = Vec::new();
    // A row of numbers that looks random and is always the same.
    let mut random = 1_usize;
    for (kind, bytes) in &whole {
        for number in 0..40 {
            let mut bytes = bytes.clone();
            for _ in 0..=number / 4 {
                random =
                    random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                let place = (random >> 33) % bytes.len();
                bytes[place] = (random >> 24).to_le_bytes()[0];
            }
            if number % 8 == 7 {
                bytes.truncate((random >> 33) % bytes.len());
            }
            damaged.push(temporary(&format!("damaged-{number}.{kind}"), &bytes));
        }
    }
    let arguments: Vec<&str> =
        ["inspect", "--ndjson"].into_iter().chain(damaged.iter().map(String::as_str)).collect();
    let output = gouji(&arguments);
    assert!(matches!(output.status.code(), Some(0..=2)), "{:?}", output.status);
    let told = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap().lines().count());
    assert_eq!(told[0] + told[1], damaged.len(), "one line a file");
}

#[test]
fn text_that_is_turned_or_drawn_twice_is_read_once() {
    let pieces = html::pieces(&fs::read_to_string(PAGES[4]).unwrap());
    let pages = office::pdf::pages(&pieces);
    let turned: Vec<String> = pages.iter().map(|page| format!("0 1 -1 0 842 0 cm\n{page}")).collect();
    let bold: Vec<String> = pages.iter().map(|page| format!("{page}1 0 0 1 0.3 0 cm\n{page}")).collect();
    for pages in [turned, bold] {
        same(&temporary("drawn.pdf", &office::pdf::file(&pages)), PAGES[4]);
    }
}

#[test]
fn a_figure_that_a_narrow_cell_breaks_is_one_figure() {
    let rows = ["信息内容", "行政处罚", "行政强制"];
    let figures = [["本年处理决", "定数量"], ["6937", "489"], ["5", "3"]];
    let mut page = office::pdf::line(60, 820, 0, "2024年政府信息公开工作年度报告");
    for (number, (label, figures)) in rows.iter().zip(figures).enumerate() {
        let y = 800 - number * 30;
        let right = if number == 2 { 150 } else { 128 };
        let _ = writeln!(
            page,
            "40 {y} m 150 {y} l S 40 {} m 150 {} l S 40 {} 0.5 30 re f 100 {} 0.5 30 re f",
            y - 30,
            y - 30,
            y - 30,
            y - 30
        );
        let _ = writeln!(page, "{right} {} 0.5 30 re f 150 {} 0.5 30 re f", y - 30, y - 30);
        page += &office::pdf::line(45, y - 12, 0, label);
        page += &office::pdf::line(103, y - 12, 0, figures[0]);
        page += &office::pdf::line(103, y - 24, 0, figures[1]);
    }
    let read = values(&temporary("narrow.pdf", &office::pdf::file(&[page])));
    assert_eq!(read["proactive.penalty.decisions"], "6937489");
    assert_ne!(
        read.get("proactive.coercion.decisions"),
        Some(&Value::from("53")),
        "there was room for both digits"
    );
}

#[test]
fn a_pdf_without_text_to_rely_on_is_told() {
    let recognised = office::pdf::line(60, 700, 3, "本年新收政府信息公开申请数量 5");
    let empty = office::pdf::file(&[String::new()]);
    let garbled = String::from_utf8(office::pdf::file(&[office::pdf::line(60, 700, 0, "规章")])).unwrap();
    let garbled = garbled.replace("/UniGB-UCS2-H", "/Identity-H    ").replace("(GB1)", "(No1)");
    let locked = String::from_utf8(empty.clone()).unwrap();
    let locked = locked.replace(
        "/Root 1 0 R",
        "/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /Length 40 \
         /O <0000000000000000000000000000000000000000000000000000000000000000> \
         /U <0000000000000000000000000000000000000000000000000000000000000000> >> /Root 1 0 R",
    );
    let cases = [
        ("empty.pdf", empty, "扫描件"),
        ("recognised.pdf", office::pdf::file(&[recognised]), "扫描件"),
        ("garbled.pdf", garbled.into_bytes(), "没有说明是哪些字符"),
        ("locked.pdf", locked.into_bytes(), "密码"),
        ("cut.pdf", b"%PDF-1.7\n1 0 obj".to_vec(), "已损坏"),
    ];
    for (name, bytes, told) in cases {
        let line = refused(name, &bytes);
        assert!(line.contains(told), "{name}: {line}");
    }
}

#[test]
fn a_workbook_is_read_as_it_is_shown() {
    let rows = r#"<cols><col min="3" max="4" hidden="1"/></cols><sheetData>
        <row r="1"><c r="A1" t="inlineStr"><is><r><t>示例市2024年政府信息公开工作</t></r><r><t>年度报告</t></r><rPh><t>x</t></rPh></is></c></row>
        <row r="3"><c r="A3" t="inlineStr"><is><t>信息内容</t></is></c><c r="B3" t="inlineStr"><is><t>本年处理决定数量</t></is></c></row>
        <row r="4"><c r="A4" t="inlineStr"><is><t>行政处罚</t></is></c><c r="B4"><v>0.30000000000000004</v></c><c r="C4"><v>7</v></c></row>
        <row r="5" hidden="1"><c r="A5" t="inlineStr"><is><t>行政许可</t></is></c><c r="B5"><v>9</v></c></row>
        <row><c t="inlineStr"><is><t>行政强制</t></is></c><c t="str"><f>1+1</f><v>2</v></c></row>
        </sheetData>"#;
    let hidden = rows.replace("行政强制", "行政许可");
    let file = temporary("shown.xlsx", &office::workbook(&[("-旧", hidden), ("一", rows.to_owned())]));
    let read = values(&file);
    assert_eq!(read["proactive.penalty.decisions"], "0.3");
    assert_eq!(read["proactive.coercion.decisions"], "2");
    assert!(!read.contains_key("proactive.license.decisions"));
    let output = gouji(&["inspect", "--json", &file]);
    let inspected: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(inspected[0]["year"], 2024);
}

#[test]
fn a_document_is_read_as_it_is_printed() {
    let row = |label: &str, figure: &str| {
        format!(
            "<w:tr><w:tc><w:p><w:r><w:t>{label}</w:t></w:r></w:p></w:tc><w:tc><w:p>{figure}</w:p></w:tc></w:tr>"
        )
    };
    let run = |text: &str| format!("<w:r><w:t>{text}</w:t></w:r>");
    let deleted =
        "<w:del><w:r><w:delText>7</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>8</w:t></w:r></w:moveFrom>";
    let hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r>";
    let shown = format!("{deleted}{}{hidden}<w:ins><w:r><w:t>2</w:t></w:r></w:ins>", run("1"));
    let gone = row("行政许可", &run("3")).replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>");
    let body = format!(
        "<w:tbl>{}{}{gone}{}</w:tbl>",
        row("信息内容", &run("本年处理决定数量")),
        row("行政处罚", &shown),
        row("行政强制", &run("&#52;&amp;").replace("&amp;", ""))
    );
    let read = values(&temporary("printed.docx", &office::document(&body)));
    assert_eq!(read["proactive.penalty.decisions"], "12");
    assert_eq!(read["proactive.coercion.decisions"], "4");
    assert!(!read.contains_key("proactive.license.decisions"));
    // A table that stands in a cell for the sake of the layout.
    let nested = format!("<w:tbl><w:tr><w:tc>{body}</w:tc></w:tr></w:tbl>");
    assert_eq!(values(&temporary("nested.docx", &office::document(&nested))), read);
}

#[test]
fn a_page_by_another_name_is_read() {
    let page = fs::read(PAGES[4]).unwrap();
    for name in ["page.doc", "page.xls", "page.txt", "page.bin"] {
        same(&temporary(name, &page), PAGES[4]);
    }
    let head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n";
    let part = "Content-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
    let archive = [head.as_bytes(), part.as_bytes(), &page, b"\r\n--b--"].concat();
    same(&temporary("page.mht", &archive), PAGES[4]);
}

#[test]
fn flat_xml_of_word_is_a_document() {
    let pieces = html::pieces(&fs::read_to_string(PAGES[4]).unwrap());
    let body = office::as_document(&pieces).replace("w:vMerge", "w:vmerge");
    let flat = format!(
        "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"w\"><w:body>{body}</w:body></w:wordDocument>"
    );
    same(&temporary("flat.doc", flat.as_bytes()), PAGES[4]);
}

#[test]
fn comma_separated_text_is_a_table() {
    let tabs = "tests/reports/2021/excel-copy.txt";
    let text = fs::read_to_string(tabs).unwrap();
    for delimiter in [",", ";"] {
        let quoted = |line: &str| {
            line.split('\t')
                .map(|field| format!("\"{}\"", field.trim_matches('"')))
                .collect::<Vec<_>>()
                .join(delimiter)
        };
        let csv: Vec<String> = text.lines().map(quoted).collect();
        let csv = csv.join("\r\n");
        let (gbk, ..) = encoding_rs::GBK.encode(&csv);
        same(&temporary("report.csv", &gbk), tabs);
    }
}

#[test]
fn what_no_reader_takes_is_told_in_one_line() {
    let document = office::document("<w:p/>");
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let ole = |stream: &str| [&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], &[0; 504], &wide(stream)].concat();
    let bomb = office::archive(&[("word/document.xml", "<".repeat(65 << 20))]);
    let cases = [
        ("scan.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF".to_vec(), "是图片"),
        ("scan.doc", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\0".to_vec(), "是图片"),
        ("old.doc", ole("WordDocument"), "旧版 Word"),
        ("locked.docx", ole("EncryptedPackage"), "密码"),
        ("broken.xls", ole("Workbook"), "已损坏"),
        ("report.rtf", b"{\\rtf1\\ansi".to_vec(), "RTF"),
        ("cut.docx", document[..document.len() / 2].to_vec(), "已损坏"),
        ("open.docx", office::archive(&[("word/document.xml", "<w:p><w:t>".to_owned())]), "已损坏"),
        ("bomb.docx", bomb, "64 MB"),
        ("report.ofd", office::archive(&[("OFD.xml", String::new())]), "OFD"),
        ("reports.zip", office::archive(&[("a.docx", String::new())]), "压缩包"),
    ];
    for (name, bytes, told) in cases {
        let line = refused(name, &bytes);
        assert!(line.contains(told), "{name}: {line}");
    }
}

#[test]
fn folders_and_patterns_name_files_in_order() {
    let folder = std::env::temp_dir().join(format!("gouji-folder-{}", std::process::id()));
    fs::create_dir_all(folder.join("b/c")).unwrap();
    for name in ["a.html", "b/c/d.html", "b/~$d.docx", "e.png", "f.html"] {
        fs::write(folder.join(name), fs::read(PAGES[4]).unwrap()).unwrap();
    }
    let listed = |argument: &str| {
        let output = gouji(&["inspect", "--ndjson", argument]);
        let lines = String::from_utf8(output.stdout).unwrap();
        let name = |line: &str| {
            let inspected: Value = serde_json::from_str(line).unwrap();
            inspected["file"].as_str().unwrap().rsplit('/').next().unwrap().to_owned()
        };
        lines.lines().map(name).collect::<Vec<_>>()
    };
    assert_eq!(listed(folder.to_str().unwrap()), ["a.html", "d.html", "f.html"]);
    assert_eq!(listed(&format!("{}/[af].*", folder.display())), ["a.html", "f.html"]);
    let words = gouji(&["inspect", folder.to_str().unwrap(), "nowhere.html"]);
    assert_eq!(words.status.code(), Some(2));
    let text = String::from_utf8(words.stdout).unwrap();
    assert_eq!(text.lines().last(), Some("共 4 份：0 份有错误，3 份没有错误，1 份读不出来"));
}

#[test]
fn inspections_that_were_printed_are_read_back() {
    let printed = gouji(&["inspect", "--json", PAGES[4], PAGES[6]]).stdout;
    let file = temporary("printed.json", &printed);
    let again = gouji(&["inspect", "--json", &file]).stdout;
    let (first, second): (Vec<Value>, Vec<Value>) =
        (serde_json::from_slice(&printed).unwrap(), serde_json::from_slice(&again).unwrap());
    assert_eq!(first.len(), second.len());
    for (first, second) in first.iter().zip(&second) {
        assert_eq!([&first["summary"], &first["year"]], [&second["summary"], &second["year"]]);
    }
}
