//! `ReplicationTimeValue`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::ReplicationTimeValue, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::ReplicationTimeValue::builder()
        .set_minutes(from.take("Minutes", read::integer)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::ReplicationTimeValue) -> Value {
    let mut to = Members::default();
    to.put("Minutes", from.minutes, write::integer);
    Value::Map(to.into_map())
}
