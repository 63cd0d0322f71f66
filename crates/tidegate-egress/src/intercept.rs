//! Answers in place of the network, for tests of functions.

use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{ACCEPT_ENCODING, CONTENT_LENGTH, HeaderValue, TRANSFER_ENCODING};
use http::request::Parts;
use http::{Method, Request, Response, StatusCode};
use http_body::Body;
use http_body_util::BodyExt;

use crate::{RequestBody, ResponseBody, SendError, empty_body, full_body};

/// The longest body that an [`Intercept`] is given, in bytes.
const MAX_SEEN: usize = 8 << 20;

/// Decides what becomes of a client's requests, before the egress policy and the network see them.
///
/// It is asked on the I/O runtime and must not block.
pub trait Intercept: Debug + Send + Sync {
    fn decide(&self, request: &Parts) -> Decision;

    /// The body of a request that is about to be answered, or to be sent and watched; `None` if it is longer than 8 MiB.
    fn sent(&self, request: &Parts, body: Option<Bytes>);

    /// What came of a request that [`Decision::Watch`] let through.
    fn seen(&self, request: &Parts, seen: Seen);
}

/// What becomes of a request.
#[derive(Debug)]
pub enum Decision {
    /// It goes to the network.
    Pass,
    /// It goes to the network with a body of at most 8 MiB, asks for an answer that is not compressed, and
    /// [`Intercept::seen`] is told of that.
    Watch,
    /// It is answered as a server would: after its body was read and `delay` has passed.
    Answer {
        delay: Duration,
        response: Response<Bytes>,
    },
    /// There is no answer.
    Fail { delay: Duration, error: SendError },
}

/// What came of a watched request.
#[derive(Debug)]
pub enum Seen {
    Answer(Response<Bytes>),
    Failed(SendError),
    /// The answer's body is longer than 8 MiB, and was passed on without being kept.
    TooLong,
}

pub(crate) async fn answer(
    intercept: &dyn Intercept,
    request: Request<RequestBody>,
    delay: Duration,
    response: Response<Bytes>,
) -> Result<Response<ResponseBody>, SendError> {
    let (request, body) = request.into_parts();
    intercept.sent(&request, read(body).await?);
    wait(delay).await;
    let (mut head, mut body) = response.into_parts();
    head.headers.remove(TRANSFER_ENCODING);
    let is_bodiless = head.status == StatusCode::NO_CONTENT
        || head.status == StatusCode::NOT_MODIFIED
        || request.method == Method::HEAD;
    if is_bodiless {
        body = Bytes::new();
    } else {
        head.headers
            .insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
    }
    Ok(Response::from_parts(head, ResponseBody::of_bytes(body)))
}

pub(crate) async fn wait(delay: Duration) {
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
}

async fn read(mut body: RequestBody) -> Result<Option<Bytes>, SendError> {
    let mut read = Some(BytesMut::new());
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| SendError::other(error.to_string()))?;
        if let (Some(kept), Ok(data)) = (&mut read, frame.into_data()) {
            kept.extend_from_slice(&data);
        }
        // All of it is taken, as a server would.
        read = read.filter(|kept| kept.len() <= MAX_SEEN);
    }
    Ok(read.map(BytesMut::freeze))
}

/// Reads the body of a request that is watched, and asks for an answer that is readable whatever decoders its reader has.
pub(crate) async fn prepare(
    intercept: &dyn Intercept,
    request: Request<RequestBody>,
) -> Result<Request<RequestBody>, SendError> {
    let (mut head, body) = request.into_parts();
    head.headers
        .insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    let is_empty = body.is_end_stream();
    let body = read(body)
        .await?
        .ok_or_else(|| SendError::other(format!("its body is longer than {MAX_SEEN} bytes")))?;
    intercept.sent(&head, Some(body.clone()));
    let body = if is_empty {
        empty_body()
    } else {
        full_body(body)
    };
    Ok(Request::from_parts(head, body))
}

/// Reads an answer, tells `intercept` of it, and gives it on.
pub(crate) async fn watch(
    intercept: Arc<dyn Intercept>,
    request: Parts,
    answer: Result<Response<ResponseBody>, SendError>,
) -> Result<Response<ResponseBody>, SendError> {
    let (head, mut body) = match answer {
        Ok(response) => response.into_parts(),
        Err(error) => {
            intercept.seen(&request, Seen::Failed(error.clone()));
            return Err(error);
        }
    };
    let mut read = BytesMut::new();
    while let Some(frame) = body.frame().await {
        match frame {
            Ok(frame) => read.extend_from_slice(&frame.into_data().unwrap_or_default()),
            Err(error) => {
                intercept.seen(&request, Seen::Failed(error.clone()));
                return Err(error);
            }
        }
        if read.len() > MAX_SEEN {
            intercept.seen(&request, Seen::TooLong);
            return Ok(Response::from_parts(head, body.after(read.freeze())));
        }
    }
    let read = read.freeze();
    intercept.seen(
        &request,
        Seen::Answer(Response::from_parts(head.clone(), read.clone())),
    );
    Ok(Response::from_parts(head, ResponseBody::of_bytes(read)))
}
