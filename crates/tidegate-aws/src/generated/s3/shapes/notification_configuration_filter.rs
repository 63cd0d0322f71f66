//! `NotificationConfigurationFilter`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::Members;
use aws_sdk_s3::types;

pub(in super::super) fn read(
    from: Value,
) -> Result<types::NotificationConfigurationFilter, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::NotificationConfigurationFilter::builder()
        .set_key(from.take("Key", shapes::s3_key_filter::read)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::NotificationConfigurationFilter) -> Value {
    let mut to = Members::default();
    to.put("Key", from.key, shapes::s3_key_filter::write);
    Value::Map(to.into_map())
}
