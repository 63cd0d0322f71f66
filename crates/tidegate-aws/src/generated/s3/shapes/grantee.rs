//! `Grantee`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::Grantee, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::Grantee::builder()
        .set_display_name(from.take("DisplayName", read::string)?)
        .set_email_address(from.take("EmailAddress", read::string)?)
        .set_id(from.take("ID", read::string)?)
        .set_type(from.take("Type", read::enumeration::<types::Type>)?)
        .set_uri(from.take("URI", read::string)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::Grantee) -> Value {
    let mut to = Members::default();
    to.put("DisplayName", from.display_name, write::string);
    to.put("EmailAddress", from.email_address, write::string);
    to.put("ID", from.id, write::string);
    to.put("Type", from.r#type, write::enumeration::<types::Type>);
    to.put("URI", from.uri, write::string);
    Value::Map(to.into_map())
}
