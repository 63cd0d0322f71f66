//! `ErrorDocument`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::ErrorDocument, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::ErrorDocument::builder()
        .set_key(from.take("Key", read::string)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::ErrorDocument) -> Value {
    let mut to = Members::default();
    to.put("Key", from.key, write::string);
    Value::Map(to.into_map())
}
