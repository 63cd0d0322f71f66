//! `WebsiteConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::WebsiteConfiguration, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::WebsiteConfiguration::builder()
        .set_error_document(from.take("ErrorDocument", shapes::error_document::read)?)
        .set_index_document(from.take("IndexDocument", shapes::index_document::read)?)
        .set_redirect_all_requests_to(from.take(
            "RedirectAllRequestsTo",
            shapes::redirect_all_requests_to::read,
        )?)
        .set_routing_rules(from.take("RoutingRules", read::list(shapes::routing_rule::read))?)
        .build();
    read::built(shape)
}
