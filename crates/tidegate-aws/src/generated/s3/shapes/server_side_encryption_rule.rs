//! `ServerSideEncryptionRule`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::ServerSideEncryptionRule, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::ServerSideEncryptionRule::builder()
        .set_apply_server_side_encryption_by_default(from.take(
            "ApplyServerSideEncryptionByDefault",
            shapes::server_side_encryption_by_default::read,
        )?)
        .set_bucket_key_enabled(from.take("BucketKeyEnabled", read::boolean)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::ServerSideEncryptionRule) -> Value {
    let mut to = Members::default();
    to.put(
        "ApplyServerSideEncryptionByDefault",
        from.apply_server_side_encryption_by_default,
        shapes::server_side_encryption_by_default::write,
    );
    to.put("BucketKeyEnabled", from.bucket_key_enabled, write::boolean);
    Value::Map(to.into_map())
}
