//! `S3KeyFilter`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::Members;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::S3KeyFilter, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::S3KeyFilter::builder()
        .set_filter_rules(from.take("FilterRules", read::list(shapes::filter_rule::read))?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::S3KeyFilter) -> Value {
    let mut to = Members::default();
    to.list("FilterRules", from.filter_rules, shapes::filter_rule::write);
    Value::Map(to.into_map())
}
