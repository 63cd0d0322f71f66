//! Tags of an object that is already there.

use std::collections::BTreeMap;

use super::keys::KeyHash;
use super::{Store, StoreError, meta};

impl Store {
    /// Replaces the tags of an object; its content and the rest of its metadata stay as they are.
    pub(crate) fn set_tags(
        &self,
        bucket: &str,
        key: &str,
        tags: BTreeMap<String, String>,
    ) -> Result<(), StoreError> {
        let hash = KeyHash::of(key);
        let _lock = self.lock(&hash);
        let opened = self.open_object(bucket, key)?;
        let changed = super::ObjectMeta {
            tags,
            ..opened.found.meta
        };
        let temp = self.scratch.file("tags")?;
        meta::replace(
            &self.state,
            bucket,
            &hash,
            opened.generation,
            &changed,
            temp,
        )?;
        Ok(())
    }
}
