//! `AccessControlTranslation`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::AccessControlTranslation, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::AccessControlTranslation::builder()
        .set_owner(from.take("Owner", read::enumeration::<types::OwnerOverride>)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::AccessControlTranslation) -> Value {
    let mut to = Members::default();
    to.put(
        "Owner",
        from.owner,
        write::enumeration::<types::OwnerOverride>,
    );
    Value::Map(to.into_map())
}
