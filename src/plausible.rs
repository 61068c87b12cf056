//! What the sums cannot tell: figures that are possible, yet hardly meant.
//!
//! A cell without a figure is unknown here, in a draft and in a finished report: nothing is made of it.

use crate::amount::{Amount, Unit};
use crate::finding::{Finding, Problem};
use crate::format::{CellId, Kind};
use crate::subject::{Body, Subject};

/// Where one sum is something, another must be: the rule, the cells of the one, the cells of the other, and whether
/// last year's count among the other.
type Needs = (&'static str, &'static [&'static str], &'static [&'static str], bool);

static NEEDS: [Needs; 9] = [
    ("t2.procurement.pair", &["proactive.procurement.items"], &["proactive.procurement.amount"], false),
    ("t2.procurement.pair", &["proactive.procurement.amount"], &["proactive.procurement.items"], false),
    (
        "t2.decisionsNoItems",
        &["proactive.license.decisions"],
        &["proactive.license.prevItems", "proactive.license.change"],
        false,
    ),
    (
        "t2.decisionsNoItems",
        &["proactive.otherService.decisions"],
        &["proactive.otherService.prevItems", "proactive.otherService.change"],
        false,
    ),
    (
        "t2.decisionsNoItems",
        &["proactive.penalty.decisions"],
        &["proactive.penalty.prevItems", "proactive.penalty.change"],
        false,
    ),
    (
        "t2.decisionsNoItems",
        &["proactive.coercion.decisions"],
        &["proactive.coercion.prevItems", "proactive.coercion.change"],
        false,
    ),
    ("t3.zeroResult", &["requests.carriedOut.total"], &["requests.resultTotal.total"], false),
    ("t4.afterReview", &["disputes.litigationAfterReview.total"], &["disputes.review.total"], true),
    (
        "t4.noRequests",
        &["disputes.review.total", "disputes.litigationDirect.total", "disputes.litigationAfterReview.total"],
        &["requests.received.total", "requests.carriedIn.total"],
        true,
    ),
];

/// What some columns of a row add up to is at most what others do.
struct Bound {
    rule: &'static str,
    /// What the names of its cells begin with, the row's key behind it.
    table: &'static str,
    rows: &'static [&'static str],
    less: &'static [&'static str],
    /// Whether the lesser are last year's.
    is_last: bool,
    more: &'static [&'static str],
}

static BOUNDS: [Bound; 4] = [
    Bound {
        rule: "t2.impliedPrior",
        table: "proactive.",
        rows: &["rules", "normative"],
        less: &[".issued"],
        is_last: false,
        more: &[".inForce", ".repealed"],
    },
    Bound {
        rule: "t2.published",
        table: "proactive.",
        rows: &["rules", "normative"],
        less: &[".published"],
        is_last: false,
        more: &[".publicTotal"],
    },
    Bound {
        rule: "t2.items",
        table: "proactive.",
        rows: &["license", "otherService", "penalty", "coercion", "fee"],
        less: &[],
        is_last: false,
        more: &[".prevItems", ".change"],
    },
    Bound {
        rule: "t4.pendingNext",
        table: "disputes.",
        rows: &["review", "litigationDirect", "litigationAfterReview"],
        less: &[".pending"],
        is_last: true,
        more: &[".total"],
    },
];

/// What is hardly meant in the cells of a report.
pub fn findings(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = NEEDS.iter().filter_map(|needs| unmet(subject, needs)).collect();
    let last = subject.last.map(|last| &last.report);
    for bound in &BOUNDS {
        findings.extend(bound.rows.iter().filter_map(|row| beyond(subject, bound, row)));
    }
    for cell in subject.format.ids() {
        let kind = subject.format[cell].kind;
        // Nearly all cells are counts: alone they tell nothing.
        if last.is_none() && matches!(kind, Kind::Count | Kind::Delta) {
            continue;
        }
        let Some(amount) = subject.report.entry(cell).amount() else { continue };
        let last = last.and_then(|last| last.entry(cell).amount());
        let fee = if kind == Kind::Wan { fee_unit(subject, cell, amount, last) } else { None };
        findings.extend(fee.or_else(|| jump(subject, cell, amount, last?)));
        match kind {
            Kind::Wan => findings.extend(precision(subject, cell, amount)),
            Kind::Money => findings.extend(unit(subject, cell, amount)),
            _ => {}
        }
    }
    findings.extend(authority(subject));
    findings.extend(made(subject));
    findings.extend(carried_out(subject));
    findings.extend(disputed(subject));
    findings.extend(enforcement(subject));
    findings
}

/// One sum is something while the other, known in all its parts, is nothing.
fn unmet(subject: &Subject<'_>, (rule, what, need, has_last): &Needs) -> Option<Finding> {
    let sum: Amount = what.iter().filter_map(|name| subject.amount(name)).sum();
    if sum.is_zero() || sum.is_negative() {
        return None;
    }
    let mut needed = Amount::ZERO;
    for name in *need {
        needed = needed + subject.amount(name)?;
        if *has_last {
            needed = needed + subject.last_amount(name)?;
        }
    }
    let cells = subject.cells(&[*what, *need].concat());
    needed.is_zero().then(|| subject.finding(rule, 0, vec![sum.to_string()], cells))
}

/// More in a row than others of its columns leave room for.
fn beyond(subject: &Subject<'_>, bound: &Bound, row: &str) -> Option<Finding> {
    let mut sums = [Amount::ZERO; 2];
    let mut cells = Vec::new();
    for (columns, is_last, at) in [(bound.less, bound.is_last, 0), (bound.more, false, 1)] {
        let report = if is_last { &subject.last?.report } else { subject.report };
        for column in columns {
            let cell = subject.format.cell(&[bound.table, row, *column].concat())?;
            sums[at] = sums[at] + report.entry(cell).amount()?;
            if !is_last {
                cells.push(cell);
            }
        }
    }
    let [less, more] = sums;
    (less > more).then(|| subject.finding(bound.rule, 0, vec![less.to_string(), more.to_string()], cells))
}

/// A fee so large that 元 may have been entered where 万元 belong.
fn fee_unit(subject: &Subject<'_>, cell: CellId, amount: Amount, last: Option<Amount>) -> Option<Finding> {
    const RULE: &str = "t2.fee.unitSuspect";
    let last = last.filter(|last| !last.is_zero());
    if last.is_some_and(|last| amount > last.times(subject.threshold(RULE).unwrap_or(u32::MAX))) {
        let facts = vec![amount.to_string(), last.unwrap_or_default().to_string()];
        return Some(subject.finding(RULE, 0, facts, vec![cell]));
    }
    let is_local = matches!(subject.body, Some(Body::Department | Body::Township)) || is_county(subject);
    let is_vast = amount >= Amount::whole(1_000_000) && amount.is_whole();
    (is_local && is_vast).then(|| subject.finding(RULE, 1, vec![amount.to_string()], vec![cell]))
}

fn is_county(subject: &Subject<'_>) -> bool {
    subject.org.is_some_and(|org| org.strip_suffix("人民政府").unwrap_or(org).ends_with('县'))
}

/// Many times last year's figure, or a small part of it.
fn jump(subject: &Subject<'_>, cell: CellId, amount: Amount, last: Amount) -> Option<Finding> {
    let (less, more) = if amount < last { (amount, last) } else { (last, amount) };
    // What follows takes longer, and few figures are as large.
    if more < Amount::whole(100) {
        return None;
    }
    let is_decided = subject.format.column(cell).key == "decisions";
    if subject.format[cell].kind == Kind::Wan || is_decided {
        let times = subject.threshold("t2.yoy")?;
        let is_jump = !less.is_zero() && more > less.times(times);
        let facts = vec![amount.to_string(), last.to_string(), times.to_string()];
        return is_jump.then(|| subject.finding("t2.yoy", usize::from(amount < last), facts, vec![cell]));
    }
    let is_large = subject.format[cell].kind == Kind::Count && amount > Amount::whole(1000);
    let is_jump = is_large && amount > last.times(subject.threshold("cell.hugeValue")?);
    is_jump.then(|| Problem::Huge { amount, prior: Some(last) }.at(vec![cell], subject.format))
}

/// 万元 with more than four decimals: finer than 1 元.
fn precision(subject: &Subject<'_>, cell: CellId, amount: Amount) -> Option<Finding> {
    let is_fine = !amount.times(10_000).is_whole();
    is_fine.then(|| subject.finding("t2.fee.precision", 0, vec![amount.to_string()], vec![cell]))
}

/// An amount of money whose unit is not told, or is not the one that is asked for.
fn unit(subject: &Subject<'_>, cell: CellId, amount: Amount) -> Option<Finding> {
    if amount.is_zero() {
        return None;
    }
    let slot = subject.report.slot(cell);
    let case = match slot.unit {
        None => 0,
        Some(Unit::Yuan) => 1,
        Some(_) => return None,
    };
    Some(subject.finding("t2.procurement.unit", case, vec![slot.text().into_owned()], vec![cell]))
}

/// 规章 of a body that cannot make any. 立法法: departments of the State Council, and governments of provinces, of cities
/// divided into districts and of autonomous prefectures.
fn authority(subject: &Subject<'_>) -> Option<Finding> {
    let is_national = subject.org.is_some_and(|org| org.starts_with("国家") || org.ends_with('部'));
    let is_barred = match subject.body? {
        Body::Township => true,
        Body::Department => !is_national,
        Body::Government => is_county(subject),
    };
    if !is_barred {
        return None;
    }
    let is_some = |cell: &CellId| {
        let is_rules = subject.format.row(*cell).key == "rules";
        is_rules && subject.report.entry(*cell).amount().is_some_and(|amount| !amount.is_zero())
    };
    let cells: Vec<CellId> = subject.format.ids().filter(is_some).collect();
    let first = subject.report.entry(*cells.first()?).amount()?;
    Some(subject.finding("t2.rulesAuthority", 0, vec![first.to_string()], cells))
}

/// More was published than made, while the stock did not change.
fn made(subject: &Subject<'_>) -> Option<Finding> {
    for [made, published, total] in [
        ["proactive.rules.made", "proactive.rules.published", "proactive.rules.publicTotal"],
        ["proactive.normative.made", "proactive.normative.published", "proactive.normative.publicTotal"],
    ] {
        let amounts = (subject.amount(made)?, subject.amount(published)?, subject.amount(total)?);
        if amounts.1 > amounts.0 && subject.last_amount(total) == Some(amounts.2) {
            let facts = [amounts.1, amounts.0, amounts.2].map(|amount| amount.to_string());
            return Some(subject.finding(
                "t2.made",
                0,
                facts.into(),
                subject.cells(&[published, made, total]),
            ));
        }
    }
    None
}

/// Much of the year's intake is still open.
fn carried_out(subject: &Subject<'_>) -> Option<Finding> {
    const RULE: &str = "t3.carriedOut.high";
    let (open, received) = ("requests.carriedOut.total", "requests.received.total");
    let (carried, intake) = (subject.amount(open)?, subject.amount(received)?);
    if intake < Amount::whole(20) {
        return None;
    }
    let percent = subject.threshold(RULE)?;
    let is_high = carried.times(100) > intake.times(percent);
    let facts = vec![carried.to_string(), intake.to_string(), percent.to_string()];
    is_high.then(|| subject.finding(RULE, 0, facts, subject.cells(&[open, received])))
}

/// More reviews and suits than there were applications in two years.
fn disputed(subject: &Subject<'_>) -> Option<Finding> {
    let brought = ["disputes.review.total", "disputes.litigationDirect.total"];
    let applied = ["requests.received.total", "requests.carriedIn.total"];
    let disputes: Amount = brought.iter().filter_map(|name| subject.amount(name)).sum();
    let mut requests = Amount::ZERO;
    for name in applied {
        requests = requests + subject.amount(name)? + subject.last_amount(name)?;
    }
    // None at all is told by t4.noRequests.
    let is_more = disputes > requests && !requests.is_zero();
    let facts = vec![disputes.to_string(), requests.to_string()];
    is_more.then(|| {
        subject.finding("t4.vsRequests", 0, facts, subject.cells(&[&brought[..], &applied[..]].concat()))
    })
}

/// A reminder, for those who ask for it: the other report is not here to be compared.
fn enforcement(subject: &Subject<'_>) -> Option<Finding> {
    let mut cells = Vec::new();
    for block in subject.format.tables.iter().flat_map(|table| &table.blocks) {
        let decided = block.columns.iter().position(|column| column.key == "decisions");
        for row in 0..block.rows.len() {
            let cell = decided.map(|column| block.cell(row, column));
            cells.extend(cell.filter(|cell| subject.report.entry(*cell).amount().is_some()));
        }
    }
    (!cells.is_empty()).then(|| subject.finding("t2.enforcement", 0, Vec::new(), cells))
}
