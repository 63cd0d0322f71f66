//! `ServerSideEncryptionByDefault`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(
    from: Value,
) -> Result<types::ServerSideEncryptionByDefault, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::ServerSideEncryptionByDefault::builder()
        .set_sse_algorithm(from.take(
            "SSEAlgorithm",
            read::enumeration::<types::ServerSideEncryption>,
        )?)
        .set_kms_master_key_id(from.take("KMSMasterKeyID", read::string)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::ServerSideEncryptionByDefault) -> Value {
    let mut to = Members::default();
    to.put(
        "SSEAlgorithm",
        from.sse_algorithm,
        write::enumeration::<types::ServerSideEncryption>,
    );
    to.put("KMSMasterKeyID", from.kms_master_key_id, write::string);
    Value::Map(to.into_map())
}
