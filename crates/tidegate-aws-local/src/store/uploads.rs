//! Multipart uploads: a folder each, with a file for what was said at the start and one for each part. Behind a part's
//! content, its file has the content's MD5.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::PathBuf;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use md5::{Digest, Md5};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Conditions, Content, NewObject, ObjectMeta, Store, StoreError, TempFile};

const RECORD: &str = "upload.json";
const MD5_BYTES: u64 = 16;
/// Parts other than the last have at least this size.
///
/// Source: Amazon S3 User Guide, "Amazon S3 multipart upload limits".
const MIN_PART_BYTES: u64 = 5 * 1024 * 1024;

/// What an upload was started with.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Upload {
    pub(crate) bucket: String,
    pub(crate) key: String,
    /// Without an ETag.
    pub(crate) meta: ObjectMeta,
    /// Milliseconds since 1970.
    initiated: u64,
}

#[derive(Clone, Debug)]
pub(crate) struct UploadInfo {
    pub(crate) id: String,
    pub(crate) key: String,
    pub(crate) initiated: SystemTime,
}

#[derive(Clone, Debug)]
pub(crate) struct PartInfo {
    pub(crate) number: u16,
    pub(crate) size: u64,
    pub(crate) etag: String,
    pub(crate) modified: SystemTime,
}

impl Store {
    /// Starts an upload, and gives back its id.
    pub(crate) fn start_upload(
        &self,
        bucket: &str,
        key: &str,
        meta: ObjectMeta,
    ) -> Result<String, StoreError> {
        self.existing_bucket(bucket)?;
        let initiated = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or(Duration::ZERO)
            .as_millis();
        let initiated = u64::try_from(initiated).unwrap_or(0);
        let upload = Upload {
            bucket: bucket.to_owned(),
            key: key.to_owned(),
            meta,
            initiated,
        };
        let id = Uuid::new_v4().simple().to_string();
        let folder = self.scratch.path("upload");
        fs::create_dir(&folder)?;
        fs::write(
            folder.join(RECORD),
            serde_json::to_vec(&upload).map_err(io::Error::from)?,
        )?;
        fs::rename(&folder, self.upload_folder(&id))?;
        Ok(id)
    }

    /// An upload of this object.
    pub(crate) fn upload(&self, bucket: &str, key: &str, id: &str) -> Result<Upload, StoreError> {
        // An id is part of a path, and comes from the network.
        if Uuid::try_parse(id).is_err() || !id.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(StoreError::NoSuchUpload);
        }
        let text = match fs::read(self.upload_folder(id).join(RECORD)) {
            Err(error) if super::is_absent(&error) => return Err(StoreError::NoSuchUpload),
            other => other?,
        };
        let upload: Upload = serde_json::from_slice(&text).map_err(|_| StoreError::NoSuchUpload)?;
        if upload.bucket == bucket && upload.key == key {
            Ok(upload)
        } else {
            Err(StoreError::NoSuchUpload)
        }
    }

    pub(crate) fn part_file(&self) -> io::Result<TempFile> {
        self.scratch.file("part")
    }

    /// Adds a part, or replaces it. `temp` has its content.
    pub(crate) fn put_part(
        &self,
        id: &str,
        number: u16,
        mut temp: TempFile,
        md5: [u8; 16],
    ) -> Result<(), StoreError> {
        temp.file().write_all(&md5)?;
        match temp.rename(&self.part_path(id, number)) {
            Err(error) if super::is_absent(&error) => Err(StoreError::NoSuchUpload),
            other => Ok(other?),
        }
    }

    /// The parts with numbers above `after`, in their order.
    pub(crate) fn parts(&self, id: &str, after: u16) -> Result<Vec<PartInfo>, StoreError> {
        let mut numbers = Vec::new();
        let entries = match fs::read_dir(self.upload_folder(id)) {
            Err(error) if super::is_absent(&error) => return Err(StoreError::NoSuchUpload),
            other => other?,
        };
        for entry in entries {
            numbers.extend(
                entry?
                    .file_name()
                    .to_str()
                    .and_then(|name| name.parse::<u16>().ok()),
            );
        }
        numbers.sort_unstable();
        numbers
            .into_iter()
            .filter(|number| *number > after)
            .filter_map(|number| match self.open_part(id, number) {
                Ok((info, _)) => Some(Ok(info)),
                Err(StoreError::InvalidPart) => None,
                Err(error) => Some(Err(error)),
            })
            .collect()
    }

    /// Makes an object of parts, which are given by number and ETag. Gives back its ETag and modification time.
    pub(crate) fn complete_upload(
        &self,
        upload: &Upload,
        id: &str,
        parts: &[(u16, String)],
        conditions: &Conditions,
    ) -> Result<(String, SystemTime), StoreError> {
        if parts.is_empty() {
            return Err(StoreError::InvalidPart);
        }
        if !parts.is_sorted_by(|one, other| one.0 < other.0) {
            return Err(StoreError::InvalidPartOrder);
        }
        let mut temp = self.temp_file(&upload.bucket, &upload.key)?;
        let mut md5 = Md5::new();
        for (index, (number, etag)) in parts.iter().enumerate() {
            let (info, file) = self.open_part(id, *number)?;
            if info.etag != *etag {
                return Err(StoreError::InvalidPart);
            }
            if info.size < MIN_PART_BYTES && index + 1 < parts.len() {
                return Err(StoreError::PartTooSmall(*number, info.size));
            }
            md5.update(hex::decode(&info.etag).unwrap_or_default());
            io::copy(&mut file.take(info.size), temp.file())?;
        }
        let etag = format!("{}-{}", hex::encode(md5.finalize()), parts.len());
        let meta = ObjectMeta {
            etag: etag.clone(),
            ..upload.meta.clone()
        };
        let object = NewObject {
            bucket: &upload.bucket,
            key: &upload.key,
            meta: &meta,
            conditions,
        };
        let modified = self.put(&object, Content::File(temp))?;
        self.remove_upload(id)?;
        Ok((etag, modified))
    }

    pub(crate) fn remove_upload(&self, id: &str) -> Result<(), StoreError> {
        // Out of sight at once, so that no part can be added while the others are removed.
        let gone = self.scratch.path("upload");
        match fs::rename(self.upload_folder(id), &gone) {
            Err(error) if super::is_absent(&error) => return Err(StoreError::NoSuchUpload),
            other => other?,
        }
        Ok(fs::remove_dir_all(gone)?)
    }

    /// The unfinished uploads of a bucket, by key.
    pub(crate) fn uploads(&self, bucket: &str) -> Result<Vec<UploadInfo>, StoreError> {
        let mut uploads = Vec::new();
        for entry in fs::read_dir(self.state.join("uploads"))? {
            let entry = entry?;
            let Some(id) = entry.file_name().to_str().map(str::to_owned) else {
                continue;
            };
            let Ok(text) = fs::read(entry.path().join(RECORD)) else {
                continue;
            };
            let Ok(upload) = serde_json::from_slice::<Upload>(&text) else {
                continue;
            };
            if upload.bucket == bucket {
                let initiated = UNIX_EPOCH + Duration::from_millis(upload.initiated);
                uploads.push(UploadInfo {
                    id,
                    key: upload.key,
                    initiated,
                });
            }
        }
        uploads.sort_unstable_by(|one, other| {
            (&one.key, one.initiated, &one.id).cmp(&(&other.key, other.initiated, &other.id))
        });
        Ok(uploads)
    }

    pub(super) fn remove_uploads_of(&self, bucket: &str) -> Result<(), StoreError> {
        for upload in self.uploads(bucket)? {
            match self.remove_upload(&upload.id) {
                Err(StoreError::NoSuchUpload) => {}
                other => other?,
            }
        }
        Ok(())
    }

    fn open_part(&self, id: &str, number: u16) -> Result<(PartInfo, File), StoreError> {
        let mut file = match File::open(self.part_path(id, number)) {
            Err(error) if super::is_absent(&error) => return Err(StoreError::InvalidPart),
            other => other?,
        };
        let metadata = file.metadata()?;
        let size = metadata
            .len()
            .checked_sub(MD5_BYTES)
            .ok_or(StoreError::InvalidPart)?;
        let mut md5 = [0; MD5_BYTES as usize];
        file.seek(SeekFrom::Start(size))?;
        file.read_exact(&mut md5)?;
        file.rewind()?;
        let info = PartInfo {
            number,
            size,
            etag: hex::encode(md5),
            modified: metadata.modified()?,
        };
        Ok((info, file))
    }

    fn part_path(&self, id: &str, number: u16) -> PathBuf {
        self.upload_folder(id).join(format!("{number:05}"))
    }

    fn upload_folder(&self, id: &str) -> PathBuf {
        self.state.join("uploads").join(id)
    }
}
