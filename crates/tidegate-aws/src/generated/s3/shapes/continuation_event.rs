//! `ContinuationEvent`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::value::Value;
use crate::write::Members;
use aws_sdk_s3::types;

pub(in super::super) fn write(_from: types::ContinuationEvent) -> Value {
    Value::Map(Members::default().into_map())
}
