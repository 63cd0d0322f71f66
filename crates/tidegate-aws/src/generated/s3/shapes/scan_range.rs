//! `ScanRange`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::ScanRange, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::ScanRange::builder()
        .set_start(from.take("Start", read::long)?)
        .set_end(from.take("End", read::long)?)
        .build();
    read::built(shape)
}
