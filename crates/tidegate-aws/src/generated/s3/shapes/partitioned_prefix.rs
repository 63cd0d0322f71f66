//! `PartitionedPrefix`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::PartitionedPrefix, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::PartitionedPrefix::builder()
        .set_partition_date_source(from.take(
            "PartitionDateSource",
            read::enumeration::<types::PartitionDateSource>,
        )?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::PartitionedPrefix) -> Value {
    let mut to = Members::default();
    to.put(
        "PartitionDateSource",
        from.partition_date_source,
        write::enumeration::<types::PartitionDateSource>,
    );
    Value::Map(to.into_map())
}
