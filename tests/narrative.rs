//! Prose against tables: which claims are found in sentences of our own, and which are told as wrong.
//!
//! A file of `tests/narrative/` begins with the cells of a report that are not 0, then has cases: lines of prose, then
//! what must come of them. `=` is a claim that must be found and be right, `!` one that must be told as wrong: its rule
//! and its figure. Nothing else may be told. `@` names the section of a line of prose, where it is not the first.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;

use gouji::check::Stage;
use gouji::document::{Document, Section};
use gouji::finding::Problem;
use gouji::format::{Format, Severity};
use gouji::inspect::formats;
use gouji::narrative::{self, Evidence, Says};
use gouji::report::{Report, Slot};

struct Case {
    document: Document,
    lines: Vec<String>,
    right: Vec<String>,
    wrong: Vec<String>,
}

struct File {
    format: &'static Format,
    report: Report,
    prior: Option<Report>,
    cases: Vec<Case>,
}

#[derive(Default)]
struct Count {
    right: usize,
    missed: usize,
    false_alarms: usize,
    found: usize,
    unseen: usize,
}

fn read(text: &str) -> File {
    let (head, body) = text.split_once("\n\n").unwrap();
    let mut lines = head.lines().filter(|line| !line.starts_with('#'));
    let (id, year) = lines.next().unwrap().split_once(' ').unwrap();
    let format = formats().iter().find(|format| format.id == id).unwrap();
    let zeros = || {
        let mut report = Report::unread(format);
        format.ids().for_each(|cell| report.put(cell, Slot::read("0", format[cell].kind, None)));
        report
    };
    let (mut report, mut prior) = (zeros(), None);
    for line in lines {
        let (name, figure) = line.split_once(' ').unwrap();
        let (name, into) = match name.strip_prefix("prior:") {
            Some(name) => (name, prior.get_or_insert_with(zeros)),
            None => (name, &mut report),
        };
        let cell = format.cell(name).unwrap_or_else(|| panic!("{name}"));
        into.put(cell, Slot::read(figure, format[cell].kind, None));
    }
    let year = year.parse().ok();
    let cases = body.split("\n\n").filter_map(|case| self::case(case, year)).collect();
    File { format, report, prior, cases }
}

fn case(text: &str, year: Option<u16>) -> Option<Case> {
    let mut case = Case {
        document: Document { year, ..Document::default() },
        lines: Vec::new(),
        right: Vec::new(),
        wrong: Vec::new(),
    };
    let mut id = "1";
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some(right) = line.strip_prefix("= ") {
            case.right.push(right.to_owned());
        } else if let Some(wrong) = line.strip_prefix("! ") {
            case.wrong.push(wrong.to_owned());
        } else if let Some(section) = line.strip_prefix('@') {
            id = section;
        } else {
            let line = line.replace("\\n", "\n");
            case.lines.push(line.clone());
            match case.document.sections.iter_mut().find(|section| section.id == id) {
                Some(section) => section.text = section.text.clone() + "\n" + &line,
                None => case.document.sections.push(Section {
                    id: id.to_owned(),
                    text: line,
                    ..Section::default()
                }),
            }
        }
    }
    (!case.lines.is_empty()).then_some(case)
}

fn told(finding: &gouji::finding::Finding) -> String {
    let Problem::Told { rule, stated, .. } = &finding.problem else { panic!("{finding:?}") };
    [rule.0, " ", &stated.to_string()].concat()
}

fn claimed(document: &Document) -> Vec<String> {
    let name = |says: &Says| match says {
        Says::Amount(quantity, figure) => Some([quantity.rule(), " ", &figure.digits.to_string()].concat()),
        Says::Nothing(_) => Some("n.none 0".to_owned()),
        Says::Every(quantity, ..) => Some([quantity.rule(), " all"].concat()),
        Says::Done => Some("n.rate100 0".to_owned()),
        Says::Rate(figure) => Some(["n.rate100 ", &figure.digits.to_string()].concat()),
        Says::Share { percent, .. } => Some(["n.share ", &percent.digits.to_string()].concat()),
        Says::Growth { change, .. } => Some(["n.growth ", &change.digits.to_string()].concat()),
        Says::Parts { rule, whole, .. } => Some([*rule, " ", &whole.to_string()].concat()),
        Says::Fee(figure) => Some(["n.fee ", &figure.digits.to_string()].concat()),
    };
    narrative::claims(document, document.year).iter().filter_map(|claim| name(&claim.says)).collect()
}

fn judge(file: &File, case: &Case, count: &mut Count, faults: &mut Vec<String>) {
    let evidence = Evidence {
        format: file.format,
        report: &file.report,
        prior: file.prior.as_ref(),
        stage: Stage::Finished,
    };
    let claims = narrative::claims(&case.document, case.document.year);
    let findings = narrative::check(&case.document, &claims, evidence);
    assert!(findings.iter().all(|finding| finding.severity != Severity::Error), "{:?}", case.lines);
    let mut told: Vec<String> = findings.iter().map(self::told).collect();
    let text = case.lines.join("/");
    for wrong in &case.wrong {
        if let Some(at) = told.iter().position(|known| known == wrong) {
            told.remove(at);
            count.right += 1;
        } else {
            count.missed += 1;
            faults.push(format!("missed         {wrong}: {text}"));
        }
    }
    count.false_alarms += told.len();
    faults.extend(told.iter().map(|alarm| format!("falsely accused {alarm}: {text}")));
    let mut claimed = claimed(&case.document);
    for right in &case.right {
        if let Some(at) = claimed.iter().position(|known| known == right) {
            claimed.remove(at);
            count.found += 1;
        } else {
            count.unseen += 1;
            faults.push(format!("not found      {right}: {text} {claimed:?}"));
        }
    }
}

#[test]
fn prose_is_accused_where_it_is_wrong_and_nowhere_else() {
    let folder = std::env::var("GOUJI_NARRATIVE")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/tests/narrative").to_owned());
    let mut files: Vec<_> =
        fs::read_dir(Path::new(&folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let (mut all, mut faults) = (Count::default(), Vec::new());
    println!("{:24} {:>8} {:>8} {:>8} {:>8} {:>8}", "", "right", "missed", "false", "found", "unseen");
    for path in files {
        let file = read(&fs::read_to_string(&path).unwrap());
        let mut count = Count::default();
        for case in &file.cases {
            judge(&file, case, &mut count, &mut faults);
        }
        let Count { right, missed, false_alarms, found, unseen } = count;
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        println!("{name:24} {right:8} {missed:8} {false_alarms:8} {found:8} {unseen:8}");
        all.right += right;
        all.missed += missed;
        all.false_alarms += false_alarms;
        all.found += found;
        all.unseen += unseen;
    }
    let Count { right, missed, false_alarms, found, unseen } = all;
    println!("{:24} {right:8} {missed:8} {false_alarms:8} {found:8} {unseen:8}", "all");
    assert!(right + found > 100, "the cases were read");
    println!("{}", faults.join("\n"));
    assert!(faults.is_empty(), "{} faults", faults.len());
}

#[test]
fn time_grows_with_the_length_of_the_prose_only() {
    let once = [
        "占1%",
        "1件、",
        "分别1件",
        "未申请",
        "1件)",
        "其中1件，",
        "予以公开2件，占3%",
        "收到政府信息公开申请9件，",
        "(",
        "，",
    ];
    for part in once {
        let text = part.repeat(100_000 / part.len());
        let section = Section { id: "1".to_owned(), text, ..Section::default() };
        let document = Document { sections: vec![section], ..Document::default() };
        let begun = std::time::Instant::now();
        let count = narrative::claims(&document, Some(2024)).len();
        let took = begun.elapsed();
        assert!(took.as_secs() < 5, "{part}: {count} claims in {took:?}");
    }
}
