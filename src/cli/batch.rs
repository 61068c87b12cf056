//! Many files: which ones are meant, and how they are worked through. In order, on all processors, a few at a time.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use crate::file::EXTENSIONS;
use crate::tell::Fault;

/// How many are in hand at once: enough to keep all processors busy, few enough to hold.
const IN_HAND: usize = 64;

/// The files that an argument means: itself, those of a folder and the folders in it, or those of a pattern.
pub(crate) fn files(argument: &str) -> Result<Vec<String>, Fault> {
    let path = Path::new(argument);
    let mut files = Vec::new();
    if path.is_dir() {
        search(path, &mut files)?;
    } else if argument.contains(['*', '?', '[']) && !path.exists() {
        let found = glob::glob(argument).map_err(|error| Fault::Pattern(error.msg.to_owned()))?;
        let found = found.flatten().filter(|path| path.is_file() && !is_aside(path));
        files.extend(found.map(|path| path.display().to_string()));
    } else {
        return Ok(vec![argument.to_owned()]);
    }
    if files.is_empty() { Err(Fault::NothingThere) } else { Ok(files) }
}

/// All files of a folder that can be reports, by name.
fn search(folder: &Path, files: &mut Vec<String>) -> Result<(), Fault> {
    let mut entries: Vec<_> = fs::read_dir(folder)?.flatten().collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        // A link to a folder may lead back to it.
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_aside(&path) {
            continue;
        }
        // A folder in it that cannot be searched is told in its place, and the others are inspected.
        let is_told = is_folder && search(&path, files).is_err();
        if is_told || !is_folder && is_report(&path) {
            files.push(path.display().to_string());
        }
    }
    Ok(())
}

/// Whether a file is hidden, or what a word processor leaves beside an open one.
fn is_aside(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with('.') || name.starts_with("~$")
}

/// Whether two names are those of the same file.
pub(crate) fn are_one(name: &str, other: &str) -> bool {
    fs::canonicalize(name).is_ok_and(|path| fs::canonicalize(other).is_ok_and(|other| path == other))
}

fn is_report(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    EXTENSIONS.iter().any(|known| known.eq_ignore_ascii_case(extension))
}

/// Works on all items, and tells what came of them in their order.
pub(crate) fn in_order<T: Sync, R: Send>(
    items: &[T],
    work: impl Fn(&T) -> R + Sync,
    mut tell: impl FnMut(R),
) {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    for hand in items.chunks(IN_HAND) {
        let results: Vec<Mutex<Option<R>>> = hand.iter().map(|_| Mutex::new(None)).collect();
        let next = AtomicUsize::new(0);
        let take = || {
            while let Some((item, result)) = {
                let at = next.fetch_add(1, Ordering::Relaxed);
                hand.get(at).zip(results.get(at))
            } {
                *result.lock().unwrap_or_else(PoisonError::into_inner) = Some(work(item));
            }
        };
        thread::scope(|scope| {
            for _ in 1..threads.min(hand.len()) {
                scope.spawn(take);
            }
            take();
        });
        let done =
            results.into_iter().map(|result| result.into_inner().unwrap_or_else(PoisonError::into_inner));
        done.flatten().for_each(&mut tell);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_order() {
        let items: Vec<u32> = (0..1000).collect();
        let mut told = Vec::new();
        in_order(&items, |item| item * 2, |result| told.push(result));
        assert_eq!(told, items.iter().map(|item| item * 2).collect::<Vec<_>>());
    }
}
