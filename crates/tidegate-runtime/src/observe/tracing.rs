//! Spans for whatever subscriber the embedder has installed with the `tracing` crate.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tidegate_core::InvocationKey;
use tracing::field::Empty;
use tracing::{Span, debug, debug_span};

use super::{
    HostCallEnded, InvocationEnded, InvocationStarted, IsolateEnded, IsolateStarted, Observer,
    Refused,
};

/// Makes a span `invocation` of each invocation, at level `DEBUG` with the target `tidegate`, and events of isolates, refusals and
/// calls of the host's globals.
///
/// The span has the fields `function`, `invocation` and `handler`, and when it ends `outcome` (`ok`, or the kind of the error),
/// `error` (its name), `wall_us`, `cpu_us` (microseconds) and `requests` (how many). Messages of errors, logs and URLs are the
/// functions' own, may hold secrets, and are left out.
#[derive(Debug, Default)]
pub struct TracingObserver {
    running: Mutex<HashMap<InvocationKey, Span>>,
}

impl TracingObserver {
    /// One whose spans have no parent.
    pub fn new() -> Self {
        Self::default()
    }

    /// The span of an invocation that is running, for functions of the host's that it calls: theirs can be its children.
    pub fn span_of(&self, invocation: InvocationKey) -> Option<Span> {
        self.running().get(&invocation).cloned()
    }

    fn running(&self) -> MutexGuard<'_, HashMap<InvocationKey, Span>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Observer for TracingObserver {
    fn isolate_started(&self, started: &IsolateStarted<'_>) {
        debug!(
            target: "tidegate",
            function = started.function,
            isolate = started.isolate,
            wall_us = micros(started.wall),
            ready = started.was_ready,
            error = started.error.map(|error| error.name.as_str()),
            "isolate started"
        );
    }

    fn isolate_ended(&self, ended: &IsolateEnded<'_>) {
        debug!(
            target: "tidegate",
            function = ended.function,
            isolate = ended.isolate,
            reason = ended.reason.as_str(),
            "isolate ended"
        );
    }

    fn invocation_started(&self, started: &InvocationStarted<'_>) {
        let span = debug_span!(
            target: "tidegate",
            parent: None,
            "invocation",
            function = started.function,
            invocation = %started.invocation,
            handler = started.handler.map(|handler| handler.as_str()),
            outcome = Empty,
            error = Empty,
            wall_us = Empty,
            cpu_us = Empty,
            requests = Empty,
        );
        if !span.is_disabled() {
            self.running().insert(started.invocation, span);
        }
    }

    fn invocation_ended(&self, ended: &InvocationEnded<'_>) {
        let Some(span) = self.running().remove(&ended.invocation) else {
            return;
        };
        match &ended.outcome.result {
            Ok(_) => span.record("outcome", "ok"),
            Err(error) => span
                .record("outcome", error.kind.as_str())
                .record("error", error.name.as_str()),
        };
        span.record("wall_us", micros(ended.outcome.wall));
        span.record("cpu_us", micros(ended.outcome.cpu));
        span.record("requests", ended.outcome.requests.len());
    }

    fn host_call_ended(&self, ended: &HostCallEnded<'_>) {
        let span = self.span_of(ended.invocation);
        debug!(
            target: "tidegate",
            parent: span.as_ref().and_then(Span::id),
            function = ended.function,
            invocation = %ended.invocation,
            global = ended.global,
            result = ended.result.as_str(),
            wall_us = micros(ended.wall),
            "host call ended"
        );
    }

    fn refused(&self, refused: &Refused<'_>) {
        debug!(
            target: "tidegate",
            function = refused.function,
            reason = refused.reason.as_str(),
            "event refused"
        );
    }
}

fn micros(time: std::time::Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}
