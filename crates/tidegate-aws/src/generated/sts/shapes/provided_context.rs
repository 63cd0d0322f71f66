//! `ProvidedContext`; generated from `models/sts.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_sts::types;

pub(in super::super) fn read(from: Value) -> Result<types::ProvidedContext, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::ProvidedContext::builder()
        .set_provider_arn(from.take("ProviderArn", read::string)?)
        .set_context_assertion(from.take("ContextAssertion", read::string)?)
        .build();
    read::built(shape)
}
