//! Workbooks (`.xlsx`): the sheets that are shown → pieces. Figures come as stored, not as rounded for show.

use std::collections::BTreeMap;
use std::io::BufRead;

use gouji::inspect::Source;

use super::package::Package;
use super::sheet::{self, Area, Sheet};
use super::xml::{Tag, Told, walk};
use crate::tell::Fault;

/// Reads all sheets that are shown, in order.
pub(super) fn read(package: &mut Package<'_>) -> Result<Source, Fault> {
    let targets = targets(package)?;
    let strings = if package.has("xl/sharedStrings.xml") {
        strings(package.part("xl/sharedStrings.xml")?)?
    } else {
        Vec::new()
    };
    let mut shown = Vec::new();
    for id in sheets(package)? {
        let Some(target) = targets.get(&id) else { continue };
        let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
        // A sheet that is a chart has no part of that name.
        if package.has(&path) {
            shown.push(sheet(package.part(&path)?, &strings)?);
        }
    }
    Ok(sheet::source(&shown))
}

/// The ids of the sheets that are shown.
fn sheets(package: &mut Package<'_>) -> Result<Vec<String>, Fault> {
    let mut sheets = Vec::new();
    walk(package.part("xl/workbook.xml")?, |told| {
        if let Told::Start(tag) = told
            && tag.name() == "sheet"
            && !matches!(tag.get("state").as_deref(), Some("hidden" | "veryHidden"))
        {
            sheets.extend(tag.get("id"));
        }
    })?;
    Ok(sheets)
}

/// The parts that ids stand for.
fn targets(package: &mut Package<'_>) -> Result<BTreeMap<String, String>, Fault> {
    let mut targets = BTreeMap::new();
    walk(package.part("xl/_rels/workbook.xml.rels")?, |told| {
        if let Told::Start(tag) = told
            && let (Some(id), Some(target)) = (tag.get("Id"), tag.get("Target"))
        {
            targets.insert(id, target);
        }
    })?;
    Ok(targets)
}

/// The texts that cells refer to by number.
fn strings(part: impl BufRead) -> Result<Vec<String>, Fault> {
    let mut strings: Vec<String> = Vec::new();
    let mut text = Text::default();
    walk(part, |told| {
        if let Told::Start(tag) = &told
            && tag.name() == "si"
        {
            strings.push(String::new());
        }
        if let Some(words) = text.hear(&told)
            && let Some(last) = strings.last_mut()
        {
            last.push_str(words);
        }
    })?;
    Ok(strings)
}

/// Whether what comes is text, and not how it is pronounced.
#[derive(Default)]
struct Text {
    is_text: bool,
    is_spoken: bool,
}

impl Text {
    fn hear<'t>(&mut self, told: &Told<'t>) -> Option<&'t str> {
        match told {
            Told::Start(tag) if tag.name() == "rPh" => self.is_spoken = true,
            Told::Start(tag) if tag.name() == "t" => self.is_text = !self.is_spoken,
            Told::End("rPh") => self.is_spoken = false,
            Told::End("t") => self.is_text = false,
            Told::Text(words) if self.is_text => return Some(words),
            _ => {}
        }
        None
    }
}

fn sheet(part: impl BufRead, strings: &[String]) -> Result<Sheet, Fault> {
    let mut reading = Reading { strings, ..Reading::default() };
    walk(part, |told| reading.hear(&told))?;
    Ok(reading.sheet)
}

/// A sheet that is being read.
#[derive(Default)]
struct Reading<'s> {
    sheet: Sheet,
    strings: &'s [String],
    text: Text,
    /// The last row and column told, counted from 1: what has no place follows what is before it.
    row: u32,
    column: u32,
    kind: String,
    value: String,
    inline: String,
    is_value: bool,
}

impl Reading<'_> {
    fn hear(&mut self, told: &Told<'_>) {
        if let Some(words) = self.text.hear(told) {
            self.inline.push_str(words);
            return;
        }
        match told {
            Told::Start(tag) => self.start(tag),
            Told::End("v") => self.is_value = false,
            Told::End("c") => self.end_cell(),
            Told::Text(text) if self.is_value => self.value.push_str(text),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag.name() {
            "col" if tag.get("hidden").is_some() && tag.is_on("hidden") => {
                let (first, last) = (tag.number("min").unwrap_or(1), tag.number("max").unwrap_or(1));
                self.sheet.hidden_columns.push((first.saturating_sub(1), last.saturating_sub(1)));
            }
            "row" => {
                self.row = tag.number("r").unwrap_or(self.row.saturating_add(1));
                self.column = 0;
                if tag.get("hidden").is_some() && tag.is_on("hidden") {
                    self.sheet.hidden_rows.insert(self.row.saturating_sub(1));
                }
            }
            "c" => {
                let place = tag.get("r").and_then(|place| place_of(&place));
                (self.row, self.column) = place.unwrap_or((self.row, self.column.saturating_add(1)));
                self.kind = tag.get("t").unwrap_or_default();
                self.value.clear();
                self.inline.clear();
            }
            "v" => self.is_value = true,
            "mergeCell" => self.sheet.merged.extend(tag.get("ref").and_then(|area| area_of(&area))),
            _ => {}
        }
    }

    fn end_cell(&mut self) {
        let text = match self.kind.as_str() {
            "s" => self.value.trim().parse::<usize>().ok().and_then(|at| self.strings.get(at)).cloned(),
            "inlineStr" => Some(self.inline.clone()),
            "" | "n" => Some(self.value.trim().parse().map_or_else(|_| self.value.clone(), sheet::number)),
            _ => Some(self.value.clone()),
        };
        let place = (self.row.saturating_sub(1), self.column.saturating_sub(1));
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            self.sheet.cells.insert(place, text);
        }
    }
}

/// The row and column of `B3`, counted from 1.
fn place_of(name: &str) -> Option<(u32, u32)> {
    let letters = name.bytes().take_while(u8::is_ascii_alphabetic).count();
    if !(1..=3).contains(&letters) {
        return None;
    }
    let digit = |letter: u8| u32::from(letter.to_ascii_uppercase() - b'A') + 1;
    let column = name.bytes().take(letters).fold(0, |column, letter| column * 26 + digit(letter));
    let row = name.get(letters..)?.parse().ok()?;
    Some((row, column))
}

/// The cells of `A1:C3`.
fn area_of(name: &str) -> Option<Area> {
    let (first, last) = name.split_once(':')?;
    let place = |name| place_of(name).map(|(row, column)| (row.saturating_sub(1), column.saturating_sub(1)));
    let (first, last) = (place(first)?, place(last)?);
    (first.0 <= last.0 && first.1 <= last.1).then_some(Area { first, last })
}
