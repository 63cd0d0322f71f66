//! `MetadataEntry`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::MetadataEntry, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::MetadataEntry::builder()
        .set_name(from.take("Name", read::string)?)
        .set_value(from.take("Value", read::string)?)
        .build();
    read::built(shape)
}
