//! What stands in each cell of one report, and where in its source it stood.

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
    /// The text as it stood, blanks folded.
    pub raw: String,
    /// The unit written in the cell.
    pub unit: Option<Unit>,
    /// Whether a remark in brackets was set aside.
    pub remark: bool,
    /// Where it stood, and how it was read.
    pub origin: Origin,
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
        self.entry(cell) != Entry::Absent
    }

    /// How many cells anything was read into.
    pub fn extent(&self) -> usize {
        self.slots.iter().filter(|slot| slot.entry != Entry::Absent).count()
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
        Slot { entry, raw: amount::folded(text), unit, remark, origin: Origin { read, spot } }
    }
}
