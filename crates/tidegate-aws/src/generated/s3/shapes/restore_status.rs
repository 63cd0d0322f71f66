//! `RestoreStatus`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn write(from: types::RestoreStatus) -> Value {
    let mut to = Members::default();
    to.put(
        "IsRestoreInProgress",
        from.is_restore_in_progress,
        write::boolean,
    );
    to.put(
        "RestoreExpiryDate",
        from.restore_expiry_date,
        write::timestamp,
    );
    Value::Map(to.into_map())
}
