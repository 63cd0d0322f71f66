//! `ReplicationRuleAndOperator`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::ReplicationRuleAndOperator, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::ReplicationRuleAndOperator::builder()
        .set_prefix(from.take("Prefix", read::string)?)
        .set_tags(from.take("Tags", read::list(shapes::tag::read))?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::ReplicationRuleAndOperator) -> Value {
    let mut to = Members::default();
    to.put("Prefix", from.prefix, write::string);
    to.list("Tags", from.tags, shapes::tag::write);
    Value::Map(to.into_map())
}
