//! What went wrong with an invocation, in the contract's terms.

use std::fmt;

use serde::{Deserialize, Serialize};

/// How a failed invocation is reported, and with that whether it is worth another try.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum ErrorKind {
    /// The function threw a `RetryError`.
    Retry,
    /// The invocation took longer than its wall-clock limit.
    Timeout,
    /// The function threw an `EventNotSupported`, or has no handler for the event's type.
    #[serde(rename = "Unsupported Event Type")]
    UnsupportedEventType,
    /// The function threw an `InvalidEventPayload` or a `ValidationError`.
    #[serde(rename = "Message Rejected")]
    MessageRejected,
    /// The function threw a `DropEvent`: the event was dropped on purpose, which is no failure.
    #[serde(rename = "Dropped")]
    Dropped,
    /// Anything else that was thrown, a limit other than time, or a promise that can never settle.
    #[serde(rename = "Bad Request")]
    BadRequest,
    /// The function cannot be loaded, or its settings are wrong.
    #[serde(rename = "Invalid Settings")]
    InvalidSettings,
}

impl ErrorKind {
    /// The name under which people see this kind, for example `Bad Request`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Retry => "Retry",
            Self::Timeout => "Timeout",
            Self::UnsupportedEventType => "Unsupported Event Type",
            Self::MessageRejected => "Message Rejected",
            Self::Dropped => "Dropped",
            Self::BadRequest => "Bad Request",
            Self::InvalidSettings => "Invalid Settings",
        }
    }

    /// Whether a delivery that ended like this is tried again.
    pub fn is_retried(self) -> bool {
        matches!(self, Self::Retry | Self::Timeout)
    }

    /// The kind of an error whose class, or nearest base class among the five documented ones, has this name.
    pub fn of_error_class(class: &str) -> Self {
        match class {
            "RetryError" => Self::Retry,
            "EventNotSupported" => Self::UnsupportedEventType,
            "InvalidEventPayload" | "ValidationError" => Self::MessageRejected,
            "DropEvent" => Self::Dropped,
            _ => Self::BadRequest,
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The error that ended an invocation, or kept a function from being loaded.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{name}: {message}")]
pub struct FunctionError {
    /// How it is reported, and whether it is worth another try.
    pub kind: ErrorKind,
    /// The error's `name`, for example `TypeError`; `Error` where something other than an error was thrown.
    pub name: String,
    /// The error's `message`, or what was thrown as `console` shows it; at most 64 KiB.
    pub message: String,
    /// The stack as V8 prints it, with the function's own file name, 1-based lines and columns, and only its own frames.
    pub stack: Option<String>,
    /// Where in the function's own file it happened: the top frame, or the place of a syntax error.
    pub location: Option<SourceLocation>,
    /// Set when the runtime ended the invocation because it went over a limit.
    pub limit: Option<LimitExceeded>,
    /// The error's `cause`, as far as it is shown.
    pub cause: Option<Box<ErrorCause>>,
    /// The `errors` of an `AggregateError`, as far as they are shown.
    pub errors: Vec<ErrorCause>,
}

/// An error behind an error: its `cause`, or one of the `errors` of an `AggregateError`. Bounded in depth, number and length.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErrorCause {
    /// `Error` where something other than an error is the cause.
    pub name: String,
    /// At most 8 KiB.
    pub message: String,
    /// Like [`FunctionError::stack`].
    pub stack: Option<String>,
    /// Its own `cause`.
    pub cause: Option<Box<ErrorCause>>,
    /// Its own `errors`, where it is an `AggregateError`.
    pub errors: Vec<ErrorCause>,
}

impl ErrorCause {
    /// Calls `change` with it and with all behind it, which is bounded in depth.
    pub fn for_each(&mut self, change: &mut impl FnMut(&mut Self)) {
        change(self);
        for cause in self
            .cause
            .as_deref_mut()
            .into_iter()
            .chain(&mut self.errors)
        {
            cause.for_each(change);
        }
    }
}

/// A place in the function's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct SourceLocation {
    /// 1-based.
    pub line: u32,
    /// 1-based.
    pub column: u32,
}

/// The limits that can end an invocation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LimitKind {
    /// Wall-clock time.
    Wall,
    /// CPU time of the isolate's thread.
    Cpu,
    /// V8's heap.
    Heap,
    /// Array buffers and what else is held outside V8's heap.
    Buffers,
    /// Requests of one invocation, and its calls of the embedder's own globals.
    Requests,
    /// Timers that are pending at a time.
    Timers,
    /// What the handler returned, as JSON.
    Result,
}

impl LimitKind {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Wall,
        Self::Cpu,
        Self::Heap,
        Self::Buffers,
        Self::Requests,
        Self::Timers,
        Self::Result,
    ];

    /// The name in JSON, for example `buffers`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Wall => "wall",
            Self::Cpu => "cpu",
            Self::Heap => "heap",
            Self::Buffers => "buffers",
            Self::Requests => "requests",
            Self::Timers => "timers",
            Self::Result => "result",
        }
    }

    /// What its values count.
    pub fn unit(self) -> LimitUnit {
        match self {
            Self::Wall | Self::Cpu => LimitUnit::Milliseconds,
            Self::Heap | Self::Buffers | Self::Result => LimitUnit::Bytes,
            Self::Requests | Self::Timers => LimitUnit::Count,
        }
    }
}

/// What the value of a limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitUnit {
    /// Time in milliseconds.
    Milliseconds,
    /// Memory, or the length of a text in UTF-8.
    Bytes,
    /// How many there are.
    Count,
}

/// Which limit was exceeded, its value, and what was used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct LimitExceeded {
    /// Which limit.
    pub limit: LimitKind,
    /// In the limit's [`LimitKind::unit`].
    pub value: u64,
    /// What had been used, or was asked for, when the invocation was stopped; in the same unit. `None`: not known.
    pub used: Option<u64>,
}

impl FunctionError {
    /// An error of the runtime's own making: no stack, no place in the function's file.
    pub fn new(kind: ErrorKind, name: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            kind,
            name: name.into(),
            message: message.into(),
            stack: None,
            location: None,
            limit: None,
            cause: None,
            errors: Vec::new(),
        }
    }

    /// The error of an invocation that went over `limit`.
    pub fn limit_exceeded(limit: LimitExceeded) -> Self {
        let value = limit.value;
        let (kind, name, message) = match limit.limit {
            LimitKind::Wall => (
                ErrorKind::Timeout,
                "Timeout",
                format!("wall-clock limit of {value} ms exceeded"),
            ),
            LimitKind::Cpu => (
                ErrorKind::Timeout,
                "CpuLimitExceeded",
                format!("CPU limit of {value} ms exceeded"),
            ),
            LimitKind::Heap => (
                ErrorKind::BadRequest,
                "HeapLimitExceeded",
                format!(
                    "heap limit of {} exceeded; the function holds too much memory",
                    size(value)
                ),
            ),
            LimitKind::Buffers => (
                ErrorKind::BadRequest,
                "BufferLimitExceeded",
                format!(
                    "buffer limit of {} exceeded; the function holds too many bytes in buffers",
                    size(value)
                ),
            ),
            LimitKind::Requests => (
                ErrorKind::BadRequest,
                "RequestLimitExceeded",
                format!(
                    "limit of {value} requests exceeded; one invocation makes too many of them"
                ),
            ),
            LimitKind::Timers => (
                ErrorKind::BadRequest,
                "TimerLimitExceeded",
                format!("limit of {value} timers exceeded; too many are pending at a time"),
            ),
            LimitKind::Result => (
                ErrorKind::BadRequest,
                "ResultLimitExceeded",
                format!(
                    "result limit of {} exceeded; the handler returned too much",
                    size(value)
                ),
            ),
        };
        Self {
            limit: Some(limit),
            ..Self::new(kind, name, message)
        }
    }

    /// What a handler-less event gives: `<type> not supported`.
    pub fn event_not_supported(event_type: &str) -> Self {
        Self::new(
            ErrorKind::UnsupportedEventType,
            "EventNotSupported",
            format!("{event_type} not supported"),
        )
    }
}

/// In MiB, where it is a whole number of them.
fn size(bytes: u64) -> String {
    const MIB: u64 = 1024 * 1024;
    if bytes >= MIB && bytes.is_multiple_of(MIB) {
        format!("{} MiB", bytes / MIB)
    } else {
        format!("{bytes} bytes")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_limit_is_named_with_its_value() {
        for limit in LimitKind::ALL {
            let value = 3 << 20;
            let error = FunctionError::limit_exceeded(LimitExceeded {
                limit,
                value,
                used: None,
            });
            let shown = match limit.unit() {
                LimitUnit::Milliseconds => "3145728 ms",
                LimitUnit::Bytes => "3 MiB",
                LimitUnit::Count => "3145728 ",
            };
            assert!(error.message.contains(shown), "{}", error.message);
            assert_eq!(
                serde_json::to_value(limit).expect("JSON"),
                limit.as_str(),
                "{limit:?}"
            );
        }
        assert_eq!(size(1_000_000), "1000000 bytes");
    }
}
