//! `PolicyDescriptorType`; generated from `models/sts.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_sts::types;

pub(in super::super) fn read(from: Value) -> Result<types::PolicyDescriptorType, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::PolicyDescriptorType::builder()
        .set_arn(from.take("arn", read::string)?)
        .build();
    read::built(shape)
}
