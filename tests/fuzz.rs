//! Bad input is normal input: whatever comes in, reading ends, soon, and with an inspection.
//!
//! `GOUJI_FUZZ=1000000 GOUJI_SEED=7 cargo test --release --test fuzz` reads more, and others.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod shapes;

use gouji::inspect::{Options, Source, inspect};

use shapes::filled::Filled;
use shapes::random::Random;
use shapes::{shapes, soup};

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|number| number.parse().ok()).unwrap_or(otherwise)
}

/// Reads so many texts, as a page and as text.
fn read_all(make: impl Fn(&mut Random) -> String) {
    let first = number("GOUJI_SEED", 0) << 32;
    for seed in first..first + number("GOUJI_FUZZ", 500) {
        let text = make(&mut Random::seeded(seed));
        let source = if seed % 2 == 0 { Source::Html(text) } else { Source::Text(text) };
        inspect(&source, &Options::default()).unwrap();
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
    let reports: Vec<String> = shapes
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
    let pieces: Vec<&str> = reports.iter().flat_map(|report| slices(report)).collect();
    read_all(|random| soup::damaged(random.one_of(&pieces), random));
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
