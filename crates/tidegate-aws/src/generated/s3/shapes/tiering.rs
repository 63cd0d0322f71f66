//! `Tiering`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::Tiering, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::Tiering::builder()
        .set_days(from.take("Days", read::integer)?)
        .set_access_tier(from.take(
            "AccessTier",
            read::enumeration::<types::IntelligentTieringAccessTier>,
        )?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::Tiering) -> Value {
    let mut to = Members::default();
    to.put("Days", from.days, write::integer);
    to.put(
        "AccessTier",
        from.access_tier,
        write::enumeration::<types::IntelligentTieringAccessTier>,
    );
    Value::Map(to.into_map())
}
