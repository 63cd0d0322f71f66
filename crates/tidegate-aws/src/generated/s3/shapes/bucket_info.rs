//! `BucketInfo`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::BucketInfo, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::BucketInfo::builder()
        .set_data_redundancy(
            from.take("DataRedundancy", read::enumeration::<types::DataRedundancy>)?,
        )
        .set_type(from.take("Type", read::enumeration::<types::BucketType>)?)
        .build();
    read::built(shape)
}
