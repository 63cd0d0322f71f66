//! What runs on an instance's thread, and what happens when V8 does not give that thread back.
//!
//! V8 has loops that do not look whether they are to stop, such as `Array.prototype.indexOf` over a made-up length. A
//! thread that is caught in one is given up: whoever waits for it gets an answer, and another thread takes over.

use std::fmt::Display;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tidegate_core::{
    ErrorKind, Function, FunctionError, Handlers, LimitKind, Limits, Outcome, Settings,
};
use tidegate_ext::journal::LogObserver;
use tokio::sync::{mpsc, oneshot};

use crate::each::{self, Each};
use crate::event::Event;
use crate::host::Host;
use crate::inspector::{Mirror, Target};
use crate::isolate::{Isolate, over_limit};
use crate::limits::wall::Lost;
use crate::observe::ThreadGivenUp;
use crate::threads::spawn_isolate_thread;

/// Threads that one instance may leave behind, each busy for as long as the process lives.
const MAX_LOST_THREADS: usize = 4;

type Loaded = oneshot::Sender<Result<Handlers, FunctionError>>;

/// One event for an instance.
pub struct Command {
    pub event: Event,
    pub observer: Option<Arc<dyn LogObserver>>,
    pub reply: oneshot::Sender<Outcome>,
}

/// An instance's work, which outlives the thread that does it.
pub struct Work {
    host: Host,
    function: Function,
    settings: Settings,
    limits: Limits,
    inspected: Option<Arc<Target>>,
    inbox: tokio::sync::Mutex<mpsc::UnboundedReceiver<Command>>,
    lost_threads: AtomicUsize,
}

impl Work {
    pub fn new(
        host: Host,
        function: Function,
        settings: Settings,
        limits: Limits,
        inspected: Option<Arc<Target>>,
        inbox: mpsc::UnboundedReceiver<Command>,
    ) -> Self {
        Self {
            host,
            function,
            settings,
            limits,
            inspected,
            inbox: tokio::sync::Mutex::new(inbox),
            lost_threads: AtomicUsize::new(0),
        }
    }

    /// Refuses what has come and what is still to come.
    fn close(&self) {
        // Whoever was lost does not hold it: it is held only while waiting for a command.
        let Ok(mut inbox) = self.inbox.try_lock() else {
            return;
        };
        inbox.close();
        while let Ok(command) = inbox.try_recv() {
            let reason = "too many of its threads could not be stopped";
            let _ = command.reply.send(Outcome::failed(unavailable(reason)));
        }
    }
}

/// An error that is not the function's doing.
pub fn unavailable(reason: impl Display) -> FunctionError {
    let message = format!("the function's instance is not available: {reason}");
    FunctionError::new(ErrorKind::Retry, "InternalError", message)
}

/// Who waits for what a thread is doing.
enum Waiting {
    Loaded(Loaded),
    Outcome(oneshot::Sender<Outcome>),
}

/// One thread that does an instance's work.
pub struct Worker {
    work: Arc<Work>,
    waiting: Mutex<Option<Waiting>>,
}

impl Worker {
    /// Starts a thread that does `work`; `loaded` is told what came of loading the function.
    pub fn spawn(work: Arc<Work>, loaded: Option<Loaded>) -> Result<(), std::io::Error> {
        let waiting = Mutex::new(loaded.map(Waiting::Loaded));
        let worker = Arc::new(Self { work, waiting });
        spawn_isolate_thread(move || worker.run())
    }

    fn run(self: Arc<Self>) {
        let tokio = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        match tokio {
            Ok(tokio) => tokio.block_on(self.serve()),
            Err(error) => {
                if let Some(Waiting::Loaded(loaded)) = self.take_waiting() {
                    let _ = loaded.send(Err(unavailable(error)));
                }
            }
        }
    }

    async fn serve(self: Arc<Self>) {
        let mut isolate = None;
        if self.is_awaited() {
            let started = self.start_isolate().await;
            let Some(Waiting::Loaded(loaded)) = self.take_waiting() else {
                return;
            };
            match started {
                Ok(started) => {
                    let _ = loaded.send(Ok(started.handlers().clone()));
                    isolate = Some(started);
                }
                Err(error) => {
                    let _ = loaded.send(Err(error));
                    return;
                }
            }
        }
        while let Some(command) = self.next_command().await {
            let Command {
                event,
                observer,
                reply,
            } = command;
            if reply.is_closed() {
                continue;
            }
            let observer = self.mirrored(observer);
            self.set_waiting(Waiting::Outcome(reply));
            let outcome = self.outcome_of(&mut isolate, &event, observer).await;
            // Nobody waits any more: the thread was given up, and another one has taken over.
            let Some(Waiting::Outcome(reply)) = self.take_waiting() else {
                return;
            };
            let _ = reply.send(outcome);
        }
    }

    async fn outcome_of(
        self: &Arc<Self>,
        isolate: &mut Option<Isolate>,
        event: &Event,
        observer: Option<Arc<dyn LogObserver>>,
    ) -> Outcome {
        let usable = match self.usable(isolate.take()).await {
            Ok(usable) => isolate.insert(usable),
            Err(error) => return Outcome::failed(error),
        };
        let (kind, handlers) = (usable.kind(), usable.handlers());
        if !each::is_split(event, kind, handlers) {
            return usable.invoke(event, &self.work.settings, observer).await;
        }
        let mut each = Each::new(kind, &self.work.limits);
        for event in event.split() {
            let outcome = match event {
                Ok(event) => match self.usable(isolate.take()).await {
                    Ok(usable) => {
                        let usable = isolate.insert(usable);
                        usable
                            .invoke(&event, &self.work.settings, observer.clone())
                            .await
                    }
                    Err(error) => Outcome::failed(error),
                },
                Err(error) => each::invalid(&error),
            };
            each.add(outcome);
        }
        each.outcome()
    }

    async fn next_command(&self) -> Option<Command> {
        self.work.inbox.lock().await.recv().await
    }

    /// `isolate` if it can go on, else a new one.
    async fn usable(self: &Arc<Self>, isolate: Option<Isolate>) -> Result<Isolate, FunctionError> {
        match isolate {
            Some(isolate) if !isolate.is_spent() => Ok(isolate),
            spent => {
                drop(spent);
                self.start_isolate().await
            }
        }
    }

    async fn start_isolate(self: &Arc<Self>) -> Result<Isolate, FunctionError> {
        let Work {
            host,
            function,
            limits,
            inspected,
            ..
        } = &*self.work;
        let inspected = inspected.clone();
        Isolate::start(host, function.clone(), *limits, inspected, self.clone()).await
    }

    /// `observer`, and the consoles of debuggers where there may be some.
    fn mirrored(&self, observer: Option<Arc<dyn LogObserver>>) -> Option<Arc<dyn LogObserver>> {
        match &self.work.inspected {
            Some(target) => Some(Arc::new(Mirror {
                target: target.clone(),
                observer,
            })),
            None => observer,
        }
    }

    fn is_awaited(&self) -> bool {
        self.lock_waiting().is_some()
    }

    fn set_waiting(&self, waiting: Waiting) {
        *self.lock_waiting() = Some(waiting);
    }

    fn take_waiting(&self) -> Option<Waiting> {
        self.lock_waiting().take()
    }

    fn lock_waiting(&self) -> std::sync::MutexGuard<'_, Option<Waiting>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Lost for Worker {
    fn lost(&self) {
        let Some(waiting) = self.take_waiting() else {
            return;
        };
        tracing::warn!(function = %self.work.function.file_name, "gave up a thread that V8 does not give back");
        if let Some(observer) = self.work.host.observer() {
            let function = &*self.work.function.name;
            observer.thread_given_up(&ThreadGivenUp { function });
        }
        let lost = self.work.lost_threads.fetch_add(1, Ordering::Relaxed) + 1;
        let error = over_limit(LimitKind::Wall, &self.work.limits);
        match waiting {
            Waiting::Loaded(loaded) => {
                let _ = loaded.send(Err(error));
                return;
            }
            Waiting::Outcome(reply) => {
                let _ = reply.send(Outcome::failed(error));
            }
        }
        if lost >= MAX_LOST_THREADS || Self::spawn(self.work.clone(), None).is_err() {
            self.work.close();
        }
    }
}
