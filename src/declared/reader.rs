//! Reads objects of the notation field by field, and gathers all that is wrong with them.

use crate::format::is_year;
use crate::value::Value;

use super::{Fault, FormatError};

/// Reads the fields of the object that is open.
#[derive(Default)]
pub(super) struct Reader<'v> {
    /// What was wrong, in the order in which it was met.
    pub(super) errors: Vec<FormatError>,
    path: String,
    fields: &'v [(String, Value)],
    /// The fields that were asked for: all others are misspelt.
    known: Vec<&'static str>,
}

impl<'v> Reader<'v> {
    /// Opens an object and reads it.
    pub(super) fn object<T>(&mut self, value: &'v Value, read: impl Fn(&mut Reader<'v>) -> T) -> T {
        let fields: &[(String, Value)] = if let Value::Object(fields) = value {
            fields
        } else {
            self.error("", Fault::Expected { expected: "an object", found: value.kind() });
            &[]
        };
        let outer = (std::mem::replace(&mut self.fields, fields), std::mem::take(&mut self.known));
        let is_object = matches!(value, Value::Object(_));
        let errors = self.errors.len();
        let read = read(self);
        if !is_object {
            // Of what is no object, only that is said.
            self.errors.truncate(errors);
        }
        for (key, _) in fields {
            if !self.known.contains(&key.as_str()) {
                self.error(key, Fault::UnknownField(self.known.join(", ")));
            }
        }
        (self.fields, self.known) = outer;
        read
    }

    /// The path of a field of the open object: `tables[0].key`.
    fn at(&self, key: &str) -> String {
        let mut path = self.path.clone();
        if !path.is_empty() && !key.is_empty() {
            path.push('.');
        }
        path.push_str(key);
        path
    }

    fn error(&mut self, key: &str, fault: Fault) {
        let at = self.at(key);
        self.errors.push(FormatError { at, fault });
    }

    fn field(&mut self, key: &'static str) -> Option<&'v Value> {
        self.known.push(key);
        let found = self.fields.iter().rfind(|(name, _)| name == key);
        found.map(|(_, value)| value).filter(|value| **value != Value::Null)
    }

    fn expected(&mut self, key: &str, expected: &'static str, value: &Value) {
        self.error(key, Fault::Expected { expected, found: value.kind() });
    }

    /// Says that a field is missing, unless something was wrong with it; anything will do in its place.
    pub(super) fn missing<T: Default>(&mut self, key: &'static str, expected: &'static str) -> T {
        let at = self.at(key);
        if self.errors.iter().all(|error| error.at != at) {
            self.error(key, Fault::Missing(expected));
        }
        T::default()
    }

    /// A text that may be left out.
    pub(super) fn text(&mut self, key: &'static str) -> Option<String> {
        match self.field(key)? {
            Value::Text(text) => Some(text.clone()),
            other => {
                self.expected(key, "a string", other);
                None
            }
        }
    }

    /// A text that may not.
    pub(super) fn required(&mut self, key: &'static str) -> String {
        let text = self.text(key).filter(|text| !text.is_empty());
        text.unwrap_or_else(|| self.missing(key, "a string"))
    }

    /// A year.
    pub(super) fn year(&mut self, key: &'static str) -> Option<u16> {
        let value = self.field(key)?;
        let year = match value {
            Value::Number(digits) => digits.parse().ok().filter(|year| is_year(*year)),
            _ => None,
        };
        if year.is_none() {
            self.expected(key, "a year", value);
        }
        year
    }

    /// `true` or `false`; `false` where left out.
    pub(super) fn flag(&mut self, key: &'static str) -> bool {
        match self.field(key) {
            Some(Value::Bool(flag)) => *flag,
            Some(other) => {
                self.expected(key, "true or false", other);
                false
            }
            None => false,
        }
    }

    /// One of a few words.
    pub(super) fn word<T: Copy>(&mut self, key: &'static str, words: &[(&'static str, T)]) -> Option<T> {
        let text = self.text(key)?;
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, meaning)| *meaning);
        if found.is_none() {
            let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            self.error(key, Fault::NotOneOf { word: text, known: known.join(", ") });
        }
        found
    }

    /// A list of texts; empty where left out.
    pub(super) fn texts(&mut self, key: &'static str) -> Vec<String> {
        let mut texts = Vec::new();
        self.each(key, |reader, value| match value {
            Value::Text(text) => texts.push(text.clone()),
            other => reader.expected("", "a string", other),
        });
        texts
    }

    /// A list of objects; empty where left out.
    pub(super) fn list<T>(&mut self, key: &'static str, read: impl Fn(&mut Reader<'v>) -> T) -> Vec<T> {
        let mut list = Vec::new();
        self.each(key, |reader, value| list.push(reader.object(value, &read)));
        list
    }

    fn each(&mut self, key: &'static str, mut read: impl FnMut(&mut Reader<'v>, &'v Value)) {
        let items = match self.field(key) {
            Some(Value::List(items)) => items,
            Some(other) => return self.expected(key, "an array", other),
            None => return,
        };
        let outer = self.path.clone();
        for (number, item) in items.iter().enumerate() {
            self.path = outer.clone();
            let mut path = self.at(key);
            path.push('[');
            path.push_str(&number.to_string());
            path.push(']');
            self.path = path;
            read(self, item);
        }
        self.path = outer;
    }
}
