//! `RedirectAllRequestsTo`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::RedirectAllRequestsTo, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::RedirectAllRequestsTo::builder()
        .set_host_name(from.take("HostName", read::string)?)
        .set_protocol(from.take("Protocol", read::enumeration::<types::Protocol>)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::RedirectAllRequestsTo) -> Value {
    let mut to = Members::default();
    to.put("HostName", from.host_name, write::string);
    to.put(
        "Protocol",
        from.protocol,
        write::enumeration::<types::Protocol>,
    );
    Value::Map(to.into_map())
}
