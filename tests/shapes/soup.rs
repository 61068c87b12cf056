//! Text that nobody would write: what readers must survive.

use super::random::Random;

/// Tags by which pages are laid out. Lists of options are whole: what else stands in one is read in one way by browsers
/// of before 2025, in another by those of today.
const TAGS: [&str; 55] = [
    "<table>",
    "</table>",
    "<tr>",
    "</tr>",
    "<td>",
    "</td>",
    "<th>",
    "</th>",
    "<tbody>",
    "</tbody>",
    "<thead>",
    "</thead>",
    "<caption>",
    "</caption>",
    "<colgroup>",
    "<col>",
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<span>",
    "</span>",
    "<b>",
    "</b>",
    "<br>",
    "</br>",
    "<hr>",
    "<ul>",
    "<li>",
    "</li>",
    "</ul>",
    "<h2>",
    "</h2>",
    "<o:p>",
    "</o:p>",
    "<td colspan=2>",
    "<td rowspan=3>",
    "<td rowspan=0>",
    "<tr style='display:none'>",
    "<td hidden>",
    "<input value=5>",
    "<td style=\"mso-cell-special:placeholder\">",
    "<td x:num=\"7\">",
    "<!-- x -->",
    "<![if !x]>",
    "<![endif]>",
    "<select><option>1<option selected>2</select>",
    "<textarea>",
    "</textarea>",
    "&nbsp;",
    "&lt;",
    "<script>",
    "</script>",
    "<style>",
    "</style>",
];

/// Texts that a reader of reports knows.
const TEXTS: [&str; 28] = [
    "总计",
    "其他",
    "规章",
    "行政处罚",
    "一、本年新收政府信息公开申请数量",
    "（七）总计",
    "（一）予以公开",
    "自然人",
    "结果维持",
    "行政复议",
    "0",
    "12",
    "3929. 08 万元",
    "增 71",
    "/",
    "２",
    "第二十条第（一）项",
    "信息内容",
    "2024年政府信息公开工作年度报告",
    "三、收到和处理政府信息公开申请情况",
    "（六）其他处理",
    "99999999999999999999999999",
    " ",
    "\n",
    "\t",
    "|",
    "-",
    "甲",
];

/// What no tag is made of.
const NOISE: [&str; 24] = [
    "<", ">", "\"", "'", "=", "/", "&", "#", "\u{0}", "\u{202e}", "\u{200b}", "\u{feff}", "\\\"", "\\u003c",
    "<!--", "-->", "]]>", "&#xD800;", "&#0;", "𠀀", "\r", "１", "（", "e9",
];

/// A soup of tags and texts.
pub fn tags(random: &mut Random) -> String {
    let mut soup = String::new();
    for _ in 0..random.below(40) {
        soup += if random.once_in(3) { random.one_of(&TEXTS) } else { random.one_of(&TAGS) };
    }
    soup
}

/// A soup of everything.
pub fn anything(random: &mut Random) -> String {
    let mut soup = String::new();
    for _ in 0..random.below(60) {
        match random.below(8) {
            0 => soup += random.one_of(&NOISE),
            1 => soup.push(
                char::from_u32(u32::try_from(random.bits() % 0x11_0000).unwrap_or(0)).unwrap_or('\u{fffd}'),
            ),
            2..5 => soup += random.one_of(&TEXTS),
            _ => soup += random.one_of(&TAGS),
        }
    }
    soup
}

/// Bytes by chance, as far as they are text.
pub fn bytes(random: &mut Random) -> String {
    let bytes: Vec<u8> = (0..random.below(80)).map(|_| random.bits().to_le_bytes()[0]).collect();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A text with a few parts lost, doubled, or replaced by tags.
pub fn damaged(text: &str, random: &mut Random) -> String {
    let mut damaged = text.to_owned();
    for _ in 0..=random.below(6) {
        let place = |random: &mut Random, text: &str| {
            let at = random.below(text.len() + 1);
            (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(0)
        };
        let start = place(random, &damaged);
        match random.below(4) {
            0 => damaged.insert_str(start, random.one_of(&TAGS)),
            1 => damaged.insert_str(start, random.one_of(&TEXTS)),
            way => {
                let length = random.below(if way == 2 { 12 } else { 400 });
                let end = (start + length..=damaged.len()).find(|at| damaged.is_char_boundary(*at));
                let end = end.unwrap_or(damaged.len());
                if random.once_in(3) {
                    let part = damaged[start..end].to_owned();
                    damaged.insert_str(start, &part);
                } else {
                    damaged.replace_range(start..end, "");
                }
            }
        }
    }
    damaged
}
