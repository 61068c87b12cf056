//! Puts the rows of a source's tables into the cells of a format.
//!
//! A row is known by its label. Its figures are taken in their order, since headings and figures are often merged
//! differently; where there are more or fewer than columns, the headings' places decide, then the sum of the row.
//! A row whose label is damaged or lost is known by its place between others. What remains open is not read, and said
//! so.

mod across;
mod arranged;
mod kinds;
mod strangers;

use crate::amount::{Entry, Unit};
use crate::finding::{Finding, Problem};
use crate::format::{self, Block, CellId, Format, Layout, Place};
use crate::label;
use crate::report::{Report, Slot};

use super::fit::{Head, Lost, assign, below, figures, inferred};
use super::flow::{self, Flow};
use super::grid::Ends;
use super::labels::Labels;
use super::rows::{Cell, Row, Table};
pub(super) use arranged::turn;
use kinds::Kind;
use strangers::Strangers;

/// What a format could make of a source.
pub(super) struct Placed {
    /// How much of it: cells read, rows and headings known.
    pub(super) score: usize,
    pub(super) report: Report,
    pub(super) findings: Vec<Finding>,
    /// The tables of which several headings stand in a text.
    pub(super) headed: Vec<usize>,
}

/// Reads the tables of a source as a format, then what else its text has of them.
pub(super) fn place(tables: &[Table], flow: &Flow, labels: &Labels) -> Placed {
    let mut placer = Placer::new(labels);
    for table in tables {
        placer.table(table);
    }
    placer.settle_strangers(None);
    let filled = flow::fill(flow, labels, &mut placer.report, &mut placer.findings);
    placer.known += filled.words;
    placer.made = filled.made;
    placer.unread.extend(filled.unread);
    Placed { headed: filled.headed, ..placer.finish() }
}

struct Placer<'f, 't> {
    format: &'f Format,
    labels: &'f Labels<'f>,
    report: Report,
    findings: Vec<Finding>,
    /// Headings and rows that were known.
    known: usize,
    /// Figures made by splitting others: they tell no form.
    made: usize,
    /// The row found last, in whichever table.
    last: Option<Place>,
    /// The rows since then that no label tells.
    strangers: Strangers<'t>,
    /// Cells of rows that were found and could not be read, or were left out of the source's columns.
    unread: Vec<CellId>,
    /// Cells printed again, with another text: the cell, and that text.
    again: Vec<(CellId, String)>,
}

/// Rows of headings that can stand above figures; the forms have three.
const MOST_HEADINGS: usize = 8;
/// Cells printed again with other figures, from which on the source has more than one report.
const SEVERAL: usize = 15;
/// Blank cells that weigh less than one figure: more than any form has.
const SHARE: usize = 1024;

/// A row of figures as it stands in the source.
#[derive(Clone)]
struct Line<'t> {
    row: &'t Row,
    /// How many of its cells are labels.
    labels: usize,
    /// The rows of headings above it.
    headings: Vec<&'t Row>,
    /// Whether the rows of its table come with all their cells.
    ends: Ends,
    /// Whether its columns are in another order than the form's: the headings' own.
    is_reordered: bool,
}

impl<'t> Line<'t> {
    fn figures(&self) -> &'t [Cell] {
        self.row.cells.get(self.labels..).unwrap_or_default()
    }

    /// The innermost label.
    fn label(&self) -> Option<&'t Cell> {
        self.row.cells.get(self.labels.checked_sub(1)?)
    }
}

/// How a row was told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    /// By its label.
    Label,
    /// By words in its label.
    Anchor,
    /// By its place between other rows.
    Place,
}

impl<'f, 't> Placer<'f, 't> {
    fn new(labels: &'f Labels<'f>) -> Placer<'f, 't> {
        Placer {
            format: labels.format,
            labels,
            report: Report::unread(labels.format),
            findings: Vec::new(),
            known: 0,
            made: 0,
            last: None,
            strangers: Strangers::default(),
            unread: Vec::new(),
            again: Vec::new(),
        }
    }

    fn table(&mut self, table: &'t Table) {
        let kinds = kinds::of(&table.rows, self.labels, self.last);
        let evident = kinds::evident_tables(table, &kinds, self.labels, self.last);
        let mut headings: Vec<&Row> = Vec::new();
        let (mut is_used, mut is_reordered) = (false, false);
        for (at, (row, kind)) in table.rows.iter().zip(&kinds).enumerate() {
            if !matches!(kind, Kind::Heading(_)) && matches!(kinds[..at].last(), Some(Kind::Heading(_))) {
                is_reordered = self.is_reordered(&table.rows[at..], &kinds[at..], &headings);
            }
            match kind {
                Kind::Figures(found, label) if evident.contains(&found.place.table) => {
                    is_used = true;
                    self.settle_strangers(Some(found.place));
                    let (labels, headings, ends) = (label + 1, headings.clone(), table.ends);
                    let line = Line { row, labels, headings, ends, is_reordered };
                    self.figures(&line, found.place, if found.exact { By::Label } else { By::Anchor });
                }
                Kind::Heading(_) => {
                    self.known += self.known_heads(row, &evident);
                    // Headings below figures are of the rows to come: another block, or a page on.
                    if is_used || headings.len() == MOST_HEADINGS || self.starts_block(row) {
                        headings.clear();
                    }
                    is_used = false;
                    headings.push(row);
                }
                // By their place only where the columns are the form's.
                Kind::Other if !evident.is_empty() && !is_reordered => {
                    self.strangers.push(row, &headings, table.ends);
                }
                Kind::Figures(..) | Kind::Other => {}
            }
        }
        for index in evident {
            if self.format.tables[index].layout == Layout::Across {
                self.across(table, &kinds, index);
            }
        }
    }

    fn known_heads(&self, row: &Row, tables: &[usize]) -> usize {
        let is_known = |cell: &Cell| tables.iter().any(|table| self.labels.is_column(&cell.words, *table));
        row.cells.iter().filter(|cell| is_known(cell)).count()
    }

    /// Whether the row is the line above a block, after which other columns hold.
    fn starts_block(&self, row: &Row) -> bool {
        row.cells.iter().any(|cell| self.labels.is_block(&cell.words))
    }

    /// Where the headings above a row put its block's columns, in the order of the grid; nothing where two headings
    /// claim one place or one column.
    fn heads(&self, rows: &[&Row], place: Place) -> Vec<Head> {
        let mut heads: Vec<Head> = Vec::new();
        for row in rows {
            for cell in &row.cells {
                let Some(column) = self.labels.column(&cell.words, place) else {
                    continue;
                };
                let clash = heads.iter().find(|head| head.0 == cell.x || head.1 == column);
                match clash {
                    Some(head) if *head == (cell.x, column) => {}
                    Some(_) => return Vec::new(),
                    None => heads.insert(heads.partition_point(|head| head.0 < cell.x), (cell.x, column)),
                }
            }
        }
        heads
    }

    /// Reads a row of figures into the cells of a row of the form.
    fn figures(&mut self, line: &Line<'t>, place: Place, by: By) {
        self.last = Some(place);
        self.known += 1;
        let block = self.format.block(place);
        let cells = cells_of(block, &[place.row]);
        let printed =
            line.label().map_or(String::new(), |cell| label::without(&cell.text, char::is_whitespace));
        match by {
            By::Label => {}
            By::Anchor => self.tell(Problem::LabelAltered(printed), cells.clone()),
            By::Place => self.tell(Problem::RowByPlace(printed), cells.clone()),
        }
        let heads = self.heads(&line.headings, place);
        let columns = if line.is_reordered {
            below(line.figures(), block.columns.len(), &heads)
        } else {
            assign(line.figures(), block.columns.len(), &heads, line.ends)
        };
        match columns {
            Some(columns) => self.put_row(&cells, &columns, &line.headings),
            None => self.short_row(line, &cells, &heads),
        }
    }

    /// Adds a finding, once for the same rule and cells: a page can repeat a table any number of times.
    fn tell(&mut self, problem: Problem, cells: Vec<CellId>) {
        let finding = problem.at(cells, self.format);
        let rule = finding.problem.rule(self.format);
        let is_known =
            |known: &Finding| known.cells == finding.cells && known.problem.rule(self.format) == rule;
        if !self.findings.iter().any(is_known) {
            self.findings.push(finding);
        }
    }

    fn put_row(&mut self, cells: &[CellId], columns: &[Option<&Cell>], headings: &[&Row]) {
        let mut absent = Vec::new();
        for (id, cell) in cells.iter().zip(columns) {
            let Some(cell) = cell else {
                absent.push(*id);
                continue;
            };
            let kind = self.format[*id].kind;
            let mut slot = Slot::read(&cell.text, kind, Some(cell.spot));
            if kind == format::Kind::Money {
                slot.unit = slot.unit.or_else(|| unit_of(headings));
            }
            self.put(*id, slot);
        }
        if !absent.is_empty() {
            self.unread.extend(&absent);
            self.tell(Problem::ColumnsAbsent, absent);
        }
    }

    fn put(&mut self, cell: CellId, slot: Slot) {
        let known = self.report.slot(cell);
        if !self.report.has(cell) {
            self.report.put(cell, slot);
        } else if (known.entry != slot.entry || known.raw != slot.raw && slot.entry.amount().is_none())
            && !self.again.iter().any(|(other, _)| *other == cell)
        {
            self.again.push((cell, slot.text().into_owned()));
        }
    }

    /// A row whose figures are not as many as its columns.
    fn short_row(&mut self, line: &Line<'t>, cells: &[CellId], heads: &[Head]) {
        let figures = figures(line.figures());
        let lost = Lost::of(line.label(), heads, line.ends);
        let slots = inferred(self.format, cells, &figures, lost).filter(|_| !line.is_reordered);
        let Some(slots) = slots else {
            if !self.is_any_read(cells) {
                let problem = Problem::RowUnread { figures: figures.len(), columns: cells.len() };
                self.tell(problem, cells.to_vec());
                self.unread.extend(cells);
            }
            return;
        };
        for (cell, slot) in cells.iter().zip(slots) {
            self.put(*cell, slot);
        }
        self.tell(Problem::RowInferred, cells.to_vec());
    }

    fn finish(mut self) -> Placed {
        let score = self.score();
        self.tell_again();
        self.absent_rows();
        Placed { score, report: self.report, findings: self.findings, headed: Vec::new() }
    }

    /// Figures count, and what is known of the form. Blanks decide only where these are equal: surplus blank cells fill
    /// the columns of another form.
    fn score(&self) -> usize {
        let read = self.report.extent();
        let is_blank = |cell: &CellId| self.report.entry(*cell) == Entry::Blank;
        let blank = self.format.ids().filter(is_blank).count();
        if read == 0 { 0 } else { (read - blank + self.known).saturating_sub(self.made) * SHARE + blank }
    }

    /// Cells printed again: many of them are another report's.
    fn tell_again(&mut self) {
        let again = std::mem::take(&mut self.again);
        if again.len() >= SEVERAL {
            let cells = again.into_iter().map(|(cell, _)| cell).collect();
            return self.tell(Problem::SeveralReports, cells);
        }
        for (cell, other) in again {
            let kept = self.report.slot(cell).text().into_owned();
            self.tell(Problem::Twice { kept, other }, vec![cell]);
        }
    }

    /// Rows that were not found, in tables of which others were.
    fn absent_rows(&mut self) {
        for table in &self.format.tables {
            let mut absent = Vec::new();
            let mut is_there = false;
            for block in &table.blocks {
                for row in 0..block.rows.len() {
                    let cells = cells_of(block, &[row]);
                    is_there |= self.is_any_read(&cells);
                    if !cells.iter().any(|cell| self.report.has(*cell) || self.unread.contains(cell)) {
                        absent.push(cells);
                    }
                }
            }
            if is_there {
                for cells in absent {
                    self.tell(Problem::RowAbsent, cells);
                }
            }
        }
    }

    fn is_any_read(&self, cells: &[CellId]) -> bool {
        cells.iter().any(|cell| self.report.has(*cell))
    }
}

/// The unit of money that headings name: 采购总金额（万元）.
fn unit_of(headings: &[&Row]) -> Option<Unit> {
    let mut unit = None;
    for cell in headings.iter().flat_map(|row| &row.cells) {
        if label::holds(&cell.text, "万元") {
            return Some(Unit::TenThousandYuan);
        }
        if label::holds(&cell.text, "元") {
            unit = Some(Unit::Yuan);
        }
    }
    unit
}

/// The cells of these rows, in order.
fn cells_of(block: &Block, rows: &[usize]) -> Vec<CellId> {
    let mut cells = Vec::new();
    for row in rows {
        for column in 0..block.columns.len() {
            cells.push(block.cell(*row, column));
        }
    }
    cells
}
