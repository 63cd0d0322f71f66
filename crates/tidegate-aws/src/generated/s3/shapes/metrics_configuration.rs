//! `MetricsConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::MetricsConfiguration, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::MetricsConfiguration::builder()
        .set_id(from.take("Id", read::string)?)
        .set_filter(from.take("Filter", shapes::metrics_filter::read)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::MetricsConfiguration) -> Value {
    let mut to = Members::default();
    to.put("Id", from.id, write::string);
    to.put("Filter", from.filter, shapes::metrics_filter::write);
    Value::Map(to.into_map())
}
