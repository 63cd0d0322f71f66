//! `LoggingEnabled`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::LoggingEnabled, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::LoggingEnabled::builder()
        .set_target_bucket(from.take("TargetBucket", read::string)?)
        .set_target_grants(from.take("TargetGrants", read::list(shapes::target_grant::read))?)
        .set_target_prefix(from.take("TargetPrefix", read::string)?)
        .set_target_object_key_format(from.take(
            "TargetObjectKeyFormat",
            shapes::target_object_key_format::read,
        )?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::LoggingEnabled) -> Value {
    let mut to = Members::default();
    to.put("TargetBucket", from.target_bucket, write::string);
    to.list(
        "TargetGrants",
        from.target_grants,
        shapes::target_grant::write,
    );
    to.put("TargetPrefix", from.target_prefix, write::string);
    to.put(
        "TargetObjectKeyFormat",
        from.target_object_key_format,
        shapes::target_object_key_format::write,
    );
    Value::Map(to.into_map())
}
