//! The bodies that requests and answers carry.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Empty, Full};
use hyper::body::Incoming;

use crate::SendError;

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

/// An answer's body as it comes in; dropping it before its end closes the connection.
#[derive(Debug)]
pub struct ResponseBody {
    /// Comes before what the network brings.
    first: Bytes,
    rest: Option<Incoming>,
}

impl ResponseBody {
    pub(crate) fn of_bytes(bytes: Bytes) -> Self {
        Self {
            first: bytes,
            rest: None,
        }
    }

    /// This body, with what was already read of it before it.
    pub(crate) fn after(self, first: Bytes) -> Self {
        Self {
            first,
            rest: self.rest,
        }
    }
}

impl From<Incoming> for ResponseBody {
    fn from(body: Incoming) -> Self {
        Self {
            first: Bytes::new(),
            rest: Some(body),
        }
    }
}

impl Body for ResponseBody {
    type Data = Bytes;
    type Error = SendError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, SendError>>> {
        if !self.first.is_empty() {
            let first = std::mem::take(&mut self.first);
            return Poll::Ready(Some(Ok(Frame::data(first))));
        }
        match &mut self.rest {
            Some(body) => Pin::new(body)
                .poll_frame(cx)
                .map_err(|error| SendError::of_body(&error)),
            None => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.first.is_empty() && self.rest.as_ref().is_none_or(Body::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        let first = self.first.len() as u64;
        let Some(body) = &self.rest else {
            return SizeHint::with_exact(first);
        };
        let rest = body.size_hint();
        let mut hint = SizeHint::new();
        hint.set_lower(rest.lower().saturating_add(first));
        if let Some(upper) = rest.upper() {
            hint.set_upper(upper.saturating_add(first));
        }
        hint
    }
}
