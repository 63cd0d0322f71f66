//! `ReplicationRuleFilter`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::ReplicationRuleFilter, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::ReplicationRuleFilter::builder()
        .set_prefix(from.take("Prefix", read::string)?)
        .set_tag(from.take("Tag", shapes::tag::read)?)
        .set_and(from.take("And", shapes::replication_rule_and_operator::read)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::ReplicationRuleFilter) -> Value {
    let mut to = Members::default();
    to.put("Prefix", from.prefix, write::string);
    to.put("Tag", from.tag, shapes::tag::write);
    to.put(
        "And",
        from.and,
        shapes::replication_rule_and_operator::write,
    );
    Value::Map(to.into_map())
}
