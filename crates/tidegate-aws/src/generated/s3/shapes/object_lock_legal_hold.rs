//! `ObjectLockLegalHold`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::ObjectLockLegalHold, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::ObjectLockLegalHold::builder()
        .set_status(from.take(
            "Status",
            read::enumeration::<types::ObjectLockLegalHoldStatus>,
        )?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::ObjectLockLegalHold) -> Value {
    let mut to = Members::default();
    to.put(
        "Status",
        from.status,
        write::enumeration::<types::ObjectLockLegalHoldStatus>,
    );
    Value::Map(to.into_map())
}
