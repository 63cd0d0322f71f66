//! `ReplicationTime`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::ReplicationTime, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::ReplicationTime::builder()
        .set_status(from.take("Status", read::enumeration::<types::ReplicationTimeStatus>)?)
        .set_time(from.take("Time", shapes::replication_time_value::read)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::ReplicationTime) -> Value {
    let mut to = Members::default();
    to.put(
        "Status",
        from.status,
        write::enumeration::<types::ReplicationTimeStatus>,
    );
    to.put("Time", from.time, shapes::replication_time_value::write);
    Value::Map(to.into_map())
}
