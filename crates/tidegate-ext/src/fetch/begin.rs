//! The op that begins a request.

use std::borrow::Cow;
use std::rc::Rc;

use bytes::Bytes;
use deno_core::convert::{ByteString, Uint8Array};
use deno_core::url::Url;
use deno_core::{CancelHandle, OpState, Resource, ResourceId, op2, v8};
use deno_fetch::{FetchCancelHandle, FetchReturn};
use http::header::CONTENT_LENGTH;
use http::{HeaderValue, Method, Request};
use tidegate_egress::{RequestBody, empty_body, full_body};
use tokio::sync::oneshot;

use super::budget::{Budget, Charge};
use super::error::FetchError;
use super::request::Head;
use super::transfer::{self, Answer, Transfer};
use super::{FetchState, data, ports, request, upload};
use crate::journal::{NewRequest, RequestSlot};
use crate::limits::{NO_RESOURCE, request_started};

/// What the host keeps of a request beside its bodies, roughly.
const OVERHEAD: usize = 4096;

/// A request between its two ops.
pub(super) struct Begun {
    pub(super) url: String,
    /// Grows with what the answer's body gives.
    pub(super) charge: Charge,
    pub(super) source: Source,
}

pub(super) enum Source {
    Network(Exchange),
    Memory { media_type: String, content: Bytes },
}

pub(super) struct Exchange {
    pub(super) method: Method,
    /// Whether the body of the answer is given decoded.
    pub(super) decodes: bool,
    pub(super) slot: Option<RequestSlot>,
    pub(super) cancel: Rc<CancelHandle>,
    pub(super) answer: oneshot::Receiver<Answer>,
    pub(super) transfer: Transfer,
    /// For the body that is sent; ends with the answer.
    pub(super) sent: Charge,
}

impl Resource for Begun {
    fn name(&self) -> Cow<'_, str> {
        "fetchRequest".into()
    }
}

/// Begins a request: `data` is its body, or `resource` the stream that is. `compress`: encoded answers are asked for, and decoded.
#[op2]
#[allow(
    clippy::too_many_arguments,
    reason = "an op takes plain values, one an argument"
)]
pub(super) fn op_fetch_begin(
    scope: &mut v8::PinScope<'_, '_>,
    state: &mut OpState,
    #[scoped] method: ByteString,
    #[string] url: String,
    #[scoped] headers: Vec<(ByteString, ByteString)>,
    data: Option<Uint8Array>,
    #[smi] resource: Option<ResourceId>,
    compress: bool,
) -> Result<FetchReturn, FetchError> {
    let stream = take_stream(state, resource)?;
    let url = Url::parse(&url).map_err(|_| invalid("Invalid URL"))?;
    match url.scheme() {
        "http" | "https" => {
            let pairs = headers.iter();
            let pairs = pairs.map(|(name, value)| (name.as_ref(), value.as_ref()));
            let port = url.port();
            let head = request::head(&method, url, pairs, compress)?;
            if let Some(port) = port.filter(|port| ports::is_blocked(*port)) {
                return Err(FetchError::BlockedPort {
                    url: head.url,
                    port,
                });
            }
            begin(scope, state, head, data, stream, None)
        }
        "data" => {
            let size = OVERHEAD + 2 * url.as_str().len();
            let charge = charge(&state.borrow::<FetchState>().budget, size, "data:")?;
            let (media_type, content) = data::content(&url)?;
            let request_rid = state.resource_table.add(Begun {
                url: "data:".to_owned(),
                charge,
                source: Source::Memory {
                    media_type,
                    content,
                },
            });
            Ok(FetchReturn {
                request_rid,
                cancel_handle_rid: None,
            })
        }
        "blob" => Err(invalid("Blob for the given URL not found.")),
        _ => Err(invalid("Only HTTP(S) protocols are supported")),
    }
}

pub(super) fn invalid(message: &str) -> FetchError {
    FetchError::Invalid(message.to_owned())
}

/// The stream that is a body; taken even if the request comes to nothing, so that it is cancelled.
pub(super) fn take_stream(
    state: &mut OpState,
    resource: Option<ResourceId>,
) -> Result<Option<upload::Source>, FetchError> {
    let taken = resource.map(|rid| state.resource_table.take_any(rid));
    Ok(taken.transpose()?.map(upload::Source::new))
}

fn charge(budget: &Budget, bytes: usize, url: &str) -> Result<Charge, FetchError> {
    budget.charge(bytes).ok_or_else(|| FetchError::NoRoom {
        url: url.to_owned(),
        limit: budget.limit(),
    })
}

fn with_body(
    mut head: Head,
    data: Option<Uint8Array>,
    stream: Option<upload::Source>,
    stream_length: Option<u64>,
) -> (Head, RequestBody) {
    let (length, body) = match (data, stream) {
        // hyper does not say that a body is empty, but knows every other length.
        (Some(data), _) => (data.is_empty().then_some(0), full_body(data.0)),
        (None, Some(stream)) => (stream_length.or(stream.length()), stream.into_body()),
        (None, None) if is_usually_empty(&head.method) => (None, empty_body()),
        (None, None) => (Some(0), empty_body()),
    };
    let length = length.map(|length| (CONTENT_LENGTH, HeaderValue::from(length)));
    head.headers.extend(length);
    (head, body)
}

/// With these Node.js's `http` does not say that there is no body.
fn is_usually_empty(method: &Method) -> bool {
    matches!(
        *method,
        Method::GET | Method::HEAD | Method::DELETE | Method::OPTIONS
    )
}

/// Begins a request whose body is `data`, or a `stream` of `stream_length` bytes where that is known.
pub(super) fn begin(
    scope: &mut v8::PinScope<'_, '_>,
    state: &mut OpState,
    head: Head,
    data: Option<Uint8Array>,
    stream: Option<upload::Source>,
    stream_length: Option<u64>,
) -> Result<FetchReturn, FetchError> {
    let budget = state.borrow::<FetchState>().budget.clone();
    let room = charge(&budget, OVERHEAD + head.url.len(), &head.url)?;
    let length = data.as_ref().map_or(0, |data| data.len());
    let sent = charge(&budget, length, &head.url)?;
    let (head, body) = with_body(head, data, stream, stream_length);
    let new = NewRequest {
        method: head.method.to_string(),
        url: head.uri.to_string(),
        service: None,
        operation: None,
    };
    let Ok(slot) = request_started(scope, state, new) else {
        return Ok(FetchReturn {
            request_rid: NO_RESOURCE,
            cancel_handle_rid: None,
        });
    };

    let mut request = Request::new(body);
    *request.method_mut() = head.method.clone();
    *request.uri_mut() = head.uri;
    *request.headers_mut() = head.headers;
    let FetchState {
        client,
        connections,
        ..
    } = state.borrow();
    let (answer, transfer) = transfer::begin(client, request, connections.clone(), budget);

    let cancel = CancelHandle::new_rc();
    let exchange = Exchange {
        method: head.method,
        decodes: head.decodes,
        slot,
        cancel: cancel.clone(),
        answer,
        transfer,
        sent,
    };
    let request_rid = state.resource_table.add(Begun {
        url: head.url,
        charge: room,
        source: Source::Network(exchange),
    });
    let cancel_handle_rid = Some(state.resource_table.add(FetchCancelHandle(cancel)));
    Ok(FetchReturn {
        request_rid,
        cancel_handle_rid,
    })
}
