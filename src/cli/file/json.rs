//! JSON: sources as callers write them, and inspections as they were printed.

use gouji::format::is_year;
use gouji::inspect::Source;
use gouji::read::Named;
use serde_json::{Map, Value};

use super::Input;
use crate::tell::Fault;

/// One source, or a list of them: what `--json` prints can be read back.
pub(super) fn read(text: &str) -> Result<Vec<Input>, Fault> {
    match value(text.as_bytes())? {
        Value::Array(values) => values.iter().map(input).collect(),
        value => Ok(vec![input(&value)?]),
    }
}

/// One source, on a line of its own; the mark of UTF-8 may stand before the first.
pub(crate) fn line(bytes: &[u8]) -> Result<Input, Fault> {
    input(&value(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes))?)
}

fn value(bytes: &[u8]) -> Result<Value, Fault> {
    serde_json::from_slice(bytes).map_err(|error| Fault::Json(error.line(), error.column()))
}

/// `{"cells": …}`, with the `text` of the sections or without, `{"html": …}` or `{"text": …}`, with a `year` or without.
fn input(value: &Value) -> Result<Input, Fault> {
    let year = value
        .get("year")
        .and_then(Value::as_u64)
        .and_then(|year| u16::try_from(year).ok())
        .filter(|year| is_year(*year));
    let string = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
    let source = match (value.get("cells"), string("html"), string("text")) {
        (Some(Value::Object(cells)), ..) => match sections(value) {
            Some(texts) => Source::Form(named(cells)?, texts),
            None => Source::Cells(named(cells)?),
        },
        (None, Some(html), _) => Source::Html(html),
        (None, None, Some(text)) => Source::Text(text),
        _ => return Err(Fault::JsonShape),
    };
    Ok(Input { source, year })
}

/// The prose of the sections by their ids: of a source in `text`, of an inspection in `document.sections`.
fn sections(value: &Value) -> Option<Named> {
    if let Some(Value::Object(texts)) = value.get("text") {
        let text = |text: &Value| text.as_str().unwrap_or_default().to_owned();
        return Some(texts.iter().map(|(id, own)| (id.clone(), text(own))).collect());
    }
    let sections = value.get("document")?.get("sections")?.as_array()?;
    let field = |section: &Value, key: &str| section.get(key).and_then(Value::as_str).map(str::to_owned);
    Some(sections.iter().filter_map(|each| Some((field(each, "id")?, field(each, "text")?))).collect())
}

/// The cells of a source, or of an inspection, whose cells have a `raw` text.
fn named(cells: &Map<String, Value>) -> Result<Named, Fault> {
    cells
        .iter()
        .map(|(name, value)| {
            let value = value.get("raw").unwrap_or(value);
            let text = match value {
                Value::Null => String::new(),
                Value::String(text) => text.clone(),
                Value::Number(number) => number.to_string(),
                _ => return Err(Fault::JsonCell(name.clone())),
            };
            Ok((name.clone(), text))
        })
        .collect()
}
