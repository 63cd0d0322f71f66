//! One invocation: the handler is called, its promise is driven until it settles, and what happened is its outcome.

use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant};

use deno_core::stats::RuntimeActivityStatsFilter;
use deno_core::v8;
use serde_json::value::RawValue;
use tidegate_core::{FunctionError, FunctionKind, Handler, LimitKind, Outcome, Settings};
use tidegate_ext::invocation::InvocationId;
use tidegate_ext::journal::LogObserver;

use super::drive::End;
use super::returned::Returned;
use super::{Isolate, failure};
use crate::cpu::Waited;
use crate::event::Event;

/// What the handler is given, as js/globals/bootstrap.js numbers it.
#[derive(Clone, Copy)]
enum Mode {
    Event = 0,
    Insert = 1,
    Request = 2,
}

/// What an invocation took.
pub(super) struct Time {
    pub(super) wall: Duration,
    pub(super) cpu: Duration,
}

/// How much time is between two looks at the heap's size.
const HEAP_LOOKS: Duration = Duration::from_millis(10);

/// An invocation whose handler has been called.
pub(super) struct Running {
    pub(super) id: InvocationId,
    kind: Option<FunctionKind>,
    handler: Handler,
    observer: Option<Arc<dyn LogObserver>>,
    pub(super) started: Instant,
    /// Once it has waited.
    waited: Option<Waited>,
    /// How long debuggers had held the isolate before.
    paused: Duration,
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
        let (mut running, called) = match self.call_handler(event, settings, observer) {
            Ok(begun) => begun,
            Err(outcome) => return outcome,
        };
        let end = match called {
            Ok(promise) => match self.turn_at_once(running.id, &promise).await {
                // Most handlers that wait for nothing are done by now.
                Poll::Ready(end) => end,
                Poll::Pending => {
                    running.waited = Some(self.cpu.waits(running.started.elapsed()));
                    self.settle(running.id, &promise).await
                }
            },
            Err(end) => end,
        };
        self.finish(running, end, event)
    }

    /// Calls the handler. `Err`: there is none for the event.
    #[expect(
        clippy::result_large_err,
        reason = "it is handed on at once, and a box would be an allocation for each invocation"
    )]
    pub(super) fn call_handler(
        &mut self,
        event: &Event,
        settings: &Settings,
        observer: Option<Arc<dyn LogObserver>>,
    ) -> Result<(Running, Result<v8::Global<v8::Promise>, End>), Outcome> {
        let (kind, id) = (self.kind(), self.next_id());
        let handler = match event.handler() {
            Ok(handler) if takes(kind, handler) => handler,
            Ok(handler) => return Err(no_handler(kind, handler.event_type())),
            Err(event_type) => return Err(no_handler(kind, event_type)),
        };
        let Some(lookup) = self.lookups.of(handler).cloned() else {
            return Err(no_handler(kind, handler.event_type()));
        };
        let mode = match (kind, handler) {
            (_, Handler::OnRequest) => Mode::Request,
            (Some(FunctionKind::Insert), _) => Mode::Insert,
            _ => Mode::Event,
        };
        self.journals(|journals| {
            journals.open(id, observer.clone());
            if matches!(mode, Mode::Request) {
                journals.accept_events(id);
            }
        });
        if let Some(observer) = &observer {
            self.at_load.0.iter().for_each(|line| observer.log(line));
        }
        self.guard_heap_again();
        let running = Running {
            id,
            kind,
            handler,
            observer,
            paused: self.paused(),
            started: Instant::now(),
            waited: None,
        };
        self.deadline.arm(running.started + self.limits.wall);
        let called = self.call(id, &lookup, mode, event.as_json(), settings);
        Ok((running, called))
    }

    /// What became of the only invocation, which has ended.
    fn finish(&mut self, running: Running, end: End, event: &Event) -> Outcome {
        self.deadline.disarm();
        let wall = running.started.elapsed();
        let wall = wall.saturating_sub(self.paused() - running.paused);
        let cpu = match running.waited {
            Some(waited) => self.cpu.with_waiting(waited),
            None => self.cpu.without_waiting(wall),
        };
        self.outcome_of(running, end, event, Time { wall, cpu }, true)
    }

    /// What became of an invocation that has ended. `is_alone`: no other one is under way.
    pub(super) fn outcome_of(
        &mut self,
        running: Running,
        end: End,
        event: &Event,
        Time { wall, cpu }: Time,
        is_alone: bool,
    ) -> Outcome {
        let Running {
            id,
            kind,
            handler,
            observer,
            ..
        } = running;
        let mut journal = self.journals(|journals| journals.close(id));
        // A stop may have come after the last look at it.
        let result = match (self.stop.get(), end) {
            (_, End::StoppedByAnother(limit)) => Err(failure::stopped_by_another(limit)),
            (None, End::Late(limit, used)) => {
                // What it left must not go on for long: the isolate takes no more, and goes with the last that is under way.
                self.spent = true;
                Err(failure::late(limit, used, &self.limits))
            }
            (Some(limit), _) | (None, End::Stopped(limit)) => {
                self.stop.stop(limit, 0);
                Err(self.named(failure::stopped(limit, &self.limits, &self.stop)))
            }
            (None, End::ResultTooLong(bytes)) => Err(failure::result_too_long(bytes, &self.limits)),
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
        let work_left = is_alone && self.is_loop_pending && self.has_work_left();
        if result.is_err() && work_left {
            self.spent = true;
        }
        let (mut logs, mut requests) = std::mem::take(&mut self.at_load);
        logs.append(&mut journal.logs);
        if let Some(line) = returned.warning {
            if let Some(observer) = &observer {
                observer.log(&line);
            }
            logs.push(line);
        }
        requests.append(&mut journal.requests);
        let heap_bytes = self.heap_bytes();
        self.retire_if_due(heap_bytes, work_left || !is_alone);
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

    /// V8's heap in use, as of ten milliseconds ago at most: counting it takes as long as a short invocation.
    fn heap_bytes(&mut self) -> u64 {
        let now = Instant::now();
        match self.heap_seen {
            Some((bytes, at)) if now - at < HEAP_LOOKS => bytes,
            _ => {
                let isolate = self.runtime.v8_isolate();
                let bytes = isolate.get_heap_statistics().used_heap_size() as u64;
                self.heap_seen = Some((bytes, now));
                bytes
            }
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
        settings: &Settings,
    ) -> Result<v8::Global<v8::Promise>, End> {
        let runtime = &mut self.runtime;
        deno_core::scope!(scope, runtime);
        let event = string(scope, event).ok_or(End::TooLong)?;
        let settings = string(scope, settings.as_json()).ok_or(End::TooLong)?;
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

/// `None`: V8 has no string of this length.
fn string<'s>(scope: &v8::PinScope<'s, '_>, text: &str) -> Option<v8::Local<'s, v8::String>> {
    if text.is_ascii() {
        v8::String::new_from_one_byte(scope, text.as_bytes(), v8::NewStringType::Normal)
    } else {
        v8::String::new(scope, text)
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
