//! One isolate's side of the observer.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tidegate_core::{FunctionError, Handler, InvocationKey, Outcome};

use super::{
    InvocationEnded, InvocationStarted, IsolateEnd, IsolateEnded, IsolateStarted, Observer,
};
use crate::limits::StopReason;

/// The number of an isolate that is about to be started.
pub fn next_isolate() -> u64 {
    static STARTED: AtomicU64 = AtomicU64::new(0);
    STARTED.fetch_add(1, Ordering::Relaxed) + 1
}

/// Tells an observer what becomes of one isolate, its end included.
pub struct Watch {
    observer: Arc<dyn Observer>,
    function: Arc<str>,
    isolate: u64,
    stop: Arc<StopReason>,
    is_loaded: bool,
    end: IsolateEnd,
}

impl Watch {
    pub fn new(
        observer: Arc<dyn Observer>,
        function: Arc<str>,
        isolate: u64,
        stop: Arc<StopReason>,
    ) -> Self {
        Self {
            observer,
            function,
            isolate,
            stop,
            is_loaded: false,
            end: IsolateEnd::Closed,
        }
    }

    /// The function was loaded, or could not be.
    pub fn started(&mut self, wall: Duration, was_ready: bool, error: Option<&FunctionError>) {
        self.is_loaded = error.is_none();
        self.observer.isolate_started(&IsolateStarted {
            function: &self.function,
            isolate: self.isolate,
            wall,
            was_ready,
            error,
        });
    }

    /// What is to be said if the isolate goes now, and no limit has stopped it.
    pub fn ends_as(&mut self, end: IsolateEnd) {
        self.end = end;
    }

    pub fn invocation_started(
        &self,
        invocation: InvocationKey,
        handler: Option<Handler>,
        events: usize,
    ) {
        self.observer.invocation_started(&InvocationStarted {
            function: &self.function,
            invocation,
            handler,
            events,
        });
    }

    pub fn invocation_ended(
        &self,
        invocation: InvocationKey,
        handler: Option<Handler>,
        outcome: &Outcome,
    ) {
        self.observer.invocation_ended(&InvocationEnded {
            function: &self.function,
            invocation,
            handler,
            outcome,
        });
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if !self.is_loaded {
            return;
        }
        let reason = self.stop.get().map_or(self.end, IsolateEnd::Limit);
        self.observer.isolate_ended(&IsolateEnded {
            function: &self.function,
            isolate: self.isolate,
            reason,
        });
    }
}
