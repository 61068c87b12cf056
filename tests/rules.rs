//! Every rule of every format bites: one term off by one, and the rule is named.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;

use gouji::format::{Format, Year};
use gouji::inspect::{Inspection, Options, Prior, Source, formats, inspect};

/// A consistent report: every cell that is no total holds a figure of its own.
fn balanced(format: &Format, seed: u64) -> BTreeMap<String, String> {
    let mut amounts: BTreeMap<&str, i64> = BTreeMap::new();
    for (index, cell) in format.cells.iter().enumerate() {
        let number = u64::try_from(index).unwrap().wrapping_mul(2_654_435_761).wrapping_add(seed) >> 7;
        amounts.insert(&cell.name, i64::try_from(number % 40).unwrap());
    }
    let of = |amounts: &BTreeMap<&str, i64>, name: &str| amounts[name];
    let set = |amounts: &mut BTreeMap<&str, i64>, name: &str, amount: i64| {
        *amounts.get_mut(name).unwrap() = amount;
    };
    let kinds = ["naturalPerson", "org.business", "org.research", "org.social", "org.legal", "org.other"];
    let rows: Vec<String> = format.tables[1].blocks[0].rows.iter().map(|row| row.key.clone()).collect();
    let results = rows
        .iter()
        .filter(|row| !["received", "carriedIn", "resultTotal", "carriedOut"].contains(&row.as_str()));
    let results: Vec<&String> = results.collect();
    for kind in kinds {
        let sum = results.iter().map(|row| of(&amounts, &format!("requests.{row}.{kind}"))).sum();
        set(&mut amounts, &format!("requests.resultTotal.{kind}"), sum);
        let open = of(&amounts, &format!("requests.carriedOut.{kind}"))
            - of(&amounts, &format!("requests.carriedIn.{kind}"));
        set(&mut amounts, &format!("requests.received.{kind}"), sum + open.max(-sum));
        let carried = of(&amounts, &format!("requests.received.{kind}"))
            + of(&amounts, &format!("requests.carriedIn.{kind}"))
            - sum;
        set(&mut amounts, &format!("requests.carriedOut.{kind}"), carried);
    }
    for row in &rows {
        let sum = kinds.iter().map(|kind| of(&amounts, &format!("requests.{row}.{kind}"))).sum();
        set(&mut amounts, &format!("requests.{row}.total"), sum);
    }
    for group in ["review", "litigationDirect", "litigationAfterReview"] {
        let parts = ["upheld", "corrected", "other", "pending"];
        let sum = parts.iter().map(|part| of(&amounts, &format!("disputes.{group}.{part}"))).sum();
        set(&mut amounts, &format!("disputes.{group}.total"), sum);
    }
    // Of what is newly made all is published, and more is in force than was issued.
    for row in ["rules", "normative"] {
        let name = |column: &str| format!("proactive.{row}.{column}");
        if let Some(made) = amounts.get(name("made").as_str()).copied() {
            set(&mut amounts, &name("published"), made);
            set(&mut amounts, &name("publicTotal"), made + 7);
        } else {
            let issued = of(&amounts, &name("issued"));
            set(&mut amounts, &name("inForce"), issued + 7);
        }
    }
    for row in ["license", "otherService", "penalty", "coercion", "fee"] {
        if amounts.contains_key(format!("proactive.{row}.prevItems").as_str()) {
            set(&mut amounts, &format!("proactive.{row}.prevItems"), 50);
        }
    }
    let mut cells: BTreeMap<String, String> =
        amounts.into_iter().map(|(name, amount)| (name.to_owned(), amount.to_string())).collect();
    if let Some(amount) = cells.get_mut("proactive.procurement.amount") {
        "12万元".clone_into(amount);
        cells.insert("proactive.procurement.items".to_owned(), "3".to_owned());
    }
    cells
}

/// Last year's report that this one follows from.
fn prior_of(this: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let number = |name: &str| this[name].parse::<i64>().unwrap();
    let mut prior = this.clone();
    for (name, amount) in &mut prior {
        if let Some(row) = name.strip_suffix(".prevItems") {
            *amount = (number(name) - number(&format!("{row}.change"))).to_string();
        }
        if let Some(column) = name.strip_prefix("requests.carriedOut.") {
            amount.clone_from(&this[&format!("requests.carriedIn.{column}")]);
        }
        if let Some(row) = name.strip_suffix(".inForce").map(str::to_owned) {
            let stock = number(&format!("{row}.inForce")) + number(&format!("{row}.repealed"))
                - number(&format!("{row}.issued"));
            *amount = stock.to_string();
        }
    }
    prior
}

fn inspected(
    format: &Format,
    cells: &BTreeMap<String, String>,
    prior: &BTreeMap<String, String>,
) -> Inspection {
    let options = Options {
        format: Some(format.id.clone()),
        prior: Some(Prior { source: Source::Cells(prior.clone().into_iter().collect()), year: None }),
        ..Options::default()
    };
    inspect(&Source::Cells(cells.clone().into_iter().collect()), &options).unwrap()
}

fn named(inspection: &Inspection) -> Vec<&str> {
    let format = inspection.format.unwrap();
    inspection.findings.iter().map(|finding| finding.problem.rule(format)).collect()
}

#[test]
fn formats_have_the_cells_and_identities_of_their_notices() {
    let counts: Vec<(&str, bool, usize, usize)> = formats()
        .iter()
        .map(|format| {
            let own = format.identities.iter().filter(|identity| !identity.needs_prior()).count();
            (format.id.as_str(), format.departure().is_some(), format.cells.len(), own)
        })
        .collect();
    assert_eq!(counts, [("2021", false, 200, 42), ("2021", true, 186, 40), ("2019", false, 198, 40)]);
}

#[test]
fn a_balanced_report_has_no_findings() {
    for format in formats().iter().filter(|format| format.departure().is_none()) {
        for seed in 0..50 {
            let cells = balanced(format, seed * 7919);
            let inspection = inspected(format, &cells, &prior_of(&cells));
            assert_eq!(named(&inspection), Vec::<&str>::new(), "{} {seed}", format.id);
            assert_eq!(inspection.sums.hold, inspection.sums.all);
        }
    }
}

#[test]
fn every_identity_bites_when_any_of_its_terms_is_off_by_one() {
    for format in formats().iter().filter(|format| format.departure().is_none()) {
        let cells = balanced(format, 11);
        let prior = prior_of(&cells);
        for (number, identity) in format.identities.iter().enumerate() {
            for term in identity.terms() {
                let (mut cells, mut prior) = (cells.clone(), prior.clone());
                let year = if term.year == Year::This { &mut cells } else { &mut prior };
                let amount = year.get_mut(&format[term.cell].name).unwrap();
                *amount = (amount.parse::<i64>().unwrap() + 1).to_string();
                let inspection = inspected(format, &cells, &prior);
                let bites = inspection.findings.iter().any(|finding| {
                    matches!(&finding.problem, gouji::finding::Problem::Imbalance { identity, .. } if *identity == number)
                });
                assert!(bites, "{}: {}", format.id, format[term.cell].name);
            }
        }
    }
}

#[test]
fn a_missing_total_is_told_with_its_amount_and_nothing_beside_it() {
    for format in formats().iter().filter(|format| format.departure().is_none()) {
        let cells = balanced(format, 3);
        let prior = prior_of(&cells);
        for identity in format.identities.iter().filter(|identity| !identity.needs_prior()) {
            let Some(total) = identity.total() else { continue };
            let name = &format[total.cell].name;
            let mut blank = cells.clone();
            let amount = blank.insert(name.clone(), String::new()).unwrap();
            let inspection = inspected(format, &blank, &prior);
            assert_eq!(named(&inspection), ["total.missing"], "{name}");
            assert_eq!(inspection.settled[0].amount.to_string(), amount, "{name}");
        }
    }
}
