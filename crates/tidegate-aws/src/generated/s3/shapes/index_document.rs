//! `IndexDocument`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::IndexDocument, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::IndexDocument::builder()
        .set_suffix(from.take("Suffix", read::string)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::IndexDocument) -> Value {
    let mut to = Members::default();
    to.put("Suffix", from.suffix, write::string);
    Value::Map(to.into_map())
}
