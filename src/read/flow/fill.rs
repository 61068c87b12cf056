//! Fills the cells that no table of the source gave, from the figures in its text.

mod fallen;
mod left_out;
mod telling;
mod ways;

use crate::finding::{Finding, Problem};
use crate::format::{CellId, Format, Layout, Place};
use crate::order;
use crate::report::{How, Report, Slot};

use super::super::labels::Labels;
use super::Flow;
use super::align::{self, Line, Shape};
use super::columns;
use super::content::{self, Content};
use super::group::{self, Group};
use super::lex::Kind;
use super::meet::{Met, meet};
use super::solve::{Solved, Sum, solve};
use super::split::{self, Dropped, Way};

/// What a text had of a format.
#[derive(Default)]
pub(in crate::read) struct Filled {
    /// How many of its words stand in the text.
    pub(in crate::read) words: usize,
    /// How many more figures splitting made than stand in the text.
    pub(in crate::read) made: usize,
    /// The tables of which several headings stand there.
    pub(in crate::read) headed: Vec<usize>,
    /// The cells whose rows were found and could not be read.
    pub(in crate::read) unread: Vec<CellId>,
}

/// Reads into a report what a text has of it, where nothing was read yet.
pub(in crate::read) fn fill(
    flow: &Flow,
    labels: &Labels,
    report: &mut Report,
    findings: &mut Vec<Finding>,
) -> Filled {
    let mut outcome = Filled::default();
    if flow.tokens.is_empty() {
        return outcome;
    }
    let format = labels.format;
    let Met { groups, words, headed, labelled } = meet(flow, labels);
    outcome.words = words;
    outcome.headed = headed;
    let mut dropped = left_out::dropped(flow, format, &groups);
    // Tables with sums below each other show first what is left out.
    let is_even = |table: &usize| format.tables[*table].blocks.len() == 1;
    let mut tables: Vec<usize> = (0..format.tables.len()).collect();
    order::sort_by(&mut tables, &|one, other| is_even(one) && !is_even(other));
    for table in tables {
        let cells: Vec<CellId> = format.ids().filter(|cell| format[*cell].place.table == table).collect();
        if flow.is_rest && cells.iter().any(|cell| report.has(*cell)) {
            continue;
        }
        let own: Vec<&Group> = groups.iter().filter(|group| group.table == Some(table)).collect();
        let (outcome, cuts_left) = (&mut outcome, split::MOST_CUTS_OF_TABLE);
        let mut filler =
            Filler { flow, format, report, findings, outcome, labelled: &labelled, dropped, cuts_left };
        if !cells.iter().all(|cell| filler.report.has(*cell)) {
            match format.tables[table].layout {
                Layout::Down => filler.down(table, &own),
                Layout::Across => filler.across(&cells, &own),
            }
        }
        filler.fallen_out(&cells, &own);
        dropped = filler.dropped;
    }
    outcome
}

struct Filler<'f> {
    flow: &'f Flow,
    format: &'f Format,
    report: &'f mut Report,
    findings: &'f mut Vec<Finding>,
    outcome: &'f mut Filled,
    /// The rows whose labels stand in the text.
    labelled: &'f [Place],
    /// What is left out of rows, as far as the tables before show.
    dropped: Dropped,
    /// How many more ways to cut digits are tried in this table.
    cuts_left: usize,
}

/// What stands in a row of the table.
struct Row {
    cells: Vec<CellId>,
    line: Option<Line>,
    content: Content,
    /// What is printed for it a second time.
    again: Option<Vec<Slot>>,
    /// How many lines were tried for it.
    tries: usize,
}

/// Lines tried for one row; more than a report prints twice is not looked at.
const MOST_TRIES: usize = 4;
/// Rows that show that blanks are left out.
const EVIDENT: usize = 3;
/// Lines tried for a table printed across.
const MOST_CANDIDATES: usize = 40;

impl Filler<'_> {
    fn down(&mut self, table: usize, groups: &[&Group]) {
        let declared = &self.format.tables[table];
        let mut shape = Shape { rows: Vec::new(), is_even: declared.blocks.len() == 1 };
        let mut rows = Vec::new();
        for (block, each) in declared.blocks.iter().enumerate() {
            for row in 0..each.rows.len() {
                shape.rows.push((Place { table, block, row, column: 0 }, each.columns.len()));
                let cells = (0..each.columns.len()).map(|column| each.cell(row, column)).collect();
                rows.push(Row { cells, line: None, content: Content::Nothing, again: None, tries: 0 });
            }
        }
        let kept: Vec<&Group> =
            groups.iter().copied().filter(|group| shape.is_even || !group.is_prose).collect();
        let mut lines = align::lines(self.flow, &kept, &shape, self.dropped);
        align::align(self.flow, &mut lines, &shape);
        let are_placed = shape.is_even
            && rows.first().is_some_and(|row| columns::place(self.flow, self.format, &mut lines, &row.cells));
        self.take(lines, &mut rows);
        if (self.read(&mut rows) || are_placed) && shape.is_even {
            self.dropped = Dropped::Blanks;
            self.blank_rows(&mut rows);
        }
        self.tell_torn(&rows);
        self.settle(&rows);
        self.tell_twice(&rows);
    }

    /// Gives each row the first line that can be read; keeps what the others print for it.
    fn take(&mut self, lines: Vec<Line>, rows: &mut [Row]) {
        for line in lines {
            let Some(row) = line.row.and_then(|row| rows.get_mut(row)) else { continue };
            if row.cells.iter().any(|cell| self.report.has(*cell)) || row.tries == MOST_TRIES {
                continue;
            }
            row.tries += 1;
            let is_open = matches!(row.content, Content::Nothing | Content::Unread(_) | Content::Open(_));
            let content = self.content(&row.cells, &line.cells, self.dropped);
            if is_open {
                row.content = content;
                row.line = Some(line);
            } else if let Content::Printed(slots) = content {
                row.again = row.again.take().or(Some(slots));
            }
        }
    }

    fn content(&mut self, row: &[CellId], cells: &[Option<usize>], dropped: Dropped) -> Content {
        content::read(self.flow, self.format, row, cells, dropped, &mut self.cuts_left)
    }

    /// Where digits of one row cannot be split into all its figures, blank cells were dropped, and may have been in
    /// any: tells whether several rows show that. Where most rows have their figures apart, a row with fewer has lost
    /// some.
    fn read(&mut self, rows: &mut [Row]) -> bool {
        if self.dropped == Dropped::Repeats {
            return false;
        }
        let is_unread = |row: &Row| matches!(row.content, Content::Unread(_));
        let is_glued =
            |row: &Row| is_unread(row) || matches!(row.content, Content::Ways(_) | Content::Open(_));
        let is_apart = |row: &Row| matches!(row.content, Content::Printed(_));
        let count = |is_such: &dyn Fn(&Row) -> bool| rows.iter().filter(|row| is_such(row)).count();
        let (unread, is_split) = (count(&is_unread), count(&is_glued) > count(&is_apart));
        if is_split && unread == 0 {
            return false;
        }
        for row in rows.iter_mut().filter(|row| is_glued(row)) {
            let Some(line) = &row.line else { continue };
            let has_sum = !split::sums_within(self.format, &row.cells).is_empty();
            let dropped = if has_sum { Dropped::Blanks } else { self.dropped };
            row.content = self.content(&row.cells, &line.cells, dropped);
        }
        is_split && unread >= EVIDENT
    }

    /// Puts what is printed, and of the ways to split the rest those that keep the sums of the columns.
    fn settle(&mut self, rows: &[Row]) {
        let mut ways: Vec<Vec<Vec<i64>>> = Vec::new();
        for row in rows {
            ways.push(match &row.content {
                Content::Ways(ways) => ways.iter().map(content::amounts).collect(),
                Content::Printed(slots) => content::whole(slots).into_iter().collect(),
                _ => {
                    let slots: Vec<Slot> =
                        row.cells.iter().map(|cell| self.report.slot(*cell).clone()).collect();
                    content::whole(&slots).into_iter().collect()
                }
            });
        }
        let sums = column_sums(self.format, rows, &ways);
        let solved = solve(&ways, &sums);
        let is_still = self.dropped == Dropped::Nothing && ways::is_still(self.format, rows);
        let is_summed = |row: usize| sums.iter().flatten().any(|(_, summed, _)| *summed == row);
        let mut split = Vec::new();
        for (number, row) in rows.iter().enumerate() {
            match &row.content {
                Content::Nothing => {}
                Content::Printed(slots) => {
                    let has_gaps = row.line.as_ref().is_some_and(|line| line.cells.contains(&None));
                    match slots.first().map(|slot| slot.origin.read) {
                        _ if has_gaps => split.extend(&row.cells),
                        Some(How::Inferred) => self.tell(Problem::RowInferred, &row.cells),
                        Some(How::Repaired) => self.tell(Problem::RowSurplus, &row.cells),
                        _ => {}
                    }
                    let is_torn = row.line.as_ref().is_some_and(|line| line.is_torn);
                    self.put(&row.cells, slots, is_torn);
                }
                Content::Unread(figures) | Content::Open(figures) => self.say_unread(&row.cells, *figures),
                // A row of blanks is one where the sums bear it out.
                Content::Ways(own)
                    if own.iter().all(left_out::is_blank)
                        && (solved == Solved::Contradiction || !is_summed(number)) => {}
                Content::Ways(own) => {
                    let left: Vec<&Way> = match &solved {
                        Solved::Left(left) => left[number].iter().filter_map(|way| own.get(*way)).collect(),
                        // Sums that fail in the report itself choose nothing; one digit a cell needs no choice.
                        Solved::Contradiction => own.iter().collect(),
                    };
                    let is_sure = solved != Solved::Contradiction || own.iter().all(is_forced);
                    self.put_ways(&row.cells, &left, is_sure, is_still, &mut split);
                }
            }
        }
        self.tell_split(&split);
    }

    fn put(&mut self, cells: &[CellId], slots: &[Slot], is_torn: bool) {
        for (cell, slot) in cells.iter().zip(slots) {
            let mut slot = slot.clone();
            if is_torn && slot.origin.read != How::Inferred {
                slot.origin.read = How::Repaired;
            }
            self.report.put(*cell, slot);
        }
        self.forget_unread(cells);
    }

    /// The line of figures of a table printed across, or its parts, each below the rows it is for.
    fn across(&mut self, cells: &[CellId], groups: &[&Group]) {
        let columns = cells.first().map_or(1, |first| self.format.row_cells(*first).count());
        let mut best = (Content::Nothing, Vec::new());
        for (rows, tokens) in self.candidates(cells.len() / columns, groups) {
            let mut own = Vec::new();
            for row in rows {
                own.extend(&cells[row * columns..(row + 1) * columns]);
            }
            if own.iter().any(|cell| self.report.has(*cell)) {
                continue;
            }
            let line: Vec<Option<usize>> = tokens.iter().map(|at| Some(*at)).collect();
            let content = self.content(&own, &line, self.dropped);
            match (&content, &best.0) {
                (Content::Printed(slots), _) if slots.iter().all(|slot| slot.origin.read < How::Repaired) => {
                    self.put(&own, slots, false);
                }
                (Content::Ways(_), Content::Nothing | Content::Unread(_) | Content::Open(_)) => {
                    best = (content, own);
                }
                (Content::Unread(figures) | Content::Open(figures), Content::Nothing) if *figures > 1 => {
                    best = (content, own);
                }
                _ => {}
            }
        }
        let (content, own) = best;
        if own.iter().any(|cell| self.report.has(*cell)) {
            return;
        }
        match content {
            Content::Ways(ways) => {
                let mut split = Vec::new();
                self.put_ways(&own, &ways.iter().collect::<Vec<_>>(), true, false, &mut split);
                self.tell_split(&split);
            }
            Content::Unread(figures) | Content::Open(figures) => self.say_unread(&own, figures),
            _ => {}
        }
    }

    /// The figures that may be a table printed across, and the rows they would be for: a line, a cell per line, parts
    /// below the rows they name, all parts one after the other.
    fn candidates(&self, rows: usize, groups: &[&Group]) -> Vec<(Vec<usize>, Vec<usize>)> {
        let is_figure = |at: &usize| self.flow.tokens[*at].kind == Kind::Figure;
        let all: Vec<usize> = (0..rows).collect();
        let mut candidates = Vec::new();
        let mut parts = Vec::new();
        for group in groups {
            let joined = group::joined(group);
            // One figure is no table, unless it stands for all that are the same.
            let is_whole =
                self.dropped != Dropped::Repeats || group.lines.len() == 1 && !group.across.is_empty();
            for line in group.lines.iter().filter(|line| is_whole && line.iter().any(is_figure)) {
                candidates.push((all.clone(), line.clone()));
            }
            if group.lines.len() > 1 {
                candidates.push((all.clone(), joined.clone()));
            }
            if !group.across.is_empty() && group.across.len() < rows {
                candidates.push((group.across.clone(), joined.clone()));
            }
            if joined.len() > 1 {
                parts.extend(joined);
            }
        }
        candidates.truncate(MOST_CANDIDATES);
        candidates.push((all, parts));
        candidates
    }
}

/// Whether a way is the only one for that many digits.
fn is_forced(way: &Way) -> bool {
    way.parts.iter().all(|part| part.length == 1 && part.token == way.parts[0].token)
}

/// The sums over rows of which all are known or can be split.
fn column_sums(format: &Format, rows: &[Row], ways: &[Vec<Vec<i64>>]) -> Vec<Sum> {
    let find = |cell: CellId| {
        let found = rows.iter().position(|row| row.cells.contains(&cell))?;
        let column = rows[found].cells.iter().position(|own| *own == cell)?;
        (!ways[found].is_empty()).then_some((found, column))
    };
    let mut sums = Vec::new();
    for identity in format.identities.iter().filter(|each| each.is_equality() && !each.needs_prior()) {
        let mut sum: Sum = Vec::new();
        for (sign, terms) in [(1, &identity.left), (-1, &identity.right)] {
            for term in terms {
                if let Some((row, column)) = find(term.cell) {
                    sum.push((sign, row, column));
                }
            }
        }
        let first = sum.first().map(|(_, row, _)| *row);
        let is_whole = sum.len() == identity.left.len() + identity.right.len();
        if is_whole && sum.iter().skip(1).all(|(_, row, _)| Some(*row) != first) {
            sums.push(sum);
        }
    }
    sums
}
