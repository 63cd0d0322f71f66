//! Functions, events, outcomes, limits and error kinds of Tidegate: plain data and pure decisions, without V8 and without
//! a runtime. The names follow the function contract of Segment-style functions.

#![deny(missing_docs)]

pub mod batch;
mod delivery;
mod error;
mod function;
mod handler;
mod invocation;
mod limits;
mod mask;
mod outcome;
mod request;

pub use batch::{Batch, BatchedEvent, MAX_EVENT_ON_BYTES};
pub use delivery::Delivery;
pub use error::{
    ErrorCause, ErrorKind, FunctionError, LimitExceeded, LimitKind, LimitUnit, SourceLocation,
};
pub use function::{Function, Settings, SettingsError};
pub use handler::{FunctionKind, Handler, Handlers};
pub use invocation::InvocationKey;
pub use limits::Limits;
pub use mask::{Masker, MaskerError};
pub use outcome::{LogLevel, LogLine, Outcome, OutgoingRequest, RequestOutcome};
pub use request::{RequestError, RequestFile, SourceRequest};
