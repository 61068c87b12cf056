//! Documents of Word and WPS: their text and tables → pieces.
//!
//! Read as printed: tracked deletions, hidden text, and what stands twice for the sake of old programs are left out. The
//! same names are in `.docx` and in the flat XML of Word 2003.

use std::io::BufRead;

use gouji::inspect::Source;
use gouji::read::grid::{Builder, CellTag, Hidden};

use super::xml::{Tag, Told, walk};
use crate::tell::Fault;

/// Tables in tables beyond this depth are text.
const DEEPEST: usize = 24;

/// Whether a text is a document in flat XML.
pub(super) fn is_flat(text: &str) -> bool {
    let head: String = text.chars().take(4000).collect();
    head.trim_start().starts_with("<?xml") && (head.contains("wordDocument") || head.contains("pkg:package"))
}

/// Reads the main part of a document.
pub(super) fn read(part: impl BufRead) -> Result<Source, Fault> {
    let mut document = Document::default();
    walk(part, |told| document.hear(&told))?;
    while !document.tables.is_empty() {
        document.end_table();
    }
    let mut builder = Builder::default();
    tell(&document.body, &mut builder);
    Ok(Source::Pieces(builder.finish()))
}

/// What a document or a cell holds, in order.
enum Block {
    Text(String),
    Break,
    Table(Vec<Row>),
}

#[derive(Default)]
struct Row {
    hidden: Hidden,
    /// Columns left free before its first cell.
    before: u32,
    cells: Vec<Cell>,
}

#[derive(Default)]
struct Cell {
    /// How many columns it covers; 0 is 1.
    width: u32,
    down: Merge,
    across: Merge,
    hidden: Hidden,
    body: Vec<Block>,
}

/// Whether a cell is one with its neighbour.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Merge {
    #[default]
    None,
    Restart,
    Continue,
}

/// A document that is being read.
#[derive(Default)]
struct Document {
    body: Vec<Block>,
    /// The open tables, the innermost last, each with its last row open.
    tables: Vec<Vec<Row>>,
    /// How many tables are open that are too deep to be tables.
    too_deep: usize,
    /// How many elements are open in which nothing is read.
    unread: usize,
    properties: Properties,
    run: Run,
    is_text: bool,
}

/// Whose properties are being told.
#[derive(Default, PartialEq, Eq)]
enum Properties {
    #[default]
    None,
    Row,
    Cell,
}

/// A run of text that looks the same.
#[derive(Default, PartialEq, Eq)]
enum Run {
    #[default]
    None,
    Shown,
    Hidden,
}

impl Document {
    fn hear(&mut self, told: &Told<'_>) {
        match told {
            Told::Start(tag) => self.start(tag),
            Told::End(name) => self.end(name),
            Told::Text(text) if self.is_text => self.put(Block::Text((*text).to_owned())),
            Told::Text(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        let name = tag.name();
        if self.unread > 0 || is_unread(name) {
            self.unread += usize::from(is_unread(name));
            return;
        }
        match name {
            "tbl" if self.tables.len() < DEEPEST => self.tables.push(Vec::new()),
            "tbl" => self.too_deep += 1,
            "trPr" => self.properties = Properties::Row,
            "tcPr" => self.properties = Properties::Cell,
            "r" => self.run = Run::Shown,
            "vanish" if self.run == Run::Shown && tag.is_on("val") => self.run = Run::Hidden,
            "t" => self.is_text = self.run != Run::Hidden,
            "tab" | "ptab" => self.put(Block::Text(" ".to_owned())),
            "noBreakHyphen" => self.put(Block::Text("-".to_owned())),
            "br" | "cr" | "p" => self.put(Block::Break),
            _ if self.too_deep == 0 => self.start_in_table(name, tag),
            _ => {}
        }
    }

    fn start_in_table(&mut self, name: &str, tag: &Tag<'_>) {
        let Some(rows) = self.tables.last_mut() else { return };
        if name == "tr" {
            return rows.push(Row::default());
        }
        let Some(row) = rows.last_mut() else { return };
        if name == "tc" {
            return row.cells.push(Cell::default());
        }
        if self.properties == Properties::Row {
            match name {
                "gridBefore" => row.before = tag.number("val").unwrap_or(0),
                "hidden" if tag.is_on("val") => row.hidden = Hidden::Yes,
                "del" => row.hidden = Hidden::Yes,
                _ => {}
            }
        }
        let Some(cell) = row.cells.last_mut() else { return };
        if self.properties == Properties::Cell {
            match name {
                "gridSpan" => cell.width = tag.number("val").unwrap_or(1),
                "vMerge" | "vmerge" => cell.down = merge(tag),
                "hMerge" | "hmerge" => cell.across = merge(tag),
                "cellDel" => cell.hidden = Hidden::Yes,
                _ => {}
            }
        }
    }

    fn end(&mut self, name: &str) {
        if self.unread > 0 {
            self.unread -= usize::from(is_unread(name));
            return;
        }
        match name {
            "tbl" if self.too_deep > 0 => self.too_deep -= 1,
            "tbl" => self.end_table(),
            "trPr" | "tcPr" => self.properties = Properties::None,
            "r" => self.run = Run::None,
            "t" => self.is_text = false,
            "p" => self.put(Block::Break),
            _ => {}
        }
    }

    fn end_table(&mut self) {
        if let Some(rows) = self.tables.pop() {
            self.put(Block::Table(rows));
        }
    }

    /// Puts a block into the innermost cell; what is between cells is in the last one.
    fn put(&mut self, block: Block) {
        let cells = self.tables.iter_mut().rev().filter_map(|rows| rows.last_mut()?.cells.last_mut());
        let target = cells.map(|cell| &mut cell.body).next().unwrap_or(&mut self.body);
        target.push(block);
    }
}

/// Elements in which nothing is read: what was moved away, and the copy for programs that do not know a shape.
fn is_unread(name: &str) -> bool {
    matches!(name, "moveFrom" | "Fallback" | "binData")
}

fn merge(tag: &Tag<'_>) -> Merge {
    if tag.get("val").as_deref() == Some("restart") { Merge::Restart } else { Merge::Continue }
}

fn tell(blocks: &[Block], builder: &mut Builder) {
    for block in blocks {
        match block {
            Block::Text(text) => builder.text(text),
            Block::Break => builder.line_break(),
            Block::Table(rows) => tell_table(rows, builder),
        }
    }
}

fn tell_table(rows: &[Row], builder: &mut Builder) {
    let rows: Vec<(&Row, Vec<Placed<'_>>)> = rows.iter().map(|row| (row, placed(row))).collect();
    let merge_at = |row: usize, x: u32| {
        let (_, cells) = rows.get(row)?;
        let at = cells.binary_search_by_key(&x, |cell| cell.x).ok()?;
        Some(cells[at].cell.down)
    };
    builder.open_table();
    for (number, (row, cells)) in rows.iter().enumerate() {
        builder.open_row(row.hidden);
        if row.before > 0 {
            builder.open_cell(CellTag { colspan: row.before, rowspan: 1, ..CellTag::default() });
        }
        for Placed { x, width, cell } in cells {
            let is_covered = number > 0 && merge_at(number - 1, *x).is_some_and(|above| above != Merge::None);
            if cell.down == Merge::Continue && is_covered {
                continue;
            }
            let below =
                (number + 1..rows.len()).take_while(|row| merge_at(*row, *x) == Some(Merge::Continue));
            let shown = below.filter(|row| rows[*row].0.hidden == Hidden::No).count();
            let rowspan = if cell.down == Merge::None { 1 } else { shown + 1 };
            builder.open_cell(CellTag {
                colspan: *width,
                rowspan: u32::try_from(rowspan).unwrap_or(1),
                hidden: cell.hidden,
                number: None,
            });
            tell(&cell.body, builder);
        }
    }
    builder.close_table();
}

/// A cell and the columns it covers.
struct Placed<'a> {
    x: u32,
    width: u32,
    cell: &'a Cell,
}

/// The cells of a row in their columns; a cell that goes on across widens the one before.
fn placed(row: &Row) -> Vec<Placed<'_>> {
    let mut placed: Vec<Placed<'_>> = Vec::new();
    let mut x = row.before;
    for cell in &row.cells {
        let width = cell.width.max(1);
        match placed.last_mut() {
            Some(last) if cell.across == Merge::Continue => last.width = last.width.saturating_add(width),
            _ => placed.push(Placed { x, width, cell }),
        }
        x = x.saturating_add(width);
    }
    placed
}
