//! The notation that formats are written in: the shape of the files in `src/formats/`.
//!
//! [`crate::resolve`] makes a [`crate::format::Format`] of it.

use serde::{Deserialize, Serialize};

use crate::format::{Each, Kind, Layout, Severity};

/// A format, as written.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
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
    #[serde(default)]
    pub until: Option<u16>,
    /// See [`Format::sections`](crate::format::Format::sections).
    #[serde(default)]
    pub sections: Vec<DeclaredSection>,
    /// See [`Format::tables`](crate::format::Format::tables).
    pub tables: Vec<DeclaredTable>,
}

/// A section, as written: of prose with a label of its own, or of a table, whose label it shares.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct DeclaredSection {
    /// See [`Section::id`](crate::format::Section::id).
    pub id: String,
    /// The key of the table under it.
    #[serde(default)]
    pub table: Option<String>,
    /// The heading as printed.
    #[serde(default)]
    pub label: String,
    /// Its short name in English.
    #[serde(default)]
    pub en: String,
    /// Headings seen in its place.
    #[serde(default)]
    pub also: Vec<String>,
    /// Words that tell it in a numbered heading of other words.
    #[serde(default)]
    pub anchors: Vec<String>,
}

/// A table, as written.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct DeclaredTable {
    /// See [`Table::key`](crate::format::Table::key).
    pub key: String,
    /// See [`Table::number`](crate::format::Table::number).
    pub number: String,
    /// The section heading as printed.
    pub label: String,
    /// Its short name in English.
    #[serde(default)]
    pub en: String,
    /// Headings seen in its place.
    #[serde(default)]
    pub also: Vec<String>,
    /// See [`Table::layout`](crate::format::Table::layout).
    #[serde(default)]
    pub layout: Layout,
    /// See [`Table::blocks`](crate::format::Table::blocks).
    pub blocks: Vec<DeclaredBlock>,
    /// Its linear rules.
    #[serde(default)]
    pub rules: Vec<DeclaredRule>,
}

/// A block, as written.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct DeclaredBlock {
    /// See [`Block::label`](crate::format::Block::label).
    #[serde(default)]
    pub label: Option<String>,
    /// See [`Block::corner`](crate::format::Block::corner).
    #[serde(default)]
    pub corner: String,
    /// See [`Block::columns`](crate::format::Block::columns).
    pub columns: Vec<Node>,
    /// See [`Block::rows`](crate::format::Block::rows).
    pub rows: Vec<Node>,
}

/// A row or column, or a group of them.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Node {
    /// Its part of the cells' names. A group may do without: its parts are then named as if it were not there.
    #[serde(default)]
    pub key: Option<String>,
    /// As the notice prints it.
    pub label: String,
    /// See [`Label::short`](crate::format::Label::short); the label without its numbering where left out.
    #[serde(default)]
    pub short: Option<String>,
    /// See [`Label::en`](crate::format::Label::en).
    #[serde(default)]
    pub en: Option<String>,
    /// Other labels seen in its place.
    #[serde(default)]
    pub also: Vec<String>,
    /// See [`Label::anchors`](crate::format::Label::anchors).
    #[serde(default)]
    pub anchors: Vec<String>,
    /// What the cells of this column hold; a count where left out.
    #[serde(default, rename = "type")]
    pub kind: Option<Kind>,
    /// The rule that is broken where this group of rows is printed as one row of figures.
    #[serde(default)]
    pub single: Option<String>,
    /// The rows or columns of a group.
    #[serde(default)]
    pub parts: Vec<Node>,
}

/// A linear rule, as written: `left` and `right` add up to the same, in each row or column.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct DeclaredRule {
    /// See [`Rule::id`](crate::format::Rule::id).
    pub id: String,
    /// See [`Rule::each`](crate::format::Rule::each).
    pub each: Each,
    /// Keys of columns (in each row) or of rows (in each column). `org.*` is every part of `org`;
    /// `prior:` before a key takes it from last year's report.
    pub left: Vec<String>,
    /// The same for the right side.
    pub right: Vec<String>,
    /// See [`Rule::severity`](crate::format::Rule::severity); a warning where left out. Of the built-in rules this and
    /// what they rest on stand in `src/rules/`.
    #[serde(default)]
    pub severity: Option<Severity>,
    /// See [`Rule::why`](crate::format::Rule::why).
    #[serde(default)]
    pub why: String,
    /// See [`Rule::why_en`](crate::format::Rule::why_en).
    #[serde(default)]
    pub why_en: String,
}
