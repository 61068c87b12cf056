//! Bad input is normal input: whatever comes in, reading ends, soon, and with an inspection.
//!
//! Of reports, both rendered ones and those of `tests/reports` are damaged: parts of them, and now and then the whole.
//!
//! `GOUJI_FUZZ=1000000 GOUJI_SEED=7 cargo test --release --test fuzz` reads more, and others.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod shapes;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use gouji::inspect::{Options, Source, inspect};

use shapes::filled::Filled;
use shapes::random::Random;
use shapes::{shapes, soup};

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|number| number.parse().ok()).unwrap_or(otherwise)
}

/// Longer than this no input takes, however busy the machine: most take less than a millisecond.
const SOON: Duration = Duration::from_secs(20);

/// Reads so many texts, as a page and as text.
fn read_all(make: impl Fn(&mut Random) -> String) {
    let first = number("GOUJI_SEED", 0) << 32;
    for seed in first..first + number("GOUJI_FUZZ", 500) {
        let text = make(&mut Random::seeded(seed));
        let source = if seed % 2 == 0 { Source::Html(text) } else { Source::Text(text) };
        let start = Instant::now();
        inspect(&source, &Options::default()).unwrap();
        assert!(start.elapsed() < SOON, "{seed}: {source:?}");
    }
}

#[test]
fn bytes_are_read_to_their_end() {
    read_all(soup::bytes);
}

#[test]
fn soups_of_tags_are_read_to_their_end() {
    read_all(soup::tags);
}

#[test]
fn soups_of_anything_are_read_to_their_end() {
    read_all(soup::anything);
}

#[test]
fn damaged_reports_are_read_to_their_end() {
    let shapes = shapes();
    let mut reports: Vec<String> = shapes
        .iter()
        .enumerate()
        .map(|(seed, shape)| {
            let mut random = Random::seeded(seed as u64);
            match (shape.render)(&mut Filled::random(&mut random), &mut random) {
                Source::Html(text) | Source::Text(text) => text,
                other => panic!("{other:?} is no text"),
            }
        })
        .collect();
    reports.extend(published());
    let pieces: Vec<&str> = reports.iter().flat_map(|report| slices(report)).collect();
    read_all(|random| {
        let part = random.one_of(&pieces);
        let text = if random.once_in(50) { &reports[random.below(reports.len())] } else { part };
        soup::damaged(text, random)
    });
}

/// The reports as agencies publish them.
fn published() -> Vec<String> {
    let entries = |folder: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reports").join(folder);
        fs::read_dir(folder).unwrap()
    };
    let files = ["2019", "2021"].into_iter().flat_map(entries).map(|entry| entry.unwrap().path());
    let is_source =
        |file: &PathBuf| file.extension().is_some_and(|extension| extension == "html" || extension == "txt");
    let mut files: Vec<_> = files.filter(is_source).collect();
    files.sort();
    files.iter().map(|file| fs::read_to_string(file).unwrap()).collect()
}

/// Parts of a report that are short, so that many can be read.
fn slices(report: &str) -> Vec<&str> {
    const LENGTH: usize = 1500;
    let bound = |at: usize| (at..=report.len()).find(|at| report.is_char_boundary(*at)).unwrap();
    (0..report.len())
        .step_by(LENGTH)
        .map(|at| &report[bound(at)..bound((at + LENGTH).min(report.len()))])
        .collect()
}
