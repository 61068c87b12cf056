//! Tables laid out otherwise than the notice prints them: other columns, another order, turned.
#![allow(clippy::ptr_arg, reason = "all changes have one type, so that shapes can list them")]

use super::change::{places, tables};
use super::page::{Cell, Kind, Part, Role, Row, Table};
use super::random::Random;

/// Table 3, with one row of headings; its rows have one label and seven figures.
fn flat_requests(parts: &mut Vec<Part>) -> Option<&mut Table> {
    let table = tables(parts).max_by_key(|table| table.rows.len())?;
    let mut names: Vec<(usize, Cell)> = Vec::new();
    let places = places(table);
    for (row, xs) in table.rows.iter().zip(&places).filter(|(row, _)| row.kind == Kind::Heading) {
        let is_column = |cell: &&Cell| cell.role == Role::Head && cell.width == 1;
        let cells = row.cells.iter().zip(xs).filter(|(cell, _)| is_column(cell));
        names.extend(cells.map(|(cell, x)| (*x, Cell { height: 1, ..cell.clone() })));
    }
    names.sort_by_key(|(x, _)| *x);
    let heads = [Cell::new(Role::Corner, "项目")].into_iter().chain(names.into_iter().map(|(_, cell)| cell));
    let mut rows = vec![Row { kind: Kind::Heading, cells: heads.collect() }];
    for row in table.rows.drain(..).filter(|row| row.kind == Kind::Figures) {
        let cells = row.cells.into_iter().filter(|cell| cell.role != Role::Group);
        let cells = cells.map(|cell| Cell { width: 1, height: 1, ..cell });
        rows.push(Row { kind: Kind::Figures, cells: cells.collect() });
    }
    table.rows = rows;
    Some(table)
}

/// One row of headings above table 3, and no labels of groups.
pub fn flatten(parts: &mut Vec<Part>, _: &mut Random) {
    flat_requests(parts);
}

/// A number before each row.
pub fn number_rows(parts: &mut Vec<Part>, _: &mut Random) {
    let is_down = |table: &&mut Table| table.rows.last().is_some_and(|row| row.first_figure() > 0);
    for table in tables(parts).filter(is_down) {
        let mut number = 0;
        for row in &mut table.rows {
            match row.kind {
                Kind::Block => row.cells[0].width += 1,
                Kind::Heading => {
                    if let Some(corner) = row.cells.iter().find(|cell| cell.role == Role::Corner) {
                        let height = corner.height;
                        row.cells.insert(0, Cell { height, ..Cell::new(Role::Corner, "序号") });
                    }
                }
                Kind::Figures => {
                    number += 1;
                    row.cells.insert(0, Cell::new(Role::Label, &number.to_string()));
                }
            }
        }
    }
}

/// A sum of the five columns of bodies, before the total.
pub fn sum_some(parts: &mut Vec<Part>, _: &mut Random) {
    let Some(table) = flat_requests(parts) else { return };
    for row in &mut table.rows {
        let text = match row.kind {
            Kind::Figures => {
                let figures = row.cells[2..7].iter().map(|cell| cell.text.parse::<i64>().unwrap_or(0));
                figures.sum::<i64>().to_string()
            }
            _ => "小计".to_owned(),
        };
        let role = row.cells[6].role;
        row.cells.insert(7, Cell::new(role, &text));
    }
}

/// The total before its parts.
pub fn total_first(parts: &mut Vec<Part>, _: &mut Random) {
    let Some(table) = flat_requests(parts) else { return };
    for row in &mut table.rows {
        row.cells[1..].rotate_right(1);
    }
}

/// A column for each row.
pub fn turn(parts: &mut Vec<Part>, _: &mut Random) {
    let Some(table) = flat_requests(parts) else { return };
    let rows = std::mem::take(&mut table.rows);
    for x in 0..rows[0].cells.len() {
        let cells = rows.iter().map(|row| row.cells[x].clone()).collect();
        let kind = if x == 0 { Kind::Heading } else { Kind::Figures };
        table.rows.push(Row { kind, cells });
    }
}

/// All rows in one: each cell holds a line for each of them.
pub fn stack(parts: &mut Vec<Part>, _: &mut Random) {
    let Some(table) = flat_requests(parts) else { return };
    let rows = table.rows.split_off(1);
    let cells = (0..rows[0].cells.len()).map(|x| {
        let lines: Vec<&str> = rows.iter().map(|row| row.cells[x].text.as_str()).collect();
        Cell::new(Role::Label, &lines.join("\n"))
    });
    table.rows.push(Row { kind: Kind::Figures, cells: cells.collect() });
}

/// Table 4 with a row for each of its parts.
pub fn disputes_below(parts: &mut Vec<Part>, _: &mut Random) {
    let is_across = |table: &&mut Table| table.rows.last().is_some_and(|row| row.first_figure() == 0);
    let Some(table) = tables(parts).find(is_across) else { return };
    let figures = table.rows.pop().expect("has rows").cells;
    let heads = ["类别", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
    table.rows =
        vec![Row { kind: Kind::Heading, cells: heads.map(|text| Cell::new(Role::Head, text)).to_vec() }];
    for (name, own) in ["行政复议", "未经复议直接起诉", "复议后起诉"].iter().zip(figures.chunks(5))
    {
        let cells = [&[Cell::new(Role::Label, name)], own].concat();
        table.rows.push(Row { kind: Kind::Figures, cells });
    }
}
