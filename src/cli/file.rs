//! Files: what a name and its bytes are → a source.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use encoding_rs::{Encoding, GB18030, UTF_8};
use gouji::format::is_year;
use gouji::inspect::Source;
use gouji::read::Named;
use serde_json::Value;

use crate::tell::Fault;

/// A source, and the year if the file itself names it.
pub(crate) struct Input {
    pub(crate) source: Source,
    pub(crate) year: Option<u16>,
}

/// The largest file that is read, in bytes.
const LARGEST: u64 = 64 << 20;

/// Opens a file, or standard input for `-`.
pub(crate) fn open(name: &str) -> Result<Box<dyn BufRead>, Fault> {
    if name == "-" {
        return Ok(Box::new(io::stdin().lock()));
    }
    let file = File::open(name).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Fault::NotFound,
        _ => Fault::Unreadable(error.to_string()),
    })?;
    match file.metadata() {
        Ok(metadata) if metadata.is_dir() => Err(Fault::Folder),
        _ => Ok(Box::new(BufReader::new(file))),
    }
}

/// Reads a file by what its name says it is; standard input by what it begins with.
pub(crate) fn read(name: &str) -> Result<Input, Fault> {
    let extension =
        Path::new(name).extension().and_then(|extension| extension.to_str()).map(str::to_lowercase);
    let known = ["html", "htm", "txt", "md", "tsv", "json"];
    if let Some(other) = extension.as_deref().filter(|extension| !known.contains(extension)) {
        return Err(Fault::Kind(other.to_owned()));
    }
    let mut bytes = Vec::new();
    let read = open(name)?.take(LARGEST + 1).read_to_end(&mut bytes);
    let length = read.map_err(|error| Fault::Unreadable(error.to_string()))? as u64;
    if length > LARGEST {
        return Err(Fault::TooLarge);
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Fault::Empty);
    }
    match extension.as_deref() {
        Some("json") => json(&bytes),
        Some("html" | "htm") => Ok(Input { source: Source::Html(text(&bytes)?), year: None }),
        Some(_) => Ok(Input { source: Source::Text(text(&bytes)?), year: None }),
        None => sniffed(&bytes),
    }
}

fn sniffed(bytes: &[u8]) -> Result<Input, Fault> {
    let text = text(bytes)?;
    let start = text.trim_start();
    if start.starts_with('{') {
        return json(bytes);
    }
    let source = if start.starts_with('<') { Source::Html(text) } else { Source::Text(text) };
    Ok(Input { source, year: None })
}

/// The text of bytes in UTF-8, UTF-16 with its mark, the encoding that a page declares, or else GB18030, which holds
/// GBK and GB2312.
fn text(bytes: &[u8]) -> Result<String, Fault> {
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let is_utf8 = std::str::from_utf8(bytes).is_ok();
    let encoding = marked
        .or(is_utf8.then_some(UTF_8))
        .or_else(|| declared(bytes).filter(|encoding| *encoding != UTF_8))
        .unwrap_or(GB18030);
    let (text, _, has_errors) = encoding.decode(bytes);
    let is_binary = marked.is_none() && bytes.split(|byte| *byte == 0).count() > bytes.len() / 100 + 1;
    if is_binary || has_errors && text.matches('\u{fffd}').count() > text.len() / 100 {
        return Err(Fault::NotText);
    }
    Ok(text.into_owned())
}

/// The `charset=` of a page's head.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]).to_lowercase();
    let (_, after) = head.split_once("charset=")?;
    let label: String = after
        .trim_start_matches(['"', '\''])
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
        .collect();
    Encoding::for_label(label.as_bytes())
}

/// `{"cells": …}`, with the `text` of the sections or without, `{"html": …}` or `{"text": …}`, with a `year` or without.
pub(crate) fn json(bytes: &[u8]) -> Result<Input, Fault> {
    let value: Value = serde_json::from_slice(bytes).map_err(|error| Fault::Json(error.to_string()))?;
    let year = value
        .get("year")
        .and_then(Value::as_u64)
        .and_then(|year| u16::try_from(year).ok())
        .filter(|year| is_year(*year));
    let string = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
    let source = match (value.get("cells"), string("html"), string("text")) {
        (Some(Value::Object(cells)), ..) => match sections(&value) {
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
fn named(cells: &serde_json::Map<String, Value>) -> Result<Named, Fault> {
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
