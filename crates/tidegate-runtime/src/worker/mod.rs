//! What runs on an instance's thread, and what happens when V8 does not give that thread back.
//!
//! V8 has loops that do not look whether they are to stop, such as `Array.prototype.indexOf` over a made-up length. A
//! thread that is caught in one is given up: whoever waits for it gets an answer, and another thread takes over.

mod lost;
mod several;

use std::fmt::Display;
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};

use tidegate_core::{ErrorKind, FunctionError, LimitKind, Outcome};
use tidegate_ext::journal::LogObserver;
use tokio::sync::mpsc;

use crate::background::{Background, rest};
use crate::inspector::Mirror;
use crate::isolate::{Blank, Ticket, over_limit};
use crate::limits::idle_stack;
use crate::limits::wall::Lost;
use crate::local::{Blueprint, LocalInstance};
use crate::observe::ThreadGivenUp;
use crate::pool::ReadyThread;
use crate::reply::{Command, Loaded, Reply};
use crate::threads::spawn_isolate_thread;

pub use lost::LostThreads;

/// An instance's work, which outlives the thread that does it.
pub struct Work {
    blueprint: Arc<Blueprint>,
    inbox: tokio::sync::Mutex<mpsc::UnboundedReceiver<Command>>,
}

impl Work {
    pub fn new(blueprint: Arc<Blueprint>, inbox: mpsc::UnboundedReceiver<Command>) -> Self {
        Self {
            blueprint,
            inbox: tokio::sync::Mutex::new(inbox),
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
            command.reply.send(Outcome::failed(LostThreads::error()));
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
    Outcome(Reply),
    Several(Vec<(Ticket, Reply)>),
}

/// One thread that does an instance's work.
pub struct Worker {
    work: Arc<Work>,
    waiting: Mutex<Option<Waiting>>,
}

impl Worker {
    /// Starts a thread that does `work`; `loaded` is told what came of loading the function.
    pub fn spawn(work: Arc<Work>, loaded: Loaded) {
        let waiting = Mutex::new(Some(Waiting::Loaded(loaded)));
        let worker = Arc::new(Self { work, waiting });
        let served = worker.clone();
        if let Err(error) = spawn_isolate_thread(move |_| served.serve(None))
            && let Some(Waiting::Loaded(loaded)) = worker.take_waiting()
        {
            loaded.send(Err(unavailable(error)));
        }
    }

    /// Starts a thread that takes over `work`, whose function has been loaded before.
    fn take_over(work: Arc<Work>) -> Result<(), std::io::Error> {
        let waiting = Mutex::new(None);
        let worker = Arc::new(Self { work, waiting });
        spawn_isolate_thread(move |_| worker.serve(None))
    }

    /// As [`Worker::spawn`], on a thread that stands ready.
    pub fn spawn_on(ready: ReadyThread, work: Arc<Work>, loaded: Loaded) {
        let waiting = Mutex::new(Some(Waiting::Loaded(loaded)));
        ready.assign(Arc::new(Self { work, waiting }));
    }

    /// `blank`: an isolate that stands ready on this thread.
    pub async fn serve(self: Arc<Self>, blank: Option<Blank>) {
        let mut instance = LocalInstance::new(self.work.blueprint.clone(), self.clone(), blank);
        self.serve_with(&mut instance).await;
        let _background = Background::begin();
        drop(instance);
    }

    async fn serve_with(&self, instance: &mut LocalInstance) {
        if self.is_awaited() {
            let loaded = instance.load().await;
            let Some(Waiting::Loaded(reply)) = self.take_waiting() else {
                return;
            };
            let failed = loaded.is_err();
            reply.send(loaded.map(|()| instance.handlers().clone()));
            if failed {
                return;
            }
        }
        let Blueprint {
            limits, inspected, ..
        } = &*self.work.blueprint;
        if limits.concurrency > 1 && inspected.is_none() {
            return self.serve_several(instance, limits.concurrency).await;
        }
        while let Some(command) = self.next_command_for(instance).await {
            if self.run(instance, command).await.is_break() {
                return;
            }
        }
    }

    /// Runs one event, and nothing else meanwhile. Breaks where the thread was given up, and another one has taken over.
    async fn run(&self, instance: &mut LocalInstance, command: Command) -> ControlFlow<()> {
        let Command {
            event,
            observer,
            reply,
        } = command;
        if reply.is_closed() {
            return ControlFlow::Continue(());
        }
        let observer = self.mirrored(observer);
        self.set_waiting(Waiting::Outcome(reply));
        let outcome = instance.invoke(&event, observer).await;
        let Some(Waiting::Outcome(reply)) = self.take_waiting() else {
            return ControlFlow::Break(());
        };
        reply.send(outcome);
        ControlFlow::Continue(())
    }

    /// The next command for `instance`, which gives back what memory it can where that is long in coming.
    async fn next_command_for(&self, instance: &mut LocalInstance) -> Option<Command> {
        if let Ok(command) = tokio::time::timeout(rest::IDLE, self.next_command()).await {
            return command;
        }
        tokio::select! {
            biased;
            command = self.next_command() => return command,
            _turn = rest::turn() => {
                let _background = Background::begin();
                instance.rest();
                idle_stack::release();
            }
        }
        self.next_command().await
    }

    async fn next_command(&self) -> Option<Command> {
        self.work.inbox.lock().await.recv().await
    }

    /// `observer`, and the consoles of debuggers where there may be some.
    fn mirrored(&self, observer: Option<Arc<dyn LogObserver>>) -> Option<Arc<dyn LogObserver>> {
        match &self.work.blueprint.inspected {
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
    fn lost(&self, limit: LimitKind) {
        let Some(waiting) = self.take_waiting() else {
            return;
        };
        let Blueprint {
            host,
            function,
            lost_threads,
            ..
        } = &*self.work.blueprint;
        tracing::warn!(function = %function.file_name, "gave up a thread that V8 does not give back");
        if let Some(observer) = host.observer() {
            let function = &*function.name;
            observer.thread_given_up(&ThreadGivenUp { function });
        }
        match limit {
            LimitKind::Heap => lost_threads.add_asleep(),
            _ => lost_threads.add_busy(),
        }
        let error = over_limit(limit, &self.work.blueprint.limits);
        match waiting {
            Waiting::Loaded(loaded) => {
                loaded.send(Err(error));
                return;
            }
            Waiting::Outcome(reply) => {
                reply.send(Outcome::failed(error));
            }
            // Whose code it is that does not end, nobody can say.
            Waiting::Several(replies) => {
                for (_, reply) in replies {
                    reply.send(Outcome::failed(error.clone()));
                }
            }
        }
        if lost_threads.are_too_many() || Self::take_over(self.work.clone()).is_err() {
            self.work.close();
        }
    }
}
