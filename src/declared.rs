//! The notation that formats are written in: the shape of the files in `src/formats/`, and of a portal's own.
//!
//! JSON comes in; a [`Declared`] comes out, or everything in which it departs from the notation, each with its path.
//! [`crate::resolve`] makes a [`crate::format::Format`] of it. `docs/format.schema.json` says the same as a schema.

// The paths hold in the build script as well, which takes this file in from elsewhere.
#[path = "declared/mistake.rs"]
mod mistake;
#[path = "declared/reader.rs"]
mod reader;

use crate::format::{Each, Kind, Layout, Relation, Severity};
use crate::value::{NotJson, Value};

use reader::Reader;

pub use mistake::{Fault, FormatError};

/// A format, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// See [`Format::id`](crate::format::Format::id).
    pub id: String,
    /// See [`Format::title`](crate::format::Format::title).
    pub title: String,
    /// See [`Format::basis`](crate::format::Format::basis).
    pub basis: String,
    /// See [`Format::from`](crate::format::Format::from).
    pub from: u16,
    /// See [`Format::until`](crate::format::Format::until).
    pub until: Option<u16>,
    /// See [`Format::sections`](crate::format::Format::sections).
    pub sections: Vec<DeclaredSection>,
    /// See [`Format::tables`](crate::format::Format::tables).
    pub tables: Vec<DeclaredTable>,
    /// Rules that hold once, between cells of any tables.
    pub rules: Vec<DeclaredRule>,
}

/// A section, as written: of prose with a label of its own, or of a table, whose label it shares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredSection {
    /// See [`Section::id`](crate::format::Section::id).
    pub id: String,
    /// The key of the table under it.
    pub table: Option<String>,
    /// The heading as printed.
    pub label: String,
    /// Its short name in English.
    pub en: String,
    /// Headings seen in its place.
    pub also: Vec<String>,
    /// Words that tell it in a numbered heading of other words.
    pub anchors: Vec<String>,
}

/// A table, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredTable {
    /// See [`Table::key`](crate::format::Table::key).
    pub key: String,
    /// See [`Table::number`](crate::format::Table::number).
    pub number: String,
    /// The section heading as printed.
    pub label: String,
    /// Its short name in English.
    pub en: String,
    /// Headings seen in its place.
    pub also: Vec<String>,
    /// See [`Table::layout`](crate::format::Table::layout).
    pub layout: Layout,
    /// See [`Table::blocks`](crate::format::Table::blocks).
    pub blocks: Vec<DeclaredBlock>,
    /// Its linear rules.
    pub rules: Vec<DeclaredRule>,
}

/// A block, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredBlock {
    /// See [`Block::label`](crate::format::Block::label).
    pub label: Option<String>,
    /// See [`Block::corner`](crate::format::Block::corner).
    pub corner: String,
    /// See [`Block::columns`](crate::format::Block::columns).
    pub columns: Vec<Node>,
    /// See [`Block::rows`](crate::format::Block::rows).
    pub rows: Vec<Node>,
}

/// A row or column, or a group of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Its part of the cells' names. A group may do without: its parts are then named as if it were not there.
    pub key: Option<String>,
    /// As the notice prints it.
    pub label: String,
    /// See [`Label::short`](crate::format::Label::short); the label without its numbering where left out.
    pub short: Option<String>,
    /// See [`Label::en`](crate::format::Label::en).
    pub en: Option<String>,
    /// Other labels seen in its place.
    pub also: Vec<String>,
    /// See [`Label::anchors`](crate::format::Label::anchors).
    pub anchors: Vec<String>,
    /// What the cells of this column hold; a count where left out.
    pub kind: Option<Kind>,
    /// See [`Line::optional`](crate::format::Line::optional).
    pub optional: bool,
    /// The rule that is broken where this group of rows is printed as one row of figures.
    pub single: Option<String>,
    /// The rows or columns of a group.
    pub parts: Vec<Node>,
}

/// A linear rule, as written: a relation between the sums of two sides, in each row or column, or once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredRule {
    /// See [`Rule::id`](crate::format::Rule::id).
    pub id: String,
    /// See [`Rule::each`](crate::format::Rule::each).
    pub each: Each,
    /// Keys of columns (in each row) or of rows (in each column), or names of cells (once). `org.*` is every part of
    /// `org`; `prior:` before a key takes it from last year's report.
    pub left: Vec<String>,
    /// See [`Rule::relation`](crate::format::Rule::relation).
    pub relation: Relation,
    /// The same for the right side.
    pub right: Vec<String>,
    /// See [`Rule::severity`](crate::format::Rule::severity); a warning where left out. Of the built-in rules this and
    /// what they rest on stand in `src/rules/`.
    pub severity: Option<Severity>,
    /// See [`Rule::why`](crate::format::Rule::why).
    pub why: String,
    /// See [`Rule::why_en`](crate::format::Rule::why_en).
    pub why_en: String,
}

static LAYOUTS: [(&str, Layout); 2] = [("down", Layout::Down), ("across", Layout::Across)];
static KINDS: [(&str, Kind); 5] = [
    ("count", Kind::Count),
    ("delta", Kind::Delta),
    ("wan", Kind::Wan),
    ("money", Kind::Money),
    ("decimal", Kind::Decimal),
];
static EACHES: [(&str, Each); 2] = [("row", Each::Row), ("column", Each::Column)];
static RELATIONS: [(&str, Relation); 2] = [("=", Relation::Equal), ("<=", Relation::AtMost)];
static SEVERITIES: [(&str, Severity); 3] =
    [("error", Severity::Error), ("warning", Severity::Warning), ("info", Severity::Info)];

impl Declared {
    /// Reads a format from its JSON.
    ///
    /// # Errors
    /// All that is not of the notation, in the order it is written.
    pub fn parse(text: &str) -> Result<Declared, Vec<FormatError>> {
        let value = Value::parse(text)
            .map_err(|NotJson(at)| vec![FormatError { at: String::new(), fault: Fault::NotJson(at) }])?;
        let mut reader = Reader::default();
        let declared = reader.object(&value, declared);
        if reader.errors.is_empty() { Ok(declared) } else { Err(reader.errors) }
    }
}

fn declared(reader: &mut Reader<'_>) -> Declared {
    // Editors find the schema by it.
    reader.text("$schema");
    Declared {
        id: reader.required("id"),
        title: reader.required("title"),
        basis: reader.required("basis"),
        from: reader.year("from").unwrap_or_else(|| reader.missing("from", "a year")),
        until: reader.year("until"),
        sections: reader.list("sections", section),
        tables: reader.list("tables", table),
        rules: reader.list("rules", |reader| rule(reader, Some(Each::Once))),
    }
}

fn section(reader: &mut Reader<'_>) -> DeclaredSection {
    let table = reader.text("table");
    DeclaredSection {
        id: reader.required("id"),
        label: if table.is_none() { reader.required("label") } else { String::new() },
        table,
        en: reader.text("en").unwrap_or_default(),
        also: reader.texts("also"),
        anchors: reader.texts("anchors"),
    }
}

fn table(reader: &mut Reader<'_>) -> DeclaredTable {
    DeclaredTable {
        key: reader.required("key"),
        number: reader.required("number"),
        label: reader.required("label"),
        en: reader.text("en").unwrap_or_default(),
        also: reader.texts("also"),
        layout: reader.word("layout", &LAYOUTS).unwrap_or_default(),
        blocks: reader.list("blocks", block),
        rules: reader.list("rules", |reader| rule(reader, None)),
    }
}

fn block(reader: &mut Reader<'_>) -> DeclaredBlock {
    DeclaredBlock {
        label: reader.text("label"),
        corner: reader.text("corner").unwrap_or_default(),
        columns: reader.list("columns", node),
        rows: reader.list("rows", node),
    }
}

fn node(reader: &mut Reader<'_>) -> Node {
    Node {
        key: reader.text("key"),
        label: reader.required("label"),
        short: reader.text("short"),
        en: reader.text("en"),
        also: reader.texts("also"),
        anchors: reader.texts("anchors"),
        kind: reader.word("type", &KINDS),
        optional: reader.flag("optional"),
        single: reader.text("single"),
        parts: reader.list("parts", node),
    }
}

/// A rule of a table says along what it is repeated; one of the format does not.
fn rule(reader: &mut Reader<'_>, each: Option<Each>) -> DeclaredRule {
    let id = reader.required("id");
    let each = each.or_else(|| reader.word("each", &EACHES));
    DeclaredRule {
        id,
        each: each.unwrap_or_else(|| reader.missing("each", "“row” or “column”")),
        left: reader.texts("left"),
        relation: reader.word("relation", &RELATIONS).unwrap_or_default(),
        right: reader.texts("right"),
        severity: reader.word("severity", &SEVERITIES),
        why: reader.text("why").unwrap_or_default(),
        why_en: reader.text("whyEn").unwrap_or_default(),
    }
}
