//! What a report says of itself outside its tables: its year, and which sections it has.

use crate::finding::{Finding, Problem};
use crate::format::Format;
use crate::label;
use crate::report::Report;

use super::grid::Piece;

/// What was found around the tables.
pub(crate) struct Document {
    /// The report year, from the title or the period.
    pub(crate) year: Option<u16>,
    /// The folded words of the lines short enough to be headings.
    headings: Vec<String>,
}

/// A heading is no longer than this; a title no longer than the next.
const LONGEST_HEADING: usize = 40;
const LONGEST_TITLE: usize = 80;

impl Document {
    pub(crate) fn read(pieces: &[Piece]) -> Document {
        let (mut titled, mut dated) = (None, None);
        let mut headings = Vec::new();
        for piece in pieces {
            let Piece::Line(line) = piece else {
                continue;
            };
            let length = line.chars().count();
            if titled.is_none() && length <= LONGEST_TITLE && is_title(line) {
                titled = year_in(line);
            }
            if dated.is_none() && is_period(line) {
                dated = year_in(line);
            }
            if length <= LONGEST_HEADING {
                headings.push(label::fold(line));
            }
        }
        Document { year: titled.or(dated), headings }
    }

    /// Adds findings for the tables of which nothing was read.
    pub(crate) fn tell_missing_tables(&self, format: &Format, report: &Report, findings: &mut Vec<Finding>) {
        for (table, declared) in format.tables.iter().enumerate() {
            if !format.ids().any(|cell| format[cell].place.table == table && report.has(cell)) {
                let heading = self.headings.iter().any(|words| declared.label.is(words));
                findings.push(Problem::TableAbsent { table, heading }.at(Vec::new(), format));
            }
        }
    }
}

fn is_title(line: &str) -> bool {
    line.contains("年度报告") || line.contains("政府信息公开工作")
}

fn is_period(line: &str) -> bool {
    line.contains("统计期限") || line.contains("1月1日")
}

/// The year of `2024年` or `2024 年度`, written with digits.
fn year_in(line: &str) -> Option<u16> {
    let (mut year, mut length, mut is_over) = (0_u16, 0, true);
    for c in line.chars() {
        if let Some(digit) = c.to_digit(10).and_then(|digit| u16::try_from(digit).ok()) {
            if std::mem::take(&mut is_over) {
                (year, length) = (0, 0);
            }
            year = year.wrapping_mul(10).wrapping_add(digit);
            length += 1;
        } else if c == '年' && length == 4 && (1990..2100).contains(&year) {
            return Some(year);
        } else {
            is_over = true;
            if !c.is_whitespace() {
                length = 0;
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn year(text: &str) -> Option<u16> {
        Document::read(&[Piece::Line(text.to_owned())]).year
    }

    #[test]
    fn the_title_tells_the_year() {
        assert_eq!(year("示例市2020年政府信息公开工作年度报告"), Some(2020));
        assert_eq!(year("2024 年示例局政府信息公开工作"), Some(2024));
        assert_eq!(year("示例区2019年度政府信息公开工作年度报告"), Some(2019));
    }

    #[test]
    fn other_years_do_not() {
        assert_eq!(year("国办公开办函〔2021〕30号"), None);
        assert_eq!(year("发布日期：2020-01-31"), None);
        assert_eq!(year("关于做好政府信息公开工作年度报告的通知（20211年）"), None);
    }

    #[test]
    fn the_period_tells_it_where_no_title_does() {
        assert_eq!(year("统计期限自2023 年1 月1 日至12月31日"), Some(2023));
    }
}
