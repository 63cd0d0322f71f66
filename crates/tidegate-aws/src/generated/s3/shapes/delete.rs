//! `Delete`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::Delete, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::Delete::builder()
        .set_objects(from.take("Objects", read::list(shapes::object_identifier::read))?)
        .set_quiet(from.take("Quiet", read::boolean)?)
        .build();
    read::built(shape)
}
