//! A report laid out as the notice prints it: lines, and tables of spanning cells. Shapes change it, writers write it.

use gouji::format::{Block, Label, Layout, Line};

use super::filled::Filled;

/// One part of a page.
#[derive(Clone)]
pub enum Part {
    /// A line of text.
    Line(String),
    /// A table.
    Table(Table),
}

/// A table: its rows.
#[derive(Clone, Default)]
pub struct Table {
    /// The rows, in order.
    pub rows: Vec<Row>,
}

/// A row.
#[derive(Clone)]
pub struct Row {
    /// What it is.
    pub kind: Kind,
    /// Its cells, those covered by cells of earlier rows left out.
    pub cells: Vec<Cell>,
}

/// What a row is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// The line above a block: 第二十条第（一）项.
    Block,
    /// Headings.
    Heading,
    /// Figures, with their label before them.
    Figures,
}

/// A cell.
#[derive(Clone)]
pub struct Cell {
    /// What it is.
    pub role: Role,
    /// Its text.
    pub text: String,
    /// How many columns it covers.
    pub width: usize,
    /// How many rows it covers.
    pub height: usize,
}

/// What a cell is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// The corner above the labels.
    Corner,
    /// The heading of a column, or of several.
    Head,
    /// The label beside several rows.
    Group,
    /// The label of a row.
    Label,
    /// A figure.
    Figure,
}

impl Cell {
    /// A cell of one place.
    pub fn new(role: Role, text: &str) -> Cell {
        Cell { role, text: text.to_owned(), width: 1, height: 1 }
    }

    fn wide(self, width: usize) -> Cell {
        Cell { width, ..self }
    }
}

impl Row {
    /// Where its figures begin.
    pub fn first_figure(&self) -> usize {
        self.cells.iter().position(|cell| cell.role == Role::Figure).unwrap_or(self.cells.len())
    }
}

/// The report as the notice prints it.
pub fn prescribed(filled: &Filled) -> Vec<Part> {
    let line = |text: &str| Part::Line(text.to_owned());
    let year = filled.year;
    let mut parts = vec![
        Part::Line(format!("示例市{year}年政府信息公开工作年度报告")),
        Part::Line(format!("本报告所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。")),
        line("一、总体情况"),
        line("本机关按规定公开信息，受理申请。"),
    ];
    for table in &filled.format.tables {
        parts.push(line(&table.label.text));
        let mut rows = Vec::new();
        for block in &table.blocks {
            match table.layout {
                Layout::Down => down(filled, block, widest(&table.blocks), &mut rows),
                Layout::Across => across(filled, block, &mut rows),
            }
        }
        parts.push(Part::Table(Table { rows }));
    }
    parts.extend(
        ["五、存在的主要问题及改进情况", "公开还不够及时，将予改进。", "六、其他需要报告的事项", "无。"]
            .map(line),
    );
    parts
}

fn widest(blocks: &[Block]) -> usize {
    blocks.iter().map(|block| block.columns.len()).max().unwrap_or(1)
}

fn depth(lines: &[Line]) -> usize {
    lines.iter().map(|line| line.groups.len()).max().unwrap_or(0) + 1
}

fn down(filled: &Filled, block: &Block, widest: usize, rows: &mut Vec<Row>) {
    let labels = depth(&block.rows);
    if let Some(label) = &block.label {
        let cell = Cell::new(Role::Head, &label.text).wide(labels + widest);
        rows.push(Row { kind: Kind::Block, cells: vec![cell] });
    }
    let levels = depth(&block.columns);
    let surplus = widest - block.columns.len();
    let corner = Cell { role: Role::Corner, text: block.corner.clone(), width: labels, height: levels };
    for (level, mut cells) in headings(&block.columns, &block.column_groups, levels).into_iter().enumerate() {
        if let (0, Some(last)) = (level, cells.last_mut()) {
            last.width += surplus;
            cells.insert(0, corner.clone());
        }
        rows.push(Row { kind: Kind::Heading, cells });
    }
    for (at, row) in block.rows.iter().enumerate() {
        let mut cells = Vec::new();
        for (level, group) in row.groups.iter().enumerate() {
            let is_same = |other: &Line| other.groups.get(level) == Some(group);
            if at == 0 || !is_same(&block.rows[at - 1]) {
                let height = block.rows[at..].iter().take_while(|other| is_same(other)).count();
                cells.push(Cell { height, ..Cell::new(Role::Group, &block.row_groups[*group].text) });
            }
        }
        cells.push(Cell::new(Role::Label, &row.label.text).wide(labels - row.groups.len()));
        figures(filled, block, at, &mut cells);
        if let Some(last) = cells.last_mut() {
            last.width += surplus;
        }
        rows.push(Row { kind: Kind::Figures, cells });
    }
}

fn across(filled: &Filled, block: &Block, rows: &mut Vec<Row>) {
    let columns = block.columns.len();
    let levels = depth(&block.rows) + 1;
    let mut heads: Vec<Vec<Cell>> = headings(&block.rows, &block.row_groups, levels - 1);
    for cell in heads.iter_mut().flatten() {
        cell.width *= columns;
    }
    heads.push(Vec::new());
    for row in &block.rows {
        // The columns of a row without a group stand right below its label, two rows high.
        let level = row.groups.len() + 1;
        if let Some(label) = heads.iter_mut().flatten().find(|cell| cell.text == row.label.text) {
            label.height = 1;
        }
        for column in &block.columns {
            heads[level].push(Cell { height: levels - level, ..Cell::new(Role::Head, &column.label.text) });
        }
    }
    // The heads below the groups come after those of rows without one.
    heads[1].sort_by_key(|cell| cell.width > 1);
    rows.extend(heads.into_iter().map(|cells| Row { kind: Kind::Heading, cells }));
    let mut cells = Vec::new();
    for row in 0..block.rows.len() {
        figures(filled, block, row, &mut cells);
    }
    rows.push(Row { kind: Kind::Figures, cells });
}

fn figures(filled: &Filled, block: &Block, row: usize, cells: &mut Vec<Cell>) {
    for column in 0..block.columns.len() {
        cells.push(Cell::new(Role::Figure, filled.text(block.cell(row, column))));
    }
}

/// The headings of lines and their groups, level by level.
fn headings(lines: &[Line], groups: &[Label], levels: usize) -> Vec<Vec<Cell>> {
    let mut headings: Vec<Vec<Cell>> = vec![Vec::new(); levels];
    for (at, line) in lines.iter().enumerate() {
        for (level, group) in line.groups.iter().enumerate() {
            let is_same = |other: &Line| other.groups.get(level) == Some(group);
            if at == 0 || !is_same(&lines[at - 1]) {
                let width = lines[at..].iter().take_while(|other| is_same(other)).count();
                headings[level].push(Cell::new(Role::Head, &groups[*group].text).wide(width));
            }
        }
        let level = line.groups.len();
        headings[level].push(Cell { height: levels - level, ..Cell::new(Role::Head, &line.label.text) });
    }
    headings
}
