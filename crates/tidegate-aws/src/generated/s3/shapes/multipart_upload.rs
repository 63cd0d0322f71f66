//! `MultipartUpload`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn write(from: types::MultipartUpload) -> Value {
    let mut to = Members::default();
    to.put("UploadId", from.upload_id, write::string);
    to.put("Key", from.key, write::string);
    to.put("Initiated", from.initiated, write::timestamp);
    to.put(
        "StorageClass",
        from.storage_class,
        write::enumeration::<types::StorageClass>,
    );
    to.put("Owner", from.owner, shapes::owner::write);
    to.put("Initiator", from.initiator, shapes::initiator::write);
    to.put(
        "ChecksumAlgorithm",
        from.checksum_algorithm,
        write::enumeration::<types::ChecksumAlgorithm>,
    );
    Value::Map(to.into_map())
}
