//! `DeletedObject`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn write(from: types::DeletedObject) -> Value {
    let mut to = Members::default();
    to.put("Key", from.key, write::string);
    to.put("VersionId", from.version_id, write::string);
    to.put("DeleteMarker", from.delete_marker, write::boolean);
    to.put(
        "DeleteMarkerVersionId",
        from.delete_marker_version_id,
        write::string,
    );
    Value::Map(to.into_map())
}
