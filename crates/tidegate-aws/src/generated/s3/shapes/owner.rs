//! `Owner`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::Owner, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::Owner::builder()
        .set_display_name(from.take("DisplayName", read::string)?)
        .set_id(from.take("ID", read::string)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::Owner) -> Value {
    let mut to = Members::default();
    to.put("DisplayName", from.display_name, write::string);
    to.put("ID", from.id, write::string);
    Value::Map(to.into_map())
}
