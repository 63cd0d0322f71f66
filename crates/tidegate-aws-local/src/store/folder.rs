//! What is in one folder, in the order of keys.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use super::keys::{KeyPath, MAX_KEY_BYTES, Name};
use super::{Store, is_absent};

/// Smaller folders are read faster than they are looked up.
const MIN_CACHED_ITEMS: usize = 1000;
/// In all folders together; some tens of bytes each.
const MAX_CACHED_ITEMS: usize = 500_000;
/// A folder that changed less than this before it was read may have changed once more without another modification time:
/// there are file systems that keep times to two seconds only.
const SETTLED: Duration = Duration::from_secs(3);

/// Something in one folder.
pub(super) struct Item {
    /// What the keys of this item have at this place: a segment, and for folders the slash behind it. Items are in its order,
    /// so their keys are too.
    pub(super) order: Box<str>,
    pub(super) kind: Kind,
    /// The path within the folder, where that is not just the segment.
    path: Option<Box<str>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Object,
    Displaced,
    Folder,
}

impl Item {
    pub(super) fn path(&self, folder: &Path) -> PathBuf {
        folder.join(
            self.path
                .as_deref()
                .unwrap_or_else(|| self.order.trim_end_matches('/')),
        )
    }
}

/// The items of large folders, for the next page of the same listing.
#[derive(Default)]
pub(super) struct FolderCache(Mutex<Vec<Cached>>);

struct Cached {
    folder: PathBuf,
    modified: SystemTime,
    items: Arc<[Item]>,
}

impl Store {
    /// The items of a folder; none where it does not exist.
    pub(super) fn items(&self, folder: &Path) -> io::Result<Arc<[Item]>> {
        let modified = match fs::symlink_metadata(folder) {
            Ok(metadata) => metadata.modified()?,
            Err(error) if is_absent(&error) => return Ok(Arc::new([])),
            Err(error) => return Err(error),
        };
        if let Some(items) = self.folders.get(folder, modified) {
            return Ok(items);
        }
        let is_settled = SystemTime::now()
            .duration_since(modified)
            .is_ok_and(|age| age > SETTLED);
        let (items, is_all_here) = read_items(folder)?;
        let items: Arc<[Item]> = items.into();
        if is_settled && is_all_here && items.len() >= MIN_CACHED_ITEMS {
            self.folders.put(folder, modified, &items);
        }
        Ok(items)
    }
}

impl FolderCache {
    fn get(&self, folder: &Path, modified: SystemTime) -> Option<Arc<[Item]>> {
        let cached = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = cached
            .iter()
            .find(|cached| cached.folder == folder && cached.modified == modified)?;
        Some(Arc::clone(&found.items))
    }

    fn put(&self, folder: &Path, modified: SystemTime, items: &Arc<[Item]>) {
        let mut cached = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        cached.retain(|cached| cached.folder != folder);
        cached.push(Cached {
            folder: folder.to_owned(),
            modified,
            items: Arc::clone(items),
        });
        while cached
            .iter()
            .map(|cached| cached.items.len())
            .sum::<usize>()
            > MAX_CACHED_ITEMS
        {
            cached.remove(0);
        }
    }
}

/// Reads a folder. Long segments are put together from the folders that they are spread over; whether there are none such is
/// told beside the items.
fn read_items(folder: &Path) -> io::Result<(Vec<Item>, bool)> {
    let mut items = Vec::new();
    let mut beginnings = vec![(String::new(), PathBuf::new())];
    let mut is_all_here = true;
    while let Some((beginning, within)) = beginnings.pop() {
        let entries = match fs::read_dir(folder.join(&within)) {
            Ok(entries) => entries,
            Err(error) if is_absent(&error) => continue,
            Err(error) => return Err(error),
        };
        for entry in entries {
            let entry = entry?;
            // Not the type of what a symbolic link leads to.
            let file_type = entry.file_type()?;
            let file_name = entry.file_name();
            let Some(name) = Name::parse(&file_name) else {
                continue;
            };
            let (segment, kind) = match name {
                Name::Beginning(text) if file_type.is_dir() && beginning.len() <= MAX_KEY_BYTES => {
                    is_all_here = false;
                    beginnings.push((format!("{beginning}{text}"), within.join(&file_name)));
                    continue;
                }
                Name::Segment(text) if file_type.is_dir() => (text, Kind::Folder),
                Name::Segment(text) if file_type.is_file() => (text, Kind::Object),
                Name::Displaced(text) if file_type.is_file() => (text, Kind::Displaced),
                _ => continue,
            };
            items.extend(item(&beginning, &within, &file_name, segment, kind));
        }
    }
    items.sort_unstable_by(|one, two| one.order.cmp(&two.order).then(one.kind.cmp(&two.kind)));
    Ok((items, is_all_here))
}

/// `None` for a file that was not put there under this name, and would not be found by its key.
fn item(
    beginning: &str,
    within: &Path,
    file_name: &OsStr,
    segment: String,
    kind: Kind,
) -> Option<Item> {
    let segment = if beginning.is_empty() {
        segment
    } else {
        format!("{beginning}{segment}")
    };
    let is_plain = beginning.is_empty() && file_name == segment.as_str();
    // No escaping makes a short name too long.
    if !is_plain || segment.len() > 80 {
        let place = KeyPath::of(&segment);
        let name = if kind == Kind::Displaced {
            &place.displaced_name
        } else {
            &place.name
        };
        if file_name != name.as_str() || place.folder(Path::new("")) != within {
            return None;
        }
    }
    let path = if is_plain {
        None
    } else {
        Some(within.join(file_name).to_str()?.into())
    };
    let order = if kind == Kind::Folder {
        segment + "/"
    } else {
        segment
    };
    Some(Item {
        order: order.into(),
        kind,
        path,
    })
}

/// Whether there is any object in a folder or below.
pub(super) fn has_objects(folder: &Path) -> io::Result<bool> {
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if is_absent(&error) => continue,
            Err(error) => return Err(error),
        };
        for entry in entries {
            let entry = entry?;
            let file_type = entry.file_type()?;
            if Name::parse(&entry.file_name()).is_none() {
                continue;
            }
            if file_type.is_file() {
                return Ok(true);
            }
            if file_type.is_dir() {
                folders.push(entry.path());
            }
        }
    }
    Ok(false)
}
