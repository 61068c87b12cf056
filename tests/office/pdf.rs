//! Writes small PDF files: ruled tables on pages, in a font that is not embedded.

use std::fmt::Write as _;

use gouji::read::grid::Piece;

use super::{Laid, laid_out};

const SIZE: usize = 8;
const COLUMN: usize = 50;
const TOP: usize = 800;
const BOTTOM: usize = 60;

/// A file of pages, each with what is drawn on it.
pub(crate) fn file(pages: &[String]) -> Vec<u8> {
    let kids: Vec<String> = (0..pages.len()).map(|page| format!("{} 0 R", 5 + 2 * page)).collect();
    let font =
        "/Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R]";
    let plain = "/Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /W [1 95 500] \
        /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>";
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!("<< /Type /Pages /Kids [{}] /Count {} >>", kids.join(" "), pages.len()),
        format!("<< {font} >>"),
        format!("<< {plain} >>"),
    ];
    for (number, content) in pages.iter().enumerate() {
        let resources = "/MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >>";
        let content_of = 6 + 2 * number;
        objects.push(format!("<< /Type /Page /Parent 2 0 R {resources} /Contents {content_of} 0 R >>"));
        objects.push(format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()));
    }
    let mut text = "%PDF-1.7\n".to_owned();
    let mut places = String::new();
    for (number, object) in objects.iter().enumerate() {
        let _ = writeln!(places, "{:010} 00000 n ", text.len());
        let _ = write!(text, "{} 0 obj\n{object}\nendobj\n", number + 1);
    }
    let (start, count) = (text.len(), objects.len() + 1);
    let _ = write!(text, "xref\n0 {count}\n0000000000 65535 f \n{places}");
    let _ = write!(text, "trailer << /Size {count} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF");
    text.into_bytes()
}

/// A line of text; `mode` 3 is invisible.
pub(crate) fn line(x: usize, y: usize, mode: u8, text: &str) -> String {
    let codes: Vec<String> = text.encode_utf16().map(|code| format!("{code:04X}")).collect();
    let codes = codes.concat();
    format!("BT /F {SIZE} Tf {mode} Tr {x} {y} Td <{codes}> Tj ET\n")
}

/// The pieces of a page on pages of paper, cells ruled all around, rows over the page's end on the next.
pub(crate) fn pages(pieces: &[Piece]) -> Vec<String> {
    let mut paper = Paper { pages: vec![String::new()], y: TOP };
    for piece in pieces {
        match piece {
            Piece::Line(text) => paper.put_line(text),
            Piece::Grid(grid) => laid_out(grid).iter().for_each(|row| paper.put_row(row)),
        }
    }
    for (number, page) in paper.pages.iter_mut().enumerate() {
        page.push_str(&line(290, 30, 0, &format!("- {} -", number + 1)));
    }
    paper.pages
}

struct Paper {
    pages: Vec<String>,
    y: usize,
}

impl Paper {
    fn draw(&mut self, text: &str) {
        self.pages.last_mut().unwrap().push_str(text);
    }

    fn room_for(&mut self, height: usize) {
        if self.y < BOTTOM + height {
            self.pages.push(String::new());
            self.y = TOP;
        }
    }

    fn put_line(&mut self, text: &str) {
        self.room_for(2 * SIZE);
        self.y -= 2 * SIZE;
        self.draw(&line(60, self.y, 0, text));
    }

    fn put_row(&mut self, cells: &[Laid]) {
        let single = cells.iter().filter(|cell| cell.height == 1 && !cell.is_continued);
        let lines = single.map(|cell| wrapped(cell).len()).max().unwrap_or(1);
        let height = lines.max(1) * (SIZE + 2) + 4;
        self.room_for(height);
        let bottom = self.y - height;
        for cell in cells {
            let (left, width) = (40 + COLUMN * cell.x as usize, COLUMN * cell.width as usize);
            let right = left + width;
            // Sides as thin shapes, the top as a stroke: both are met.
            self.draw(&format!("{left} {bottom} 0.5 {height} re f {right} {bottom} 0.5 {height} re f\n"));
            if !cell.is_continued || self.y == TOP {
                self.draw(&format!("{left} {} m {right} {} l S\n", self.y, self.y));
            }
            if cell.height == 1 {
                self.draw(&format!("{left} {bottom} m {right} {bottom} l S\n"));
            }
            if !cell.is_continued {
                for (number, text) in wrapped(cell).iter().enumerate() {
                    let y = self.y - (number + 1) * (SIZE + 2);
                    self.draw(&line(left + 3, y, 0, text));
                }
            }
        }
        self.y = bottom;
    }
}

/// The lines of a cell, as wide as it is.
fn wrapped(cell: &Laid) -> Vec<String> {
    let most = (COLUMN * cell.width as usize - 6) / SIZE;
    let lines = cell.text.split('\n').map(|line| line.chars().collect::<Vec<_>>());
    lines.flat_map(|line| line.chunks(most).map(String::from_iter).collect::<Vec<_>>()).collect()
}
