//! `CORSConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::CorsConfiguration, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::CorsConfiguration::builder()
        .set_cors_rules(from.take("CORSRules", read::list(shapes::cors_rule::read))?)
        .build();
    read::built(shape)
}
