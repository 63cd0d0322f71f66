//! One invocation: the handler is called, its promise is driven until it settles, and what happened is its outcome.

use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant};

use deno_core::stats::RuntimeActivityStatsFilter;
use deno_core::{PollEventLoopOptions, v8};
use futures::future::poll_fn;
use serde_json::value::RawValue;
use tidegate_core::{FunctionError, FunctionKind, Handler, LimitKind, Outcome, Settings};
use tidegate_ext::invocation::InvocationId;
use tidegate_ext::journal::LogObserver;

use super::returned::Returned;
use super::{Isolate, failure};
use crate::cpu::ThreadCpu;
use crate::event::Event;

/// How an invocation's promise ended.
enum End {
    /// Settled, with the result as JSON where JSON can hold it.
    Settled(Option<String>),
    /// There is no such handler.
    NoHandler,
    /// JavaScript reported an error; it is in the journal.
    Reported,
    NeverSettles,
    Stopped(LimitKind),
    /// V8 has no string for an event of this length.
    TooLong,
}

/// What the handler is given, as js/globals/bootstrap.js numbers it.
#[derive(Clone, Copy)]
enum Mode {
    Event = 0,
    Insert = 1,
    Request = 2,
}

impl Isolate {
    /// Runs `event` through its handler. What the handler left running goes on with the next invocation, unless this one
    /// failed: then nothing of it may run any more, and the isolate is spent.
    pub(super) async fn invoke_unobserved(
        &mut self,
        event: &Event,
        settings: &Settings,
        observer: Option<Arc<dyn LogObserver>>,
    ) -> Outcome {
        let kind = self.kind();
        let handler = match event.handler() {
            Ok(handler) if takes(kind, handler) => handler,
            Ok(handler) => return no_handler(kind, handler.event_type()),
            Err(event_type) => return no_handler(kind, event_type),
        };
        let Some(lookup) = self.lookups.of(handler).cloned() else {
            return no_handler(kind, handler.event_type());
        };
        let mode = match (kind, handler) {
            (_, Handler::OnRequest) => Mode::Request,
            (Some(FunctionKind::Insert), _) => Mode::Insert,
            _ => Mode::Event,
        };
        let id = self.next_id();
        self.journals(|journals| {
            journals.open(id, observer.clone());
            if matches!(mode, Mode::Request) {
                journals.accept_events(id);
            }
        });
        let (logs_at_load, requests_at_load) = std::mem::take(&mut self.at_load);
        if let Some(observer) = &observer {
            logs_at_load.iter().for_each(|line| observer.log(line));
        }

        self.guard_heap_again();
        let paused = self.paused();
        let started = Instant::now();
        let cpu = ThreadCpu::now();
        self.deadline.arm(started + self.limits.wall);
        let end = match self.call(id, &lookup, mode, event.as_json(), settings.as_json()) {
            Ok(promise) => self.settle(id, promise).await,
            Err(end) => end,
        };
        self.deadline.disarm();
        let wall = started.elapsed().saturating_sub(self.paused() - paused);
        let cpu = cpu.elapsed();

        let mut journal = self.journals(|journals| journals.close(id));
        // A stop may have come after the last look at it.
        let result = match (self.stop.get(), end) {
            (Some(limit), _) | (None, End::Stopped(limit)) => {
                self.stop.stop(limit, 0);
                Err(self.named(failure::stopped(limit, &self.limits, &self.stop)))
            }
            (None, End::Settled(Some(json))) if json.len() > self.limits.result_bytes => {
                Err(failure::result_too_long(json.len(), &self.limits))
            }
            (None, End::Settled(json)) => {
                Ok(json.and_then(|json| RawValue::from_string(json).ok()))
            }
            (None, End::NoHandler) => no_handler(kind, handler.event_type()).result,
            (None, End::TooLong) => Err(failure::event_too_long(event.as_json().len())),
            (None, End::NeverSettles) => Err(failure::never_settles(handler)),
            (None, End::Reported) => Err(failure::unreadable()),
        };
        let result = match journal.failure.take() {
            Some(error) if self.stop.get().is_none() => {
                Err(self.named(failure::reported(error, &self.script_name())))
            }
            _ => result,
        };
        let (result, returned) = match result {
            Ok(json) => match Returned::read(kind, handler, event, json.as_deref(), &mut journal) {
                Ok(returned) => (Ok(json), returned),
                Err(error) => (Err(error), Returned::default()),
            },
            Err(error) => (Err(error), Returned::default()),
        };
        // To look at what there is takes longer.
        let work_left = self.is_loop_pending && self.has_work_left();
        if result.is_err() && work_left {
            self.spent = true;
        }
        let mut logs = logs_at_load;
        logs.append(&mut journal.logs);
        if let Some(line) = returned.warning {
            if let Some(observer) = &observer {
                observer.log(&line);
            }
            logs.push(line);
        }
        let mut requests = requests_at_load;
        requests.append(&mut journal.requests);
        let heap_bytes = self
            .runtime
            .v8_isolate()
            .get_heap_statistics()
            .used_heap_size() as u64;
        self.retire_if_due(heap_bytes, work_left);
        Outcome {
            kind,
            result,
            batch: returned.batch,
            events: returned.events,
            objects: returned.objects,
            logs,
            requests,
            work_left,
            wall,
            cpu,
            heap_bytes,
        }
    }

    /// How long debuggers have held the isolate so far.
    fn paused(&self) -> Duration {
        let inspected = self.inspected.as_ref();
        inspected.map_or(Duration::ZERO, |inspected| inspected.target().paused())
    }

    fn next_id(&mut self) -> InvocationId {
        self.invocations = self.invocations.checked_add(1).unwrap_or(1);
        InvocationId(self.invocations)
    }

    fn call(
        &mut self,
        id: InvocationId,
        lookup: &v8::Global<v8::Function>,
        mode: Mode,
        event: &str,
        settings: &str,
    ) -> Result<v8::Global<v8::Promise>, End> {
        let runtime = &mut self.runtime;
        deno_core::scope!(scope, runtime);
        let event = v8::String::new(scope, event).ok_or(End::TooLong)?;
        let settings = v8::String::new(scope, settings).ok_or(End::TooLong)?;
        let arguments = [
            v8::Integer::new_from_unsigned(scope, id.0).into(),
            v8::Local::new(scope, lookup).into(),
            v8::Integer::new(scope, mode as i32).into(),
            event.into(),
            settings.into(),
        ];
        let receiver = v8::undefined(scope).into();
        // It catches what the handler throws, so nothing but a stop keeps it from returning its promise.
        v8::Local::new(scope, &self.host.invoke)
            .call(scope, receiver, &arguments)
            .and_then(|promise| v8::Local::<v8::Promise>::try_from(promise).ok())
            .map(|promise| v8::Global::new(scope, promise))
            .ok_or(End::Stopped(LimitKind::Wall))
    }

    async fn settle(&mut self, id: InvocationId, promise: v8::Global<v8::Promise>) -> End {
        let deadline = self.deadline.clone();
        let settled = poll_fn(|cx| {
            let turn = self
                .runtime
                .poll_event_loop(cx, PollEventLoopOptions::default());
            self.is_loop_pending = turn.is_pending();
            self.buffers.check_external(self.runtime.v8_isolate());
            if let Some(limit) = self.stop.get() {
                return Poll::Ready(End::Stopped(limit));
            }
            if self.journals(|journals| journals.failed(id)) {
                return Poll::Ready(End::Reported);
            }
            if let Some(end) = self.result_of(&promise) {
                return Poll::Ready(end);
            }
            match turn {
                Poll::Ready(Ok(())) => Poll::Ready(End::NeverSettles),
                // What JavaScript throws is reported; this is V8 unwinding from a stop.
                Poll::Ready(Err(_)) => Poll::Ready(End::Reported),
                Poll::Pending => Poll::Pending,
            }
        });
        let ended = deadline.bound(settled).await;
        ended.unwrap_or(End::Stopped(LimitKind::Wall))
    }

    /// `None` while pending.
    fn result_of(&mut self, promise: &v8::Global<v8::Promise>) -> Option<End> {
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
                let json = v8::Local::<v8::String>::try_from(result).ok();
                Some(End::Settled(
                    json.map(|json| json.to_rust_string_lossy(scope)),
                ))
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

    fn has_work_left(&mut self) -> bool {
        let filter = RuntimeActivityStatsFilter::default()
            .with_ops()
            .with_timers();
        !self
            .runtime
            .runtime_activity_stats_factory()
            .capture(&filter)
            .dump()
            .active
            .is_empty()
    }
}

/// Whether a function of this kind has handlers like this one.
fn takes(kind: Option<FunctionKind>, handler: Handler) -> bool {
    match kind {
        Some(FunctionKind::Source) => handler == Handler::OnRequest,
        Some(FunctionKind::Destination | FunctionKind::Insert) => handler != Handler::OnRequest,
        None => true,
    }
}

/// The outcome of what no handler is for: an insert function lets no such event go on, which is no failure.
fn no_handler(kind: Option<FunctionKind>, event_type: &str) -> Outcome {
    let mut outcome = Outcome::failed(FunctionError::event_not_supported(event_type));
    outcome.kind = kind;
    if kind == Some(FunctionKind::Insert) && event_type != Handler::OnRequest.event_type() {
        outcome.result = Ok(None);
    }
    outcome
}
