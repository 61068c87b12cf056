//! Slips of the hand made at random in real figures: the truth is named first, wherever the sums can tell it.
//!
//! `GOUJI_CASES=1000` tries as many of each kind; `--nocapture` prints the table.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::fs;

use gouji::finding::Slip;
use gouji::inspect::{Inspection, Options, Prior, Source, inspect};

type Cells = BTreeMap<String, i64>;

/// The figures of table 3 of a real report, which are consistent, by row and column.
struct Table {
    cells: Cells,
    rows: Vec<String>,
}

const COLUMNS: [&str; 7] =
    ["naturalPerson", "org.business", "org.research", "org.social", "org.legal", "org.other", "total"];

/// Numbers that look like chance and are the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }
}

fn table() -> Table {
    let file = format!("{}/tests/reports/2021/padded-header.cells", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(file).unwrap();
    let pairs = text.lines().filter_map(|line| line.split_once(' '));
    let cells: Cells = pairs
        .filter(|(name, _)| name.starts_with("requests."))
        .map(|(name, text)| (name.into(), text.parse().unwrap()))
        .collect();
    let rows = text.lines().filter_map(|line| line.split(' ').next()?.strip_prefix("requests."));
    let rows = rows.filter_map(|name| name.strip_suffix(".naturalPerson")).map(str::to_owned).collect();
    Table { cells, rows }
}

fn name(row: &str, column: &str) -> String {
    format!("requests.{row}.{column}")
}

fn source(cells: &Cells) -> Source {
    Source::Cells(cells.iter().map(|(name, amount)| (name.clone(), amount.to_string())).collect())
}

fn inspected(cells: &Cells, prior: Option<&Cells>) -> Inspection {
    let prior = prior.map(|cells| Prior { source: source(cells), year: None });
    inspect(&source(cells), &Options { prior, ..Options::default() }).unwrap()
}

/// The figure with a slip of that kind in its digits.
fn mistyped(amount: i64, kind: Slip, chance: &mut Chance) -> Option<i64> {
    let mut digits = amount.to_string().into_bytes();
    let at = chance.below(digits.len());
    let other = b'0' + u8::try_from(chance.below(10)).unwrap();
    match kind {
        Slip::Transposition if at > 0 => digits.swap(at - 1, at),
        Slip::DigitLost if digits.len() > 1 => drop(digits.remove(at)),
        Slip::DigitDoubled => digits.insert(at, digits[at]),
        Slip::DigitAdded => digits.insert(at, other),
        Slip::NeighbourKey => digits[at] = if digits[at] == b'9' { b'8' } else { digits[at] + 1 },
        Slip::DigitReplaced => digits[at] = other,
        _ => return None,
    }
    let typed: i64 = String::from_utf8(digits).unwrap().parse().unwrap();
    (typed != amount && amount >= 10).then_some(typed)
}

/// The table with a slip of that kind in it; `None` where chance made none that changes a figure.
fn slipped(table: &Table, kind: Slip, chance: &mut Chance) -> Option<Cells> {
    let mut cells = table.cells.clone();
    let (row, column) = (chance.below(table.rows.len()), chance.below(7));
    let own = name(&table.rows[row], COLUMNS[column]);
    let at = |row: usize, column: usize| Some(name(table.rows.get(row)?, COLUMNS.get(column)?));
    let swap = |cells: &mut Cells, one: &str, two: &str| {
        let (first, second) = (cells[one], cells[two]);
        cells.insert(one.into(), second);
        cells.insert(two.into(), first);
    };
    match kind {
        Slip::Copied => {
            let beside = at(row + 1, column)?;
            cells.insert(own.clone(), cells[&beside]);
        }
        Slip::Exchanged => {
            let beside = if chance.below(2) == 0 { at(row + 1, column)? } else { at(row, column + 1)? };
            swap(&mut cells, &own, &beside);
        }
        Slip::RowShifted => {
            // One cell was passed over: what follows stands one column too far, and the last part is lost.
            for column in (chance.below(4)..6).rev() {
                let figure = if column == 0 { 0 } else { cells[&at(row, column - 1)?] };
                cells.insert(at(row, column)?, figure);
            }
        }
        Slip::ColumnShifted => {
            let start = chance.below(table.rows.len() - 4);
            for row in (start..table.rows.len()).rev() {
                let figure = if row == start { 0 } else { cells[&at(row - 1, column)?] };
                cells.insert(at(row, column)?, figure);
            }
        }
        Slip::RowsExchanged => {
            let other = chance.below(table.rows.len());
            (0..7)
                .for_each(|column| swap(&mut cells, &at(row, column).unwrap(), &at(other, column).unwrap()));
        }
        Slip::ColumnsExchanged => {
            let other = chance.below(7);
            let rows = 0..table.rows.len();
            rows.for_each(|row| swap(&mut cells, &at(row, column).unwrap(), &at(row, other).unwrap()));
        }
        _ => {
            cells.insert(own.clone(), mistyped(cells[&own], kind, chance)?);
        }
    }
    (cells != table.cells).then_some(cells)
}

/// What became of the truth: whether sums fail at all, whether it stands first, and whether the slip is named.
fn told(table: &Table, cells: &Cells, kind: Slip) -> (bool, bool, bool, bool) {
    let inspection = inspected(cells, None);
    let format = inspection.format.unwrap();
    let mut mended = cells.clone();
    let (mut is_unique, mut is_named) = (true, !inspection.causes.is_empty());
    for cause in &inspection.causes {
        let first = cause.explanations.first().map(Vec::as_slice).unwrap_or_default();
        let is_like = |changes: &&Vec<gouji::finding::Change>| {
            changes.iter().all(|change| change.slip == first.first().and_then(|first| first.slip))
        };
        // Others with the same slip are as likely: then the sums cannot tell.
        is_unique &= cause.explanations.iter().filter(is_like).count() == 1 || cause.explanations.is_empty();
        is_named &= first.iter().all(|change| change.slip == Some(kind));
        for change in first {
            mended.insert(format[change.cell].name.clone(), change.to.to_string().parse().unwrap());
        }
    }
    (!inspection.causes.is_empty(), is_unique, mended == table.cells, is_named)
}

#[test]
fn real_slips_are_explained_by_the_truth_first() {
    let cases = std::env::var("GOUJI_CASES").map_or(60, |cases| cases.parse().unwrap());
    let table = table();
    let kinds = [
        Slip::Transposition,
        Slip::DigitLost,
        Slip::DigitDoubled,
        Slip::DigitAdded,
        Slip::NeighbourKey,
        Slip::DigitReplaced,
        Slip::Copied,
        Slip::Exchanged,
        Slip::RowShifted,
        Slip::ColumnShifted,
        Slip::RowsExchanged,
        Slip::ColumnsExchanged,
    ];
    for kind in kinds {
        let mut chance = Chance(kind as u64 + 1);
        let (mut made, mut silent, mut tied, mut first, mut named) = (0, 0, 0, 0, 0);
        while made < cases {
            let Some(cells) = slipped(&table, kind, &mut chance) else { continue };
            made += 1;
            let (fails, is_unique, is_first, is_named) = told(&table, &cells, kind);
            silent += usize::from(!fails);
            tied += usize::from(fails && !is_unique);
            first += usize::from(fails && is_unique && is_first);
            named += usize::from(fails && is_unique && is_named);
        }
        let told = made - silent - tied;
        println!(
            "{kind:?}: of {made}, no sum fails {silent}, ties {tied}; truth first {first} of {told}, so named {named}"
        );
        assert!(first * 100 >= told * 95, "{kind:?}: {first} of {told}");
    }
}

/// Two and three cells anywhere, each mistyped or with another figure altogether.
#[test]
fn several_wrong_cells_are_always_among_the_smallest_sets() {
    let tries = std::env::var("GOUJI_CASES").map_or(60, |tries| tries.parse().unwrap());
    let table = table();
    let digits = [Slip::Transposition, Slip::DigitLost, Slip::DigitDoubled, Slip::NeighbourKey];
    for wrong in [2, 3] {
        let mut chance = Chance(wrong as u64);
        let (mut only, mut first, mut listed, mut fewer) = (0, 0, 0, 0);
        for case in 0..tries {
            let mut cells = table.cells.clone();
            while changed(&cells, &table.cells).len() < wrong {
                let own = name(&table.rows[chance.below(table.rows.len())], COLUMNS[chance.below(7)]);
                let kind = digits[chance.below(digits.len())];
                let other = i64::try_from(chance.below(400)).unwrap();
                let typed = mistyped(table.cells[&own], kind, &mut chance).unwrap_or(other);
                cells.insert(own, typed);
            }
            let truth = changed(&cells, &table.cells);
            let inspection = inspected(&cells, None);
            let format = inspection.format.unwrap();
            let is_true = |changes: &Vec<gouji::finding::Change>| {
                changes.iter().all(|change| {
                    truth.get(&format[change.cell].name) == change.to.to_string().parse().ok().as_ref()
                })
            };
            let causes = &inspection.causes;
            let size: usize = causes.iter().filter_map(|cause| Some(cause.explanations.first()?.len())).sum();
            // Where fewer cells mend all that fails, nothing tells that there were more.
            if size < wrong {
                fewer += 1;
                continue;
            }
            assert!(
                causes.iter().all(|cause| cause.has_more || cause.explanations.iter().any(is_true)),
                "case {case} of {wrong} wrong cells: {truth:?}"
            );
            listed += 1;
            first += usize::from(causes.iter().all(|cause| is_true(&cause.explanations[0])));
            only += usize::from(causes.iter().all(|cause| cause.explanations.len() == 1));
        }
        println!(
            "{wrong} wrong: of {tries}, fewer cells would do {fewer}; of {listed}, one way {only}, truth first {first}"
        );
        assert!(first * 100 >= listed * 98, "{first} of {listed}");
    }
}

/// The cells that differ, with what they should hold.
fn changed(cells: &Cells, right: &Cells) -> Cells {
    let differs = |(name, amount): &(&String, &i64)| cells[*name] != **amount;
    right.iter().filter(differs).map(|(name, amount)| (name.clone(), *amount)).collect()
}

#[test]
fn a_total_left_from_last_year_is_known_by_it() {
    let table = table();
    let mut prior = table.cells.clone();
    for amount in prior.values_mut() {
        *amount *= 3;
    }
    // What was carried out of last year is what is carried in.
    for column in COLUMNS {
        prior.insert(name("carriedOut", column), table.cells[&name("carriedIn", column)]);
    }
    let own = name("granted", "total");
    let mut cells = table.cells.clone();
    cells.insert(own.clone(), prior[&own]);
    let inspection = inspected(&cells, Some(&prior));
    let change = inspection.causes[0].explanations[0][0];
    assert_eq!(
        (change.slip, change.to.to_string()),
        (Some(Slip::CarriedOver), table.cells[&own].to_string())
    );
}

/// Table 4 of two districts in Jiangsu for 2023, as published: totals of 0 over parts.
#[test]
fn totals_of_0_over_parts_as_two_districts_published_them() {
    let reports: [[[i64; 5]; 3]; 2] =
        [[[10, 1, 0, 0, 0], [0; 5], [5, 0, 0, 0, 0]], [[2, 0, 1, 0, 0], [0; 5], [0; 5]]];
    let wanted: [&[(&str, &str)]; 2] =
        [&[("review", "11"), ("litigationAfterReview", "5")], &[("review", "3")]];
    for (report, wanted) in reports.iter().zip(wanted) {
        let mut cells = Cells::new();
        for (group, figures) in ["review", "litigationDirect", "litigationAfterReview"].iter().zip(report) {
            for (column, figure) in ["upheld", "corrected", "other", "pending", "total"].iter().zip(figures) {
                cells.insert(format!("disputes.{group}.{column}"), *figure);
            }
        }
        let inspection = inspected(&cells, None);
        let format = inspection.format.unwrap();
        assert_eq!(inspection.causes.len(), wanted.len());
        for (cause, (group, amount)) in inspection.causes.iter().zip(wanted) {
            // Where all of it stands in one part, that part could also be 0.
            let only = &cause.explanations[0];
            let name = format!("disputes.{group}.total");
            assert_eq!((&format[only[0].cell].name, only[0].to.to_string().as_str()), (&name, *amount));
            cells.insert(name, amount.parse().unwrap());
        }
        assert_eq!(inspected(&cells, None).causes, []);
    }
}
