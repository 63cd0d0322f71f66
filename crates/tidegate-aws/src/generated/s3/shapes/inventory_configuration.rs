//! `InventoryConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::InventoryConfiguration, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::InventoryConfiguration::builder()
        .set_destination(from.take("Destination", shapes::inventory_destination::read)?)
        .set_is_enabled(from.take("IsEnabled", read::boolean)?)
        .set_filter(from.take("Filter", shapes::inventory_filter::read)?)
        .set_id(from.take("Id", read::string)?)
        .set_included_object_versions(from.take(
            "IncludedObjectVersions",
            read::enumeration::<types::InventoryIncludedObjectVersions>,
        )?)
        .set_optional_fields(from.take(
            "OptionalFields",
            read::list(read::enumeration::<types::InventoryOptionalField>),
        )?)
        .set_schedule(from.take("Schedule", shapes::inventory_schedule::read)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::InventoryConfiguration) -> Value {
    let mut to = Members::default();
    to.put(
        "Destination",
        from.destination,
        shapes::inventory_destination::write,
    );
    to.put("IsEnabled", from.is_enabled, write::boolean);
    to.put("Filter", from.filter, shapes::inventory_filter::write);
    to.put("Id", from.id, write::string);
    to.put(
        "IncludedObjectVersions",
        from.included_object_versions,
        write::enumeration::<types::InventoryIncludedObjectVersions>,
    );
    to.list(
        "OptionalFields",
        from.optional_fields,
        write::enumeration::<types::InventoryOptionalField>,
    );
    to.put("Schedule", from.schedule, shapes::inventory_schedule::write);
    Value::Map(to.into_map())
}
