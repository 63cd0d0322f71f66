//! Buckets: folders in the root, with a file beside them that has their region.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::PoisonError;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use s3s::path::check_bucket_name;
use serde::{Deserialize, Serialize};

use super::dirs::{Entry, entry};
use super::{Store, StoreError, remove_if_there};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BucketInfo {
    pub(crate) name: String,
    pub(crate) region: String,
    pub(crate) created: SystemTime,
}

#[derive(Serialize, Deserialize)]
struct Record {
    region: String,
    /// Milliseconds since 1970.
    created: u64,
}

impl Store {
    /// Makes a bucket.
    pub(crate) fn create_bucket(&self, bucket: &str, region: &str) -> Result<(), StoreError> {
        let _lock = self
            .bucket_lock
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if matches!(entry(&self.bucket_folder(bucket))?, Entry::Folder) {
            return Err(StoreError::BucketExists);
        }
        let created = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or(Duration::ZERO)
            .as_millis();
        let record = Record {
            region: region.to_owned(),
            created: u64::try_from(created).unwrap_or(0),
        };
        let mut temp = self.scratch.file("bucket")?;
        temp.file()
            .write_all(&serde_json::to_vec(&record).map_err(io::Error::from)?)?;
        // The record first: a bucket never exists without its region.
        temp.rename(&self.record_path(bucket))?;
        self.regions().remove(bucket);
        match fs::create_dir(self.bucket_folder(bucket)) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                Err(StoreError::BucketExists)
            }
            Err(error) => Err(error.into()),
            Ok(()) => Ok(self.sync_folder(&self.root)?),
        }
    }

    /// Removes a bucket in which there is nothing but empty folders.
    pub(crate) fn remove_bucket(&self, bucket: &str) -> Result<(), StoreError> {
        let _lock = self
            .bucket_lock
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let folder = self.existing_bucket(bucket)?;
        match remove_empty_tree(&folder) {
            Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => {
                return Err(StoreError::BucketNotEmpty);
            }
            other => other?,
        }
        self.regions().remove(bucket);
        remove_if_there(&self.record_path(bucket))?;
        // Moved away first, so that a bucket of the same name that is made meanwhile keeps its own.
        let gone = self.scratch.path("meta");
        match fs::rename(self.state.join("meta").join(bucket), &gone) {
            Ok(()) => fs::remove_dir_all(&gone)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error.into()),
        }
        self.remove_uploads_of(bucket)?;
        Ok(())
    }

    pub(crate) fn bucket_exists(&self, bucket: &str) -> Result<bool, StoreError> {
        Ok(matches!(entry(&self.bucket_folder(bucket))?, Entry::Folder))
    }

    /// The region of a bucket that exists. A folder that a user has made has the default region.
    pub(crate) fn region_of(&self, bucket: &str) -> Result<String, StoreError> {
        if let Some(region) = self
            .regions
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(bucket)
        {
            return Ok(region.clone());
        }
        let region = match self.record(bucket)? {
            Some(record) => record.region,
            None => self.default_region.clone(),
        };
        self.regions().insert(bucket.to_owned(), region.clone());
        Ok(region)
    }

    /// All buckets, by name.
    pub(crate) fn buckets(&self) -> Result<Vec<BucketInfo>, StoreError> {
        let mut buckets = Vec::new();
        for item in fs::read_dir(&self.root)? {
            let item = item?;
            let Some(name) = item.file_name().to_str().map(str::to_owned) else {
                continue;
            };
            if !check_bucket_name(&name) || !item.file_type()?.is_dir() {
                continue;
            }
            let (region, created) = match self.record(&name)? {
                Some(record) => (
                    record.region,
                    UNIX_EPOCH + Duration::from_millis(record.created),
                ),
                None => (self.default_region.clone(), item.metadata()?.modified()?),
            };
            buckets.push(BucketInfo {
                name,
                region,
                created,
            });
        }
        buckets.sort_unstable_by(|one, other| one.name.cmp(&other.name));
        Ok(buckets)
    }

    fn record(&self, bucket: &str) -> Result<Option<Record>, StoreError> {
        match fs::read(self.record_path(bucket)) {
            Ok(text) => Ok(serde_json::from_slice(&text).ok()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    fn record_path(&self, bucket: &str) -> PathBuf {
        self.state.join("buckets").join(format!("{bucket}.json"))
    }

    fn regions(
        &self,
    ) -> std::sync::RwLockWriteGuard<'_, std::collections::HashMap<String, String>> {
        self.regions.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Removes a folder and the folders in it, as long as there is no file.
fn remove_empty_tree(folder: &Path) -> io::Result<()> {
    for item in fs::read_dir(folder)? {
        let item = item?;
        if !item.file_type()?.is_dir() {
            return Err(io::ErrorKind::DirectoryNotEmpty.into());
        }
        remove_empty_tree(&item.path())?;
    }
    fs::remove_dir(folder)
}
