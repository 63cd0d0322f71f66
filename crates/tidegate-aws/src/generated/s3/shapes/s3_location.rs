//! `S3Location`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::S3Location, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::S3Location::builder()
        .set_bucket_name(from.take("BucketName", read::string)?)
        .set_prefix(from.take("Prefix", read::string)?)
        .set_encryption(from.take("Encryption", shapes::encryption::read)?)
        .set_canned_acl(from.take("CannedACL", read::enumeration::<types::ObjectCannedAcl>)?)
        .set_access_control_list(from.take("AccessControlList", read::list(shapes::grant::read))?)
        .set_tagging(from.take("Tagging", shapes::tagging::read)?)
        .set_user_metadata(from.take("UserMetadata", read::list(shapes::metadata_entry::read))?)
        .set_storage_class(from.take("StorageClass", read::enumeration::<types::StorageClass>)?)
        .build();
    read::built(shape)
}
