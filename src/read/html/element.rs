//! What an element is to a reader of pages, told by its name and attributes.
//!
//! The reader of HTML text and the reader of a live page both ask here, so that they agree on what breaks a line, what
//! is a cell, what is hidden and what is never shown.

use crate::read::grid::{Builder, CellTag, Hidden};

/// The kinds of elements. INVARIANT: in this order; [`Element::is_of_tables`] and its like compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Element {
    // Of tables.
    Table,
    Caption,
    Columns,
    Thead,
    Tbody,
    Tfoot,
    Tr,
    Td,
    Th,
    // In line with the text; yet what is open inside ends with them.
    Applet,
    Button,
    Marquee,
    Object,
    // Blocks: they break the line before and after.
    Address,
    Article,
    Aside,
    Blockquote,
    Center,
    Dd,
    Details,
    Dir,
    Div,
    Dl,
    Dt,
    Fieldset,
    Figcaption,
    Figure,
    Footer,
    Form,
    Header,
    Heading,
    Hgroup,
    Li,
    Listing,
    Main,
    Menu,
    Nav,
    Ol,
    P,
    Pre,
    Search,
    Section,
    Summary,
    Ul,
    // Never open for long.
    Br,
    Hr,
    Input,
    OptGroup,
    Option,
    Plaintext,
    Select,
    Textarea,
    Title,
    // Never shown.
    Script,
    Template,
    Unshown,
    /// Any other, in line with the text.
    Inline,
    /// Any other that has no content, or is open in any case.
    Void,
}

impl Element {
    /// How many kinds can stay open: all before this one in the order.
    pub(crate) const OPEN: usize = Element::Br as usize;

    /// The kind of the element with this tag name, in any case.
    pub(crate) fn named(name: &str) -> Element {
        let mut lower = [0; LONGEST];
        let Some(lower) = lower.get_mut(..name.len()) else { return Element::Inline };
        lower.copy_from_slice(name.as_bytes());
        lower.make_ascii_lowercase();
        kind(lower)
    }

    /// Whether it is a part of a table, or a table.
    pub(crate) fn is_of_tables(self) -> bool {
        self <= Element::Th
    }

    /// Whether it can stay open, and other elements in it.
    pub(crate) fn can_stay_open(self) -> bool {
        self < Element::Br
    }

    /// Whether the line breaks before and after it.
    pub(crate) fn is_block(self) -> bool {
        (Element::Address..=Element::Ul).contains(&self)
            || matches!(self, Element::Br | Element::Hr | Element::Title)
    }
}

const LONGEST: usize = "blockquote".len();

/// The kind of the element with this tag name, in lower case.
fn kind(name: &[u8]) -> Element {
    match name {
        b"table" => Element::Table,
        b"caption" => Element::Caption,
        b"col" | b"colgroup" => Element::Columns,
        b"thead" => Element::Thead,
        b"tbody" => Element::Tbody,
        b"tfoot" => Element::Tfoot,
        b"tr" => Element::Tr,
        b"td" => Element::Td,
        b"th" => Element::Th,
        b"applet" => Element::Applet,
        b"button" => Element::Button,
        b"marquee" => Element::Marquee,
        b"object" => Element::Object,
        b"address" => Element::Address,
        b"article" => Element::Article,
        b"aside" => Element::Aside,
        b"blockquote" => Element::Blockquote,
        b"center" => Element::Center,
        b"dd" => Element::Dd,
        b"details" => Element::Details,
        b"dir" => Element::Dir,
        b"div" => Element::Div,
        b"dl" => Element::Dl,
        b"dt" => Element::Dt,
        b"fieldset" => Element::Fieldset,
        b"figcaption" => Element::Figcaption,
        b"figure" => Element::Figure,
        b"footer" => Element::Footer,
        b"form" => Element::Form,
        b"header" => Element::Header,
        b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" => Element::Heading,
        b"hgroup" => Element::Hgroup,
        b"li" => Element::Li,
        b"listing" => Element::Listing,
        b"main" => Element::Main,
        b"menu" => Element::Menu,
        b"nav" => Element::Nav,
        b"ol" => Element::Ol,
        b"p" => Element::P,
        b"pre" => Element::Pre,
        b"search" => Element::Search,
        b"section" => Element::Section,
        b"summary" => Element::Summary,
        b"ul" => Element::Ul,
        b"br" => Element::Br,
        b"hr" => Element::Hr,
        b"input" => Element::Input,
        b"optgroup" => Element::OptGroup,
        b"option" => Element::Option,
        b"plaintext" => Element::Plaintext,
        b"select" => Element::Select,
        b"textarea" => Element::Textarea,
        b"title" => Element::Title,
        b"script" => Element::Script,
        b"template" => Element::Template,
        b"iframe" | b"noembed" | b"noframes" | b"noscript" | b"style" | b"xmp" => Element::Unshown,
        b"area" | b"base" | b"basefont" | b"bgsound" | b"body" | b"embed" | b"frame" | b"frameset" | b"head" | b"html" | b"image" | b"img" | b"keygen" | b"link" | b"meta" | b"param" | b"source" | b"track" | b"wbr" => Element::Void,
        _ => Element::Inline,
    }
}

/// Tells the builder that an element with these attributes begins.
pub(crate) fn enter(builder: &mut Builder, element: Element, attribute: impl Fn(&str) -> Option<String>) {
    match element {
        Element::Table => builder.open_table(),
        Element::Caption => builder.open_caption(),
        Element::Thead | Element::Tbody | Element::Tfoot => builder.end_group(),
        Element::Tr => builder.open_row(row(attribute)),
        Element::Td | Element::Th => builder.open_cell(cell(attribute)),
        _ if element.is_block() => builder.line_break(),
        _ => {}
    }
}

/// Tells the builder that an element ends.
pub(crate) fn leave(builder: &mut Builder, element: Element) {
    match element {
        Element::Table => builder.close_table(),
        Element::Caption | Element::Td | Element::Th => builder.close_cell(),
        Element::Thead | Element::Tbody | Element::Tfoot => builder.end_group(),
        Element::Tr => builder.close_row(),
        _ if element.is_block() => builder.line_break(),
        _ => {}
    }
}

/// Tells the builder what a form field holds. Two fields side by side are two words.
pub(crate) fn put_value(builder: &mut Builder, value: &str) {
    builder.text(" ");
    for (place, line) in value.split(['\n', '\r']).enumerate() {
        if place > 0 {
            builder.line_break();
        }
        builder.text(line);
    }
    builder.text(" ");
}

/// Whether a row with these attributes is hidden. A row without height is the one by which Word and Excel set widths.
fn row(attribute: impl Fn(&str) -> Option<String>) -> Hidden {
    let style = Style::of(&attribute);
    let flat = attribute("height").is_some_and(|height| is_nothing(height.trim()))
        || style.values("height").any(is_nothing);
    hidden(flat || style.hides() || attribute("hidden").is_some())
}

/// What the attributes say of a cell.
fn cell(attribute: impl Fn(&str) -> Option<String>) -> CellTag {
    let style = Style::of(&attribute);
    let filler = style.values("mso-cell-special").any(|value| value == "placeholder");
    CellTag {
        colspan: span(attribute("colspan")),
        rowspan: span(attribute("rowspan")),
        hidden: hidden(filler || style.hides() || attribute("hidden").is_some()),
        number: attribute("x:num"),
    }
}

/// Whether the value of a form field of this type is shown as text.
pub(crate) fn is_shown(input: Option<&str>) -> bool {
    const OTHERS: [&str; 9] =
        ["hidden", "submit", "button", "reset", "image", "file", "checkbox", "radio", "password"];
    !input.is_some_and(|input| OTHERS.iter().any(|other| other.eq_ignore_ascii_case(input)))
}

fn hidden(hidden: bool) -> Hidden {
    if hidden { Hidden::Yes } else { Hidden::No }
}

/// A number of columns or rows as browsers read it: what follows the digits is dropped, nonsense is 1.
fn span(text: Option<String>) -> u32 {
    let text = text.unwrap_or_default();
    let text = text.trim_start_matches(|c: char| c.is_ascii_whitespace());
    let text = text.strip_prefix('+').unwrap_or(text);
    let digits = &text[..text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len())];
    if digits.is_empty() { 1 } else { digits.parse().unwrap_or(u32::MAX) }
}

/// An inline style, lower case and without blanks.
struct Style(String);

impl Style {
    fn of(attribute: &impl Fn(&str) -> Option<String>) -> Style {
        let mut style = attribute("style").unwrap_or_default();
        style.retain(|c| !c.is_whitespace());
        style.make_ascii_lowercase();
        Style(style)
    }

    fn values(&self, property: &str) -> impl Iterator<Item = &str> {
        self.0
            .split(';')
            .filter_map(|declaration| declaration.split_once(':'))
            .filter(move |(name, _)| *name == property)
            .map(|(_, value)| value.trim_end_matches("!important"))
    }

    fn hides(&self) -> bool {
        self.values("display").any(|value| value == "none")
    }
}

/// Whether a length is zero: `0`, `0px`, `0.0pt`.
fn is_nothing(length: &str) -> bool {
    let number = length.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '%');
    number.contains('0') && number.chars().all(|c| c == '0' || c == '.')
}
