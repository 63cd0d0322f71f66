//! Writing an object: the content into a temporary file, the metadata under the name that belongs to it, and then one rename.

use std::fs::{self, FileTimes};
use std::io::{self, Write};

use bytes::Bytes;

use super::dirs::{Entry, entry};
use super::keys::{KeyHash, KeyPath};
use super::meta::{self, Generation};
use super::{ObjectMeta, Store, StoreError, TempFile, remove_if_there};

/// How often a write starts over because other requests change the folders on its way.
const ATTEMPTS: usize = 32;

/// What an object is made of.
pub(crate) enum Content {
    Memory(Bytes),
    /// A file of [`Store::temp_file`], with everything written.
    File(TempFile),
}

/// An object to be written.
pub(crate) struct NewObject<'a> {
    pub(crate) bucket: &'a str,
    pub(crate) key: &'a str,
    pub(crate) meta: &'a ObjectMeta,
    pub(crate) conditions: &'a Conditions,
}

/// What has to hold for the object that a write would replace.
#[derive(Clone, Debug, Default)]
pub(crate) struct Conditions {
    pub(crate) if_match: Option<Condition>,
    pub(crate) if_none_match: Option<Condition>,
}

#[derive(Clone, Debug)]
pub(crate) enum Condition {
    Any,
    /// An ETag without quotes.
    ETag(String),
}

enum Placed {
    Done,
    /// A folder on the way is gone.
    FolderMissing,
    /// What is at the object's place is not what it was a moment ago.
    Changed,
}

impl Store {
    /// A temporary file for the content of this object.
    pub(crate) fn temp_file(&self, bucket: &str, key: &str) -> io::Result<TempFile> {
        self.scratch.file(&meta::label(bucket, &KeyHash::of(key)))
    }

    /// Writes an object. Readers see the one before or the new one, never something between. Gives back the modification time.
    pub(crate) fn put(
        &self,
        object: &NewObject<'_>,
        content: Content,
    ) -> Result<std::time::SystemTime, StoreError> {
        let hash = KeyHash::of(object.key);
        let mut temp = match content {
            Content::File(temp) => temp,
            Content::Memory(bytes) => {
                let mut temp = self.scratch.file(&meta::label(object.bucket, &hash))?;
                temp.file().write_all(&bytes)?;
                temp
            }
        };
        temp.file()
            .set_times(FileTimes::new().set_modified(self.clock.next()))?;
        if self.durable {
            temp.file().sync_all()?;
        }
        // Read back: file systems keep times as exactly as they can.
        let generation = Generation::of(&temp.file().metadata()?)?;
        // Before there is anything to clean up.
        self.existing_bucket(object.bucket)?;
        meta::write_new(
            &self.state,
            object.bucket,
            &hash,
            generation,
            object.meta,
            self.durable,
        )?;
        match self.place(object, &hash, &mut temp, generation) {
            Ok(()) => Ok(generation.modified()),
            Err(error) => {
                meta::remove(&self.state, object.bucket, &hash, generation)?;
                Err(error)
            }
        }
    }

    fn place(
        &self,
        object: &NewObject<'_>,
        hash: &KeyHash,
        temp: &mut TempFile,
        generation: Generation,
    ) -> Result<(), StoreError> {
        let path = KeyPath::of(object.key);
        for _ in 0..ATTEMPTS {
            match self.existing_folder(object.bucket, &path.folders)? {
                Some(_) => {}
                None => match self.make_folders(object.bucket, object.key) {
                    Err(StoreError::Io(error)) if super::is_absent(&error) => continue,
                    other => drop(other?),
                },
            }
            match self.try_place(object, hash, &path, temp, generation)? {
                Placed::Done => return Ok(()),
                Placed::FolderMissing | Placed::Changed => {}
            }
        }
        Err(StoreError::Io(io::Error::other(
            "the folders on the way to the object keep changing",
        )))
    }

    fn try_place(
        &self,
        object: &NewObject<'_>,
        hash: &KeyHash,
        path: &KeyPath,
        temp: &mut TempFile,
        generation: Generation,
    ) -> Result<Placed, StoreError> {
        let folder = path.folder(&self.bucket_folder(object.bucket));
        let (own, other) = (folder.join(&path.name), folder.join(&path.displaced_name));
        let _lock = self.lock(hash);
        let (target, previous) = match entry(&own)? {
            Entry::File(metadata) => (&own, Some(metadata)),
            // A folder that only has to be removed does not take the object's name.
            Entry::Folder if fs::remove_dir(&own).is_err() => match entry(&other)? {
                Entry::File(metadata) => (&other, Some(metadata)),
                Entry::Folder | Entry::Nothing => (&other, None),
            },
            Entry::Folder | Entry::Nothing => match entry(&other)? {
                Entry::File(metadata) => (&own, Some(metadata)),
                Entry::Folder | Entry::Nothing => (&own, None),
            },
        };
        self.check(object)?;
        match temp.rename(target) {
            Ok(()) => {}
            Err(error) if super::is_absent(&error) => return Ok(Placed::FolderMissing),
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::IsADirectory | io::ErrorKind::DirectoryNotEmpty
                ) =>
            {
                return Ok(Placed::Changed);
            }
            Err(error) => return Err(error.into()),
        }
        if target == &own {
            remove_if_there(&other)?;
        }
        if let Some(previous) = previous {
            let previous = Generation::of(&previous)?;
            if previous != generation {
                meta::remove(&self.state, object.bucket, hash, previous)?;
            }
        }
        self.sync_folder(&folder)?;
        Ok(Placed::Done)
    }

    /// Whether the conditions hold for what is there now. The object's lock is held.
    fn check(&self, object: &NewObject<'_>) -> Result<(), StoreError> {
        let conditions = object.conditions;
        if conditions.if_match.is_none() && conditions.if_none_match.is_none() {
            return Ok(());
        }
        let current = match self.open_object(object.bucket, object.key) {
            Ok(opened) => Some(opened.found.meta.etag),
            Err(StoreError::NoSuchKey) => None,
            Err(error) => return Err(error),
        };
        let matches = |condition: &Condition| match condition {
            Condition::Any => current.is_some(),
            Condition::ETag(etag) => current.as_ref() == Some(etag),
        };
        if conditions.if_match.is_some() && current.is_none() {
            return Err(StoreError::NoSuchKey);
        }
        let holds = conditions.if_match.as_ref().is_none_or(matches)
            && !conditions.if_none_match.as_ref().is_some_and(matches);
        if holds {
            Ok(())
        } else {
            Err(StoreError::PreconditionFailed)
        }
    }
}
