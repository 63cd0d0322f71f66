//! `GlacierJobParameters`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::GlacierJobParameters, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::GlacierJobParameters::builder()
        .set_tier(from.take("Tier", read::enumeration::<types::Tier>)?)
        .build();
    read::built(shape)
}
