//! `StorageClassAnalysis`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::Members;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::StorageClassAnalysis, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::StorageClassAnalysis::builder()
        .set_data_export(from.take(
            "DataExport",
            shapes::storage_class_analysis_data_export::read,
        )?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::StorageClassAnalysis) -> Value {
    let mut to = Members::default();
    to.put(
        "DataExport",
        from.data_export,
        shapes::storage_class_analysis_data_export::write,
    );
    Value::Map(to.into_map())
}
