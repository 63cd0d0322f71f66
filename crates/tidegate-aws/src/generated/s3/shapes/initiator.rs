//! `Initiator`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn write(from: types::Initiator) -> Value {
    let mut to = Members::default();
    to.put("ID", from.id, write::string);
    to.put("DisplayName", from.display_name, write::string);
    Value::Map(to.into_map())
}
