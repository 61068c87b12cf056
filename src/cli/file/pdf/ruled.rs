//! Rules → the cells that they enclose, and what stands in each.

use std::collections::BTreeMap;

use gouji::read::grid::{Builder, CellTag, Hidden};

use super::lines;
use super::page::{Glyph, Rule};

/// Rules as near as this are one, or meet, and dashes make up one. In hundredths of a point.
const NEAR: i32 = 250;
/// What is shorter, all dashes taken together, is no rule.
const SHORTEST: i32 = 400;

/// A ruled table, on one page or on several.
#[derive(Debug)]
pub(super) struct Table {
    parts: Vec<Part>,
}

/// What of a table is on one page.
#[derive(Debug)]
struct Part {
    rules: Vec<Rule>,
    /// The places of upright and level rules, in order, the edges of the table among them.
    columns: Vec<i32>,
    rows: Vec<i32>,
    glyphs: Vec<Glyph>,
}

/// The tables that rules make up: rules that touch belong together.
pub(super) fn tables(rules: &[Rule]) -> Vec<Table> {
    let rules = merged(rules).into_iter().filter(|rule| rule.to.saturating_sub(rule.from) >= SHORTEST);
    let mut groups: Vec<Vec<Rule>> = Vec::new();
    for rule in rules {
        let (touched, apart): (Vec<_>, Vec<_>) =
            groups.into_iter().partition(|group| group.iter().any(|other| touch(rule, *other)));
        groups = apart;
        groups.push(touched.into_iter().flatten().chain([rule]).collect());
    }
    let mut parts: Vec<Part> = groups.into_iter().filter_map(Part::of).collect();
    parts.sort_by_key(|part| (part.rows[0], part.columns[0]));
    parts.into_iter().map(|part| Table { parts: vec![part] }).collect()
}

/// Rules on one line that touch, as one; rules drawn twice once.
fn merged(rules: &[Rule]) -> Vec<Rule> {
    let mut rules = rules.to_vec();
    rules.sort_by_key(|rule| (rule.is_upright, rule.at, rule.from));
    let mut merged: Vec<Rule> = Vec::new();
    for rule in rules {
        let is_same = |other: &&mut Rule| {
            other.is_upright == rule.is_upright
                && (other.at - rule.at).abs() <= NEAR / 2
                && rule.from <= other.to.saturating_add(NEAR)
                && other.from <= rule.to.saturating_add(NEAR)
        };
        match merged.iter_mut().rev().take(64).find(is_same) {
            Some(other) => (other.from, other.to) = (other.from.min(rule.from), other.to.max(rule.to)),
            None => merged.push(rule),
        }
    }
    merged
}

fn touch(one: Rule, other: Rule) -> bool {
    let reaches =
        |rule: Rule, at: i32| rule.from.saturating_sub(NEAR) <= at && at <= rule.to.saturating_add(NEAR);
    one.is_upright != other.is_upright && reaches(one, other.at) && reaches(other, one.at)
}

impl Part {
    /// `None` where the rules enclose nothing: less than two columns, or a frame.
    fn of(rules: Vec<Rule>) -> Option<Part> {
        let places = |is_upright: bool| {
            let own = rules.iter().filter(|rule| rule.is_upright == is_upright).map(|rule| rule.at);
            // Where the sides of a table are not ruled, its level rules tell how wide it is.
            let across = rules.iter().filter(|rule| rule.is_upright != is_upright);
            let ends = [across.clone().map(|rule| rule.from).min(), across.map(|rule| rule.to).max()];
            distinct(own.chain(ends.into_iter().flatten()).collect())
        };
        let (columns, rows) = (places(true), places(false));
        (columns.len() > 2 && rows.len() > 1).then_some(Part { rules, columns, rows, glyphs: Vec::new() })
    }

    fn left(&self) -> i32 {
        self.columns[0]
    }

    fn right(&self) -> i32 {
        self.columns[self.columns.len() - 1]
    }

    /// Whether a rule, or an edge, stands at this place all along from one place to another.
    fn is_ruled(&self, is_upright: bool, at: i32, from: i32, to: i32) -> bool {
        let middle = i32::midpoint(from, to);
        self.rules.iter().any(|rule| {
            rule.is_upright == is_upright
                && (rule.at - at).abs() <= NEAR
                && rule.from <= middle
                && middle <= rule.to
        })
    }

    /// The cells: those of the grid of all rules, made one where no rule stands between.
    fn cells(&self, columns: &[i32]) -> Vec<Area> {
        let (width, height) = (columns.len() - 1, self.rows.len() - 1);
        let is_apart = |row: usize, column: usize| {
            self.is_ruled(true, columns[column], self.rows[row], self.rows[row + 1])
        };
        let is_below = |row: usize, column: usize| {
            self.is_ruled(false, self.rows[row], columns[column], columns[column + 1])
        };
        let mut taken = vec![false; width * height];
        let mut areas = Vec::new();
        for row in 0..height {
            for column in 0..width {
                if taken[row * width + column] {
                    continue;
                }
                let ends = |next: &usize| is_apart(row, *next) || taken[row * width + next];
                let right = (column + 1..width).find(ends).unwrap_or(width);
                let is_over = |next: &usize| (column..right).any(|column| is_below(*next, column));
                let bottom = (row + 1..height).find(is_over).unwrap_or(height);
                for row in row..bottom {
                    taken[row * width + column..row * width + right].fill(true);
                }
                areas.push(Area { row, column, bottom, right });
            }
        }
        areas
    }
}

/// A cell, by the rows and columns that it covers.
#[derive(Clone, Copy, Debug)]
struct Area {
    row: usize,
    column: usize,
    /// The row and column behind its last.
    bottom: usize,
    right: usize,
}

impl Table {
    pub(super) fn top(&self) -> i32 {
        self.parts[0].rows[0]
    }

    pub(super) fn is_blank(&self) -> bool {
        self.parts.iter().all(|part| part.glyphs.is_empty())
    }

    /// Whether a character stands within the table.
    pub(super) fn holds(&self, glyph: &Glyph) -> bool {
        let (x, y) = middle(glyph);
        self.parts.iter().any(|part| {
            part.left() <= x
                && x <= part.right()
                && part.rows.first() <= Some(&y)
                && Some(&y) <= part.rows.last()
        })
    }

    pub(super) fn put(&mut self, glyph: Glyph) {
        if let Some(part) = self.parts.last_mut() {
            part.glyphs.push(glyph);
        }
    }

    /// Whether another table is the rest of this one, on the next page: as wide, and with columns in the same places.
    pub(super) fn goes_on_as(&self, other: &Table) -> bool {
        let (Some(last), Some(first)) = (self.parts.last(), other.parts.first()) else { return false };
        let is_there = |own: &[i32], place: &i32| own.iter().any(|own| (own - place).abs() <= 2 * NEAR);
        let all = |own: &[i32], places: &[i32]| places.iter().all(|place| is_there(own, place));
        is_there(&[last.left()], &first.left())
            && is_there(&[last.right()], &first.right())
            && (all(&last.columns, &first.columns) || all(&first.columns, &last.columns))
    }

    pub(super) fn join(&mut self, other: Table) {
        self.parts.extend(other.parts);
    }

    pub(super) fn tell(&self, builder: &mut Builder) {
        let columns = distinct(self.parts.iter().flat_map(|part| part.columns.iter().copied()).collect());
        builder.open_table();
        for part in &self.parts {
            // No cell reaches over a page.
            builder.end_group();
            let areas = part.cells(&columns);
            let mut texts: BTreeMap<usize, Vec<Glyph>> = BTreeMap::new();
            let mut owner = vec![0; (columns.len() - 1) * (part.rows.len() - 1)];
            for (number, area) in areas.iter().enumerate() {
                for row in area.row..area.bottom {
                    let start = row * (columns.len() - 1);
                    owner[start + area.column..start + area.right].fill(number);
                }
            }
            for glyph in &part.glyphs {
                let (x, y) = middle(glyph);
                let (column, row) = (slot(&columns, x), slot(&part.rows, y));
                texts.entry(owner[row * (columns.len() - 1) + column]).or_default().push(glyph.clone());
            }
            let mut row = None;
            for (number, area) in areas.iter().enumerate() {
                while row.is_none_or(|row| row < area.row) {
                    row = Some(row.map_or(0, |row| row + 1));
                    builder.open_row(Hidden::No);
                }
                builder.open_cell(CellTag {
                    colspan: count(area.right - area.column),
                    rowspan: count(area.bottom - area.row),
                    ..CellTag::default()
                });
                let width = columns[area.right] - columns[area.column];
                let lines = lines::lines(texts.remove(&number).unwrap_or_default());
                for (line, next) in lines.iter().zip(lines.iter().skip(1).map(Some).chain([None])) {
                    builder.text(&line.text());
                    if !next.is_some_and(|next| line.breaks_number(next, width)) {
                        builder.line_break();
                    }
                }
            }
        }
        builder.close_table();
    }
}

/// The middle of a character, a little above the line it stands on.
fn middle(glyph: &Glyph) -> (i32, i32) {
    (i32::midpoint(glyph.left, glyph.right), glyph.y.saturating_sub(glyph.size * 3 / 10))
}

/// Places in order, near ones as one.
fn distinct(mut places: Vec<i32>) -> Vec<i32> {
    places.sort_unstable();
    let mut last: Option<i32> = None;
    places.retain(|place| {
        let is_new = last.is_none_or(|last| place - last > NEAR);
        if is_new {
            last = Some(*place);
        }
        is_new
    });
    places
}

/// Between which two places something stands.
fn slot(places: &[i32], at: i32) -> usize {
    places[1..places.len() - 1].iter().filter(|place| **place <= at).count()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
