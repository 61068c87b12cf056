//! Resolves a declared format: names become cells, rules become identities.
//!
//! A format as declared comes in; a [`Format`] comes out, or all that is wrong with it at once. The files in
//! `src/formats/` pass through here at build time and again when their packed bytes are loaded.

use std::fmt;

use crate::declared::{Declared, DeclaredBlock, DeclaredRule, DeclaredSection, DeclaredTable, Node};
use crate::format::{Block, CellId, Format, Identity, Label, Line, Rule, Section, Severity, Table};
use crate::{label, spread};

/// One mistake in a declared format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatError {
    /// Where: `table requests, rule t3.balance`.
    pub at: String,
    /// What.
    pub fault: Fault,
}

/// What can be wrong with a declared format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A key is missing, or holds something but letters and digits.
    BadKey(String),
    /// Two siblings share a key, so that two cells would share a name.
    RepeatedKey(String),
    /// Two rows of one group, or two columns, fold to the same label: they could not be told apart.
    RepeatedLabel(String),
    /// A list that needs a member has none.
    Empty(&'static str),
    /// A rule names a row or column that its table lacks.
    UnknownTerm(String),
    /// A section names a table that the format lacks.
    UnknownTable(String),
    /// A rule id is used twice.
    RepeatedRule(String),
    /// It has more cells than can be numbered.
    TooManyCells,
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.at)?;
        match &self.fault {
            Fault::BadKey(key) => write!(f, "key “{key}” is not made of letters and digits"),
            Fault::RepeatedKey(key) => write!(f, "key “{key}” is used twice"),
            Fault::RepeatedLabel(label) => write!(f, "label “{label}” is used twice"),
            Fault::Empty(what) => write!(f, "there are no {what}"),
            Fault::UnknownTerm(term) => write!(f, "no row or column is called “{term}”"),
            Fault::UnknownTable(key) => write!(f, "no table is called “{key}”"),
            Fault::RepeatedRule(id) => write!(f, "rule “{id}” is declared twice"),
            Fault::TooManyCells => write!(f, "there are more than 65535 cells"),
        }
    }
}

/// How a format is to be read where it allows two shapes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// As declared.
    Prescribed,
    /// With every group that has a `single` rule as one row of figures.
    Single,
}

impl Declared {
    /// Whether [`Shape::Single`] differs from [`Shape::Prescribed`].
    fn has_single(&self) -> bool {
        let nodes = self.tables.iter().flat_map(|table| &table.blocks).flat_map(|block| &block.rows);
        nodes.flat_map(Node::with_descendants).any(|node| node.single.is_some())
    }

    /// The format it declares, and after it the shape in which it is also seen, if there is one.
    ///
    /// # Errors
    /// All mistakes in it, in the order they are written.
    pub fn shapes(&self) -> Result<Vec<Format>, Vec<FormatError>> {
        let single = if self.has_single() { Some(self.resolve(Shape::Single)?) } else { None };
        Ok(std::iter::once(self.resolve(Shape::Prescribed)?).chain(single).collect())
    }

    /// The format it declares.
    ///
    /// # Errors
    /// All mistakes in it, in the order they are written.
    pub fn resolve(&self, shape: Shape) -> Result<Format, Vec<FormatError>> {
        let mut resolver = Resolver { errors: Vec::new(), cells: 0, shape };
        resolver.siblings("format", self.tables.iter().map(|table| table.key.as_str()));
        if self.tables.is_empty() {
            resolver.error("format", Fault::Empty("tables"));
        }
        let tables: Vec<Table> = self.tables.iter().map(|table| resolver.table(table)).collect();
        let sections = resolver.sections(&self.sections, &self.tables);
        let (rules, identities) = resolver.rules(&self.tables, &tables);
        if !resolver.errors.is_empty() {
            return Err(resolver.errors);
        }
        let format = Format::new(Format {
            id: self.id.clone(),
            title: self.title.clone(),
            basis: self.basis.clone(),
            from: self.from,
            until: self.until,
            sections,
            tables,
            rules,
            identities,
            cells: Vec::new(),
            by_name: Vec::new(),
        });
        resolver.distinct_names(&format);
        if resolver.errors.is_empty() { Ok(format) } else { Err(resolver.errors) }
    }
}

impl Node {
    fn with_descendants(&self) -> Vec<&Node> {
        std::iter::once(self).chain(self.parts.iter().flat_map(Node::with_descendants)).collect()
    }

    fn label(&self) -> Label {
        let folded = label::fold(&self.label);
        Label {
            text: self.label.clone(),
            short: self.short.clone().unwrap_or_else(|| self.label.clone()),
            en: self.en.clone().unwrap_or_else(|| self.label.clone()),
            words: std::iter::once(folded).chain(self.also.iter().map(|also| label::fold(also))).collect(),
            anchors: self.anchors.iter().map(|anchor| label::fold(anchor)).collect(),
        }
    }
}

impl DeclaredTable {
    fn heading(&self) -> Label {
        heading(&self.label, &self.number, &self.en, &self.also)
    }
}

/// The label of a heading.
fn heading(text: &str, short: &str, en: &str, also: &[String]) -> Label {
    let words = std::iter::once(label::fold(text)).chain(also.iter().map(|also| label::fold(also)));
    Label {
        text: text.to_owned(),
        short: short.to_owned(),
        en: en.to_owned(),
        words: words.collect(),
        anchors: Vec::new(),
    }
}

struct Resolver {
    errors: Vec<FormatError>,
    cells: usize,
    shape: Shape,
}

/// The rows or the columns of a block, as they are gathered from its nodes.
#[derive(Default)]
struct Lines {
    lines: Vec<Line>,
    groups: Vec<Label>,
}

impl Resolver {
    fn error(&mut self, at: &str, fault: Fault) {
        self.errors.push(FormatError { at: at.to_owned(), fault });
    }

    fn siblings<'a>(&mut self, at: &str, keys: impl Iterator<Item = &'a str>) {
        let mut seen: Vec<&str> = Vec::new();
        for key in keys {
            if key.is_empty() || !key.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                self.error(at, Fault::BadKey(key.to_owned()));
            } else if seen.contains(&key) {
                self.error(at, Fault::RepeatedKey(key.to_owned()));
            }
            seen.push(key);
        }
    }

    fn sections(&mut self, declared: &[DeclaredSection], tables: &[DeclaredTable]) -> Vec<Section> {
        let mut sections = Vec::new();
        self.siblings("sections", declared.iter().map(|section| section.id.as_str()));
        for section in declared {
            let named = section.table.as_ref();
            let table = named.and_then(|key| tables.iter().position(|table| table.key == *key));
            if let (Some(key), None) = (named, table) {
                self.error(&format!("section {}", section.id), Fault::UnknownTable(key.clone()));
            }
            let mut label = match table {
                Some(table) => tables[table].heading(),
                None => heading(&section.label, &section.label, &section.en, &section.also),
            };
            label.anchors = section.anchors.iter().map(|anchor| label::fold(anchor)).collect();
            sections.push(Section { id: section.id.clone(), label, table });
        }
        sections
    }

    fn table(&mut self, declared: &DeclaredTable) -> Table {
        let at = format!("table {}", declared.key);
        if declared.blocks.is_empty() {
            self.error(&at, Fault::Empty("blocks"));
        }
        let mut blocks = Vec::new();
        for block in &declared.blocks {
            let mut block = self.block(&at, block);
            self.number_cells(&declared.key, &mut block);
            blocks.push(block);
        }
        Table {
            key: declared.key.clone(),
            number: declared.number.clone(),
            label: declared.heading(),
            layout: declared.layout,
            blocks,
        }
    }

    fn block(&mut self, at: &str, declared: &DeclaredBlock) -> Block {
        let columns = self.lines(at, "columns", &declared.columns);
        let rows = self.lines(at, "rows", &declared.rows);
        Block {
            label: declared.label.as_ref().map(|text| Label {
                text: text.clone(),
                short: text.clone(),
                en: text.clone(),
                words: vec![label::fold(text)],
                anchors: Vec::new(),
            }),
            corner: declared.corner.clone(),
            columns: columns.lines,
            column_groups: columns.groups,
            rows: rows.lines,
            row_groups: rows.groups,
            first: CellId(0),
        }
    }

    fn lines(&mut self, at: &str, what: &'static str, nodes: &[Node]) -> Lines {
        let mut lines = Lines::default();
        if nodes.is_empty() {
            self.error(at, Fault::Empty(what));
        }
        self.gather(at, "", &[], nodes, &mut lines);
        lines
    }

    fn gather(&mut self, at: &str, prefix: &str, groups: &[usize], nodes: &[Node], lines: &mut Lines) {
        let keys = nodes.iter().filter(|node| node.parts.is_empty() || node.key.is_some());
        self.siblings(at, keys.map(|node| node.key.as_deref().unwrap_or_default()));
        self.distinct_labels(at, nodes);
        for node in nodes {
            let path = [prefix, node.key.as_deref().unwrap_or_default()];
            let path = path.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(".");
            let single = node.single.as_ref().filter(|_| self.shape == Shape::Single);
            if node.parts.is_empty() || single.is_some() {
                lines.lines.push(Line {
                    key: path,
                    label: node.label(),
                    groups: groups.to_vec(),
                    kind: node.kind.unwrap_or_default(),
                    departs: single.cloned(),
                });
            } else {
                lines.groups.push(node.label());
                let inner: Vec<usize> = groups.iter().copied().chain([lines.groups.len() - 1]).collect();
                self.gather(at, &path, &inner, &node.parts, lines);
            }
        }
    }

    fn distinct_labels(&mut self, at: &str, nodes: &[Node]) {
        let words: Vec<String> = nodes.iter().flat_map(|node| node.label().words).collect();
        for (index, own) in words.iter().enumerate() {
            if words[..index].contains(own) {
                self.error(at, Fault::RepeatedLabel(own.clone()));
            }
        }
    }

    /// Numbers a block's cells behind those before it.
    fn number_cells(&mut self, table: &str, block: &mut Block) {
        let first = self.cells;
        self.cells += block.rows.len() * block.columns.len();
        match (u16::try_from(first), u16::try_from(self.cells)) {
            (Ok(first), Ok(_)) => block.first = CellId(first),
            _ => self.error(&format!("table {table}"), Fault::TooManyCells),
        }
    }

    /// Two cells of one name are next to each other in the order of names.
    fn distinct_names(&mut self, format: &Format) {
        for pair in format.by_name.windows(2) {
            let [first, second] = [&format[pair[0]], &format[pair[1]]];
            if first.name == second.name {
                let at = format!("table {}", format.tables[second.place.table].key);
                self.error(&at, Fault::RepeatedKey(second.name.clone()));
            }
        }
    }

    fn rules(&mut self, declared: &[DeclaredTable], tables: &[Table]) -> (Vec<Rule>, Vec<Identity>) {
        let mut rules: Vec<Rule> = Vec::new();
        let mut identities = Vec::new();
        for (index, (written, table)) in declared.iter().zip(tables).enumerate() {
            for rule in &written.rules {
                let at = format!("table {}, rule {}", table.key, rule.id);
                if rules.iter().any(|known| known.id == rule.id) {
                    self.error(&at, Fault::RepeatedRule(rule.id.clone()));
                }
                self.check_terms(&at, rule, table);
                identities.extend(
                    table.blocks.iter().flat_map(|block| spread::identities(rule, rules.len(), block)),
                );
                rules.push(resolved(rule, index));
            }
        }
        (rules, identities)
    }

    fn check_terms(&mut self, at: &str, rule: &DeclaredRule, table: &Table) {
        for (side, terms) in [("terms on the left", &rule.left), ("terms on the right", &rule.right)] {
            if terms.is_empty() {
                self.error(at, Fault::Empty(side));
            }
        }
        for term in rule.left.iter().chain(&rule.right) {
            let known = table.blocks.iter().any(|block| spread::has(block, rule.each, term));
            if !known {
                self.error(at, Fault::UnknownTerm(term.clone()));
            }
        }
    }
}

fn resolved(rule: &DeclaredRule, table: usize) -> Rule {
    Rule {
        id: rule.id.clone(),
        table,
        each: rule.each,
        severity: rule.severity.unwrap_or(Severity::Warning),
        why: rule.why.clone(),
        why_en: rule.why_en.clone(),
    }
}
