//! XML as a row of events, as far as office files need it.

use std::borrow::Cow;
use std::io::BufRead;

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::tell::Fault;

/// What stands next in a file. Names come without their prefix.
pub(super) enum Told<'a> {
    Start(&'a Tag<'a>),
    End(&'a str),
    Text(&'a str),
}

/// A start tag.
pub(super) struct Tag<'a>(BytesStart<'a>);

impl Tag<'_> {
    /// What it starts.
    pub(super) fn name(&self) -> &str {
        let name: &str = self.0.name().into_inner();
        name.rsplit_once(':').map_or(name, |(_, local)| local)
    }

    /// The value of the attribute with that name, whatever its prefix.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        let mut attributes = self.0.attributes();
        let found = attributes
            .with_checks(false)
            .flatten()
            .find(|attribute| attribute.key.local_name().as_ref() == name)?;
        found.normalized_value(XmlVersion::Implicit1_0).ok().map(Cow::into_owned)
    }

    /// The whole number in an attribute.
    pub(super) fn number(&self, name: &str) -> Option<u32> {
        self.get(name)?.trim().parse().ok()
    }

    /// Whether the attribute says yes, or the lack of it does not say no.
    pub(super) fn is_on(&self, name: &str) -> bool {
        !matches!(self.get(name).as_deref(), Some("0" | "false" | "off" | "none"))
    }
}

/// Tells of everything in a file, in order.
pub(super) fn walk(input: impl BufRead, mut tell: impl FnMut(Told<'_>)) -> Result<(), Fault> {
    let mut reader = Reader::from_reader(input);
    reader.config_mut().expand_empty_elements = true;
    let mut buffer = Vec::new();
    let mut depth = 0;
    loop {
        match reader.read_event_into(&mut buffer).map_err(|_| Fault::Broken)? {
            Event::Start(tag) => {
                depth += 1;
                tell(Told::Start(&Tag(tag)));
            }
            Event::End(tag) => {
                depth -= 1;
                tell(Told::End(tag.local_name().as_ref()));
            }
            Event::Text(text) => tell(Told::Text(&text.xml10_content())),
            Event::CData(text) => tell(Told::Text(&text.xml10_content())),
            Event::GeneralRef(reference) => tell(Told::Text(&resolved(&reference))),
            // A file that breaks off is not read in part.
            Event::Eof => return if depth == 0 { Ok(()) } else { Err(Fault::Broken) },
            _ => {}
        }
        buffer.clear();
    }
}

fn resolved(reference: &BytesRef<'_>) -> String {
    if let Ok(Some(c)) = reference.resolve_char_ref() {
        return c.to_string();
    }
    let name: &str = reference;
    match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => "\u{fffd}",
    }
    .to_owned()
}
