//! `ObjectIdentifier`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::ObjectIdentifier, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::ObjectIdentifier::builder()
        .set_key(from.take("Key", read::string)?)
        .set_version_id(from.take("VersionId", read::string)?)
        .build();
    read::built(shape)
}
