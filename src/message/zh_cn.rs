//! 简体中文。写给正对着表格的填报人：位置、事实、差额、依据、建议。

use crate::amount::{Amount, Unit};
use crate::finding::{Extent, Finding, Problem};
use crate::format::{CellId, Each, Format, Layout};

use super::{Failed, Language, Message, failed, name_of, short};

const LANGUAGE: Language = Language::ZhCn;

pub(super) fn prior(name: &str) -> String {
    format!("上年报告的{name}")
}

pub(super) fn tell(finding: &Finding, format: &Format) -> Message {
    let cells = &finding.cells;
    let first = || cells.first().map(|cell| at(format, *cell)).unwrap_or_default();
    let row = || cells.first().map(|cell| row_at(format, *cell)).unwrap_or_default();
    let (line, detail) = match &finding.problem {
        Problem::Blank(extent) => blank(format, cells, *extent),
        Problem::Placeholder(mark) => {
            (format!("{}填的是“{mark}”，不是数字", first()), format!("{}没有发生的填 0。", others(cells)))
        }
        Problem::NotNumber(raw) => (format!("{}填的不是数字", first()), format!("现填“{}”，有关的合计因此无法判断。", excerpt(raw))),
        Problem::Negative(amount) => (format!("{}为负数 {amount}", first()), "此格应为 0 或正数。".into()),
        Problem::NotInteger(amount) => (format!("{}为小数 {amount}", first()), "此格按件计数，应为整数。".into()),
        Problem::Huge { amount, prior } => huge(&first(), *amount, *prior),
        Problem::UnitInCell { unit, differs, raw } => unit_in_cell(&first(), *unit, *differs, raw),
        Problem::Remark(raw) => (format!("{}数字后附有说明", first()), format!("现填“{}”，按括号前的数字审核。", excerpt(raw))),
        Problem::Imbalance { left, right, .. } => {
            let failed = failed(&finding.problem, format, LANGUAGE);
            failed.map(|failed| imbalance(format, cells, &failed, *left - *right)).unwrap_or_default()
        }
        Problem::TotalMissing { identity, amount, follows } => {
            (format!("{}未填，应为 {amount}", first()), total_missing(format, *identity, *amount, follows))
        }
        Problem::NotReport => (
            "没有找到年度报告的表格".into(),
            "内容中没有能认出的表二、表三、表四，未作审核。".into(),
        ),
        Problem::TableAbsent { table, heading } => table_absent(format, *table, *heading),
        Problem::RowAbsent => (format!("没有找到{}", row()), "这一行未读到，有关的合计无法判断。".into()),
        Problem::RowUnread { figures, columns } => (
            format!("{}有 {figures} 个数，应为 {columns} 个", row()),
            "无法判断各数属于哪一列，这一行未读。".into(),
        ),
        Problem::RowInferred => {
            (format!("{}少印一个数", row()), "按行合计只有一种排法，已照此读入；以原表为准核对这一行。".into())
        }
        Problem::ColumnsAbsent => (format!("没有找到{}", first()), format!("{}表中没有这一列。", others(cells))),
        Problem::Twice { kept, other } => (
            format!("{}出现两次，数不相同", first()),
            format!("先为“{}”，后为“{}”；按前者审核。", excerpt(kept), excerpt(other)),
        ),
        Problem::LabelAltered(printed) => {
            let official = cells.first().map(|cell| format.row(*cell).label.text.as_str()).unwrap_or_default();
            (format!("{}的栏目名称与格式不符", row()), format!("现为“{}”，格式为“{official}”。", excerpt(printed)))
        }
        Problem::UnknownCells(names) => {
            ("有的单元格名称不在本格式内".into(), format!("未审核：{}。", excerpt(&names.join("、"))))
        }
        Problem::Departs(_) => (
            format!("{}未分项", row()),
            format!("{}要求分项填报，现为一行总数；已按一行审核。", format.basis),
        ),
        Problem::WrongYear(year) => (
            format!("{year} 年度报告用了别的年度的格式"),
            format!("表格为{}规定的格式，{}。", format.basis, years(format)),
        ),
        Problem::PriorYear { found, expected } => (
            format!("所附上年报告是 {found} 年度的"),
            format!("应为 {expected} 年度；跨年度的数未核对。"),
        ),
    };
    Message { line, detail }
}

/// 表三“予以公开 × 商业企业”
fn at(format: &Format, cell: CellId) -> String {
    let number = &format.tables[format[cell].place.table].number;
    let (row, column) = (short(&format.row(cell).label, LANGUAGE), short(&format.column(cell).label, LANGUAGE));
    format!("{number}“{row} × {column}”")
}

/// 表三“予以公开”行
fn row_at(format: &Format, cell: CellId) -> String {
    let table = &format.tables[format[cell].place.table];
    let row = short(&format.row(cell).label, LANGUAGE);
    match table.layout {
        Layout::Down => format!("{}“{row}”行", table.number),
        Layout::Across => format!("{}“{row}”", table.number),
    }
}

fn others(cells: &[CellId]) -> String {
    if cells.len() > 1 { format!("共 {} 格。", cells.len()) } else { String::new() }
}

/// 过长的原文只取开头。
fn excerpt(raw: &str) -> String {
    const LONGEST: usize = 40;
    let start: String = raw.chars().take(LONGEST).collect();
    if start.len() < raw.len() { format!("{start}…") } else { start }
}

fn years(format: &Format) -> String {
    match format.until {
        Some(until) => format!("适用于 {}—{until} 年度", format.from),
        None => format!("适用于 {} 年度起", format.from),
    }
}

fn blank(format: &Format, cells: &[CellId], extent: Extent) -> (String, String) {
    let Some(first) = cells.first() else { return Default::default() };
    let line = match (extent, cells.len()) {
        (Extent::Table, _) => format!("{}全部空白", format.tables[format[*first].place.table].number),
        (Extent::Row, _) => format!("{}全部空白", row_at(format, *first)),
        (Extent::Cells, 1) => format!("{}空白", at(format, *first)),
        (Extent::Cells, count) => format!("{}有 {count} 格空白", row_at(format, *first)),
    };
    let columns = cells.iter().map(|cell| short(&format.column(*cell).label, LANGUAGE));
    let columns = if extent == Extent::Cells && cells.len() > 1 {
        format!("空白的有{}。", columns.collect::<Vec<_>>().join("、"))
    } else {
        String::new()
    };
    (line, format!("{columns}没有发生的填 0。"))
}

fn huge(place: &str, amount: Amount, prior: Option<Amount>) -> (String, String) {
    match prior {
        Some(prior) => (format!("{place}为 {amount}，超过上年的十倍"), format!("上年为 {prior}。宜再核对一次。")),
        None => (format!("{place}为 {amount}，数值过大"), "宜再核对一次。".into()),
    }
}

fn unit_in_cell(place: &str, unit: Unit, differs: bool, raw: &str) -> (String, String) {
    let name = match unit {
        Unit::Count => "计数单位",
        Unit::Yuan => "元",
        Unit::TenThousandYuan => "万元",
    };
    let detail = format!("现填“{}”。", excerpt(raw));
    if differs {
        (format!("{place}写有“{name}”，与表头的单位不同"), detail)
    } else {
        (format!("{place}数字后写有单位"), format!("{detail}表头已有单位，格内只填数字。"))
    }
}

fn imbalance(format: &Format, cells: &[CellId], failed: &Failed<'_>, difference: Amount) -> (String, String) {
    let Some(first) = cells.first() else { return Default::default() };
    let difference = if difference.is_negative() { -difference } else { difference };
    let place = match failed.rule.each {
        Each::Row => row_at(format, *first),
        Each::Column => {
            let table = &format.tables[format[*first].place.table];
            format!("{}“{}”列", table.number, short(&format.column(*first).label, LANGUAGE))
        }
    };
    let name = |term| name_of(format, term, failed.rule.each, LANGUAGE);
    let line = match (failed.identity.left.as_slice(), failed.identity.right.as_slice()) {
        ([left], [right]) => format!("{place}“{}”与“{}”差 {difference}", name(*left), name(*right)),
        (_, [total]) | ([total], _) => format!("{place}各项之和与“{}”差 {difference}", name(*total)),
        _ => format!("{place}不平衡，差 {difference}"),
    };
    let blanks = if failed.has_blanks { "空白格按 0 计。" } else { "" };
    (line, format!("{}；{}。{blanks}依据：{}。", failed.left, failed.right, failed.rule.why))
}

fn total_missing(format: &Format, identity: usize, amount: Amount, follows: &[usize]) -> String {
    let rule = &format.rules[format.identities[identity].rule];
    let follows: Vec<String> = follows
        .iter()
        .filter_map(|number| format.identities[*number].total())
        .map(|total| match format.rules[format.identities[identity].rule].each {
            Each::Row => format!("“{}”列合计", short(&format.column(total.cell).label, LANGUAGE)),
            Each::Column => format!("“{}”行合计", short(&format.row(total.cell).label, LANGUAGE)),
        })
        .collect();
    let follows = if follows.is_empty() {
        String::new()
    } else {
        format!("{}不符只因此格未填，补填后成立。", follows.join("、"))
    };
    format!("各项之和为 {amount}。{follows}依据：{}。", rule.why)
}

fn table_absent(format: &Format, table: usize, heading: bool) -> (String, String) {
    let table = &format.tables[table];
    let title = &table.label.text;
    if heading {
        (format!("“{title}”下没有表格"), format!("{}未读到，未作审核。", table.number))
    } else {
        (format!("没有读到{}", table.number), format!("内容中没有“{title}”的表格，未作审核。"))
    }
}

pub(super) fn purpose(rule: &str) -> Option<&'static str> {
    Some(match rule {
        "cell.blank" => "各格应填数，没有发生的填 0",
        "cell.placeholder" => "各格应填数，不用“/”“—”“无”代替 0",
        "cell.notNumber" => "各格应填数字",
        "cell.negative" => "件数、金额不为负",
        "cell.notInteger" => "按件计的数应为整数",
        "cell.hugeValue" => "件数超过一亿，或超过上年的十倍且在一千以上，宜再核对",
        "cell.unitInCell" => "表头已有单位，格内只填数字",
        "cell.remark" => "格内只填数字，说明写在表外",
        "total.missing" => "各项有数，总计不应空白",
        "read.notReport" => "内容中应有年度报告的表格",
        "read.tableAbsent" => "三张表应齐全",
        "read.rowAbsent" => "各行应齐全",
        "read.rowUnread" => "每行的数应与列数相同",
        "read.rowInferred" => "每行的数应与列数相同；少一个而行合计只容一种排法时照此读入",
        "read.columnsAbsent" => "各列应齐全",
        "read.twice" => "同一格不应有两个不同的数",
        "read.unknownCells" => "单元格名称应在格式之内",
        "read.priorYear" => "上年报告应为上一年度的",
        "fmt.labelAltered" => "栏目名称应与格式一致",
        "fmt.wrongYear" => "应使用报告年度所适用的格式",
        "fmt.mixed.otherHandling" => "2021 年起“（六）其他处理”应分三项填报",
        "doc.table2.missing" => "“主动公开政府信息情况”应以表格报告",
        "doc.table3.missing" => "“收到和处理政府信息公开申请情况”应以表格报告",
        "doc.table4.missing" => "“政府信息公开行政复议、行政诉讼情况”应以表格报告",
        _ => return None,
    })
}
