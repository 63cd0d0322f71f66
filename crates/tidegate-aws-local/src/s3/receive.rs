//! Taking in a content: small ones stay in memory, others go into a temporary file as they come.

use std::io::{self, Write};
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures::StreamExt;
use http::{HeaderMap, StatusCode};
use md5::{Digest, Md5};
use s3s::checksum::ChecksumHasher;
use s3s::dto::StreamingBlob;
use s3s::{S3Error, S3Result, TrailingHeaders};

use super::checksums::{self, Checksums};
use super::errors::{bad_request, error, internal, of_body};
use crate::server::Shared;
use crate::store::{Content, Store, TempFile};

/// What is held in memory of a content at most.
const CHUNK_BYTES: usize = 256 * 1024;
/// Source: Amazon S3 User Guide, "Uploading objects": 5 GB in one request.
const MAX_BYTES: u64 = 5 * 1024 * 1024 * 1024;

/// A content that has come in completely, but has not been checked.
pub(super) struct Received {
    writer: Writer,
    buffered: Vec<u8>,
    content_md5: Option<String>,
    sent: Checksums,
}

/// A content that is what the client meant to send.
pub(super) struct Checked {
    pub(super) content: Content,
    pub(super) md5: [u8; 16],
    pub(super) checksums: Checksums,
}

type OpenTemp = dyn Fn(&Store) -> io::Result<TempFile> + Send + Sync;

struct Writer {
    temp: Option<TempFile>,
    md5: Md5,
    checksums: ChecksumHasher,
}

impl Writer {
    fn hash(&mut self, bytes: &[u8]) {
        self.md5.update(bytes);
        self.checksums.update(bytes);
    }

    fn write(&mut self, store: &Store, open: &OpenTemp, bytes: &[u8]) -> io::Result<()> {
        self.hash(bytes);
        let temp = match &mut self.temp {
            Some(temp) => temp,
            none => none.insert(open(store)?),
        };
        temp.file().write_all(bytes)
    }
}

/// Reads a body to its end. `open` makes the temporary file, if there has to be one.
pub(super) async fn receive(
    shared: &Arc<Shared>,
    headers: &HeaderMap,
    trailers: Option<TrailingHeaders>,
    body: Option<StreamingBlob>,
    open: impl Fn(&Store) -> io::Result<TempFile> + Send + Sync + 'static,
) -> S3Result<Received> {
    let open: Arc<OpenTemp> = Arc::new(open);
    let mut writer = Writer {
        temp: None,
        md5: Md5::new(),
        checksums: checksums::hasher(headers),
    };
    let mut buffered = Vec::new();
    let mut size: u64 = 0;
    if let Some(mut body) = body {
        while let Some(chunk) = body.next().await {
            let chunk = chunk.map_err(|failure| of_body(&*failure))?;
            size += chunk.len() as u64;
            if size > MAX_BYTES {
                return Err(bad_request(
                    "EntityTooLarge",
                    "Your proposed upload exceeds the maximum allowed size",
                ));
            }
            buffered.extend_from_slice(&chunk);
            if buffered.len() >= CHUNK_BYTES {
                let (shared, open) = (Arc::clone(shared), Arc::clone(&open));
                let written = tokio::task::spawn_blocking(move || {
                    writer.write(&shared.store, &*open, &buffered)?;
                    buffered.clear();
                    Ok::<_, io::Error>((writer, buffered))
                });
                (writer, buffered) = written.await.map_err(internal)?.map_err(internal)?;
            }
        }
    }
    let mut sent = checksums::sent(headers);
    if let Some(trailers) = trailers.and_then(|trailers| trailers.take()) {
        sent.extend(checksums::sent(&trailers));
    }
    let content_md5 = headers
        .get("content-md5")
        .map(|value| value.to_str().unwrap_or_default().to_owned());
    Ok(Received {
        writer,
        buffered,
        content_md5,
        sent,
    })
}

impl Received {
    /// Compares the content with what the client said of it. Blocks.
    pub(super) fn check(mut self) -> S3Result<Checked> {
        self.writer.hash(&self.buffered);
        let content = match self.writer.temp {
            Some(mut temp) => {
                temp.file().write_all(&self.buffered).map_err(internal)?;
                Content::File(temp)
            }
            None => Content::Memory(self.buffered.into()),
        };
        let md5: [u8; 16] = self.writer.md5.finalize().into();
        if let Some(expected) = self.content_md5 {
            match STANDARD.decode(expected) {
                Ok(expected) if expected == md5 => {}
                Ok(expected) if expected.len() == md5.len() => {
                    return Err(bad_digest("Content-MD5"));
                }
                _ => {
                    return Err(bad_request(
                        "InvalidDigest",
                        "The Content-MD5 you specified was invalid.",
                    ));
                }
            }
        }
        let checksums = checksums::computed(self.writer.checksums);
        for (algorithm, value) in &self.sent {
            if checksums.get(algorithm) != Some(value) {
                return Err(bad_digest(algorithm));
            }
        }
        Ok(Checked {
            content,
            md5,
            checksums,
        })
    }
}

fn bad_digest(what: &str) -> S3Error {
    error(
        "BadDigest",
        StatusCode::BAD_REQUEST,
        format!("The {what} you specified did not match what we received."),
    )
}
