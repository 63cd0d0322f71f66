//! `ReplicationConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::ReplicationConfiguration, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::ReplicationConfiguration::builder()
        .set_role(from.take("Role", read::string)?)
        .set_rules(from.take("Rules", read::list(shapes::replication_rule::read))?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::ReplicationConfiguration) -> Value {
    let mut to = Members::default();
    to.put("Role", from.role, write::string);
    to.list("Rules", from.rules, shapes::replication_rule::write);
    Value::Map(to.into_map())
}
