//! Office files that are archives: which kind one is, and the parts in it.

use std::io::{BufRead, BufReader, Cursor, Read};

use gouji::inspect::Source;
use zip::ZipArchive;
use zip::result::ZipError;

use super::{LARGEST, word, workbook};
use crate::tell::Fault;

/// The parts of an office file.
pub(super) struct Package<'a>(ZipArchive<Cursor<&'a [u8]>>);

impl Package<'_> {
    /// A part, unpacked as it is read. A part that unpacks to more than any report holds breaks off.
    pub(super) fn part(&mut self, name: &str) -> Result<impl BufRead, Fault> {
        let part = self.0.by_name(name).map_err(|error| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Fault::Password,
            _ => Fault::Broken,
        })?;
        if part.size() > LARGEST {
            return Err(Fault::Bomb);
        }
        Ok(BufReader::new(part.take(LARGEST)))
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.0.index_for_name(name).is_some()
    }
}

/// Reads a document or a workbook.
pub(super) fn read(bytes: &[u8]) -> Result<Source, Fault> {
    let mut package = Package(ZipArchive::new(Cursor::new(bytes)).map_err(|_| Fault::Broken)?);
    if package.has("word/document.xml") {
        return word::read(package.part("word/document.xml")?);
    }
    if package.has("xl/workbook.xml") {
        return workbook::read(&mut package);
    }
    let other = [("OFD.xml", "OFD"), ("content.xml", "OpenDocument"), ("xl/workbook.bin", "xlsb")];
    match other.into_iter().find(|(part, _)| package.has(part)) {
        Some((_, kind)) => Err(Fault::Kind(kind)),
        None => Err(Fault::Archive),
    }
}
