//! Writes small office files: the lines and tables of a page as a document of Word or a workbook.

pub(crate) mod pdf;

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use gouji::read::grid::{Grid, GridRow, Piece};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// An archive of these parts.
pub(crate) fn archive(parts: &[(&str, String)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

pub(crate) fn document(body: &str) -> Vec<u8> {
    let head = r#"<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>"#;
    archive(&[("word/document.xml", format!("{head}{body}</w:body></w:document>"))])
}

/// Sheets, each as its XML within `<worksheet>`; a name that begins with `-` is hidden.
pub(crate) fn workbook(sheets: &[(&str, String)]) -> Vec<u8> {
    let mut list = String::new();
    let mut targets = String::new();
    let mut parts = Vec::new();
    for (number, (name, xml)) in sheets.iter().enumerate() {
        let state = if name.starts_with('-') { r#" state="hidden""# } else { "" };
        let _ = write!(list, r#"<sheet name="{name}" sheetId="{number}"{state} r:id="r{number}"/>"#);
        let _ = write!(targets, r#"<Relationship Id="r{number}" Target="worksheets/sheet{number}.xml"/>"#);
        parts.push((format!("xl/worksheets/sheet{number}.xml"), format!("<worksheet>{xml}</worksheet>")));
    }
    let mut all = vec![
        ("xl/workbook.xml", format!("<workbook xmlns:r=\"r\"><sheets>{list}</sheets></workbook>")),
        ("xl/_rels/workbook.xml.rels", format!("<Relationships>{targets}</Relationships>")),
    ];
    all.extend(parts.iter().map(|(name, xml)| (name.as_str(), xml.clone())));
    archive(&all)
}

/// The pieces of a page as the body of a document: a tall cell goes on in every row that it covers.
pub(crate) fn as_document(pieces: &[Piece]) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Line(line) => paragraph(line),
        Piece::Grid(grid) => {
            let rows: String = laid_out(grid).iter().map(|row| word_row(row)).collect();
            format!("<w:tbl><w:tblPr/>{rows}</w:tbl>")
        }
    };
    pieces.iter().map(piece).collect()
}

fn paragraph(text: &str) -> String {
    let lines: Vec<String> = text
        .split('\n')
        .map(|line| format!("<w:r><w:rPr><w:b/></w:rPr><w:t>{}</w:t></w:r>", escaped(line)))
        .collect();
    format!("<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>{}</w:p>", lines.join("<w:r><w:br/></w:r>"))
}

fn word_row(cells: &[Laid]) -> String {
    let cell = |cell: &Laid| {
        let merge = match (cell.height, cell.is_continued) {
            (_, true) => "<w:vMerge/>",
            (2.., _) => "<w:vMerge w:val=\"restart\"/>",
            _ => "",
        };
        let text = if cell.is_continued { "" } else { &cell.text };
        format!(
            "<w:tc><w:tcPr><w:gridSpan w:val=\"{}\"/>{merge}</w:tcPr>{}</w:tc>",
            cell.width,
            paragraph(text)
        )
    };
    format!("<w:tr>{}</w:tr>", cells.iter().map(cell).collect::<String>())
}

/// The pieces of a page one below another on one sheet, a blank row around each line.
pub(crate) fn as_sheet(pieces: &[Piece]) -> String {
    let (mut rows, mut merged) = (String::new(), String::new());
    let mut row = 1;
    for piece in pieces {
        match piece {
            Piece::Line(line) => {
                row += 1;
                rows += &sheet_row(
                    row,
                    &[Laid { text: line.clone(), x: 0, width: 1, height: 1, is_continued: false }],
                );
                row += 2;
            }
            Piece::Grid(grid) => {
                for cells in laid_out(grid) {
                    rows += &sheet_row(row, &cells);
                    for cell in
                        cells.iter().filter(|cell| !cell.is_continued && (cell.width > 1 || cell.height > 1))
                    {
                        let last = place(row + cell.height - 1, cell.x + cell.width - 1);
                        let _ = write!(merged, r#"<mergeCell ref="{}:{last}"/>"#, place(row, cell.x));
                    }
                    row += 1;
                }
            }
        }
    }
    format!("<sheetData>{rows}</sheetData><mergeCells>{merged}</mergeCells>")
}

fn sheet_row(row: u32, cells: &[Laid]) -> String {
    let shown = cells.iter().filter(|cell| !cell.is_continued && !cell.text.is_empty());
    let cell = |cell: &Laid| {
        let place = place(row, cell.x);
        match cell.text.parse::<f64>() {
            Ok(_) => format!(r#"<c r="{place}"><v>{}</v></c>"#, cell.text),
            Err(_) => format!(r#"<c r="{place}" t="inlineStr"><is><t>{}</t></is></c>"#, escaped(&cell.text)),
        }
    };
    format!(r#"<row r="{row}">{}</row>"#, shown.map(cell).collect::<String>())
}

fn place(row: u32, column: u32) -> String {
    let letter = |number: u32| char::from(b'A' + u8::try_from(number).unwrap());
    let first = (column >= 26).then(|| letter(column / 26 - 1));
    format!("{}{}{row}", first.map(String::from).unwrap_or_default(), letter(column % 26))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// A cell, or what covers the same columns further down.
#[derive(Clone)]
struct Laid {
    text: String,
    x: u32,
    width: u32,
    height: u32,
    is_continued: bool,
}

/// The rows of a grid with nothing left out: a column without a cell belongs to the cell above.
fn laid_out(grid: &Grid) -> Vec<Vec<Laid>> {
    let mut rows: Vec<Vec<Laid>> = Vec::new();
    for row in &grid.rows {
        let mut cells = own(row);
        for above in rows.last().into_iter().flatten() {
            let is_free =
                cells.iter().all(|cell| cell.x + cell.width <= above.x || above.x + above.width <= cell.x);
            // A row may be shorter than the one above it: then its cells reach up to it, and the rest is missing.
            if is_free && cells.iter().any(|cell| cell.x > above.x || above.is_continued || above.x == 0) {
                cells.push(Laid { is_continued: true, ..above.clone() });
            }
        }
        cells.sort_by_key(|cell| cell.x);
        rows.push(cells);
    }
    let heights: Vec<Vec<u32>> = (0..rows.len())
        .map(|row| {
            let below = |cell: &Laid| {
                let goes_on =
                    |cells: &&Vec<Laid>| cells.iter().any(|next| next.is_continued && next.x == cell.x);
                1 + u32::try_from(rows[row + 1..].iter().take_while(goes_on).count()).unwrap()
            };
            rows[row].iter().map(below).collect()
        })
        .collect();
    for (row, heights) in rows.iter_mut().zip(heights) {
        row.iter_mut().zip(heights).for_each(|(cell, height)| cell.height = height);
    }
    rows
}

fn own(row: &GridRow) -> Vec<Laid> {
    let cell = |cell: &gouji::read::grid::GridCell| Laid {
        text: cell.text.clone(),
        x: cell.x,
        width: cell.width,
        height: 1,
        is_continued: false,
    };
    row.cells.iter().map(cell).collect()
}
