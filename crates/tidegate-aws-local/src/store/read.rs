//! Reading an object, with the metadata that belongs to just this content.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use md5::{Digest, Md5};

use super::dirs::{Entry, entry};
use super::keys::{KeyHash, KeyPath};
use super::meta::{self, Generation};
use super::{ObjectMeta, Store, StoreError, is_absent};

/// How often a read starts over because the object is replaced meanwhile.
const ATTEMPTS: usize = 64;

/// Up to this size, the ETag of a file that a user has put there is the MD5 of its content, as that of an uploaded object.
const MAX_HASHED_BYTES: u64 = 4 * 1024 * 1024;

/// What an object is, without its content.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) size: u64,
    pub(crate) modified: SystemTime,
    pub(crate) meta: ObjectMeta,
}

/// An object that stays as it is while it is read, even where it is replaced or removed.
#[derive(Debug)]
pub(crate) struct Opened {
    pub(crate) found: Found,
    pub(crate) file: File,
    pub(super) generation: Generation,
}

impl Store {
    pub(crate) fn open_object(&self, bucket: &str, key: &str) -> Result<Opened, StoreError> {
        let path = KeyPath::of(key);
        let hash = KeyHash::of(key);
        for _ in 0..ATTEMPTS {
            let Some(folder) = self.existing_folder(bucket, &path.folders)? else {
                return Err(StoreError::NoSuchKey);
            };
            let (own, other) = (folder.join(&path.name), folder.join(&path.displaced_name));
            // The own place twice: between the first two, the object may have moved to where it had been looked for.
            let opened = match self.open_at(bucket, &hash, &own)? {
                Attempt::Absent => match self.open_at(bucket, &hash, &other)? {
                    Attempt::Absent => self.open_at(bucket, &hash, &own)?,
                    found => found,
                },
                found => found,
            };
            match opened {
                Attempt::Opened(opened) => return Ok(*opened),
                Attempt::Absent => return Err(StoreError::NoSuchKey),
                Attempt::Changed => {}
            }
        }
        Err(StoreError::Io(io::Error::other(
            "the object keeps changing while it is read",
        )))
    }

    /// What is at one of an object's places.
    pub(super) fn open_at(
        &self,
        bucket: &str,
        key: &KeyHash,
        path: &Path,
    ) -> Result<Attempt, StoreError> {
        if !matches!(entry(path)?, Entry::File(_)) {
            return Ok(Attempt::Absent);
        }
        let mut file = match open_no_link(path) {
            Ok(file) => file,
            Err(error) if is_absent(&error) => return Ok(Attempt::Changed),
            Err(error) => return Err(error.into()),
        };
        let generation = Generation::of(&file.metadata()?)?;
        let meta = match meta::load(&self.state, bucket, key, generation)? {
            Some(meta) => meta,
            None => {
                let meta = describe(&mut file, generation, key)?;
                // Without metadata it is a user's own file, or an object that is just being replaced.
                match entry(path)? {
                    Entry::File(now) if Generation::of(&now)? == generation => {}
                    _ => return Ok(Attempt::Changed),
                }
                // So that it has to be hashed once only; where it cannot be kept, it is hashed again.
                let _ = self.scratch.file("described").and_then(|temp| {
                    meta::replace(&self.state, bucket, key, generation, &meta, temp)
                });
                meta
            }
        };
        let found = Found {
            size: generation.size,
            modified: generation.modified(),
            meta,
        };
        Ok(Attempt::Opened(Box::new(Opened {
            found,
            file,
            generation,
        })))
    }

    /// Where an object is now, own place or other; for a look at the file itself.
    pub(super) fn places(&self, bucket: &str, key: &str) -> [PathBuf; 2] {
        let path = KeyPath::of(key);
        let folder = path.folder(&self.bucket_folder(bucket));
        [folder.join(&path.name), folder.join(&path.displaced_name)]
    }
}

pub(super) enum Attempt {
    Opened(Box<Opened>),
    Absent,
    /// It was there, but not long enough to be read.
    Changed,
}

fn open_no_link(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt;
        // A pipe that has taken the file's place must not make us wait.
        let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits();
        options.custom_flags(i32::try_from(flags).unwrap_or(0));
    }
    options.open(path)
}

/// The metadata of a file that was not uploaded.
fn describe(file: &mut File, generation: Generation, key: &KeyHash) -> io::Result<ObjectMeta> {
    if generation.size > MAX_HASHED_BYTES {
        return Ok(ObjectMeta {
            etag: generation.as_etag(key),
            ..ObjectMeta::default()
        });
    }
    let mut content = Vec::new();
    file.take(MAX_HASHED_BYTES).read_to_end(&mut content)?;
    file.rewind()?;
    Ok(ObjectMeta {
        etag: hex::encode(Md5::digest(&content)),
        ..ObjectMeta::default()
    })
}
