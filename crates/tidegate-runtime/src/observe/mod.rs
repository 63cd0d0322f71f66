//! What an embedder can be told of as it happens: isolates, invocations, queues, refusals.
//!
//! A host without an observer pays for none of it.

#[cfg(feature = "metrics")]
mod metrics;
#[cfg(feature = "tracing")]
mod tracing;
mod watch;

use std::fmt::Debug;
use std::time::Duration;

use tidegate_core::{FunctionError, Handler, InvocationKey, LimitKind, Outcome};

#[cfg(feature = "metrics")]
pub use metrics::MetricsObserver;
pub use tidegate_ext::host_globals::HostCallResult;
#[cfg(feature = "tracing")]
pub use tracing::TracingObserver;
pub(crate) use watch::{Watch, next_isolate};

/// Is told what a [`Host`](crate::Host)'s isolates do; [`HostOptions::observer`](crate::HostOptions::observer) takes one.
///
/// Every method does nothing unless it is implemented. They are called on the threads that do the work, in between: they must
/// not block, and must not call the host. What they are given is borrowed for the call.
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use tidegate_runtime::{InvocationEnded, Observer};
///
/// #[derive(Debug, Default)]
/// struct Failures(AtomicU64);
///
/// impl Observer for Failures {
///     fn invocation_ended(&self, ended: &InvocationEnded<'_>) {
///         if !ended.outcome.is_ok() {
///             self.0.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
/// ```
pub trait Observer: Debug + Send + Sync {
    /// A function was loaded into an isolate, or could not be: a cold start.
    fn isolate_started(&self, _started: &IsolateStarted<'_>) {}

    /// An isolate that had loaded its function is gone.
    fn isolate_ended(&self, _ended: &IsolateEnded<'_>) {}

    /// An event is about to be given to its handler. Of a batch that is split, each event is an invocation.
    fn invocation_started(&self, _started: &InvocationStarted<'_>) {}

    /// What became of an invocation; its outcome is on its way to who asked for it.
    fn invocation_ended(&self, _ended: &InvocationEnded<'_>) {}

    /// A function of the host's own that is a global has given its answer, or was cancelled.
    fn host_call_ended(&self, _ended: &HostCallEnded<'_>) {}

    /// More, or fewer, events wait for one function in a [`Pool`](crate::Pool). Changes that follow each other closely may be told
    /// as one, and by several threads at a time; the last call has the number that holds.
    fn queue_changed(&self, _queue: &QueueChanged<'_>) {}

    /// An event was not taken.
    fn refused(&self, _refused: &Refused<'_>) {}

    /// V8 did not give a thread back a second after its time limit. The thread is left behind, busy; the invocation on it ended
    /// as a `Timeout`, and no [`Observer::invocation_ended`] tells of it.
    fn thread_given_up(&self, _given_up: &ThreadGivenUp<'_>) {}
}

/// A cold start.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct IsolateStarted<'a> {
    /// [`Function::name`](crate::Function::name).
    pub function: &'a str,
    /// [`InvocationKey::isolate`] of its invocations.
    pub isolate: u64,
    /// Wall-clock time until the function was loaded, or could not be.
    pub wall: Duration,
    /// Whether a blank isolate stood ready, so that only the function's own code had to be run.
    pub was_ready: bool,
    /// Why the function could not be loaded.
    pub error: Option<&'a FunctionError>,
}

/// The end of an isolate.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct IsolateEnded<'a> {
    /// [`Function::name`](crate::Function::name).
    pub function: &'a str,
    /// [`InvocationKey::isolate`] of its invocations.
    pub isolate: u64,
    /// Why it ended.
    pub reason: IsolateEnd,
}

/// Why an isolate ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IsolateEnd {
    /// A limit stopped it.
    Limit(LimitKind),
    /// A failed invocation had left work behind.
    WorkLeft,
    /// A soft limit retired it after its work.
    Retired,
    /// It had nothing to do for long.
    Idle,
    /// Its memory was needed elsewhere.
    Evicted,
    /// Its instance, or its pool, was closed.
    Closed,
}

impl IsolateEnd {
    /// A name for metrics, such as `limit`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Limit(_) => "limit",
            Self::WorkLeft => "work_left",
            Self::Retired => "retired",
            Self::Idle => "idle",
            Self::Evicted => "evicted",
            Self::Closed => "closed",
        }
    }
}

/// The beginning of an invocation.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct InvocationStarted<'a> {
    /// [`Function::name`](crate::Function::name).
    pub function: &'a str,
    /// Which invocation it is.
    pub invocation: InvocationKey,
    /// What is to be called; `None` for a type of event that no function can handle.
    pub handler: Option<Handler>,
    /// Events in it: 1, or the length of a batch.
    pub events: usize,
}

/// The end of an invocation.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct InvocationEnded<'a> {
    /// [`Function::name`](crate::Function::name).
    pub function: &'a str,
    /// Which invocation it was.
    pub invocation: InvocationKey,
    /// What was called; `None` for a type of event that no function can handle.
    pub handler: Option<Handler>,
    /// What it came to, with times, requests and the limit that ended it.
    pub outcome: &'a Outcome,
}

/// The end of a call of a function of the host's.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct HostCallEnded<'a> {
    /// [`Function::name`](crate::Function::name) of the caller.
    pub function: &'a str,
    /// The invocation that called.
    pub invocation: InvocationKey,
    /// The global's name.
    pub global: &'a str,
    /// Wall-clock time, waiting for its turn included.
    pub wall: Duration,
    /// How it ended.
    pub result: HostCallResult,
}

/// The length of a queue.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct QueueChanged<'a> {
    /// [`Function::name`](crate::Function::name).
    pub function: &'a str,
    /// Events of this function that wait for an instance.
    pub waiting: usize,
}

/// An event that was not taken.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Refused<'a> {
    /// [`Function::name`](crate::Function::name).
    pub function: &'a str,
    /// Why it was not taken.
    pub reason: Refusal,
}

/// Why an event was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Refusal {
    /// Too many events of its function wait already.
    QueueFull,
    /// It waited longer than it may.
    WaitedTooLong,
    /// There is no memory for another instance.
    Memory,
    /// The pool is being shut down.
    Closed,
}

impl Refusal {
    /// What people are told.
    pub fn message(self) -> &'static str {
        match self {
            Self::QueueFull => "too many of its events wait already",
            Self::WaitedTooLong => "it waited for an instance for longer than it may",
            Self::Memory => "memory is short",
            Self::Closed => "the pool is being shut down",
        }
    }

    /// A name for metrics, such as `queue_full`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::QueueFull => "queue_full",
            Self::WaitedTooLong => "waited_too_long",
            Self::Memory => "memory",
            Self::Closed => "closed",
        }
    }
}

/// A thread that V8 does not give back.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ThreadGivenUp<'a> {
    /// [`Function::name`](crate::Function::name) of the function that it runs.
    pub function: &'a str,
}
