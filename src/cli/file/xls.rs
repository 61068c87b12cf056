//! Files of Office before 2007: workbooks → pieces. Documents of that age are told by name.

use std::io::Cursor;

use calamine::{Data, Reader, SheetVisible, Xls, XlsError};
use gouji::inspect::Source;

use super::sheet::{self, Area, Sheet};
use crate::tell::Fault;

/// Reads a workbook of Excel or WPS.
pub(super) fn read(bytes: &[u8]) -> Result<Source, Fault> {
    if has_stream(bytes, "EncryptedPackage") {
        return Err(Fault::Password);
    }
    if has_stream(bytes, "WordDocument") {
        return Err(Fault::OldWord);
    }
    let mut workbook = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => Fault::Password,
        _ => Fault::Broken,
    })?;
    let shown = workbook.sheets_metadata().iter().filter(|sheet| sheet.visible == SheetVisible::Visible);
    let names: Vec<String> = shown.map(|sheet| sheet.name.clone()).collect();
    let mut sheets = Vec::new();
    for name in names {
        let range = workbook.worksheet_range(&name).map_err(|_| Fault::Broken)?;
        let (top, left) = range.start().unwrap_or_default();
        let mut sheet = Sheet::default();
        for (row, column, value) in range.used_cells() {
            let place = (count(row).saturating_add(top), count(column).saturating_add(left));
            sheet.cells.insert(place, text(value));
        }
        let merged = workbook.merge_cells_by_sheet_name(&name).unwrap_or_default();
        sheet.merged = merged.into_iter().map(|area| Area { first: area.start, last: area.end }).collect();
        sheets.push(sheet);
    }
    Ok(sheet::source(&sheets))
}

/// Whether a stream of that name is in the file's folder.
fn has_stream(bytes: &[u8], name: &str) -> bool {
    let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(wide.len()).step_by(2).any(|window| window == wide)
}

fn text(value: &Data) -> String {
    match value {
        Data::Float(number) => sheet::number(*number),
        Data::DateTime(time) => sheet::number(time.as_f64()),
        other => other.to_string(),
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
