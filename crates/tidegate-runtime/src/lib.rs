//! Runs Segment-style JavaScript functions in V8 isolates with limits.
//!
//! A [`Host`] holds what the isolates of a process share; an [`Instance`] is one loaded function; [`Instance::invoke`] runs
//! one [`Event`] through its handler and gives an [`Outcome`].
//!
//! ```no_run
//! use tidegate_runtime::{Event, Function, Host, HostOptions, Instance, Limits, Settings};
//!
//! # async fn example(code: &str, json: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let host = Host::new(HostOptions::default())?;
//! let function = Function::new("function.js", code);
//! let instance = Instance::start(&host, function, Settings::default(), Limits::default()).await?;
//! let outcome = instance.invoke(Event::parse(json)?, None).await;
//! assert!(outcome.is_ok());
//! # Ok(())
//! # }
//! ```

#![deny(missing_docs)]

mod background;
mod cpu;
mod each;
mod event;
mod host;
mod inspector;
mod instance;
mod isolate;
mod limits;
mod local;
mod observe;
mod pool;
mod reply;
mod threads;
mod worker;

pub use event::{Event, EventError};
pub use host::{Host, HostError, HostOptions};
pub use inspector::{Inspector, InspectorError, InspectorOptions};
pub use instance::Instance;
pub use local::LocalInstance;
#[cfg(feature = "metrics")]
pub use observe::MetricsObserver;
#[cfg(feature = "tracing")]
pub use observe::TracingObserver;
pub use observe::{
    HostCallEnded, HostCallResult, InvocationEnded, InvocationStarted, IsolateEnd, IsolateEnded,
    IsolateStarted, Observer, QueueChanged, Refusal, Refused, ThreadGivenUp,
};
pub use pool::{Busy, FunctionOptions, Pool, PoolError, PoolOptions, PoolStats, PooledFunction};
pub use threads::{IsolateThread, on_isolate_thread};
pub use tidegate_aws::{
    AwsAccess, AwsError, AwsOptions, HostCredentialsFor, RoleArnPattern, RoleArnPatternError,
    RolePolicy, RoleRule, StaticCredentials,
};
pub use tidegate_core::{
    BatchedEvent, Delivery, ErrorCause, ErrorKind, Function, FunctionError, FunctionKind, Handler,
    Handlers, InvocationKey, LimitExceeded, LimitKind, LimitUnit, Limits, LogLevel, LogLine,
    Outcome, OutgoingRequest, RequestError, RequestFile, RequestOutcome, Settings, SettingsError,
    SourceLocation, SourceRequest,
};
pub use tidegate_egress::{
    AllowRule, AllowRuleError, Decision, EgressPolicy, Intercept, Resolve, Resolving, Seen,
    SendError, SystemResolver,
};
pub use tidegate_ext::host_globals::{CallError, CallInfo, Globals, GlobalsError, NameProblem};
pub use tidegate_ext::journal::LogObserver;
