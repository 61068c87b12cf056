//! Sheets of workbooks, and tables in text → sources.

use std::collections::{BTreeMap, BTreeSet};

use csv::{ReaderBuilder, StringRecord};
use gouji::inspect::Source;
use gouji::read::grid::{Builder, CellTag, Hidden};

use crate::tell::Fault;

/// The pieces of sheets.
pub(super) fn source(sheets: &[Sheet]) -> Source {
    let mut builder = Builder::default();
    for sheet in sheets {
        sheet.tell(&mut builder);
    }
    Source::Pieces(builder.finish())
}

/// One sheet, as stored.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// The texts, by row and column.
    pub(super) cells: BTreeMap<(u32, u32), String>,
    pub(super) merged: Vec<Area>,
    pub(super) hidden_rows: BTreeSet<u32>,
    /// First and last of columns that are hidden.
    pub(super) hidden_columns: Vec<(u32, u32)>,
}

/// Cells that are one: the first row and column, and the last.
#[derive(Debug, Clone, Copy)]
pub(super) struct Area {
    pub(super) first: (u32, u32),
    pub(super) last: (u32, u32),
}

/// The columns and texts of each row.
type Rows<'s> = BTreeMap<u32, Vec<(u32, &'s str)>>;

impl Sheet {
    /// Tells what is shown of the sheet. A title, at its top or below a blank row, is a line; all else is in a table. A
    /// title right above a table can be its first row as well as the heading of a section: it is both.
    fn tell(&self, builder: &mut Builder) {
        let rows = self.rows();
        let mut table: Vec<u32> = Vec::new();
        let mut before = None;
        for (row, cells) in &rows {
            let is_apart = before.is_none_or(|before| before + 1 < *row);
            let is_titles = table.iter().all(|row| self.title(*row, &rows[row]).is_some());
            if let Some(title) = self.title(*row, cells).filter(|_| is_apart || is_titles) {
                self.tell_table(&std::mem::take(&mut table), &rows, builder);
                builder.line_break();
                tell_lines(title, builder);
                builder.line_break();
            } else if is_apart && is_titles {
                table.clear();
            }
            table.push(*row);
            before = Some(*row);
        }
        self.tell_table(&table, &rows, builder);
    }

    fn tell_table(&self, table: &[u32], rows: &Rows<'_>, builder: &mut Builder) {
        let end = |row: &u32| rows[row].last().map_or(0, |(column, _)| self.end(*row, *column));
        if table.iter().all(|row| self.title(*row, &rows[row]).is_some()) {
            return;
        }
        let width = table.iter().map(end).max().unwrap_or(0);
        builder.open_table();
        for row in table {
            self.tell_row(*row, rows, width, builder);
        }
        builder.close_table();
    }

    /// The rows that are shown and not blank, or that a merged cell with text reaches into.
    fn rows(&self) -> Rows<'_> {
        let mut rows = Rows::new();
        for ((row, column), text) in &self.cells {
            if !self.hidden_rows.contains(row) && !self.is_column_hidden(*column) && !text.trim().is_empty() {
                rows.entry(*row).or_default().push((*column, text));
            }
        }
        rows
    }

    /// The text of a row that has no other, unless it reaches down.
    fn title<'t>(&self, row: u32, cells: &[(u32, &'t str)]) -> Option<&'t str> {
        let [(column, text)] = cells else { return None };
        let is_tall = self.area(row, *column).is_some_and(|area| area.last.0 > row);
        (!is_tall).then_some(*text)
    }

    fn tell_row(&self, row: u32, rows: &Rows<'_>, width: u32, builder: &mut Builder) {
        builder.open_row(Hidden::No);
        let covered = self.covering(row);
        let mut x = 0;
        for (column, text) in rows.get(&row).into_iter().flatten() {
            // What stands under another cell is not shown.
            if *column < x || covered.iter().any(|area| area.first.1 <= *column && *column <= area.last.1) {
                continue;
            }
            self.tell_gap(x, *column, &covered, builder);
            x = self.end(row, *column);
            let last = self.area(row, *column).map_or(row, |area| area.last.0);
            builder.open_cell(CellTag {
                colspan: self.shown(*column, x),
                rowspan: u32::try_from(rows.range(row..=last).count()).unwrap_or(1),
                ..CellTag::default()
            });
            tell_lines(text, builder);
        }
        self.tell_gap(x, width, &covered, builder);
    }

    /// Blank cells from one column up to another, but for those that cells of earlier rows cover.
    fn tell_gap(&self, from: u32, to: u32, covered: &[&Area], builder: &mut Builder) {
        let mut x = from;
        while x < to {
            let area = covered
                .iter()
                .filter(|area| area.last.1 >= x && area.first.1 < to)
                .min_by_key(|area| area.first.1);
            let end = area.map_or(to, |area| area.first.1.max(x));
            // Each column is a blank cell of its own, as in a page; a wide gap is one, so that no column is too far.
            let shown = self.shown(x, end);
            let (count, colspan) = if shown <= 64 { (shown, 1) } else { (1, shown) };
            for _ in 0..count {
                builder.open_cell(CellTag { colspan, rowspan: 1, ..CellTag::default() });
            }
            x = area.map_or(to, |area| area.last.1 + 1).max(end);
        }
    }

    /// The merged cells of earlier rows that reach into this one.
    fn covering(&self, row: u32) -> Vec<&Area> {
        self.merged.iter().filter(|area| area.first.0 < row && row <= area.last.0).collect()
    }

    /// The column behind a cell.
    fn end(&self, row: u32, column: u32) -> u32 {
        self.area(row, column).map_or(column, |area| area.last.1).saturating_add(1)
    }

    fn area(&self, row: u32, column: u32) -> Option<Area> {
        self.merged.iter().copied().find(|area| area.first == (row, column))
    }

    /// How many of these columns are shown.
    fn shown(&self, from: u32, to: u32) -> u32 {
        let hidden =
            |(first, last): &(u32, u32)| (last.saturating_add(1).min(to)).saturating_sub((*first).max(from));
        to.saturating_sub(from).saturating_sub(self.hidden_columns.iter().map(hidden).sum())
    }

    fn is_column_hidden(&self, column: u32) -> bool {
        self.hidden_columns.iter().any(|(first, last)| (*first..=*last).contains(&column))
    }
}

fn tell_lines(text: &str, builder: &mut Builder) {
    for (number, line) in text.lines().enumerate() {
        if number > 0 {
            builder.line_break();
        }
        builder.text(line);
    }
}

/// The text of a number as it is shown where nothing rounds it: to 15 digits, as all programs of sheets do.
pub(super) fn number(value: f64) -> String {
    if !value.is_finite() {
        return value.to_string();
    }
    let exact = format!("{value:.14e}");
    exact.parse::<f64>().map_or(exact, |rounded| rounded.to_string())
}

/// A table in comma-separated text, as the text that a sheet is copied to.
pub(super) fn from_csv(text: &str) -> Result<String, Fault> {
    let head: String = text.lines().take(20).collect();
    let count = |mark: char| head.chars().filter(|c| *c == mark).count();
    if count('\t') > count(',') {
        return Ok(text.to_owned());
    }
    let delimiter = if count(';') > count(',') { b';' } else { b',' };
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let mut lines = Vec::new();
    for record in reader.records() {
        lines.push(line(&record.map_err(|_| Fault::Broken)?));
    }
    Ok(lines.join("\n"))
}

/// The fields with tabs between; a row with nothing but its first field is a line of text.
fn line(record: &StringRecord) -> String {
    if record.iter().skip(1).all(|field| field.trim().is_empty()) {
        return record.iter().next().unwrap_or_default().to_owned();
    }
    let field = |field: &str| {
        if field.contains(['\n', '\t', '"']) {
            format!("\"{}\"", field.replace('"', "\"\"").replace('\t', " "))
        } else {
            field.to_owned()
        }
    };
    record.iter().map(field).collect::<Vec<_>>().join("\t")
}
