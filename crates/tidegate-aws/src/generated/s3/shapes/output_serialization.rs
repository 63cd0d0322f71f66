//! `OutputSerialization`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::OutputSerialization, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::OutputSerialization::builder()
        .set_csv(from.take("CSV", shapes::csv_output::read)?)
        .set_json(from.take("JSON", shapes::json_output::read)?)
        .build();
    read::built(shape)
}
