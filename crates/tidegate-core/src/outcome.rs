//! What one invocation came to.

use std::time::{Duration, SystemTime};

use serde_json::value::RawValue;

use crate::{BatchedEvent, Delivery, ErrorKind, FunctionError, FunctionKind};

/// The outcome of one invocation, whether it succeeded or not.
#[derive(Debug)]
pub struct Outcome {
    /// What the function is; `None` where it could not be loaded, or has no handler.
    pub kind: Option<FunctionKind>,
    /// What the handler returned, as JSON (`None`: nothing, or nothing that JSON can hold), or why it failed.
    pub result: Result<Option<Box<RawValue>>, FunctionError>,
    /// What became of each event of a batch, in the order of the input; `None` for anything else, and for a batch that failed
    /// as a whole.
    pub batch: Option<Vec<BatchedEvent>>,
    /// What goes on, as JSON objects: what an insert function returned, or what a source function sent with `Segment`. Empty
    /// where the invocation failed.
    pub events: Vec<Box<RawValue>>,
    /// What a source function set with `Segment.set`, as JSON objects. Empty where the invocation failed.
    pub objects: Vec<Box<RawValue>>,
    /// What the invocation logged, in order.
    pub logs: Vec<LogLine>,
    /// The requests the invocation made, in the order they were started.
    pub requests: Vec<OutgoingRequest>,
    /// Whether timers, requests or the like that the function began were under way when its handler had settled. What a successful
    /// invocation leaves goes on with the next one of its instance, and is lost where there is none.
    pub work_left: bool,
    /// Wall-clock time from the call of the handler to its settling.
    pub wall: Duration,
    /// CPU time of the isolate's thread over the same span. Of an invocation that never waited and took less than a millisecond it
    /// is the wall-clock time.
    pub cpu: Duration,
    /// V8's heap in use after the invocation, in bytes, as of a millisecond before at most; garbage not yet collected is part of it.
    pub heap_bytes: u64,
}

impl Outcome {
    /// The outcome of an invocation that failed before it reached the function.
    pub fn failed(error: FunctionError) -> Self {
        Self {
            kind: None,
            result: Err(error),
            batch: None,
            events: Vec::new(),
            objects: Vec::new(),
            logs: Vec::new(),
            requests: Vec::new(),
            work_left: false,
            wall: Duration::ZERO,
            cpu: Duration::ZERO,
            heap_bytes: 0,
        }
    }

    /// Whether the handler finished.
    pub fn is_ok(&self) -> bool {
        self.result.is_ok()
    }

    /// Whether the function dropped the event on purpose.
    pub fn is_dropped(&self) -> bool {
        matches!(&self.result, Err(error) if error.kind == ErrorKind::Dropped)
    }

    /// Whether an insert function finished, and nothing goes on.
    pub fn is_filtered(&self) -> bool {
        self.kind == Some(FunctionKind::Insert) && self.is_ok() && self.events.is_empty()
    }

    /// What the sender does next; for a batch, the worst of its events.
    pub fn delivery(&self) -> Delivery {
        Delivery::of_outcome(self)
    }
}

/// One call of a `console` method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogLine {
    /// Which method of `console` it was.
    pub level: LogLevel,
    /// Formatted as Node does; without the line's own line break.
    pub message: String,
    /// When it was written.
    pub time: SystemTime,
}

/// How urgent a line of log is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LogLevel {
    /// `console.debug`, `console.trace` and the like.
    Debug,
    /// `console.log`, `console.info` and the like.
    Info,
    /// `console.warn`, and what Tidegate says itself.
    Warn,
    /// `console.error`, `console.assert` and the like.
    Error,
}

impl LogLevel {
    /// The name in JSON, for example `warn`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Debug => "debug",
            Self::Info => "info",
            Self::Warn => "warn",
            Self::Error => "error",
        }
    }
}

/// A request that an invocation made, through `fetch` or through `AWS`; each attempt and each redirect is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutgoingRequest {
    /// In capitals.
    pub method: String,
    /// The whole of it, cut off after 2,048 bytes.
    pub url: String,
    /// The AWS service's name as in the SDK, for example `S3`; `None` for `fetch`.
    pub service: Option<String>,
    /// The AWS operation, for example `putObject`; `None` for `fetch`.
    pub operation: Option<String>,
    /// What came of it.
    pub outcome: RequestOutcome,
    /// Time to the response's headers, or to the failure; so far, while pending.
    pub duration: Duration,
}

/// What came of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequestOutcome {
    /// The invocation ended before an answer came.
    Pending,
    /// The HTTP status of the answer.
    Status(u16),
    /// Why there was no answer.
    Failed(String),
}
