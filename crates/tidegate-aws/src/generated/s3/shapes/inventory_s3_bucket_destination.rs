//! `InventoryS3BucketDestination`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(
    from: Value,
) -> Result<types::InventoryS3BucketDestination, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::InventoryS3BucketDestination::builder()
        .set_account_id(from.take("AccountId", read::string)?)
        .set_bucket(from.take("Bucket", read::string)?)
        .set_format(from.take("Format", read::enumeration::<types::InventoryFormat>)?)
        .set_prefix(from.take("Prefix", read::string)?)
        .set_encryption(from.take("Encryption", shapes::inventory_encryption::read)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::InventoryS3BucketDestination) -> Value {
    let mut to = Members::default();
    to.put("AccountId", from.account_id, write::string);
    to.put("Bucket", from.bucket, write::string);
    to.put(
        "Format",
        from.format,
        write::enumeration::<types::InventoryFormat>,
    );
    to.put("Prefix", from.prefix, write::string);
    to.put(
        "Encryption",
        from.encryption,
        shapes::inventory_encryption::write,
    );
    Value::Map(to.into_map())
}
