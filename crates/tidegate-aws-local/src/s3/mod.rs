//! S3: the protocol, its types and its signatures are `s3s`'s; who may do what, and where it lies, is decided here.

mod access;
mod actions;
mod auth;
mod backend;
mod buckets;
mod checksums;
mod conditions;
mod copy;
mod delete;
mod errors;
mod file_body;
mod headers;
mod host;
mod listing;
mod multipart;
mod objects;
mod receive;
mod render;
mod tagging;

use std::sync::Arc;

use s3s::config::{S3Config, StaticConfigProvider};
use s3s::service::{S3Service, S3ServiceBuilder};

pub(crate) use render::{ErrorPage, break_after_prolog, has_page, render_error};

use crate::server::Shared;

/// Larger than any list of parts or keys to delete: 10,000 parts, or 1,000 keys of 1,024 bytes in XML's longest form.
const MAX_XML_BYTES: usize = 8 * 1024 * 1024;

pub(crate) fn service(shared: &Arc<Shared>) -> S3Service {
    let mut builder = S3ServiceBuilder::new(backend::Backend::new(Arc::clone(shared)));
    builder.set_auth(auth::Keys::new(Arc::clone(shared)));
    builder.set_access(access::Access::new(Arc::clone(shared)));
    builder.set_host(host::LocalHost);
    let mut config = S3Config::default();
    config.xml_max_body_size = MAX_XML_BYTES;
    builder.set_config(Arc::new(StaticConfigProvider::new(Arc::new(config))));
    builder.build()
}
