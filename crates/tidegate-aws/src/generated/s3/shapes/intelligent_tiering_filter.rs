//! `IntelligentTieringFilter`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::IntelligentTieringFilter, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::IntelligentTieringFilter::builder()
        .set_prefix(from.take("Prefix", read::string)?)
        .set_tag(from.take("Tag", shapes::tag::read)?)
        .set_and(from.take("And", shapes::intelligent_tiering_and_operator::read)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::IntelligentTieringFilter) -> Value {
    let mut to = Members::default();
    to.put("Prefix", from.prefix, write::string);
    to.put("Tag", from.tag, shapes::tag::write);
    to.put(
        "And",
        from.and,
        shapes::intelligent_tiering_and_operator::write,
    );
    Value::Map(to.into_map())
}
