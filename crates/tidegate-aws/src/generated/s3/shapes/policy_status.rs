//! `PolicyStatus`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn write(from: types::PolicyStatus) -> Value {
    let mut to = Members::default();
    to.put("IsPublic", from.is_public, write::boolean);
    Value::Map(to.into_map())
}
