//! Blanks that the sums settle, and between which amounts they keep the others.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::fs;

use gouji::check::Stage;
use gouji::inspect::{Inspection, Options, Source, inspect};

type Cells = BTreeMap<String, String>;

/// The figures of a real report, which are consistent.
fn real(case: &str) -> Cells {
    let file = format!("{}/tests/reports/{case}.cells", env!("CARGO_MANIFEST_DIR"));
    let lines = fs::read_to_string(file).unwrap();
    lines
        .lines()
        .filter_map(|line| line.split_once(' '))
        .map(|(name, text)| (name.into(), text.into()))
        .collect()
}

fn draft(cells: &Cells) -> Inspection {
    let options = Options { stage: Stage::Draft, ..Options::default() };
    inspect(&Source::Cells(cells.clone().into_iter().collect()), &options).unwrap()
}

fn imputed(inspection: &Inspection) -> Vec<(&str, String)> {
    let format = inspection.format.unwrap();
    let settled = inspection.settled.iter();
    settled.map(|settled| (format[settled.cell].name.as_str(), settled.amount.to_string())).collect()
}

/// Table 4's first row as typed, and nothing else.
fn review(texts: [&str; 5]) -> Inspection {
    let columns = ["upheld", "corrected", "other", "pending", "total"];
    let cells = columns.iter().zip(texts);
    draft(&cells.map(|(column, text)| (format!("disputes.review.{column}"), text.to_owned())).collect())
}

#[test]
fn what_is_settled_in_a_draft_is_what_stood_there() {
    for case in ["2021/padded-header", "2019/tabs-with-a-lost-figure"] {
        let right = real(case);
        let names: Vec<&String> = right.keys().filter(|name| name.starts_with("requests.")).collect();
        let (mut blanks, mut settled) = (0, 0);
        for seed in 0..60 {
            let mut cells = right.clone();
            for at in 0..10 {
                let name = names[(seed * 7919 + at * 104_729 + seed * at * 31) % names.len()];
                cells.insert(name.clone(), String::new());
            }
            blanks += cells.values().filter(|text| text.is_empty()).count();
            let inspection = draft(&cells);
            for (name, amount) in imputed(&inspection) {
                assert_eq!(amount, right[name], "{name}");
                settled += usize::from(name.starts_with("requests."));
            }
            for range in &inspection.ranges {
                let name = &inspection.format.unwrap()[range.cell].name;
                let amount = gouji::amount::Amount::whole(right[name].parse().unwrap());
                assert!(range.least <= amount && range.most.is_none_or(|most| amount <= most), "{name}");
            }
        }
        assert!(settled * 100 >= blanks * 95, "{case}: {settled} of {blanks}");
    }
}

#[test]
fn several_blanks_in_a_square_are_settled_together_or_not_at_all() {
    let mut cells = real("2021/padded-header");
    for name in ["granted.naturalPerson", "granted.org.business", "partial.naturalPerson"] {
        cells.insert(format!("requests.{name}"), String::new());
    }
    assert_eq!(imputed(&draft(&cells)).len(), 3);
    cells.insert("requests.partial.org.business".into(), String::new());
    let inspection = draft(&cells);
    assert_eq!(imputed(&inspection), []);
    assert_eq!(inspection.ranges.len(), 4);
    assert!(inspection.ranges.iter().all(|range| range.most.is_some()));
}

#[test]
fn sums_settle_one_blank_or_several_that_must_be_0() {
    assert_eq!(imputed(&review(["3", "1", "", "1", "5"])), [("disputes.review.other", "0".into())]);
    assert_eq!(imputed(&review(["3", "1", "0", "1", ""])), [("disputes.review.total", "5".into())]);
    let zeros = ["corrected", "other"].map(|column| format!("disputes.review.{column}"));
    let inspection = review(["3", "", "", "1", "4"]);
    assert_eq!(imputed(&inspection), [(zeros[0].as_str(), "0".into()), (zeros[1].as_str(), "0".into())]);
}

#[test]
fn blanks_that_are_not_settled_have_bounds() {
    let inspection = review(["3", "", "", "1", "9"]);
    assert_eq!(imputed(&inspection), []);
    let bounds = inspection.ranges.iter();
    let bounds: Vec<_> =
        bounds.map(|range| (range.least.to_string(), range.most.unwrap().to_string())).collect();
    assert_eq!(bounds, [("0".to_owned(), "5".to_owned()), ("0".to_owned(), "5".to_owned())]);
}

#[test]
fn a_typed_total_that_disagrees_is_kept_and_questioned() {
    let inspection = review(["3", "1", "0", "1", "9"]);
    assert_eq!(imputed(&inspection), []);
    let changes: Vec<_> = inspection.causes[0].explanations.iter().flatten().collect();
    let total = inspection.format.unwrap().cell("disputes.review.total").unwrap();
    assert!(changes.iter().any(|change| change.cell == total && change.to.to_string() == "5"));
}

#[test]
fn nothing_is_offered_where_the_sums_would_contradict_each_other() {
    let mut cells = real("2021/padded-header");
    cells.insert("requests.granted.total".into(), "99999".into());
    cells.insert("requests.granted.naturalPerson".into(), String::new());
    assert_eq!(imputed(&draft(&cells)), []);
}
