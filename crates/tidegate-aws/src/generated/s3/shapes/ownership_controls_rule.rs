//! `OwnershipControlsRule`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::OwnershipControlsRule, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::OwnershipControlsRule::builder()
        .set_object_ownership(from.take(
            "ObjectOwnership",
            read::enumeration::<types::ObjectOwnership>,
        )?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::OwnershipControlsRule) -> Value {
    let mut to = Members::default();
    to.put(
        "ObjectOwnership",
        from.object_ownership,
        write::enumeration::<types::ObjectOwnership>,
    );
    Value::Map(to.into_map())
}
