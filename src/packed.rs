//! Resolved formats as bytes: written when the crate is built, read when it is first used.
//!
//! First come all texts, each once, as UTF-8 behind its length; then the formats, their texts by place. Numbers are
//! seven bits a byte, the lowest first. What follows from the rest is not written: cells, names, folded labels.
//! [`pack`] and [`unpack`] say the same things in the same order.

use crate::format::{
    Block, CellId, Each, Format, Identity, Kind, Label, Layout, Line, Relation, Rule, Section, Severity,
    Table, Term, Year,
};
use crate::label;
use crate::lookup::Chains;

/// Kinds, layouts and the like are written as their place in these lists.
static KINDS: [Kind; 5] = [Kind::Count, Kind::Delta, Kind::Wan, Kind::Money, Kind::Decimal];
static LAYOUTS: [Layout; 2] = [Layout::Down, Layout::Across];
static SEVERITIES: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Info];
static EACHES: [Each; 3] = [Each::Row, Each::Column, Each::Once];
static RELATIONS: [Relation; 2] = [Relation::Equal, Relation::AtMost];
static FLAGS: [bool; 2] = [false, true];

/// The bytes of formats.
pub fn pack(formats: &[Format]) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.list(formats, Writer::format);
    let mut texts = Writer::default();
    texts.list(&writer.texts, |writer, text| {
        writer.number(text.len());
        writer.bytes.extend(text.as_bytes());
    });
    texts.bytes.into_iter().chain(writer.bytes).collect()
}

/// The formats that were packed.
///
/// # Panics
/// On bytes that [`pack`] did not make.
pub fn unpack(bytes: &[u8]) -> Vec<Format> {
    let mut reader = Reader { bytes, texts: Vec::new() };
    reader.texts = reader.list(Reader::own_text);
    reader.list(Reader::format)
}

#[derive(Default)]
struct Writer {
    bytes: Vec<u8>,
    texts: Vec<String>,
}

impl Writer {
    fn number(&mut self, mut number: usize) {
        while number > 0x7f {
            self.bytes.push(u8::try_from(number & 0x7f).unwrap_or(0) | 0x80);
            number >>= 7;
        }
        self.bytes.push(u8::try_from(number).unwrap_or(0));
    }

    fn list<T>(&mut self, list: &[T], each: fn(&mut Writer, &T)) {
        self.number(list.len());
        for item in list {
            each(self, item);
        }
    }

    fn place<T: PartialEq>(&mut self, list: &[T], item: &T) {
        self.number(list.iter().position(|known| known == item).unwrap_or_default());
    }

    fn text(&mut self, text: &str) {
        let known = self.texts.iter().position(|known| known == text);
        let place = known.unwrap_or_else(|| {
            self.texts.push(text.to_owned());
            self.texts.len() - 1
        });
        self.number(place);
    }

    fn format(&mut self, format: &Format) {
        self.text(&format.id);
        self.text(&format.title);
        self.text(&format.basis);
        self.number(usize::from(format.from));
        self.number(usize::from(format.until.unwrap_or(0)));
        self.list(&format.sections, Writer::section);
        self.list(&format.tables, Writer::table);
        self.list(&format.rules, Writer::rule);
        self.list(&format.identities, Writer::identity);
    }

    fn section(&mut self, section: &Section) {
        self.text(&section.id);
        self.label(&section.label);
        self.number(section.table.map_or(0, |table| table + 1));
    }

    fn table(&mut self, table: &Table) {
        self.text(&table.key);
        self.text(&table.number);
        self.label(&table.label);
        self.place(&LAYOUTS, &table.layout);
        self.list(&table.blocks, Writer::block);
    }

    fn block(&mut self, block: &Block) {
        self.list(block.label.as_slice(), Writer::label);
        self.text(&block.corner);
        self.list(&block.columns, Writer::line);
        self.list(&block.column_groups, Writer::label);
        self.list(&block.rows, Writer::line);
        self.list(&block.row_groups, Writer::label);
        self.number(usize::from(block.first.0));
    }

    fn line(&mut self, line: &Line) {
        self.text(&line.key);
        self.label(&line.label);
        self.list(&line.groups, |writer, group| writer.number(*group));
        self.place(&KINDS, &line.kind);
        self.place(&FLAGS, &line.optional);
        self.text(line.departs.as_deref().unwrap_or_default());
    }

    fn label(&mut self, label: &Label) {
        self.text(&label.text);
        self.text(&label.short);
        self.text(&label.en);
        // The first words are the label's own.
        self.list(label.words.get(1..).unwrap_or_default(), |writer, words| writer.text(words));
        self.list(&label.anchors, |writer, words| writer.text(words));
    }

    fn rule(&mut self, rule: &Rule) {
        self.text(&rule.id);
        self.number(rule.table);
        self.place(&EACHES, &rule.each);
        self.place(&RELATIONS, &rule.relation);
        self.place(&SEVERITIES, &rule.severity);
        self.text(&rule.why);
        self.text(&rule.why_en);
    }

    fn identity(&mut self, identity: &Identity) {
        self.number(identity.rule);
        self.place(&RELATIONS, &identity.relation);
        self.list(&identity.left, |writer, term| writer.term(*term));
        self.list(&identity.right, |writer, term| writer.term(*term));
    }

    fn term(&mut self, term: Term) {
        self.number(usize::from(term.cell.0) * 2 + usize::from(term.year == Year::Prior));
    }
}

struct Reader<'b> {
    bytes: &'b [u8],
    texts: Vec<String>,
}

impl Reader<'_> {
    fn byte(&mut self) -> u8 {
        let (first, rest) = self.bytes.split_first().expect("packed bytes end where pack ended them");
        self.bytes = rest;
        *first
    }

    fn number(&mut self) -> usize {
        let mut number = 0;
        let mut shift = 0;
        loop {
            let byte = self.byte();
            number |= usize::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 {
                return number;
            }
        }
    }

    /// A number that was written as one of 16 bits.
    fn short(&mut self) -> u16 {
        u16::try_from(self.number()).unwrap_or(u16::MAX)
    }

    fn list<T>(&mut self, each: fn(&mut Self) -> T) -> Vec<T> {
        let length = self.number();
        let mut list = Vec::with_capacity(length);
        for _ in 0..length {
            list.push(each(self));
        }
        list
    }

    fn place<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.number()]
    }

    fn own_text(&mut self) -> String {
        let length = self.number();
        let (text, rest) = self.bytes.split_at(length);
        self.bytes = rest;
        std::str::from_utf8(text).unwrap_or_default().to_owned()
    }

    fn text(&mut self) -> String {
        let place = self.number();
        self.texts[place].clone()
    }

    fn format(&mut self) -> Format {
        let (id, title, basis) = (self.text(), self.text(), self.text());
        let (from, until) = (self.short(), self.short());
        let sections = self.list(Reader::section);
        let tables = self.list(Reader::table);
        let rules = self.list(Reader::rule);
        let identities = self.list(Reader::identity);
        Format::new(Format {
            id,
            title,
            basis,
            from,
            until: (until > 0).then_some(until),
            sections,
            tables,
            rules,
            identities,
            cells: Vec::new(),
            by_name: Chains::default(),
        })
    }

    fn section(&mut self) -> Section {
        Section { id: self.text(), label: self.label(), table: self.number().checked_sub(1) }
    }

    fn table(&mut self) -> Table {
        Table {
            key: self.text(),
            number: self.text(),
            label: self.label(),
            layout: self.place(&LAYOUTS),
            blocks: self.list(Reader::block),
        }
    }

    fn block(&mut self) -> Block {
        Block {
            label: self.list(Reader::label).pop(),
            corner: self.text(),
            columns: self.list(Reader::line),
            column_groups: self.list(Reader::label),
            rows: self.list(Reader::line),
            row_groups: self.list(Reader::label),
            first: CellId(self.short()),
        }
    }

    fn line(&mut self) -> Line {
        Line {
            key: self.text(),
            label: self.label(),
            groups: self.list(Reader::number),
            kind: self.place(&KINDS),
            optional: self.place(&FLAGS),
            departs: Some(self.text()).filter(|rule| !rule.is_empty()),
        }
    }

    fn label(&mut self) -> Label {
        let (text, short, en) = (self.text(), self.text(), self.text());
        let mut words = self.list(Reader::text);
        words.insert(0, label::fold(&text));
        Label { text, short, en, words, anchors: self.list(Reader::text) }
    }

    fn rule(&mut self) -> Rule {
        Rule {
            id: self.text(),
            table: self.number(),
            each: self.place(&EACHES),
            relation: self.place(&RELATIONS),
            severity: self.place(&SEVERITIES),
            why: self.text(),
            why_en: self.text(),
        }
    }

    fn identity(&mut self) -> Identity {
        Identity {
            rule: self.number(),
            relation: self.place(&RELATIONS),
            left: self.list(Reader::term),
            right: self.list(Reader::term),
        }
    }

    fn term(&mut self) -> Term {
        let number = self.number();
        let year = if number % 2 == 1 { Year::Prior } else { Year::This };
        Term { cell: CellId(u16::try_from(number / 2).unwrap_or(u16::MAX)), year }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_unpacked() {
        let formats = crate::inspect::formats();
        assert_eq!(unpack(&pack(formats)), formats);
    }
}
