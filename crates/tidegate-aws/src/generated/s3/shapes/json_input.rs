//! `JSONInput`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::JsonInput, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::JsonInput::builder()
        .set_type(from.take("Type", read::enumeration::<types::JsonType>)?)
        .build();
    read::built(shape)
}
