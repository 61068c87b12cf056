//! What a report says of itself outside its tables: its year, and which sections it has.

use crate::finding::{Finding, Problem, Section};
use crate::format::{Format, Label, is_year};
use crate::label;
use crate::report::Report;

use super::grid::Piece;

/// What was found around the tables.
pub(crate) struct Document {
    /// The report year, from the title or the period; `None` where titles disagree and no period decides.
    pub(crate) year: Option<u16>,
    /// The lines and tables, in order.
    marks: Vec<Mark>,
}

/// What a line or a table is to the sections of a report.
enum Mark {
    /// A line short enough to be a heading: its folded words.
    Heading(String),
    /// A table, or a line with figures.
    Figures,
}

/// A heading is no longer than this; a title no longer than the next.
const LONGEST_HEADING: usize = 40;
const LONGEST_TITLE: usize = 80;

impl Document {
    pub(crate) fn read(pieces: &[Piece]) -> Document {
        let mut titled: Vec<u16> = Vec::new();
        let mut dated = None;
        let mut marks = Vec::new();
        for piece in pieces {
            let Piece::Line(line) = piece else {
                marks.push(Mark::Figures);
                continue;
            };
            let length = line.chars().count();
            if let Some(year) = year_in(line) {
                if length <= LONGEST_TITLE && is_title(line) && !titled.contains(&year) {
                    titled.push(year);
                }
                if dated.is_none() && is_period(line) {
                    dated = Some(year);
                }
            }
            if length <= LONGEST_HEADING && !line.bytes().any(|byte| byte.is_ascii_digit()) {
                marks.push(Mark::Heading(label::fold(line)));
            } else {
                marks.push(Mark::Figures);
            }
        }
        // A page lists the reports of other years as well: then the period tells which one it shows.
        let year = if titled.len() == 1 { titled.pop() } else { dated };
        Document { year, marks }
    }

    /// Adds findings for the tables of which nothing was read.
    pub(crate) fn tell_missing_tables(&self, format: &Format, report: &Report, findings: &mut Vec<Finding>) {
        for (table, declared) in format.tables.iter().enumerate() {
            if !format.ids().any(|cell| format[cell].place.table == table && report.has(cell)) {
                let section = self.section(format, &declared.label);
                findings.push(Problem::TableAbsent { table, section }.at(Vec::new(), format));
            }
        }
    }

    /// Whether any of a format's tables has its heading.
    pub(crate) fn has_heading(&self, format: &Format) -> bool {
        format.tables.iter().any(|table| self.section(format, &table.label) != Section::Missing)
    }

    /// What stands under a table's heading, up to the next section.
    fn section(&self, format: &Format, label: &Label) -> Section {
        let is_it = |mark: &Mark| matches!(mark, Mark::Heading(words) if label.is(words));
        let Some(at) = self.marks.iter().rposition(is_it) else { return Section::Missing };
        for mark in self.marks.iter().skip(at + 1) {
            match mark {
                Mark::Figures => return Section::Unread,
                Mark::Heading(words) if is_section(format, words) => return Section::Empty,
                Mark::Heading(_) => {}
            }
        }
        Section::Empty
    }
}

/// Whether these words head a section: one with a table, or 五、存在的主要问题…, 六、其他需要报告的事项.
fn is_section(format: &Format, words: &str) -> bool {
    label::holds(words, "主要问题")
        || label::holds(words, "改进情况")
        || label::holds(words, "需要报告")
        || format.tables.iter().any(|table| table.label.is(words))
}

fn is_title(line: &str) -> bool {
    label::holds(line, "年度报告") || label::holds(line, "政府信息公开工作")
}

fn is_period(line: &str) -> bool {
    label::holds(line, "统计期限") || label::holds(line, "1月1日")
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
        } else if c == '年' && length == 4 && is_year(year) {
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
    fn where_a_page_lists_other_years_the_period_decides() {
        let line = |text: &str| Piece::Line(text.to_owned());
        let list = || vec![line("2019年政府信息公开工作年度报告"), line("2020年政府信息公开工作年度报告")];
        assert_eq!(Document::read(&list()).year, None);
        let shown = [list(), vec![line("统计期限为2020年1月1日至12月31日")]].concat();
        assert_eq!(Document::read(&shown).year, Some(2020));
    }

    #[test]
    fn the_period_tells_it_where_no_title_does() {
        assert_eq!(year("统计期限自2023 年1 月1 日至12月31日"), Some(2023));
    }
}
