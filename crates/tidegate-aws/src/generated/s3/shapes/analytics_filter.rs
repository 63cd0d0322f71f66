//! `AnalyticsFilter`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::AnalyticsFilter, InputError> {
    let mut from = Fields::of(from)?;
    if let Some(value) = from.take("Prefix", read::string)? {
        return Ok(types::AnalyticsFilter::Prefix(value));
    }
    if let Some(value) = from.take("Tag", shapes::tag::read)? {
        return Ok(types::AnalyticsFilter::Tag(value));
    }
    if let Some(value) = from.take("And", shapes::analytics_and_operator::read)? {
        return Ok(types::AnalyticsFilter::And(value));
    }
    Err(InputError::empty_union("AnalyticsFilter"))
}

pub(in super::super) fn write(from: types::AnalyticsFilter) -> Value {
    let mut to = Members::default();
    match from {
        types::AnalyticsFilter::Prefix(value) => {
            to.put("Prefix", value, write::string);
        }
        types::AnalyticsFilter::Tag(value) => {
            to.put("Tag", value, shapes::tag::write);
        }
        types::AnalyticsFilter::And(value) => {
            to.put("And", value, shapes::analytics_and_operator::write);
        }
        _ => {}
    }
    Value::Map(to.into_map())
}
