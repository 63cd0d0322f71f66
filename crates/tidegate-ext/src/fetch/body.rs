//! The body of an answer, as JavaScript reads it.

use std::borrow::Cow;
use std::io;
use std::rc::Rc;

use bytes::Bytes;
use deno_core::{
    AsyncRefCell, AsyncResult, BufView, CancelHandle, CancelTryFuture, RcRef, Resource,
};
use deno_error::JsErrorBox;
use futures::StreamExt;
use tidegate_egress::SendError;

use super::budget::Charge;
use super::decode::ByteStream;
use super::error::FetchError;
use super::transfer::Broken;

/// Closing it ends the request.
pub(super) struct ResponseBody {
    reader: AsyncRefCell<Reader>,
    cancel: CancelHandle,
    length: Option<u64>,
}

struct Reader {
    pieces: ByteStream,
    rest: Bytes,
    // What was given to JavaScript counts until the body is closed: a whole body is collected on this side of V8.
    charge: Charge,
    url: String,
}

impl ResponseBody {
    /// `length`: of `pieces` all together, where it is known.
    pub(super) fn new(
        url: String,
        pieces: ByteStream,
        length: Option<u64>,
        charge: Charge,
    ) -> Self {
        let reader = Reader {
            pieces,
            rest: Bytes::new(),
            charge,
            url,
        };
        Self {
            reader: AsyncRefCell::new(reader),
            cancel: CancelHandle::new(),
            length,
        }
    }
}

impl Reader {
    /// At most `limit` bytes; none at the end.
    async fn next(&mut self, limit: usize) -> Result<Bytes, FetchError> {
        while self.rest.is_empty() {
            match self.pieces.next().await {
                Some(Ok(piece)) => self.rest = piece,
                Some(Err(error)) => return Err(self.broken(error)),
                None => return Ok(Bytes::new()),
            }
        }
        let piece = self.rest.split_to(limit.min(self.rest.len()));
        if self.charge.add(piece.len()) {
            Ok(piece)
        } else {
            Err(self.too_large())
        }
    }

    fn too_large(&self) -> FetchError {
        FetchError::TooLarge {
            url: self.url.clone(),
            limit: self.charge.budget().limit(),
        }
    }

    fn broken(&self, error: io::Error) -> FetchError {
        let url = self.url.clone();
        let kind = error.kind();
        match error.downcast::<Broken>() {
            Ok(Broken::NoRoom) => self.too_large(),
            Ok(Broken::Connection(error)) => FetchError::Body {
                url,
                code: match &error {
                    SendError::Reset { .. } => Some("ERR_STREAM_PREMATURE_CLOSE"),
                    error => error.code(),
                },
                message: error.to_string(),
            },
            // What is left are errors of decoding, which have zlib's names in Node.js.
            Err(_) if kind == io::ErrorKind::UnexpectedEof => FetchError::Body {
                url,
                code: Some("Z_BUF_ERROR"),
                message: "unexpected end of file".to_owned(),
            },
            Err(error) => FetchError::Body {
                url,
                code: Some("Z_DATA_ERROR"),
                message: in_zlibs_words(&error.to_string()),
            },
        }
    }
}

fn in_zlibs_words(message: &str) -> String {
    match message {
        "Invalid gzip header" => "incorrect header check".to_owned(),
        other => other.to_owned(),
    }
}

impl Resource for ResponseBody {
    fn name(&self) -> Cow<'_, str> {
        "fetchResponse".into()
    }

    fn read(self: Rc<Self>, limit: usize) -> AsyncResult<BufView> {
        Box::pin(async move {
            let cancel = RcRef::map(&self, |body| &body.cancel);
            let reader = RcRef::map(&self, |body| &body.reader);
            let piece = async move {
                reader
                    .borrow_mut()
                    .await
                    .next(limit)
                    .await
                    .map_err(JsErrorBox::from_err)
            };
            Ok(BufView::from(piece.try_or_cancel(cancel).await?))
        })
    }

    fn size_hint(&self) -> (u64, Option<u64>) {
        (self.length.unwrap_or(0), self.length)
    }

    fn close(self: Rc<Self>) {
        self.cancel.cancel();
    }
}
