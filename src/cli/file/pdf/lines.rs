//! Characters → lines of text, as printed.

use super::page::Glyph;

/// The margins of a cell, as word processors set them, in hundredths of a point.
const MARGINS: i32 = 1100;

fn is_of_number(c: char) -> bool {
    c.is_ascii_digit() || c == '.'
}

/// A line: characters that stand side by side, from left to right.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) y: i32,
    glyphs: Vec<Glyph>,
}

/// The lines that characters make up, from top to bottom. What is drawn twice in one place, for a bolder look, is
/// there once.
pub(super) fn lines(mut glyphs: Vec<Glyph>) -> Vec<Line> {
    glyphs.sort_by_key(|glyph| (glyph.y, glyph.left));
    let mut lines: Vec<Line> = Vec::new();
    for glyph in glyphs {
        match lines.last_mut() {
            Some(line) if glyph.y - line.y <= glyph.size.min(line.glyphs[0].size) * 2 / 5 => {
                line.glyphs.push(glyph);
            }
            _ => lines.push(Line { y: glyph.y, glyphs: vec![glyph] }),
        }
    }
    for line in &mut lines {
        line.glyphs.sort_by_key(|glyph| glyph.left);
        line.glyphs.dedup_by(|next, glyph| {
            next.text == glyph.text
                && next.left - glyph.left <= (glyph.right - glyph.left).min(glyph.size) / 4
        });
    }
    lines
}

impl Line {
    /// The text, a blank where there is a gap, and as many as fit in where it is wide. Between digits a narrow gap is
    /// one as well: they are of two columns.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        let mut end = None;
        for glyph in &self.glyphs {
            let gap = end.map_or(0, |end| glyph.left - end);
            let is_digits = text.ends_with(is_of_number) && glyph.text.starts_with(is_of_number);
            let least = if is_digits { glyph.size * 3 / 20 } else { glyph.size * 3 / 10 };
            // Half the height of the font is the width of a digit.
            let blanks = if gap < least { 0 } else { (gap * 2 / glyph.size).clamp(1, 200) };
            text.extend((0..blanks).map(|_| ' '));
            text.push_str(&glyph.text);
            end = Some(glyph.right);
        }
        text
    }

    /// Whether a number goes on in the next line because the cell is too narrow for it: less than two more digits and
    /// the usual margins would have fitted in.
    pub(super) fn breaks_number(&self, next: &Line, width: i32) -> bool {
        let is_figure = |line: &Line| line.glyphs.iter().all(|glyph| glyph.text.chars().all(is_of_number));
        let free = width - (self.right() - self.left());
        is_figure(self) && is_figure(next) && free < self.size() + MARGINS
    }

    /// Whether it is nothing but the number of a page.
    pub(super) fn is_page_number(&self) -> bool {
        let text = self.text();
        text.chars().all(|c| c.is_ascii_digit() || " -—–－―/·.第共页页".contains(c)) && text.len() < 40
    }

    fn left(&self) -> i32 {
        self.glyphs.first().map_or(0, |glyph| glyph.left)
    }

    fn right(&self) -> i32 {
        self.glyphs.last().map_or(0, |glyph| glyph.right)
    }

    fn size(&self) -> i32 {
        self.glyphs.first().map_or(1, |glyph| glyph.size)
    }
}

/// Lines as text. A line of prose that is full goes on in the next one, unless that begins further in.
pub(super) fn text(lines: &[Line]) -> String {
    let lines: Vec<&Line> = lines.iter().filter(|line| !line.is_page_number()).collect();
    let right = lines.iter().map(|line| line.right()).max().unwrap_or(0);
    let left = lines.iter().map(|line| line.left()).min().unwrap_or(0);
    let mut text = String::new();
    let mut room = None;
    for line in lines {
        let own = line.text();
        let is_prose = is_prose(&own);
        let goes_on = room.is_some_and(|room| room <= line.size() * 2) && line.left() - left <= line.size();
        if !(text.is_empty() || goes_on && is_prose) {
            text.push('\n');
        }
        text.push_str(&own);
        let is_over = !is_prose || own.ends_with(['。', '；', '：']);
        room = (!is_over).then_some(right - line.right());
    }
    text
}

/// Whether a line is one of sentences, not of columns: no wide gap, no row of figures.
fn is_prose(line: &str) -> bool {
    let fields = line.split_whitespace();
    !line.contains("   ") && fields.filter(|field| field.chars().all(is_of_number)).count() < 3
}
