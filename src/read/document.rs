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
        let lines: Vec<&str> = pieces.iter().filter_map(line).collect();
        let is_short = |line: &&&str, longest: usize| line.chars().take(longest + 1).count() <= longest;
        let titles = lines.iter().filter(|line| is_short(line, LONGEST_TITLE) && is_title(line));
        let periods = lines.iter().filter(|line| line.contains("统计期限") || line.contains("1月1日"));
        let year = titles.chain(periods).find_map(|line| year_in(line));
        let headings = lines
            .iter()
            .filter(|line| is_short(line, LONGEST_HEADING))
            .map(|line| label::fold(line))
            .collect();
        Document { year, headings }
    }

    /// The tables of which nothing was read.
    pub(crate) fn missing_tables(&self, format: &Format, report: &Report) -> Vec<Finding> {
        let is_missing =
            |table: usize| format.ids().all(|cell| format[cell].place.table != table || !report.has(cell));
        (0..format.tables.len())
            .filter(|table| is_missing(*table))
            .map(|table| {
                let label = &format.tables[table].label;
                let heading = self.headings.iter().any(|words| label.is(words));
                Problem::TableAbsent { table, heading }.at(Vec::new(), format)
            })
            .collect()
    }
}

fn line(piece: &Piece) -> Option<&str> {
    match piece {
        Piece::Line(line) => Some(line),
        Piece::Grid(_) => None,
    }
}

fn is_title(line: &str) -> bool {
    line.contains("年度报告") || line.contains("政府信息公开工作")
}

/// The year of `2024年` or `2024 年度`, written with digits.
fn year_in(line: &str) -> Option<u16> {
    let places = line.match_indices('年').map(|(at, _)| line[..at].trim_end());
    places.filter_map(last_four_digits).find(|year| (1990..2100).contains(year))
}

fn last_four_digits(text: &str) -> Option<u16> {
    let digits = text.trim_start_matches(|c: char| !c.is_ascii_digit());
    let start = text
        .rfind(|c: char| !c.is_ascii_digit())
        .map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    let last = &text[start..];
    (last.len() == 4 && !digits.is_empty()).then(|| last.parse().ok()).flatten()
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
