//! `Tag`; generated from `models/sts.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_sts::types;

pub(in super::super) fn read(from: Value) -> Result<types::Tag, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::Tag::builder()
        .set_key(from.take("Key", read::string)?)
        .set_value(from.take("Value", read::string)?)
        .build();
    read::built(shape)
}
