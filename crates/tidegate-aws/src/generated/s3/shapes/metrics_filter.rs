//! `MetricsFilter`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::MetricsFilter, InputError> {
    let mut from = Fields::of(from)?;
    if let Some(value) = from.take("Prefix", read::string)? {
        return Ok(types::MetricsFilter::Prefix(value));
    }
    if let Some(value) = from.take("Tag", shapes::tag::read)? {
        return Ok(types::MetricsFilter::Tag(value));
    }
    if let Some(value) = from.take("AccessPointArn", read::string)? {
        return Ok(types::MetricsFilter::AccessPointArn(value));
    }
    if let Some(value) = from.take("And", shapes::metrics_and_operator::read)? {
        return Ok(types::MetricsFilter::And(value));
    }
    Err(InputError::empty_union("MetricsFilter"))
}

pub(in super::super) fn write(from: types::MetricsFilter) -> Value {
    let mut to = Members::default();
    match from {
        types::MetricsFilter::Prefix(value) => {
            to.put("Prefix", value, write::string);
        }
        types::MetricsFilter::Tag(value) => {
            to.put("Tag", value, shapes::tag::write);
        }
        types::MetricsFilter::AccessPointArn(value) => {
            to.put("AccessPointArn", value, write::string);
        }
        types::MetricsFilter::And(value) => {
            to.put("And", value, shapes::metrics_and_operator::write);
        }
        _ => {}
    }
    Value::Map(to.into_map())
}
