//! `ReplicaModifications`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::ReplicaModifications, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::ReplicaModifications::builder()
        .set_status(from.take(
            "Status",
            read::enumeration::<types::ReplicaModificationsStatus>,
        )?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::ReplicaModifications) -> Value {
    let mut to = Members::default();
    to.put(
        "Status",
        from.status,
        write::enumeration::<types::ReplicaModificationsStatus>,
    );
    Value::Map(to.into_map())
}
