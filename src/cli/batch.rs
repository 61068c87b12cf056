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
        files.extend(found.flatten().filter(|path| path.is_file()).map(|path| path.display().to_string()));
    } else {
        return Ok(vec![argument.to_owned()]);
    }
    if files.is_empty() { Err(Fault::NothingThere) } else { Ok(files) }
}

/// All files of a folder that can be reports, by name. What a word processor leaves beside an open file is none.
fn search(folder: &Path, files: &mut Vec<String>) -> Result<(), Fault> {
    let entries = fs::read_dir(folder).map_err(|error| Fault::Unreadable(error.to_string()))?;
    let mut entries: Vec<_> = entries.flatten().collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let (path, name) = (entry.path(), entry.file_name());
        let name = name.to_string_lossy();
        // A link to a folder may lead back to it.
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if name.starts_with('.') || name.starts_with("~$") {
            continue;
        }
        if is_folder {
            search(&path, files)?;
        } else if is_report(&path) {
            files.push(path.display().to_string());
        }
    }
    Ok(())
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
