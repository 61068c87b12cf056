//! Lays tables out as grids, and keeps the lines of text between them.
//!
//! A reader of pages tells what it meets, in the order of the page; [`Piece`]s come out in reading order. A table
//! that holds another one only arranges the page: its texts are lines. Never fails, whatever the order of the calls;
//! time and memory grow with what was told, not with the spans that a page claims.

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
    /// The rows that are shown.
    pub rows: Vec<GridRow>,
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
            start: self.order.end,
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
            self.order.push(Piece::Grid(Grid { number: table.number, rows }));
        }
    }

    /// A group of rows begins or ends: no cell reaches across.
    pub fn end_group(&mut self) {
        self.close_row();
        if let Some(table) = self.tables.last_mut() {
            table.spans.until.clear();
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
        let Some(table) = self.tables.last_mut() else { return };
        let Some(row) = table.row.take_if(|row| row.hidden == Hidden::No) else {
            table.row = None;
            return;
        };
        table.spans.row += 1;
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
        let Some(table) = self.tables.last_mut() else { return };
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
            target.gap = Gap::Line;
        }
    }

    /// All pieces, once everything has been told.
    pub fn finish(mut self) -> Vec<Piece> {
        while !self.tables.is_empty() {
            self.close_table();
        }
        self.order.push_lines(&self.outside.text);
        self.order.into_pieces()
    }

    /// Turns what the innermost table holds so far into lines.
    fn spread(&mut self) {
        let Some(table) = self.tables.last_mut() else { return };
        let before = std::mem::replace(&mut table.outcome, Outcome::Lines);
        let Outcome::Grid(rows) = before else { return };
        table.spans.until = Vec::new();
        let open = table.row.iter_mut().flat_map(|row| std::mem::take(&mut row.cells));
        let closed = rows.into_iter().flat_map(|row| row.cells);
        for cell in closed.chain(open) {
            self.order.push_lines(&cell.text);
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
            Some(home) => self.tables.get_mut(home).and_then(|home| home.cell.as_mut()).map(|cell| &mut cell.text),
            None => Some(&mut self.outside),
        };
        let lines = text.map(std::mem::take).unwrap_or_default();
        self.order.insert_lines(table.start, &lines.text);
    }

    /// Where text goes now; `None` where it is not shown.
    fn target(&mut self) -> Option<&mut Text> {
        let home = match self.tables.last() {
            Some(table) if table.outcome == Outcome::Nothing => return None,
            _ => self.home(),
        };
        let Some(home) = home else { return Some(&mut self.outside) };
        let cell = self.tables.get_mut(home)?.cell.as_mut()?;
        (cell.hidden == Hidden::No).then_some(&mut cell.text)
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
        let x = spans.free_from(self.x);
        let width = tag.colspan.clamp(1, MOST_COLUMNS).min((COLUMNS - x).max(1));
        spans.cover(x, width, tag.rowspan);
        self.x = (x + width).min(COLUMNS);
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
        let figure = self.figure.map(|figure| figure.trim().to_owned()).filter(|figure| !figure.is_empty());
        let text = figure.unwrap_or(self.text.text);
        GridCell { text, number: self.number, x: self.x, width: self.width }
    }
}

/// Columns that one cell may claim in HTML.
const MOST_COLUMNS: u32 = 1000;
/// Columns that are laid out; cells beyond stand in the one after. Keeps the cost of a row bounded.
const COLUMNS: u32 = 1024;

/// Which columns the cells of earlier rows still cover.
#[derive(Debug, Default)]
struct Spans {
    /// How many shown rows have ended.
    row: u32,
    /// For each column, the first row that it is free in.
    until: Vec<u32>,
}

impl Spans {
    /// The first free column of this row, from `x` on.
    fn free_from(&self, x: u32) -> u32 {
        let free = |x: &u32| self.until.get(*x as usize).is_none_or(|until| *until <= self.row);
        (x..COLUMNS).find(free).unwrap_or(COLUMNS)
    }

    fn cover(&mut self, x: u32, width: u32, rowspan: u32) {
        let (from, to) = (x as usize, (x + width).min(COLUMNS) as usize);
        if rowspan == 1 || from >= to {
            return;
        }
        let row = if rowspan == 0 { u32::MAX } else { self.row.saturating_add(rowspan) };
        self.until.resize(self.until.len().max(to), 0);
        for until in &mut self.until[from..to] {
            *until = row.max(*until);
        }
    }
}

/// Text as it is shown: lines, the blanks in them single, none at their ends.
#[derive(Debug, Default)]
struct Text {
    text: String,
    /// What stands between the text so far and the next character.
    gap: Gap,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    #[default]
    None,
    Blank,
    Line,
}

impl Text {
    fn push(&mut self, text: &str) {
        for (place, word) in text.split(char::is_whitespace).enumerate() {
            if place > 0 {
                self.gap = self.gap.max(Gap::Blank);
            }
            if !word.is_empty() {
                self.close_gap();
                self.text.push_str(word);
            }
        }
    }

    fn close_gap(&mut self) {
        match std::mem::take(&mut self.gap) {
            Gap::Blank if !self.text.is_empty() => self.text.push(' '),
            Gap::Line if !self.text.is_empty() => self.text.push('\n'),
            _ => {}
        }
    }
}

/// Pieces, each told which one follows: text before a table can be known after what is in it.
#[derive(Debug)]
struct Order {
    pieces: Vec<Piece>,
    /// The place after each place; 0 after the last. Place 0 is the start, `n` stands behind piece `n - 1`.
    next: Vec<usize>,
    /// The last place.
    end: usize,
}

impl Default for Order {
    fn default() -> Order {
        Order { pieces: Vec::new(), next: vec![0], end: 0 }
    }
}

impl Order {
    fn push(&mut self, piece: Piece) {
        self.insert(self.end, piece);
    }

    fn push_lines(&mut self, text: &str) {
        self.insert_lines(self.end, text);
    }

    fn insert_lines(&mut self, place: usize, text: &str) {
        text.split('\n')
            .filter(|line| !line.is_empty())
            .fold(place, |place, line| self.insert(place, Piece::Line(line.to_owned())));
    }

    /// The place behind the piece.
    fn insert(&mut self, place: usize, piece: Piece) -> usize {
        self.pieces.push(piece);
        let behind = self.pieces.len();
        self.next.push(self.next[place]);
        self.next[place] = behind;
        if self.end == place {
            self.end = behind;
        }
        behind
    }

    fn into_pieces(self) -> Vec<Piece> {
        let mut pieces: Vec<Option<Piece>> = self.pieces.into_iter().map(Some).collect();
        let follow = |place: &usize| Some(self.next[*place]).filter(|next| *next != 0);
        std::iter::successors(follow(&0), follow).filter_map(|place| pieces[place - 1].take()).collect()
    }
}
