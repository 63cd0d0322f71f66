//! Listing a bucket in the order of its keys.

use std::collections::VecDeque;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::keys::{KeyHash, KeyPath, MAX_KEY_BYTES, Name};
use super::read::Attempt;
use super::{Found, Store, StoreError, is_absent};

#[derive(Clone, Debug, Default)]
pub(crate) struct ListingQuery {
    pub(crate) prefix: String,
    /// Keys that have it behind the prefix are listed by what comes up to it, once.
    pub(crate) delimiter: Option<String>,
    /// Only what comes behind this is listed.
    pub(crate) after: String,
    pub(crate) max_keys: usize,
}

#[derive(Clone, Debug)]
pub(crate) enum Listed {
    Object { key: String, found: Box<Found> },
    Prefix(String),
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Listing {
    pub(crate) items: Vec<Listed>,
    pub(crate) truncated: bool,
}

impl Listed {
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Object { key, .. } => key,
            Self::Prefix(prefix) => prefix,
        }
    }
}

/// Something in one folder, by the segment of the key that it stands for.
struct Item {
    segment: String,
    path: PathBuf,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Object,
    Displaced,
    Folder,
}

impl Item {
    /// What the keys of this item begin with, which is also their order.
    fn ordering(&self) -> (&[u8], &[u8], Kind) {
        let slash: &[u8] = if self.kind == Kind::Folder { b"/" } else { b"" };
        (self.segment.as_bytes(), slash, self.kind)
    }

    fn compare(&self, other: &Self) -> std::cmp::Ordering {
        let ((one, one_slash, one_kind), (two, two_slash, two_kind)) =
            (self.ordering(), other.ordering());
        one.iter()
            .chain(one_slash)
            .cmp(two.iter().chain(two_slash))
            .then(one_kind.cmp(&two_kind))
    }
}

impl Store {
    pub(crate) fn list(&self, bucket: &str, query: &ListingQuery) -> Result<Listing, StoreError> {
        let folders = KeyPath::folders_of_prefix(&query.prefix);
        let mut walk = Walk {
            store: self,
            bucket,
            query,
            listing: Listing::default(),
        };
        if let Some(folder) = self.existing_folder(bucket, &folders)? {
            let base = query
                .prefix
                .rsplit_once('/')
                .map_or("", |(base, _)| &query.prefix[..=base.len()]);
            walk.folder(&folder, base)?;
        }
        Ok(walk.listing)
    }
}

struct Walk<'a> {
    store: &'a Store,
    bucket: &'a str,
    query: &'a ListingQuery,
    listing: Listing,
}

impl Walk<'_> {
    /// Lists what is in a folder whose keys begin with `base`. Gives back whether there is room for more.
    fn folder(&mut self, folder: &Path, base: &str) -> Result<bool, StoreError> {
        // Deeper folders hold no keys; this also bounds the depth of the recursion.
        if base.len() > MAX_KEY_BYTES {
            return Ok(true);
        }
        let mut items = VecDeque::from(items_of(folder, |item| self.may_list(base, item))?);
        while let Some(item) = items.pop_front() {
            let go_on = match item.kind {
                Kind::Folder => self.sub_folder(&item.path, format!("{base}{}/", item.segment))?,
                Kind::Object | Kind::Displaced => {
                    // The newer of both places comes first.
                    while items.front().is_some_and(|next| {
                        next.kind != Kind::Folder && next.segment == item.segment
                    }) {
                        items.pop_front();
                    }
                    self.object(&item, format!("{base}{}", item.segment))?
                }
            };
            if !go_on {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn may_list(&self, base: &str, item: &Item) -> bool {
        let mut key = format!("{base}{}", item.segment);
        let (prefix, after) = (self.query.prefix.as_str(), self.query.after.as_str());
        if item.kind == Kind::Folder {
            key.push('/');
            let has_prefix = key.starts_with(prefix) || prefix.starts_with(&key);
            return has_prefix && (key.as_str() > after || after.starts_with(&key));
        }
        key.starts_with(prefix) && key.as_str() > after
    }

    fn sub_folder(&mut self, path: &Path, base: String) -> Result<bool, StoreError> {
        match self.common_prefix(&base) {
            Some(prefix) => {
                if self.is_listed(&prefix) || !has_objects(path)? {
                    return Ok(true);
                }
                self.push(Listed::Prefix(prefix))
            }
            None => self.folder(path, &base),
        }
    }

    fn object(&mut self, item: &Item, key: String) -> Result<bool, StoreError> {
        if key.len() > MAX_KEY_BYTES {
            return Ok(true);
        }
        if let Some(prefix) = self.common_prefix(&key) {
            return if self.is_listed(&prefix) {
                Ok(true)
            } else {
                self.push(Listed::Prefix(prefix))
            };
        }
        if self.is_full() {
            self.listing.truncated = true;
            return Ok(false);
        }
        let found = match self
            .store
            .open_at(self.bucket, &KeyHash::of(&key), &item.path)?
        {
            Attempt::Opened(opened) => opened.found,
            Attempt::Absent => return Ok(true),
            Attempt::Changed => match self.store.open_object(self.bucket, &key) {
                Ok(opened) => opened.found,
                Err(StoreError::NoSuchKey) => return Ok(true),
                Err(error) => return Err(error),
            },
        };
        self.push(Listed::Object {
            key,
            found: Box::new(found),
        })
    }

    /// What a key or a folder is listed by, where the delimiter is in it behind the prefix.
    fn common_prefix(&self, key: &str) -> Option<String> {
        let delimiter = self.query.delimiter.as_deref()?;
        let rest = key.strip_prefix(&self.query.prefix)?;
        let end = self.query.prefix.len() + rest.find(delimiter)? + delimiter.len();
        Some(key[..end].to_owned())
    }

    fn is_listed(&self, prefix: &str) -> bool {
        prefix <= self.query.after.as_str()
            || self
                .listing
                .items
                .last()
                .is_some_and(|last| last.name() == prefix)
    }

    fn is_full(&self) -> bool {
        self.listing.items.len() >= self.query.max_keys
    }

    fn push(&mut self, item: Listed) -> Result<bool, StoreError> {
        if self.is_full() {
            self.listing.truncated = true;
            return Ok(false);
        }
        self.listing.items.push(item);
        Ok(true)
    }
}

/// What is in one folder, in the order of keys. Long segments are put together from the folders that they are spread over.
fn items_of(folder: &Path, wanted: impl Fn(&Item) -> bool) -> io::Result<Vec<Item>> {
    let mut items = Vec::new();
    let mut beginnings = vec![(String::new(), folder.to_owned())];
    while let Some((beginning, folder)) = beginnings.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if is_absent(&error) => continue,
            Err(error) => return Err(error),
        };
        for entry in entries {
            let entry = entry?;
            // Not that of what a symbolic link leads to.
            let file_type = entry.file_type()?;
            let Some(name) = Name::parse(&entry.file_name()) else {
                continue;
            };
            let (segment, kind) = match name {
                Name::Beginning(text) if file_type.is_dir() && beginning.len() <= MAX_KEY_BYTES => {
                    beginnings.push((format!("{beginning}{text}"), entry.path()));
                    continue;
                }
                Name::Segment(text) if file_type.is_dir() => (text, Kind::Folder),
                Name::Segment(text) if file_type.is_file() => (text, Kind::Object),
                Name::Displaced(text) if file_type.is_file() => (text, Kind::Displaced),
                _ => continue,
            };
            let segment = if beginning.is_empty() {
                segment
            } else {
                format!("{beginning}{segment}")
            };
            let item = Item {
                segment,
                path: PathBuf::new(),
                kind,
            };
            // A name that the segment would not get was put there by something else, and cannot be found by its key.
            if wanted(&item) && is_at_its_place(&item, &entry.file_name(), &beginning) {
                items.push(Item {
                    path: entry.path(),
                    ..item
                });
            }
        }
    }
    items.sort_unstable_by(Item::compare);
    Ok(items)
}

fn is_at_its_place(item: &Item, name: &std::ffi::OsStr, beginning: &str) -> bool {
    let plain = name.to_str().is_some_and(|name| !name.starts_with("%@"));
    if plain && beginning.is_empty() {
        return item.segment.len() <= 80 || KeyPath::of(&item.segment).folders.is_empty();
    }
    let path = KeyPath::of(&item.segment);
    let expected = if item.kind == Kind::Displaced {
        &path.displaced_name
    } else {
        &path.name
    };
    name.to_str() == Some(expected)
}

/// Whether there is any object in a folder or below.
fn has_objects(folder: &Path) -> io::Result<bool> {
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
