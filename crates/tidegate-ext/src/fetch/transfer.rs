//! One request and its answer, as a task on the I/O runtime.

use std::sync::Arc;

use bytes::Bytes;
use futures::stream;
use futures::{Stream, StreamExt};
use http::Request;
use http::response::Parts;
use http_body::Body;
use http_body_util::BodyExt;
use tidegate_egress::{HttpClient, IoTask, RequestBody, ResponseBody, SendError};
use tokio::sync::{Semaphore, mpsc, oneshot};

use super::budget::{Budget, Charge};

/// How many pieces of an answer are read ahead of JavaScript. An answer that fits frees its connection for the next
/// request even if the function never looks at it, as most do not.
const AHEAD: usize = 4;

/// An answer's head, and how long its body is where that is known.
pub(super) type Answer = Result<(Parts, Option<u64>), SendError>;

/// Why the pieces of a body ended before the body did.
#[derive(Debug, thiserror::Error)]
pub(super) enum Broken {
    #[error(transparent)]
    Connection(#[from] SendError),
    #[error("the budget for bodies is used up")]
    NoRoom,
}

/// The body of an answer as it comes in; dropping it ends the request.
pub(super) struct Transfer {
    pieces: mpsc::Receiver<Result<(Bytes, Charge), Broken>>,
    task: IoTask<()>,
}

/// Sends `request` as soon as there is a permit for a connection.
pub(super) fn begin(
    client: &HttpClient,
    request: Request<RequestBody>,
    connections: Arc<Semaphore>,
    budget: Budget,
) -> (oneshot::Receiver<Answer>, Transfer) {
    let (answer, answered) = oneshot::channel();
    let (ahead, pieces) = mpsc::channel(AHEAD);
    let sending = client.clone();
    let task = client.spawn(async move {
        // Held until the whole answer is in; the semaphore is never closed.
        let _permit = connections.acquire_owned().await;
        match sending.send_here(request).await {
            Ok(response) => {
                let (head, body) = response.into_parts();
                let length = body.size_hint().exact();
                if answer.send(Ok((head, length))).is_ok() {
                    read(body, ahead, budget).await;
                }
            }
            Err(error) => {
                let _ = answer.send(Err(error));
            }
        }
    });
    (answered, Transfer { pieces, task })
}

async fn read(
    mut body: ResponseBody,
    ahead: mpsc::Sender<Result<(Bytes, Charge), Broken>>,
    budget: Budget,
) {
    while let Some(frame) = body.frame().await {
        let piece = match frame.map(|frame| frame.into_data()) {
            Ok(Ok(bytes)) if bytes.is_empty() => continue,
            Ok(Ok(bytes)) => budget
                .charge(bytes.len())
                .map(|charge| (bytes, charge))
                .ok_or(Broken::NoRoom),
            // Trailers.
            Ok(Err(_)) => continue,
            Err(error) => Err(error.into()),
        };
        let ended = piece.is_err();
        if ahead.send(piece).await.is_err() || ended {
            return;
        }
    }
}

impl Transfer {
    /// Ends after the first error.
    pub(super) fn into_stream(self) -> impl Stream<Item = Result<Bytes, Broken>> {
        stream::unfold(Some(self), |transfer| async move {
            let mut transfer = transfer?;
            match transfer.pieces.recv().await {
                Some(Ok((bytes, _charge))) => Some((Ok(bytes), Some(transfer))),
                Some(Err(broken)) => Some((Err(broken), None)),
                // The task ends without a word only if it failed or its runtime is gone.
                None => match transfer.task.await {
                    Ok(()) => None,
                    Err(error) => Some((Err(SendError::from(error).into()), None)),
                },
            }
        })
        .fuse()
    }
}
