//! 简体中文。写给正对着表格的填报人：位置、事实、差额、依据、建议。

use crate::finding::{Extent, Problem, Section};

use super::{CausePhrases, Phrases, is_single};

pub(super) static PHRASES: Phrases = Phrases {
    words,
    purposes: &PURPOSES,
    cell: "{table}“{rowName} × {columnName}”",
    row: "{table}“{rowName}”行",
    across: "{table}“{rowName}”",
    column: "{table}“{columnName}”列",
    prior: "上年报告的{}",
    comma: "、",
    blanks: "空白格按 0 计。",
    follows: "{}不符只因此格未填，补填后成立。",
    causes: CausePhrases {
        single: "疑{cell}应为 {to}，现填 {from}{slip}；改后 {sums} 处关系均成立",
        together: "疑以下 {cells} 格有误，一并改后 {sums} 处关系均成立：{changes}",
        one_of: "以下 {sets} 种改法任取其一，{sums} 处关系即成立，合计无法判断是哪一种：{choices}",
        hopeless: "{table} {sums} 处关系不成立，至少 {least} 格有误，无法判断是哪几格；宜核对是否整行、整列错位{shared}",
        shared: "；其中必有{}",
        change: "{cell} {from} → {to}{slip}",
        between: [" 且 ", "；"],
        more: "；等",
        blank: "空白",
        slips: [
            "，两位数字颠倒",
            "，漏了一位",
            "，重复了一位",
            "，多了一位",
            "，按到了邻键",
            "，一位数字不同",
            "，正负号相反",
            "，小数点错位",
            "，元与万元相混",
            "，与邻格相同",
            "，与上年的数相同",
            "，两格互换",
            "，整行错了一列",
            "，整列错了一行",
            "，两行互换",
            "，两列互换",
        ],
    },
    sums: ["“{}”列合计", "“{}”行合计"],
    years: ["适用于 {from} 年度起", "适用于 {from}—{until} 年度"],
    units: ["计数单位", "元", "万元"],
};

const SIDES: &str = "{left}；{right}。{blanks}依据：{why}。";

fn words(problem: &Problem, cells: usize) -> [&'static str; 2] {
    match problem {
        Problem::Blank(Extent::Table) => ["{table}全部空白", "没有发生的填 0。"],
        Problem::Blank(Extent::Row) => ["{row}全部空白", "没有发生的填 0。"],
        Problem::Blank(extent) if is_single(*extent, cells) => ["{cell}空白", "没有发生的填 0。"],
        Problem::Blank(Extent::Cells) => ["{row}有 {count} 格空白", "空白的有{columns}。没有发生的填 0。"],
        Problem::Placeholder(_) => ["{cell}填的是“{raw}”，不是数字", "没有发生的填 0。"],
        Problem::NotNumber(_) => ["{cell}填的不是数字", "现填“{raw}”，有关的合计因此无法判断。"],
        Problem::Negative(_) => ["{cell}为负数 {amount}", "此格应为 0 或正数，有关的合计因此无法判断。"],
        Problem::NotInteger(_) => {
            ["{cell}为小数 {amount}", "此格按件计数，应为整数，有关的合计因此无法判断。"]
        }
        Problem::Huge { prior: Some(_), .. } => {
            ["{cell}为 {amount}，超过上年的十倍", "上年为 {prior}。宜再核对一次。"]
        }
        Problem::Huge { prior: None, .. } => ["{cell}为 {amount}，数值过大", "宜再核对一次。"],
        Problem::UnitInCell { differs: true, .. } => {
            ["{cell}写有“{unit}”，与表头的单位不同", "现填“{raw}”。"]
        }
        Problem::UnitInCell { differs: false, .. } => {
            ["{cell}数字后写有单位", "现填“{raw}”。表头已有单位，格内只填数字。"]
        }
        Problem::Remark(_) => ["{cell}数字后附有说明", "现填“{raw}”，按括号前的数字审核。"],
        Problem::Imbalance { amounts, .. } if amounts.len() == 2 => {
            ["{place}“{leftName}”与“{total}”差 {difference}", SIDES]
        }
        Problem::Imbalance { .. } if problem.has_total() => {
            ["{place}各项之和与“{total}”差 {difference}", SIDES]
        }
        Problem::Imbalance { .. } => ["{place}不平衡，差 {difference}", SIDES],
        Problem::TotalMissing { .. } => {
            ["{cell}未填，应为 {amount}", "各项之和为 {amount}。{follows}依据：{why}。"]
        }
        Problem::NotReport => ["没有找到年度报告的表格", "内容中没有能认出的表二、表三、表四，未作审核。"],
        Problem::TableAbsent { section: Section::Empty, .. } => {
            ["“{title}”下没有表格", "{table}未读到，未作审核。"]
        }
        Problem::TableAbsent { section: Section::Unread, .. } => {
            ["没有读懂{table}", "“{title}”下有数字，但排列无法辨认，未作审核。"]
        }
        Problem::TableAbsent { section: Section::Missing, .. } => {
            ["没有读到{table}", "内容中没有“{title}”的表格，未作审核。"]
        }
        Problem::RowAbsent => ["没有找到{row}", "这一行未读到，有关的合计无法判断。"],
        Problem::RowUnread { .. } => {
            ["{row}有 {figures} 个数，应为 {wanted} 个", "无法判断各数属于哪一列，这一行未读。"]
        }
        Problem::RowInferred => {
            ["{row}少印一个数", "按行合计只有一种排法，已照此读入；以原表为准核对这一行。"]
        }
        Problem::ColumnsAbsent => ["{row}没有“{columns}”", "表中没有这些列，未作审核。"],
        Problem::Twice { .. } => ["{cell}出现两次，数不相同", "先为“{kept}”，后为“{other}”；按前者审核。"],
        Problem::LabelAltered(_) => ["{row}的栏目名称与格式不符", "现为“{raw}”，格式为“{official}”。"],
        Problem::UnknownCells(_) => ["有的单元格名称不在本格式内", "未审核：{names}。"],
        Problem::Departs(_) => ["{row}未分项", "{basis}要求分项填报，现为一行总数；已按一行审核。"],
        Problem::WrongYear(_) => ["{year} 年度报告用了别的年度的格式", "表格为{basis}规定的格式，{years}。"],
        Problem::PriorUnread => ["所附上年报告没有读到表格", "跨年度的数未核对。"],
        Problem::PriorYear { .. } => {
            ["所附上年报告是 {found} 年度的", "应为 {expected} 年度；跨年度的数未核对。"]
        }
    }
}

/// What each rule that is not linear asks for.
static PURPOSES: [(&str, &str); 26] = [
    ("cell.blank", "各格应填数，没有发生的填 0"),
    ("cell.placeholder", "各格应填数，不用“/”“—”“无”代替 0"),
    ("cell.notNumber", "各格应填数字"),
    ("cell.negative", "件数、金额不为负"),
    ("cell.notInteger", "按件计的数应为整数"),
    ("cell.hugeValue", "件数超过一亿，或超过上年的十倍且在一千以上，宜再核对"),
    ("cell.unitInCell", "表头已有单位，格内只填数字"),
    ("cell.remark", "格内只填数字，说明写在表外"),
    ("total.missing", "各项有数，总计不应空白"),
    ("read.notReport", "内容中应有年度报告的表格"),
    ("read.tableAbsent", "三张表应齐全"),
    ("read.tableUnread", "三张表应排成能读的表格"),
    ("read.rowAbsent", "各行应齐全"),
    ("read.rowUnread", "每行的数应与列数相同"),
    ("read.rowInferred", "每行的数应与列数相同；少一个而行合计只容一种排法时照此读入"),
    ("read.columnsAbsent", "各列应齐全"),
    ("read.twice", "同一格不应有两个不同的数"),
    ("read.unknownCells", "单元格名称应在格式之内"),
    ("read.priorUnread", "上年报告应有年度报告的表格"),
    ("read.priorYear", "上年报告应为上一年度的"),
    ("fmt.labelAltered", "栏目名称应与格式一致"),
    ("fmt.wrongYear", "应使用报告年度所适用的格式"),
    ("fmt.mixed.otherHandling", "2021 年起“（六）其他处理”应分三项填报"),
    ("doc.table2.missing", "“主动公开政府信息情况”应以表格报告"),
    ("doc.table3.missing", "“收到和处理政府信息公开申请情况”应以表格报告"),
    ("doc.table4.missing", "“政府信息公开行政复议、行政诉讼情况”应以表格报告"),
];
