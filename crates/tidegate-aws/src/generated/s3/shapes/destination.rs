//! `Destination`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::Destination, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::Destination::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_account(from.take("Account", read::string)?)
        .set_storage_class(from.take("StorageClass", read::enumeration::<types::StorageClass>)?)
        .set_access_control_translation(from.take(
            "AccessControlTranslation",
            shapes::access_control_translation::read,
        )?)
        .set_encryption_configuration(from.take(
            "EncryptionConfiguration",
            shapes::encryption_configuration::read,
        )?)
        .set_replication_time(from.take("ReplicationTime", shapes::replication_time::read)?)
        .set_metrics(from.take("Metrics", shapes::metrics::read)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::Destination) -> Value {
    let mut to = Members::default();
    to.put("Bucket", from.bucket, write::string);
    to.put("Account", from.account, write::string);
    to.put(
        "StorageClass",
        from.storage_class,
        write::enumeration::<types::StorageClass>,
    );
    to.put(
        "AccessControlTranslation",
        from.access_control_translation,
        shapes::access_control_translation::write,
    );
    to.put(
        "EncryptionConfiguration",
        from.encryption_configuration,
        shapes::encryption_configuration::write,
    );
    to.put(
        "ReplicationTime",
        from.replication_time,
        shapes::replication_time::write,
    );
    to.put("Metrics", from.metrics, shapes::metrics::write);
    Value::Map(to.into_map())
}
