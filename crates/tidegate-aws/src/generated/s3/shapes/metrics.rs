//! `Metrics`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::Metrics, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::Metrics::builder()
        .set_status(from.take("Status", read::enumeration::<types::MetricsStatus>)?)
        .set_event_threshold(from.take("EventThreshold", shapes::replication_time_value::read)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::Metrics) -> Value {
    let mut to = Members::default();
    to.put(
        "Status",
        from.status,
        write::enumeration::<types::MetricsStatus>,
    );
    to.put(
        "EventThreshold",
        from.event_threshold,
        shapes::replication_time_value::write,
    );
    Value::Map(to.into_map())
}
