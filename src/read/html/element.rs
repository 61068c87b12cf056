//! What an element is to a reader of pages, told by its name and attributes.
//!
//! The reader of HTML text and the reader of a live page both ask here, so that they agree on what breaks a line, what
//! is a cell, what is hidden and what is never shown.

use crate::label;
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
        let Some(lower) = lower.get_mut(..name.len()) else {
            return Element::Inline;
        };
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
    let found = KINDS.iter().find(|(known, _)| known.as_bytes() == name);
    found.map_or(Element::Inline, |(_, kind)| *kind)
}

/// Elements that are not inline. A table, since a `match` over as many names takes five times its bytes.
static KINDS: [(&str, Element); 87] = [
    ("table", Element::Table),
    ("caption", Element::Caption),
    ("col", Element::Columns),
    ("colgroup", Element::Columns),
    ("thead", Element::Thead),
    ("tbody", Element::Tbody),
    ("tfoot", Element::Tfoot),
    ("tr", Element::Tr),
    ("td", Element::Td),
    ("th", Element::Th),
    ("applet", Element::Applet),
    ("button", Element::Button),
    ("marquee", Element::Marquee),
    ("object", Element::Object),
    ("address", Element::Address),
    ("article", Element::Article),
    ("aside", Element::Aside),
    ("blockquote", Element::Blockquote),
    ("center", Element::Center),
    ("dd", Element::Dd),
    ("details", Element::Details),
    ("dir", Element::Dir),
    ("div", Element::Div),
    ("dl", Element::Dl),
    ("dt", Element::Dt),
    ("fieldset", Element::Fieldset),
    ("figcaption", Element::Figcaption),
    ("figure", Element::Figure),
    ("footer", Element::Footer),
    ("form", Element::Form),
    ("header", Element::Header),
    ("h1", Element::Heading),
    ("h2", Element::Heading),
    ("h3", Element::Heading),
    ("h4", Element::Heading),
    ("h5", Element::Heading),
    ("h6", Element::Heading),
    ("hgroup", Element::Hgroup),
    ("li", Element::Li),
    ("listing", Element::Listing),
    ("main", Element::Main),
    ("menu", Element::Menu),
    ("nav", Element::Nav),
    ("ol", Element::Ol),
    ("p", Element::P),
    ("pre", Element::Pre),
    ("search", Element::Search),
    ("section", Element::Section),
    ("summary", Element::Summary),
    ("ul", Element::Ul),
    ("br", Element::Br),
    ("hr", Element::Hr),
    ("input", Element::Input),
    ("optgroup", Element::OptGroup),
    ("option", Element::Option),
    ("plaintext", Element::Plaintext),
    ("select", Element::Select),
    ("textarea", Element::Textarea),
    ("title", Element::Title),
    ("script", Element::Script),
    ("template", Element::Template),
    // What Gouji itself has put into a page.
    ("gouji-note", Element::Unshown),
    ("iframe", Element::Unshown),
    ("noembed", Element::Unshown),
    ("noframes", Element::Unshown),
    ("noscript", Element::Unshown),
    ("style", Element::Unshown),
    ("xmp", Element::Unshown),
    ("area", Element::Void),
    ("base", Element::Void),
    ("basefont", Element::Void),
    ("bgsound", Element::Void),
    ("body", Element::Void),
    ("embed", Element::Void),
    ("frame", Element::Void),
    ("frameset", Element::Void),
    ("head", Element::Void),
    ("html", Element::Void),
    ("image", Element::Void),
    ("img", Element::Void),
    ("keygen", Element::Void),
    ("link", Element::Void),
    ("meta", Element::Void),
    ("param", Element::Void),
    ("source", Element::Void),
    ("track", Element::Void),
    ("wbr", Element::Void),
];

/// The attributes of an element, by name.
pub(crate) type Attributes<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Tells the builder that an element with these attributes begins.
pub(crate) fn enter(builder: &mut Builder, element: Element, attribute: Attributes<'_>) {
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
    for c in value.chars() {
        match c {
            '\n' | '\r' => builder.line_break(),
            c => builder.text(c.encode_utf8(&mut [0; 4])),
        }
    }
    builder.text(" ");
}

/// Whether a row with these attributes is hidden. A row of height 0, by which Word and Excel set widths, is not: its
/// cells are blank, and where they are not, browsers show them.
fn row(attribute: Attributes<'_>) -> Hidden {
    let style = Style::of(attribute);
    hidden(style.hides() || attribute("hidden").is_some())
}

/// What the attributes say of a cell.
fn cell(attribute: Attributes<'_>) -> CellTag {
    let style = Style::of(attribute);
    let filler = style.has("mso-cell-special", "placeholder");
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
    let text = text.trim_ascii_start();
    let mut span: Option<u32> = None;
    for byte in text.strip_prefix('+').unwrap_or(text).bytes() {
        let Some(digit) = char::from(byte).to_digit(10) else {
            break;
        };
        span = Some(span.unwrap_or(0).saturating_mul(10).saturating_add(digit));
    }
    span.unwrap_or(1)
}

/// An inline style, lower case and without blanks.
struct Style(String);

impl Style {
    fn of(attribute: Attributes<'_>) -> Style {
        let mut style = label::without(&attribute("style").unwrap_or_default(), char::is_whitespace);
        style.make_ascii_lowercase();
        Style(style)
    }

    fn has(&self, property: &str, wanted: &str) -> bool {
        self.0.split(';').any(|declaration| {
            let (name, mut value) = declaration.split_once(':').unwrap_or_default();
            while let Some(plain) = value.strip_suffix("!important") {
                value = plain;
            }
            name == property && value == wanted
        })
    }

    fn hides(&self) -> bool {
        self.has("display", "none")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell_of(attributes: &[(&str, &str)]) -> CellTag {
        cell(&|name| {
            attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn names_are_known_in_any_case() {
        let names = ["TD", "td", "h3", "BLOCKQUOTE", "o:p", "figcaptions", "blockquotes", ""];
        let elements = [
            Element::Td,
            Element::Td,
            Element::Heading,
            Element::Blockquote,
            Element::Inline,
            Element::Inline,
            Element::Inline,
            Element::Inline,
        ];
        assert_eq!(names.map(Element::named), elements);
    }

    #[test]
    fn spans_are_read_as_browsers_do() {
        let spans = ["2", " +3px", "0", "x", "", "-2", "99999999999", "2.9"];
        let read = spans.map(|text| cell_of(&[("colspan", text), ("rowspan", text)]));
        let expected = [2, 3, 0, 1, 1, 1, u32::MAX, 2];
        assert_eq!(read.map(|tag| (tag.colspan, tag.rowspan)), expected.map(|span| (span, span)));
    }

    #[test]
    fn cells_are_hidden_by_style_attribute_and_word() {
        for style in
            ["display:none", "color:red; DISPLAY : None !important ;", "mso-cell-special:placeholder;"]
        {
            assert_eq!(cell_of(&[("style", style)]).hidden, Hidden::Yes, "{style}");
        }
        assert_eq!(cell_of(&[("hidden", "")]).hidden, Hidden::Yes);
        for style in ["display:block", "x-display:none", "height:0", "display:nonesuch", ""] {
            assert_eq!(cell_of(&[("style", style)]).hidden, Hidden::No, "{style}");
        }
    }
}
