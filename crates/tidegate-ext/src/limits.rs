//! Limits that ops keep. What goes over one ends the isolate's work.

use std::sync::Arc;

use deno_core::{OpState, ResourceId, v8};
use tidegate_core::LimitKind;

use crate::invocation::InvocationId;
use crate::journal::{Journals, NewRequest, RequestSlot};

/// Ends an isolate's work.
pub trait LimitStop: Send + Sync {
    /// The function went over `limit`; `used`: what it would have used, in the limit's unit. Only for ops that V8 calls on the
    /// isolate's thread, and that may allocate in its heap: no fast calls.
    ///
    /// The JavaScript that called the op ends as soon as it calls anything. An op should not throw then: what is called while V8
    /// handles an exception may keep the stop to itself.
    fn exceeded(&self, limit: LimitKind, used: u64);
}

/// What the ops of one isolate let its function do.
#[derive(Clone)]
pub struct OpLimits {
    /// Requests of one invocation, and its calls of the host's own globals.
    pub requests: usize,
    /// Requests under way at a time, of `fetch` and of `AWS` each.
    pub sockets: usize,
    /// Timers that are pending at a time.
    pub timers: usize,
    pub stop: Arc<dyn LimitStop>,
}

/// The isolate is being stopped; whatever the op gives, nobody gets to use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stopping;

/// What such an op gives in the place of a resource: the number of none.
pub(crate) const NO_RESOURCE: ResourceId = ResourceId::MAX;

/// Counts what is about to leave the isolate for the running invocation, which is given.
pub(crate) fn count_request(
    scope: &mut v8::PinScope<'_, '_>,
    state: &mut OpState,
) -> Result<InvocationId, Stopping> {
    let invocation = InvocationId::current(scope);
    let journals = state.borrow_mut::<Journals>();
    let count = journals.count_request(invocation);
    let limits = state.borrow::<OpLimits>();
    if count > limits.requests {
        limits.stop.exceeded(LimitKind::Requests, count as u64);
        return Err(Stopping);
    }
    Ok(invocation)
}

/// Counts and records a request of the running invocation that is about to be sent.
pub(crate) fn request_started(
    scope: &mut v8::PinScope<'_, '_>,
    state: &mut OpState,
    request: NewRequest,
) -> Result<Option<RequestSlot>, Stopping> {
    let invocation = count_request(scope, state)?;
    let journals = state.borrow_mut::<Journals>();
    Ok(journals.request_started(invocation, request))
}

/// How many timers there may be, of which `pending` are there.
pub(crate) fn timers(state: &OpState, pending: u32) -> u32 {
    let limits = state.borrow::<OpLimits>();
    if pending as usize >= limits.timers {
        let used = u64::from(pending).saturating_add(1);
        limits.stop.exceeded(LimitKind::Timers, used);
    }
    u32::try_from(limits.timers).unwrap_or(u32::MAX)
}
