//! Writes pages as HTML, in the dialects of the programs that make it.

use super::page::{Cell, Part, Role, Row, Table};
use super::random::Random;

/// The HTML of a page; each cell as a dialect writes it.
pub fn html(parts: &[Part], random: &mut Random, dialect: &dyn Dialect) -> String {
    let mut html = String::new();
    for part in parts {
        match part {
            Part::Line(line) => html += &dialect.line(line, random),
            Part::Table(table) => html += &dialect.table(table, random),
        }
    }
    html
}

/// How a program writes HTML.
pub trait Dialect {
    /// A line.
    fn line(&self, line: &str, _: &mut Random) -> String {
        format!("<p>{}</p>\n", escaped(line))
    }
    /// The attributes of a table, and what stands in it before the rows.
    fn head(&self) -> &'static str {
        "<table border=\"1\"><tbody>"
    }
    /// What ends a table.
    fn foot(&self) -> &'static str {
        "</tbody></table>\n"
    }
    /// The tag of a row.
    fn row(&self, _: &Row) -> String {
        "<tr>".to_owned()
    }
    /// A cell.
    fn cell(&self, cell: &Cell, _: &mut Random) -> String {
        format!("<td{}>{}</td>", spans(cell), escaped(&cell.text))
    }
    /// A table.
    fn table(&self, table: &Table, random: &mut Random) -> String {
        let mut html = self.head().to_owned();
        for row in &table.rows {
            html += &self.row(row);
            for cell in &row.cells {
                html += &self.cell(cell, random);
            }
            html += "</tr>\n";
        }
        html + self.foot()
    }
}

/// The attributes by which a cell spans.
pub fn spans(cell: &Cell) -> String {
    let mut spans = String::new();
    if cell.width > 1 {
        spans += &format!(" colspan=\"{}\"", cell.width);
    }
    if cell.height > 1 {
        spans += &format!(" rowspan=\"{}\"", cell.height);
    }
    spans
}

/// The text with what HTML needs escaped.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// Plain tags.
pub struct Plain;
impl Dialect for Plain {}

/// Tags left open, names in capitals, no quotes.
pub struct Open;
impl Dialect for Open {
    fn table(&self, table: &Table, _: &mut Random) -> String {
        let mut html = "<TABLE>".to_owned();
        for row in &table.rows {
            html += "<TR>";
            for cell in &row.cells {
                html += &format!("<TD{}>{}", spans(cell).replace('"', ""), escaped(&cell.text));
            }
        }
        html + "</TABLE>"
    }
}

/// Word: a paragraph and spans in each cell, numbers and labels split over spans.
pub struct Word;
impl Dialect for Word {
    fn line(&self, line: &str, random: &mut Random) -> String {
        format!(
            "<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'>{}<o:p></o:p></p>\n",
            split(line, random)
        )
    }
    fn head(&self) -> &'static str {
        "<table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>"
    }
    fn foot(&self) -> &'static str {
        "<![if !supportMisalignedColumns]><tr height=0><td width=76 style='border:none'></td><td width=40 \
         style='border:none'></td></tr><![endif]></table>\n"
    }
    fn row(&self, row: &Row) -> String {
        format!("<tr style='mso-yfti-irow:{};page-break-inside:avoid;height:14.2pt'>", row.cells.len())
    }
    fn cell(&self, cell: &Cell, random: &mut Random) -> String {
        let blank = [
            "<p><o:p>&nbsp;</o:p></p>",
            "<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>",
            "&nbsp;",
        ];
        let inner = match cell.text.as_str() {
            "" => random.one_of(&blank).to_owned(),
            text if random.once_in(20) => escaped(text),
            text => {
                let text =
                    text.split('\n').map(|line| split(line, random)).collect::<Vec<_>>().join("<br>\n");
                format!(
                    "<p class=MsoNormal align=center style='text-align:center;line-height:14.0pt;mso-pagination:widow-orphan'>{text}<o:p></o:p></p>"
                )
            }
        };
        format!(
            "<td width=76{} valign=top style='width:56.9pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt'>{inner}</td>",
            spans(cell)
        )
    }
}

/// The text cut into spans at any place.
fn split(text: &str, random: &mut Random) -> String {
    let mut html = String::new();
    let mut open =
        "<span style='font-size:10.5pt;font-family:仿宋_GB2312;mso-bidi-font-family:宋体'>".to_owned();
    for c in text.chars() {
        if random.once_in(3) {
            html += &format!("{open}</span>");
            "<span lang=EN-US style='font-size:10.5pt;mso-font-kerning:0pt'>".clone_into(&mut open);
        }
        open += &escaped(c.encode_utf8(&mut [0; 4]));
        if random.once_in(9) {
            open += "<o:p></o:p>";
        }
    }
    html + &open + "</span>"
}

/// Excel and WPS tables: rounded texts with the true value beside them, a hidden row at the end.
pub struct Excel;
impl Dialect for Excel {
    fn head(&self) -> &'static str {
        "<table border=0 style='border-collapse: collapse;mso-displayed-decimal-separator:\"\\.\"'><!--StartFragment-->\
         <col class=xl65 width=72 style='mso-width-source:userset;width:54pt'><col width=72 span=9>"
    }
    fn foot(&self) -> &'static str {
        "<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72 style='width:54pt'></td>\
         <td width=72>9</td></tr><![endif]><!--EndFragment--></table>\n"
    }
    fn row(&self, _: &Row) -> String {
        "<tr height=19 style='mso-height-source:userset;height:14.25pt'>".to_owned()
    }
    fn cell(&self, cell: &Cell, random: &mut Random) -> String {
        let is_number =
            !cell.text.is_empty() && cell.text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let (number, text) = match (cell.role, is_number) {
            (Role::Figure, true) if random.once_in(2) => {
                (format!(" x:num=\"{}\"", cell.text), "#,##".to_owned())
            }
            (Role::Figure, true) => (" x:num".to_owned(), cell.text.clone()),
            _ => (
                " x:str".to_owned(),
                escaped(&cell.text).replace('\n', "<br style='mso-data-placement:same-cell'>"),
            ),
        };
        format!(
            "<td class=xl65{}{number} style='mso-ignore:colspan'><font class=\"font0\">{text}</font></td>",
            spans(cell)
        )
    }
}

/// Form fields in the cells of figures.
pub struct Fields;
impl Dialect for Fields {
    fn cell(&self, cell: &Cell, _: &mut Random) -> String {
        match cell.role {
            Role::Figure => {
                format!("<td{}><input type=text value=\"{}\"></td>", spans(cell), escaped(&cell.text))
            }
            _ => Plain.cell(cell, &mut Random::seeded(0)),
        }
    }
}

/// Editors of content systems: entities, blanks and empty paragraphs around what stands in a cell.
pub struct Cms;
impl Dialect for Cms {
    fn cell(&self, cell: &Cell, random: &mut Random) -> String {
        let text = escaped(&cell.text).replace('\n', "<br/>");
        let inner = match random.below(6) {
            0 => format!("&nbsp;{text}&nbsp;"),
            1 => format!("<p style=\"text-align: center;\"><strong>{text}</strong></p>"),
            2 => format!("\n\t\t<div><font face=\"宋体\">{text}</font></div>\n\t"),
            3 => format!("<p>{text}</p><p>&nbsp;</p>"),
            4 => format!("\u{3000}{text}\u{200b}"),
            _ => format!("<p align=\"center\">{text}<br /></p>"),
        };
        format!("<td nowrap=\"nowrap\"{} style=\"width:89px;\">{inner}</td>", spans(cell))
    }
}
