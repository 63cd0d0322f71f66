//! The HTTP server: connections, dispatch between STS and S3, and the log.

mod body;
mod claims;
mod connection;
mod context;
mod dispatch;
mod local_aws;
mod log;
mod presigned_v2;
mod stall;
mod xml;

pub(crate) use claims::{Claims, ClaimsError, Scheme};
pub(crate) use context::{RequestContext, Shared};
pub(crate) use dispatch::format_expiration;
pub use local_aws::{Credentials, LocalAws, Options};
pub use log::{RequestObserver, RequestRecord};
pub(crate) use xml::Xml;
