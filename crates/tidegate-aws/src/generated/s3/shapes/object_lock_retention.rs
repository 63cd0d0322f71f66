//! `ObjectLockRetention`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::ObjectLockRetention, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::ObjectLockRetention::builder()
        .set_mode(from.take("Mode", read::enumeration::<types::ObjectLockRetentionMode>)?)
        .set_retain_until_date(from.take("RetainUntilDate", read::timestamp)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::ObjectLockRetention) -> Value {
    let mut to = Members::default();
    to.put(
        "Mode",
        from.mode,
        write::enumeration::<types::ObjectLockRetentionMode>,
    );
    to.put("RetainUntilDate", from.retain_until_date, write::timestamp);
    Value::Map(to.into_map())
}
