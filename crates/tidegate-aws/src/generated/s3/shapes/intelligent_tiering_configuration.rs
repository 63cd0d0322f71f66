//! `IntelligentTieringConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(
    from: Value,
) -> Result<types::IntelligentTieringConfiguration, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::IntelligentTieringConfiguration::builder()
        .set_id(from.take("Id", read::string)?)
        .set_filter(from.take("Filter", shapes::intelligent_tiering_filter::read)?)
        .set_status(from.take(
            "Status",
            read::enumeration::<types::IntelligentTieringStatus>,
        )?)
        .set_tierings(from.take("Tierings", read::list(shapes::tiering::read))?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::IntelligentTieringConfiguration) -> Value {
    let mut to = Members::default();
    to.put("Id", from.id, write::string);
    to.put(
        "Filter",
        from.filter,
        shapes::intelligent_tiering_filter::write,
    );
    to.put(
        "Status",
        from.status,
        write::enumeration::<types::IntelligentTieringStatus>,
    );
    to.list("Tierings", from.tierings, shapes::tiering::write);
    Value::Map(to.into_map())
}
