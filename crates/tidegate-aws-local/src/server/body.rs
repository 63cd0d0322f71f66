//! Bodies of requests: with an end to waiting for them, and still there to be read out when a request is turned away.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::Incoming;
use tokio::time::{Sleep, sleep};

/// How long a client may take for the next piece of a body.
const STALL: Duration = Duration::from_secs(30);
/// What is read of a body that nobody wants, so that its client gets to read the answer.
const MAX_DRAINED_BYTES: usize = 1024 * 1024;
const DRAIN_TIME: Duration = Duration::from_secs(2);

type Slot = Arc<Mutex<Option<Incoming>>>;

/// A body whose rest can be taken back by [`Rest`].
pub(super) struct RequestBody {
    slot: Slot,
    hint: SizeHint,
    stall: Option<Pin<Box<Sleep>>>,
}

/// What the reader has left of a body.
pub(super) struct Rest(Slot);

impl RequestBody {
    pub(super) fn new(body: Incoming) -> (Self, Rest) {
        let hint = body.size_hint();
        let slot = Arc::new(Mutex::new(Some(body)));
        (
            Self {
                slot: Arc::clone(&slot),
                hint,
                stall: None,
            },
            Rest(slot),
        )
    }

    /// The whole body, of which there may be `limit` bytes.
    pub(super) async fn collect(self, limit: usize) -> Result<Bytes, ReadError> {
        match Limited::new(self, limit).collect().await {
            Ok(collected) => Ok(collected.to_bytes()),
            Err(error) if error.is::<LengthLimitError>() => Err(ReadError::TooLarge),
            Err(_) => Err(ReadError::Broken),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ReadError {
    TooLarge,
    Broken,
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let polled = match self
            .slot
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .as_mut()
        {
            Some(body) => Pin::new(body).poll_frame(cx).map_err(io::Error::other),
            None => return Poll::Ready(None),
        };
        if polled.is_ready() {
            self.stall = None;
            return polled;
        }
        let stall = self.stall.get_or_insert_with(|| Box::pin(sleep(STALL)));
        match stall.as_mut().poll(cx) {
            Poll::Ready(()) => Poll::Ready(Some(Err(io::Error::new(
                io::ErrorKind::TimedOut,
                "the request's body has stalled",
            )))),
            Poll::Pending => Poll::Pending,
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.hint
    }
}

impl Rest {
    /// Reads what is left, within bounds. A connection that is closed with bytes unread loses the answer on its way.
    pub(super) async fn drain(self) {
        let Some(mut body) = self.0.lock().unwrap_or_else(PoisonError::into_inner).take() else {
            return;
        };
        let _ = tokio::time::timeout(DRAIN_TIME, async {
            let mut drained = 0;
            while drained <= MAX_DRAINED_BYTES {
                match body.frame().await {
                    Some(Ok(frame)) => drained += frame.data_ref().map_or(0, Bytes::len),
                    Some(Err(_)) | None => return,
                }
            }
        })
        .await;
    }
}
