//! Reads the tables and the lines of text out of an HTML page.
//!
//! Any text comes in; the pieces come out that a browser would show for it. Tags that are not printed are implied as
//! the HTML standard says, as far as tables and lines depend on it. Never fails; linear, and without recursion.

#[cfg(test)]
mod differential;
pub(crate) mod element;
mod entities;
mod open;
mod script;
mod select;
mod tokens;

use std::borrow::Cow;

use crate::label;
use crate::read::grid::Piece;
use element::Element;
use entities::{Place, decode};
use open::{BOUNDS, Open};
use select::{Choice, Select};
use tokens::{Tag, Token, Tokens, without_blanks};

/// The pieces of a page.
pub fn pieces(html: &str) -> Vec<Piece> {
    let html = script::unescaped(html.strip_prefix('\u{feff}').unwrap_or(html));
    let mut page = Page::new(&html);
    while let Some(token) = page.tokens.next() {
        page.take(token);
    }
    page.end_select();
    page.open.builder.finish()
}

/// Whether a text is the source of a page with tables, whatever its owner takes it for.
pub fn is_page(text: &str) -> bool {
    ["<td", "<TD", "\\u003ctd", "\\u003Ctd"].iter().any(|tag| label::holds(text, tag))
}

/// A page half read.
struct Page<'a> {
    tokens: Tokens<'a>,
    open: Open<'a>,
    /// Whether a form has begun whose end tag has not come.
    form: bool,
    /// How many templates are open: what is in them is not shown.
    templates: usize,
    select: Option<Select>,
    /// Whether a table ends a paragraph: not so in pages older than the standards.
    ends_paragraphs: bool,
}

impl<'a> Page<'a> {
    fn new(html: &'a str) -> Page<'a> {
        const DECLARATION: &[u8] = b"<!doctype";
        let beginning = without_blanks(html).as_bytes().get(..DECLARATION.len());
        Page {
            tokens: Tokens::new(html),
            open: Open::default(),
            form: false,
            templates: 0,
            select: None,
            ends_paragraphs: beginning.is_some_and(|beginning| beginning.eq_ignore_ascii_case(DECLARATION)),
        }
    }

    fn take(&mut self, token: Token<'a>) {
        match token {
            Token::Text(text) => self.text(&decode(text, Place::Page)),
            Token::Start(tag) => self.start(&tag, Element::named(tag.name)),
            Token::End(name) => self.end(name, Element::named(name)),
        }
    }

    fn text(&mut self, text: &str) {
        match &mut self.select {
            _ if self.templates > 0 => {}
            Some(select) => select.text(text),
            None => self.shown_text(text),
        }
    }

    /// Blanks between cells are lost, and those that follow a column.
    fn shown_text(&mut self, text: &str) {
        let word = without_blanks(text);
        if word.is_empty() && self.open.is_between_cells() {
            return;
        }
        let follows_column = self.open.is_innermost(Element::Columns);
        self.open.close_columns();
        self.open.builder.text(if follows_column { word } else { text });
    }

    fn start(&mut self, tag: &Tag<'a>, element: Element) {
        if self.templates > 0 {
            return self.start_in_template(tag, element);
        }
        if self.select.is_some() && !self.start_leaves_select(tag, element) {
            return;
        }
        self.open.close_columns();
        match element {
            Element::Table => self.start_table(),
            Element::Tr => self.start_row(tag),
            Element::Td | Element::Th => self.start_cell(tag, element),
            _ if element.is_of_tables() => self.start_part(element),
            Element::Form => self.start_form(),
            _ if element.can_stay_open() => self.start_open(element),
            Element::Inline => self.open.start_inline(tag.name),
            _ => self.start_closed(tag, element),
        }
    }

    fn end(&mut self, name: &str, element: Element) {
        if self.templates > 0 {
            self.templates -= usize::from(element == Element::Template);
            return;
        }
        if self.select.is_some() && !self.end_leaves_select(element) {
            return;
        }
        self.open.close_columns();
        match element {
            _ if element.is_of_tables() => self.open.close_within(element, &[Element::Table]),
            Element::P if self.open.has_paragraph() => self.open.close_paragraph(),
            Element::Br | Element::P => self.open.builder.line_break(),
            Element::Form => self.end_form(),
            Element::Li if !self.open.reaches(element, &[Element::Ol, Element::Ul]) => {}
            _ if element.can_stay_open() => self.open.close_within(element, &BOUNDS),
            Element::Inline => self.open.end_inline(name),
            _ => {}
        }
    }

    /// A table between the cells of another one ends it.
    fn start_table(&mut self) {
        while self.open.is_in_table() {
            self.open.close_through(Element::Table);
        }
        if self.ends_paragraphs {
            self.open.close_paragraph();
        }
        self.open.open(Element::Table);
    }

    fn start_part(&mut self, element: Element) {
        if self.open.back_to(&[Element::Table]) {
            self.open.open(element);
        }
    }

    fn start_row(&mut self, tag: &Tag<'a>) {
        if self.open.back_to(&[Element::Table, Element::Thead, Element::Tbody, Element::Tfoot]) {
            self.imply_section();
            self.open.open_with(Element::Tr, &|name| tag.attribute(name));
        }
    }

    fn start_cell(&mut self, tag: &Tag<'a>, element: Element) {
        if self.open.back_to(&[Element::Table, Element::Thead, Element::Tbody, Element::Tfoot, Element::Tr]) {
            self.imply_section();
            if self.open.top() != Some(Element::Tr) {
                self.open.open(Element::Tr);
            }
            self.open.open_with(element, &|name| tag.attribute(name));
        }
    }

    fn imply_section(&mut self) {
        if self.open.top() == Some(Element::Table) {
            self.open.open(Element::Tbody);
        }
    }

    /// There is no form in a form; in a table, what comes is not in the form.
    fn start_form(&mut self) {
        if std::mem::replace(&mut self.form, true) || self.open.is_between_cells() {
            return;
        }
        if self.open.is_in_table() {
            return self.open.builder.line_break();
        }
        self.open.close_paragraph();
        self.open.open(Element::Form);
    }

    fn end_form(&mut self) {
        if !std::mem::take(&mut self.form) || !self.open.reaches(Element::Form, &BOUNDS) {
            return;
        }
        while let Some(Element::Dd | Element::Dt | Element::Li | Element::P) = self.open.top() {
            self.open.close();
        }
        if self.open.is_innermost(Element::Form) {
            self.open.close();
        }
    }

    fn start_open(&mut self, element: Element) {
        match element {
            Element::Button => self.open.close_within(element, &BOUNDS),
            Element::Li => self.open.close_item(&[Element::Li]),
            Element::Dd | Element::Dt => self.open.close_item(&[Element::Dd, Element::Dt]),
            _ => {}
        }
        if element.is_block() {
            self.open.close_paragraph();
        }
        if element == Element::Heading && self.open.is_innermost(Element::Heading) {
            self.open.close();
        }
        self.open.open(element);
    }

    /// Starts an element that ends at once, or that takes no tags in.
    fn start_closed(&mut self, tag: &Tag<'a>, element: Element) {
        let builder = &mut self.open.builder;
        match element {
            Element::Br => builder.line_break(),
            Element::Hr => self.start_rule(),
            Element::Input => self.start_input(tag),
            Element::Textarea => {
                element::put_value(builder, without_line_end(&raw_text(&mut self.tokens, tag)));
            }
            Element::Title => self.start_title(tag),
            Element::Plaintext => builder.text(self.tokens.remainder()),
            Element::Select => self.select = Some(Select::default()),
            _ => self.start_unshown(tag, element),
        }
    }

    fn start_rule(&mut self) {
        self.open.close_paragraph();
        self.open.builder.line_break();
    }

    fn start_input(&mut self, tag: &Tag<'a>) {
        if element::is_shown(tag.attribute("type").as_deref()) {
            let value = tag.attribute("value").unwrap_or_default();
            let value = label::without(&value, |c| matches!(c, '\n' | '\r'));
            element::put_value(&mut self.open.builder, &value);
        }
    }

    fn start_title(&mut self, tag: &Tag<'a>) {
        let builder = &mut self.open.builder;
        builder.line_break();
        builder.text(&raw_text(&mut self.tokens, tag));
        builder.line_break();
    }

    fn start_in_template(&mut self, tag: &Tag<'a>, element: Element) {
        match element {
            Element::Textarea | Element::Title => self.tokens.skip_raw(tag.name),
            _ => self.start_unshown(tag, element),
        }
    }

    fn start_unshown(&mut self, tag: &Tag<'a>, element: Element) {
        match element {
            Element::Script => self.tokens.skip_script(),
            Element::Template => self.templates += 1,
            Element::Unshown => self.tokens.skip_raw(tag.name),
            _ => {}
        }
    }

    /// Whether the tag is one for the page, though a select is open.
    fn start_leaves_select(&mut self, tag: &Tag<'a>, element: Element) -> bool {
        let Some(select) = &mut self.select else {
            return true;
        };
        match element {
            Element::Option => select.start_option(choice(tag)),
            Element::OptGroup | Element::Hr => select.end_option(),
            Element::Script | Element::Template | Element::Unshown => return true,
            Element::Textarea => self.tokens.skip_raw(tag.name),
            Element::Input | Element::Select => self.end_select(),
            _ if element.is_of_tables() && self.open.reaches(Element::Table, &[]) => self.end_select(),
            _ => {}
        }
        self.select.is_none() && element != Element::Select
    }

    /// The same, where the tag ends an element.
    fn end_leaves_select(&mut self, element: Element) -> bool {
        match (element, &mut self.select) {
            (Element::Option | Element::OptGroup, Some(select)) => select.end_option(),
            (Element::Select, _) => self.end_select(),
            _ if element.is_of_tables() && self.open.reaches(element, &[Element::Table]) => self.end_select(),
            _ => {}
        }
        self.select.is_none()
    }

    fn end_select(&mut self) {
        if let Some(select) = self.select.take() {
            element::put_value(&mut self.open.builder, &select.finish());
        }
    }
}

/// The text of a field without the line end that may stand behind its tag.
fn without_line_end(text: &str) -> &str {
    let behind = text.strip_prefix('\r').unwrap_or(text);
    behind.strip_prefix('\n').unwrap_or(behind)
}

fn choice(tag: &Tag<'_>) -> Choice {
    if tag.attribute("selected").is_some() { Choice::Selected } else { Choice::Other }
}

/// The text of an element that takes no tags in.
fn raw_text<'a>(tokens: &mut Tokens<'a>, tag: &Tag<'a>) -> Cow<'a, str> {
    decode(tokens.raw(tag.name), Place::Raw)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::grid::{Grid, GridCell, GridRow};

    /// The pieces, one a line: `= text` for a line, `# number` for a grid, and under it its rows as
    /// `number: number@x+width text | …`.
    fn shown(html: &str) -> String {
        pieces(html).iter().map(piece).collect::<Vec<_>>().join("\n")
    }

    fn piece(piece: &Piece) -> String {
        match piece {
            Piece::Line(line) => format!("= {line}"),
            Piece::Grid(Grid { number, rows, .. }) => {
                rows.iter().map(row).fold(format!("# {number}"), |grid, row| grid + "\n" + &row)
            }
        }
    }

    fn row(row: &GridRow) -> String {
        let cell = |cell: &GridCell| {
            let GridCell { text, number, x, width, .. } = cell;
            format!("{number}@{x}+{width} {}", text.replace('\n', "⏎"))
        };
        format!("{}: {}", row.number, row.cells.iter().map(cell).collect::<Vec<_>>().join(" | "))
    }

    /// One table of one row of one cell.
    fn cell(text: &str) -> String {
        format!("# 0\n0: 0@0+1 {text}")
    }

    #[test]
    fn what_stands_between_cells_by_mistake_ends_with_its_own_end_tag() {
        let row = "<table><tr><td>甲</td><ont>3</font>\n<td>乙</td>4</table>";
        assert_eq!(shown(row), "= 3 4\n# 0\n0: 0@0+1 甲 | 1@1+1 乙");
        let row = row.replace("font", "ONT");
        assert_eq!(shown(&row), "= 34\n# 0\n0: 0@0+1 甲 | 1@1+1 乙");
    }

    #[test]
    fn tables_and_the_text_between_come_in_order() {
        let html = "<title>年报</title><h1>一、总体</h1>甲<b>乙</b><br>丙\
            <table><caption>表</caption><thead><tr><th colspan=2>A<th>B</thead><tr><td>1<td>2<td>3</table>丁";
        let expected = "= 年报\n= 一、总体\n= 甲乙\n= 丙\n= 表\n# 0\n0: 0@0+2 A | 1@2+1 B\n\
            1: 0@0+1 1 | 1@1+1 2 | 2@2+1 3\n= 丁";
        assert_eq!(shown(html), expected);
    }

    #[test]
    fn ends_of_rows_and_cells_are_implied() {
        let expected = "# 0\n0: 0@0+1 1 | 1@1+1 2\n1: 0@0+1 3";
        let pages = [
            "<table><tr><td>1<td>2<tr><td>3",
            "<table><td>1<td>2<tr><td>3</table>",
            "<table><tbody><td>1</th></td><td>2</tbody><tbody><tr><td>3</tbody></table>",
            "<table></tr><tr></td></thead><td>1</th></td><td>2</caption></tr></tr><tr><td>3</body></table></table>",
        ];
        for html in pages {
            assert_eq!(shown(html), expected, "{html}");
        }
    }

    #[test]
    fn a_header_padded_with_empty_cells_keeps_its_columns() {
        let html = "<table><tr><td colspan=2 rowspan=3>注</td><td colspan=3>申请人情况</td></tr>\
            <tr><td>自然人</td><td>法人</td><td>总计</td></tr><tr><td></td><td>企业</td><td></td></tr></table>";
        let expected = "# 0\n0: 0@0+2 注 | 1@2+3 申请人情况\n1: 0@2+1 自然人 | 1@3+1 法人 | 2@4+1 总计\n\
            2: 0@2+1  | 1@3+1 企业 | 2@4+1 ";
        assert_eq!(shown(html), expected);
    }

    #[test]
    fn word_pastes_are_read() {
        let html = "<table class=MsoNormalTable style=\"mso-yfti-tbllook:1184\"><tr style='mso-yfti-irow:0'>\
            <td width=189 valign=top style='width:5pt'><p class=MsoNormal><span>三</span><span>、本年</span>\
            <span lang=EN-US>12<o:p></o:p></span></p></td><td><p><span lang=EN-US><o:p>&nbsp;</o:p></span></p></td>\
            <td style='mso-cell-special:placeholder'><p>x</p></td><td><p>结</p><p>果</p></td></tr>\
            <![if !supportMisalignedColumns]><tr height=0><td width=189></td></tr><![endif]></table>";
        assert_eq!(shown(html), "# 0\n0: 0@0+1 三、本年12 | 1@1+1  | 3@2+1 结⏎果\n1: 0@0+1 ");
    }

    #[test]
    fn excel_pastes_give_the_true_value() {
        let html = "<table><!--StartFragment--><col width=72><tr height=19 style='height:14.25pt'>\
            <td class=xl65 x:num=\"5511981918127\">5.51E+12</td><td x:num>3</td><td x:str>四</td></tr>\
            <tr height=0 style='display:none'><td width=72></td></tr><!--EndFragment--></table>";
        assert_eq!(shown(html), "# 0\n0: 0@0+1 5511981918127 | 1@1+1 3 | 2@2+1 四");
    }

    #[test]
    fn wps_pastes_are_read() {
        let html = "<div><table><colgroup><col><col></colgroup><TR><TD class='et2' COLSPAN='2' style='a:\"b\"'>\
            <font class='font0'>规章</font></TD></TR><tr style='DISPLAY : none'><td>x</table></div>";
        assert_eq!(shown(html), "# 0\n0: 0@0+2 规章");
    }

    #[test]
    fn layout_tables_are_lines_around_the_grids_in_them() {
        let html = "<table><tr><td>栏<td>a<table><tr><td>1</table>b<p>c</table>d";
        assert_eq!(shown(html), "= 栏\n= a\n# 1\n0: 0@0+1 1\n= b\n= c\n= d");
        let html = "<table><tr><td><table><tr><td>1<table><tr><td>2";
        assert_eq!(shown(html), "= 1\n# 2\n0: 0@0+1 2");
    }

    #[test]
    fn a_table_between_cells_ends_the_one_around_it() {
        assert_eq!(shown("<table><tr><table><tr><td>1</table>a</table>"), "# 0\n0: \n# 1\n0: 0@0+1 1\n= a");
    }

    #[test]
    fn text_between_cells_stands_before_the_table() {
        let html = "甲<table>乙<tr> <p>丙</p><td>1</td>丁<tr>\n";
        assert_eq!(shown(html), "= 甲乙\n= 丙\n= 丁\n# 0\n0: 0@0+1 1\n1: ");
    }

    #[test]
    fn tags_of_tables_outside_tables_are_nothing() {
        assert_eq!(shown("a<td>b</td><tr>c<tbody><caption></table>d"), "= abcd");
    }

    #[test]
    fn blocks_break_lines_and_their_stray_ends_do_not() {
        let html = "a</div>b<div>c<span>d</div>e<ul><li>f<li>g</ul>h</br>i</p>j<hr>k</li>l";
        assert_eq!(shown(html), "= ab\n= cd\n= e\n= f\n= g\n= h\n= i\n= j\n= kl");
    }

    #[test]
    fn references_are_read_in_text_and_values() {
        assert_eq!(
            shown("<table><td>&nbsp;1&nbsp;&#24180;&lt;2&gt;<td x:num='&#53;'>4"),
            "# 0\n0: 0@0+1 1 年<2> | 1@1+1 5"
        );
    }

    #[test]
    fn fields_show_what_they_hold() {
        let cases = [
            ("<input value='5'>件<input value=6>", "5 件 6"),
            ("<input type=HIDDEN value=5><input type=checkbox value=6><input>", ""),
            ("<textarea rows=2>a&amp;<b>\r\n1</textarea>", "a&<b>⏎1"),
            ("5<textarea>\n1</textarea>", "5 1"),
            ("<select><option>a<option selected>b<option>c</select>", "b"),
            ("<select>x<optgroup><option>a</option>y</optgroup><b><option>c</select>", "a"),
            ("<select><option>a", "a"),
        ];
        for (html, text) in cases {
            assert_eq!(shown(&format!("<table><td>{html}")), cell(text), "{html}");
        }
    }

    #[test]
    fn what_is_not_shown_is_not_read() {
        let html = "a<script>if (1<td) '</td>'</script><style><td></style><template><table><td>x</table></template>\
            <noscript><p>y</noscript><iframe><td></iframe><!-- <td> -->b";
        assert_eq!(shown(html), "= ab");
    }

    #[test]
    fn nested_tables_of_any_depth_are_read() {
        for depth in [1_000, 100_000] {
            let expected = format!("# {}\n0: 0@0+1 1", depth - 1);
            assert_eq!(shown(&("<table><tr><td>".repeat(depth) + "1")), expected);
        }
    }

    #[test]
    fn spans_beyond_measure_are_cut() {
        let html = "<table>".to_owned() + &"<tr><td colspan=65535 rowspan=65535>1".repeat(10_000);
        let pieces = pieces(&html);
        let [Piece::Grid(grid)] = pieces.as_slice() else { panic!("there is one table") };
        let places: Vec<_> = [0, 1, 2, 9_999].map(|row: usize| &grid.rows[row]).map(self::row).into();
        assert_eq!(places, ["0: 0@0+1000 1", "1: 0@1000+24 1", "2: 0@1024+1 1", "9999: 0@1024+1 1"]);
    }

    #[test]
    fn hostile_text_is_read_to_its_end() {
        let none = [
            "<!--",
            "<!",
            "<a ",
            "<a b='",
            "</a ",
            "\u{0}",
            "<title>",
            "<select><option>",
            "<template>",
            "<![if ",
            "</",
        ];
        for part in none {
            assert_eq!(shown(&("<p>a<p>".to_owned() + part)).lines().next(), Some("= a"), "{part}");
            pieces(&part.repeat(10_000));
        }
        assert_eq!(shown(&"<".repeat(100_000)), "= ".to_owned() + &"<".repeat(100_000));
        assert_eq!(shown(&"字".repeat(350_000)), "= ".to_owned() + &"字".repeat(350_000));
        assert_eq!(shown("<table><td>1\u{0}2<td\u{0}>3"), cell("123"));
    }
}
