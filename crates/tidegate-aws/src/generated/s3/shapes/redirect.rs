//! `Redirect`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::Redirect, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::Redirect::builder()
        .set_host_name(from.take("HostName", read::string)?)
        .set_http_redirect_code(from.take("HttpRedirectCode", read::string)?)
        .set_protocol(from.take("Protocol", read::enumeration::<types::Protocol>)?)
        .set_replace_key_prefix_with(from.take("ReplaceKeyPrefixWith", read::string)?)
        .set_replace_key_with(from.take("ReplaceKeyWith", read::string)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::Redirect) -> Value {
    let mut to = Members::default();
    to.put("HostName", from.host_name, write::string);
    to.put("HttpRedirectCode", from.http_redirect_code, write::string);
    to.put(
        "Protocol",
        from.protocol,
        write::enumeration::<types::Protocol>,
    );
    to.put(
        "ReplaceKeyPrefixWith",
        from.replace_key_prefix_with,
        write::string,
    );
    to.put("ReplaceKeyWith", from.replace_key_with, write::string);
    Value::Map(to.into_map())
}
