//! The ops under `deno_fetch`'s JavaScript; they take and give what its own ops do.

use std::borrow::Cow;
use std::cell::RefCell;
use std::io;
use std::rc::Rc;

use bytes::Bytes;
use deno_core::convert::{ByteString, Uint8Array};
use deno_core::url::Url;
use deno_core::{CancelFuture, CancelHandle, OpState, Resource, ResourceId, op2, v8};
use deno_fetch::{FetchCancelHandle, FetchResponse, FetchReturn};
use futures::{StreamExt, TryStreamExt, stream};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, RANGE};
use http::response::Parts;
use http::{HeaderValue, Method, Request};
use hyper::ext::ReasonPhrase;
use tidegate_core::RequestOutcome;
use tidegate_egress::{SendError, empty_body, full_body};
use tokio::sync::oneshot;

use super::body::ResponseBody;
use super::budget::Charge;
use super::decode::{ByteStream, Coding};
use super::error::FetchError;
use super::transfer::{self, Answer, Transfer};
use super::{FetchState, data, request, upload};
use crate::invocation::InvocationId;
use crate::journal::{Journals, NewRequest, RequestSlot};

/// What the host keeps of a request beside its bodies, roughly.
const OVERHEAD: usize = 4096;
/// What the journal keeps of a URL or of a reason.
const MAX_RECORDED: usize = 2048;

/// A request between its two ops.
struct Begun {
    url: String,
    charge: Charge,
    source: Source,
}

enum Source {
    Network(Exchange),
    Memory { media_type: String, content: Bytes },
}

struct Exchange {
    method: Method,
    has_range: bool,
    slot: Option<RequestSlot>,
    cancel: Rc<CancelHandle>,
    answer: oneshot::Receiver<Answer>,
    transfer: Transfer,
}

impl Resource for Begun {
    fn name(&self) -> Cow<'_, str> {
        "fetchRequest".into()
    }
}

/// Begins a request: `data` is its body, or `resource` the stream that is.
#[op2]
pub(super) fn op_tidegate_fetch(
    scope: &mut v8::PinScope<'_, '_>,
    state: &mut OpState,
    #[scoped] method: ByteString,
    #[string] url: String,
    #[scoped] headers: Vec<(ByteString, ByteString)>,
    #[smi] _client: Option<u32>,
    has_body: bool,
    data: Option<Uint8Array>,
    #[smi] resource: Option<ResourceId>,
) -> Result<FetchReturn, FetchError> {
    // Taken even if the request comes to nothing, so that the stream is cancelled.
    let stream = resource
        .map(|rid| state.resource_table.take_any(rid))
        .transpose()?
        .map(upload::Source::new);
    let url = Url::parse(&url).map_err(|_| FetchError::Invalid("Invalid URL".to_owned()))?;
    let size = OVERHEAD + url.as_str().len() + data.as_ref().map_or(0, |data| data.len());
    let budget = &state.borrow::<FetchState>().budget;
    let Some(charge) = budget.charge(size) else {
        return Err(FetchError::NoRoom {
            url: without_secrets(url),
            limit: budget.limit(),
        });
    };
    match url.scheme() {
        "http" | "https" => {}
        "data" => {
            let (media_type, content) = data::content(&url)?;
            let source = Source::Memory {
                media_type,
                content,
            };
            let request_rid = state.resource_table.add(Begun {
                url: url.into(),
                charge,
                source,
            });
            return Ok(FetchReturn {
                request_rid,
                cancel_handle_rid: None,
            });
        }
        "blob" => {
            return Err(FetchError::Invalid(
                "Blob for the given URL not found.".to_owned(),
            ));
        }
        _ => {
            return Err(FetchError::Invalid(
                "Only HTTP(S) protocols are supported".to_owned(),
            ));
        }
    }

    let pairs = headers
        .iter()
        .map(|(name, value)| (name.as_ref(), value.as_ref()));
    let mut head = request::head(&method, url, pairs)?;
    let body = match (data, stream) {
        (Some(data), _) => full_body(data.0),
        (None, Some(stream)) => {
            if let Some(length) = stream.length() {
                head.headers.insert(CONTENT_LENGTH, length.into());
            }
            stream.into_body()
        }
        (None, None) => {
            // https://fetch.spec.whatwg.org/#http-network-or-cache-fetch
            if !has_body && matches!(head.method, Method::POST | Method::PUT) {
                head.headers
                    .insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            empty_body()
        }
    };
    let invocation = InvocationId::current(scope);
    let slot = state.borrow_mut::<Journals>().request_started(
        invocation,
        NewRequest {
            method: head.method.to_string(),
            url: recorded(&head.uri.to_string()),
            service: None,
            operation: None,
        },
    );
    let has_range = head.headers.contains_key(RANGE);
    let method = head.method.clone();
    let mut request = Request::new(body);
    *request.method_mut() = head.method;
    *request.uri_mut() = head.uri;
    *request.headers_mut() = head.headers;

    let FetchState {
        client,
        budget,
        connections,
    } = state.borrow();
    let (answer, transfer) = transfer::begin(client, request, connections.clone(), budget.clone());
    let cancel = CancelHandle::new_rc();
    let exchange = Exchange {
        method,
        has_range,
        slot,
        cancel: cancel.clone(),
        answer,
        transfer,
    };
    let request_rid = state.resource_table.add(Begun {
        url: head.url,
        charge,
        source: Source::Network(exchange),
    });
    let cancel_handle_rid = Some(state.resource_table.add(FetchCancelHandle(cancel)));
    Ok(FetchReturn {
        request_rid,
        cancel_handle_rid,
    })
}

/// Waits for the answer to a begun request; its body is a resource.
#[op2]
pub(super) async fn op_tidegate_fetch_send(
    state: Rc<RefCell<OpState>>,
    #[smi] rid: ResourceId,
) -> Result<FetchResponse, FetchError> {
    let begun = state.borrow_mut().resource_table.take::<Begun>(rid)?;
    // Nothing else holds it: an op that would wait twice finds no resource.
    let Begun {
        url,
        charge,
        source,
    } = Rc::try_unwrap(begun).map_err(|_| FetchError::Aborted)?;
    match source {
        Source::Network(exchange) => answered(&state, url, charge, exchange).await,
        Source::Memory {
            media_type,
            content,
        } => {
            let length = Some(content.len() as u64);
            let pieces = stream::iter([Ok(content)]).boxed_local();
            let mut head = http::Response::new(()).into_parts().0;
            let media_type = HeaderValue::try_from(media_type);
            head.headers
                .extend(media_type.ok().map(|value| (CONTENT_TYPE, value)));
            Ok(response(
                &state,
                url,
                &head,
                Body {
                    pieces,
                    length,
                    decoded: false,
                    charge,
                },
            ))
        }
    }
}

async fn answered(
    state: &RefCell<OpState>,
    url: String,
    charge: Charge,
    exchange: Exchange,
) -> Result<FetchResponse, FetchError> {
    let Exchange {
        method,
        has_range,
        slot,
        cancel,
        answer,
        transfer,
    } = exchange;
    let answer = answer.or_cancel(cancel).await;
    let finished = |outcome| {
        state
            .borrow_mut()
            .borrow_mut::<Journals>()
            .request_finished(slot, outcome)
    };
    let answer = match answer {
        Ok(answer) => answer.unwrap_or(Err(SendError::Aborted)),
        Err(_) => {
            finished(RequestOutcome::Failed("aborted".to_owned()));
            return Err(FetchError::Aborted);
        }
    };
    let (head, length) = match answer {
        Ok(answer) => answer,
        Err(cause) => {
            finished(RequestOutcome::Failed(recorded(&cause.to_string())));
            return Err(FetchError::Send { url, cause });
        }
    };
    finished(RequestOutcome::Status(head.status.as_u16()));

    let coding = if has_range {
        None
    } else {
        Coding::of_answer(&method, &head.headers)
    };
    let pieces = transfer.into_stream().map_err(io::Error::other);
    let (pieces, length) = match coding {
        Some(coding) => (coding.decode(pieces), None),
        None => (pieces.boxed_local(), length),
    };
    Ok(response(
        state,
        url,
        &head,
        Body {
            pieces,
            length,
            decoded: coding.is_some(),
            charge,
        },
    ))
}

struct Body {
    pieces: ByteStream,
    length: Option<u64>,
    decoded: bool,
    charge: Charge,
}

fn response(state: &RefCell<OpState>, url: String, head: &Parts, body: Body) -> FetchResponse {
    let Body {
        pieces,
        length,
        decoded,
        charge,
    } = body;
    let headers = head
        .headers
        .iter()
        .map(|(name, value)| (name.as_str().into(), value.as_bytes().into()));
    let status_text = match head.extensions.get::<ReasonPhrase>() {
        Some(reason) => String::from_utf8_lossy(reason.as_bytes()).into_owned(),
        None => head
            .status
            .canonical_reason()
            .unwrap_or_default()
            .to_owned(),
    };
    FetchResponse {
        status: head.status.as_u16(),
        status_text,
        headers: headers.collect(),
        response_rid: state.borrow_mut().resource_table.add(ResponseBody::new(
            url.clone(),
            pieces,
            length,
            charge,
        )),
        url,
        content_length: length,
        body_decoded: decoded,
        error: None,
    }
}

fn without_secrets(mut url: Url) -> String {
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url.into()
}

fn recorded(text: &str) -> String {
    if text.len() <= MAX_RECORDED {
        text.to_owned()
    } else {
        format!("{}...", &text[..text.floor_char_boundary(MAX_RECORDED)])
    }
}
