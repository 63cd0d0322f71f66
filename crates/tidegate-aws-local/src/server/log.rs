//! The log of requests.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::time::{Duration, SystemTime};

use serde::{Serialize, Serializer};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use tokio::sync::mpsc;

/// Lines that wait to be written; a request waits where there are more.
const QUEUE: usize = 8192;
const BATCH: usize = 1024;

/// One request, when its answer's head has been made. Queries are left out: they can carry signatures and tokens.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct RequestRecord {
    /// When it came.
    #[serde(serialize_with = "rfc3339")]
    pub time: SystemTime,
    pub request_id: String,
    pub method: String,
    /// The path as it came, percent-encoded.
    pub path: String,
    /// The `Host` it came for, which can carry the bucket.
    pub host: Option<String>,
    /// `s3` or `sts`.
    pub service: &'static str,
    /// For example `PutObject`; `None` where it was turned away before that was known.
    pub operation: Option<String>,
    /// The ARN of the caller; `None` where the request names no key that is known and valid. Where the signature is wrong it is
    /// that of the key's owner, with the error code `SignatureDoesNotMatch`.
    pub principal: Option<String>,
    pub access_key_id: Option<String>,
    pub status: u16,
    pub error_code: Option<String>,
    /// From the request's head to its answer's.
    #[serde(rename = "duration_ms", serialize_with = "millis")]
    pub duration: Duration,
}

/// Is told of every request. It is called on the server's own threads and must not block.
pub trait RequestObserver: Send + Sync + 'static {
    fn observe(&self, record: &RequestRecord);
}

impl<F: Fn(&RequestRecord) + Send + Sync + 'static> RequestObserver for F {
    fn observe(&self, record: &RequestRecord) {
        self(record);
    }
}

fn rfc3339<S: Serializer>(time: &SystemTime, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(
        &OffsetDateTime::from(*time)
            .format(&Rfc3339)
            .unwrap_or_default(),
    )
}

fn millis<S: Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    // To the microsecond; more digits are noise.
    serializer.serialize_f64((duration.as_secs_f64() * 1_000_000.0).round() / 1000.0)
}

/// Appends records to a file, a JSON object a line.
#[derive(Clone)]
pub(super) struct LogWriter {
    lines: mpsc::Sender<Vec<u8>>,
}

impl LogWriter {
    /// The task ends, with everything written, when all writers are dropped.
    pub(super) fn open(path: &Path) -> io::Result<(Self, tokio::task::JoinHandle<()>)> {
        let mut file = File::options().append(true).create(true).open(path)?;
        let (lines, mut queue) = mpsc::channel::<Vec<u8>>(QUEUE);
        let task = tokio::spawn(async move {
            let mut batch = Vec::with_capacity(BATCH);
            while queue.recv_many(&mut batch, BATCH).await > 0 {
                let text = batch.concat();
                batch.clear();
                let written =
                    tokio::task::spawn_blocking(move || file.write_all(&text).map(|()| file)).await;
                match written {
                    Ok(Ok(returned)) => file = returned,
                    Ok(Err(error)) => {
                        tracing::error!(%error, "the request log cannot be written; nothing more is logged");
                        return;
                    }
                    Err(_) => return,
                }
            }
        });
        Ok((Self { lines }, task))
    }

    pub(super) async fn write(&self, record: &RequestRecord) {
        if let Ok(mut line) = serde_json::to_vec(record) {
            line.push(b'\n');
            // Closed only where the file cannot be written, which has been reported.
            let _ = self.lines.send(line).await;
        }
    }
}
