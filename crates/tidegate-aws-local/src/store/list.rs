//! Listing a bucket in the order of its keys.

use std::path::Path;

use super::folder::{Item, Kind, has_objects};
use super::keys::{KeyHash, KeyPath, MAX_KEY_BYTES};
use super::read::Attempt;
use super::{Found, Store, StoreError};

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
                .rfind('/')
                .map_or("", |slash| &query.prefix[..=slash]);
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
        let items = self.store.items(folder)?;
        // What is left of the prefix has no slash: the folders up to its last one have been gone into.
        let prefix = self.query.prefix.strip_prefix(base).unwrap_or_default();
        let first = first_behind(&items, base, &self.query.after)
            .max(items.partition_point(|item| &*item.order < prefix));
        let mut previous: Option<&Item> = None;
        for item in items[first..]
            .iter()
            .take_while(|item| item.order.starts_with(prefix))
        {
            let key = format!("{base}{}", item.order);
            let go_on = match item.kind {
                Kind::Folder => self.sub_folder(&item.path(folder), &key)?,
                // Both places of one object; the newer comes first.
                _ if previous.is_some_and(|previous| previous.order == item.order) => true,
                Kind::Object | Kind::Displaced => self.object(&item.path(folder), key)?,
            };
            if !go_on {
                return Ok(false);
            }
            previous = Some(item);
        }
        Ok(true)
    }

    fn sub_folder(&mut self, path: &Path, base: &str) -> Result<bool, StoreError> {
        match self.common_prefix(base) {
            Some(prefix) => {
                if self.is_listed(&prefix) || !has_objects(path)? {
                    return Ok(true);
                }
                Ok(self.push(Listed::Prefix(prefix)))
            }
            None => self.folder(path, base),
        }
    }

    fn object(&mut self, path: &Path, key: String) -> Result<bool, StoreError> {
        if key.len() > MAX_KEY_BYTES {
            return Ok(true);
        }
        if let Some(prefix) = self.common_prefix(&key) {
            return Ok(self.is_listed(&prefix) || self.push(Listed::Prefix(prefix)));
        }
        if self.is_full() {
            self.listing.truncated = true;
            return Ok(false);
        }
        let found = match self.store.open_at(self.bucket, &KeyHash::of(&key), path)? {
            Attempt::Opened(opened) => opened.found,
            // It may have moved to its other place.
            Attempt::Absent | Attempt::Changed => match self.store.open_object(self.bucket, &key) {
                Ok(opened) => opened.found,
                Err(StoreError::NoSuchKey) => return Ok(true),
                Err(error) => return Err(error),
            },
        };
        Ok(self.push(Listed::Object {
            key,
            found: Box::new(found),
        }))
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

    fn push(&mut self, item: Listed) -> bool {
        if self.is_full() {
            self.listing.truncated = true;
            return false;
        }
        self.listing.items.push(item);
        true
    }
}

/// The first item of which any key comes behind `after`.
fn first_behind(items: &[Item], base: &str, after: &str) -> usize {
    let Some(after) = after.strip_prefix(base) else {
        // The whole folder comes behind it, or it would not have been gone into.
        return 0;
    };
    let behind = items.partition_point(|item| &*item.order <= after);
    // The keys of a folder come behind its own name.
    match behind.checked_sub(1).map(|index| &items[index]) {
        Some(last) if last.kind == Kind::Folder && after.starts_with(&*last.order) => behind - 1,
        _ => behind,
    }
}
