//! `Tag`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::Tag, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::Tag::builder()
        .set_key(from.take("Key", read::string)?)
        .set_value(from.take("Value", read::string)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::Tag) -> Value {
    let mut to = Members::default();
    to.put("Key", from.key, write::string);
    to.put("Value", from.value, write::string);
    Value::Map(to.into_map())
}
