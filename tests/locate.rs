//! One wrong cell, one cause: the cell, and what it should be.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::fs;

use gouji::check::Stage;
use gouji::finding::{Cause, Change, Prose, Safety, Slip};
use gouji::format::{Format, Severity};
use gouji::inspect::{CallError, Inspection, Level, Options, Prior, Source, formats, inspect};
use gouji::message::{Language, tell_cause};

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

fn inspected(cells: &Cells) -> Inspection {
    inspect(&Source::Cells(cells.clone().into_iter().collect()), &Options::default()).unwrap()
}

fn with(cells: &Cells, name: &str, text: &str) -> Cells {
    let mut changed = cells.clone();
    changed.insert(name.to_owned(), text.to_owned());
    changed
}

/// The changes of a cause that has one explanation.
fn only(cause: &Cause) -> &[Change] {
    if let [only] = cause.explanations.as_slice() { only } else { &[] }
}

/// The names of a format's cells in a table.
fn names<'f>(format: &'f Format, table: &str) -> Vec<&'f str> {
    let names = format.cells.iter().map(|cell| cell.name.as_str());
    names.filter(|name| name.starts_with(table)).collect()
}

#[test]
fn any_one_wrong_cell_of_table_3_is_found_with_its_right_value() {
    for (case, count) in [("2021/padded-header", 175), ("2019/tabs-with-a-lost-figure", 161)] {
        let right = real(case);
        let format = inspected(&right).format.unwrap();
        let table = names(format, "requests.");
        assert_eq!(table.len(), count);
        for name in table {
            for change in [1, 63, 100_000] {
                let amount: i64 = right[name].parse().unwrap();
                let wrong = with(&right, name, &(amount + change).to_string());
                let inspection = inspected(&wrong);
                let [cause] = inspection.causes.as_slice() else { panic!("{name}: {:?}", inspection.causes) };
                let [change] = only(cause) else { panic!("{name}: {:?}", cause.explanations) };
                assert_eq!(
                    (format[change.cell].name.as_str(), change.to.to_string()),
                    (name, right[name].clone())
                );
                let sums = inspection.findings.iter().filter(|finding| finding.problem.sums().is_some());
                assert_eq!(cause.identities.len(), sums.count(), "{name} explains all sums that fail");
            }
        }
    }
}

#[test]
fn a_change_once_made_leaves_nothing_of_its_cause() {
    let right = real("2021/padded-header");
    let wrong = with(&right, "requests.granted.org.business", "192");
    let inspection = inspected(&wrong);
    let change = inspection.causes[0].explanations[0][0];
    assert_eq!(change.slip, Some(Slip::Transposition));
    let mended = with(&wrong, &inspection.format.unwrap()[change.cell].name, &change.to.to_string());
    assert_eq!(inspected(&mended).findings, []);
}

#[test]
fn sums_of_table_4_cannot_tell_which_part_is_wrong() {
    let right = real("2021/padded-header");
    let inspection = inspected(&with(&right, "disputes.review.total", "798"));
    assert_eq!(inspection.causes.len(), 1);
    let format = inspection.format.unwrap();
    let named: Vec<(&str, String)> = inspection.causes[0]
        .explanations
        .iter()
        .flatten()
        .map(|change| (format.column(change.cell).key.as_str(), change.to.to_string()))
        .collect();
    assert_eq!(named.len(), 5);
    assert!(
        named.contains(&("total", "790".to_owned())) && named.contains(&("upheld", "384".to_owned())),
        "{named:?}"
    );
}

#[test]
fn a_total_of_0_over_parts_is_the_only_cell_that_can_be_wrong() {
    let cells = Cells::from(
        [("upheld", "10"), ("corrected", "1"), ("other", "0"), ("pending", "0"), ("total", "0")]
            .map(|(column, text)| (format!("disputes.review.{column}"), text.to_owned())),
    );
    let inspection = inspected(&cells);
    let [change] = only(&inspection.causes[0]) else { panic!("{:?}", inspection.causes) };
    assert_eq!(
        (inspection.format.unwrap().column(change.cell).key.as_str(), change.to.to_string()),
        ("total", "11".into())
    );
}

#[test]
fn two_mistakes_that_have_nothing_to_do_with_each_other_are_two_causes() {
    let right = real("2021/padded-header");
    let wrong =
        with(&with(&right, "requests.granted.org.business", "192"), "requests.partial.naturalPerson", "2210");
    let inspection = inspected(&wrong);
    assert_eq!(inspection.findings.len(), 4);
    let mut named: Vec<String> =
        inspection.causes.iter().map(|cause| only(cause)[0].to.to_string()).collect();
    named.sort_unstable();
    assert_eq!(named, ["129", "2120"]);
    assert!(inspection.causes.iter().all(|cause| cause.safety == Safety::Certain && cause.least == 1));
}

#[test]
fn a_cell_that_is_certain_is_never_suspected() {
    let right = real("2021/padded-header");
    let wrong = with(&right, "requests.granted.org.business", "192");
    let options = Options { certain: vec!["requests.granted.org.business".into()], ..Options::default() };
    let inspection = inspect(&Source::Cells(wrong.into_iter().collect()), &options).unwrap();
    // Without it, at least four cells must be wrong: so many are not told.
    let [cause] = inspection.causes.as_slice() else { panic!("{:?}", inspection.causes) };
    assert_eq!((cause.explanations.len(), cause.least), (0, 4));
}

#[test]
fn consistent_reports_have_no_cause() {
    assert_eq!(inspected(&real("2021/padded-header")).causes, []);
    assert_eq!(inspected(&real("2019/tabs-with-a-lost-figure")).causes, []);
    assert_eq!(formats().len(), 3);
}

/// What is said of the figures of a real report with one of them wrong, and this in its section 四.
fn told(name: &str, text: &str, prose: &str, options: &Options) -> Vec<Cause> {
    let wrong = with(&real("2021/padded-header"), name, text);
    let texts = [("4".to_owned(), prose.to_owned())];
    let source = Source::Form(wrong.into_iter().collect(), texts.into_iter().collect());
    inspect(&source, options).unwrap().causes
}

/// The first change of the first explanation: where, to what, and what the prose makes of it.
fn first(cause: &Cause) -> (String, String, Prose) {
    let Change { cell, to, prose, .. } = cause.explanations[0][0];
    (formats()[0][cell].name.clone(), to.to_string(), prose)
}

#[test]
fn between_changes_that_the_sums_cannot_tell_apart_the_prose_decides() {
    let silent = told("disputes.review.upheld", "412", "", &Options::default());
    assert_eq!((silent[0].explanations.len(), silent[0].safety), (5, Safety::Possible));
    let prose = "本年度被申请行政复议790件，其中结果维持376件，结果纠正97件。";
    let [cause] = &told("disputes.review.upheld", "412", prose, &Options::default())[..] else { panic!() };
    assert_eq!(first(cause), ("disputes.review.upheld".into(), "376".into(), Prose::For));
    assert_eq!((cause.explanations.len(), cause.safety), (5, Safety::Likely));
    let last = cause.explanations[4][0];
    assert_eq!(last.prose, Prose::Against, "what the prose bears out comes last: {last:?}");
    let told = |language| tell_cause(cause, &formats()[0], language);
    assert!(told(Language::ZhCn).contains("412 → 376，与正文所写相符"), "{}", told(Language::ZhCn));
    assert!(told(Language::En).contains("790 → 826, but the prose says the same as the table"));
}

#[test]
fn prose_that_counts_several_cells_speaks_for_each_of_them() {
    // 56 brought directly and 156 after a review: 212 together.
    let prose = "本年度行政诉讼212件。";
    let causes = told("disputes.litigationDirect.total", "66", prose, &Options::default());
    let total = causes[0].explanations.iter().flatten().find(|change| change.to.to_string() == "56").unwrap();
    assert_eq!(total.prose, Prose::For);
    assert_eq!(first(&causes[0]).1, "56");
}

#[test]
fn a_change_that_the_prose_speaks_against_is_not_certain() {
    let name = "requests.received.total";
    let safety = |prose| {
        let causes = told(name, "14096", prose, &Options::default());
        assert_eq!(only(&causes[0]).len(), 1);
        (first(&causes[0]).1, causes[0].safety)
    };
    assert_eq!(safety(""), ("14069".into(), Safety::Certain));
    assert_eq!(safety("本年度新收政府信息公开申请14069件。"), ("14069".into(), Safety::Certain));
    assert_eq!(safety("本年度新收政府信息公开申请14096件。"), ("14069".into(), Safety::Likely));
}

#[test]
fn prose_that_may_speak_of_something_else_speaks_for_no_change() {
    let prose = "近三年累计被申请行政复议790件，其中结果维持376件。";
    let causes = told("disputes.review.upheld", "412", prose, &Options::default());
    let to_376 =
        causes[0].explanations.iter().flatten().find(|change| change.to.to_string() == "376").unwrap();
    assert_eq!(to_376.prose, Prose::Silent);
    assert_eq!(causes[0].safety, Safety::Possible);
}

#[test]
fn a_cell_just_written_in_is_suspected_before_others() {
    let name = "disputes.review.other";
    let edited = |names: &[&str]| {
        let edited = names.iter().map(ToString::to_string).collect();
        first(&told("disputes.review.other", "251", "", &Options { edited, ..Options::default() })[0]).0
    };
    assert_ne!(edited(&[]), name);
    assert_eq!(edited(&[name]), name);
    // What the sums know for certain stays: another cell in hand changes nothing.
    let options = Options { edited: vec!["requests.received.total".into()], ..Options::default() };
    let causes = told("requests.granted.org.business", "192", "", &options);
    assert_eq!(first(&causes[0]).0, "requests.granted.org.business");
}

#[test]
fn a_cell_just_written_in_that_does_not_exist_is_a_wrong_call() {
    let options = Options { edited: vec!["nowhere".into()], ..Options::default() };
    let fault = inspect(&Source::Text(String::new()), &options).unwrap_err();
    assert_eq!(fault, CallError::UnknownCell("options.edited", "nowhere".into()));
}

/// A report of zeros with some cells changed, and the one before it.
fn of_zeros(cells: &[(&str, &str)], prior: &[(&str, &str)], rules: &[&str]) -> Inspection {
    let report = |cells: &[(&str, &str)]| {
        let zeros = formats()[0].cells.iter().map(|cell| (cell.name.clone(), "0".to_owned()));
        let changed = cells.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        Source::Cells(zeros.chain(changed).collect())
    };
    let options = Options {
        prior: Some(Prior { source: report(prior), year: None }),
        rules: rules.iter().map(|rule| ((*rule).to_owned(), Level::Off)).collect(),
        ..Options::default()
    };
    inspect(&report(cells), &options).unwrap()
}

#[test]
fn a_slip_that_explains_what_others_would_mend_too_is_not_the_only_change() {
    let cells = [
        ("proactive.normative.issued", "3"),
        ("proactive.normative.repealed", "1"),
        ("proactive.normative.inForce", "25"),
    ];
    let inspection = of_zeros(&cells, &[("proactive.normative.inForce", "50")], &[]);
    let [cause] = &inspection.causes[..] else { panic!("{:?}", inspection.causes) };
    assert_eq!(first(cause), ("proactive.normative.inForce".into(), "52".into(), Prose::Silent));
    assert_eq!((cause.explanations.len(), cause.has_more, cause.safety), (1, true, Safety::Likely));
    assert!(cause.shared.is_empty(), "{:?}", cause.shared);
    let told = |language| tell_cause(cause, &formats()[0], language);
    assert!(told(Language::ZhCn).ends_with("；不排除是别的格"), "{}", told(Language::ZhCn));
    assert!(told(Language::En).ends_with("; other cells may be wrong instead"), "{}", told(Language::En));
}

#[test]
fn a_rule_that_is_off_accuses_no_cell_and_stands_in_no_way() {
    let cells = [
        ("requests.received.naturalPerson", "6"),
        ("requests.received.total", "6"),
        ("requests.granted.naturalPerson", "5"),
        ("requests.granted.total", "7"),
        ("requests.resultTotal.naturalPerson", "6"),
        ("requests.resultTotal.total", "6"),
    ];
    let changed = |rules: &[&str]| {
        let inspection = of_zeros(&cells, &[], rules);
        let sizes = inspection.causes.iter().map(|cause| (cause.least, cause.identities.len()));
        sizes.collect::<Vec<_>>()
    };
    assert_eq!(changed(&[]), [(2, 3)]);
    assert_eq!(changed(&["t3.rowSum"]), [(1, 1), (1, 1)]);
    assert_eq!(changed(&["t3.resultSum"]), [(1, 1)]);
}

#[test]
fn a_blank_total_hides_no_wrong_cell() {
    let right = real("2021/padded-header");
    // Far from the wrong cell, and over it.
    for blank in ["disputes.review.total", "requests.granted.total"] {
        let wrong = with(&with(&right, blank, ""), "requests.granted.org.business", "192");
        let inspection = inspected(&wrong);
        let [cause] = &inspection.causes[..] else { panic!("{blank}: {:?}", inspection.causes) };
        assert_eq!(first(cause).0, "requests.granted.org.business", "{blank}");
        assert_eq!((first(cause).1.as_str(), only(cause).len()), ("129", 1), "{blank}");
    }
}

#[test]
fn only_sums_that_every_choice_mends_are_told_as_mended() {
    let cells = [
        ("requests.received.naturalPerson", "32"),
        ("requests.received.org.business", "1"),
        ("requests.received.org.research", "0"),
        ("requests.received.org.social", "0"),
        ("requests.received.org.legal", "0"),
        ("requests.received.org.other", "0"),
        ("requests.received.total", "24"),
        ("requests.resultTotal.naturalPerson", "13"),
        ("requests.carriedOut.naturalPerson", "10"),
    ];
    let options = Options { stage: Stage::Draft, ..Options::default() };
    let named = cells.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    let inspection = inspect(&Source::Cells(named), &options).unwrap();
    let [cause] = inspection.causes.as_slice() else { panic!("{:?}", inspection.causes) };
    let (format, sets) = (inspection.format.unwrap(), &cause.explanations);
    // Of the two that fail, the row's sum is mended by either; the column's only by the natural persons.
    assert_eq!(inspection.count(Severity::Error), 2);
    let changed: Vec<&str> = sets.iter().map(|set| format[set[0].cell].name.as_str()).collect();
    assert_eq!(changed, ["requests.received.naturalPerson", "requests.received.total"]);
    let mended =
        cause.identities.iter().map(|number| format.rules[format.identities[*number].rule].id.as_str());
    assert_eq!(mended.collect::<Vec<_>>(), ["t3.rowSum"]);
}
