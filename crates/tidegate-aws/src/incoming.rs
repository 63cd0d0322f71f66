//! The body of an answer that is handed over as it comes in.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http_body_util::BodyExt;
use tidegate_egress::{HttpClient, IoTask, ResponseBody, SendError};
use tokio::sync::mpsc;

use crate::error::Failure;
use crate::request::Room;
use crate::send::Activity;

/// How many pieces are read ahead of whoever takes them: one is on its way while another is looked at.
const AHEAD: usize = 2;

/// A body that comes in on the I/O runtime; dropping it ends the request. What is not taken is not read either.
pub struct Incoming {
    pieces: mpsc::Receiver<Result<Bytes, Failure>>,
    room: Arc<dyn Room>,
    task: IoTask<()>,
}

impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming").finish_non_exhaustive()
    }
}

impl Incoming {
    pub(crate) fn start(
        http: &HttpClient,
        body: ResponseBody,
        room: Arc<dyn Room>,
        activity: Activity,
        failed: impl Fn(&SendError) -> Failure + Send + 'static,
    ) -> Self {
        let (sender, pieces) = mpsc::channel(AHEAD);
        let task = http.spawn(read(body, sender, room.clone(), activity, failed));
        Self { pieces, room, task }
    }

    /// The next piece; `None` at the end, and after an error.
    ///
    /// # Errors
    ///
    /// A [`Failure`] where the connection broke or went silent, or where the piece does not fit into the room.
    pub async fn next(&mut self) -> Option<Result<Bytes, Failure>> {
        match self.pieces.recv().await {
            Some(Ok(piece)) => {
                self.room.give_back(piece.len());
                Some(Ok(piece))
            }
            Some(Err(failure)) => Some(Err(failure)),
            // The task ends without a word only if it failed or its runtime is gone.
            None => match (&mut self.task).await {
                Ok(()) => None,
                Err(error) => Some(Err(Failure::local(
                    "NetworkingError",
                    format!("the request's task ended: {error}"),
                ))),
            },
        }
    }
}

async fn read(
    mut body: ResponseBody,
    sender: mpsc::Sender<Result<Bytes, Failure>>,
    room: Arc<dyn Room>,
    activity: Activity,
    failed: impl Fn(&SendError) -> Failure,
) {
    // That nobody takes pieces is no silence of the service's.
    while let Ok(permit) = sender.reserve().await {
        activity.note();
        let piece = match activity.watch(body.frame()).await {
            Ok(None) => return,
            // Trailers have no data.
            Ok(Some(Ok(frame))) => match frame.into_data() {
                Ok(data) if !data.is_empty() => data,
                _ => continue,
            },
            Ok(Some(Err(error))) => return permit.send(Err(failed(&error))),
            Err(failure) => return permit.send(Err(failure)),
        };
        if !room.take(piece.len()) {
            return permit.send(Err(Failure::too_long()));
        }
        permit.send(Ok(piece));
    }
}
