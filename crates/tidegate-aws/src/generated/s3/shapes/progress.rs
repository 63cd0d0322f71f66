//! `Progress`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn write(from: types::Progress) -> Value {
    let mut to = Members::default();
    to.put("BytesScanned", from.bytes_scanned, write::long);
    to.put("BytesProcessed", from.bytes_processed, write::long);
    to.put("BytesReturned", from.bytes_returned, write::long);
    Value::Map(to.into_map())
}
