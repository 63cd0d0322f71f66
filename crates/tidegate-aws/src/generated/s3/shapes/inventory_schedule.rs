//! `InventorySchedule`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::InventorySchedule, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::InventorySchedule::builder()
        .set_frequency(from.take("Frequency", read::enumeration::<types::InventoryFrequency>)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::InventorySchedule) -> Value {
    let mut to = Members::default();
    to.put(
        "Frequency",
        from.frequency,
        write::enumeration::<types::InventoryFrequency>,
    );
    Value::Map(to.into_map())
}
