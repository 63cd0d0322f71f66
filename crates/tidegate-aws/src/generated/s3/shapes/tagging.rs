//! `Tagging`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::Tagging, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::Tagging::builder()
        .set_tag_set(from.take("TagSet", read::list(shapes::tag::read))?)
        .build();
    read::built(shape)
}
