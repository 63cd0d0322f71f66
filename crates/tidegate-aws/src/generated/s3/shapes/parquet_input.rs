//! `ParquetInput`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::ParquetInput, InputError> {
    Fields::of(from)?;
    let shape = types::ParquetInput::builder().build();
    read::built(shape)
}
