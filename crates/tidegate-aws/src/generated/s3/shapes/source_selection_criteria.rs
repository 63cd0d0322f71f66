//! `SourceSelectionCriteria`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::Members;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::SourceSelectionCriteria, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::SourceSelectionCriteria::builder()
        .set_sse_kms_encrypted_objects(from.take(
            "SseKmsEncryptedObjects",
            shapes::sse_kms_encrypted_objects::read,
        )?)
        .set_replica_modifications(
            from.take("ReplicaModifications", shapes::replica_modifications::read)?,
        )
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::SourceSelectionCriteria) -> Value {
    let mut to = Members::default();
    to.put(
        "SseKmsEncryptedObjects",
        from.sse_kms_encrypted_objects,
        shapes::sse_kms_encrypted_objects::write,
    );
    to.put(
        "ReplicaModifications",
        from.replica_modifications,
        shapes::replica_modifications::write,
    );
    Value::Map(to.into_map())
}
