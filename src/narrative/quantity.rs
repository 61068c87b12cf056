//! What a figure in the prose can count: sums of cells, as data.
//!
//! Agencies count the same thing in more than one way (申请 with or without those carried in), so a quantity is a *set*
//! of sums. A figure is wrong only where it is none of them.

use crate::amount::{Amount, Entry};
use crate::check::Stage;
use crate::format::{Block, CellId, Format};
use crate::report::Report;

/// Rows of a table that prose speaks of under one name.
#[derive(Debug)]
pub struct Rows {
    /// The rule that asks for agreement.
    pub rule: &'static str,
    /// The table's key.
    pub table: &'static str,
    /// The sums it may be: keys of rows or of groups of rows; a leading `-` takes away.
    pub sets: &'static [&'static [&'static str]],
}

/// Each is a static of its own.
impl PartialEq for Rows {
    fn eq(&self, other: &Rows) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Rows {}

/// Keys of columns, or of groups of columns, that are added up; each of the alternatives will do.
pub type Columns = &'static [&'static [&'static str]];

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// The rows.
    pub rows: &'static Rows,
    /// The columns.
    pub columns: Columns,
}

/// A sum of cells that a figure may be.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sum {
    pub(crate) amount: Amount,
    pub(crate) cells: Vec<CellId>,
}

/// A cell of a sum.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Part {
    pub(crate) cell: CellId,
    /// What it counts as.
    pub(crate) amount: Amount,
    /// Whether it is taken away.
    pub(crate) is_less: bool,
}

/// What the cells of a sum come to.
pub(crate) fn sum(parts: &[Part]) -> Amount {
    let signed = |part: &Part| if part.is_less { -part.amount } else { part.amount };
    parts.iter().fold(Amount::ZERO, |sum, part| sum + signed(part))
}

/// The tables prose is compared with.
#[derive(Clone, Copy)]
pub(crate) struct Tables<'t> {
    pub(crate) format: &'t Format,
    pub(crate) report: &'t Report,
    pub(crate) stage: Stage,
}

const fn rows(rule: &'static str, table: &'static str, sets: &'static [&'static [&'static str]]) -> Rows {
    Rows { rule, table, sets }
}

const fn requests(rule: &'static str, sets: &'static [&'static [&'static str]]) -> Rows {
    rows(rule, "requests", sets)
}

const fn group(sets: &'static [&'static [&'static str]]) -> Rows {
    requests("n.group", sets)
}

pub(super) static RECEIVED: Rows = requests("n.received", &[&["received"], &["received", "carriedIn"]]);
pub(super) static NEW: Rows = requests("n.received", &[&["received"]]);
pub(super) static CARRIED_IN: Rows = requests("n.carriedIn", &[&["carriedIn"]]);
// Those withdrawn or given up are closed, but not answered.
pub(super) static PROCESSED: Rows = requests("n.processed", &[&["resultTotal"], &["resultTotal", "-other"]]);
pub(super) static HANDLED: Rows =
    requests("n.processed", &[&["resultTotal"], &["received"], &["received", "carriedIn"]]);
pub(super) static DUE: Rows = requests("n.received", &[&["received", "carriedIn"]]);
pub(super) static CARRIED_OUT: Rows = requests("n.carriedOut", &[&["carriedOut"]]);
pub(super) static CARRIED: Rows = requests("n.carriedOut", &[&["carriedOut"], &["carriedIn"]]);
pub(super) static GRANTED: Rows = group(&[&["granted"]]);
pub(super) static PARTIAL: Rows = group(&[&["partial"]]);
pub(super) static GRANTED_OR_PARTIAL: Rows = group(&[&["granted", "partial"]]);
pub(super) static DENIED: Rows = group(&[&["denied"]]);
pub(super) static STATE_SECRET: Rows = group(&[&["denied.stateSecret"]]);
pub(super) static OTHER_LAW: Rows = group(&[&["denied.otherLaw"]]);
pub(super) static THREE_SECURITIES: Rows = group(&[&["denied.threeSecurities"]]);
pub(super) static THIRD_PARTY: Rows = group(&[&["denied.thirdParty"]]);
pub(super) static INTERNAL_AFFAIRS: Rows = group(&[&["denied.internalAffairs"]]);
pub(super) static PROCESS_INFO: Rows = group(&[&["denied.processInfo"]]);
pub(super) static ENFORCEMENT_FILE: Rows = group(&[&["denied.enforcementFile"]]);
pub(super) static ADMIN_QUERY: Rows = group(&[&["denied.adminQuery"]]);
pub(super) static UNAVAILABLE: Rows = group(&[&["unavailable"]]);
pub(super) static NOT_HELD: Rows = group(&[&["unavailable.notHeld"]]);
pub(super) static NEEDS_CREATION: Rows = group(&[&["unavailable.needsCreation"]]);
pub(super) static UNCLEAR: Rows = group(&[&["unavailable.unclear"]]);
pub(super) static NOT_PROCESSED: Rows = group(&[&["notProcessed"]]);
pub(super) static PETITION: Rows = group(&[&["notProcessed.petition"]]);
pub(super) static DUPLICATE: Rows = group(&[&["notProcessed.duplicate"]]);
pub(super) static PUBLICATION: Rows = group(&[&["notProcessed.publication"]]);
pub(super) static ABUSIVE: Rows = group(&[&["notProcessed.abusive"]]);
pub(super) static CONFIRMATION: Rows = group(&[&["notProcessed.confirmation"]]);
pub(super) static OTHER: Rows = group(&[&["other"]]);
pub(super) static NO_CORRECTION: Rows = group(&[&["other.noCorrection"]]);
pub(super) static UNPAID_FEE: Rows = group(&[&["other.unpaidFee"]]);
pub(super) static OTHER_MISC: Rows = group(&[&["other.misc"]]);
pub(super) static NORMATIVE: Rows = rows("n.normative", "proactive", &[&["normative"]]);
pub(super) static RULES: Rows = rows("n.rules", "proactive", &[&["rules"]]);
pub(super) static LICENSE: Rows = rows("n.decisions", "proactive", &[&["license"]]);
pub(super) static PENALTY: Rows = rows("n.decisions", "proactive", &[&["penalty"]]);
pub(super) static COERCION: Rows = rows("n.decisions", "proactive", &[&["coercion"]]);
pub(super) static OTHER_SERVICE: Rows = rows("n.decisions", "proactive", &[&["otherService"]]);
pub(super) static CHARGE: Rows = rows("n.decisions", "proactive", &[&["fee"]]);

const fn disputes(rule: &'static str, sets: &'static [&'static [&'static str]]) -> Rows {
    rows(rule, "disputes", sets)
}

/// The disputes by who decides, as bits: 1 行政复议, 2 未经复议直接起诉, 4 复议后起诉.
pub(super) static DISPUTES: [Rows; 8] = [
    disputes("n.review", &[]),
    disputes("n.review", &[&["review"]]),
    disputes("n.litigation", &[&["litigationDirect"]]),
    disputes("n.review", &[&["review", "litigationDirect"], &["litigationDirect"]]),
    disputes("n.litigation", &[&["litigationAfterReview"]]),
    disputes("n.review", &[&["review", "litigationAfterReview"], &["litigationAfterReview"]]),
    disputes("n.litigation", &[&["litigationDirect", "litigationAfterReview"]]),
    disputes(
        "n.review",
        &[
            &["review", "litigationDirect", "litigationAfterReview"],
            &["litigationDirect", "litigationAfterReview"],
            &["review"],
        ],
    ),
];

pub(super) const TOTAL: Columns = &[&["total"]];
pub(super) const NATURAL: Columns = &[&["naturalPerson"]];
// 公民 may stand for all who apply.
pub(super) const CITIZEN: Columns = &[&["naturalPerson"], &["total"]];
pub(super) const ORG: Columns = &[&["org"]];
pub(super) const BUSINESS: Columns = &[&["org.business"]];
pub(super) const COMPANY: Columns = &[&["org.business"], &["org"]];
pub(super) const RESEARCH: Columns = &[&["org.research"]];
pub(super) const SOCIAL: Columns = &[&["org.social"]];
pub(super) const LEGAL: Columns = &[&["org.legal"]];
/// 其他 at the end of a list of applicants: the column of that name, or all that the list leaves out. By bits: 4
/// 科研机构, 2 社会公益组织, 1 法律服务机构 are left out.
pub(super) const OTHER_ORG: [Columns; 8] = [
    &[&["org.other"]],
    &[&["org.other"], &["org.legal", "org.other"]],
    &[&["org.other"], &["org.social", "org.other"]],
    &[&["org.other"], &["org.social", "org.legal", "org.other"]],
    &[&["org.other"], &["org.research", "org.other"]],
    &[&["org.other"], &["org.research", "org.legal", "org.other"]],
    &[&["org.other"], &["org.research", "org.social", "org.other"]],
    &[&["org.other"], &["org.research", "org.social", "org.legal", "org.other"]],
];
pub(super) const UPHELD: Columns = &[&["upheld"]];
pub(super) const CORRECTED: Columns = &[&["corrected"]];
pub(super) const OTHER_RESULT: Columns = &[&["other"]];
pub(super) const PENDING: Columns = &[&["pending"]];
pub(super) const CLOSED: Columns = &[&["upheld", "corrected", "other"]];
pub(super) const ISSUED: Columns = &[&["issued"], &["made"]];
pub(super) const PUBLISHED: Columns =
    &[&["published"], &["issued"], &["made"], &["inForce"], &["publicTotal"]];
pub(super) const REPEALED: Columns = &[&["repealed"]];
pub(super) const IN_FORCE: Columns = &[&["inForce"], &["publicTotal"]];
pub(super) const DECISIONS: Columns = &[&["decisions"]];
pub(super) const FEE: Columns = &[&["amount"]];

impl Quantity {
    /// The rule that asks for agreement.
    pub fn rule(self) -> &'static str {
        let is_applicant = self.rows.table == RECEIVED.table && self.columns != TOTAL;
        if is_applicant { "n.applicant" } else { self.rows.rule }
    }

    /// The ways to count it.
    fn ways(self) -> impl Iterator<Item = Way> {
        let with_columns = move |set| self.columns.iter().map(move |columns| (set, *columns));
        let table = self.rows.table;
        let added = self.rows.sets.iter().flat_map(move |set| with_columns(*set));
        added.flat_map(move |(set, columns)| {
            [Total::Printed, Total::Added].into_iter().map(move |total| Way { table, set, columns, total })
        })
    }

    /// The sums it may be; `None` where a cell was not read, so that nothing can be told.
    pub(crate) fn sums(self, tables: Tables<'_>) -> Option<Vec<Sum>> {
        let mut sums: Vec<Sum> = Vec::new();
        for way in self.ways() {
            match tables.sum(way) {
                Counting::Sum(sum) if !sums.iter().any(|known| known.amount == sum.amount) => sums.push(sum),
                Counting::Unread => return None,
                _ => {}
            }
        }
        Some(sums)
    }

    /// The cells of each way to count it, where all of them were read.
    pub(crate) fn parts(self, tables: Tables<'_>) -> impl Iterator<Item = Vec<Part>> {
        self.ways().filter_map(move |way| tables.parts(way))
    }

    /// This year's and last year's, for each way that both years' tables can tell.
    pub(crate) fn pairs(self, now: Tables<'_>, prior: Tables<'_>) -> Vec<(Sum, Sum)> {
        let pair = |way| match (now.sum(way), prior.sum(way)) {
            (Counting::Sum(now), Counting::Sum(prior)) => Some((now, prior)),
            _ => None,
        };
        self.ways().filter_map(pair).collect()
    }
}

/// What counting one way comes to.
enum Counting {
    Sum(Sum),
    /// The format has no such cells.
    NoCells,
    /// Nothing can be told.
    Unread,
}

/// One way to count.
#[derive(Clone, Copy)]
struct Way {
    table: &'static str,
    set: &'static [&'static str],
    columns: &'static [&'static str],
    total: Total,
}

/// Which total of a row counts. A total that is not the sum of its row is told elsewhere; prose that gives the sum is
/// not wrong beside it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Total {
    Printed,
    Added,
}

impl<'t> Tables<'t> {
    /// The cells of a table whose row and column are of these keys, or in these groups.
    fn cells(self, table: &str, row: &str, columns: &[&str]) -> Vec<CellId> {
        let mut cells = Vec::new();
        for block in self.blocks(table) {
            for (at, line) in block.rows.iter().enumerate() {
                if !is_under(&line.key, row) {
                    continue;
                }
                for (column, head) in block.columns.iter().enumerate() {
                    if columns.iter().any(|column| is_under(&head.key, column)) {
                        cells.push(block.cell(at, column));
                    }
                }
            }
        }
        cells
    }

    fn sum(self, way: Way) -> Counting {
        match self.parts(way) {
            None => Counting::Unread,
            Some(parts) if parts.is_empty() => Counting::NoCells,
            Some(parts) => Counting::Sum(Sum {
                amount: sum(&parts),
                cells: parts.iter().map(|part| part.cell).collect(),
            }),
        }
    }

    /// The cells of a way of counting; `None` where one of them was not read.
    fn parts(self, way: Way) -> Option<Vec<Part>> {
        let Way { table, set, columns, total } = way;
        let mut parts = Vec::new();
        for key in set {
            let (row, is_less) = match key.strip_prefix('-') {
                Some(row) => (row, true),
                None => (*key, false),
            };
            for cell in self.cells(table, row, columns) {
                let is_total = columns == ["total"];
                let printed = self.report.entry(cell);
                let amount = if is_total && (total == Total::Added || printed.amount().is_none()) {
                    self.row_sum(cell)?
                } else {
                    self.amount(printed)?
                };
                parts.push(Part { cell, amount, is_less });
            }
        }
        Some(parts)
    }

    /// The other cells of a total's row, added up; the total itself where none of them says anything.
    fn row_sum(self, total: CellId) -> Option<Amount> {
        let mut sum = Amount::ZERO;
        for cell in self.format.row_cells(total).filter(|cell| *cell != total) {
            sum = sum + self.amount(self.report.entry(cell))?;
        }
        Some(sum)
    }

    /// What an entry counts as: a blank is nothing once a report is finished, and unknown before.
    fn amount(self, entry: Entry) -> Option<Amount> {
        match entry {
            Entry::Amount(amount) => Some(amount),
            Entry::Blank | Entry::Placeholder if self.stage == Stage::Finished => Some(Amount::ZERO),
            _ => None,
        }
    }

    /// Whether any cell of a table has a figure.
    pub(crate) fn is_filled(self, table: &str) -> bool {
        self.of(table).any(|amount| amount.is_some())
    }

    /// Whether all figures of a table are 0, and there are some.
    pub(crate) fn is_zero(self, table: &str) -> bool {
        self.is_filled(table) && self.of(table).flatten().all(Amount::is_zero)
    }

    fn of(self, table: &str) -> impl Iterator<Item = Option<Amount>> {
        let table = self.format.tables.iter().position(|known| known.key == table);
        let is_in = move |cell: &CellId| Some(self.format[*cell].place.table) == table;
        self.format.ids().filter(is_in).map(move |cell| self.report.entry(cell).amount())
    }

    fn blocks(self, table: &str) -> &'t [Block] {
        self.format.tables.iter().find(|known| known.key == table).map_or(&[], |table| &table.blocks)
    }
}

/// Whether a key is this one, or in this group: `denied.stateSecret` is in `denied`.
fn is_under(key: &str, group: &str) -> bool {
    key.as_bytes().starts_with(group.as_bytes())
        && matches!(key.as_bytes().get(group.len()), None | Some(b'.'))
}
