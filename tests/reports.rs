//! Reports as agencies publish them: what goes in, which cells must be read, and what must come out.
//!
//! `tests/reports/<format>/<case>.html|.txt` is a source. Beside it, `<case>.cells` has the true figures, where they
//! are known, and `<case>.findings` what is said of it; `GOUJI_ACCEPT=1 cargo test` writes the latter anew, to be
//! reviewed by eye.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

use gouji::inspect::{Inspection, Options, Source, inspect};
use gouji::message::{Language, tell, tell_cause};

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reports");
    let folders = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = folders.flat_map(|folder| fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().path());
    let is_source =
        |file: &PathBuf| file.extension().is_some_and(|extension| extension == "html" || extension == "txt");
    let mut sources: Vec<PathBuf> = files.filter(is_source).collect();
    sources.sort();
    assert!(sources.len() > 10, "the folder of reports was found");
    sources
}

fn inspected(file: &Path) -> Inspection {
    let text = fs::read_to_string(file).unwrap();
    let source = if file.extension().unwrap() == "html" { Source::Html(text) } else { Source::Text(text) };
    inspect(&source, &Options::default()).unwrap()
}

fn told(inspection: &Inspection) -> String {
    let format = inspection.format.unwrap_or(&gouji::inspect::formats()[0]);
    let mut lines = vec![format!(
        "{} {} {:?}",
        inspection.format.map_or("-", |format| &format.id),
        inspection.year.map_or("-".to_owned(), |year| year.to_string()),
        inspection.sums
    )];
    for cause in &inspection.causes {
        lines.push(tell_cause(cause, format, Language::ZhCn));
        lines.push(tell_cause(cause, format, Language::En));
    }
    for finding in &inspection.findings {
        for (language, sign) in [(Language::ZhCn, '>'), (Language::En, ' ')] {
            let message = tell(finding, format, language);
            let head = if sign == '>' {
                format!("{:?} {}", finding.severity, finding.problem.rule(format))
            } else {
                String::new()
            };
            lines.push(
                format!("{head}\n{sign} {}\n{sign} {}", message.line, message.detail).trim_start().to_owned(),
            );
        }
    }
    lines.join("\n") + "\n"
}

#[test]
fn every_printed_figure_is_read_into_its_cell() {
    let mut compared = 0;
    for file in cases() {
        let Ok(truth) = fs::read_to_string(file.with_extension("cells")) else {
            continue;
        };
        let inspection = inspected(&file);
        let format = inspection.format.unwrap();
        for line in truth.lines() {
            let (name, figure) = line.split_once(' ').unwrap_or((line, ""));
            let slot = inspection.report.slot(format.cell(name).unwrap());
            let read = slot.entry.amount().map_or(String::new(), |amount| amount.to_string());
            assert!(
                inspection.report.has(format.cell(name).unwrap()),
                "{}: {name} was not read",
                file.display()
            );
            assert_eq!(read, figure, "{}: {name}", file.display());
            compared += 1;
        }
    }
    assert!(compared > 3 * 198, "the true figures were found");
}

#[test]
fn findings_are_as_accepted() {
    let mut differing = Vec::new();
    for file in cases() {
        let told = told(&inspected(&file));
        let accepted = file.with_extension("findings");
        if std::env::var_os("GOUJI_ACCEPT").is_some() {
            fs::write(&accepted, &told).unwrap();
        }
        if fs::read_to_string(&accepted).unwrap_or_default() != told {
            differing.push(format!("{}:\n{told}", file.display()));
        }
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

#[test]
fn consistent_reports_have_no_error() {
    for case in ["2019/tabs-with-a-lost-figure.txt", "2021/padded-header.html", "2021/excel-copy.txt"] {
        let inspection = inspected(&Path::new("tests/reports").join(case));
        let errors =
            inspection.findings.iter().filter(|finding| finding.severity == gouji::format::Severity::Error);
        assert_eq!(errors.count(), 0, "{case}");
    }
}

#[test]
fn blank_totals_are_settled_and_no_printed_figure_is_accused() {
    let inspection = inspected(Path::new("tests/reports/2019/blank-totals.html"));
    let format = inspection.format.unwrap();
    let settled: Vec<(&str, String)> = inspection
        .settled
        .iter()
        .map(|settled| (format[settled.cell].name.as_str(), settled.amount.to_string()))
        .collect();
    let (missing, nothing): (Vec<_>, Vec<_>) = settled.iter().partition(|(_, amount)| amount != "0");
    assert_eq!(missing.len(), 11, "{missing:?}");
    let totals = nothing.iter().filter(|(cell, _)| cell.starts_with("requests.") && cell.ends_with("total"));
    assert_eq!(totals.count(), 8, "the totals of the wholly blank rows: {nothing:?}");
    for finding in &inspection.findings {
        let first = finding.cells.first().map(|cell| inspection.report.entry(*cell));
        let rule = finding.problem.rule(format);
        let is_unit = ["cell.unitInCell", "t2.procurement.unit"].contains(&rule);
        assert!(
            is_unit || first.is_none_or(gouji::amount::Entry::is_empty),
            "{rule} accuses a printed figure"
        );
    }
    let wholly_blank = inspection
        .findings
        .iter()
        .filter(|finding| finding.problem == gouji::finding::Problem::Blank(gouji::finding::Extent::Row));
    assert_eq!(wholly_blank.filter(|finding| finding.cells.len() == 7).count(), 8);
}
