//! `SimplePrefix`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::Members;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::SimplePrefix, InputError> {
    Fields::of(from)?;
    let shape = types::SimplePrefix::builder().build();
    read::built(shape)
}

pub(in super::super) fn write(_from: types::SimplePrefix) -> Value {
    Value::Map(Members::default().into_map())
}
