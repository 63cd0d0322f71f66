//! `BucketLoggingStatus`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::BucketLoggingStatus, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::BucketLoggingStatus::builder()
        .set_logging_enabled(from.take("LoggingEnabled", shapes::logging_enabled::read)?)
        .build();
    read::built(shape)
}
