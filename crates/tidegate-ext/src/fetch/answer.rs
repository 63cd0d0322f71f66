//! The op that waits for a request's answer.

use std::cell::RefCell;
use std::io;
use std::rc::Rc;

use deno_core::{CancelFuture, OpState, ResourceId, op2};
use deno_fetch::FetchResponse;
use futures::{StreamExt, TryStreamExt, stream};
use http::HeaderValue;
use http::header::CONTENT_TYPE;
use http::response::Parts;
use hyper::ext::ReasonPhrase;
use tidegate_core::RequestOutcome;
use tidegate_egress::SendError;

use super::begin::{Begun, Exchange, Source};
use super::body::ResponseBody;
use super::decode::{ByteStream, Coding};
use super::error::FetchError;
use super::headers;
use crate::journal::Journals;

/// Waits for the answer to a begun request; its body is a resource. `merge`: repeated headers are made one.
#[op2]
pub(super) async fn op_fetch_answer(
    state: Rc<RefCell<OpState>>,
    #[smi] rid: ResourceId,
    merge: bool,
) -> Result<FetchResponse, FetchError> {
    let begun = state.borrow_mut().resource_table.take::<Begun>(rid)?;
    // Nothing else holds it: an op that would wait twice finds no resource.
    let begun = Rc::try_unwrap(begun).map_err(|_| FetchError::Aborted)?;
    let (head, body) = match begun.source {
        Source::Network(exchange) => answered(&state, &begun.url, exchange).await?,
        Source::Memory {
            media_type,
            content,
        } => {
            let mut head = http::Response::new(()).into_parts().0;
            let media_type = HeaderValue::try_from(media_type).ok();
            head.headers
                .extend(media_type.map(|value| (CONTENT_TYPE, value)));
            let body = Body {
                length: Some(content.len() as u64),
                pieces: stream::iter([Ok(content)]).boxed_local(),
                decoded: false,
            };
            (head, body)
        }
    };
    let body_decoded = body.decoded;
    let content_length = body.length;
    let url = begun.url.clone();
    let resource = ResponseBody::new(begun.url, body.pieces, body.length, begun.charge);
    Ok(FetchResponse {
        status: head.status.as_u16(),
        status_text: status_text(&head),
        headers: if merge {
            headers::merged(&head.headers)
        } else {
            headers::as_sent(&head.headers)
        },
        url,
        response_rid: state.borrow_mut().resource_table.add(resource),
        content_length,
        body_decoded,
        error: None,
    })
}

struct Body {
    pieces: ByteStream,
    length: Option<u64>,
    decoded: bool,
}

async fn answered(
    state: &RefCell<OpState>,
    url: &str,
    exchange: Exchange,
) -> Result<(Parts, Body), FetchError> {
    let answer = exchange.answer.or_cancel(exchange.cancel).await;
    drop(exchange.sent);
    let outcome = match &answer {
        Err(_) => RequestOutcome::Failed("aborted".to_owned()),
        Ok(Ok(Ok((head, _)))) => RequestOutcome::Status(head.status.as_u16()),
        Ok(Ok(Err(cause))) => RequestOutcome::Failed(cause.to_string()),
        Ok(Err(_)) => RequestOutcome::Failed(SendError::Aborted.to_string()),
    };
    state
        .borrow_mut()
        .borrow_mut::<Journals>()
        .request_finished(exchange.slot, outcome);

    let answer = answer.map_err(|_| FetchError::Aborted)?;
    let (head, length) =
        answer
            .unwrap_or(Err(SendError::Aborted))
            .map_err(|cause| FetchError::Send {
                url: url.to_owned(),
                cause,
            })?;
    let coding = exchange
        .decodes
        .then(|| Coding::of_answer(&exchange.method, &head.headers))
        .flatten();
    let pieces = exchange.transfer.into_stream().map_err(io::Error::other);
    let body = match coding {
        Some(coding) => Body {
            pieces: coding.decode(pieces),
            length: None,
            decoded: true,
        },
        None => Body {
            pieces: pieces.boxed_local(),
            length,
            decoded: false,
        },
    };
    Ok((head, body))
}

fn status_text(head: &Parts) -> String {
    match head.extensions.get::<ReasonPhrase>() {
        Some(reason) => String::from_utf8_lossy(reason.as_bytes()).into_owned(),
        None => head
            .status
            .canonical_reason()
            .unwrap_or_default()
            .to_owned(),
    }
}
