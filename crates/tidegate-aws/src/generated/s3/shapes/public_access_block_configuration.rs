//! `PublicAccessBlockConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(
    from: Value,
) -> Result<types::PublicAccessBlockConfiguration, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::PublicAccessBlockConfiguration::builder()
        .set_block_public_acls(from.take("BlockPublicAcls", read::boolean)?)
        .set_ignore_public_acls(from.take("IgnorePublicAcls", read::boolean)?)
        .set_block_public_policy(from.take("BlockPublicPolicy", read::boolean)?)
        .set_restrict_public_buckets(from.take("RestrictPublicBuckets", read::boolean)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::PublicAccessBlockConfiguration) -> Value {
    let mut to = Members::default();
    to.put("BlockPublicAcls", from.block_public_acls, write::boolean);
    to.put("IgnorePublicAcls", from.ignore_public_acls, write::boolean);
    to.put(
        "BlockPublicPolicy",
        from.block_public_policy,
        write::boolean,
    );
    to.put(
        "RestrictPublicBuckets",
        from.restrict_public_buckets,
        write::boolean,
    );
    Value::Map(to.into_map())
}
