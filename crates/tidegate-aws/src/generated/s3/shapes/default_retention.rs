//! `DefaultRetention`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::DefaultRetention, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::DefaultRetention::builder()
        .set_mode(from.take("Mode", read::enumeration::<types::ObjectLockRetentionMode>)?)
        .set_days(from.take("Days", read::integer)?)
        .set_years(from.take("Years", read::integer)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::DefaultRetention) -> Value {
    let mut to = Members::default();
    to.put(
        "Mode",
        from.mode,
        write::enumeration::<types::ObjectLockRetentionMode>,
    );
    to.put("Days", from.days, write::integer);
    to.put("Years", from.years, write::integer);
    Value::Map(to.into_map())
}
