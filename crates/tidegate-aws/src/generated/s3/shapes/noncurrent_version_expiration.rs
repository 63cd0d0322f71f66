//! `NoncurrentVersionExpiration`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(
    from: Value,
) -> Result<types::NoncurrentVersionExpiration, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::NoncurrentVersionExpiration::builder()
        .set_noncurrent_days(from.take("NoncurrentDays", read::integer)?)
        .set_newer_noncurrent_versions(from.take("NewerNoncurrentVersions", read::integer)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::NoncurrentVersionExpiration) -> Value {
    let mut to = Members::default();
    to.put("NoncurrentDays", from.noncurrent_days, write::integer);
    to.put(
        "NewerNoncurrentVersions",
        from.newer_noncurrent_versions,
        write::integer,
    );
    Value::Map(to.into_map())
}
