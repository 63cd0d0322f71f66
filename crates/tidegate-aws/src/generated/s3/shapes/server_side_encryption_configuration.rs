//! `ServerSideEncryptionConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::Members;
use aws_sdk_s3::types;

pub(in super::super) fn read(
    from: Value,
) -> Result<types::ServerSideEncryptionConfiguration, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::ServerSideEncryptionConfiguration::builder()
        .set_rules(from.take(
            "Rules",
            read::list(shapes::server_side_encryption_rule::read),
        )?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::ServerSideEncryptionConfiguration) -> Value {
    let mut to = Members::default();
    to.list(
        "Rules",
        from.rules,
        shapes::server_side_encryption_rule::write,
    );
    Value::Map(to.into_map())
}
