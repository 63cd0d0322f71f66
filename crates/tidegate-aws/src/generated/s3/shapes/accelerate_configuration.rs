//! `AccelerateConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::AccelerateConfiguration, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::AccelerateConfiguration::builder()
        .set_status(from.take("Status", read::enumeration::<types::BucketAccelerateStatus>)?)
        .build();
    read::built(shape)
}
