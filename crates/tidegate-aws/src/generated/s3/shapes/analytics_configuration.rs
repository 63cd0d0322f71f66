//! `AnalyticsConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::AnalyticsConfiguration, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::AnalyticsConfiguration::builder()
        .set_id(from.take("Id", read::string)?)
        .set_filter(from.take("Filter", shapes::analytics_filter::read)?)
        .set_storage_class_analysis(
            from.take("StorageClassAnalysis", shapes::storage_class_analysis::read)?,
        )
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::AnalyticsConfiguration) -> Value {
    let mut to = Members::default();
    to.put("Id", from.id, write::string);
    to.put("Filter", from.filter, shapes::analytics_filter::write);
    to.put(
        "StorageClassAnalysis",
        from.storage_class_analysis,
        shapes::storage_class_analysis::write,
    );
    Value::Map(to.into_map())
}
