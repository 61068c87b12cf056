//! Reports filled in by chance, rendered in every shape, and read: no cell wrong in silence, no right cell accused.
//!
//! `GOUJI_RENDERED=10000 cargo test --release --test rendered -- --nocapture` renders more, and prints the table.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod shapes;

use gouji::amount::Entry;
use gouji::finding::Finding;
use gouji::format::Severity;
use gouji::inspect::{Inspection, Options, Source, inspect};

use shapes::filled::Filled;
use shapes::random::Random;
use shapes::{Shape, State, shapes};

/// How many reports are rendered, over all shapes.
fn count() -> usize {
    let count = std::env::var("GOUJI_RENDERED").ok().and_then(|count| count.parse().ok());
    count.unwrap_or(if cfg!(debug_assertions) { 1000 } else { 10_000 })
}

/// What became of the cells of reports.
#[derive(Default)]
struct Tally {
    reports: usize,
    right: usize,
    /// Not read, and said so.
    unread: usize,
    /// Wrong, and said to have been inferred or told otherwise than by what is printed.
    told: usize,
    silent: usize,
    /// Reports of which an error is told, though their sums hold.
    accused: usize,
}

impl Tally {
    fn cells(&self) -> usize {
        self.right + self.unread + self.told + self.silent
    }
}

/// Whether reading has told something of that cell, or of its table.
fn is_told(inspection: &Inspection, name: &str) -> bool {
    let Some(format) = inspection.format else { return true };
    let of_reading = |finding: &&Finding| {
        let rule = finding.problem.rule(format);
        ["read.", "fmt.", "doc."].iter().any(|prefix| rule.starts_with(prefix))
    };
    let table = name.split('.').next().unwrap();
    // A row that another form has in parts is told by these.
    let is_known = format.cell(name).is_some();
    let row = name.split_inclusive('.').take(2).collect::<String>();
    let is_it = |other: &str| if is_known { other == name } else { other.starts_with(&row) };
    inspection.findings.iter().filter(of_reading).any(|finding| match &finding.problem {
        gouji::finding::Problem::TableAbsent { table: absent, .. } => format.tables[*absent].key == table,
        _ => finding.cells.iter().any(|cell| is_it(&format[*cell].name)),
    })
}

fn tally(tally: &mut Tally, inspection: &Inspection, filled: &Filled, wrong: &mut Vec<String>) {
    tally.reports += 1;
    for (cell, truth) in filled.format.cells.iter().zip(&filled.truth) {
        let found = inspection.format.and_then(|format| format.cell(&cell.name));
        let entry = found.map_or(Entry::Absent, |cell| inspection.report.entry(cell));
        let read = entry.amount().map(|amount| amount.to_string()).unwrap_or_default();
        let is_read = entry != Entry::Absent;
        let is_right = is_read && read == *truth;
        let is_told = is_right || is_told(inspection, &cell.name);
        match (is_right, is_read, is_told) {
            (true, ..) => tally.right += 1,
            (_, false, true) => tally.unread += 1,
            (_, true, true) => {
                tally.told += 1;
                if std::env::var_os("GOUJI_TOLD").is_some() {
                    println!("{}: {truth:?} read as {entry:?}", cell.name);
                }
            }
            (_, _, false) => {
                tally.silent += 1;
                wrong.push(format!("{}: {truth:?} read as {entry:?}", cell.name));
            }
        }
    }
    let is_error = |finding: &Finding| finding.severity == Severity::Error;
    if let Some(error) = inspection.findings.iter().find(|finding| is_error(finding)) {
        tally.accused += 1;
        wrong.push(format!("told {error:?}"));
    }
}

/// A report by chance in a shape, the same for the same seed.
fn rendered(shape: &Shape, seed: u64) -> (Filled, Source) {
    let mut random = Random::seeded(seed);
    let mut filled = Filled::random(&mut random);
    let source = (shape.render)(&mut filled, &mut random);
    (filled, source)
}

#[test]
fn no_cell_is_wrong_in_silence_and_none_is_accused() {
    let shapes = shapes();
    let each = count().div_ceil(shapes.len());
    let mut failures = Vec::new();
    let mut whole = Tally::default();
    println!("{:34} reports  right %   unread     told   silent  accused", "shape");
    for shape in &shapes {
        let mut tally = Tally::default();
        for seed in 0..each {
            let mut wrong = Vec::new();
            let (filled, source) = rendered(shape, seed as u64);
            let inspection = inspect(&source, &Options::default()).unwrap();
            self::tally(&mut tally, &inspection, &filled, &mut wrong);
            if !wrong.is_empty() {
                failures.push(format!("{} {seed}: {} wrong, first {}", shape.name, wrong.len(), wrong[0]));
            }
        }
        println!(
            "{:34} {:7} {:8.3} {:8} {:8} {:8} {:8}",
            shape.name,
            tally.reports,
            percent(tally.right, tally.cells()),
            tally.unread,
            tally.told,
            tally.silent,
            tally.accused
        );
        if shape.state == State::Whole {
            whole.right += tally.right;
            whole.unread += tally.cells() - tally.right;
        }
    }
    println!("whole shapes: {:.3} % of {} cells right", percent(whole.right, whole.cells()), whole.cells());
    assert!(
        failures.is_empty(),
        "{} reports, first:\n{}",
        failures.len(),
        failures[..failures.len().min(40)].join("\n")
    );
    assert!(
        whole.right * 1000 >= whole.cells() * 995,
        "of {} cells {} are right",
        whole.cells(),
        whole.right
    );
}

#[allow(clippy::float_arithmetic, clippy::cast_precision_loss, reason = "a share to be printed")]
fn percent(part: usize, all: usize) -> f64 {
    part as f64 * 100.0 / all.max(1) as f64
}

/// Prints one rendered report: `GOUJI_SHOW='plain table 7'`.
#[test]
#[ignore = "for looking at a report"]
fn show() {
    let asked = std::env::var("GOUJI_SHOW").unwrap();
    let (name, seed) = asked.rsplit_once(' ').unwrap();
    let shape = shapes().into_iter().find(|shape| shape.name == name).unwrap();
    let (filled, source) = rendered(&shape, seed.parse().unwrap());
    let inspection = inspect(&source, &Options::default()).unwrap();
    match source {
        Source::Html(text) | Source::Text(text) => println!("{text}"),
        other => println!("{other:?}"),
    }
    let format = inspection.format.unwrap_or(filled.format);
    for finding in &inspection.findings {
        let names: Vec<&str> = finding.cells.iter().map(|cell| format[*cell].name.as_str()).collect();
        println!("{} {names:?}: {:?}", finding.problem.rule(format), finding.problem);
    }
    tally(&mut Tally::default(), &inspection, &filled, &mut Vec::new());
}
