//! `JSONOutput`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::JsonOutput, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::JsonOutput::builder()
        .set_record_delimiter(from.take("RecordDelimiter", read::string)?)
        .build();
    read::built(shape)
}
