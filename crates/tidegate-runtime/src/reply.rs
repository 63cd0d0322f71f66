//! What an instance's thread is asked, and where its answers go. Whatever becomes of the thread, there is one.

use std::sync::Arc;

use tidegate_core::{FunctionError, Handlers, Outcome};
use tidegate_ext::journal::LogObserver;
use tokio::sync::oneshot;

use crate::event::Event;
use crate::worker::unavailable;

/// One event for an instance.
pub struct Command {
    pub event: Event,
    pub observer: Option<Arc<dyn LogObserver>>,
    pub reply: Reply,
}

/// Where an outcome goes.
pub struct Reply(Option<To>);

enum To {
    Waiting(oneshot::Sender<Outcome>),
    Call(Box<dyn FnOnce(Outcome) + Send>),
}

impl Reply {
    /// To who waits for it; if nobody does any more when its turn comes, the event is not run.
    pub fn to(waiting: oneshot::Sender<Outcome>) -> Self {
        Self(Some(To::Waiting(waiting)))
    }

    /// To `call`, on the instance's thread.
    pub fn call(call: impl FnOnce(Outcome) + Send + 'static) -> Self {
        Self(Some(To::Call(Box::new(call))))
    }

    /// Whether nobody wants the outcome any more.
    pub fn is_closed(&self) -> bool {
        matches!(&self.0, Some(To::Waiting(waiting)) if waiting.is_closed())
    }

    pub fn send(mut self, outcome: Outcome) {
        self.give(outcome);
    }

    fn give(&mut self, outcome: Outcome) {
        match self.0.take() {
            // Nobody waits any more: then nobody wants to know.
            Some(To::Waiting(waiting)) => drop(waiting.send(outcome)),
            Some(To::Call(call)) => call(outcome),
            None => {}
        }
    }
}

impl Drop for Reply {
    fn drop(&mut self) {
        if self.0.is_some() {
            self.give(Outcome::failed(gone()));
        }
    }
}

/// Who is told what came of loading a function.
pub struct Loaded(Option<Call>);

type Call = Box<dyn FnOnce(Result<Handlers, FunctionError>) + Send>;

impl Loaded {
    pub fn call(call: impl FnOnce(Result<Handlers, FunctionError>) + Send + 'static) -> Self {
        Self(Some(Box::new(call)))
    }

    pub fn send(mut self, loaded: Result<Handlers, FunctionError>) {
        if let Some(call) = self.0.take() {
            call(loaded);
        }
    }
}

impl Drop for Loaded {
    fn drop(&mut self) {
        if let Some(call) = self.0.take() {
            call(Err(gone()));
        }
    }
}

fn gone() -> FunctionError {
    unavailable("its thread has ended")
}
