//! The rows of a source's tables, with the words of each cell folded once for all formats.

use crate::amount::{self, Entry, Signs};
use crate::label;
use crate::report::Spot;

use super::grid::{Ends, Grid, GridCell, Piece};

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

fn rows(grid: &Grid) -> Vec<Row> {
    let mut rows = Vec::new();
    for row in &grid.rows {
        let mut cells = Vec::new();
        for GridCell { text, number, below, x, .. } in &row.cells {
            let entry = amount::read(text, Signs::Words).entry;
            let words = if entry == Entry::Text { words(text) } else { String::new() };
            let spot = match grid.ends {
                Ends::Kept => Spot::Cell { table: grid.number, row: row.number, cell: *number },
                Ends::Loose => Spot::Text { line: row.number + below, column: *number },
            };
            cells.push(Cell { text: text.clone(), entry, words, x: *x, spot });
        }
        rows.push(Row { cells });
    }
    rows
}

fn words(text: &str) -> String {
    if text.chars().count() <= LONGEST_LABEL { label::fold(text) } else { String::new() }
}
