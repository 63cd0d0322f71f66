//! Invocations as the host's observer is told of them.

use std::sync::Arc;

use tidegate_core::{Handler, InvocationKey, Outcome, Settings};
use tidegate_ext::journal::LogObserver;

use super::Isolate;
use crate::event::Event;
use crate::observe::IsolateEnd;

/// An invocation that the observer has been told of.
pub struct Told {
    invocation: InvocationKey,
    handler: Option<Handler>,
}

impl Isolate {
    /// Runs `event` through its handler. What the handler left running goes on with the next invocation, unless this one
    /// failed: then nothing of it may run any more, and the isolate is spent.
    pub async fn invoke(
        &mut self,
        event: &Event,
        settings: &Settings,
        observer: Option<Arc<dyn LogObserver>>,
    ) -> Outcome {
        let told = self.tell_started(event);
        let outcome = self.invoke_unobserved(event, settings, observer).await;
        self.tell_ended(told, &outcome);
        outcome
    }

    /// The next invocation is about to start. `None`: nobody wants to be told.
    pub(super) fn tell_started(&self, event: &Event) -> Option<Told> {
        let watch = self.watch.as_ref()?;
        let invocation = InvocationKey {
            isolate: self.number,
            number: self.invocations.checked_add(1).unwrap_or(1),
        };
        let handler = event.handler().ok();
        watch.invocation_started(invocation, handler, event.count());
        Some(Told {
            invocation,
            handler,
        })
    }

    pub(super) fn tell_ended(&mut self, told: Option<Told>, outcome: &Outcome) {
        let (is_spent, is_retired) = (self.spent, self.retired);
        let (Some(told), Some(watch)) = (told, &mut self.watch) else {
            return;
        };
        if is_spent {
            watch.ends_as(IsolateEnd::WorkLeft);
        } else if is_retired {
            watch.ends_as(IsolateEnd::Retired);
        }
        watch.invocation_ended(told.invocation, told.handler, outcome);
    }
}
