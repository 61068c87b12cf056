//! The formats that are known: those built in, and those defined since.

use std::sync::{LazyLock, Mutex, PoisonError};

use crate::declared::{Declared, Fault, FormatError};
use crate::format::Format;
use crate::packed;

use super::CallError;

/// The formats that are built in, the newest first; a shape seen but not prescribed follows its format.
pub fn formats() -> &'static [Format] {
    static FORMATS: LazyLock<Vec<Format>> =
        LazyLock::new(|| packed::unpack(include_bytes!(concat!(env!("OUT_DIR"), "/formats.bin"))));
    &FORMATS
}

/// The formats that were defined since, in that order, each followed by the shape in which it is also seen. None is
/// ever taken out: inspections refer to them.
static DEFINED: Mutex<Vec<&'static Format>> = Mutex::new(Vec::new());

/// All formats: those built in, then those defined, those replaced since among them.
pub fn all_formats() -> Vec<&'static Format> {
    let mut all: Vec<&Format> = formats().iter().collect();
    all.extend(DEFINED.lock().unwrap_or_else(PoisonError::into_inner).iter());
    all
}

/// Adds a format written in the notation of `src/formats/`; it takes the place of one defined before by that id.
/// Returns it. It is used where a call names it: reports are told apart among the built-in formats only.
///
/// # Errors
/// All that is wrong with it.
pub fn define(text: &str) -> Result<&'static Format, Vec<FormatError>> {
    let declared = Declared::parse(text)?;
    if formats().iter().any(|format| format.id == declared.id) {
        return Err(vec![FormatError { at: "id".to_owned(), fault: Fault::BuiltIn(declared.id) }]);
    }
    let shapes: &'static [Format] = Vec::leak(declared.shapes()?);
    DEFINED.lock().unwrap_or_else(PoisonError::into_inner).extend(shapes);
    Ok(&shapes[0])
}

/// The formats as prescribed: those built in, the newest first, then those defined.
pub fn prescribed() -> Vec<&'static Format> {
    let mut prescribed: Vec<&Format> = Vec::new();
    for format in all_formats() {
        if format.departure().is_none() {
            prescribed.retain(|known| known.id != format.id);
            prescribed.push(format);
        }
    }
    prescribed
}

/// The shapes of the format with that id; of all that are built in where `None`.
pub(super) fn chosen(id: Option<&str>) -> Result<Vec<&'static Format>, CallError> {
    let Some(id) = id else { return Ok(formats().iter().collect()) };
    let mut chosen: Vec<&Format> = Vec::new();
    for format in all_formats().into_iter().filter(|format| format.id == id) {
        if format.departure().is_none() {
            chosen.clear();
        }
        chosen.push(format);
    }
    if chosen.is_empty() { Err(CallError::UnknownFormat(id.to_owned())) } else { Ok(chosen) }
}
