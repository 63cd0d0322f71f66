//! `TargetObjectKeyFormat`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::Members;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::TargetObjectKeyFormat, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::TargetObjectKeyFormat::builder()
        .set_simple_prefix(from.take("SimplePrefix", shapes::simple_prefix::read)?)
        .set_partitioned_prefix(from.take("PartitionedPrefix", shapes::partitioned_prefix::read)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::TargetObjectKeyFormat) -> Value {
    let mut to = Members::default();
    to.put(
        "SimplePrefix",
        from.simple_prefix,
        shapes::simple_prefix::write,
    );
    to.put(
        "PartitionedPrefix",
        from.partitioned_prefix,
        shapes::partitioned_prefix::write,
    );
    Value::Map(to.into_map())
}
