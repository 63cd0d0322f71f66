//! `FilterRule`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::FilterRule, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::FilterRule::builder()
        .set_name(from.take("Name", read::enumeration::<types::FilterRuleName>)?)
        .set_value(from.take("Value", read::string)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::FilterRule) -> Value {
    let mut to = Members::default();
    to.put(
        "Name",
        from.name,
        write::enumeration::<types::FilterRuleName>,
    );
    to.put("Value", from.value, write::string);
    Value::Map(to.into_map())
}
