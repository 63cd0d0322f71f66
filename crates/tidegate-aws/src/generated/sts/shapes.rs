//! The shapes inside of inputs and outputs; generated from `models/sts.json` by `cargo xtask generate`.

use aws_sdk_sts::types;

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};

pub(super) fn write_assumed_role_user(from: types::AssumedRoleUser) -> Value {
    let mut to = Members::default();
    to.put("AssumedRoleId", from.assumed_role_id, write::string);
    to.put("Arn", from.arn, write::string);
    Value::Map(to.into_map())
}

pub(super) fn write_credentials(from: types::Credentials) -> Value {
    let mut to = Members::default();
    to.put("AccessKeyId", from.access_key_id, write::string);
    to.put("SecretAccessKey", from.secret_access_key, write::string);
    to.put("SessionToken", from.session_token, write::string);
    to.put("Expiration", from.expiration, write::timestamp);
    Value::Map(to.into_map())
}

pub(super) fn read_policy_descriptor_type(
    from: Value,
) -> Result<types::PolicyDescriptorType, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::PolicyDescriptorType::builder()
        .set_arn(from.take("arn", read::string)?)
        .build();
    Ok(shape)
}

pub(super) fn read_provided_context(from: Value) -> Result<types::ProvidedContext, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::ProvidedContext::builder()
        .set_provider_arn(from.take("ProviderArn", read::string)?)
        .set_context_assertion(from.take("ContextAssertion", read::string)?)
        .build();
    Ok(shape)
}

pub(super) fn read_tag(from: Value) -> Result<types::Tag, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::Tag::builder()
        .set_key(from.take("Key", read::string)?)
        .set_value(from.take("Value", read::string)?)
        .build()?;
    Ok(shape)
}
