//! What `fetch` rejects with, in node-fetch's words.

use std::borrow::Cow;

use deno_core::error::ResourceError;
use deno_error::{AdditionalProperties, JsErrorClass, PropertyValue};
use tidegate_egress::SendError;

/// The class that js/globals/fetch_errors.js registers.
const CLASS: &str = "FetchError";

/// An error of `fetch`, or of reading what it gave.
#[derive(Debug, thiserror::Error)]
pub(super) enum FetchError {
    /// What was asked for is no request at all: a `TypeError`.
    #[error("{0}")]
    Invalid(String),
    #[error("request to {url} failed, reason: {cause}")]
    Send { url: String, cause: SendError },
    #[error("request to {url} failed, reason: Requests to port {port} are blocked")]
    BlockedPort { url: String, port: u16 },
    #[error(
        "request to {url} failed, reason: its body is more than is left of the {limit} bytes that all bodies may take"
    )]
    NoRoom { url: String, limit: usize },
    #[error("Invalid response body while trying to fetch {url}: {message}")]
    Body {
        url: String,
        code: Option<&'static str>,
        message: String,
    },
    #[error("content size at {url} over limit: {limit}")]
    TooLarge { url: String, limit: usize },
    /// JavaScript aborted the request, and knows.
    #[error("the request was aborted")]
    Aborted,
    #[error(transparent)]
    Resource(#[from] ResourceError),
}

impl JsErrorClass for FetchError {
    fn get_class(&self) -> Cow<'static, str> {
        match self {
            Self::Invalid(_) | Self::Aborted => "TypeError".into(),
            Self::Resource(error) => error.get_class(),
            Self::Send { .. }
            | Self::BlockedPort { .. }
            | Self::NoRoom { .. }
            | Self::Body { .. }
            | Self::TooLarge { .. } => CLASS.into(),
        }
    }

    fn get_message(&self) -> Cow<'static, str> {
        self.to_string().into()
    }

    fn get_additional_properties(&self) -> AdditionalProperties {
        let (kind, code) = match self {
            Self::Send { cause, .. } => ("system", cause.code()),
            Self::BlockedPort { .. } => ("system", None),
            Self::NoRoom { .. } => ("system", Some("ENOBUFS")),
            Self::Body { code, .. } => ("system", *code),
            Self::TooLarge { .. } => ("max-size", None),
            Self::Invalid(_) | Self::Aborted => return Box::new(std::iter::empty()),
            Self::Resource(error) => return error.get_additional_properties(),
        };
        let property = |name: &'static str, value: &'static str| {
            (name.into(), PropertyValue::String(value.into()))
        };
        let codes = code
            .into_iter()
            .flat_map(move |code| [property("errno", code), property("code", code)]);
        Box::new([property("type", kind)].into_iter().chain(codes))
    }

    fn get_ref(&self) -> &(dyn std::error::Error + Send + Sync + 'static) {
        self
    }
}
