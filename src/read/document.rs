//! What a report says of itself outside its tables: its title and year, and the prose of its sections.

use crate::document::{Document, Section};
use crate::format::{Format, Label, is_year};
use crate::label;

use super::grid::{Grid, Piece};

/// A heading is no longer than this; a title no longer than the next.
const LONGEST_HEADING: usize = 40;
const LONGEST_TITLE: usize = 80;

/// What the page calls the day of publication.
static DAYS: [&str; 6] = ["发布日期", "发布时间", "公开日期", "成文日期", "生成日期", "发文日期"];

/// The numbers of sections.
static NUMERALS: [char; 6] = ['一', '二', '三', '四', '五', '六'];

/// What a page has behind the report: to share and print it, other pages, whose site it is.
static BEHIND: [&str; 10] = [
    "分享到",
    "打印本页",
    "【打印",
    "关闭窗口",
    "相关链接",
    "主办：",
    "主办单位",
    "版权所有",
    "网站标识码",
    "扫一扫",
];

/// How the names of bodies that report end.
static BODIES: [&str; 14] = [
    "政府",
    "局",
    "委员会",
    "厅",
    "办公室",
    "处",
    "街道",
    "镇",
    "乡",
    "院",
    "队",
    "中心",
    "管委会",
    "办事处",
];

/// The title, the year and the day of publication.
pub(crate) fn heads(pieces: &[Piece]) -> Document {
    let mut document = Document::default();
    let mut titled: Vec<(u16, u32)> = Vec::new();
    let mut dated = None;
    let mut above = "";
    for piece in pieces {
        let line = match piece {
            Piece::Line(line) => line,
            Piece::Grid(grid) => {
                take_day(&mut document, &line_of(grid));
                continue;
            }
        };
        take_day(&mut document, line);
        let above = std::mem::replace(&mut above, line);
        let Some(year) = year_in(line) else { continue };
        let title = title_of(line).filter(|title| is_title(title) && year_in(title) == Some(year));
        match (title, titled.iter_mut().find(|(known, _)| *known == year)) {
            (Some(_), Some((_, times))) => *times += 1,
            (Some(title), None) => {
                titled.push((year, 1));
                take_title(&mut document, title, above);
            }
            (None, _) => {}
        }
        if dated.is_none() && is_period(line) {
            dated = Some(year);
        }
    }
    // A page lists the reports of other years as well: then the period tells which one it shows, or else the title that
    // stands there more often than any of theirs.
    let often = titled.iter().map(|(_, times)| *times).max();
    let mut most = titled.iter().filter(|(_, times)| Some(*times) == often);
    let (first, is_one) = (most.next().map(|(year, _)| *year), most.next().is_none());
    document.year = if titled.len() == 1 { first } else { dated.or_else(|| first.filter(|_| is_one)) };
    document
}

/// Takes the first title that is not a sentence, and the body it names; on some pages it stands on the line above.
fn take_title(document: &mut Document, line: &str, above: &str) {
    let title = plain(line);
    if document.title.is_some() || label::holds(title, "，") || label::holds(title, "。") {
        return;
    }
    document.title = Some(title.to_owned());
    document.org = org_of(title).or_else(|| {
        let above = label::without(plain(above), char::is_whitespace);
        let is_body = BODIES.iter().any(|end| above.ends_with(end)) && above.chars().count() <= 30;
        is_body.then_some(above)
    });
}

/// The title that a line is, or begins with where the whole page is one line.
fn title_of(line: &str) -> Option<&str> {
    if line.chars().count() <= LONGEST_TITLE {
        return Some(line);
    }
    let rest = label::behind(line, "年度报告")?;
    let title = label::part(line, 0..line.len() - rest.len());
    // A sentence may name another year's report.
    let is_sentence = ["，", "。", "《"].iter().any(|mark| label::holds(title, mark));
    (title.chars().count() <= LONGEST_TITLE && !is_sentence).then_some(title)
}

/// A line without the marks by which Markdown and page tools set a heading.
fn plain(line: &str) -> &str {
    let line = line.trim_start_matches(['#', '*', ' ', '\u{3000}']);
    let line = line.strip_prefix("标题").map_or(line, |rest| rest.trim_start_matches(['：', ':', ' ']));
    // The name of a page has that of its site behind it.
    let line = line.split(['_', '|']).find(|part| is_title(part) && year_in(part).is_some()).unwrap_or(line);
    line.trim_end_matches(['*', ' ', '\u{3000}'])
}

/// The sections of a report in that format, each once, in the order of the source.
pub(crate) fn sections(pieces: &[Piece], format: &Format) -> Vec<Section> {
    let mut gathered = Gathered { format, sections: vec![Section::before()], is_over: false };
    for piece in pieces {
        match piece {
            Piece::Line(line) => gathered.line(line),
            Piece::Grid(grid) => gathered.grid(grid),
        }
    }
    gathered.sections
}

/// Whether any section of a format has its heading.
pub(crate) fn has_heading(pieces: &[Piece], format: &Format) -> bool {
    sections(pieces, format)
        .iter()
        .any(|section| format.sections.iter().any(|known| known.id == section.id && known.table.is_some()))
}

impl Section {
    /// What stands before the first heading.
    fn before() -> Section {
        Section { id: "0".to_owned(), ..Section::default() }
    }
}

struct Gathered<'f> {
    format: &'f Format,
    /// The last is the one that is open.
    sections: Vec<Section>,
    /// Whether the report has ended, and the page goes on.
    is_over: bool,
}

impl Gathered<'_> {
    fn line(&mut self, line: &str) {
        let mut rest = line;
        while let Some(heading) = heading_in(rest, self.format) {
            self.text(label::part(rest, 0..heading.start));
            self.open(heading.section, label::part(rest, heading.start..heading.end));
            rest = label::part(rest, heading.end..rest.len());
        }
        self.text(rest);
    }

    fn text(&mut self, text: &str) {
        let text = text.trim();
        let Some(open) = self.sections.last_mut().filter(|_| !text.is_empty()) else { return };
        self.is_over |= open.id == "6" && BEHIND.iter().any(|words| text.starts_with(words));
        if self.is_over {
            return;
        }
        let is_long = text.chars().count() > LONGEST_HEADING;
        open.has_figures |= is_long || text.bytes().any(|byte| byte.is_ascii_digit());
        if !open.text.is_empty() {
            open.text.push('\n');
        }
        open.text.push_str(text);
    }

    /// A row of one cell is a frame around prose; all else is a table.
    fn grid(&mut self, grid: &Grid) {
        let is_frame = grid.rows.iter().all(|row| row.cells.len() <= 1);
        for row in grid.rows.iter().filter(|_| is_frame) {
            for cell in &row.cells {
                for line in cell.text.split('\n') {
                    self.line(line);
                }
            }
        }
        if let Some(open) = self.sections.last_mut().filter(|_| !is_frame) {
            open.has_figures = true;
        }
    }

    /// Opens a section. One that was there before goes on: a list of contents names each, and so may the head of a page.
    fn open(&mut self, section: usize, heading: &str) {
        let id = &self.format.sections[section].id;
        let known = self.sections.iter().position(|section| section.id == *id);
        let mut section = known.map(|at| self.sections.remove(at)).unwrap_or_default();
        section.id.clone_from(id);
        self.is_over = false;
        plain(heading).trim().clone_into(&mut section.heading);
        self.sections.push(section);
    }
}

/// A heading in a line, in bytes.
struct Heading {
    section: usize,
    start: usize,
    end: usize,
}

/// The first heading in a line: the whole of a short one, or behind its number anywhere, since a page can be one line.
fn heading_in(line: &str, format: &Format) -> Option<Heading> {
    // No more is looked at than it takes: a page on one line comes here once for each of its headings.
    let is_short =
        line.chars().nth(LONGEST_HEADING).is_none() && !line.bytes().any(|byte| byte.is_ascii_digit());
    if is_short {
        let words = label::fold(line);
        let named = |label: &Label| label.is(&words) || is_numbered(line) && label.has_anchor_in(&words);
        let section = format.sections.iter().position(|section| section.label.is(&words));
        // （一）主动公开政府信息情况 is a part of another section.
        let is_own = |section: &usize| bracketed(line).is_none_or(|number| number == *section);
        let section = section.or_else(|| format.sections.iter().position(|section| named(&section.label)));
        let section = section.filter(is_own)?;
        return Some(Heading { section, start: 0, end: line.len() });
    }
    for (start, numeral) in line.char_indices() {
        let behind = label::part(line, start + numeral.len_utf8()..line.len());
        let Some(behind) = behind.strip_prefix('、') else { continue };
        if !label::is_numeral(numeral) {
            continue;
        }
        for (section, known) in format.sections.iter().enumerate() {
            for words in &known.label.words {
                if let Some(rest) = behind_words(behind, words) {
                    return Some(Heading { section, start, end: line.len() - rest.len() });
                }
            }
        }
    }
    None
}

/// The number in brackets that a line begins with, counted from 0: `（一）`.
fn bracketed(line: &str) -> Option<usize> {
    let mut letters = line.trim_start().strip_prefix(['（', '('])?.chars();
    let first = letters.next()?;
    let number = NUMERALS.iter().position(|numeral| first == *numeral);
    number.filter(|_| letters.next().is_some_and(|close| matches!(close, '）' | ')')))
}

/// Whether the line begins as the heading of a section does: `三、`.
fn is_numbered(line: &str) -> bool {
    let mut letters = line.trim_start().chars();
    let numeral = letters.next().is_some_and(label::is_numeral);
    numeral && letters.next().is_some_and(|mark| matches!(mark, '、' | '.' | '．' | ' ' | '，'))
}

/// What follows these folded words at the beginning of a text.
fn behind_words<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    let mut wanted = words.chars();
    let mut next = wanted.next()?;
    for (at, letter) in text.char_indices() {
        let Some(folded) = label::fold_char(letter).filter(|folded| !label::is_mark(*folded)) else {
            continue;
        };
        if folded != next {
            return None;
        }
        match wanted.next() {
            Some(letter) => next = letter,
            None => return text.get(at + letter.len_utf8()..),
        }
    }
    None
}

/// A small table as one line: on some pages the day stands in one.
fn line_of(grid: &Grid) -> String {
    let mut line = String::new();
    for row in grid.rows.iter().take(8) {
        for cell in row.cells.iter().filter(|cell| cell.text.len() <= LONGEST_TITLE) {
            line.push_str(&cell.text);
            line.push(' ');
        }
    }
    line
}

/// Takes the day of publication from the line that tells it.
fn take_day(document: &mut Document, line: &str) {
    if document.published.is_some() || line.chars().count() > 400 {
        return;
    }
    for name in DAYS {
        if let Some(behind) = label::behind(line, name) {
            document.published = day_in(behind);
            return;
        }
    }
}

/// The day that a text begins with, as `2025-01-20`: `：2025年1月20日`, `2025-01-20 10:30`.
fn day_in(text: &str) -> Option<String> {
    let mut parts = [0_u16; 3];
    let (mut part, mut is_open) = (0, false);
    for letter in text.chars().take(24) {
        if let Some(digit) = letter.to_digit(10).and_then(|digit| u16::try_from(digit).ok()) {
            parts[part] = parts[part].checked_mul(10)?.checked_add(digit)?;
            is_open = true;
        } else if std::mem::take(&mut is_open) {
            part += 1;
            if part == 3 {
                break;
            }
        } else if !matches!(letter, '：' | ':' | ' ' | '\u{a0}' | '\n' | '[' | '【' | '\u{3000}') {
            return None;
        }
    }
    let [year, month, day] = parts;
    let is_day = is_year(year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    is_day.then(|| {
        let mut written = year.to_string();
        for part in [month, day] {
            written.push_str(if part < 10 { "-0" } else { "-" });
            written.push_str(&part.to_string());
        }
        written
    })
}

/// The body whose title it is: what stands before the year, or between the year and 政府信息公开.
fn org_of(title: &str) -> Option<String> {
    let title = label::without(title, char::is_whitespace);
    let at = title.find(|c: char| c.is_ascii_digit())?;
    let before = label::part(&title, 0..at).trim_end_matches('(');
    if !before.is_empty() {
        return Some(before.strip_suffix("关于").unwrap_or(before).to_owned());
    }
    let behind = label::behind(&title, "年")?;
    let behind = behind.strip_prefix('度').unwrap_or(behind);
    let org = label::before(behind, "政府信息公开").or_else(|| label::before(behind, "信息公开"));
    org.filter(|org| !org.is_empty()).map(str::to_owned)
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
        heads(&[Piece::Line(text.to_owned())]).year
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
        assert_eq!(heads(&list()).year, None);
        let shown = [list(), vec![line("统计期限为2020年1月1日至12月31日")]].concat();
        assert_eq!(heads(&shown).year, Some(2020));
    }

    #[test]
    fn the_period_tells_it_where_no_title_does() {
        assert_eq!(year("统计期限自2023 年1 月1 日至12月31日"), Some(2023));
    }

    #[test]
    fn a_page_on_one_line_begins_with_its_title() {
        let rest = "一、总体情况本机关按规定公开信息。".repeat(9);
        assert_eq!(year(&format!("示例区2019年政府信息公开工作年度报告 {rest}")), Some(2019));
        assert_eq!(year(&format!("{rest}示例区2018年政府信息公开工作年度报告 {rest}")), None);
    }

    fn read(text: &str) -> Vec<(String, String)> {
        let pieces: Vec<Piece> = text.split('\n').map(|line| Piece::Line(line.to_owned())).collect();
        let found = sections(&pieces, &crate::inspect::formats()[0]);
        found.into_iter().map(|section| (section.id, section.text)).collect()
    }

    #[test]
    fn sections_hold_what_stands_under_their_headings() {
        let text = "示例局2024年年报\n一、总体情况\n全年收到申请3件。\n（一）主动公开情况\n五、存在的问题和整改措施\n无\n六、其他";
        let wanted = [
            ("0", "示例局2024年年报"),
            ("1", "全年收到申请3件。\n（一）主动公开情况"),
            ("5", "无\n六、其他"),
        ];
        assert_eq!(read(text), wanted.map(|(id, text)| (id.to_owned(), text.to_owned())));
    }

    #[test]
    fn a_page_on_one_line_has_its_sections() {
        let text = "2024年示例局年报 一、总体情况 全年公开12条，比上年多。二、主动公开政府信息情况 规章 0 0 0 六、 其他需要报告的事项无收费，共0元。";
        let wanted = [
            ("0", "2024年示例局年报"),
            ("1", "全年公开12条，比上年多。"),
            ("2", "规章 0 0 0"),
            ("6", "无收费，共0元。"),
        ];
        assert_eq!(read(text), wanted.map(|(id, text)| (id.to_owned(), text.to_owned())));
    }

    #[test]
    fn a_list_of_contents_opens_no_section_of_its_own() {
        let text = "一、总体情况\n六、其他需要报告的事项\n一、总体情况\n甲\n六、其他需要报告的事项\n乙";
        let wanted = [("0", ""), ("1", "甲"), ("6", "乙")];
        assert_eq!(read(text), wanted.map(|(id, text)| (id.to_owned(), text.to_owned())));
    }

    #[test]
    fn the_body_and_the_day_are_read() {
        let pieces = |lines: &[&str]| -> Vec<Piece> {
            lines.iter().map(|line| Piece::Line((*line).to_owned())).collect()
        };
        let found =
            heads(&pieces(&["示例区人民政府2024年政府信息公开工作年度报告", "发布时间：2025-01-20 10:30"]));
        assert_eq!(found.org.as_deref(), Some("示例区人民政府"));
        assert_eq!(found.published.as_deref(), Some("2025-01-20"));
        let found = heads(&pieces(&["2024年度示例局政府信息公开工作年度报告", "发布日期 2025年2月3日"]));
        assert_eq!(found.org.as_deref(), Some("示例局"));
        assert_eq!(found.published.as_deref(), Some("2025-02-03"));
    }
}
