//! `Credentials`; generated from `models/sts.json` by `cargo xtask generate`.

use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_sts::types;

pub(in super::super) fn write(from: types::Credentials) -> Value {
    let mut to = Members::default();
    to.put("AccessKeyId", from.access_key_id, write::string);
    to.put("SecretAccessKey", from.secret_access_key, write::string);
    to.put("SessionToken", from.session_token, write::string);
    to.put("Expiration", from.expiration, write::timestamp);
    Value::Map(to.into_map())
}
