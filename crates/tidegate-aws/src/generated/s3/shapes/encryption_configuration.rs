//! `EncryptionConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::EncryptionConfiguration, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::EncryptionConfiguration::builder()
        .set_replica_kms_key_id(from.take("ReplicaKmsKeyID", read::string)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::EncryptionConfiguration) -> Value {
    let mut to = Members::default();
    to.put("ReplicaKmsKeyID", from.replica_kms_key_id, write::string);
    Value::Map(to.into_map())
}
