//! `CreateBucketConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::CreateBucketConfiguration, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::CreateBucketConfiguration::builder()
        .set_location_constraint(from.take(
            "LocationConstraint",
            read::enumeration::<types::BucketLocationConstraint>,
        )?)
        .set_location(from.take("Location", shapes::location_info::read)?)
        .set_bucket(from.take("Bucket", shapes::bucket_info::read)?)
        .build();
    read::built(shape)
}
