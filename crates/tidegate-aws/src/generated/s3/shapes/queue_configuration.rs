//! `QueueConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::QueueConfiguration, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::QueueConfiguration::builder()
        .set_id(from.take("Id", read::string)?)
        .set_queue_arn(from.take("QueueArn", read::string)?)
        .set_events(from.take("Events", read::list(read::enumeration::<types::Event>))?)
        .set_filter(from.take("Filter", shapes::notification_configuration_filter::read)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::QueueConfiguration) -> Value {
    let mut to = Members::default();
    to.put("Id", from.id, write::string);
    to.put("QueueArn", from.queue_arn, write::string);
    to.list("Events", from.events, write::enumeration::<types::Event>);
    to.put(
        "Filter",
        from.filter,
        shapes::notification_configuration_filter::write,
    );
    Value::Map(to.into_map())
}
