//! What the sums cannot tell: figures that are possible, yet hardly meant.
//!
//! A cell without a figure is unknown here, in a draft and in a finished report: nothing is made of it.

use crate::amount::{Amount, Unit};
use crate::check::HUGE;
use crate::finding::Finding;
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
    for names in &MADE {
        findings.extend(made(subject, names));
    }
    findings.extend(carried_out(subject));
    findings.extend(disputed(subject));
    findings.extend(enforcement(subject));
    findings
}

/// The finding that a rule is broken, told by these amounts.
fn told(
    subject: &Subject<'_>,
    rule: &'static str,
    case: usize,
    amounts: &[Amount],
    cells: Vec<CellId>,
) -> Finding {
    let mut facts = Vec::new();
    for amount in amounts {
        facts.push(amount.to_string());
    }
    subject.finding(rule, case, facts, cells)
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
    needed.is_zero().then(|| told(subject, rule, 0, &[sum], cells))
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
    (less > more).then(|| told(subject, bound.rule, 0, &[less, more], cells))
}

/// A fee so large that 元 may have been entered where 万元 belong.
fn fee_unit(subject: &Subject<'_>, cell: CellId, amount: Amount, last: Option<Amount>) -> Option<Finding> {
    const RULE: &str = "t2.fee.unitSuspect";
    if let Some(last) = last.filter(|last| !last.is_zero()) {
        let times = subject.threshold(RULE)?;
        if amount > last.times(times) {
            return Some(told(subject, RULE, 0, &[amount, last, Amount::whole(times.into())], vec![cell]));
        }
    }
    let is_local = matches!(subject.body, Some(Body::Department | Body::Township)) || is_county(subject);
    let is_vast = amount >= Amount::whole(1_000_000) && amount.is_whole();
    (is_local && is_vast).then(|| told(subject, RULE, 1, &[amount], vec![cell]))
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
    let kind = subject.format[cell].kind;
    let is_decided = kind == Kind::Wan || subject.format.column(cell).key == "decisions";
    let is_compared = if is_decided {
        !less.is_zero()
    } else {
        kind == Kind::Count && amount > last && amount > Amount::whole(1000) && amount <= HUGE
    };
    if !is_compared {
        return None;
    }
    let rule = if is_decided { "t2.yoy" } else { "cell.hugeValue" };
    let times = subject.threshold(rule)?;
    let amounts = [amount, last, Amount::whole(times.into())];
    (more > less.times(times)).then(|| told(subject, rule, usize::from(amount < last), &amounts, vec![cell]))
}

/// 万元 with more than four decimals: finer than 1 元.
fn precision(subject: &Subject<'_>, cell: CellId, amount: Amount) -> Option<Finding> {
    let is_fine = !amount.times(10_000).is_whole();
    is_fine.then(|| told(subject, "t2.fee.precision", 0, &[amount], vec![cell]))
}

/// An amount of money whose unit is not told, or is not the one that is asked for.
fn unit(subject: &Subject<'_>, cell: CellId, amount: Amount) -> Option<Finding> {
    if amount.is_zero() {
        return None;
    }
    let slot = subject.report.slot(cell);
    let case = match slot.unit {
        None | Some(Unit::Count) => 0,
        Some(Unit::Yuan) => 1,
        Some(Unit::TenThousandYuan) => return None,
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
    Some(told(subject, "t2.rulesAuthority", 0, &[first], cells))
}

static MADE: [[&str; 3]; 2] = [
    ["proactive.rules.published", "proactive.rules.made", "proactive.rules.publicTotal"],
    ["proactive.normative.published", "proactive.normative.made", "proactive.normative.publicTotal"],
];

/// More was published than made, while the stock did not change.
fn made(subject: &Subject<'_>, names: &[&str; 3]) -> Option<Finding> {
    let [published, made, total] = *names;
    let amounts = [subject.amount(published)?, subject.amount(made)?, subject.amount(total)?];
    let is_odd = amounts[0] > amounts[1] && subject.last_amount(total) == Some(amounts[2]);
    is_odd.then(|| told(subject, "t2.made", 0, &amounts, subject.cells(names)))
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
    let amounts = [carried, intake, Amount::whole(percent.into())];
    is_high.then(|| told(subject, RULE, 0, &amounts, subject.cells(&[open, received])))
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
    is_more.then(|| {
        told(
            subject,
            "t4.vsRequests",
            0,
            &[disputes, requests],
            subject.cells(&[&brought[..], &applied[..]].concat()),
        )
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
