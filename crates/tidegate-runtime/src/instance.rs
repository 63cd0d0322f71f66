//! A function's instance: an isolate on a thread of its own, behind a handle that can be shared.

use std::sync::Arc;

use tidegate_core::{Function, FunctionError, FunctionKind, Handlers, Limits, Outcome, Settings};
use tidegate_ext::journal::LogObserver;
use tokio::sync::{mpsc, oneshot};

use crate::event::Event;
use crate::host::Host;
use crate::inspector::{Inspector, Target};
use crate::worker::{self, Command, Worker, unavailable};

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
        let (commands, inbox) = mpsc::unbounded_channel();
        let (loaded, handlers) = oneshot::channel();
        let said = function.kind;
        let limits = within_ceiling(limits, host, &function);
        let work = worker::Work::new(host.clone(), function, settings, limits, inspected, inbox);
        Worker::spawn(Arc::new(work), Some(loaded)).map_err(unavailable)?;
        let handlers = handlers
            .await
            .map_err(|_| unavailable("its thread ended while it was loaded"))??;
        let kind = said.or(handlers.kind());
        Ok(Self {
            commands,
            handlers,
            kind,
        })
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
        let gone = || Outcome::failed(unavailable("its thread has ended"));
        let command = Command {
            event,
            observer,
            reply,
        };
        if self.commands.send(command).is_err() {
            return gone();
        }
        let mut outcome = outcome.await.unwrap_or_else(|_| gone());
        outcome.kind = outcome.kind.or(self.kind);
        outcome
    }
}

/// `limits` as far as the operator's ceiling lets them go.
fn within_ceiling(limits: Limits, host: &Host, function: &Function) -> Limits {
    let ceiling = host.ceiling();
    let cut = limits.beyond(ceiling);
    if !cut.is_empty() {
        tracing::warn!(
            function = %function.name,
            limits = cut.join(", "),
            "the function asks for more than the operator's ceiling, and gets the ceiling"
        );
    }
    limits.within(ceiling)
}
