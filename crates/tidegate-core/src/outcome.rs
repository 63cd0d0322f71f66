//! What one invocation came to.

use std::time::{Duration, SystemTime};

use serde_json::value::RawValue;

use crate::FunctionError;

/// The outcome of one invocation, whether it succeeded or not.
#[derive(Debug)]
pub struct Outcome {
    /// What the handler returned, as JSON (`None`: nothing, or nothing that JSON can hold), or why it failed.
    pub result: Result<Option<Box<RawValue>>, FunctionError>,
    /// What the invocation logged, in order.
    pub logs: Vec<LogLine>,
    /// The requests the invocation made, in the order they were started.
    pub requests: Vec<OutgoingRequest>,
    /// Wall-clock time from the call of the handler to its settling.
    pub wall: Duration,
    /// CPU time of the isolate's thread over the same span.
    pub cpu: Duration,
    /// V8's heap in use after the invocation, in bytes; garbage not yet collected is part of it.
    pub heap_bytes: u64,
}

impl Outcome {
    /// The outcome of an invocation that failed before it reached the function.
    pub fn failed(error: FunctionError) -> Self {
        Self {
            result: Err(error),
            logs: Vec::new(),
            requests: Vec::new(),
            wall: Duration::ZERO,
            cpu: Duration::ZERO,
            heap_bytes: 0,
        }
    }

    pub fn is_ok(&self) -> bool {
        self.result.is_ok()
    }
}

/// One call of a `console` method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogLine {
    pub level: LogLevel,
    /// Formatted as Node does; without the line's own line break.
    pub message: String,
    pub time: SystemTime,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LogLevel {
    Debug,
    Info,
    Warn,
    Error,
}

impl LogLevel {
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
    pub method: String,
    pub url: String,
    /// The AWS service's name as in the SDK, for example `S3`; `None` for `fetch`.
    pub service: Option<String>,
    /// The AWS operation, for example `putObject`; `None` for `fetch`.
    pub operation: Option<String>,
    pub outcome: RequestOutcome,
    /// Time to the response's headers, or to the failure; so far, while pending.
    pub duration: Duration,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequestOutcome {
    /// The invocation ended before an answer came.
    Pending,
    /// The HTTP status of the answer.
    Status(u16),
    /// Why there was no answer.
    Failed(String),
}
