//! Changes that pages bring to the tables that the notice prints.
#![allow(clippy::ptr_arg, reason = "all changes have one type, so that shapes can list them")]

use super::page::{Cell, Kind, Part, Role, Row, Table};
use super::random::Random;

/// The tables of a page.
pub fn tables(parts: &mut [Part]) -> impl Iterator<Item = &mut Table> {
    parts.iter_mut().filter_map(|part| match part {
        Part::Table(table) => Some(table),
        Part::Line(_) => None,
    })
}

/// The rows of all tables.
pub fn rows(parts: &mut [Part]) -> impl Iterator<Item = &mut Row> {
    tables(parts).flat_map(|table| &mut table.rows)
}

/// The cells of all tables.
pub fn cells(parts: &mut [Part]) -> impl Iterator<Item = &mut Cell> {
    rows(parts).flat_map(|row| &mut row.cells)
}

/// The column in which each cell begins.
pub fn places(table: &Table) -> Vec<Vec<usize>> {
    let mut covered: Vec<usize> = Vec::new();
    let mut places = Vec::new();
    for (y, row) in table.rows.iter().enumerate() {
        let mut x = 0;
        let mut own = Vec::new();
        for cell in &row.cells {
            while covered.get(x).is_some_and(|until| *until > y) {
                x += 1;
            }
            own.push(x);
            covered.resize(covered.len().max(x + cell.width), 0);
            covered[x..x + cell.width].fill(y + cell.height);
            x += cell.width;
        }
        places.push(own);
    }
    places
}

/// Headings over several rows become one row high, with empty cells below.
pub fn pad_headings(parts: &mut Vec<Part>, _: &mut Random) {
    for table in tables(parts) {
        for y in 0..table.rows.len() {
            let places = places(table);
            for (at, x) in places[y].iter().enumerate().rev() {
                let cell = &mut table.rows[y].cells[at];
                if cell.role != Role::Head || cell.height == 1 {
                    continue;
                }
                let (height, width) = (std::mem::replace(&mut cell.height, 1), cell.width);
                for below in 1..height {
                    let at = places[y + below].partition_point(|other| other < x);
                    let empty = Cell { width, ..Cell::new(Role::Head, "") };
                    table.rows[y + below].cells.insert(at, empty);
                }
            }
        }
    }
}

/// Widths that do not match from row to row.
pub fn unsettle_widths(parts: &mut Vec<Part>, random: &mut Random) {
    for row in rows(parts) {
        for cell in &mut row.cells {
            if cell.role == Role::Head && random.once_in(2) {
                cell.width = 1 + random.below(4);
            }
        }
    }
}

/// Headings merged at random, figures in merged cells.
pub fn merge_at_random(parts: &mut Vec<Part>, random: &mut Random) {
    for row in rows(parts) {
        for cell in &mut row.cells {
            if cell.role != Role::Group {
                cell.width = 1 + random.below(3);
            }
            if row.kind == Kind::Heading {
                cell.height = 1;
            }
        }
    }
}

/// The labels beside several rows left out.
pub fn drop_groups(parts: &mut Vec<Part>, _: &mut Random) {
    for row in rows(parts) {
        row.cells.retain(|cell| cell.role != Role::Group);
    }
}

/// The labels beside several rows left empty.
pub fn empty_groups(parts: &mut Vec<Part>, _: &mut Random) {
    cells(parts).filter(|cell| cell.role == Role::Group).for_each(|cell| cell.text.clear());
}

/// Labels of groups with a line for each character; other labels broken anywhere.
pub fn break_labels(parts: &mut Vec<Part>, random: &mut Random) {
    for cell in cells(parts).filter(|cell| cell.role != Role::Figure) {
        let times = if cell.role == Role::Group { 1 } else { 4 };
        let mut broken = String::new();
        for c in cell.text.chars() {
            if !broken.is_empty() && random.once_in(times) {
                broken.push('\n');
            }
            broken.push(c);
        }
        cell.text = broken;
    }
}

/// What stands between two parts of a table that was split.
#[derive(Clone, Copy)]
pub enum Between {
    /// Nothing, as where a page ends.
    Nothing,
    /// The headings once more.
    Headings,
    /// The number of the page.
    PageNumber,
    /// What an e-book prints at the end of a sheet.
    BookPage,
}

/// Splits the largest table at up to three places; groups that are cut are named again, or not.
pub fn split_requests(parts: &mut Vec<Part>, between: Between, random: &mut Random) {
    let size = |part: &Part| match part {
        Part::Table(table) => table.rows.len(),
        Part::Line(_) => 0,
    };
    let at = (0..parts.len()).max_by_key(|at| size(&parts[*at])).expect("there are tables");
    let Part::Table(table) = parts.remove(at) else { return };
    let headings: Vec<Row> = table.rows.iter().take_while(|row| row.kind == Kind::Heading).cloned().collect();
    let names_again = random.once_in(2);
    let mut pieces = vec![Vec::new()];
    let mut open: Vec<(usize, Cell)> = Vec::new();
    for (y, mut row) in table.rows.into_iter().enumerate() {
        open.retain(|(until, _)| *until > y);
        for cell in row.cells.iter().filter(|cell| cell.role == Role::Group) {
            open.push((y + cell.height, cell.clone()));
        }
        if row.kind == Kind::Figures && y > headings.len() && random.once_in(9) {
            pieces.push(if matches!(between, Between::Headings) { headings.clone() } else { Vec::new() });
            for (until, group) in open.iter().rev() {
                if !row.cells.iter().any(|cell| cell.role == Role::Group && cell.text == group.text) {
                    let text = if names_again { group.text.as_str() } else { "" };
                    row.cells.insert(0, Cell { height: until - y, ..Cell::new(Role::Group, text) });
                }
            }
        }
        pieces.last_mut().expect("there is one").push(row);
    }
    for (number, rows) in pieces.into_iter().enumerate().rev() {
        parts.insert(at, Part::Table(Table { rows }));
        let line = match between {
            Between::PageNumber => format!("— {} —", number + 1),
            Between::BookPage => format!("Page {number} - 示例市政府信息公开工作年度报告\nP. {number}"),
            Between::Nothing | Between::Headings => continue,
        };
        if number > 0 {
            parts.insert(at, Part::Line(line));
        }
    }
}

/// Table 2 in a table for each block.
pub fn split_proactive(parts: &mut Vec<Part>, _: &mut Random) {
    let old = std::mem::take(parts);
    for part in old {
        let Part::Table(table) = part else {
            parts.push(part);
            continue;
        };
        let mut rows: Vec<Row> = Vec::new();
        for row in table.rows {
            if row.kind == Kind::Block && !rows.is_empty() {
                parts.push(Part::Table(Table { rows: std::mem::take(&mut rows) }));
            }
            rows.push(row);
        }
        parts.push(Part::Table(Table { rows }));
    }
}

/// Table 4 in a table for each of its rows, named above it or in its first line.
pub fn split_disputes(parts: &mut Vec<Part>, random: &mut Random) {
    let is_across = |part: &Part| matches!(part, Part::Table(table) if table.rows.last().is_some_and(|row| row.first_figure() == 0));
    let Some(at) = parts.iter().position(is_across) else { return };
    let Part::Table(table) = parts.remove(at) else { return };
    let figures = &table.rows.last().expect("has rows").cells;
    let names_above = random.once_in(2);
    let names = ["行政复议", "未经复议直接起诉", "复议后起诉"];
    for (number, name) in names.into_iter().enumerate().rev() {
        let heads =
            ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"].map(|text| Cell::new(Role::Head, text));
        let title = Cell { width: 5, ..Cell::new(Role::Head, name) };
        let mut rows = vec![
            Row { kind: Kind::Heading, cells: heads.to_vec() },
            Row { kind: Kind::Figures, cells: figures[5 * number..5 * number + 5].to_vec() },
        ];
        if !names_above {
            rows.insert(0, Row { kind: Kind::Heading, cells: vec![title] });
        }
        parts.insert(at, Part::Table(Table { rows }));
        if names_above {
            parts.insert(at, Part::Line(name.to_owned()));
        }
    }
}

/// Surplus blank cells at the ends of rows.
pub fn add_blanks(parts: &mut Vec<Part>, random: &mut Random) {
    for row in rows(parts).filter(|row| row.kind == Kind::Figures) {
        for _ in 0..random.below(4) {
            row.cells.push(Cell::new(Role::Corner, ""));
        }
    }
}

/// The rows of headings left out.
pub fn drop_headings(parts: &mut Vec<Part>, _: &mut Random) {
    for table in tables(parts) {
        table.rows.retain(|row| row.kind != Kind::Heading);
    }
}

/// Labels and headings written with other characters.
pub fn respell(parts: &mut [Part], pairs: &[(char, char)]) {
    let other = |c: char| pairs.iter().find(|(from, _)| *from == c).map_or(c, |(_, to)| *to);
    for part in parts {
        match part {
            Part::Line(line) => *line = line.chars().map(other).collect(),
            Part::Table(table) => {
                for cell in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
                    cell.text = cell.text.chars().map(other).collect();
                }
            }
        }
    }
}

/// Labels replaced by what reports print instead.
pub fn rename(parts: &mut [Part], names: &[(&str, &str)]) {
    for cell in cells(parts) {
        if let Some((_, other)) = names.iter().find(|(label, _)| *label == cell.text) {
            (*other).clone_into(&mut cell.text);
        }
    }
}

/// Rows of figures of tables whose rows stand one below the other.
fn labelled(parts: &mut [Part]) -> impl Iterator<Item = &mut Row> {
    rows(parts).filter(|row| row.kind == Kind::Figures && row.first_figure() > 0)
}

/// Slips in a few labels: a character lost, doubled, replaced, or two that changed places.
pub fn misspell(parts: &mut Vec<Part>, random: &mut Random) {
    for row in labelled(parts) {
        let at = row.first_figure() - 1;
        let mut letters: Vec<char> = row.cells[at].text.chars().collect();
        if !random.once_in(5) || letters.len() < 3 {
            continue;
        }
        let place = random.below(letters.len() - 1);
        match random.below(4) {
            0 => drop(letters.remove(place)),
            1 => letters.insert(place, letters[place]),
            2 => letters[place] = random.one_of(&['口', '囗', '□', '申', '不']),
            _ => letters.swap(place, place + 1),
        }
        row.cells[at].text = letters.into_iter().collect();
    }
}

/// A few labels cut off behind some characters, or gone.
pub fn cut_labels(parts: &mut Vec<Part>, random: &mut Random) {
    for row in labelled(parts) {
        if random.once_in(8) {
            let at = row.first_figure() - 1;
            let letters = row.cells[at].text.chars().count();
            let kept = random.below(letters);
            row.cells[at].text = row.cells[at].text.chars().take(kept).collect();
        }
    }
}

/// A figure of a few rows lost, with its cell.
pub fn lose_figures(parts: &mut Vec<Part>, random: &mut Random) {
    for row in labelled(parts).filter(|row| row.cells.len() > 5) {
        if random.once_in(8) {
            let first = row.first_figure();
            row.cells.remove(first + random.below(row.cells.len() - first));
        }
    }
}

/// The label of a few rows in the place of their first figure.
pub fn shift_labels(parts: &mut Vec<Part>, random: &mut Random) {
    for row in labelled(parts).filter(|row| row.cells.len() > 5) {
        if random.once_in(8) {
            let first = row.first_figure();
            let label = row.cells[first - 1].clone();
            row.cells[first] = label;
            row.cells[first - 1].text.clear();
        }
    }
}

/// A few rows lost, or in the wrong order.
pub fn lose_rows(parts: &mut Vec<Part>, random: &mut Random) {
    for table in tables(parts) {
        for y in (1..table.rows.len()).rev() {
            let has_group = table.rows[y].cells.iter().any(|cell| cell.role == Role::Group);
            if table.rows[y].kind == Kind::Figures && !has_group && random.once_in(12) {
                table.rows.remove(y);
            }
        }
    }
}

/// The same table twice, with another figure in the second.
pub fn repeat_table(parts: &mut Vec<Part>, random: &mut Random) {
    let Some(at) = parts.iter().rposition(|part| matches!(part, Part::Table(_))) else { return };
    let mut again = parts[at].clone();
    if let Part::Table(table) = &mut again {
        let cells = &mut table.rows.last_mut().expect("has rows").cells;
        let which = random.below(cells.len());
        cells[which].text += "1";
    }
    parts.insert(at + 1, again);
}

/// Labels numbered otherwise: `1、` for `1.`, `(一)` for `（一）`, or not at all.
pub fn renumber(parts: &mut Vec<Part>, random: &mut Random) {
    for row in labelled(parts) {
        let at = row.first_figure() - 1;
        let label = &mut row.cells[at].text;
        *label = match random.below(5) {
            0 => label.replacen('.', "、", 1),
            1 => label.replacen('.', "．", 1),
            2 => label.replacen('（', "(", 1).replacen('）', ")", 1),
            3 => label.replacen('.', ". ", 1),
            _ => label.clone(),
        };
    }
}

/// Rows that the form does not have, and what a body adds to its headings.
pub fn add_rows(parts: &mut Vec<Part>, random: &mut Random) {
    let Some(table) = tables(parts).next() else { return };
    for row in &mut table.rows {
        if row.kind == Kind::Block && random.once_in(2) {
            let text = row.cells[0].text.replace("第二十条第", "第二十条 第");
            row.cells[0].text = format!("中华人民共和国政府信息公开条例 {text}");
        }
    }
    let Some(at) = table.rows.iter().position(|row| row.kind == Kind::Figures) else { return };
    let mut own = table.rows[at].clone();
    for cell in &mut own.cells {
        let text = if cell.role == Role::Figure { "31" } else { "其他主动公开文件" };
        text.clone_into(&mut cell.text);
    }
    table.rows.insert(at + 2, own);
}
