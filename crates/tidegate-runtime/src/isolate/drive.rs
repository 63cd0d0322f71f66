//! Drives an invocation's promise: turns of the event loop, until it settles or cannot any more.

use std::task::Poll;

use deno_core::{PollEventLoopOptions, v8};
use futures::future::poll_fn;
use tidegate_core::{FunctionError, LimitKind};
use tidegate_ext::invocation::InvocationId;

use super::{Isolate, failure};

/// How an invocation's promise ended.
pub(super) enum End {
    /// Settled, with the result as JSON where JSON can hold it.
    Settled(Option<String>),
    /// The result's JSON has so many bytes or more: above the limit.
    ResultTooLong(usize),
    /// There is no such handler.
    NoHandler,
    /// JavaScript reported an error; it is in the journal.
    Reported,
    NeverSettles,
    Stopped(LimitKind),
    /// The isolate was stopped by this limit of another invocation's.
    StoppedByAnother(LimitKind),
    /// It went over this limit where none of its code was running, so that others may go on. What it used, in the limit's unit.
    Late(LimitKind, u64),
    /// V8 has no string for an event of this length.
    TooLong,
}

impl Isolate {
    /// One turn of the event loop, however much there is to wait for.
    pub(super) async fn turn_at_once(
        &mut self,
        id: InvocationId,
        promise: &v8::Global<v8::Promise>,
    ) -> Poll<End> {
        poll_fn(|cx| Poll::Ready(self.turn(cx, id, promise))).await
    }

    /// Turns of the event loop until the promise has settled, within the invocation's time.
    pub(super) async fn settle(
        &mut self,
        id: InvocationId,
        promise: &v8::Global<v8::Promise>,
    ) -> End {
        let deadline = self.deadline.clone();
        let settled = poll_fn(|cx| self.turn(cx, id, promise));
        let ended = deadline.bound(settled).await;
        ended.unwrap_or(End::Stopped(LimitKind::Wall))
    }

    fn turn(
        &mut self,
        cx: &mut std::task::Context<'_>,
        id: InvocationId,
        promise: &v8::Global<v8::Promise>,
    ) -> Poll<End> {
        let turn = self
            .runtime
            .poll_event_loop(cx, PollEventLoopOptions::default());
        self.is_loop_pending = turn.is_pending();
        self.buffers.check(self.runtime.v8_isolate());
        if let Some(limit) = self.stop.get() {
            return Poll::Ready(End::Stopped(limit));
        }
        if self.journals(|journals| journals.failed(id)) {
            return Poll::Ready(End::Reported);
        }
        if let Some(end) = self.result_of(promise) {
            return Poll::Ready(end);
        }
        match turn {
            Poll::Ready(Ok(())) => Poll::Ready(End::NeverSettles),
            // What JavaScript throws is reported; this is V8 unwinding from a stop.
            Poll::Ready(Err(_)) => Poll::Ready(End::Reported),
            Poll::Pending => Poll::Pending,
        }
    }

    /// `None` while pending.
    pub(super) fn result_of(&mut self, promise: &v8::Global<v8::Promise>) -> Option<End> {
        let most_bytes = self.limits.result_bytes;
        let runtime = &mut self.runtime;
        deno_core::scope!(scope, runtime);
        let promise = v8::Local::new(scope, promise);
        match promise.state() {
            v8::PromiseState::Pending => None,
            // It reports what it catches; this is what it could not even report.
            v8::PromiseState::Rejected => Some(End::Reported),
            v8::PromiseState::Fulfilled => {
                let result = promise.result(scope);
                if result.is_false() {
                    return Some(End::NoHandler);
                }
                if result.is_true() {
                    return Some(End::ResultTooLong(v8::String::MAX_LENGTH));
                }
                let Ok(json) = v8::Local::<v8::String>::try_from(result) else {
                    return Some(End::Settled(None));
                };
                // Before it is copied; a character has a byte or more.
                if json.length() > most_bytes {
                    return Some(End::ResultTooLong(json.utf8_length(scope)));
                }
                let json = json.to_rust_string_lossy(scope);
                Some(match json.len() {
                    bytes if bytes > most_bytes => End::ResultTooLong(bytes),
                    _ => End::Settled(Some(json)),
                })
            }
        }
    }

    pub(super) async fn turn_once(&mut self) -> Result<(), FunctionError> {
        poll_fn(|cx| {
            let turn = self
                .runtime
                .poll_event_loop(cx, PollEventLoopOptions::default());
            Poll::Ready(match turn {
                Poll::Ready(Err(error)) => Err(failure::internal(&error)),
                _ => Ok(()),
            })
        })
        .await
    }
}
