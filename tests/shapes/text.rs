//! Reports as plain text, in the shapes that copying and converting leave.

use gouji::inspect::Source;

use super::change::{self, Between};
use super::filled::Filled;
use super::html::{RADICALS, TRADITIONAL};
use super::layout;
use super::page::{Kind, Part, Role, Row, prescribed};
use super::random::Random;
use super::{Shape, State};

/// The shapes of text.
pub fn shapes() -> Vec<Shape> {
    let mut shapes = Vec::new();
    for (name, state, write, changed) in SHAPES {
        let render = move |filled: &mut Filled, random: &mut Random| {
            let mut parts = prescribed(filled);
            changed(&mut parts, random);
            Source::Text(on_lines(name, text(&parts, write, random)))
        };
        shapes.push(Shape { name, state, render: Box::new(render) });
    }
    for (name, state, write) in BLANKS {
        let render = move |filled: &mut Filled, random: &mut Random| {
            filled.print_zeros("", "");
            Source::Text(on_lines(name, text(&prescribed(filled), write, random)))
        };
        shapes.push(Shape { name, state, render: Box::new(render) });
    }
    let below_headings = |filled: &mut Filled, random: &mut Random| {
        filled.empty_columns(random);
        filled.print_zeros("", "");
        let mut parts = prescribed(filled);
        layout::flatten(&mut parts, random);
        Source::Text(text(&parts, below_headings, random))
    };
    let name = "columns below headings, zeros blank";
    shapes.push(Shape { name, state: State::Damaged, render: Box::new(below_headings) });
    shapes
}

/// Writes a row.
type Write = fn(&Row, &mut Random) -> String;
type Change = fn(&mut Vec<Part>, &mut Random);

const AS_IS: Change = |_, _| {};

const SHAPES: [(&str, State, Write, Change); 38] = [
    ("tabs", State::Whole, tabs, AS_IS),
    ("pipe rows", State::Whole, pipes, AS_IS),
    ("pipe rows, open at the front", State::Whole, open_pipes, AS_IS),
    ("pipe rows, surplus cells", State::Whole, surplus_pipes, AS_IS),
    ("a cell per line", State::Whole, lines, AS_IS),
    ("a cell per line, pages", State::Whole, lines, |parts, random| {
        change::split_requests(parts, Between::PageNumber, random);
    }),
    ("a cell per line, broken labels", State::Whole, lines, change::break_labels),
    ("a cell per line, blank lines", State::Whole, spaced_lines, AS_IS),
    ("a cell and a pipe per line", State::Whole, lines_with_pipes, AS_IS),
    ("a pipe alone before each row", State::Whole, lines_behind_pipes, AS_IS),
    ("cells and pipes in turn", State::Whole, lines_and_pipes, AS_IS),
    ("rows of Markdown, bold, escaped", State::Whole, markdown, AS_IS),
    ("lines drawn by characters", State::Whole, drawn, AS_IS),
    ("tabs, a number for each row", State::Whole, tabs, layout::number_rows),
    ("rows with single blanks", State::Whole, blanks, AS_IS),
    ("rows with single blanks, pages", State::Whole, blanks, |parts, random| {
        change::split_requests(parts, Between::PageNumber, random);
    }),
    ("rows without their groups", State::Whole, blanks, change::drop_groups),
    ("columns set with blanks", State::Whole, aligned, AS_IS),
    ("figures below their label", State::Whole, below, AS_IS),
    ("a small table each row, false headings", State::Whole, small_tables, AS_IS),
    ("a cell per line, radicals", State::Whole, lines, |parts, _| change::respell(parts, &RADICALS)),
    ("single blanks, traditional", State::Whole, blanks, |parts, _| change::respell(parts, &TRADITIONAL)),
    ("single blanks, traditional words", State::Whole, blanks, |parts, _| {
        change::rename(parts, &TRADITIONAL_WORDS);
        change::respell(parts, &TRADITIONAL);
    }),
    ("rows with single blanks, other numbering", State::Whole, blanks, change::renumber),
    ("a cell per line, other numbering", State::Whole, lines, change::renumber),
    ("a cell per line, rows of its own", State::Whole, lines, change::add_rows),
    ("a cell per line, an e-book", State::Whole, lines, |parts, random| {
        change::split_requests(parts, Between::BookPage, random);
    }),
    ("tabs, rows of its own", State::Whole, tabs, change::add_rows),
    ("a cell per line, the total first", State::Whole, lines, layout::total_first),
    ("single blanks, the total first", State::Whole, blanks, layout::total_first),
    ("columns set with blanks, the total first", State::Whole, aligned, layout::total_first),
    ("repeated lines dropped", State::Damaged, unrepeated, AS_IS),
    ("glued, pages", State::Damaged, glued, |parts, random| {
        change::split_requests(parts, Between::Nothing, random);
    }),
    ("torn from labels", State::Damaged, torn, AS_IS),
    ("glued", State::Damaged, glued, AS_IS),
    ("glued, here and there a blank", State::Damaged, half_glued, AS_IS),
    ("single blanks, rows lost", State::Damaged, blanks, change::lose_rows),
    ("a cell per line, figures lost", State::Damaged, lines, change::lose_figures),
];

const BLANKS: [(&str, State, Write); 8] = [
    ("tabs, zeros blank", State::Whole, tabs),
    ("pipe rows, zeros blank", State::Whole, pipes),
    ("pipe rows broken by zeros blank", State::Whole, broken_pipes),
    ("cells and pipes in turn, zeros blank", State::Whole, lines_and_pipes),
    ("a pipe per line, zeros blank", State::Damaged, lines_with_pipes),
    ("blank lines, zeros blank", State::Damaged, spaced_lines),
    ("columns set with blanks, zeros blank", State::Damaged, aligned),
    ("glued, zeros blank", State::Damaged, glued),
];

/// A page that is glued stands on one line.
fn on_lines(name: &str, text: String) -> String {
    if name.starts_with("glued") { text.replace('\n', "") } else { text }
}

fn text(parts: &[Part], write: Write, random: &mut Random) -> String {
    let mut text = String::new();
    for part in parts {
        match part {
            Part::Line(line) => text.push_str(line),
            Part::Table(table) => {
                for row in &table.rows {
                    text.push_str(&write(row, random));
                    text.push('\n');
                }
            }
        }
        text.push('\n');
    }
    text
}

fn texts(row: &Row) -> Vec<&str> {
    row.cells.iter().map(|cell| cell.text.as_str()).collect()
}

fn tabs(row: &Row, _: &mut Random) -> String {
    texts(row).join("\t").replace('\n', "")
}

fn pipes(row: &Row, _: &mut Random) -> String {
    format!("| {} |", texts(row).join(" | "))
}

/// Bold, and commas of labels changed to pipes, escaped.
fn markdown(row: &Row, random: &mut Random) -> String {
    let bold = |text: &str| if text.is_empty() { String::new() } else { format!("**{text}**") };
    let cells: Vec<String> = texts(row).iter().map(|text| bold(&text.replace('，', "\\|"))).collect();
    let rule = if random.once_in(4) { "\n|---|---|" } else { "" };
    format!("| {} |{rule}", cells.join(" | "))
}

/// A line drawn below each row.
fn drawn(row: &Row, _: &mut Random) -> String {
    let cells = texts(row);
    format!("│{}│\n├{}┤", cells.join("│"), vec!["──"; cells.len()].join("┼"))
}

fn open_pipes(row: &Row, _: &mut Random) -> String {
    format!("{} |", texts(row).join(" | "))
}

fn surplus_pipes(row: &Row, random: &mut Random) -> String {
    format!("{}{}", pipes(row, random), "|".repeat(random.below(5)))
}

fn lines(row: &Row, _: &mut Random) -> String {
    texts(row).join("\n")
}

/// A blank cell holds a line's end.
fn broken_pipes(row: &Row, _: &mut Random) -> String {
    let cells: Vec<String> = row
        .cells
        .iter()
        .map(|cell| if cell.text.is_empty() { "\n".to_owned() } else { format!(" {} ", cell.text) })
        .collect();
    format!("|{}|", cells.join("|"))
}

/// A line that is the same as the one before is not there.
fn unrepeated(row: &Row, _: &mut Random) -> String {
    let mut cells = texts(row);
    cells.dedup();
    cells.join("\n")
}

fn spaced_lines(row: &Row, _: &mut Random) -> String {
    texts(row).join("\n\n") + "\n"
}

fn lines_with_pipes(row: &Row, _: &mut Random) -> String {
    texts(row).join(" |\n") + " |"
}

fn lines_behind_pipes(row: &Row, random: &mut Random) -> String {
    format!("|\n{}", lines_with_pipes(row, random))
}

fn lines_and_pipes(row: &Row, _: &mut Random) -> String {
    texts(row).join("\n|\n") + "\n|"
}

fn blanks(row: &Row, _: &mut Random) -> String {
    texts(row).join(" ")
}

fn aligned(row: &Row, _: &mut Random) -> String {
    let mut line = String::new();
    for cell in &row.cells {
        let width = if cell.role == Role::Figure { 8 } else { 24 };
        let blanks = usize::saturating_sub(width, cell.text.chars().count());
        line.push_str(&format!("{}{}", cell.text, " ".repeat(blanks.max(2))));
    }
    line
}

/// Columns of one width, where a letter is twice as wide as a digit: figures stand below their headings.
fn below_headings(row: &Row, _: &mut Random) -> String {
    let mut line = String::new();
    for (at, cell) in row.cells.iter().enumerate() {
        let width = if at == 0 && cell.role != Role::Figure { 84 } else { 16 };
        let own: usize = cell.text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
        line.push_str(&format!("{}{}", cell.text, " ".repeat(width - own.min(width - 2))));
    }
    line.trim_end().to_owned()
}

/// The figures on a line of their own, below the label.
fn below(row: &Row, _: &mut Random) -> String {
    let cells = texts(row);
    let (labels, figures) = cells.split_at(row.first_figure());
    format!("{}\n{}", labels.join("\n"), figures.join(" "))
}

/// Some labels pushed below their figures, as where a label of two lines is set beside one line of figures.
fn torn(row: &Row, random: &mut Random) -> String {
    let cells = texts(row);
    let (labels, figures) = cells.split_at(row.first_figure());
    if row.kind == Kind::Figures && figures.len() == 7 && random.once_in(4) {
        format!("{}\n{}", figures.join(" "), labels.join("\n"))
    } else {
        cells.join(" ")
    }
}

fn small_tables(row: &Row, _: &mut Random) -> String {
    let cells = texts(row);
    if row.kind != Kind::Figures || cells.len() < 8 || row.first_figure() == 0 {
        return format!("| {} |", cells.join(" | "));
    }
    let (labels, figures) = cells.split_at(row.first_figure());
    let heads = "| 项目 | 本年新收件数 | 上年结转件数 | 予以公开 | 部分公开 | 不予公开 | 结转下年度 | 总计 |";
    let label = labels.last().copied().unwrap_or_default();
    format!(
        "### {label}\n{heads}\n|---|---|---|---|---|---|---|---|\n| {label} | {} |\n",
        figures.join(" | ")
    )
}

fn glued(row: &Row, _: &mut Random) -> String {
    texts(row).concat()
}

fn half_glued(row: &Row, random: &mut Random) -> String {
    let mut text = String::new();
    for cell in &row.cells {
        text.push_str(&cell.text);
        text.push_str(if random.once_in(4) { " " } else { "" });
    }
    text
}

/// What conversion to traditional characters makes of words.
const TRADITIONAL_WORDS: [(&str, &str); 3] =
    [("行政规范性文件", "行政規範性檔案"), ("规范性文件", "規範性檔案"), ("现行有效件数", "現行有效件數")];
