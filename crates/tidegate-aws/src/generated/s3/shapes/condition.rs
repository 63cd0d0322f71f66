//! `Condition`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::Condition, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::Condition::builder()
        .set_http_error_code_returned_equals(
            from.take("HttpErrorCodeReturnedEquals", read::string)?,
        )
        .set_key_prefix_equals(from.take("KeyPrefixEquals", read::string)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::Condition) -> Value {
    let mut to = Members::default();
    to.put(
        "HttpErrorCodeReturnedEquals",
        from.http_error_code_returned_equals,
        write::string,
    );
    to.put("KeyPrefixEquals", from.key_prefix_equals, write::string);
    Value::Map(to.into_map())
}
