//! `OutputLocation`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::OutputLocation, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::OutputLocation::builder()
        .set_s3(from.take("S3", shapes::s3_location::read)?)
        .build();
    read::built(shape)
}
