//! Removing an object.

use std::fs;
use std::path::Path;

use super::dirs::{Entry, entry};
use super::keys::{KeyHash, KeyPath};
use super::meta::{self, Generation};
use super::{Store, StoreError, is_absent};

impl Store {
    /// Removes an object, if there is one.
    pub(crate) fn remove(&self, bucket: &str, key: &str) -> Result<(), StoreError> {
        let path = KeyPath::of(key);
        let hash = KeyHash::of(key);
        if self.existing_folder(bucket, &path.folders)?.is_none() {
            return Ok(());
        }
        {
            let _lock = self.lock(&hash);
            let [own, other] = self.places(bucket, key);
            // The older one first: where both exist, it must not come back.
            self.remove_file(bucket, &hash, &other)?;
            self.remove_file(bucket, &hash, &own)?;
        }
        self.remove_empty_folders(bucket, key);
        Ok(())
    }

    fn remove_file(&self, bucket: &str, hash: &KeyHash, path: &Path) -> Result<(), StoreError> {
        let Entry::File(metadata) = entry(path)? else {
            return Ok(());
        };
        let generation = Generation::of(&metadata)?;
        // As a temporary file it and its metadata are removed even if this process ends here.
        let gone = self.scratch.path(&meta::label(bucket, hash));
        match fs::rename(path, &gone) {
            Err(error) if is_absent(&error) => return Ok(()),
            other => other?,
        }
        if let Some(folder) = path.parent() {
            self.sync_folder(folder)?;
        }
        meta::remove(&self.state, bucket, hash, generation)?;
        fs::remove_file(&gone)?;
        Ok(())
    }
}
