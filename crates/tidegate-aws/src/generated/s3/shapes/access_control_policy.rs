//! `AccessControlPolicy`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::AccessControlPolicy, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::AccessControlPolicy::builder()
        .set_grants(from.take("Grants", read::list(shapes::grant::read))?)
        .set_owner(from.take("Owner", shapes::owner::read)?)
        .build();
    read::built(shape)
}
