//! Checks and packs the formats of `src/formats/`: a format that does not resolve stops the build here, with the
//! file, the table and the key that are wrong.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "the modules are shared with the crate, which uses all of them"
)]

#[path = "src/declared.rs"]
mod declared;
#[path = "src/format.rs"]
mod format;
#[path = "src/label.rs"]
mod label;
#[path = "src/resolve.rs"]
mod resolve;
#[path = "src/spread.rs"]
mod spread;

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use declared::Declared;
use resolve::Shape;

fn main() {
    println!("cargo::rerun-if-changed=src/formats");
    let files = format_files(Path::new("src/formats"));
    let mut faults = Vec::new();
    let mut formats: Vec<Declared> = files.iter().filter_map(|file| checked(file, &mut faults)).collect();
    formats.sort_by_key(|format| std::cmp::Reverse(format.from));
    if !faults.is_empty() {
        for fault in &faults {
            eprintln!("{fault}");
        }
        process::exit(1);
    }
    let packed = postcard::to_allocvec(&formats).expect("declared formats are plain data");
    let folder = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&folder).join("formats.bin"), packed).expect("OUT_DIR can be written to");
}

/// The format files, by name.
fn format_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("src/formats is part of the sources");
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files
}

/// The format in a file, or `None` with what is wrong added to the faults.
fn checked(file: &Path, faults: &mut Vec<String>) -> Option<Declared> {
    let text = fs::read_to_string(file).expect("a file just listed can be read");
    let mut json = serde_json::Deserializer::from_str(&text);
    let declared: Declared = match serde_path_to_error::deserialize(&mut json) {
        Ok(declared) => declared,
        Err(error) => {
            faults.push(format!("{}: {}: {}", file.display(), error.path(), error.inner()));
            return None;
        }
    };
    for shape in [Shape::Prescribed, Shape::Single] {
        if let Err(errors) = declared.resolve(shape) {
            faults.extend(errors.iter().map(|error| format!("{}: {error}", file.display())));
            return None;
        }
    }
    Some(declared)
}
