//! Several invocations under way in one isolate: they take turns where they wait.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use deno_core::{PollEventLoopOptions, v8};
use tidegate_core::{LimitKind, Outcome, Settings};
use tidegate_ext::invocation::InvocationId;
use tidegate_ext::journal::LogObserver;
use tokio::time::Sleep;

use super::Isolate;
use super::drive::End;
use super::invocation::{Running, Time};
use super::observed::Told;
use crate::event::Event;

/// What the caller knows an invocation by.
pub type Ticket = u64;

/// An invocation whose handler has been called.
pub struct UnderWay {
    ticket: Ticket,
    running: Running,
    called: Result<v8::Global<v8::Promise>, End>,
    event: Event,
    told: Option<Told>,
    due: Instant,
    cpu: Duration,
}

/// Wakes for the first deadline.
pub type Alarm = Pin<Box<Sleep>>;

impl Isolate {
    /// Calls the handler for `event`; [`Isolate::poll_ended`] gives the outcome, under `ticket`. `Err`: there is no handler for it.
    #[expect(clippy::result_large_err, reason = "as call_handler")]
    pub fn begin_one_of_several(
        &mut self,
        ticket: Ticket,
        event: Event,
        settings: &Settings,
        observer: Option<Arc<dyn LogObserver>>,
    ) -> Result<(), Outcome> {
        let told = self.tell_started(&event);
        match self.call_handler(&event, settings, observer) {
            Ok((running, called)) => {
                self.deadline.disarm();
                let cpu = self.cpu.without_waiting(running.started.elapsed());
                let due = running.started + self.limits.wall;
                if matches!(called, Err(End::Stopped(_))) {
                    self.stopped_in = Some(running.id);
                }
                self.under_way.push(UnderWay {
                    ticket,
                    running,
                    called,
                    event,
                    told,
                    due,
                    cpu,
                });
                Ok(())
            }
            Err(outcome) => {
                self.tell_ended(told, &outcome);
                Err(outcome)
            }
        }
    }

    /// How many are under way.
    pub fn under_way(&self) -> usize {
        self.under_way.len()
    }

    /// A turn of the event loop, and the outcomes of those that have ended; pending while none has.
    ///
    /// A limit that is met where code runs stops the isolate, and with it all of them; who only waited too long fails alone.
    pub fn poll_ended(&mut self, cx: &mut Context<'_>) -> Poll<Vec<(Ticket, Outcome)>> {
        let mut ended = self.those_too_late();
        let latest = self.under_way.iter().map(|one| one.due).max();
        if let Some(latest) = latest.filter(|_| ended.is_empty()) {
            // Until then somebody's code may run.
            self.deadline.arm(latest);
            let began = Instant::now();
            let options = PollEventLoopOptions::default();
            let turn = self.runtime.poll_event_loop(cx, options);
            self.is_loop_pending = turn.is_pending();
            self.buffers.check(self.runtime.v8_isolate());
            self.deadline.disarm();
            self.share(began.elapsed());
            ended = self.those_ended(&turn);
        }
        if !ended.is_empty() {
            return Poll::Ready(self.outcomes(ended));
        }
        self.set_alarm(cx);
        Poll::Pending
    }

    /// Whose code a turn's time was spent on is not known, so it is divided among all.
    fn share(&mut self, turn: Duration) {
        let turn = self.cpu.without_waiting(turn);
        let count = u32::try_from(self.under_way.len()).unwrap_or(u32::MAX);
        for one in &mut self.under_way {
            one.cpu += turn / count.max(1);
        }
    }

    fn those_too_late(&mut self) -> Vec<(UnderWay, End)> {
        let now = Instant::now();
        if self.under_way.iter().all(|one| now < one.due) {
            return Vec::new();
        }
        self.take_ended(|isolate, one| {
            if now < one.due {
                return None;
            }
            let settled = match &one.called {
                Ok(promise) => isolate.result_of(promise),
                Err(_) => None,
            };
            let millis = one.running.started.elapsed().as_millis();
            let late = End::Late(LimitKind::Wall, u64::try_from(millis).unwrap_or(u64::MAX));
            Some(settled.unwrap_or(late))
        })
    }

    fn those_ended<E>(&mut self, turn: &Poll<Result<(), E>>) -> Vec<(UnderWay, End)> {
        if let Some(limit) = self.stop.get() {
            let running = self.under_way.iter().map(|one| one.running.id);
            let place = self.stop.place().and_then(|place| place.invocation);
            let guilty = self.stopped_in.or(place);
            let guilty = guilty.filter(|id| running.clone().any(|running| running == *id));
            return self.take_ended(|_, one| Some(end_of_stop(limit, one.running.id, guilty)));
        }
        self.take_ended(|isolate, one| {
            let id = one.running.id;
            if isolate.journals(|journals| journals.failed(id)) {
                return Some(End::Reported);
            }
            let promise = match &mut one.called {
                Ok(promise) => promise,
                called => return std::mem::replace(called, Err(End::Reported)).err(),
            };
            if let Some(end) = isolate.result_of(promise) {
                return Some(end);
            }
            match turn {
                Poll::Ready(Ok(())) => Some(End::NeverSettles),
                Poll::Ready(Err(_)) => Some(End::Reported),
                Poll::Pending if one.cpu > isolate.limits.cpu => {
                    let millis = u64::try_from(one.cpu.as_millis()).unwrap_or(u64::MAX);
                    Some(End::Late(LimitKind::Cpu, millis))
                }
                Poll::Pending => None,
            }
        })
    }

    /// Takes those out for which `end` says how they ended.
    fn take_ended(
        &mut self,
        mut end: impl FnMut(&mut Self, &mut UnderWay) -> Option<End>,
    ) -> Vec<(UnderWay, End)> {
        let mut ended = Vec::new();
        let mut goes_on = Vec::with_capacity(self.under_way.len());
        for mut one in std::mem::take(&mut self.under_way) {
            match end(self, &mut one) {
                Some(end) => ended.push((one, end)),
                None => goes_on.push(one),
            }
        }
        self.under_way = goes_on;
        ended
    }

    fn outcomes(&mut self, ended: Vec<(UnderWay, End)>) -> Vec<(Ticket, Outcome)> {
        let mut left = ended.len();
        let mut outcomes = Vec::with_capacity(left);
        for (one, end) in ended {
            left -= 1;
            let is_alone = left == 0 && self.under_way.is_empty();
            let time = Time {
                wall: one.running.started.elapsed(),
                cpu: one.cpu,
            };
            let outcome = self.outcome_of(one.running, end, &one.event, time, is_alone);
            self.tell_ended(one.told, &outcome);
            outcomes.push((one.ticket, outcome));
        }
        outcomes
    }

    fn set_alarm(&mut self, cx: &mut Context<'_>) {
        let Some(first) = self.under_way.iter().map(|one| one.due).min() else {
            return;
        };
        let alarm = self
            .alarm
            .get_or_insert_with(|| Box::pin(tokio::time::sleep_until(first.into())));
        if alarm.deadline() != first.into() {
            alarm.as_mut().reset(first.into());
        }
        if alarm.as_mut().poll(cx).is_ready() {
            cx.waker().wake_by_ref();
        }
    }
}

/// How an invocation ends when the isolate is stopped. `guilty`: whose code was running; `None`: not known, or of one that had ended.
fn end_of_stop(limit: LimitKind, id: InvocationId, guilty: Option<InvocationId>) -> End {
    match guilty {
        Some(guilty) if guilty != id => End::StoppedByAnother(limit),
        _ => End::Stopped(limit),
    }
}
