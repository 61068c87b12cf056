//! What can be wrong with a declared format, and in what words it is told to its author.

use std::fmt;

/// One mistake in a declared format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatError {
    /// Its path in the JSON: `tables[0].rules[1].left[0]`. Empty for the whole.
    pub at: String,
    /// What.
    pub fault: Fault,
}

/// What can be wrong with a declared format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The text stops being JSON there, in bytes from its start.
    NotJson(usize),
    /// Another kind of value stands there.
    Expected {
        /// What should.
        expected: &'static str,
        /// What does.
        found: &'static str,
    },
    /// A word that is none of those known there.
    NotOneOf {
        /// The word.
        word: String,
        /// Those known.
        known: String,
    },
    /// A field is not there: what it should hold.
    Missing(&'static str),
    /// A field of that name is not known there: those that are.
    UnknownField(String),
    /// A key is missing, or holds something but letters and digits.
    BadKey(String),
    /// Two siblings share a key, so that two cells would share a name.
    RepeatedKey(String),
    /// Two rows of one group, or two columns, fold to the same label: they could not be told apart.
    RepeatedLabel(String),
    /// A list that needs a member has none.
    Empty(&'static str),
    /// A rule names a row, column or cell that there is not.
    UnknownTerm(String),
    /// A section names a table that the format lacks.
    UnknownTable(String),
    /// A rule id is used twice.
    RepeatedRule(String),
    /// A format that is built in has that id.
    BuiltIn(String),
    /// The rules leave a cell nothing but 0.
    Contradiction(String),
    /// It has more cells than can be numbered.
    TooManyCells,
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.at.is_empty() {
            write!(f, "{}: ", self.at)?;
        }
        self.fault.fmt(f)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::NotJson(at) => write!(f, "not JSON from byte {at} on"),
            Fault::Expected { expected, found } => write!(f, "expected {expected}, found {found}"),
            Fault::NotOneOf { word, known } => write!(f, "“{word}” is none of {known}"),
            Fault::Missing(expected) => write!(f, "missing, expected {expected}"),
            Fault::UnknownField(known) => write!(f, "no such field, expected one of {known}"),
            Fault::BadKey(key) => write!(f, "key “{key}” is not made of letters and digits"),
            Fault::RepeatedKey(key) => write!(f, "key “{key}” is used twice"),
            Fault::RepeatedLabel(label) => write!(f, "label “{label}” is used twice"),
            Fault::Empty(what) => write!(f, "there are no {what}"),
            Fault::UnknownTerm(term) => write!(f, "nothing is called “{term}”"),
            Fault::UnknownTable(key) => write!(f, "no table is called “{key}”"),
            Fault::RepeatedRule(id) => write!(f, "rule “{id}” is declared twice"),
            Fault::BuiltIn(id) => write!(f, "“{id}” is built in"),
            Fault::Contradiction(cell) => write!(f, "the rules up to here leave “{cell}” nothing but 0"),
            Fault::TooManyCells => write!(f, "there are more than 65535 cells"),
        }
    }
}
