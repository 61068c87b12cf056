//! Puts the rows of a source's tables into the cells of a format.
//!
//! A row is known by its label. Its figures are taken in their order, since headings and figures are often merged
//! differently; where there are more or fewer than columns, the headings' places decide, then the sum of the row.
//! What remains open is not read, and said so.

use crate::finding::{Finding, Problem};
use crate::format::{Block, CellId, Format, Layout, Place};
use crate::label;
use crate::report::{Report, Slot};

use super::fit::{Head, all, assign, exactly, figures, inferred};
use super::flow::{self, Flow};
use super::grid::Ends;
use super::labels::{Found, Labels};
use super::rows::{Cell, Row, Table};

/// What a format could make of a source.
pub(super) struct Placed {
    /// How much of it: cells read, rows and headings known.
    pub(super) score: usize,
    pub(super) report: Report,
    pub(super) findings: Vec<Finding>,
}

/// Reads the tables of a source as a format, then what else its text has of them.
pub(super) fn place(tables: &[Table], flow: &Flow, format: &Format) -> Placed {
    let mut placer = Placer::new(format);
    for table in tables {
        placer.table(table);
    }
    let filled = flow::fill(flow, format, &mut placer.report, &mut placer.findings);
    placer.known += filled.words;
    placer.unread.extend(filled.unread);
    placer.finish()
}

struct Placer<'f> {
    format: &'f Format,
    labels: Labels<'f>,
    report: Report,
    findings: Vec<Finding>,
    /// Headings and rows that were known.
    known: usize,
    /// The row found last, in whichever table.
    last: Option<Place>,
    /// Cells of rows that were found and could not be read, or were left out of the source's columns.
    unread: Vec<CellId>,
}

/// Rows of headings that can stand above figures; the forms have three.
const MOST_HEADINGS: usize = 8;

/// What a row of the source is.
enum Kind {
    /// A row of figures: its row in the format, and where its label stands.
    Figures(Found, usize),
    /// Headings of these tables.
    Heading(Vec<usize>),
    /// Something else.
    Other,
}

impl<'f> Placer<'f> {
    fn new(format: &'f Format) -> Placer<'f> {
        Placer {
            format,
            labels: Labels::new(format),
            report: Report::unread(format),
            findings: Vec::new(),
            known: 0,
            last: None,
            unread: Vec::new(),
        }
    }

    fn table(&mut self, table: &Table) {
        let evident = self.evident_tables(table);
        let mut heading_rows: Vec<&Row> = Vec::new();
        let mut is_used = false;
        for row in &table.rows {
            match self.kind(row) {
                Kind::Figures(found, label) if evident.contains(&found.place.table) => {
                    is_used = true;
                    let heads = self.heads(&heading_rows, found.place);
                    self.figures(row, label, found, (&heads, table.ends));
                }
                Kind::Heading(_) => {
                    self.known += self.known_heads(row, &evident);
                    // Headings below figures are of the rows to come: another block, or a page on.
                    if is_used || heading_rows.len() == MOST_HEADINGS || self.starts_block(row) {
                        heading_rows.clear();
                    }
                    is_used = false;
                    heading_rows.push(row);
                }
                Kind::Figures(..) | Kind::Other => {}
            }
        }
        for index in evident {
            if self.format.tables[index].layout == Layout::Across {
                self.across(table, index);
            }
        }
    }

    /// The format's tables that this one of the source is, or is part of: a heading tells, or two rows do.
    fn evident_tables(&self, table: &Table) -> Vec<usize> {
        let mut votes = vec![0; self.format.tables.len()];
        let mut seen = self.last;
        for row in &table.rows {
            match self.kind_after(row, seen) {
                Kind::Figures(found, _) => {
                    votes[found.place.table] += 1;
                    seen = Some(found.place);
                }
                Kind::Heading(tables) => {
                    for index in tables {
                        votes[index] += 2;
                    }
                }
                Kind::Other => {}
            }
        }
        if let (Some(last), true) = (self.last, table.above.is_empty()) {
            votes[last.table] += 1;
        }
        let mut evident = Vec::new();
        for (index, votes) in votes.into_iter().enumerate() {
            if votes > 1 {
                evident.push(index);
            }
        }
        evident
    }

    fn kind(&self, row: &Row) -> Kind {
        self.kind_after(row, self.last)
    }

    fn kind_after(&self, row: &Row, last: Option<Place>) -> Kind {
        let mut tables = Vec::new();
        let mut headed = 0;
        let mut is_heading = false;
        for cell in &row.cells {
            if self.labels.headed(&cell.words, &mut tables) {
                headed += 1;
                // 其他 and 总计 name a row as well as a column: alone they are a row's, beside other headings a column's.
                is_heading |= headed > 1 || !self.labels.is_row(&cell.words);
            }
        }
        if is_heading {
            return Kind::Heading(most_named(&tables, self.format.tables.len()));
        }
        match self.row_label(row, last) {
            Some((found, index)) if index + 1 < row.cells.len() => Kind::Figures(found, index),
            _ => Kind::Other,
        }
    }

    /// The label that tells the row, the innermost: 其他处理 stands before its own 其他.
    fn row_label(&self, row: &Row, last: Option<Place>) -> Option<(Found, usize)> {
        let mut innermost: Option<(Found, usize)> = None;
        for (index, cell) in row.cells.iter().enumerate() {
            if !cell.is_label() {
                break;
            }
            if let Some(found) = self.labels.row(&cell.words, last)
                && (found.exact || innermost.is_none_or(|(other, _)| !other.exact))
            {
                innermost = Some((found, index));
            }
        }
        innermost
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

    fn figures(&mut self, row: &Row, at: usize, found: Found, (heads, ends): (&[Head], Ends)) {
        let place = found.place;
        self.last = Some(place);
        self.known += 1;
        let block = self.format.block(place);
        let cells = cells_of(block, &[place.row]);
        if !found.exact {
            let printed = label::without(&row.cells[at].text, char::is_whitespace);
            self.tell(Problem::LabelAltered(printed), vec![cells[0]]);
        }
        let data = &row.cells[at + 1..];
        match assign(data, block.columns.len(), heads, ends) {
            Some(columns) => self.put_row(&cells, &columns),
            None => self.short_row(block, &cells, data),
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

    fn put_row(&mut self, cells: &[CellId], columns: &[Option<&Cell>]) {
        let mut absent = Vec::new();
        for (id, cell) in cells.iter().zip(columns) {
            match cell {
                Some(cell) => self.put(*id, Slot::read(&cell.text, self.format[*id].kind, Some(cell.spot))),
                None => absent.push(*id),
            }
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
        } else if known.entry != slot.entry || known.raw != slot.raw && slot.entry.amount().is_none() {
            let problem = Problem::Twice { kept: known.raw.clone(), other: slot.raw };
            self.tell(problem, vec![cell]);
        }
    }

    /// A row whose figures are not as many as its columns.
    fn short_row(&mut self, block: &Block, cells: &[CellId], data: &[Cell]) {
        let figures = figures(data);
        let Some(slots) = inferred(self.format, cells, &figures) else {
            if !self.is_any_read(cells) {
                let problem = Problem::RowUnread { figures: figures.len(), columns: block.columns.len() };
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

    /// The line of figures of a table whose rows stand side by side, or its parts, each below the rows it is for.
    fn across(&mut self, table: &Table, index: usize) {
        let Some(block) = self.format.tables[index].blocks.first() else { return };
        let rows: Vec<usize> = (0..block.rows.len()).collect();
        let mut named = Vec::new();
        for row in 0..block.rows.len() {
            if table.above.iter().any(|words| self.labels.row_across(words, index) == Some(row)) {
                named.push(row);
            }
        }
        let mut is_used = true;
        let mut lines: Vec<(Vec<CellId>, &[Cell])> = Vec::new();
        let mut most = 0;
        for row in &table.rows {
            let mut is_heading = false;
            for cell in &row.cells {
                if let Some(head) = self.labels.row_across(&cell.words, index) {
                    if std::mem::take(&mut is_used) {
                        named.clear();
                    }
                    named.push(head);
                    is_heading = true;
                }
            }
            if !is_heading && matches!(self.kind(row), Kind::Other) {
                for rows in [&rows, &named] {
                    if let Some(cells) = exactly(&row.cells, rows.len() * block.columns.len()) {
                        lines.push((cells_of(block, rows), cells));
                        break;
                    }
                }
                most = most.max(figures(&row.cells).len());
                is_used = true;
            }
        }
        let most = if named.is_empty() { 0 } else { most };
        self.put_lines(&lines, most, cells_of(block, &rows));
    }

    /// Puts the lines found for a table printed across. A line of blanks may be the one by which Word sets widths, and
    /// headings may pass for figures: the last line with most figures counts.
    fn put_lines(&mut self, lines: &[(Vec<CellId>, &[Cell])], figures: usize, block: Vec<CellId>) {
        let filled = |cells: &[Cell]| cells.iter().filter(|cell| cell.entry.amount().is_some()).count();
        let mut is_placed = false;
        for (ids, cells) in lines.iter().rev() {
            let is_best = lines.iter().all(|line| line.0 != *ids || filled(line.1) <= filled(cells));
            if is_best && !self.is_any_read(ids) {
                self.put_row(ids, &all(cells));
                is_placed = true;
            }
        }
        if !is_placed && figures > 0 && !self.is_any_read(&block) {
            let problem = Problem::RowUnread { figures, columns: block.len() };
            self.unread.extend(&block);
            self.tell(problem, block);
        }
    }

    fn finish(mut self) -> Placed {
        let read = self.report.extent();
        self.absent_rows();
        Placed {
            score: if read == 0 { 0 } else { read + self.known },
            report: self.report,
            findings: self.findings,
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
                    if self.is_any_read(&cells) || cells.iter().any(|cell| self.unread.contains(cell)) {
                        is_there = true;
                    } else {
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

/// The tables that a row of headings names most often: 总计 alone names every table.
fn most_named(named: &[usize], tables: usize) -> Vec<usize> {
    let mut found = Vec::new();
    let mut most = 1;
    for table in 0..tables {
        let times = named.iter().filter(|other| **other == table).count();
        if times > most {
            most = times;
            found.clear();
        }
        if times == most {
            found.push(table);
        }
    }
    found
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
