//! Lays tables out as grids, and keeps the lines of text between them.
//!
//! A reader of pages tells what it meets, in the order of the page; [`Piece`]s come out in reading order. A table
//! that holds another one only arranges the page: its texts are lines. Never fails, whatever the order of the calls;
//! time and memory grow with what was told, not with the spans that a page claims.

mod lines;
mod order;
mod spans;

use lines::Text;
use order::Order;
use spans::Spans;

/// One piece of a source, in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Text outside grids: one line as a reader sees it, never empty.
    Line(String),
    /// A table that holds no other table.
    Grid(Grid),
}

/// A table, its cells in the columns where they stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    /// Its place among all tables of the source, in the order in which they open, from 0.
    pub number: u32,
    /// Whether rows come with all their cells.
    pub ends: Ends,
    /// The rows that are shown.
    pub rows: Vec<GridRow>,
}

/// Whether the rows of a table come with all their cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ends {
    /// They do: in HTML a blank cell is a cell.
    Kept,
    /// They are lines of a text, where blanks at the end may have been lost: rows and cells are numbered by their line
    /// and column in it.
    Loose,
}

/// One row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GridRow {
    /// Its place among the rows of its table, hidden ones counted, from 0.
    pub number: u32,
    /// The cells that are shown.
    pub cells: Vec<GridCell>,
}

/// One cell of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GridCell {
    /// Its lines, joined by `\n`.
    pub text: String,
    /// Its place among the cells of its row, hidden ones counted, from 0.
    pub number: u32,
    /// How many lines below its row it begins, where rows are lines of a text.
    pub below: u32,
    /// The column in which it begins.
    pub x: u32,
    /// How many columns it covers.
    pub width: u32,
}

/// Whether a row or cell is kept from sight.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Hidden {
    /// It is not shown, nor what is in it.
    Yes,
    /// It is shown.
    #[default]
    No,
}

/// What the tag of a cell says of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CellTag {
    /// Columns it claims; 0 is read as 1.
    pub colspan: u32,
    /// Rows it claims; 0 reaches to the end of its group of rows.
    pub rowspan: u32,
    /// Whether it is kept from sight.
    pub hidden: Hidden,
    /// The figure behind a text that may be rounded.
    pub number: Option<String>,
}

/// Gathers the pieces of one source.
#[derive(Debug, Default)]
pub struct Builder {
    /// The open tables, the innermost last.
    tables: Vec<Table>,
    /// How many tables have been opened.
    count: u32,
    /// Text outside all cells.
    outside: Text,
    order: Order,
}

impl Builder {
    /// A table begins. The one around it turns out to be layout.
    pub fn open_table(&mut self) {
        let hidden = self.tables.last().is_some_and(Table::hides_content);
        if !hidden {
            self.spread();
        }
        self.tables.push(Table {
            number: self.count,
            home: self.home(),
            start: self.order.end(),
            outcome: if hidden { Outcome::Nothing } else { Outcome::Grid(Vec::new()) },
            rows: 0,
            spans: Spans::default(),
            row: None,
            cell: None,
        });
        self.count += 1;
    }

    /// The innermost table ends.
    pub fn close_table(&mut self) {
        self.close_row();
        let Some(table) = self.tables.pop() else { return };
        if table.outcome != Outcome::Nothing {
            self.put_text_before(&table);
        }
        if let Outcome::Grid(rows) = table.outcome {
            self.order.push(Piece::Grid(Grid { number: table.number, ends: Ends::Kept, rows }));
        }
    }

    /// A group of rows begins or ends: no cell reaches across.
    pub fn end_group(&mut self) {
        self.close_row();
        if let Some(table) = self.tables.last_mut() {
            table.spans.end_group();
        }
    }

    /// A row begins.
    pub fn open_row(&mut self, hidden: Hidden) {
        self.close_row();
        if let Some(table) = self.tables.last_mut() {
            table.row = Some(Row { number: table.rows, hidden, count: 0, x: 0, cells: Vec::new() });
            table.rows += 1;
        }
    }

    /// The row ends.
    pub fn close_row(&mut self) {
        self.close_cell();
        let Some(table) = self.tables.last_mut() else {
            return;
        };
        let Some(row) = table.row.take_if(|row| row.hidden == Hidden::No) else {
            table.row = None;
            return;
        };
        table.spans.end_row();
        if let Outcome::Grid(rows) = &mut table.outcome {
            rows.push(GridRow { number: row.number, cells: row.cells });
        }
    }

    /// A cell begins; where no row is open, a row too.
    pub fn open_cell(&mut self, tag: CellTag) {
        self.close_cell();
        if self.tables.last().is_some_and(|table| table.row.is_none()) {
            self.open_row(Hidden::No);
        }
        if let Some(table) = self.tables.last_mut() {
            table.cell = table.row.as_mut().map(|row| row.place(tag, &mut table.spans));
        }
    }

    /// The title above a table begins: lines of their own.
    pub fn open_caption(&mut self) {
        self.close_row();
        if let Some(table) = self.tables.last_mut() {
            table.cell = Some(Cell::default());
        }
    }

    /// The cell or caption ends.
    pub fn close_cell(&mut self) {
        let Some(table) = self.tables.last_mut() else {
            return;
        };
        let Some(cell) = table.cell.take_if(|cell| cell.hidden == Hidden::No) else {
            table.cell = None;
            return;
        };
        match (&table.outcome, &mut table.row) {
            (Outcome::Nothing, _) => {}
            (Outcome::Grid(_), Some(row)) => row.cells.push(cell.finish()),
            (Outcome::Grid(_) | Outcome::Lines, _) => self.order.push_lines(&cell.finish().text),
        }
    }

    /// Text, as it stands in the source. In a table but in no cell, it belongs before the table, as in browsers.
    pub fn text(&mut self, text: &str) {
        if let Some(target) = self.target() {
            target.push(text);
        }
    }

    /// A new line begins.
    pub fn line_break(&mut self) {
        if let Some(target) = self.target() {
            target.line_break();
        }
    }

    /// All pieces, once everything has been told.
    pub fn finish(mut self) -> Vec<Piece> {
        while !self.tables.is_empty() {
            self.close_table();
        }
        self.order.push_lines(self.outside.as_str());
        self.order.into_pieces()
    }

    /// Turns what the innermost table holds so far into lines.
    fn spread(&mut self) {
        let Some(table) = self.tables.last_mut() else {
            return;
        };
        let before = std::mem::replace(&mut table.outcome, Outcome::Lines);
        let Outcome::Grid(rows) = before else { return };
        table.spans = Spans::default();
        for row in rows {
            self.order.push_cells(row.cells);
        }
        if let Some(row) = &mut table.row {
            self.order.push_cells(std::mem::take(&mut row.cells));
        }
    }

    /// The table in whose cell a table that opens now stands, by its place among the open ones.
    fn home(&self) -> Option<usize> {
        let innermost = self.tables.last()?;
        if innermost.cell.is_some() { Some(self.tables.len() - 1) } else { innermost.home }
    }

    /// Puts out what was told before the table, and in it outside its cells.
    fn put_text_before(&mut self, table: &Table) {
        let text = match table.home {
            Some(home) => self.cell_of(home).map(|cell| std::mem::take(&mut cell.text)),
            None => Some(std::mem::take(&mut self.outside)),
        };
        self.order.insert_lines(table.start, text.unwrap_or_default().as_str());
    }

    /// Where text goes now; `None` where it is not shown.
    fn target(&mut self) -> Option<&mut Text> {
        let home = match self.tables.last() {
            Some(table) if table.outcome == Outcome::Nothing => return None,
            _ => self.home(),
        };
        let Some(home) = home else {
            return Some(&mut self.outside);
        };
        let cell = self.cell_of(home)?;
        (cell.hidden == Hidden::No).then_some(&mut cell.text)
    }

    /// The open cell of an open table.
    fn cell_of(&mut self, place: usize) -> Option<&mut Cell> {
        self.tables.get_mut(place)?.cell.as_mut()
    }
}

/// A table that is still open.
#[derive(Debug)]
struct Table {
    number: u32,
    /// The open table in whose cell this one stands. INVARIANT: that cell stays open as long as this table.
    home: Option<usize>,
    /// The place in the order where this table begins.
    start: usize,
    outcome: Outcome,
    /// How many rows have been opened.
    rows: u32,
    spans: Spans,
    row: Option<Row>,
    /// The open cell, or the open caption where there is no row.
    cell: Option<Cell>,
}

impl Table {
    fn hides_content(&self) -> bool {
        let hidden = self.cell.as_ref().map(|cell| cell.hidden).or(self.row.as_ref().map(|row| row.hidden));
        self.outcome == Outcome::Nothing || hidden == Some(Hidden::Yes)
    }
}

/// What becomes of a table.
#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    /// It holds no other table so far.
    Grid(Vec<GridRow>),
    /// It arranges the page.
    Lines,
    /// It stands in a hidden cell.
    Nothing,
}

/// A row that is still open.
#[derive(Debug)]
struct Row {
    number: u32,
    hidden: Hidden,
    /// How many cells have been opened.
    count: u32,
    /// The first column behind the last cell.
    x: u32,
    cells: Vec<GridCell>,
}

impl Row {
    fn place(&mut self, tag: CellTag, spans: &mut Spans) -> Cell {
        let number = self.count;
        self.count += 1;
        if self.hidden == Hidden::Yes || tag.hidden == Hidden::Yes {
            return Cell { hidden: Hidden::Yes, ..Cell::default() };
        }
        let (x, width) = spans.place(self.x, tag.colspan, tag.rowspan);
        self.x = x + width;
        Cell { hidden: Hidden::No, number, x, width, text: Text::default(), figure: tag.number }
    }
}

/// A cell that is still open; a caption has no place.
#[derive(Debug, Default)]
struct Cell {
    hidden: Hidden,
    number: u32,
    x: u32,
    width: u32,
    text: Text,
    figure: Option<String>,
}

impl Cell {
    fn finish(self) -> GridCell {
        let figure = self.figure.unwrap_or_default();
        let text = match figure.trim() {
            "" => self.text.into_string(),
            figure => figure.to_owned(),
        };
        GridCell { text, number: self.number, below: 0, x: self.x, width: self.width }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tells a builder of events, given as words: `table`, `row`, `cell`, `/table` …; any other word is text.
    fn told(events: &str) -> Vec<Piece> {
        let mut builder = Builder::default();
        for event in events.split_whitespace() {
            match event {
                "table" => builder.open_table(),
                "/table" => builder.close_table(),
                "group" => builder.end_group(),
                "row" => builder.open_row(Hidden::No),
                "hidden-row" => builder.open_row(Hidden::Yes),
                "/row" => builder.close_row(),
                "cell" => builder.open_cell(tag(1, 1)),
                "wide" => builder.open_cell(tag(2, 1)),
                "tall" => builder.open_cell(tag(1, 2)),
                "hidden-cell" => builder.open_cell(CellTag { hidden: Hidden::Yes, ..tag(1, 1) }),
                "figure" => builder.open_cell(CellTag { number: Some(" 5.25 ".to_owned()), ..tag(1, 1) }),
                "no-figure" => builder.open_cell(CellTag { number: Some(" ".to_owned()), ..tag(1, 1) }),
                "caption" => builder.open_caption(),
                "/cell" => builder.close_cell(),
                "br" => builder.line_break(),
                text => builder.text(text),
            }
        }
        builder.finish()
    }

    fn tag(colspan: u32, rowspan: u32) -> CellTag {
        CellTag { colspan, rowspan, ..CellTag::default() }
    }

    fn line(text: &str) -> Piece {
        Piece::Line(text.to_owned())
    }

    fn grid(number: u32, rows: Vec<GridRow>) -> Piece {
        Piece::Grid(Grid { number, ends: Ends::Kept, rows })
    }

    fn row(number: u32, cells: &[(u32, u32, u32, &str)]) -> GridRow {
        let cell = |(number, x, width, text): &(u32, u32, u32, &str)| GridCell {
            text: (*text).to_owned(),
            number: *number,
            below: 0,
            x: *x,
            width: *width,
        };
        GridRow { number, cells: cells.iter().map(cell).collect() }
    }

    #[test]
    fn lines_and_grids_come_in_reading_order() {
        let pieces = told("a br b table row cell 1 br 2 cell /table c table /table d");
        let first = grid(0, vec![row(0, &[(0, 0, 1, "1\n2"), (1, 1, 1, "")])]);
        assert_eq!(pieces, [line("a"), line("b"), first, line("c"), grid(1, vec![]), line("d")]);
    }

    #[test]
    fn spans_move_cells_and_end_with_their_group() {
        let pieces = told("table row wide a tall b cell c row cell d wide e row tall f group row cell g");
        let rows = vec![
            row(0, &[(0, 0, 2, "a"), (1, 2, 1, "b"), (2, 3, 1, "c")]),
            row(1, &[(0, 0, 1, "d"), (1, 1, 2, "e")]),
            row(2, &[(0, 0, 1, "f")]),
            row(3, &[(0, 0, 1, "g")]),
        ];
        assert_eq!(pieces, [grid(0, rows)]);
    }

    #[test]
    fn hidden_rows_and_cells_are_counted_only() {
        let pieces =
            told("table hidden-row tall a row tall b hidden-cell c cell d hidden-row cell e row cell f");
        let rows = vec![row(1, &[(0, 0, 1, "b"), (2, 1, 1, "d")]), row(3, &[(0, 1, 1, "f")])];
        assert_eq!(pieces, [grid(0, rows)]);
    }

    #[test]
    fn the_figure_behind_a_text_replaces_it() {
        let pieces = told("table row figure 5.3 no-figure 6 cell table row figure 1");
        assert_eq!(pieces, [line("5.25"), line("6"), grid(1, vec![row(0, &[(0, 0, 1, "5.25")])])]);
    }

    #[test]
    fn a_table_with_a_table_in_it_is_lines() {
        let pieces =
            told("table row cell a cell b table row cell 1 /table c br d cell e row cell f /table g");
        let inner = grid(1, vec![row(0, &[(0, 0, 1, "1")])]);
        let lines = ["c", "d", "e", "f", "g"].map(line);
        assert_eq!(pieces, [vec![line("a"), line("b"), inner], lines.to_vec()].concat());
    }

    #[test]
    fn a_table_in_a_hidden_cell_is_counted_only() {
        let pieces =
            told("table row hidden-cell x table x row cell y table /table /table x cell a /table table");
        assert_eq!(pieces, [grid(0, vec![row(0, &[(1, 0, 1, "a")])]), grid(3, vec![])]);
    }

    #[test]
    fn text_between_cells_stands_before_its_table() {
        let pieces = told("a table b row cell 1 /cell c /row d /table e");
        assert_eq!(pieces, [line("abcd"), grid(0, vec![row(0, &[(0, 0, 1, "1")])]), line("e")]);
        let pieces = told("table row cell a table row cell 1 table /table /cell b /table /row c");
        assert_eq!(pieces, [line("c"), line("ab"), line("1"), grid(2, vec![])]);
    }

    #[test]
    fn a_caption_is_lines_before_the_grid() {
        let pieces = told("a table caption t /cell b row cell 1");
        assert_eq!(pieces, [line("ab"), line("t"), grid(0, vec![row(0, &[(0, 0, 1, "1")])])]);
        let pieces = told("table caption t table row cell 1 /table u /table");
        assert_eq!(pieces, [line("t"), grid(1, vec![row(0, &[(0, 0, 1, "1")])]), line("u")]);
    }

    #[test]
    fn calls_in_any_order_are_taken() {
        let pieces = told(
            "/table /row /cell group row a cell b /cell caption c /table table cell 1 row /row /row cell 2",
        );
        let rows = vec![row(0, &[(0, 0, 1, "1")]), row(1, &[]), row(2, &[(0, 0, 1, "2")])];
        assert_eq!(pieces, [line("abc"), grid(0, rows)]);
        let pieces = told("table row a table b cell 1 /table c table /table /table d");
        assert_eq!(pieces.first(), Some(&line("ab")));
    }

    #[test]
    fn a_hundred_thousand_nested_tables_are_taken() {
        let pieces = told(&"a table row cell ".repeat(100_000));
        let innermost = grid(99_999, vec![row(0, &[(0, 0, 1, "")])]);
        assert_eq!(pieces, [vec![line("a"); 100_000], vec![innermost]].concat());
    }
}
