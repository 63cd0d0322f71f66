//! A function's instance: an isolate on a thread of its own, behind a handle that can be shared.

use std::sync::Arc;

use tidegate_core::{ErrorKind, Function, FunctionError, Handlers, Limits, Outcome, Settings};
use tidegate_ext::journal::LogObserver;
use tokio::sync::{mpsc, oneshot};

use crate::event::Event;
use crate::host::Host;
use crate::isolate::Isolate;
use crate::threads::spawn_isolate_thread;

/// A loaded function that takes one event at a time.
///
/// Its globals and its `cache` live as long as its isolate. An isolate that a limit has stopped is thrown away, and the
/// next invocation gets a new one; so does one whose failed invocation left work behind.
pub struct Instance {
    commands: mpsc::UnboundedSender<Command>,
    handlers: Handlers,
}

struct Command {
    event: Event,
    observer: Option<Arc<dyn LogObserver>>,
    reply: oneshot::Sender<Outcome>,
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
        let (commands, inbox) = mpsc::unbounded_channel();
        let (loaded, handlers) = oneshot::channel();
        let worker = Worker {
            host: host.clone(),
            function,
            settings,
            limits,
            inbox,
        };
        spawn_isolate_thread(move || worker.run(loaded)).map_err(|error| unavailable(&error))?;
        let handlers = handlers
            .await
            .map_err(|_| unavailable(&"its thread ended while it was loaded"))??;
        Ok(Self { commands, handlers })
    }

    /// The handlers that the function defines.
    pub fn handlers(&self) -> &Handlers {
        &self.handlers
    }

    /// Runs `event` through its handler. Invocations of one instance run one after the other, in the order they came.
    ///
    /// `observer` is told each log line as it is written; the outcome holds them all in any case.
    pub async fn invoke(&self, event: Event, observer: Option<Arc<dyn LogObserver>>) -> Outcome {
        let (reply, outcome) = oneshot::channel();
        let gone = || Outcome::failed(unavailable(&"its thread has ended"));
        if self
            .commands
            .send(Command {
                event,
                observer,
                reply,
            })
            .is_err()
        {
            return gone();
        }
        outcome.await.unwrap_or_else(|_| gone())
    }
}

fn unavailable(reason: &dyn std::fmt::Display) -> FunctionError {
    FunctionError::new(
        ErrorKind::Retry,
        "InternalError",
        format!("the function's instance is not available: {reason}"),
    )
}

/// What runs on an instance's thread.
struct Worker {
    host: Host,
    function: Function,
    settings: Settings,
    limits: Limits,
    inbox: mpsc::UnboundedReceiver<Command>,
}

impl Worker {
    fn run(self, loaded: oneshot::Sender<Result<Handlers, FunctionError>>) {
        let tokio = match tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
        {
            Ok(tokio) => tokio,
            Err(error) => {
                let _ = loaded.send(Err(unavailable(&error)));
                return;
            }
        };
        tokio.block_on(self.serve(loaded));
    }

    async fn serve(mut self, loaded: oneshot::Sender<Result<Handlers, FunctionError>>) {
        let mut isolate = match self.new_isolate().await {
            Ok(isolate) => {
                let _ = loaded.send(Ok(isolate.handlers()));
                Some(isolate)
            }
            Err(error) => {
                let _ = loaded.send(Err(error));
                return;
            }
        };
        while let Some(Command {
            event,
            observer,
            reply,
        }) = self.inbox.recv().await
        {
            if reply.is_closed() {
                continue;
            }
            let outcome = match self.usable(isolate.take()).await {
                Ok(usable) => {
                    isolate
                        .insert(usable)
                        .invoke(&event, &self.settings, observer)
                        .await
                }
                Err(error) => Outcome::failed(error),
            };
            let _ = reply.send(outcome);
        }
    }

    /// `isolate` if it can go on, else a new one.
    async fn usable(&self, isolate: Option<Isolate>) -> Result<Isolate, FunctionError> {
        match isolate {
            Some(isolate) if !isolate.is_spent() => Ok(isolate),
            spent => {
                drop(spent);
                self.new_isolate().await
            }
        }
    }

    async fn new_isolate(&self) -> Result<Isolate, FunctionError> {
        Isolate::start(&self.host, self.function.clone(), self.limits).await
    }
}
