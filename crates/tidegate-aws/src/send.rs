//! One attempt on the network: the request out, the answer in, within bounds of time and size.

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{Request, Response};
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt;
use hyper::ext::ReasonPhrase;
use tidegate_egress::{
    BoxError, HttpClient, RequestBody, ResponseBody, SendError, with_connect_timeout,
};
use tokio::time::Instant;

use crate::error::Failure;
use crate::incoming::Incoming;
use crate::request::{Prepared, Room};
use crate::response::Answer;

/// How much of a body is handed to the connection at a time; each piece that is taken counts as activity.
const PIECE: usize = 64 * 1024;

/// Sends `request` in the current task and reads the answer; where it is to be streamed, no more than its head.
pub(crate) async fn exchange(
    http: &HttpClient,
    request: Prepared,
) -> Result<(Answer, Option<Incoming>), Failure> {
    let host = request.uri.host().unwrap_or_default().to_owned();
    let port = request.uri.port_u16().or_else(|| {
        if request.uri.scheme_str() == Some("https") {
            Some(443)
        } else {
            Some(80)
        }
    });
    let region = request.region;
    let failed = |error: &SendError| Failure::network(error, &host, port, &region);
    let room = request.room;
    let activity = Activity::new(request.timeout);

    let inner = match request.stream {
        Some(stream) => stream,
        None => request.body.map_err(BoxError::from).boxed_unsync(),
    };
    let body = Pieces {
        inner,
        rest: Bytes::new(),
        activity: activity.clone(),
    };
    let mut message = Request::new(body.boxed_unsync());
    *message.method_mut() = request.method;
    *message.uri_mut() = request.uri;
    *message.headers_mut() = request.headers;

    let sending = http.send_here(message);
    let sending = async {
        match request.connect_timeout {
            Some(timeout) => with_connect_timeout(timeout, sending).await,
            None => sending.await,
        }
    };
    let response = activity
        .watch(sending)
        .await?
        .map_err(|error| failed(&error))?;
    let (status, reason) = (response.status(), reason(&response));
    let (parts, incoming) = response.into_parts();
    let status = status.as_u16();
    if request.streams_answer && status < 300 {
        let answer = Answer::new(status, reason, &parts.headers, Bytes::new());
        let failed = move |error: &SendError| Failure::network(error, &host, port, &region);
        let incoming = Incoming::start(http, incoming, room, activity, failed);
        return Ok((answer, Some(incoming)));
    }
    let body = read(incoming, room.as_ref(), &activity)
        .await?
        .map_err(|error| failed(&error))?;
    Ok((Answer::new(status, reason, &parts.headers, body), None))
}

fn reason(response: &Response<ResponseBody>) -> String {
    match response.extensions().get::<ReasonPhrase>() {
        Some(phrase) => String::from_utf8_lossy(phrase.as_bytes()).into_owned(),
        None => response
            .status()
            .canonical_reason()
            .unwrap_or_default()
            .to_owned(),
    }
}

async fn read(
    mut body: ResponseBody,
    room: &dyn Room,
    activity: &Activity,
) -> Result<Result<Bytes, SendError>, Failure> {
    let mut first: Option<Bytes> = None;
    let mut all = BytesMut::new();
    while let Some(frame) = activity.watch(body.frame()).await? {
        activity.note();
        let data = match frame {
            Ok(frame) => frame.into_data().unwrap_or_default(),
            Err(error) => return Ok(Err(error)),
        };
        if !room.take(data.len()) {
            return Err(Failure::too_long());
        }
        // Most answers come in one piece, which need not be copied.
        match first.take() {
            None if all.is_empty() => first = Some(data),
            None => all.extend_from_slice(&data),
            Some(head) => {
                all.extend_from_slice(&head);
                all.extend_from_slice(&data);
            }
        }
    }
    Ok(Ok(first.unwrap_or_else(|| all.freeze())))
}

/// When something last happened on a connection, and for how long nothing may.
#[derive(Clone)]
pub(crate) struct Activity {
    last: Arc<Mutex<Instant>>,
    timeout: Option<Duration>,
}

impl Activity {
    fn new(timeout: Option<Duration>) -> Self {
        Self {
            last: Arc::new(Mutex::new(Instant::now())),
            timeout,
        }
    }

    pub(crate) fn note(&self) {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    fn last(&self) -> Instant {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for `future` for as long as something happens.
    pub(crate) async fn watch<F: Future>(&self, future: F) -> Result<F::Output, Failure> {
        let Some(timeout) = self.timeout else {
            return Ok(future.await);
        };
        let mut future = pin!(future);
        loop {
            // A timeout beyond what the clock can hold never comes.
            let Some(deadline) = self.last().checked_add(timeout) else {
                return Ok(future.await);
            };
            if let Ok(output) = tokio::time::timeout_at(deadline, future.as_mut()).await {
                return Ok(output);
            }
            if self.last().checked_add(timeout) <= Some(deadline) {
                return Err(Failure::timeout(timeout.as_millis()));
            }
        }
    }
}

/// A body that is handed out in pieces, without copying.
struct Pieces {
    inner: RequestBody,
    rest: Bytes,
    activity: Activity,
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if self.rest.is_empty() {
            match Pin::new(&mut self.inner).poll_frame(cx) {
                Poll::Ready(Some(Ok(frame))) => match frame.into_data() {
                    Ok(data) => self.rest = data,
                    Err(other) => return Poll::Ready(Some(Ok(other))),
                },
                other => return other,
            }
        }
        self.activity.note();
        let length = self.rest.len().min(PIECE);
        let piece = self.rest.split_to(length);
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        let inner = self.inner.size_hint();
        let rest = self.rest.len() as u64;
        let mut hint = SizeHint::new();
        hint.set_lower(inner.lower().saturating_add(rest));
        if let Some(upper) = inner.upper() {
            hint.set_upper(upper.saturating_add(rest));
        }
        hint
    }
}
