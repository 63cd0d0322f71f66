//! A function's instance: an isolate on a thread of its own, behind a handle that can be shared.

use std::sync::Arc;

use tidegate_core::{Function, FunctionError, FunctionKind, Handlers, Limits, Outcome, Settings};
use tidegate_ext::journal::LogObserver;
use tokio::sync::{mpsc, oneshot};

use crate::event::Event;
use crate::host::Host;
use crate::inspector::{Inspector, Target};
use crate::local::Blueprint;
use crate::pool::ReadyThread;
use crate::reply::{Command, Loaded, Reply};
use crate::worker::{self, Worker, unavailable};

/// A loaded function that takes one event at a time.
///
/// Its globals and its `cache` live as long as its isolate. An isolate that a limit has stopped is thrown away, and the
/// next invocation gets a new one; so does one whose failed invocation left work behind.
pub struct Instance {
    commands: mpsc::UnboundedSender<Command>,
    handlers: Handlers,
    kind: Option<FunctionKind>,
}

impl Instance {
    /// Starts an isolate and loads `function` into it.
    ///
    /// # Errors
    ///
    /// `InvalidSettings` when the function has a syntax error or throws while it is loaded; `Timeout` when loading takes
    /// longer than the wall-clock limit.
    pub async fn start(
        host: &Host,
        function: Function,
        settings: Settings,
        limits: Limits,
    ) -> Result<Self, FunctionError> {
        Self::begin(host, function, settings, limits, None).await
    }

    /// As [`Instance::start`], for the debuggers of `inspector`: waits until one has connected and lets the function run.
    ///
    /// Time stands still for the limit while a debugger holds the function. The inspector serves one instance.
    ///
    /// # Errors
    ///
    /// As [`Instance::start`].
    pub async fn start_inspected(
        host: &Host,
        function: Function,
        settings: Settings,
        limits: Limits,
        inspector: &Inspector,
    ) -> Result<Self, FunctionError> {
        let target = inspector.target().clone();
        Self::begin(host, function, settings, limits, Some(target)).await
    }

    async fn begin(
        host: &Host,
        function: Function,
        settings: Settings,
        limits: Limits,
        inspected: Option<Arc<Target>>,
    ) -> Result<Self, FunctionError> {
        let (loaded, started) = oneshot::channel();
        let blueprint = Blueprint::new(host, function, settings, limits, inspected);
        Self::start_then(Arc::new(blueprint), None, move |instance| {
            // Nobody waits any more: then its thread ends.
            drop(loaded.send(instance));
        });
        started
            .await
            .map_err(|_| unavailable("its thread ended while it was loaded"))?
    }

    /// Starts an instance, on `ready` if that is there; `then` is called with it on its thread.
    pub(crate) fn start_then(
        blueprint: Arc<Blueprint>,
        ready: Option<ReadyThread>,
        then: impl FnOnce(Result<Self, FunctionError>) + Send + 'static,
    ) {
        let (commands, inbox) = mpsc::unbounded_channel();
        let said = blueprint.function.kind;
        let loaded = Loaded::call(move |handlers| {
            then(handlers.map(|handlers| Self {
                commands,
                kind: said.or(handlers.kind()),
                handlers,
            }));
        });
        let work = Arc::new(worker::Work::new(blueprint, inbox));
        match ready {
            Some(ready) => Worker::spawn_on(ready, work, loaded),
            None => Worker::spawn(work, loaded),
        }
    }

    /// What the function is said to be, or what its handlers make it; `None` without any.
    pub fn kind(&self) -> Option<FunctionKind> {
        self.kind
    }

    /// The handlers that the function had when it was loaded.
    pub fn handlers(&self) -> &Handlers {
        &self.handlers
    }

    /// Runs `event` through its handler. A batch for a function without `onBatch` is run event by event, each with the whole
    /// wall-clock limit, and its outcome has what became of each. Invocations of one instance run one after the other, in the order they came.
    ///
    /// `observer` is told each log line as it is written; the outcome holds them all in any case.
    pub async fn invoke(&self, event: Event, observer: Option<Arc<dyn LogObserver>>) -> Outcome {
        let (reply, outcome) = oneshot::channel();
        self.send(event, observer, Reply::to(reply));
        let mut outcome = outcome
            .await
            .unwrap_or_else(|_| Outcome::failed(unavailable("its thread has ended")));
        outcome.kind = outcome.kind.or(self.kind);
        outcome
    }

    /// As [`Instance::invoke`], for streams of events: gives the outcome to `then`, which is called on the instance's thread and
    /// should not hold it up. Nobody is woken for it. An event that was submitted is run, whoever waits for it.
    pub fn submit(
        &self,
        event: Event,
        observer: Option<Arc<dyn LogObserver>>,
        then: impl FnOnce(Outcome) + Send + 'static,
    ) {
        let kind = self.kind;
        let reply = Reply::call(move |mut outcome| {
            outcome.kind = outcome.kind.or(kind);
            then(outcome);
        });
        self.send(event, observer, reply);
    }

    fn send(&self, event: Event, observer: Option<Arc<dyn LogObserver>>, reply: Reply) {
        let command = Command {
            event,
            observer,
            reply,
        };
        // A command that comes too late is answered when it is dropped.
        drop(self.commands.send(command));
    }
}
