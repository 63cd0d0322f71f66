//! `ObjectVersion`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn write(from: types::ObjectVersion) -> Value {
    let mut to = Members::default();
    to.put("ETag", from.e_tag, write::string);
    to.list(
        "ChecksumAlgorithm",
        from.checksum_algorithm,
        write::enumeration::<types::ChecksumAlgorithm>,
    );
    to.put("Size", from.size, write::long);
    to.put(
        "StorageClass",
        from.storage_class,
        write::enumeration::<types::ObjectVersionStorageClass>,
    );
    to.put("Key", from.key, write::string);
    to.put("VersionId", from.version_id, write::string);
    to.put("IsLatest", from.is_latest, write::boolean);
    to.put("LastModified", from.last_modified, write::timestamp);
    to.put("Owner", from.owner, shapes::owner::write);
    to.put(
        "RestoreStatus",
        from.restore_status,
        shapes::restore_status::write,
    );
    Value::Map(to.into_map())
}
