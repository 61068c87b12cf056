//! What the command line says: inspections, faults of the call, help. In both languages, in plain lines.

use gouji::format::Severity;
use gouji::inspect::{self, CallError, Inspection};
use gouji::message::{self, Language};

/// Why a file could not be read, or a call not be carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    Call(String),
    NoValue(String),
    NoFile,
    NoParent,
    NoRule,
    UnknownFormat(String),
    FormatFile(String, Vec<String>),
    NoFormatFile(String),
    UnknownRule(String),
    NoThreshold(String),
    Contradiction(&'static str, &'static str),
    NotFound,
    Folder,
    Forbidden,
    Unreadable(String),
    TooLarge,
    Pages(usize),
    Empty,
    NotText,
    Kind(&'static str),
    Image,
    Archive,
    Rtf,
    OldWord,
    Password,
    Broken,
    Bomb,
    Scan,
    Garbled,
    NothingThere,
    Pattern(String),
    Several(usize),
    /// At this line, and this byte of it.
    Json(usize, usize),
    JsonShape,
    JsonCell(String),
}

impl From<lexopt::Error> for Fault {
    fn from(error: lexopt::Error) -> Fault {
        match error {
            lexopt::Error::MissingValue { option } => Fault::NoValue(option.unwrap_or_default()),
            lexopt::Error::UnexpectedOption(option) => Fault::Call(option),
            lexopt::Error::UnexpectedValue { option, value } => {
                Fault::Call(format!("{option}={}", value.display()))
            }
            lexopt::Error::UnexpectedArgument(word) | lexopt::Error::NonUnicodeValue(word) => {
                Fault::Call(word.display().to_string())
            }
            other => Fault::Call(other.to_string()),
        }
    }
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Fault {
        match error.kind() {
            std::io::ErrorKind::NotFound => Fault::NotFound,
            std::io::ErrorKind::PermissionDenied => Fault::Forbidden,
            _ => Fault::Unreadable(error.to_string()),
        }
    }
}

impl From<CallError> for Fault {
    fn from(error: CallError) -> Fault {
        match error {
            CallError::UnknownFormat(id) => Fault::UnknownFormat(id),
            CallError::UnknownRule(id) => Fault::UnknownRule(id),
            CallError::UnknownCell(_, name) => Fault::JsonCell(name),
            CallError::NoThreshold(id) => Fault::NoThreshold(id),
            CallError::Contradiction(one, other) => Fault::Contradiction(one, other),
        }
    }
}

/// One line on a fault.
pub(crate) fn fault(file: Option<&str>, fault: &Fault, language: Language) -> String {
    let place = file.map(|file| format!("{file}: ")).unwrap_or_default();
    let what = match language {
        Language::ZhCn => fault_zh(fault),
        Language::En => fault_en(fault),
    };
    format!("gouji: {place}{}", what.replace(['\n', '\r'], " "))
}

fn fault_zh(fault: &Fault) -> String {
    match fault {
        Fault::Call(what) => format!("不能识别的参数：{what}（gouji --help 有说明）"),
        Fault::NoValue(option) => format!("{option} 后面没有写值（gouji --help 有说明）"),
        Fault::NoFile => "没有给出文件（- 表示标准输入）".into(),
        Fault::NoParent => "没有给出上级政府的报告（--parent 文件）".into(),
        Fault::NoRule => "没有给出规则名".into(),
        Fault::UnknownFormat(id) => format!("没有“{id}”这个格式（gouji formats 列出全部）"),
        Fault::FormatFile(name, mistakes) => format!("格式文件 {name} 有误：\n  {}", mistakes.join("\n  ")),
        Fault::NoFormatFile(name) => format!("格式文件 {name} 读不出来：没有这个文件，或不是 UTF-8 编码"),
        Fault::UnknownRule(id) => format!("没有“{id}”这条规则（gouji rules 列出全部）"),
        Fault::NoThreshold(id) => format!("规则“{id}”没有阈值（gouji rules 列出全部）"),
        Fault::Contradiction(one, other) => format!("--{one} 与 --{other} 不能同时用"),
        Fault::NotFound => "没有这个文件".into(),
        Fault::Folder => "是文件夹，不是文件".into(),
        Fault::Forbidden => "没有读取的权限".into(),
        Fault::Unreadable(why) => format!("读不出来（{why}）"),
        Fault::TooLarge => "文件超过 64 MB".into(),
        Fault::Pages(most) => format!("PDF 超过 {most} 页，没有读：年度报告没有这么长"),
        Fault::Empty => "文件是空的".into(),
        Fault::NotText => "不是文本文件，或编码无法识别".into(),
        Fault::Kind(kind) => format!("还不能读 {kind} 文件；可另存为 .docx、.xlsx 或 .pdf"),
        Fault::Image => "是图片，其中没有文字可读".into(),
        Fault::Archive => "是压缩包；解压后再审核其中的文件".into(),
        Fault::Rtf => "还不能读 RTF 文件；可另存为 .docx".into(),
        Fault::OldWord => "是旧版 Word 或 WPS 文档（.doc、.wps），还不能读；可另存为 .docx".into(),
        Fault::Password => "有密码保护，读不出来".into(),
        Fault::Broken => "文件已损坏，读不出来".into(),
        Fault::Bomb => "解压后超过 64 MB，不读".into(),
        Fault::Scan => "PDF 中没有可靠的文字层，像是扫描件".into(),
        Fault::Garbled => "PDF 中的文字没有说明是哪些字符，读不出来；可从原文档重新导出".into(),
        Fault::NothingThere => "其中没有可以审核的文件".into(),
        Fault::Pattern(why) => format!("不是合格的文件名模式（{why}）"),
        Fault::Several(count) => format!("其中有 {count} 份报告，只能给一份"),
        Fault::Json(line, byte) => format!("不是合格的 JSON（第 {line} 行第 {byte} 字节处）"),
        Fault::JsonShape => "JSON 中没有 cells、html 或 text".into(),
        Fault::JsonCell(name) => format!("JSON 中的 cells.{name} 不是字符串、数字或 null"),
    }
}

fn fault_en(fault: &Fault) -> String {
    match fault {
        Fault::Call(what) => format!("argument not understood: {what} (see gouji --help)"),
        Fault::NoValue(option) => format!("{option} lacks its value (see gouji --help)"),
        Fault::NoFile => "no file was named (- is standard input)".into(),
        Fault::NoParent => "the government's own report was not named (--parent FILE)".into(),
        Fault::NoRule => "no rule was named".into(),
        Fault::UnknownFormat(id) => format!("there is no format “{id}” (gouji formats lists all)"),
        Fault::FormatFile(name, mistakes) => {
            format!("the format {name} is wrong:\n  {}", mistakes.join("\n  "))
        }
        Fault::NoFormatFile(name) => {
            format!("the format {name} cannot be read: there is no such file, or it is not in UTF-8")
        }
        Fault::UnknownRule(id) => format!("there is no rule “{id}” (gouji rules lists all)"),
        Fault::NoThreshold(id) => format!("rule “{id}” has no threshold (gouji rules lists all)"),
        Fault::Contradiction(one, other) => format!("--{one} excludes --{other}"),
        Fault::NotFound => "there is no such file".into(),
        Fault::Folder => "is a folder, not a file".into(),
        Fault::Forbidden => "may not be read".into(),
        Fault::Unreadable(why) => format!("cannot be read ({why})"),
        Fault::TooLarge => "is larger than 64 MB".into(),
        Fault::Pages(most) => {
            format!("is a PDF of more than {most} pages and was not read: no report is that long")
        }
        Fault::Empty => "is empty".into(),
        Fault::NotText => "is not text, or in an unknown encoding".into(),
        Fault::Kind(kind) => format!("cannot read {kind} files yet; save it as .docx, .xlsx or .pdf"),
        Fault::Image => "is an image, with no text to read".into(),
        Fault::Archive => "is an archive; unpack it and inspect the files in it".into(),
        Fault::Rtf => "cannot read RTF files yet; save it as .docx".into(),
        Fault::OldWord => {
            "is an old Word or WPS document (.doc, .wps), not readable yet; save it as .docx".into()
        }
        Fault::Password => "is protected by a password".into(),
        Fault::Broken => "is broken and cannot be read".into(),
        Fault::Bomb => "unpacks to more than 64 MB and is not read".into(),
        Fault::Scan => "its PDF has no text layer to rely on, as a scan has none".into(),
        Fault::Garbled => {
            "the text of its PDF does not say which characters it is; export the PDF anew".into()
        }
        Fault::NothingThere => "has no files to inspect in it".into(),
        Fault::Pattern(why) => format!("is not a valid pattern of file names ({why})"),
        Fault::Several(count) => format!("has {count} reports in it where one is wanted"),
        Fault::Json(line, byte) => format!("is not valid JSON (line {line}, byte {byte})"),
        Fault::JsonShape => "its JSON has no cells, html or text".into(),
        Fault::JsonCell(name) => format!("cells.{name} in its JSON is no string, number or null"),
    }
}

/// An inspection for people.
pub(crate) fn inspection(file: &str, inspection: &Inspection, language: Language) -> String {
    let mut lines = vec![format!("{file}{}", heading(inspection, language)), summary(inspection, language)];
    let format = inspection.told_in();
    for cause in &inspection.causes {
        lines.push(format!("  → {}", message::tell_cause(cause, format, language)));
    }
    for finding in &inspection.findings {
        let message = message::tell(finding, format, language);
        let severity = severity(finding.severity, language);
        lines.push(format!("  {severity}  {}  [{}]", message.line, finding.problem.rule(format)));
        if !message.detail.is_empty() {
            lines.push(format!("        {}", message.detail));
        }
    }
    lines.join("\n")
}

fn heading(inspection: &Inspection, language: Language) -> String {
    let year = inspection.year;
    match (inspection.format, language) {
        (Some(format), Language::ZhCn) => {
            format!("  {}{}", year.map(|year| format!("{year} 年度，")).unwrap_or_default(), format.basis)
        }
        (Some(format), Language::En) => {
            format!(
                "  {}format {}",
                year.map(|year| format!("report for {year}, ")).unwrap_or_default(),
                format.id
            )
        }
        (None, _) => String::new(),
    }
}

fn summary(inspection: &Inspection, language: Language) -> String {
    let (errors, warnings, infos) = (
        inspection.count(Severity::Error),
        inspection.count(Severity::Warning),
        inspection.count(Severity::Info),
    );
    let sums = inspection.sums;
    match language {
        Language::ZhCn => format!(
            "  错误 {errors}，警告 {warnings}，提示 {infos}；平衡关系 {} 项成立，{} 项不成立，{} 项无法判断",
            sums.hold,
            sums.told - sums.hold,
            sums.all - sums.told
        ),
        Language::En => format!(
            "  {}, {}, {}; {} and {} not, {} cannot be told",
            counted(errors, "error", "errors"),
            counted(warnings, "warning", "warnings"),
            counted(infos, "info", "infos"),
            counted(sums.hold, "sum holds", "sums hold"),
            sums.told - sums.hold,
            sums.all - sums.told
        ),
    }
}

/// A number with its English words.
fn counted(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// Which of many reports have errors or could not be read, one a line, and how many were inspected.
pub(crate) fn total(total: &Total, language: Language) -> String {
    let (clean, errors, unread) = (total.clean, total.wrong.len(), total.unread.len());
    let all = clean + errors + unread;
    let heads = match language {
        Language::ZhCn => ["有错误的：", "读不出来的："],
        Language::En => ["With errors:", "Not readable:"],
    };
    let mut lines = Vec::new();
    for (head, names) in heads.into_iter().zip([&total.wrong, &total.unread]) {
        if !names.is_empty() {
            lines.push(head.to_owned());
            lines.extend(names.iter().map(|name| format!("  {name}")));
        }
    }
    lines.push(match language {
        Language::ZhCn => format!("共 {all} 份：{errors} 份有错误，{clean} 份没有错误，{unread} 份读不出来"),
        Language::En => {
            format!("{all} in all: {errors} with errors, {clean} without, {unread} that could not be read")
        }
    });
    lines.join("\n")
}

/// What became of many reports: how many have no errors, and the names of the others.
#[derive(Default)]
pub(crate) struct Total {
    pub(crate) clean: usize,
    pub(crate) wrong: Vec<String>,
    pub(crate) unread: Vec<String>,
}

fn severity(severity: Severity, language: Language) -> &'static str {
    match (severity, language) {
        (Severity::Error, Language::ZhCn) => "错误",
        (Severity::Warning, Language::ZhCn) => "警告",
        (Severity::Info, Language::ZhCn) => "提示",
        (Severity::Error, Language::En) => "error  ",
        (Severity::Warning, Language::En) => "warning",
        (Severity::Info, Language::En) => "info   ",
    }
}

/// The formats, one a line.
pub(crate) fn formats() -> String {
    let line = |format: &gouji::format::Format| {
        let until = format.until.map_or(String::new(), |until| until.to_string());
        format!("{}\t{}—{until}\t{}", format.id, format.from, format.basis)
    };
    inspect::prescribed().into_iter().map(line).collect::<Vec<_>>().join("\n")
}

/// How the command is called.
pub(crate) fn help(language: Language) -> &'static str {
    match language {
        Language::ZhCn => {
            "\
gouji：审核政府信息公开工作年度报告的勾稽关系

gouji inspect [文件…|-]     审核文件：.html .txt .md .tsv .csv .json .docx .xlsx .xls .pdf；文件夹和通配符
                            亦可，- 为标准输入；编码 UTF-8、UTF-16 或 GBK
  --prior 文件              上年报告，用于核对跨年度的数
  --submitted 文件          报送时的报告，公布的与之不同时指出
  --format auto|2019|2021|文件  报告格式，默认自动识别；文件为自定义格式（.json）
  --year 年度               报告年度，默认从标题识别
  --strict                  空白格按错误计
  --draft                   尚在填报：空白格视为未知
  --org 机关  --level government|department|township  --published 年-月-日
                            报告的机关、类别、发布日期，默认从报告识别
  --rule 规则=off|info|warning|error  --threshold 规则=数
                            关闭、调整一条规则，可重复
  --lang zh-CN|en           语言
  --json                    输出 JSON 数组，每个文件一项
  --ndjson                  每份报告输出一行 JSON；.ndjson .jsonl 和标准输入逐行读入
gouji aggregate --parent 文件 文件…
                            一级政府的报告与其本级、部门和下级政府的报告之和核对；文件中若有它自己，不计入
gouji formats               列出格式
gouji rules [--format 格式] 列出规则
gouji explain 规则          说明一条规则

退出码：0 没有错误；1 有错误；2 有文件读不出来，或参数有误"
        }
        Language::En => {
            "\
gouji: checks the sums of annual reports on open government information

gouji inspect [FILE…|-]     inspect files: .html .txt .md .tsv .csv .json .docx .xlsx .xls .pdf; folders and
                            patterns too, - is standard input; in UTF-8, UTF-16 or GBK
  --prior FILE              last year's report, for what must agree across years
  --submitted FILE          the report as it was submitted: where what is published differs, it is said
  --format auto|2019|2021|FILE  the report's format; told from the report where left out; FILE: a format of your own (.json)
  --year YEAR               the report year; read from the title where left out
  --strict                  blank cells are errors
  --draft                   still being filled in: blank cells are unknown
  --org NAME  --level government|department|township  --published YYYY-MM-DD
                            the body, its kind, the day of publication; told from the report where left out
  --rule RULE=off|info|warning|error  --threshold RULE=NUMBER
                            weigh one rule otherwise; may be repeated
  --lang zh-CN|en           language
  --json                    a JSON array, one item a file
  --ndjson                  one line of JSON a report; .ndjson, .jsonl and standard input are read line by line
gouji aggregate --parent FILE FILE…
                            a government's report against the sum of its own offices, departments and lower governments;
                            itself, where it is among the files, is left out
gouji formats               list the formats
gouji rules [--format F]    list the rules
gouji explain RULE          explain a rule

exit status: 0 no errors; 1 errors; 2 a file could not be read, or the call is wrong"
        }
    }
}
