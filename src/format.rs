//! A report format, resolved: tables, rows, columns, cells and the identities that must hold between them.
//!
//! [`crate::resolve`] makes it from the notation in `src/formats/`; everything else only reads it. Cells are numbered
//! in the order of the form, so that a report is a plain row of entries and every list comes out in that order.

use crate::label;
use crate::lookup::Chains;

/// Whether a number can be a report year. Others are slips: of a key, a date, or a caller.
pub fn is_year(number: u16) -> bool {
    (1990..2100).contains(&number)
}

/// A declared shape of a report, and the rules it must keep.
#[derive(Debug, PartialEq)]
pub struct Format {
    /// `2021`.
    pub id: String,
    /// What the report is called, in Chinese.
    pub title: String,
    /// The notice that prescribes it: `国办公开办函〔2021〕30号`.
    pub basis: String,
    /// The first report year it holds for.
    pub from: u16,
    /// The last, where a later format replaced it.
    pub until: Option<u16>,
    /// Its sections, in order; none where it is only tables.
    pub sections: Vec<Section>,
    /// Its tables, in order.
    pub tables: Vec<Table>,
    /// Its cells, in the order of the form.
    pub cells: Vec<Cell>,
    /// Its linear rules, in order.
    pub rules: Vec<Rule>,
    /// The rules, spread over the cells.
    pub identities: Vec<Identity>,
    /// The cells by their names.
    pub(crate) by_name: Chains,
}

/// A section of a report: a heading, and a table or prose under it.
#[derive(Debug, PartialEq)]
pub struct Section {
    /// `1`: what it is called outside.
    pub id: String,
    /// Its heading.
    pub label: Label,
    /// The table under it, counted in [`Format::tables`]; `None` where it is prose.
    pub table: Option<usize>,
}

/// A cell of a format: its place in [`Format::cells`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CellId(pub u16);

/// A table, in blocks of rows that share their columns.
#[derive(Debug, PartialEq)]
pub struct Table {
    /// `requests`: the first part of its cells' names.
    pub key: String,
    /// What practitioners call it: 表三.
    pub number: String,
    /// The heading of its section.
    pub label: Label,
    /// How its rows are printed.
    pub layout: Layout,
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
}

/// How the rows of a table are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Layout {
    /// One below the other, each with its label.
    #[default]
    Down,
    /// Side by side on one line of figures, their labels above (table 4).
    Across,
}

/// Rows that share their columns.
#[derive(Debug, PartialEq)]
pub struct Block {
    /// The line printed above it: 第二十条第（一）项.
    pub label: Option<Label>,
    /// The text in its upper left corner.
    pub corner: String,
    /// Its columns, in order.
    pub columns: Vec<Line>,
    /// The headings over several columns.
    pub column_groups: Vec<Label>,
    /// Its rows, in order.
    pub rows: Vec<Line>,
    /// The labels beside several rows.
    pub row_groups: Vec<Label>,
    /// The first of its cells; the others follow row by row.
    pub first: CellId,
}

/// A row or a column.
#[derive(Debug, PartialEq)]
pub struct Line {
    /// Its part of a cell's name: `org.business`.
    pub key: String,
    /// What is printed at it.
    pub label: Label,
    /// The groups it stands in, outermost first, as places in the block's list of groups.
    pub groups: Vec<usize>,
    /// What its cells hold; told by columns.
    pub kind: Kind,
    /// Whether its cells may be left blank, or hold a mark for “not applicable”.
    pub optional: bool,
    /// The rule that is broken where this line is printed: seen in reports, but not prescribed.
    pub departs: Option<String>,
}

/// A printed label and the words it is known by.
#[derive(Debug, Default, PartialEq)]
pub struct Label {
    /// As the notice prints it.
    pub text: String,
    /// A short name for sentences.
    pub short: String,
    /// A short name in English.
    pub en: String,
    /// The label and its accepted variants, folded by [`crate::label::fold`].
    pub words: Vec<String>,
    /// Words that tell it even where the rest is damaged, folded.
    pub anchors: Vec<String>,
}

/// What a cell holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    /// A whole number ≥ 0, of 件.
    #[default]
    Count,
    /// A signed whole number: 增 or 减.
    Delta,
    /// A decimal ≥ 0 in 万元.
    Wan,
    /// A decimal ≥ 0 whose unit, 元 or 万元, stands beside it.
    Money,
    /// A decimal ≥ 0 of whatever its heading says.
    Decimal,
}

/// One cell of a format.
#[derive(Debug, PartialEq)]
pub struct Cell {
    /// `requests.received.org.business`.
    pub name: String,
    /// Its table, block, row and column, each counted from 0 within the one before.
    pub place: Place,
    /// What it holds.
    pub kind: Kind,
}

/// Where a cell stands in its format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Counted in [`Format::tables`].
    pub table: usize,
    /// Counted in [`Table::blocks`].
    pub block: usize,
    /// Counted in [`Block::rows`].
    pub row: usize,
    /// Counted in [`Block::columns`].
    pub column: usize,
}

/// How bad it is when a rule is broken.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize, serde::Serialize,
)]
#[serde(rename_all = "camelCase")]
pub enum Severity {
    /// Breaks the form: arithmetic or type, certain.
    Error,
    /// Should hold; legitimate exceptions exist.
    #[default]
    Warning,
    /// Worth a look.
    Info,
}

/// A linear rule: a relation between the sum of the left cells and the sum of the right cells.
#[derive(Debug, PartialEq)]
pub struct Rule {
    /// `t3.balance`.
    pub id: String,
    /// Counted in [`Format::tables`].
    pub table: usize,
    /// Where it holds.
    pub each: Each,
    /// What must hold between its sides.
    pub relation: Relation,
    /// How bad it is when it fails.
    pub severity: Severity,
    /// What it rests on, in Chinese.
    pub why: String,
    /// What it rests on, in English.
    pub why_en: String,
}

/// Along what a rule is repeated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Each {
    /// For each row; the rule names columns.
    Row,
    /// For each column; the rule names rows.
    Column,
    /// Not at all; the rule names cells.
    #[default]
    Once,
}

/// What must hold between the sums of two sides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Relation {
    /// The left is as much as the right.
    #[default]
    Equal,
    /// The left is no more than the right.
    AtMost,
}

/// A rule at one place.
#[derive(Debug, PartialEq)]
pub struct Identity {
    /// Counted in [`Format::rules`].
    pub rule: usize,
    /// The rule's relation.
    pub relation: Relation,
    /// What is added up on the left.
    pub left: Vec<Term>,
    /// What is added up on the right.
    pub right: Vec<Term>,
}

/// One amount in a sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// The cell.
    pub cell: CellId,
    /// Whose report it stands in.
    pub year: Year,
}

/// This report, or the one of the year before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Year {
    /// The report inspected.
    This,
    /// Last year's.
    Prior,
}

impl Format {
    /// The format with its cells numbered and named, as its tables have them.
    pub(crate) fn new(format: Format) -> Format {
        let (mut cells, mut by_name) = (Vec::new(), Chains::of(256));
        for (table, declared) in format.tables.iter().enumerate() {
            for (block, each) in declared.blocks.iter().enumerate() {
                for (row, line) in each.rows.iter().enumerate() {
                    for (column, head) in each.columns.iter().enumerate() {
                        let name = [declared.key.as_str(), &line.key, &head.key].join(".");
                        by_name.add(name.as_bytes());
                        let place = Place { table, block, row, column };
                        cells.push(Cell { name, place, kind: head.kind });
                    }
                }
            }
        }
        Format { cells, by_name, ..format }
    }

    /// The cell of that name.
    pub fn cell(&self, name: &str) -> Option<CellId> {
        let found = self.by_name.find(name.as_bytes()).find(|cell| self.cells[*cell].name == name)?;
        u16::try_from(found).ok().map(CellId)
    }

    /// What the form calls the section of that id.
    pub fn section_name(&self, id: &str) -> Option<&str> {
        self.sections.iter().find(|section| section.id == id).map(|section| section.label.text.as_str())
    }

    /// All cells, in order.
    pub fn ids(&self) -> impl Iterator<Item = CellId> + use<> {
        (0..u16::try_from(self.cells.len()).unwrap_or(u16::MAX)).map(CellId)
    }

    /// Whether it holds for that report year.
    pub fn holds_for(&self, year: u16) -> bool {
        self.from <= year && self.until.is_none_or(|until| year <= until)
    }

    /// The first row that is not as prescribed: its first cell, and the rule that is broken by printing it.
    pub fn departure(&self) -> Option<(CellId, &str)> {
        let mut blocks = self.tables.iter().flat_map(|table| &table.blocks);
        blocks.find_map(|block| {
            let row = block.rows.iter().position(|row| row.departs.is_some())?;
            Some((block.cell(row, 0), block.rows[row].departs.as_deref()?))
        })
    }

    /// The cells of a cell's row, in order.
    pub fn row_cells(&self, cell: CellId) -> impl Iterator<Item = CellId> + use<'_> {
        let place = self[cell].place;
        let block = self.block(place);
        (0..block.columns.len()).map(move |column| block.cell(place.row, column))
    }

    /// The block a place lies in.
    pub fn block(&self, place: Place) -> &Block {
        &self.tables[place.table].blocks[place.block]
    }

    /// The row a cell lies in.
    pub fn row(&self, cell: CellId) -> &Line {
        let place = self[cell].place;
        &self.block(place).rows[place.row]
    }

    /// Whether a cell may be left blank.
    pub fn is_optional(&self, cell: CellId) -> bool {
        self.row(cell).optional || self.column(cell).optional
    }

    /// The column a cell lies in.
    pub fn column(&self, cell: CellId) -> &Line {
        let place = self[cell].place;
        &self.block(place).columns[place.column]
    }
}

impl std::ops::Index<CellId> for Format {
    type Output = Cell;
    fn index(&self, cell: CellId) -> &Cell {
        &self.cells[usize::from(cell.0)]
    }
}

impl Block {
    /// The cell in that row and column, counted from 0.
    ///
    /// # Panics
    /// Where the format has no such cell number, which resolving it rules out.
    pub fn cell(&self, row: usize, column: usize) -> CellId {
        let offset = u16::try_from(row * self.columns.len() + column);
        CellId(self.first.0 + offset.expect("a format has at most 65535 cells"))
    }
}

impl Label {
    /// Whether these folded words are this label's own.
    pub fn is(&self, words: &str) -> bool {
        self.words.iter().any(|own| own == words)
    }

    /// Whether these folded words hold one of the anchors.
    pub fn has_anchor_in(&self, words: &str) -> bool {
        self.anchors.iter().any(|anchor| label::holds(words, anchor))
    }
}

impl Identity {
    /// The total, where one side is a single cell that the other adds up to.
    pub fn total(&self) -> Option<Term> {
        match (self.left.as_slice(), self.right.as_slice()) {
            (_, [total]) | ([total], _) if self.is_equality() => Some(*total),
            _ => None,
        }
    }

    /// Whether its sides should be equal, so that it tells what a wrong amount should be.
    pub fn is_equality(&self) -> bool {
        self.relation == Relation::Equal
    }

    /// The terms beside the total: what it is the sum of.
    pub fn parts(&self) -> &[Term] {
        if self.right.len() == 1 { &self.left } else { &self.right }
    }

    /// All terms, those of the left first.
    pub fn terms(&self) -> impl Iterator<Item = Term> {
        self.left.iter().chain(&self.right).copied()
    }

    /// Whether it reaches into last year's report.
    pub fn needs_prior(&self) -> bool {
        self.terms().any(|term| term.year == Year::Prior)
    }
}
