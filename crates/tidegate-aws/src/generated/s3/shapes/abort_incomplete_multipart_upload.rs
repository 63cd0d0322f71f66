//! `AbortIncompleteMultipartUpload`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(
    from: Value,
) -> Result<types::AbortIncompleteMultipartUpload, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::AbortIncompleteMultipartUpload::builder()
        .set_days_after_initiation(from.take("DaysAfterInitiation", read::integer)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::AbortIncompleteMultipartUpload) -> Value {
    let mut to = Members::default();
    to.put(
        "DaysAfterInitiation",
        from.days_after_initiation,
        write::integer,
    );
    Value::Map(to.into_map())
}
