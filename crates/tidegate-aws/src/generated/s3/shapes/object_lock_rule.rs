//! `ObjectLockRule`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::Members;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::ObjectLockRule, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::ObjectLockRule::builder()
        .set_default_retention(from.take("DefaultRetention", shapes::default_retention::read)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::ObjectLockRule) -> Value {
    let mut to = Members::default();
    to.put(
        "DefaultRetention",
        from.default_retention,
        shapes::default_retention::write,
    );
    Value::Map(to.into_map())
}
