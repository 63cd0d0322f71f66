//! `BucketLifecycleConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(
    from: Value,
) -> Result<types::BucketLifecycleConfiguration, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::BucketLifecycleConfiguration::builder()
        .set_rules(from.take("Rules", read::list(shapes::lifecycle_rule::read))?)
        .build();
    read::built(shape)
}
