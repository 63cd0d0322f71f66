//! The bodies that requests carry.

use bytes::Bytes;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Empty, Full};

/// An error of a request body's source.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A request's body: empty, bytes, or a stream. It is polled on the I/O runtime.
pub type RequestBody = UnsyncBoxBody<Bytes, BoxError>;

/// No body. Its size is known, so no `transfer-encoding` is sent for it.
pub fn empty_body() -> RequestBody {
    Empty::new().map_err(|never| match never {}).boxed_unsync()
}

/// A body of known bytes, sent with a `content-length`.
pub fn full_body(bytes: impl Into<Bytes>) -> RequestBody {
    Full::new(bytes.into())
        .map_err(|never| match never {})
        .boxed_unsync()
}
