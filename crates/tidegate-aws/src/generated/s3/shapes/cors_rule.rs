//! `CORSRule`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::CorsRule, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::CorsRule::builder()
        .set_id(from.take("ID", read::string)?)
        .set_allowed_headers(from.take("AllowedHeaders", read::list(read::string))?)
        .set_allowed_methods(from.take("AllowedMethods", read::list(read::string))?)
        .set_allowed_origins(from.take("AllowedOrigins", read::list(read::string))?)
        .set_expose_headers(from.take("ExposeHeaders", read::list(read::string))?)
        .set_max_age_seconds(from.take("MaxAgeSeconds", read::integer)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::CorsRule) -> Value {
    let mut to = Members::default();
    to.put("ID", from.id, write::string);
    to.list("AllowedHeaders", from.allowed_headers, write::string);
    to.list("AllowedMethods", from.allowed_methods, write::string);
    to.list("AllowedOrigins", from.allowed_origins, write::string);
    to.list("ExposeHeaders", from.expose_headers, write::string);
    to.put("MaxAgeSeconds", from.max_age_seconds, write::integer);
    Value::Map(to.into_map())
}
