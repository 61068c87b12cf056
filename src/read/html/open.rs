//! The elements that are open at a place in a page.
//!
//! Elements are opened and closed here, and the builder of the pieces is told. How far an end tag reaches is answered
//! at once, however deep the page is nested.

use super::element::{self, Attributes, Element};
use crate::read::grid::Builder;

/// What no end tag but those of tables reaches across.
pub(super) const BOUNDS: [Element; 7] = [
    Element::Applet,
    Element::Caption,
    Element::Marquee,
    Element::Object,
    Element::Table,
    Element::Td,
    Element::Th,
];
const AROUND_CELLS: [Element; 6] =
    [Element::Table, Element::Columns, Element::Thead, Element::Tbody, Element::Tfoot, Element::Tr];
const CELLS: [Element; 3] = [Element::Td, Element::Th, Element::Caption];

/// Open elements, the innermost last, and the pieces so far.
#[derive(Debug)]
pub(super) struct Open<'a> {
    pub(super) builder: Builder,
    entries: Vec<Entry>,
    /// For each kind, how many elements are open down to its innermost one; 0 where none is.
    depths: [usize; Element::OPEN],
    /// The names of the elements of a line that are open in the innermost entry. They are no entries: no end tag of a
    /// block or table minds them.
    inline: Vec<&'a str>,
}

/// Elements of a line beyond which those inside are not told apart.
const MOST_INLINE: usize = 32;

#[derive(Debug)]
struct Entry {
    element: Element,
    /// What `depths` said of this kind before.
    before: usize,
}

impl Default for Open<'_> {
    fn default() -> Self {
        Open {
            builder: Builder::default(),
            entries: Vec::new(),
            depths: [0; Element::OPEN],
            inline: Vec::new(),
        }
    }
}

impl<'a> Open<'a> {
    /// Opens an element without attributes. INVARIANT: of a kind that can stay open.
    pub(super) fn open(&mut self, element: Element) {
        self.open_with(element, &|_| None);
    }

    /// Opens an element with these attributes.
    pub(super) fn open_with(&mut self, element: Element, attribute: Attributes<'_>) {
        element::enter(&mut self.builder, element, attribute);
        self.inline.clear();
        let depth = &mut self.depths[element as usize];
        self.entries.push(Entry { element, before: *depth });
        *depth = self.entries.len();
    }

    /// Closes the innermost element.
    pub(super) fn close(&mut self) -> Option<Element> {
        self.inline.clear();
        let Entry { element, before } = self.entries.pop()?;
        self.depths[element as usize] = before;
        element::leave(&mut self.builder, element);
        Some(element)
    }

    /// Closes all down to the innermost element of the kind, and that one.
    pub(super) fn close_through(&mut self, element: Element) {
        while self.close().is_some_and(|closed| closed != element) {}
    }

    /// The same, if an element of the kind is open and not beyond a bound.
    pub(super) fn close_within(&mut self, element: Element, bounds: &[Element]) {
        if self.reaches(element, bounds) {
            self.close_through(element);
        }
    }

    /// Closes a paragraph if one is open.
    pub(super) fn close_paragraph(&mut self) {
        if self.has_paragraph() {
            self.close_through(Element::P);
        }
    }

    /// Closes the last item of a list if one is open and this is still the same list.
    pub(super) fn close_item(&mut self, kinds: &[Element]) {
        const PASSABLE: [Element; 3] = [Element::Address, Element::Div, Element::P];
        if let Some(item) = kinds.iter().find(|kind| self.reaches_through(**kind, &PASSABLE)) {
            self.close_through(*item);
        }
    }

    /// Closes the columns of a table if they have just begun.
    pub(super) fn close_columns(&mut self) {
        if self.is_innermost(Element::Columns) {
            self.close();
        }
    }

    /// Closes all down to the innermost of these parts of a table. Tells whether there is one.
    pub(super) fn back_to(&mut self, parts: &[Element]) -> bool {
        if !self.reaches(Element::Table, &[]) {
            return false;
        }
        self.inline.clear();
        while self.top().is_some_and(|top| !parts.contains(&top)) {
            self.close();
        }
        true
    }

    /// The innermost element.
    pub(super) fn top(&self) -> Option<Element> {
        self.entries.last().map(|entry| entry.element)
    }

    /// Whether one of the kind is open and not beyond a bound. A bound reaches itself.
    pub(super) fn reaches(&self, element: Element, bounds: &[Element]) -> bool {
        let depth = self.depth(element);
        depth > 0 && bounds.iter().all(|bound| self.depth(*bound) <= depth)
    }

    /// Whether the end tag of a paragraph finds one.
    pub(super) fn has_paragraph(&self) -> bool {
        self.reaches(Element::P, &BOUNDS) && self.reaches(Element::P, &[Element::Button])
    }

    /// Whether this is a table, but none of its cells.
    pub(super) fn is_in_table(&self) -> bool {
        self.reaches(Element::Table, &CELLS)
    }

    /// Whether this is a table, none of its cells, and nothing that was put there by mistake.
    pub(super) fn is_between_cells(&self) -> bool {
        AROUND_CELLS.iter().any(|part| self.is_innermost(*part))
    }

    /// Whether nothing is open inside the innermost element of the kind.
    pub(super) fn is_innermost(&self, element: Element) -> bool {
        self.inline.is_empty() && self.top() == Some(element)
    }

    /// An element of a line begins.
    pub(super) fn start_inline(&mut self, name: &'a str) {
        if self.inline.len() < MOST_INLINE {
            self.inline.push(name);
        }
    }

    /// An element of a line ends, and those inside it; there may be none of that name.
    pub(super) fn end_inline(&mut self, name: &str) {
        let open = self.inline.iter().rposition(|open| open.eq_ignore_ascii_case(name));
        self.inline.truncate(open.unwrap_or(self.inline.len()));
    }

    /// Whether one of the kind is open with none but passable ones inside it.
    fn reaches_through(&self, element: Element, passable: &[Element]) -> bool {
        let depth = self.depth(element);
        let passes = |kind: usize| passable.iter().any(|passable| *passable as usize == kind);
        depth > 0 && self.depths.iter().enumerate().all(|(kind, last)| *last <= depth || passes(kind))
    }

    fn depth(&self, element: Element) -> usize {
        self.depths[element as usize]
    }
}
