//! Puts the rows of a source's tables into the cells of a format.
//!
//! A row is known by its label. Its figures are taken in their order, since headings and figures are often merged
//! differently; where there are more or fewer than columns, the headings' places decide, then the sum of the row.
//! What remains open is not read, and said so.

use crate::finding::{Finding, Problem};
use crate::format::{Block, CellId, Format, Layout, Place};
use crate::report::{Report, Slot};

use super::fit::{Head, assign, exactly, inferred};
use super::grid::Ends;
use super::labels::{Found, Labels};
use super::rows::{Cell, Row, Table};

/// What a format could make of a source.
pub(super) struct Placed {
    /// How much of it: cells read, and headings known.
    pub(super) score: usize,
    pub(super) report: Report,
    pub(super) findings: Vec<Finding>,
}

/// Reads the tables of a source as a format.
pub(super) fn place(tables: &[Table], format: &Format) -> Placed {
    let mut placer = Placer::new(format);
    for table in tables {
        placer.table(table);
    }
    placer.finish()
}

struct Placer<'f> {
    format: &'f Format,
    labels: Labels<'f>,
    report: Report,
    findings: Vec<Finding>,
    headings: usize,
    /// The row found last, in whichever table.
    last: Option<Place>,
    /// Cells of rows that were found and could not be read, or were left out of the source's columns.
    unread: Vec<CellId>,
}

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
            headings: 0,
            last: None,
            unread: Vec::new(),
        }
    }

    fn table(&mut self, table: &Table) {
        let evident = self.evident_tables(table);
        let mut heading_rows: Vec<&Row> = Vec::new();
        for row in &table.rows {
            match self.kind(row) {
                Kind::Figures(found, label) if evident.contains(&found.place.table) => {
                    let heads = self.heads(&heading_rows, found.place);
                    self.figures(row, label, found, (&heads, table.ends));
                }
                Kind::Heading(_) => {
                    self.headings += self.known_heads(row, &evident);
                    if self.starts_block(row) {
                        heading_rows.clear();
                    }
                    heading_rows.push(row);
                }
                Kind::Figures(..) | Kind::Other => {}
            }
        }
        for across in evident.iter().filter(|index| self.format.tables[**index].layout == Layout::Across) {
            self.across(table, *across);
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
                Kind::Heading(tables) => tables.into_iter().for_each(|index| votes[index] += 2),
                Kind::Other => {}
            }
        }
        if let (Some(last), true) = (self.last, table.above.is_empty()) {
            votes[last.table] += 1;
        }
        votes.iter().enumerate().filter(|(_, votes)| **votes > 1).map(|(index, _)| index).collect()
    }

    fn kind(&self, row: &Row) -> Kind {
        self.kind_after(row, self.last)
    }

    fn kind_after(&self, row: &Row, last: Option<Place>) -> Kind {
        let headed: Vec<(usize, Vec<usize>)> = row
            .cells
            .iter()
            .enumerate()
            .map(|(index, cell)| (index, self.labels.headed(&cell.words).collect::<Vec<usize>>()))
            .filter(|(_, tables)| !tables.is_empty())
            .collect();
        // 其他 and 总计 name a row as well as a column: alone they are a row's, beside other headings a column's.
        let is_heading =
            headed.len() > 1 || headed.iter().any(|(index, _)| !self.labels.is_row(&row.cells[*index].words));
        if is_heading {
            return Kind::Heading(most_named(
                headed.iter().flat_map(|(_, tables)| tables),
                self.format.tables.len(),
            ));
        }
        let labels = row.cells.iter().enumerate().take_while(|(_, cell)| cell.is_label());
        let found = labels.filter_map(|(index, cell)| Some((self.labels.row(&cell.words, last)?, index)));
        // The innermost label tells the row: 其他处理 stands before its own 其他.
        match found.max_by_key(|(found, index)| (found.exact, *index)) {
            Some((found, index)) if index + 1 < row.cells.len() => Kind::Figures(found, index),
            _ => Kind::Other,
        }
    }

    fn known_heads(&self, row: &Row, tables: &[usize]) -> usize {
        let blocks = tables.iter().flat_map(|table| &self.format.tables[*table].blocks);
        let columns: Vec<_> = blocks.flat_map(|block| &block.columns).collect();
        row.cells.iter().filter(|cell| columns.iter().any(|column| column.label.is(&cell.words))).count()
    }

    /// Whether the row is the line above a block, after which other columns hold.
    fn starts_block(&self, row: &Row) -> bool {
        let blocks = self.format.tables.iter().flat_map(|table| &table.blocks);
        let above: Vec<_> = blocks.filter_map(|block| block.label.as_ref()).collect();
        row.cells.iter().any(|cell| above.iter().any(|label| label.is(&cell.words)))
    }

    /// Where the headings above a row put its block's columns, in the order of the grid; nothing where two headings
    /// claim one place or one column.
    fn heads(&self, rows: &[&Row], place: Place) -> Vec<Head> {
        let mut heads: Vec<Head> = Vec::new();
        for cell in rows.iter().flat_map(|row| &row.cells) {
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
        heads
    }

    fn figures(&mut self, row: &Row, label: usize, found: Found, (heads, ends): (&[Head], Ends)) {
        let place = found.place;
        self.last = Some(place);
        let block = self.format.block(place);
        let cells: Vec<CellId> =
            (0..block.columns.len()).map(|column| block.cell(place.row, column)).collect();
        if !found.exact {
            let printed = row.cells[label].text.split_whitespace().collect();
            self.tell(Problem::LabelAltered(printed), vec![cells[0]]);
        }
        let data = &row.cells[label + 1..];
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
        for (id, cell) in cells.iter().zip(columns) {
            match cell {
                Some(cell) => self.put(*id, Slot::read(&cell.text, self.format[*id].kind, Some(cell.spot))),
                None => self.unread.push(*id),
            }
        }
        let absent: Vec<CellId> =
            cells.iter().zip(columns).filter(|(_, cell)| cell.is_none()).map(|(id, _)| *id).collect();
        if !absent.is_empty() {
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
        let figures: Vec<&Cell> = data.iter().filter(|cell| !cell.is_blank()).collect();
        let Some(slots) = inferred(self.format, cells, &figures) else {
            if cells.iter().all(|cell| !self.report.has(*cell)) {
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
        let all: Vec<usize> = (0..block.rows.len()).collect();
        let above =
            |row: &usize| table.above.iter().any(|words| self.labels.row_across(words, index) == Some(*row));
        let mut named: Vec<usize> = all.iter().copied().filter(above).collect();
        let mut is_used = true;
        let mut lines: Vec<(Vec<CellId>, &[Cell])> = Vec::new();
        let mut figures = 0;
        for row in &table.rows {
            let heads: Vec<usize> =
                row.cells.iter().filter_map(|cell| self.labels.row_across(&cell.words, index)).collect();
            if !heads.is_empty() {
                named = if is_used { heads } else { [named, heads].concat() };
                is_used = false;
            } else if matches!(self.kind(row), Kind::Other) {
                let fits = |rows: &[usize]| {
                    Some((cells_of_rows(block, rows), exactly(&row.cells, rows.len() * block.columns.len())?))
                };
                lines.extend(fits(&all).or_else(|| fits(&named)));
                figures = figures.max(row.cells.iter().filter(|cell| !cell.is_blank()).count());
                is_used = true;
            }
        }
        let figures = if named.is_empty() { 0 } else { figures };
        self.put_lines(&lines, figures, cells_of_rows(block, &all));
    }

    /// Puts the lines found for a table printed across. A line of blanks may be the one by which Word sets widths, and
    /// headings may pass for figures: the last line with most figures counts.
    fn put_lines(&mut self, lines: &[(Vec<CellId>, &[Cell])], figures: usize, all: Vec<CellId>) {
        let filled = |cells: &[Cell]| cells.iter().filter(|cell| cell.entry.amount().is_some()).count();
        let best =
            |ids: &[CellId]| lines.iter().filter(|line| line.0 == ids).map(|line| filled(line.1)).max();
        let mut is_placed = false;
        for (ids, cells) in lines.iter().rev() {
            if Some(filled(cells)) == best(ids) && !ids.iter().any(|cell| self.report.has(*cell)) {
                self.put_row(ids, &cells.iter().map(Some).collect::<Vec<_>>());
                is_placed = true;
            }
        }
        if !is_placed && figures > 0 && !all.iter().any(|cell| self.report.has(*cell)) {
            let problem = Problem::RowUnread { figures, columns: all.len() };
            self.tell(problem, all.clone());
            self.unread.extend(all);
        }
    }

    fn finish(mut self) -> Placed {
        let read = self.format.ids().filter(|cell| self.report.has(*cell)).count();
        self.absent_rows();
        Placed {
            score: if read == 0 { 0 } else { read + self.headings },
            report: self.report,
            findings: self.findings,
        }
    }

    /// Rows that were not found, in tables of which others were.
    fn absent_rows(&mut self) {
        for table in &self.format.tables {
            let cells = table.blocks.iter().flat_map(|block| cells_of(block, 0..block.rows.len()));
            if !cells.into_iter().any(|cell| self.report.has(cell) || self.unread.contains(&cell)) {
                continue;
            }
            for block in &table.blocks {
                for row in 0..block.rows.len() {
                    let cells = cells_of(block, row..row + 1);
                    if !cells.iter().any(|cell| self.report.has(*cell) || self.unread.contains(cell)) {
                        self.tell(Problem::RowAbsent, cells);
                    }
                }
            }
        }
    }
}

/// The tables that a row of headings names most often: 总计 alone names every table.
fn most_named<'t>(named: impl Iterator<Item = &'t usize>, tables: usize) -> Vec<usize> {
    let mut counts = vec![0; tables];
    for table in named {
        counts[*table] += 1;
    }
    let most = counts.iter().max().copied().unwrap_or_default();
    (0..tables).filter(|table| counts[*table] == most).collect()
}

fn cells_of_rows(block: &Block, rows: &[usize]) -> Vec<CellId> {
    rows.iter().flat_map(|row| cells_of(block, *row..row + 1)).collect()
}

fn cells_of(block: &Block, rows: std::ops::Range<usize>) -> Vec<CellId> {
    rows.flat_map(|row| (0..block.columns.len()).map(move |column| block.cell(row, column))).collect()
}
