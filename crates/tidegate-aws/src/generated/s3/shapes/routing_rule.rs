//! `RoutingRule`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::Members;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::RoutingRule, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::RoutingRule::builder()
        .set_condition(from.take("Condition", shapes::condition::read)?)
        .set_redirect(from.take("Redirect", shapes::redirect::read)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::RoutingRule) -> Value {
    let mut to = Members::default();
    to.put("Condition", from.condition, shapes::condition::write);
    to.put("Redirect", from.redirect, shapes::redirect::write);
    Value::Map(to.into_map())
}
