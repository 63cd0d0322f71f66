//! `InputSerialization`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::InputSerialization, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::InputSerialization::builder()
        .set_csv(from.take("CSV", shapes::csv_input::read)?)
        .set_compression_type(from.take(
            "CompressionType",
            read::enumeration::<types::CompressionType>,
        )?)
        .set_json(from.take("JSON", shapes::json_input::read)?)
        .set_parquet(from.take("Parquet", shapes::parquet_input::read)?)
        .build();
    read::built(shape)
}
