//! `TargetGrant`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::TargetGrant, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::TargetGrant::builder()
        .set_grantee(from.take("Grantee", shapes::grantee::read)?)
        .set_permission(from.take(
            "Permission",
            read::enumeration::<types::BucketLogsPermission>,
        )?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::TargetGrant) -> Value {
    let mut to = Members::default();
    to.put("Grantee", from.grantee, shapes::grantee::write);
    to.put(
        "Permission",
        from.permission,
        write::enumeration::<types::BucketLogsPermission>,
    );
    Value::Map(to.into_map())
}
