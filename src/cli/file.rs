//! Files: what their bytes are → sources. The bytes tell, not the name: pages saved as `.doc` and `.xls` are common.

mod encoding;
mod json;
mod mht;
mod package;
mod pdf;
mod sheet;
mod word;
mod workbook;
mod xls;
mod xml;

use std::cell::Cell;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::panic;
use std::path::Path;

use gouji::inspect::Source;

use crate::tell::Fault;

pub(crate) use json::line;

/// A source, and the year if the file itself names it.
#[derive(Debug)]
pub(crate) struct Input {
    pub(crate) source: Source,
    pub(crate) year: Option<u16>,
}

impl From<Source> for Input {
    fn from(source: Source) -> Input {
        Input { source, year: None }
    }
}

/// The largest file that is read, and the most that one is unpacked to, in bytes.
const LARGEST: u64 = 64 << 20;

/// What files of reports are called. A folder is searched for these.
pub(crate) const EXTENSIONS: [&str; 16] = [
    "html", "htm", "mht", "mhtml", "txt", "md", "tsv", "csv", "json", "docx", "doc", "wps", "xlsx", "xls",
    "et", "pdf",
];

/// Opens a file, or standard input for `-`.
pub(crate) fn open(name: &str) -> Result<BufReader<Box<dyn Read>>, Fault> {
    if name == "-" {
        return Ok(BufReader::new(Box::new(io::stdin())));
    }
    if Path::new(name).is_dir() {
        return Err(fs::read_dir(name).err().map_or(Fault::Folder, Fault::from));
    }
    Ok(BufReader::new(Box::new(File::open(name)?)))
}

/// Whether a file has a report on each line, where lines are asked for. `.json` can be either: its lines tell.
pub(crate) fn is_lines(name: &str) -> bool {
    match extension(name).as_str() {
        _ if name == "-" => true,
        "ndjson" | "jsonl" => true,
        "json" => has_lines(name).unwrap_or(false),
        _ => false,
    }
}

/// Whether a file goes on behind a first line that is a report.
fn has_lines(name: &str) -> Result<bool, Fault> {
    let mut reader = open(name)?;
    let (first, second) = (next_line(&mut reader)?, next_line(&mut reader)?);
    Ok(second.is_some() && first.is_some_and(|first| line(&first).is_ok()))
}

fn extension(name: &str) -> String {
    let extension = Path::new(name).extension().and_then(|extension| extension.to_str());
    extension.map(str::to_ascii_lowercase).unwrap_or_default()
}

/// The next line of a file, without its end; `None` behind the last.
pub(crate) fn next_line(reader: &mut impl BufRead) -> Result<Option<Vec<u8>>, Fault> {
    let mut line = Vec::new();
    match reader.take(LARGEST).read_until(b'\n', &mut line)? {
        0 => Ok(None),
        _ => Ok(Some(line)),
    }
}

/// The reports in a file: one, but for JSON, which can list several.
pub(crate) fn read(name: &str) -> Result<Vec<Input>, Fault> {
    let mut bytes = Vec::new();
    let length = open(name)?.take(LARGEST + 1).read_to_end(&mut bytes)? as u64;
    if length > LARGEST {
        return Err(Fault::TooLarge);
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Fault::Empty);
    }
    // Readers of containers are others' work: should one fail on a broken file, the files after it are still read.
    IS_GUARDED.set(true);
    let read = panic::catch_unwind(|| content(name, &bytes)).unwrap_or(Err(Fault::Broken));
    IS_GUARDED.set(false);
    read
}

thread_local! {
    /// Whether this thread is at work on what another reader may fail at.
    static IS_GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// Has a failure at a broken file told as such, in one line, and not as one of ours.
pub(crate) fn quieten() {
    let tell = panic::take_hook();
    panic::set_hook(Box::new(move |failure| {
        if !IS_GUARDED.get() {
            tell(failure);
        }
    }));
}

/// How files begin that no reader here takes, and what they are.
const REFUSED: [(&[u8], Fault); 12] = [
    (b"{\\rtf", Fault::Rtf),
    (b"\x89PNG", Fault::Image),
    (b"\xff\xd8\xff", Fault::Image),
    (b"GIF8", Fault::Image),
    (b"BM", Fault::Image),
    (b"II*\0", Fault::Image),
    (b"MM\0*", Fault::Image),
    (b"RIFF", Fault::Image),
    (b"Rar!", Fault::Archive),
    (b"7z\xbc\xaf\x27\x1c", Fault::Archive),
    (b"\x1f\x8b", Fault::Archive),
    (b"PK\x05\x06", Fault::Archive),
];

fn content(name: &str, bytes: &[u8]) -> Result<Vec<Input>, Fault> {
    if let Some(source) = container(bytes)? {
        return Ok(vec![source.into()]);
    }
    let text = encoding::text(bytes)?;
    let extension = extension(name);
    let start = text.trim_start();
    if extension == "json" || extension.is_empty() && start.starts_with('{') {
        return json::read(&text);
    }
    let is_page = matches!(extension.as_str(), "html" | "htm") || start.starts_with('<');
    let source = if word::is_flat(&text) {
        word::read(text.as_bytes())?
    } else if let Some(page) = mht::page(bytes) {
        Source::Html(encoding::text(&page)?)
    } else if extension == "csv" && !is_page {
        Source::Text(sheet::from_csv(&text)?)
    } else if is_page {
        Source::Html(text)
    } else {
        Source::Text(text)
    };
    Ok(vec![source.into()])
}

/// The source in a file that is no text; `None` where it is text.
fn container(bytes: &[u8]) -> Result<Option<Source>, Fault> {
    if bytes.starts_with(b"PK\x03\x04") {
        return package::read(bytes).map(Some);
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return xls::read(bytes).map(Some);
    }
    if is_pdf(bytes) {
        return pdf::read(bytes).map(Some);
    }
    match REFUSED.iter().find(|(start, _)| bytes.starts_with(start)) {
        // A text can begin like an image.
        Some((_, Fault::Image)) if encoding::text(bytes).is_ok() => Ok(None),
        Some((_, fault)) => Err(fault.clone()),
        None => Ok(None),
    }
}

/// A PDF may have other bytes before its beginning.
fn is_pdf(bytes: &[u8]) -> bool {
    bytes[..bytes.len().min(1024)].windows(5).any(|window| window == b"%PDF-")
}
