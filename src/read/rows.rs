//! The rows of a source's tables, with the words of each cell folded once for all formats.

use crate::amount::{self, Entry, Signs};
use crate::label;
use crate::report::Spot;

use super::grid::{Ends, Grid, GridCell, GridRow, Piece};

/// A table of the source, or a mark where prose stood between two tables.
#[derive(Debug)]
pub(super) struct Table {
    /// Its rows.
    pub(super) rows: Vec<Row>,
    /// Whether its rows come with all their cells.
    pub(super) ends: Ends,
    /// The folded words of the last lines before it.
    pub(super) above: Vec<String>,
}

/// A row.
#[derive(Debug)]
pub(super) struct Row {
    /// Its cells.
    pub(super) cells: Vec<Cell>,
}

/// A cell.
#[derive(Debug)]
pub(super) struct Cell {
    /// Its text.
    pub(super) text: String,
    /// What it says, read as a figure.
    pub(super) entry: Entry,
    /// Its folded words; empty where it is no label.
    pub(super) words: String,
    /// The column of the grid it starts in.
    pub(super) x: u32,
    /// Where it stands in the source.
    pub(super) spot: Spot,
}

impl Cell {
    /// Whether nothing stands there.
    pub(super) fn is_blank(&self) -> bool {
        self.entry == Entry::Blank
    }

    /// Whether it can stand before the figures of a row.
    pub(super) fn is_label(&self) -> bool {
        matches!(self.entry, Entry::Blank | Entry::Text)
    }
}

/// A label is no longer than this; longer texts are prose.
const LONGEST_LABEL: usize = 120;
/// The number of a page is no longer than this, in bytes.
const LONGEST_PAGE_NUMBER: usize = 40;
/// Lines before a table that can name it.
const LINES_ABOVE: usize = 3;

/// The tables of a source, in order.
pub(super) fn grids(pieces: &[Piece]) -> Vec<Table> {
    let mut above: Vec<String> = Vec::new();
    let mut tables = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Line(line) => {
                let words = words(line);
                if line.len() < LONGEST_PAGE_NUMBER && is_page_number(&words) {
                    continue;
                }
                above.push(words);
                if above.len() > LINES_ABOVE {
                    above.remove(0);
                }
            }
            Piece::Grid(grid) => {
                tables.push(Table { rows: rows(grid), ends: grid.ends, above: std::mem::take(&mut above) });
            }
        }
    }
    tables
}

/// Whether it only numbers a page, `— 3 —` or 第 3 页，共 9 页: a table that it stands in goes on below.
fn is_page_number(words: &str) -> bool {
    words.chars().all(|c| c.is_ascii_digit() || matches!(c, '第' | '页' | '共' | '—' | '-'))
}

/// Lines in a cell that are no label, nor a figure broken in two.
const STACKED: usize = 2;

/// The headings of columns that the form does not have: numbers of rows, sums of some columns, remarks.
static FOREIGN: [&str; 4] = ["序号", "小计", "备注", "占比"];

fn rows(grid: &Grid) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut foreign: Vec<u32> = Vec::new();
    for row in &grid.rows {
        let lines = stacked(row);
        for line in 0..lines {
            let mut cells = Vec::new();
            let mut texts = 0;
            for GridCell { text, number, below, x, .. } in &row.cells {
                if row.cells.len() > 1 && foreign.contains(x) {
                    continue;
                }
                let text = if lines > 1 { text.split('\n').nth(line).unwrap_or_default() } else { text };
                let entry = amount::read(text, Signs::Words).entry;
                let words = if entry == Entry::Text { words(text) } else { String::new() };
                let spot = match grid.ends {
                    Ends::Kept => Spot::Cell { table: grid.number, row: row.number, cell: *number },
                    Ends::Loose => Spot::Text { line: row.number + below, column: *number },
                };
                texts += usize::from(entry == Entry::Text);
                cells.push(Cell { text: text.to_owned(), entry, words, x: *x, spot });
            }
            // 小计 can name a row of sums as well: that has figures, and no more than a group's label beside it.
            if texts > 2 && cells.iter().all(Cell::is_label) {
                for cell in &cells {
                    if FOREIGN.contains(&cell.words.as_str()) {
                        foreign.push(cell.x);
                    }
                }
            }
            rows.push(Row { cells });
        }
    }
    rows
}

/// How many rows a row holds: one, or as many as each of its cells has lines, where the last has a figure in each.
fn stacked(row: &GridRow) -> usize {
    let lines = |cell: &GridCell| cell.text.split('\n').count();
    let Some(last) = row.cells.last() else { return 1 };
    let is_figure = |line: &str| amount::read(line, Signs::Words).entry.amount().is_some();
    let is_stacked = lines(last) > STACKED
        && row.cells.iter().all(|cell| lines(cell) == lines(last))
        && last.text.split('\n').all(is_figure);
    if is_stacked { lines(last) } else { 1 }
}

fn words(text: &str) -> String {
    if text.chars().count() <= LONGEST_LABEL { label::fold(text) } else { String::new() }
}
