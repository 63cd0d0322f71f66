//! `StorageClassAnalysisDataExport`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(
    from: Value,
) -> Result<types::StorageClassAnalysisDataExport, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::StorageClassAnalysisDataExport::builder()
        .set_output_schema_version(from.take(
            "OutputSchemaVersion",
            read::enumeration::<types::StorageClassAnalysisSchemaVersion>,
        )?)
        .set_destination(from.take("Destination", shapes::analytics_export_destination::read)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::StorageClassAnalysisDataExport) -> Value {
    let mut to = Members::default();
    to.put(
        "OutputSchemaVersion",
        from.output_schema_version,
        write::enumeration::<types::StorageClassAnalysisSchemaVersion>,
    );
    to.put(
        "Destination",
        from.destination,
        shapes::analytics_export_destination::write,
    );
    Value::Map(to.into_map())
}
