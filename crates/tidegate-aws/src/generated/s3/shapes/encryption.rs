//! `Encryption`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::Encryption, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::Encryption::builder()
        .set_encryption_type(from.take(
            "EncryptionType",
            read::enumeration::<types::ServerSideEncryption>,
        )?)
        .set_kms_key_id(from.take("KMSKeyId", read::string)?)
        .set_kms_context(from.take("KMSContext", read::string)?)
        .build();
    read::built(shape)
}
