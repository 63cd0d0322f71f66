//! The op that begins a request of Node's `http` and `https`: nothing is added to its headers, and nothing of its answer
//! is decoded.

use deno_core::convert::{ByteString, Uint8Array};
use deno_core::url::Url;
use deno_core::{OpState, ResourceId, op2, v8};
use deno_fetch::FetchReturn;
use http::header::{ACCEPT, USER_AGENT};

use super::begin::{begin, invalid, take_stream};
use super::error::FetchError;
use super::{ports, request};

/// Lengths are numbers of JavaScript.
const MAX_LENGTH: f64 = 9_007_199_254_740_991.0;

/// Begins a request: `data` is its body, or `resource` the stream that is. A stream of `length` bytes is sent with that
/// length; where it is negative, in chunks.
#[op2]
#[allow(
    clippy::too_many_arguments,
    reason = "a request's parts, which JavaScript passes one by one"
)]
pub(super) fn op_http_begin(
    scope: &mut v8::PinScope<'_, '_>,
    state: &mut OpState,
    #[scoped] method: ByteString,
    #[string] url: String,
    #[scoped] headers: Vec<(ByteString, ByteString)>,
    data: Option<Uint8Array>,
    #[smi] resource: Option<ResourceId>,
    length: f64,
) -> Result<FetchReturn, FetchError> {
    let stream = take_stream(state, resource)?;
    let url = Url::parse(&url).map_err(|_| invalid("Invalid URL"))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(invalid("Only HTTP(S) protocols are supported"));
    }
    let port = url.port();
    let pairs = headers.iter();
    let mut head = request::head(
        &method,
        url,
        pairs.map(|(name, value)| (name.as_ref(), value.as_ref())),
        false,
    )?;
    if let Some(port) = port.filter(|port| ports::is_blocked(*port)) {
        return Err(FetchError::BlockedPort {
            url: head.url,
            port,
        });
    }
    for default in [ACCEPT, USER_AGENT] {
        let name = default.as_str().as_bytes();
        if !headers
            .iter()
            .any(|(given, _)| given.as_ref().eq_ignore_ascii_case(name))
        {
            head.headers.remove(default);
        }
    }
    let length = (0.0..=MAX_LENGTH)
        .contains(&length)
        .then_some(length as u64);
    begin(scope, state, head, data, stream, length)
}
