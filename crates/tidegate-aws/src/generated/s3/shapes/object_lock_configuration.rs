//! `ObjectLockConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::ObjectLockConfiguration, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::ObjectLockConfiguration::builder()
        .set_object_lock_enabled(from.take(
            "ObjectLockEnabled",
            read::enumeration::<types::ObjectLockEnabled>,
        )?)
        .set_rule(from.take("Rule", shapes::object_lock_rule::read)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::ObjectLockConfiguration) -> Value {
    let mut to = Members::default();
    to.put(
        "ObjectLockEnabled",
        from.object_lock_enabled,
        write::enumeration::<types::ObjectLockEnabled>,
    );
    to.put("Rule", from.rule, shapes::object_lock_rule::write);
    Value::Map(to.into_map())
}
