//! `InventoryEncryption`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::Members;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::InventoryEncryption, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::InventoryEncryption::builder()
        .set_sses3(from.take("SSES3", shapes::sses3::read)?)
        .set_ssekms(from.take("SSEKMS", shapes::ssekms::read)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::InventoryEncryption) -> Value {
    let mut to = Members::default();
    to.put("SSES3", from.sses3, shapes::sses3::write);
    to.put("SSEKMS", from.ssekms, shapes::ssekms::write);
    Value::Map(to.into_map())
}
