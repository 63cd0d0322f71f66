//! What is known of an object beside its content.
//!
//! The file's name is the hash of the key and the content's generation: its modification time and size. So metadata belongs
//! to exactly one content. A content without metadata is a file that a user has put there.

use std::collections::BTreeMap;
use std::fs::{self, File, Metadata};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::keys::KeyHash;
use super::scratch::TempFile;

/// More than 2 KiB of user metadata, ten tags and all headers take.
const MAX_META_BYTES: u64 = 64 * 1024;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct ObjectMeta {
    /// Without its quotes.
    pub(crate) etag: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) content_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) content_encoding: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) content_disposition: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) content_language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cache_control: Option<String>,
    /// As an HTTP date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) expires: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) website_redirect_location: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) storage_class: Option<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) user: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) tags: BTreeMap<String, String>,
    /// Checksums in base64, by the names of their algorithms, for example `CRC32`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) checksums: BTreeMap<String, String>,
}

/// One version of a file's content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Generation {
    mtime_nanos: u128,
    pub(super) size: u64,
}

impl Generation {
    pub(super) fn of(metadata: &Metadata) -> io::Result<Self> {
        let mtime = metadata
            .modified()?
            .duration_since(UNIX_EPOCH)
            .unwrap_or(Duration::ZERO);
        Ok(Self {
            mtime_nanos: mtime.as_nanos(),
            size: metadata.len(),
        })
    }

    pub(super) fn modified(self) -> SystemTime {
        let nanos = u64::try_from(self.mtime_nanos).unwrap_or(u64::MAX);
        UNIX_EPOCH + Duration::from_nanos(nanos)
    }

    /// Something to tell the content by where computing its MD5 would take too long.
    pub(super) fn as_etag(self, key: &KeyHash) -> String {
        use md5::{Digest, Md5};
        let text = format!("{}-{:x}-{:x}", key.as_str(), self.mtime_nanos, self.size);
        // With a number behind it, as the ETags of multipart uploads have, it claims to be no MD5 of the content.
        format!("{}-1", hex::encode(Md5::digest(text)))
    }
}

fn path_of(state: &Path, bucket: &str, key: &str, generation: Generation) -> PathBuf {
    let shard = &key[..2];
    let name = format!("{key}-{:x}-{:x}", generation.mtime_nanos, generation.size);
    state.join("meta").join(bucket).join(shard).join(name)
}

/// The metadata of one generation of an object; `None` where there is none, or none that can be read.
pub(super) fn load(
    state: &Path,
    bucket: &str,
    key: &KeyHash,
    generation: Generation,
) -> io::Result<Option<ObjectMeta>> {
    let file = match File::open(path_of(state, bucket, key.as_str(), generation)) {
        Ok(file) => file,
        Err(error) if super::is_absent(&error) => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut text = Vec::new();
    file.take(MAX_META_BYTES).read_to_end(&mut text)?;
    Ok(serde_json::from_slice(&text).ok())
}

/// Writes the metadata of a generation that nobody can see yet.
pub(super) fn write_new(
    state: &Path,
    bucket: &str,
    key: &KeyHash,
    generation: Generation,
    meta: &ObjectMeta,
    durable: bool,
) -> io::Result<()> {
    let path = path_of(state, bucket, key.as_str(), generation);
    let mut file = match File::create(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            path.parent().map_or(Ok(()), fs::create_dir_all)?;
            File::create(&path)?
        }
        other => other?,
    };
    file.write_all(&serde_json::to_vec(meta)?)?;
    if durable { file.sync_all() } else { Ok(()) }
}

/// Writes the metadata of a generation that others may be reading.
pub(super) fn replace(
    state: &Path,
    bucket: &str,
    key: &KeyHash,
    generation: Generation,
    meta: &ObjectMeta,
    mut temp: TempFile,
) -> io::Result<()> {
    let path = path_of(state, bucket, key.as_str(), generation);
    temp.file().write_all(&serde_json::to_vec(meta)?)?;
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    temp.rename(&path)
}

pub(super) fn remove(
    state: &Path,
    bucket: &str,
    key: &KeyHash,
    generation: Generation,
) -> io::Result<()> {
    super::remove_if_there(&path_of(state, bucket, key.as_str(), generation))
}

/// The label of a content's temporary file, from which [`remove_of_leftover`] finds its metadata.
pub(super) fn label(bucket: &str, key: &KeyHash) -> String {
    format!("{bucket}.{}", key.as_str())
}

/// Removes the metadata that was written for a content whose file an ended process did not get into its place.
pub(super) fn remove_of_leftover(state: &Path, temp: &Path) {
    let Some(name) = temp.file_name().and_then(|name| name.to_str()) else {
        return;
    };
    let mut parts = name.rsplitn(3, '.');
    let (Some(_number), Some(key), Some(bucket)) = (parts.next(), parts.next(), parts.next())
    else {
        return;
    };
    let is_hash = key.len() == 32 && key.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_bucket = !bucket.is_empty() && !bucket.starts_with('.') && !bucket.contains('/');
    if !is_hash || !is_bucket {
        return;
    }
    if let Ok(generation) =
        fs::symlink_metadata(temp).and_then(|metadata| Generation::of(&metadata))
    {
        // Not there for a content that was not complete.
        let _ = fs::remove_file(path_of(state, bucket, key, generation));
    }
}
