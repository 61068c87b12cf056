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
#[path = "src/packed.rs"]
mod packed;
#[path = "src/resolve.rs"]
mod resolve;
#[path = "src/spread.rs"]
mod spread;

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use declared::Declared;
use format::Format;

fn main() {
    println!("cargo::rerun-if-changed=src/formats");
    let files = format_files(Path::new("src/formats"));
    let mut faults = Vec::new();
    let mut formats: Vec<Format> = files.iter().flat_map(|file| checked(file, &mut faults)).collect();
    formats.sort_by_key(|format| std::cmp::Reverse(format.from));
    if !faults.is_empty() {
        for fault in &faults {
            eprintln!("{fault}");
        }
        process::exit(1);
    }
    let packed = packed::pack(&formats);
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

/// The shapes of the format in a file; none, and what is wrong added to the faults, where it is wrong.
fn checked(file: &Path, faults: &mut Vec<String>) -> Vec<Format> {
    let text = fs::read_to_string(file).expect("a file just listed can be read");
    let mut json = serde_json::Deserializer::from_str(&text);
    let declared: Declared = match serde_path_to_error::deserialize(&mut json) {
        Ok(declared) => declared,
        Err(error) => {
            faults.push(format!("{}: {}: {}", file.display(), error.path(), error.inner()));
            return Vec::new();
        }
    };
    match declared.shapes() {
        Ok(formats) => formats,
        Err(errors) => {
            faults.extend(errors.iter().map(|error| format!("{}: {error}", file.display())));
            Vec::new()
        }
    }
}
