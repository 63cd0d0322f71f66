//! Folders on the way to an object. Symbolic links are not followed, wherever they lead.

use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use super::keys::{KeyHash, KeyPath, displaced, segment_names};
use super::{Store, StoreError, is_absent};

/// What is at a path.
pub(super) enum Entry {
    File(Metadata),
    Folder,
    Nothing,
}

/// What is at `path`, whose parent folders are known to be none of a link. Links, pipes and the like count as nothing.
pub(super) fn entry(path: &Path) -> io::Result<Entry> {
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_file() => Ok(Entry::File(metadata)),
        Ok(metadata) if metadata.is_dir() => Ok(Entry::Folder),
        Ok(_) => Ok(Entry::Nothing),
        Err(error) if is_absent(&error) => Ok(Entry::Nothing),
        Err(error) => Err(error),
    }
}

impl Store {
    /// The bucket's folder.
    pub(super) fn existing_bucket(&self, bucket: &str) -> Result<PathBuf, StoreError> {
        let folder = self.bucket_folder(bucket);
        match entry(&folder)? {
            Entry::Folder => Ok(folder),
            Entry::File(_) | Entry::Nothing => Err(StoreError::NoSuchBucket),
        }
    }

    /// The folder that an object lies in; `None` where it does not exist.
    pub(super) fn existing_folder(
        &self,
        bucket: &str,
        folders: &[String],
    ) -> Result<Option<PathBuf>, StoreError> {
        let mut path = self.existing_bucket(bucket)?;
        for name in folders {
            path.push(name);
            if !matches!(entry(&path)?, Entry::Folder) {
                return Ok(None);
            }
        }
        Ok(Some(path))
    }

    /// Makes the folders that an object lies in. An object that has the name of one of them is moved to its other place.
    /// No lock may be held.
    pub(super) fn make_folders(&self, bucket: &str, key: &str) -> Result<PathBuf, StoreError> {
        let mut path = self.existing_bucket(bucket)?;
        let mut from = 0;
        for (slash, _) in key.match_indices('/') {
            let mut names = segment_names(&key[from..slash]).into_iter().peekable();
            from = slash + 1;
            while let Some(name) = names.next() {
                path.push(name);
                // Only the last name of a segment can be an object's too.
                let object = if names.peek().is_none() {
                    Some(&key[..slash])
                } else {
                    None
                };
                self.make_folder(bucket, &path, object)?;
            }
        }
        for name in KeyPath::of(key)
            .folders
            .iter()
            .skip(path.components().count() - self.depth(bucket))
        {
            path.push(name);
            self.make_folder(bucket, &path, None)?;
        }
        Ok(path)
    }

    fn depth(&self, bucket: &str) -> usize {
        self.bucket_folder(bucket).components().count()
    }

    fn make_folder(
        &self,
        bucket: &str,
        path: &Path,
        object: Option<&str>,
    ) -> Result<(), StoreError> {
        match fs::create_dir(path) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                match (entry(path)?, object) {
                    (Entry::Folder, _) => Ok(()),
                    (Entry::File(_), Some(object)) => self.displace(path, object),
                    _ => Err(StoreError::Io(error)),
                }
            }
            Err(error) => {
                // The bucket, or a folder that another request has just found empty, may have been removed.
                self.existing_bucket(bucket)?;
                Err(StoreError::Io(error))
            }
        }
    }

    /// Moves the object `key` at `path` to its other place, and makes the folder that needs its name.
    fn displace(&self, path: &Path, key: &str) -> Result<(), StoreError> {
        let (Some(parent), Some(name)) = (
            path.parent(),
            path.file_name().and_then(|name| name.to_str()),
        ) else {
            return Err(StoreError::Io(io::ErrorKind::InvalidFilename.into()));
        };
        // A writer of this object removes what is at its other place when it has written the own one.
        let _lock = self.lock(&KeyHash::of(key));
        match fs::rename(path, parent.join(displaced(name))) {
            Err(error) if !is_absent(&error) => return Err(error.into()),
            _ => {}
        }
        match fs::create_dir(path) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error.into()),
            _ => Ok(()),
        }
    }

    /// Removes folders that have become empty, from the object's own up to its bucket's, which stays.
    pub(super) fn remove_empty_folders(&self, bucket: &str, key: &str) {
        let mut folders = KeyPath::of(key).folders;
        while !folders.is_empty() {
            let path = self
                .bucket_folder(bucket)
                .join(folders.iter().collect::<PathBuf>());
            if fs::remove_dir(path).is_err() {
                return;
            }
            folders.pop();
        }
    }

    /// Makes a directory's entries durable, where that is asked for.
    pub(super) fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        if self.durable {
            fs::File::open(folder)?.sync_all()
        } else {
            Ok(())
        }
    }
}
