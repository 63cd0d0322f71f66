//! Invocations as the host's observer is told of them.

use std::sync::Arc;

use tidegate_core::{InvocationKey, Outcome, Settings};
use tidegate_ext::journal::LogObserver;

use super::Isolate;
use crate::event::Event;
use crate::observe::IsolateEnd;

impl Isolate {
    /// Runs `event` through its handler. What the handler left running goes on with the next invocation, unless this one
    /// failed: then nothing of it may run any more, and the isolate is spent.
    pub async fn invoke(
        &mut self,
        event: &Event,
        settings: &Settings,
        observer: Option<Arc<dyn LogObserver>>,
    ) -> Outcome {
        if self.watch.is_none() {
            return self.invoke_unobserved(event, settings, observer).await;
        }
        let before = self.invocations;
        let invocation = InvocationKey {
            isolate: self.number,
            number: before.checked_add(1).unwrap_or(1),
        };
        let handler = event.handler().ok();
        if let Some(watch) = &self.watch {
            watch.invocation_started(invocation, handler, event.count());
        }
        let outcome = self.invoke_unobserved(event, settings, observer).await;
        if self.invocations == before {
            // No handler was called; the number is used up nevertheless.
            self.invocations = invocation.number;
        }
        let (is_spent, is_retired) = (self.spent, self.retired);
        if let Some(watch) = &mut self.watch {
            if is_spent {
                watch.ends_as(IsolateEnd::WorkLeft);
            } else if is_retired {
                watch.ends_as(IsolateEnd::Retired);
            }
            watch.invocation_ended(invocation, handler, &outcome);
        }
        outcome
    }
}
