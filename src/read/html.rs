//! Reads the tables and the lines of text out of an HTML page.
//!
//! Any text comes in; the pieces come out that a browser would show for it. Tags that are not printed are implied as
//! the HTML standard says, as far as tables and lines depend on it. Never fails; linear, and without recursion.

pub(crate) mod element;
mod entities;
mod open;
mod select;
mod tokens;

use std::borrow::Cow;

use crate::read::grid::Piece;
use element::Element;
use entities::{Place, decode};
use open::{BOUNDS, Open};
use select::{Choice, Select};
use tokens::{Tag, Token, Tokens, is_blank};

/// The pieces of a page.
pub fn pieces(html: &str) -> Vec<Piece> {
    let html = html.strip_prefix('\u{feff}').unwrap_or(html);
    let mut page = Page::new(html);
    while let Some(token) = page.tokens.next() {
        page.take(token);
    }
    page.end_select();
    page.open.builder.finish()
}

/// A page half read.
struct Page<'a> {
    tokens: Tokens<'a>,
    open: Open,
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
        let beginning = html.trim_start_matches(is_blank).as_bytes().get(..DECLARATION.len());
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
            Token::End(name) => self.end(Element::named(name)),
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
        let word = text.trim_start_matches(is_blank);
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
            Element::Inline => self.open.start_inline(),
            _ => self.start_closed(tag, element),
        }
    }

    fn end(&mut self, element: Element) {
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
            Element::Inline => self.open.end_inline(),
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
            self.open.open_with(Element::Tr, |name| tag.attribute(name));
        }
    }

    fn start_cell(&mut self, tag: &Tag<'a>, element: Element) {
        if self.open.back_to(&[Element::Table, Element::Thead, Element::Tbody, Element::Tfoot, Element::Tr]) {
            self.imply_section();
            if self.open.top() != Some(Element::Tr) {
                self.open.open(Element::Tr);
            }
            self.open.open_with(element, |name| tag.attribute(name));
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
            Element::Hr => {
                self.open.close_paragraph();
                self.open.builder.line_break();
            }
            Element::Input => self.start_input(tag),
            Element::Textarea => element::put_value(builder, &raw_text(&mut self.tokens, tag)),
            Element::Title => self.start_title(tag),
            Element::Plaintext => builder.text(self.tokens.remainder()),
            Element::Select => self.select = Some(Select::default()),
            _ => self.start_unshown(tag, element),
        }
    }

    fn start_input(&mut self, tag: &Tag<'a>) {
        if element::is_shown(tag.attribute("type").as_deref()) {
            let value = tag.attribute("value").unwrap_or_default();
            element::put_value(&mut self.open.builder, &value.replace(['\n', '\r'], ""));
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
        let Some(select) = &mut self.select else { return true };
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

fn choice(tag: &Tag<'_>) -> Choice {
    if tag.attribute("selected").is_some() { Choice::Selected } else { Choice::Other }
}

/// The text of an element that takes no tags in.
fn raw_text<'a>(tokens: &mut Tokens<'a>, tag: &Tag<'a>) -> Cow<'a, str> {
    decode(tokens.raw(tag.name), Place::Raw)
}
