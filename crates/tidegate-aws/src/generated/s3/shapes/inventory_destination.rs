//! `InventoryDestination`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::Members;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::InventoryDestination, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::InventoryDestination::builder()
        .set_s3_bucket_destination(from.take(
            "S3BucketDestination",
            shapes::inventory_s3_bucket_destination::read,
        )?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::InventoryDestination) -> Value {
    let mut to = Members::default();
    to.put(
        "S3BucketDestination",
        from.s3_bucket_destination,
        shapes::inventory_s3_bucket_destination::write,
    );
    Value::Map(to.into_map())
}
