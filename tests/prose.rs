//! How well prose is checked against the tables, on texts by a writer who had not seen the rules (`tests/prose/`).
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use gouji::finding::Finding;
use gouji::format::{CellId, Severity};
use gouji::inspect::{self, Inspection, Options, Prior, Source};

type Cells = BTreeMap<String, i64>;

/// One text, with the figures it should agree with.
struct Case {
    name: String,
    year: u16,
    cells: Cells,
    /// The fees of table 2, in 万元.
    fee: String,
    prior: Option<Cells>,
    sections: Vec<Section>,
}

struct Section {
    id: String,
    text: String,
    marks: Vec<Mark>,
}

/// A marked figure, in UTF-16 units of its text.
struct Mark {
    is_right: bool,
    words: String,
    start: usize,
    end: usize,
}

const COLUMNS: [&str; 6] =
    ["naturalPerson", "org.business", "org.research", "org.social", "org.legal", "org.other"];
const OUTCOMES: [&str; 4] = ["upheld", "corrected", "other", "pending"];

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/prose");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files.filter(|file| file.extension().is_some_and(|kind| kind == "txt")).collect();
    files.sort();
    files
        .iter()
        .map(|file| case(&file.file_stem().unwrap().to_string_lossy(), &fs::read_to_string(file).unwrap()))
        .collect()
}

fn case(name: &str, text: &str) -> Case {
    let (head, body) = text.split_once("---\n").unwrap();
    let mut year = 0;
    let mut fee = "0";
    let (mut lines, mut prior): (Vec<_>, Vec<_>) = (Vec::new(), Vec::new());
    for line in head.lines() {
        let (key, figures) = line.split_once(": ").unwrap();
        match key.strip_prefix("prior.") {
            Some(key) => prior.push((key, figures)),
            None if key == "year" => year = figures.parse().unwrap(),
            None if key == "fee" => fee = figures,
            None => lines.push((key, figures)),
        }
    }
    let mut sections: Vec<(String, String)> = Vec::new();
    for line in body.lines() {
        match line.split_once(": ").filter(|(id, _)| id.len() == 1) {
            Some((id, text)) => sections.push((id.to_owned(), text.to_owned())),
            None => write!(sections.last_mut().unwrap().1, "\n{line}").unwrap(),
        }
    }
    Case {
        name: name.to_owned(),
        year,
        cells: filled(year, &lines),
        fee: fee.to_owned(),
        prior: (!prior.is_empty()).then(|| filled(year - 1, &prior)),
        sections: sections.into_iter().map(|(id, text)| marked(id, &text)).collect(),
    }
}

/// The text without its marks, and where they stood.
fn marked(id: String, text: &str) -> Section {
    let mut section = Section { id, text: String::new(), marks: Vec::new() };
    let mut length = 0;
    for letter in text.chars() {
        match letter {
            '⟦' | '⟪' => section.marks.push(Mark {
                is_right: letter == '⟦',
                words: String::new(),
                start: length,
                end: length,
            }),
            '⟧' | '⟫' => {
                let mark = section.marks.last_mut().unwrap();
                mark.end = length;
                mark.words = utf16(&section.text, mark.start, mark.end);
            }
            letter => {
                section.text.push(letter);
                length += letter.len_utf16();
            }
        }
    }
    section
}

fn utf16(text: &str, start: usize, end: usize) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    String::from_utf16(&units[start..end]).unwrap()
}

/// All cells of the format of that year: those named, totals added up, the others 0.
fn filled(year: u16, lines: &[(&str, &str)]) -> Cells {
    let format = inspect::formats().iter().find(|format| format.holds_for(year)).unwrap();
    let mut cells: Cells = format.cells.iter().map(|cell| (cell.name.clone(), 0)).collect();
    let set = |cells: &mut Cells, name: String, figure: i64| {
        assert!(cells.insert(name.clone(), figure).is_some(), "{name}");
    };
    for (key, figures) in lines {
        let figures: Vec<&str> = figures.split(' ').collect();
        let whole = |at: usize| figures[at].parse::<i64>().unwrap();
        match *key {
            "review" | "litigationDirect" | "litigationAfterReview" => {
                for (at, outcome) in OUTCOMES.iter().enumerate() {
                    set(&mut cells, format!("disputes.{key}.{outcome}"), whole(at));
                }
                set(&mut cells, format!("disputes.{key}.total"), (0..4).map(whole).sum());
            }
            "rules" | "normative" => {
                for (at, column) in ["issued", "repealed", "inForce"].iter().enumerate() {
                    set(&mut cells, format!("proactive.{key}.{column}"), whole(at));
                }
            }
            "license" | "penalty" | "coercion" => {
                set(&mut cells, format!("proactive.{key}.decisions"), whole(0));
            }
            row => {
                for (at, column) in COLUMNS.iter().enumerate() {
                    set(&mut cells, format!("requests.{row}.{column}"), whole(at));
                }
                set(&mut cells, format!("requests.{row}.total"), (0..6).map(whole).sum());
            }
        }
    }
    for column in COLUMNS.iter().chain(&["total"]) {
        let results = cells.iter().filter(|(name, _)| {
            let row = name.strip_prefix("requests.").and_then(|rest| rest.strip_suffix(column));
            row.is_some_and(|row| {
                row.ends_with('.')
                    && !["received.", "carriedIn.", "carriedOut.", "resultTotal."].contains(&row)
                    && !row.ends_with(".org.")
            })
        });
        let total = results.map(|(_, figure)| figure).sum();
        set(&mut cells, format!("requests.resultTotal.{column}"), total);
    }
    cells
}

fn source(cells: &Cells, fee: &str, texts: Vec<(String, String)>) -> Source {
    let written = |name: &str, figure: &i64| {
        if name == "proactive.fee.amount" { fee.to_owned() } else { figure.to_string() }
    };
    let cells = cells.iter().map(|(name, figure)| (name.clone(), written(name, figure)));
    Source::Form(cells.collect(), texts.into_iter().collect())
}

/// The case inspected, one of its marked figures changed.
fn inspected(case: &Case, changed: Option<(usize, &Mark, &str)>) -> Inspection {
    let texts = case.sections.iter().enumerate().map(|(at, section)| {
        let text = match changed {
            Some((number, mark, words)) if number == at => {
                let end = section.text.encode_utf16().count();
                utf16(&section.text, 0, mark.start) + words + &utf16(&section.text, mark.end, end)
            }
            _ => section.text.clone(),
        };
        (section.id.clone(), text)
    });
    let prior = case
        .prior
        .as_ref()
        .map(|cells| Prior { source: source(cells, "0", Vec::new()), year: Some(case.year - 1) });
    let options = Options { year: Some(case.year), prior, ..Options::default() };
    let inspection = inspect::inspect(&source(&case.cells, &case.fee, texts.collect()), &options).unwrap();
    assert_eq!(inspection.count(Severity::Error), 0, "{}: {:?}", case.name, inspection.findings);
    inspection
}

/// What is said of the prose against figures: warnings that point at words.
fn accusations(inspection: &Inspection) -> Vec<&Finding> {
    let is_one = |finding: &&Finding| {
        let rule = finding.problem.rule(inspection.told_in());
        !finding.text.is_empty()
            && (rule.starts_with("n.") || rule.starts_with("t3.") || rule.starts_with("t2."))
    };
    inspection.findings.iter().filter(is_one).collect()
}

fn touches(finding: &Finding, section: usize, mark: &Mark) -> bool {
    // A passage is the claim or the clause around the figure.
    finding
        .text
        .iter()
        .any(|words| words.section == section && words.start < mark.end + 2 && mark.start < words.end + 2)
}

#[derive(Default)]
struct Score {
    right: usize,
    missed: Vec<String>,
    falsely: Vec<String>,
}

fn said(inspection: &Inspection, finding: &Finding) -> String {
    let words = finding
        .text
        .first()
        .map(|words| utf16(&inspection.document.sections[words.section].text, words.start, words.end));
    format!("{} “{}”", finding.problem.rule(inspection.told_in()), words.unwrap_or_default())
}

fn score(case: &Case) -> Score {
    let mut score = Score::default();
    let inspection = inspected(case, None);
    let all = accusations(&inspection);
    for (number, section) in case.sections.iter().enumerate() {
        for mark in &section.marks {
            let is_told = all.iter().any(|finding| touches(finding, number, mark));
            if !mark.is_right {
                if is_told {
                    score.right += 1;
                } else {
                    score.missed.push(format!("{}: {}", case.name, mark.words));
                }
                continue;
            }
            let Ok(figure) = mark.words.parse::<i64>() else { continue };
            let wrong = (figure + 1).to_string();
            let changed = inspected(case, Some((number, mark, &wrong)));
            let is_new = |finding: &&Finding| {
                touches(finding, number, mark) && all.iter().all(|known| known.problem != finding.problem)
            };
            if accusations(&changed).iter().any(is_new) {
                score.right += 1;
            } else {
                score.missed.push(format!("{}: {figure} as {wrong}", case.name));
            }
        }
    }
    for finding in &all {
        let is_deserved = case.sections.iter().enumerate().any(|(number, section)| {
            section.marks.iter().any(|mark| !mark.is_right && touches(finding, number, mark))
        });
        if !is_deserved {
            score.falsely.push(format!("{}: {}", case.name, said(&inspection, finding)));
        }
    }
    score
}

/// What comes of the prose of whole reports, or of all other texts.
fn scores(is_whole: bool) -> Score {
    let mut all = Score::default();
    let is_report =
        |case: &&Case| ["third-", "fourth-", "fifth-", "sixth-"].iter().any(|lot| case.name.starts_with(lot));
    for case in cases().iter().filter(|case| is_report(case) == is_whole) {
        let own = score(case);
        all.right += own.right;
        all.missed.extend(own.missed);
        all.falsely.extend(own.falsely);
    }
    all
}

/// No right figure is accused, and of the claims so many in a hundred are missed at the most.
fn hold(is_whole: bool, (texts, misses): (usize, usize)) {
    let all = scores(is_whole);
    assert_eq!(all.falsely, Vec::<String>::new(), "right figures that are accused");
    println!("right {}, missed {:?}", all.right, all.missed);
    assert!(all.right > texts, "the texts were found");
    assert!(all.missed.len() * 100 <= all.right * misses, "claims that are missed: {:?}", all.missed);
}

#[test]
fn figures_in_prose_are_found_where_wrong_and_left_alone_where_right() {
    hold(false, (170, 3));
}

/// All that speaks of a cell is marked in these, also what no rule reads.
#[test]
fn whole_reports_are_accused_of_nothing_and_most_of_their_figures_are_found() {
    hold(true, (400, 16));
}

#[test]
fn figures_of_the_cases_add_up() {
    for case in cases() {
        let inspection = inspected(&case, None);
        let format = inspection.told_in();
        let total: Option<CellId> = format.cell("requests.resultTotal.total");
        assert!(total.is_some_and(|cell| inspection.report.has(cell)), "{}", case.name);
    }
}
