//! Who calls a function of the host's, and who is told of it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tidegate_core::InvocationKey;

/// Who calls. Functions cannot change any of it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CallInfo {
    /// The name that the host has for the function: `Function::name`.
    pub function: Arc<str>,
    /// The invocation whose code calls; its `number` is 0 for code that runs while the function is loaded.
    pub invocation: InvocationKey,
    /// The name of the global.
    pub global: Arc<str>,
}

/// Is told of calls of the host's functions.
pub trait CallObserver: Send + Sync {
    /// A call has ended after `wall`, waiting for its turn included. Called on the thread that ran it; must not block.
    fn ended(&self, call: &CallInfo, wall: Duration, result: HostCallResult);
}

/// How a call of a function of the host's ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HostCallResult {
    /// With a result.
    Ok,
    /// With an error, or because its arguments or its result did not fit.
    Failed,
    /// Its invocation ended first.
    Cancelled,
}

impl HostCallResult {
    /// A name for metrics, such as `ok`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
        }
    }
}

/// Tells of a call's end, however it comes.
pub(super) struct Told {
    call: CallInfo,
    began: Instant,
    observer: Option<Arc<dyn CallObserver>>,
    result: HostCallResult,
}

impl Told {
    pub(super) fn new(call: CallInfo, observer: Option<Arc<dyn CallObserver>>) -> Self {
        Self {
            call,
            began: Instant::now(),
            observer,
            result: HostCallResult::Cancelled,
        }
    }

    pub(super) fn ended(mut self, result: HostCallResult) {
        self.result = result;
    }
}

impl Drop for Told {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            let result = if std::thread::panicking() {
                HostCallResult::Failed
            } else {
                self.result
            };
            observer.ended(&self.call, self.began.elapsed(), result);
        }
    }
}
