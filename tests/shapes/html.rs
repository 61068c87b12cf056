//! Reports as HTML pages.

use gouji::inspect::Source;

use super::change::{self, Between};
use super::filled::Filled;
use super::layout;
use super::page::{Part, Role, Row, prescribed};
use super::random::Random;
use super::write::{Cms, Dialect, Excel, Fields, Open, Plain, Word, html};
use super::{Shape, State};

/// The shapes of HTML pages.
pub fn shapes() -> Vec<Shape> {
    let mut shapes = Vec::new();
    for (name, dialect, changed) in WHOLE {
        shapes.push(Shape { name, state: State::Whole, render: Box::new(page(dialect, changed)) });
    }
    for (name, dialect, changed) in DAMAGED {
        shapes.push(Shape { name, state: State::Damaged, render: Box::new(page(dialect, changed)) });
    }
    for (name, render) in OTHERS {
        shapes.push(Shape { name, state: State::Whole, render: Box::new(render) });
    }
    shapes
}

type Change = fn(&mut Vec<Part>, &mut Random);

/// A name, the program that writes the page, and how its tables differ from those of the notice.
type Changed = (&'static str, &'static dyn Dialect, Change);

const WHOLE: [Changed; 31] = [
    ("plain table", &Plain, |_, _| {}),
    ("Word paste", &Word, |_, _| {}),
    ("Excel or WPS paste", &Excel, |_, _| {}),
    ("editor of a content system", &Cms, |_, _| {}),
    ("tags left open", &Open, |_, _| {}),
    ("form fields", &Fields, |_, _| {}),
    ("padded headings", &Plain, change::pad_headings),
    ("headings of other widths", &Cms, change::unsettle_widths),
    ("merged at random", &Plain, change::merge_at_random),
    ("groups left out", &Word, change::drop_groups),
    ("groups left empty", &Plain, change::empty_groups),
    ("labels broken into lines", &Word, change::break_labels),
    ("table 3 split, no headings", &Word, |parts, random| {
        change::split_requests(parts, Between::Nothing, random);
    }),
    ("table 3 split, headings again", &Plain, |parts, random| {
        change::split_requests(parts, Between::Headings, random);
    }),
    ("table 3 split, page numbers", &Cms, |parts, random| {
        change::split_requests(parts, Between::PageNumber, random);
    }),
    ("table 2 in parts", &Word, change::split_proactive),
    ("table 4 in parts", &Cms, change::split_disputes),
    ("tables 2 and 4 in parts", &Plain, |parts, random| {
        change::split_disputes(parts, random);
        change::split_proactive(parts, random);
    }),
    ("no headings", &Plain, change::drop_headings),
    ("surplus blank cells", &Plain, change::add_blanks),
    ("traditional characters", &Cms, |parts, _| change::respell(parts, &TRADITIONAL)),
    ("radicals for characters", &Plain, |parts, _| change::respell(parts, &RADICALS)),
    ("other numbering", &Word, change::renumber),
    ("rows of its own", &Cms, change::add_rows),
    ("a number for each row", &Cms, layout::number_rows),
    ("a sum of some columns", &Word, layout::sum_some),
    ("the total before its parts", &Plain, layout::total_first),
    ("table 3 turned", &Word, layout::turn),
    ("table 3 in one row", &Cms, layout::stack),
    ("table 4 in three rows", &Plain, layout::disputes_below),
    ("names that reports use", &Plain, |parts, _| change::rename(parts, &NAMES)),
];

const DAMAGED: [Changed; 7] = [
    ("slips in labels", &Plain, change::misspell),
    ("labels cut off", &Word, change::cut_labels),
    ("figures lost", &Plain, change::lose_figures),
    ("labels shifted", &Plain, change::shift_labels),
    ("rows lost", &Cms, change::lose_rows),
    ("slips, splits and losses", &Word, |parts, random| {
        change::misspell(parts, random);
        change::lose_figures(parts, random);
        change::lose_rows(parts, random);
        change::split_requests(parts, Between::PageNumber, random);
    }),
    ("a table printed twice", &Plain, change::repeat_table),
];

type Render = fn(&mut Filled, &mut Random) -> Source;

/// Shapes that change the figures, or what stands around the tables.
const OTHERS: [(&str, Render); 11] = [
    ("zeros blank", |filled, random| {
        filled.print_zeros("", "");
        written(&Word, filled, random)
    }),
    ("zeros as marks", |filled, random| {
        filled.print_zeros(random.one_of(&["/", "-", "—", "无"]), "");
        written(&Cms, filled, random)
    }),
    ("zeros in several ways", |filled, random| {
        for cell in filled.format.ids() {
            let at = usize::from(cell.0);
            if filled.printed[at] == "0" && random.once_in(2) {
                random.one_of(&["", "/", "-", "——", "\u{a0}"]).clone_into(&mut filled.printed[at]);
                filled.truth[at].clear();
            }
        }
        written(&Word, filled, random)
    }),
    ("remarks and units in cells", |filled, random| {
        filled.print(random, |figure, random| match random.below(9) {
            0 => format!("{figure}（其中修订 16 件）"),
            1 => format!("{figure} 件"),
            _ => figure.to_owned(),
        });
        written(&Plain, filled, random)
    }),
    ("full-width and grouped digits", |filled, random| {
        filled.print(random, grouped);
        written(&Cms, filled, random)
    }),
    ("a paragraph each row", |filled, _| {
        let rows = |row: &Row| format!("<p>{}</p>\n", texts(row).join("&nbsp; "));
        paragraphs(filled, &rows)
    }),
    ("a layer each cell", |filled, _| {
        let row = |row: &Row| format!("<div><div>{}</div></div>\n", texts(row).join("</div><div>"));
        paragraphs(filled, &row)
    }),
    ("content system around", around),
    ("layout tables around", in_layout),
    ("escaped in a script", escaped),
    ("hidden cells and rows", hidden),
];

/// Renders a page in a dialect, its tables changed before.
fn page(dialect: &'static dyn Dialect, changed: Change) -> impl Fn(&mut Filled, &mut Random) -> Source {
    move |filled, random| {
        let mut parts = prescribed(filled);
        changed(&mut parts, random);
        whole(&html(&parts, random, dialect), filled.year)
    }
}

fn written(dialect: &dyn Dialect, filled: &Filled, random: &mut Random) -> Source {
    whole(&html(&prescribed(filled), random, dialect), filled.year)
}

fn texts(row: &Row) -> Vec<&str> {
    row.cells.iter().map(|cell| cell.text.as_str()).collect()
}

/// A page without tables.
fn paragraphs(filled: &Filled, row: &dyn Fn(&Row) -> String) -> Source {
    let mut body = String::new();
    for part in prescribed(filled) {
        match part {
            Part::Line(line) => body += &format!("<p>{line}</p>\n"),
            Part::Table(table) => body.extend(table.rows.iter().map(row)),
        }
    }
    whole(&body, filled.year)
}

fn whole(body: &str, year: u16) -> Source {
    let head = format!("<!DOCTYPE html><html><head><title>{year}年报</title></head><body>");
    Source::Html(head + body + "</body></html>")
}

fn grouped(figure: &str, random: &mut Random) -> String {
    if random.once_in(2) {
        return figure.chars().map(|c| char::from_u32(c as u32 + 0xfee0).unwrap_or(c)).collect();
    }
    let mut grouped = String::new();
    for (at, c) in figure.chars().enumerate() {
        if at > 0 && (figure.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(c);
    }
    grouped
}

/// Navigation, a table about the document before the report, other years below.
fn around(filled: &mut Filled, random: &mut Random) -> Source {
    let parts = prescribed(filled);
    let own = html(&parts, random, &Cms);
    let year = filled.year;
    Source::Html(format!(
        "<html><head><script>var a = '<table><tr><td>规章<td>1';</script><style>td{{}}</style></head><body><nav><ul>\
         <li><a href=/>首页</a><li><a>政府信息公开年报</a><li>行政许可<li>行政处罚</ul></nav><table class=\"xxgk\"><tr><td>名称：\
         </td><td colspan=3>{year}年报告</td></tr><tr><td>索引号：</td><td>0123-4</td><td>分类：</td><td>其他</td></tr><tr><td>\
         发布机构：</td><td>办公室</td><td>发布日期：</td><td>{}-01-20</td></tr><tr><td>文号</td><td>无</td><td>总计</td>\
         <td>5</td></tr></table><div id=zoom>{own}</div><table><tr><td>上一篇</td><td>规章</td></tr></table><footer>\
         <select><option>行政复议<option>2</select>版权所有 00-1234</footer></body></html>",
        year + 1
    ))
}

/// The whole page in tables that only arrange it.
fn in_layout(filled: &mut Filled, random: &mut Random) -> Source {
    let own = html(&prescribed(filled), random, &Word);
    Source::Html(format!(
        "<table width=1000><tr><td>规章</td><td>其他 3</td></tr><tr><td colspan=2><table><tr><td><div>{own}</div></td></tr>\
         </table></td></tr><tr><td>总计</td><td>7</td></tr></table>"
    ))
}

/// A page as a string of a script, escaped once or twice.
fn escaped(filled: &mut Filled, random: &mut Random) -> Source {
    let mut text = html(&prescribed(filled), random, &Plain);
    for _ in 0..=random.below(2) {
        text = text.replace('\\', "\\\\").replace('"', "\\\"").replace('/', "\\/").replace('\n', "\\n");
    }
    if random.once_in(2) {
        text = text.replace('<', "\\u003c").replace('>', "\\u003E").replace("规章", "\\u89c4\\u7AE0");
    }
    Source::Html(format!("var data = {{\"id\": 5, \"content\": \"{text}\"}};"))
}

/// Cells and rows that browsers do not show, with figures in them.
fn hidden(filled: &mut Filled, random: &mut Random) -> Source {
    struct Hiding;
    impl Dialect for Hiding {
        fn row(&self, row: &super::page::Row) -> String {
            let hidden = "<tr style='display:none'><td>规章</td><td>7</td><td>8</td><td>9</td></tr>";
            format!("{}<tr>", if row.cells.len() > 4 { hidden } else { "" })
        }
        fn cell(&self, cell: &super::page::Cell, random: &mut Random) -> String {
            let own = Plain.cell(cell, random);
            match cell.role {
                Role::Figure if random.once_in(3) => {
                    own + random.one_of(&[
                        "<td style=\"mso-cell-special:placeholder\">3</td>",
                        "<td hidden>4</td>",
                        "<td style=\"color:red; display: none\">5</td>",
                    ])
                }
                _ => own,
            }
        }
    }
    written(&Hiding, filled, random)
}

pub const TRADITIONAL: [(char, char); 36] = [
    ('规', '規'),
    ('请', '請'),
    ('信', '信'),
    ('数', '數'),
    ('发', '發'),
    ('废', '廢'),
    ('现', '現'),
    ('决', '決'),
    ('强', '強'),
    ('处', '處'),
    ('罚', '罰'),
    ('许', '許'),
    ('业', '業'),
    ('费', '費'),
    ('关', '關'),
    ('结', '結'),
    ('转', '轉'),
    ('复', '復'),
    ('诉', '訴'),
    ('讼', '訟'),
    ('议', '議'),
    ('总', '總'),
    ('计', '計'),
    ('机', '機'),
    ('构', '構'),
    ('会', '會'),
    ('组', '組'),
    ('织', '織'),
    ('属', '屬'),
    ('国', '國'),
    ('执', '執'),
    ('类', '類'),
    ('举', '舉'),
    ('维', '維'),
    ('纠', '糾'),
    ('报', '報'),
];

pub const RADICALS: [(char, char); 22] = [
    ('一', '⼀'),
    ('二', '⼆'),
    ('三', '三'),
    ('十', '⼗'),
    ('人', '⼈'),
    ('自', '⾃'),
    ('行', '⾏'),
    ('文', '⽂'),
    ('金', '⾦'),
    ('大', '⼤'),
    ('不', '不'),
    ('工', '⼯'),
    ('非', '⾮'),
    ('长', '⻓'),
    ('门', '⻔'),
    ('民', '⺠'),
    ('页', '⻚'),
    ('用', '⽤'),
    ('止', '⽌'),
    ('生', '⽣'),
    ('方', '⽅'),
    ('无', '⽆'),
];

const NAMES: [(&str, &str); 12] = [
    ("行政规范性文件", "规范性文件"),
    ("规范性文件", "行政规范性文件"),
    ("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "(二)部分公开"),
    ("2.其他法律行政法规禁止公开", "2.其他法律行政止公开"),
    ("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1.逾期不补正"),
    ("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "2.逾期不缴费"),
    ("3.危及“三安全一稳定”", "3．危及\"三安全一稳定\""),
    ("（七）总计", "(七)合计"),
    ("本年新制作数量", "本年新"),
    ("本年新公开数量", "本年新"),
    ("本年增/减", "本年增/"),
    ("现行有效件数", "现行有效件"),
];
