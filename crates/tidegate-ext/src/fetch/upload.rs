//! Bodies that JavaScript makes while they are sent.

use std::rc::Rc;

use bytes::Bytes;
use deno_core::{Resource, unsync};
use futures::stream;
use http_body::Frame;
use http_body_util::{BodyExt, StreamBody};
use tidegate_egress::{BoxError, RequestBody};
use tokio::sync::mpsc;

const PIECE: usize = 64 * 1024;

/// A stream of JavaScript; dropping it cancels the stream.
pub(crate) struct Source(Rc<dyn Resource>);

impl Source {
    pub(crate) fn new(resource: Rc<dyn Resource>) -> Self {
        Self(resource)
    }

    /// The content's length where the stream knows it, as that of a blob does.
    pub(super) fn length(&self) -> Option<u64> {
        match self.0.size_hint() {
            (least, Some(most)) if least == most && least > 0 => Some(least),
            _ => None,
        }
    }

    /// It is read on this thread, piece by piece, as the I/O runtime asks for more.
    pub(crate) fn into_body(self) -> RequestBody {
        let (sender, mut receiver) = mpsc::channel(1);
        unsync::spawn(read(self, sender));
        let pieces = stream::poll_fn(move |cx| receiver.poll_recv(cx));
        StreamBody::new(pieces).boxed_unsync()
    }
}

impl Drop for Source {
    fn drop(&mut self) {
        self.0.clone().close();
    }
}

async fn read(source: Source, sender: mpsc::Sender<Result<Frame<Bytes>, BoxError>>) {
    loop {
        let Ok(permit) = sender.reserve().await else {
            return;
        };
        let piece = tokio::select! {
            piece = source.0.clone().read(PIECE) => piece,
            () = sender.closed() => return,
        };
        match piece {
            Ok(bytes) if bytes.is_empty() => return,
            Ok(bytes) => permit.send(Ok(Frame::data(Bytes::copy_from_slice(&bytes)))),
            Err(error) => return permit.send(Err(error.into())),
        }
    }
}
