//! `SSEKMS`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::Ssekms, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::Ssekms::builder()
        .set_key_id(from.take("KeyId", read::string)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::Ssekms) -> Value {
    let mut to = Members::default();
    to.put("KeyId", from.key_id, write::string);
    Value::Map(to.into_map())
}
