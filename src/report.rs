//! What stands in each cell of one report, and where in its source it stood.

use std::borrow::Cow;

use crate::amount::{self, Entry, Lexed, Signs, Unit};
use crate::format::{CellId, Format, Kind};

/// One filled-in report: an entry for every cell of its format.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    slots: Vec<Slot>,
}

/// What stands in one cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Slot {
    /// What it says.
    pub entry: Entry,
    /// The text as it stood.
    pub raw: Raw,
    /// The unit written in the cell.
    pub unit: Option<Unit>,
    /// Whether a remark in brackets was set aside.
    pub remark: bool,
    /// Where it stood, and how it was read.
    pub origin: Origin,
}

/// The text of a cell as it stood.
#[derive(Clone, Debug, PartialEq)]
pub enum Raw {
    /// This text, blanks folded.
    Text(String),
    /// The figure as it is written, nothing else: what stands in nearly all cells, and needs no text of its own.
    Figure,
}

impl Default for Raw {
    fn default() -> Raw {
        Raw::Text(String::new())
    }
}

/// Where a cell stood, and how it was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// How the figure was read.
    pub read: How,
    /// The place in the source; `None` for cells given by name, and for figures that were not printed.
    pub spot: Option<Spot>,
}

/// How a figure was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// It stood there in plain digits.
    #[default]
    Printed,
    /// Width, signs, units or blanks were set aside.
    Normalised,
    /// It stood there glued to others or torn from its label; the sums or the order of the rows told its cell.
    Repaired,
    /// It was not printed: the sum of its row leaves no other amount.
    Inferred,
}

/// A place in the source, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// A cell of a table.
    Cell {
        /// The table, among all tables of the source.
        table: u32,
        /// The row in it.
        row: u32,
        /// The cell in that row.
        cell: u32,
    },
    /// A place in a text.
    Text {
        /// The line.
        line: u32,
        /// The character in that line.
        column: u32,
    },
}

impl Report {
    /// A report of which nothing has been read yet.
    pub fn unread(format: &Format) -> Report {
        let mut slots = Vec::new();
        slots.resize_with(format.cells.len(), Slot::default);
        Report { slots }
    }

    /// What stands in a cell.
    pub fn slot(&self, cell: CellId) -> &Slot {
        &self.slots[usize::from(cell.0)]
    }

    /// What a cell says.
    pub fn entry(&self, cell: CellId) -> Entry {
        self.slot(cell).entry
    }

    /// Whether anything was read into the cell, be it a blank.
    pub fn has(&self, cell: CellId) -> bool {
        !self.slot(cell).entry.is_absent()
    }

    /// How many cells anything was read into.
    pub fn extent(&self) -> usize {
        self.slots.iter().filter(|slot| !slot.entry.is_absent()).count()
    }

    /// Whether any cell was left without a figure.
    pub fn has_empty(&self) -> bool {
        self.slots.iter().any(|slot| slot.entry.is_empty())
    }

    /// Whether nothing was read at all.
    pub fn is_unread(&self) -> bool {
        self.extent() == 0
    }

    /// Puts what was read into its cell.
    pub fn put(&mut self, cell: CellId, slot: Slot) {
        self.slots[usize::from(cell.0)] = slot;
    }
}

impl Slot {
    /// Reads the text of a cell that holds amounts of that kind.
    pub fn read(text: &str, kind: Kind, spot: Option<Spot>) -> Slot {
        let signs = if kind == Kind::Delta { Signs::Words } else { Signs::Marks };
        let Lexed { entry, unit, remark, plain } = amount::read(text, signs);
        let read = if plain || entry.amount().is_none() { How::Printed } else { How::Normalised };
        let raw = if plain && is_as_written(text) { Raw::Figure } else { Raw::Text(amount::folded(text)) };
        Slot { entry, raw, unit, remark, origin: Origin { read, spot } }
    }

    /// The text as it stood, blanks folded.
    pub fn text(&self) -> Cow<'_, str> {
        match &self.raw {
            Raw::Text(text) => Cow::Borrowed(text),
            Raw::Figure => Cow::Owned(self.entry.amount().unwrap_or_default().to_string()),
        }
    }
}

/// Whether digits are those that a figure is written with: none before the first that counts.
fn is_as_written(digits: &str) -> bool {
    digits.bytes().all(|byte| byte.is_ascii_digit()) && (digits.len() == 1 || !digits.starts_with('0'))
}
