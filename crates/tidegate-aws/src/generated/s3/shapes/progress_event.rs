//! `ProgressEvent`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::value::Value;
use crate::write::Members;
use aws_sdk_s3::types;

pub(in super::super) fn write(from: types::ProgressEvent) -> Value {
    let mut to = Members::default();
    to.put("Details", from.details, shapes::progress::write);
    Value::Map(to.into_map())
}
