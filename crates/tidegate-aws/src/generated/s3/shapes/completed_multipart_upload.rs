//! `CompletedMultipartUpload`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::CompletedMultipartUpload, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::CompletedMultipartUpload::builder()
        .set_parts(from.take("Parts", read::list(shapes::completed_part::read))?)
        .build();
    read::built(shape)
}
