//! Pasted text: tab-separated lines and pipe rows are tables, all else is prose.

use crate::amount::folded;
use crate::label;

use super::grid::{Ends, Grid, GridCell, GridRow, Piece};

/// The text with radicals, which PDFs print for characters, as those characters, lines drawn by characters as pipes and
/// dashes, and blanks for what Markdown sets bold or escapes; as many characters as before.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let has_next = |next: u8| text.as_bytes().get(at + 1) == Some(&next);
        let is_escape = c == '\\' && has_next(b'|') && before != '|' && !before.is_whitespace();
        plain.push(match c {
            '\u{2e80}'..='\u{2fd5}' => label::plain(c),
            '─' | '━' | '═' => '-',
            '\u{2502}'..='\u{256c}' | '｜' => '|',
            '*' if before == '*' || has_next(b'*') => ' ',
            '|' if before == '\0' => ' ',
            _ if is_escape => ' ',
            _ => c,
        });
        before = if is_escape { '\0' } else { c };
    }
    plain
}

/// The pieces of a text, in order. Never fails. Blank lines do not end a table; prose does.
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rows: Vec<GridRow> = Vec::new();
    let mut tables = 0;
    let lines = lines(text);
    let is_broken = lines.windows(2).any(|pair| {
        let (row, pipe) = (pair[0].1.trim(), pair[1].1.trim());
        pipe == "|" && row.len() > 1 && row.starts_with('|')
    });
    for (number, line) in lines {
        match fields(&line) {
            Some(cells) => {
                let row = GridRow { number: index(number), cells };
                match rows.last_mut().filter(|last| is_broken && goes_on(last, &row)) {
                    Some(last) => go_on(last, row),
                    // A pipe alone begins a row whose first cell is blank, and does not end it.
                    None if is_broken && is_blank(&row) => rows.push(GridRow { cells: Vec::new(), ..row }),
                    None => rows.push(row),
                }
            }
            None if line.trim().is_empty() || is_rule(&line) => {}
            None => {
                end_table(&mut pieces, &mut rows, &mut tables);
                pieces.push(Piece::Line(folded(&line)));
            }
        }
    }
    end_table(&mut pieces, &mut rows, &mut tables);
    pieces
}

/// Columns at most in front of the figures of a row, and cells of a row of any table.
const MOST_LABELS: usize = 3;
const MOST_CELLS: usize = 24;

/// Whether a line is more of the row before, in a table whose blank cells hold a line's end: a pipe alone, or one that
/// begins with a figure.
fn goes_on(row: &GridRow, next: &GridRow) -> bool {
    let is_figure =
        |cell: &GridCell| cell.text.chars().all(|c| matches!(c, '0'..='9' | '.' | ',' | '，' | '%'));
    let labels = row.cells.iter().take_while(|cell| !is_figure(cell)).count();
    labels <= MOST_LABELS && row.cells.len() < MOST_CELLS && next.cells.first().is_none_or(is_figure)
}

fn is_blank(row: &GridRow) -> bool {
    row.cells.iter().all(|cell| cell.text.is_empty())
}

/// Adds a line to the row that it is more of, and the blank cell in which that was broken.
fn go_on(row: &mut GridRow, next: GridRow) {
    let is_blank = is_blank(&next);
    let below = next.number - row.number;
    if !is_blank {
        let (number, below) = row.cells.last().map_or((0, 0), |last| (last.number, last.below));
        let x = index(row.cells.len());
        row.cells.push(GridCell { text: String::new(), number, below, x, width: 1 });
    }
    for mut cell in next.cells {
        cell.below += below;
        cell.x = index(row.cells.len());
        row.cells.push(cell);
    }
}

fn end_table(pieces: &mut Vec<Piece>, rows: &mut Vec<GridRow>, tables: &mut u32) {
    if !rows.is_empty() {
        pieces.push(Piece::Grid(Grid { number: *tables, ends: Ends::Loose, rows: std::mem::take(rows) }));
        *tables += 1;
    }
}

/// The lines of a text; a line end within a quoted field (as Excel copies cells of several lines) does not count.
/// Each with its number.
fn lines(text: &str) -> Vec<(usize, String)> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    let mut open: Option<String> = None;
    let mut first = 0;
    for (number, line) in text.split('\n').enumerate() {
        let line = line.strip_suffix('\r').unwrap_or(line);
        if open.is_none() {
            first = number;
        }
        let whole = match open.take() {
            Some(start) => format!("{start}\n{line}"),
            None => line.to_owned(),
        };
        // A quote that is never closed opens nothing: it is given up after a few lines.
        let is_open = has(&whole, b'\t') && ends_in_quotes(&whole) && count(&whole, b'\n') < 8;
        if is_open { open = Some(whole) } else { lines.push((first, whole)) }
    }
    if let Some(open) = open {
        lines.push((first, open));
    }
    lines
}

fn ends_in_quotes(line: &str) -> bool {
    let last = line.rsplit_once('\t').map_or(line, |(_, last)| last);
    last.starts_with('"') && count(last, b'"') % 2 == 1
}

fn has(text: &str, wanted: u8) -> bool {
    count(text, wanted) > 0
}

fn count(text: &str, wanted: u8) -> usize {
    text.bytes().filter(|byte| *byte == wanted).count()
}

/// The cells of a table's line, or `None` for prose.
fn fields(line: &str) -> Option<Vec<GridCell>> {
    if has(line, b'\t') {
        return Some(split(line, 0, '\t', unquoted));
    }
    let inner = line.trim_start().strip_prefix('|')?;
    if is_rule(line) {
        return None;
    }
    let start = line.chars().count() - inner.chars().count();
    let inner = inner.trim_end();
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    Some(split(inner, start, '|', |field| field.trim().to_owned()))
}

/// The cells between marks, the first of which begins at that character of the line.
fn split(line: &str, start: usize, mark: char, read: fn(&str) -> String) -> Vec<GridCell> {
    let mut cells = Vec::new();
    let (mut below, mut column) = (0, start);
    for (x, field) in line.split(mark).enumerate() {
        let blanks = field.chars().take_while(|c| c.is_whitespace()).count();
        let number = index(column + blanks);
        cells.push(GridCell { text: read(field), number, below, x: index(x), width: 1 });
        for c in field.chars() {
            // A field in quotes can be of several lines.
            (below, column) = if c == '\n' { (below + 1, 0) } else { (below, column + 1) };
        }
        column += 1;
    }
    cells
}

fn index(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// The text of a field, two quotes in it read as one where it stands in quotes.
fn unquoted(field: &str) -> String {
    let Some(inner) = field.strip_prefix('"').and_then(|inner| inner.strip_suffix('"')) else {
        return field.to_owned();
    };
    let mut text = String::with_capacity(inner.len());
    let mut is_first = false;
    for c in inner.chars() {
        is_first = c == '"' && !is_first;
        if c != '"' || is_first {
            text.push(c);
        }
    }
    text
}

/// Whether the line only draws a table: `|---|---|`.
fn is_rule(line: &str) -> bool {
    has(line, b'-') && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ')) && has(line, b'|')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        let row =
            |row: &GridRow| row.cells.iter().map(|cell| cell.text.clone()).collect::<Vec<_>>().join("·");
        pieces(text)
            .iter()
            .map(|piece| match piece {
                Piece::Line(line) => line.clone(),
                Piece::Grid(grid) => format!("[{}]", grid.rows.iter().map(row).collect::<Vec<_>>().join("/")),
            })
            .collect()
    }

    #[test]
    fn tabs_make_tables_and_prose_ends_them() {
        let text = "标题\n规章\t0\t1\r\n\n规范性文件\t2\t3\n说明\n甲\t4";
        assert_eq!(shown(text), ["标题", "[规章·0·1/规范性文件·2·3]", "说明", "[甲·4]"]);
    }

    #[test]
    fn pipe_rows_are_tables_and_their_rules_are_not_rows() {
        assert_eq!(shown("| 规章 | 0 |\n|---|:--:|\n| 合计 | |"), ["[规章·0/合计·]"]);
    }

    #[test]
    fn quoted_fields_hold_line_ends() {
        assert_eq!(shown("甲\t\"商业\n企业\"\t\"说\"\"明\"\"\"\n乙\t1"), ["[甲·商业\n企业·说\"明\"/乙·1]"]);
    }

    /// The line and the column of each figure.
    fn spots(text: &str) -> Vec<(u32, u32)> {
        let mut spots = Vec::new();
        for piece in pieces(text) {
            let Piece::Grid(grid) = piece else { continue };
            for row in &grid.rows {
                let figures = row.cells.iter().filter(|cell| cell.text.trim().parse::<u32>().is_ok());
                spots.extend(figures.map(|cell| (row.number + cell.below, cell.number)));
            }
        }
        spots
    }

    #[test]
    fn cells_are_found_where_they_stand_in_rows_of_several_lines() {
        assert_eq!(spots("\n甲\t\"商业\n企业\"\t1\t 2\n乙\t3"), [(2, 4), (2, 7), (3, 2)]);
        let broken = "| 甲 | 12 |\n|\n| 3 |\n|\n|\n| 乙 | 4 | 5 | 6 |";
        assert_eq!(spots(broken), [(0, 6), (2, 2), (5, 6), (5, 10), (5, 14)]);
    }

    #[test]
    fn an_unclosed_quote_loses_nothing() {
        assert_eq!(shown("甲\t\"商业").concat(), "[甲·\"商业]");
    }
}
