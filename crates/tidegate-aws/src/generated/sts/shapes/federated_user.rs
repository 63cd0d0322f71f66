//! `FederatedUser`; generated from `models/sts.json` by `cargo xtask generate`.

use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_sts::types;

pub(in super::super) fn write(from: types::FederatedUser) -> Value {
    let mut to = Members::default();
    to.put("FederatedUserId", from.federated_user_id, write::string);
    to.put("Arn", from.arn, write::string);
    Value::Map(to.into_map())
}
