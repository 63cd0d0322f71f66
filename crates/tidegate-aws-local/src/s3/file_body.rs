//! A part of a file as a body, read as the client takes it.

use std::fs::File;
use std::io::{self, Read};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures::Stream;
use s3s::StdError;
use s3s::stream::{ByteStream, RemainingLength};
use tokio::task::JoinHandle;

const CHUNK_BYTES: u64 = 256 * 1024;

type Chunk = io::Result<(File, Vec<u8>)>;

/// Reads from where the file stands. No thread waits for a client that is slow to take what was read.
pub(super) struct FileBody {
    file: Option<File>,
    reading: Option<JoinHandle<Chunk>>,
    remaining: u64,
}

impl FileBody {
    pub(super) fn new(file: File, length: u64) -> Self {
        Self {
            file: Some(file),
            reading: None,
            remaining: length,
        }
    }
}

impl Stream for FileBody {
    type Item = Result<Bytes, StdError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.reading.is_none() {
            let Some(mut file) = self.file.take().filter(|_| self.remaining > 0) else {
                return Poll::Ready(None);
            };
            let length = self.remaining.min(CHUNK_BYTES);
            self.reading = Some(tokio::task::spawn_blocking(move || {
                let mut chunk = Vec::with_capacity(usize::try_from(length).unwrap_or(0));
                (&mut file).take(length).read_to_end(&mut chunk)?;
                Ok((file, chunk))
            }));
        }
        let Some(reading) = &mut self.reading else {
            return Poll::Ready(None);
        };
        let read = ready!(Pin::new(reading).poll(cx));
        self.reading = None;
        match read {
            // The length has been announced, so the client sees that something is missing.
            Ok(Ok((_, chunk))) if chunk.is_empty() => Poll::Ready(Some(Err(io::Error::from(
                io::ErrorKind::UnexpectedEof,
            )
            .into()))),
            Ok(Ok((file, chunk))) => {
                self.remaining -= chunk.len() as u64;
                self.file = Some(file);
                Poll::Ready(Some(Ok(chunk.into())))
            }
            Ok(Err(error)) => Poll::Ready(Some(Err(error.into()))),
            Err(error) => Poll::Ready(Some(Err(error.into()))),
        }
    }
}

impl ByteStream for FileBody {
    fn remaining_length(&self) -> RemainingLength {
        match usize::try_from(self.remaining) {
            Ok(remaining) => RemainingLength::new_exact(remaining),
            Err(_) => RemainingLength::unknown(),
        }
    }
}
