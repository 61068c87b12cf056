//! Resolves a declared format: names become cells, rules become identities.
//!
//! A format as declared comes in; a [`Format`] comes out, or all that is wrong with it at once, each with its path in
//! the JSON. The files in `src/formats/` pass through here when the crate is built, a portal's own when it is defined.

use crate::declared::{
    Declared, DeclaredBlock, DeclaredRule, DeclaredSection, DeclaredTable, Fault, FormatError, Node,
};
use crate::format::{Block, Cell, CellId, Each, Format, Identity, Label, Line, Rule, Section, Table};
use crate::lookup::Chains;
use crate::{hygiene, label, spread};

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
        let mut rows = self.tables.iter().flat_map(|table| &table.blocks).flat_map(|block| &block.rows);
        rows.any(Node::has_single)
    }

    /// The format it declares, and after it the shape in which it is also seen, if there is one.
    ///
    /// # Errors
    /// All mistakes in it, in the order they are written.
    pub fn shapes(&self) -> Result<Vec<Format>, Vec<FormatError>> {
        let mut shapes = vec![self.resolve(Shape::Prescribed)?];
        if self.has_single() {
            shapes.push(self.resolve(Shape::Single)?);
        }
        Ok(shapes)
    }

    /// The format it declares.
    ///
    /// # Errors
    /// All mistakes in it, in the order they are written.
    pub fn resolve(&self, shape: Shape) -> Result<Format, Vec<FormatError>> {
        let mut resolver = Resolver { errors: Vec::new(), cells: 0, shape };
        let keys: Vec<&str> = self.tables.iter().map(|table| table.key.as_str()).collect();
        resolver.siblings("tables", "key", &keys);
        if self.tables.is_empty() {
            resolver.error("tables", Fault::Empty("tables"));
        }
        let sections = resolver.sections(&self.sections, &self.tables);
        let mut tables = Vec::new();
        for (number, table) in self.tables.iter().enumerate() {
            tables.push(resolver.table(&place("tables", number), table));
        }
        if resolver.errors.iter().any(|error| error.fault == Fault::TooManyCells) {
            // What has no number cannot stand in a rule.
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
            rules: Vec::new(),
            identities: Vec::new(),
            cells: Vec::new(),
            by_name: Chains::default(),
        });
        if resolver.errors.is_empty() {
            resolver.distinct_names(&format);
        }
        let format = resolver.rules(self, format);
        if resolver.errors.is_empty() { Ok(format) } else { Err(resolver.errors) }
    }
}

/// The path of a member of a list.
fn place(list: &str, number: usize) -> String {
    format!("{list}[{number}]")
}

impl Node {
    fn has_single(&self) -> bool {
        self.single.is_some() || self.parts.iter().any(Node::has_single)
    }

    fn label(&self) -> Label {
        let words = words(&self.label, &self.also);
        Label {
            text: self.label.clone(),
            short: self.short.clone().unwrap_or_else(|| self.label.clone()),
            en: self.en.clone().unwrap_or_else(|| self.label.clone()),
            words,
            anchors: folded(&self.anchors),
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
    Label {
        text: text.to_owned(),
        short: short.to_owned(),
        en: en.to_owned(),
        words: words(text, also),
        anchors: Vec::new(),
    }
}

fn words(text: &str, also: &[String]) -> Vec<String> {
    let mut words = vec![label::fold(text)];
    words.extend(folded(also));
    words
}

fn folded(labels: &[String]) -> Vec<String> {
    labels.iter().map(|label| label::fold(label)).collect()
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

    /// Checks the keys of a list's members, in the field of that name.
    fn siblings(&mut self, list: &str, field: &str, keys: &[&str]) {
        for (number, key) in keys.iter().enumerate() {
            let at = place(list, number) + "." + field;
            if key.is_empty() || !key.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                self.error(&at, Fault::BadKey((*key).to_owned()));
            } else if keys[..number].contains(key) {
                self.error(&at, Fault::RepeatedKey((*key).to_owned()));
            }
        }
    }

    fn sections(&mut self, declared: &[DeclaredSection], tables: &[DeclaredTable]) -> Vec<Section> {
        let mut sections = Vec::new();
        let ids: Vec<&str> = declared.iter().map(|section| section.id.as_str()).collect();
        self.siblings("sections", "id", &ids);
        for (number, section) in declared.iter().enumerate() {
            let named = section.table.as_ref();
            let table = named.and_then(|key| tables.iter().position(|table| table.key == *key));
            if let (Some(key), None) = (named, table) {
                self.error(&(place("sections", number) + ".table"), Fault::UnknownTable(key.clone()));
            }
            let mut label = match table {
                Some(table) => tables[table].heading(),
                None => heading(&section.label, &section.label, &section.en, &section.also),
            };
            label.anchors = folded(&section.anchors);
            sections.push(Section { id: section.id.clone(), label, table });
        }
        sections
    }

    fn table(&mut self, at: &str, declared: &DeclaredTable) -> Table {
        if declared.blocks.is_empty() {
            self.error(&format!("{at}.blocks"), Fault::Empty("blocks"));
        }
        let mut blocks = Vec::new();
        for (number, block) in declared.blocks.iter().enumerate() {
            let mut block = self.block(&place(&format!("{at}.blocks"), number), block);
            self.number_cells(at, &mut block);
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
            label: declared.label.as_ref().map(|text| heading(text, text, text, &[])),
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
        let at = format!("{at}.{what}");
        if nodes.is_empty() {
            self.error(&at, Fault::Empty(what));
        }
        self.gather(&at, "", &[], nodes, &mut lines);
        lines
    }

    fn gather(&mut self, at: &str, prefix: &str, groups: &[usize], nodes: &[Node], lines: &mut Lines) {
        self.distinct_keys(at, nodes);
        self.distinct_labels(at, nodes);
        for (number, node) in nodes.iter().enumerate() {
            let key = node.key.as_deref().unwrap_or_default();
            let dot = if prefix.is_empty() || key.is_empty() { "" } else { "." };
            let path = [prefix, dot, key].concat();
            let single = node.single.as_ref().filter(|_| self.shape == Shape::Single);
            if node.parts.is_empty() || single.is_some() {
                lines.lines.push(Line {
                    key: path,
                    label: node.label(),
                    groups: groups.to_vec(),
                    kind: node.kind.unwrap_or_default(),
                    optional: node.optional,
                    departs: single.cloned(),
                });
            } else {
                lines.groups.push(node.label());
                let inner = [groups, &[lines.groups.len() - 1]].concat();
                self.gather(&(place(at, number) + ".parts"), &path, &inner, &node.parts, lines);
            }
        }
    }

    /// Checks the keys of rows or columns; a group may do without.
    fn distinct_keys(&mut self, at: &str, nodes: &[Node]) {
        let mut seen: Vec<&str> = Vec::new();
        for (number, node) in nodes.iter().enumerate() {
            let at = place(at, number) + ".key";
            match node.key.as_deref() {
                None if !node.parts.is_empty() => {}
                Some(key) if !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
                    if seen.contains(&key) {
                        self.error(&at, Fault::RepeatedKey(key.to_owned()));
                    }
                    seen.push(key);
                }
                key => self.error(&at, Fault::BadKey(key.unwrap_or_default().to_owned())),
            }
        }
    }

    fn distinct_labels(&mut self, at: &str, nodes: &[Node]) {
        let mut seen: Vec<String> = Vec::new();
        for (number, node) in nodes.iter().enumerate() {
            let own = words(&node.label, &node.also);
            for words in own.iter().filter(|words| seen.contains(words)) {
                self.error(&(place(at, number) + ".label"), Fault::RepeatedLabel(words.clone()));
            }
            seen.extend(own);
        }
    }

    /// Numbers a block's cells behind those before it.
    fn number_cells(&mut self, at: &str, block: &mut Block) {
        let first = self.cells;
        self.cells += block.rows.len() * block.columns.len();
        match (u16::try_from(first), u16::try_from(self.cells)) {
            (Ok(first), Ok(_)) => block.first = CellId(first),
            _ => self.error(at, Fault::TooManyCells),
        }
    }

    /// Of two cells of one name the later is the one that is found by it.
    fn distinct_names(&mut self, format: &Format) {
        for cell in format.ids() {
            let later = format.cell(&format[cell].name).filter(|found| *found != cell);
            if let Some(Cell { name, place, .. }) = later.map(|later| &format[later]) {
                self.error(&self::place("tables", place.table), Fault::RepeatedKey(name.clone()));
            }
        }
    }

    /// The format with its rules: those of its tables, then its own.
    fn rules(&mut self, declared: &Declared, mut format: Format) -> Format {
        for (number, table) in declared.tables.iter().enumerate() {
            let list = place("tables", number) + ".rules";
            for (at, rule) in table.rules.iter().enumerate() {
                self.rule(&place(&list, at), rule, number, &mut format);
            }
        }
        for (at, rule) in declared.rules.iter().enumerate() {
            let first = rule.left.first().map(|term| term.strip_prefix("prior:").unwrap_or(term));
            let table = first.and_then(|name| format.cell(name)).map_or(0, |cell| format[cell].place.table);
            self.rule(&place("rules", at), rule, table, &mut format);
        }
        format
    }

    fn rule(&mut self, at: &str, rule: &DeclaredRule, table: usize, format: &mut Format) {
        if format.rules.iter().any(|known| known.id == rule.id) {
            self.error(&format!("{at}.id"), Fault::RepeatedRule(rule.id.clone()));
        }
        for (side, terms) in [("left", &rule.left), ("right", &rule.right)] {
            let side = format!("{at}.{side}");
            if terms.is_empty() {
                self.error(&side, Fault::Empty("terms"));
            }
            for (number, term) in terms.iter().enumerate() {
                if !spread::has(format, table, rule.each, term) {
                    self.error(&place(&side, number), Fault::UnknownTerm(term.clone()));
                }
            }
        }
        let identities: Vec<Identity> = match rule.each {
            Each::Once => spread::once(rule, format.rules.len(), format).into_iter().collect(),
            Each::Row | Each::Column => {
                let blocks = format.tables.get(table).map(|table| table.blocks.as_slice());
                let blocks = blocks.unwrap_or_default().iter();
                blocks.flat_map(|block| spread::identities(rule, format.rules.len(), block)).collect()
            }
        };
        format.identities.extend(identities);
        format.rules.push(Rule {
            id: rule.id.clone(),
            table,
            each: rule.each,
            relation: rule.relation,
            severity: rule.severity.unwrap_or_default(),
            why: rule.why.clone(),
            why_en: rule.why_en.clone(),
        });
        if let Some(cell) = hygiene::forced(format) {
            // Told where the contradiction arises, and once.
            if !self.errors.iter().any(|error| matches!(error.fault, Fault::Contradiction(_))) {
                self.error(at, Fault::Contradiction(format[cell].name.clone()));
            }
        }
    }
}
