//! `LifecycleRule`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::LifecycleRule, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::LifecycleRule::builder()
        .set_expiration(from.take("Expiration", shapes::lifecycle_expiration::read)?)
        .set_id(from.take("ID", read::string)?)
        .set_prefix(from.take("Prefix", read::string)?)
        .set_filter(from.take("Filter", shapes::lifecycle_rule_filter::read)?)
        .set_status(from.take("Status", read::enumeration::<types::ExpirationStatus>)?)
        .set_transitions(from.take("Transitions", read::list(shapes::transition::read))?)
        .set_noncurrent_version_transitions(from.take(
            "NoncurrentVersionTransitions",
            read::list(shapes::noncurrent_version_transition::read),
        )?)
        .set_noncurrent_version_expiration(from.take(
            "NoncurrentVersionExpiration",
            shapes::noncurrent_version_expiration::read,
        )?)
        .set_abort_incomplete_multipart_upload(from.take(
            "AbortIncompleteMultipartUpload",
            shapes::abort_incomplete_multipart_upload::read,
        )?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::LifecycleRule) -> Value {
    let mut to = Members::default();
    to.put(
        "Expiration",
        from.expiration,
        shapes::lifecycle_expiration::write,
    );
    to.put("ID", from.id, write::string);
    to.put("Prefix", from.prefix, write::string);
    to.put("Filter", from.filter, shapes::lifecycle_rule_filter::write);
    to.put(
        "Status",
        from.status,
        write::enumeration::<types::ExpirationStatus>,
    );
    to.list("Transitions", from.transitions, shapes::transition::write);
    to.list(
        "NoncurrentVersionTransitions",
        from.noncurrent_version_transitions,
        shapes::noncurrent_version_transition::write,
    );
    to.put(
        "NoncurrentVersionExpiration",
        from.noncurrent_version_expiration,
        shapes::noncurrent_version_expiration::write,
    );
    to.put(
        "AbortIncompleteMultipartUpload",
        from.abort_incomplete_multipart_upload,
        shapes::abort_incomplete_multipart_upload::write,
    );
    Value::Map(to.into_map())
}
