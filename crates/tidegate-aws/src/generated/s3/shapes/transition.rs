//! `Transition`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::Transition, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::Transition::builder()
        .set_date(from.take("Date", read::timestamp)?)
        .set_days(from.take("Days", read::integer)?)
        .set_storage_class(from.take(
            "StorageClass",
            read::enumeration::<types::TransitionStorageClass>,
        )?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::Transition) -> Value {
    let mut to = Members::default();
    to.put("Date", from.date, write::timestamp);
    to.put("Days", from.days, write::integer);
    to.put(
        "StorageClass",
        from.storage_class,
        write::enumeration::<types::TransitionStorageClass>,
    );
    Value::Map(to.into_map())
}
