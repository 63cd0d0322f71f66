//! Limits that ops keep. What goes over one ends the isolate's work.

use std::sync::Arc;

use deno_core::{OpState, v8};
use deno_error::JsErrorBox;
use tidegate_core::LimitKind;

use crate::invocation::InvocationId;
use crate::journal::{Journals, NewRequest, RequestSlot};

/// Ends an isolate's work.
pub trait LimitStop: Send + Sync {
    /// The function went over `limit`; `used`: what it would have used, in the limit's unit. Only for ops that V8 calls on the
    /// isolate's thread, and that may allocate in its heap: no fast calls.
    fn exceeded(&self, limit: LimitKind, used: u64);
}

/// What the ops of one isolate let its function do.
#[derive(Clone)]
pub struct OpLimits {
    /// Requests of one invocation.
    pub requests: usize,
    /// Requests under way at a time, of `fetch` and of `AWS` each.
    pub sockets: usize,
    /// Timers that are pending at a time.
    pub timers: usize,
    pub stop: Arc<dyn LimitStop>,
}

/// No JavaScript of the function sees it: its isolate is being stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the limit of {} is exceeded", .0.as_str())]
pub struct OverLimit(pub LimitKind);

impl From<OverLimit> for JsErrorBox {
    fn from(over: OverLimit) -> Self {
        Self::generic(over.to_string())
    }
}

/// Counts and records a request of the running invocation that is about to be sent.
pub(crate) fn request_started(
    scope: &mut v8::PinScope<'_, '_>,
    state: &mut OpState,
    request: NewRequest,
) -> Result<Option<RequestSlot>, OverLimit> {
    let invocation = InvocationId::current(scope);
    let journals = state.borrow_mut::<Journals>();
    let count = journals.count_request(invocation);
    let limits = state.borrow::<OpLimits>();
    if count > limits.requests {
        limits.stop.exceeded(LimitKind::Requests, count as u64);
        return Err(OverLimit(LimitKind::Requests));
    }
    let journals = state.borrow_mut::<Journals>();
    Ok(journals.request_started(invocation, request))
}

/// How many timers there may be, of which `pending` are there.
pub(crate) fn timers(state: &OpState, pending: u32) -> Result<u32, OverLimit> {
    let limits = state.borrow::<OpLimits>();
    if pending as usize >= limits.timers {
        let used = u64::from(pending).saturating_add(1);
        limits.stop.exceeded(LimitKind::Timers, used);
        return Err(OverLimit(LimitKind::Timers));
    }
    Ok(u32::try_from(limits.timers).unwrap_or(u32::MAX))
}
