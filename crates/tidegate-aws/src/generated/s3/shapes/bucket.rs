//! `Bucket`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn write(from: types::Bucket) -> Value {
    let mut to = Members::default();
    to.put("Name", from.name, write::string);
    to.put("CreationDate", from.creation_date, write::timestamp);
    to.put("BucketRegion", from.bucket_region, write::string);
    Value::Map(to.into_map())
}
