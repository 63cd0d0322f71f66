//! Many functions and their instances: events in, outcomes out.
//!
//! Each instance has a thread of its own, so the system's scheduler takes turns between functions even where one does not give
//! way; the pool decides how many instances there are and whose they are.

mod decide;
mod keeper;
mod mappings;
mod memory;
mod options;
mod ready;
mod state;

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use tidegate_core::{Function, Outcome, Settings};
use tidegate_ext::journal::LogObserver;
use tokio::sync::{Notify, oneshot};

pub use options::{FunctionOptions, PoolOptions};
pub(crate) use ready::ReadyThread;

use crate::event::Event;
use crate::host::Host;
use crate::instance::Instance;
use crate::local::Blueprint;
use crate::observe::{QueueChanged, Refusal, Refused};
use keeper::Keeper;
use mappings::Mappings;
use ready::Stock;
use state::{Act, FunctionId, Job, Spec, State, Then};

/// Runs events of many functions.
///
/// Instances are started as events come, on blank isolates that stand ready as far as there are some, and go when they have nothing to
/// do or when others need their place. A function that is slow or floods waits for its own instances alone. What has been
/// taken is run: [`Pool::drain`] waits for it, and dropping the pool does not take it back.
///
/// ```no_run
/// use tidegate_runtime::{Event, Function, FunctionOptions, Host, HostOptions, Pool, PoolOptions, Settings};
///
/// # async fn example(code: &str, json: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let pool = Pool::new(PoolOptions::default())?;
/// let host = Host::new(HostOptions::default())?;
/// let function = Function::new("function.js", code).named("tenant-7/archive");
/// let archive = pool.add(&host, function, Settings::default(), FunctionOptions::default());
/// match archive.invoke(Event::parse(json)?, None).await {
///     Ok(outcome) => println!("{:?}", outcome.result),
///     Err(busy) => println!("try again later: {busy}"),
/// }
/// pool.drain().await;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Pool {
    inner: Arc<Inner>,
    _keeper: Arc<Keeper>,
}

struct Inner {
    options: PoolOptions,
    state: Mutex<State>,
    stock: Stock,
    /// Nothing that was taken is left.
    drained: Notify,
}

/// Why a pool could not be set up.
#[derive(Debug, thiserror::Error)]
pub enum PoolError {
    /// The system gives it no thread.
    #[error("a thread of the pool cannot be started: {0}; allow the process more threads")]
    Threads(std::io::Error),
    /// `/proc` cannot be read.
    #[error(
        "the process's memory cannot be read: {0}; without it the pool could not keep to a limit"
    )]
    Memory(std::io::Error),
    /// Nobody says how much memory there is.
    #[error("it is not known how much memory the process may have; set PoolOptions::memory_bytes")]
    NoMemoryLimit,
}

/// What a pool has at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PoolStats {
    /// Instances, those being started included.
    pub instances: usize,
    /// Blank isolates that stand ready.
    pub blank_isolates: usize,
    /// Events that wait for an instance.
    pub waiting: usize,
    /// Events that were taken, and whose outcomes have not been given out.
    pub taken: usize,
    /// Whether events are refused because memory is short.
    pub is_short_of_memory: bool,
}

impl Pool {
    /// # Errors
    ///
    /// When a thread cannot be started, or the memory of the process is not known.
    pub fn new(options: PoolOptions) -> Result<Self, PoolError> {
        memory::resident().map_err(PoolError::Memory)?;
        let limit = options.memory_bytes.or_else(memory::available);
        let limit = limit.ok_or(PoolError::NoMemoryLimit)?;
        let wanted = options.instances.saturating_add(options.blank_isolates);
        if let Some(most) = Mappings::new().too_few_for(wanted) {
            tracing::warn!(
                instances = wanted,
                mappings = most,
                "more instances than the process may have mappings of memory for: some will go early; raise vm.max_map_count to 32 for each"
            );
        }
        let inner = Arc::new(Inner {
            state: Mutex::new(State::new(options.instances)),
            stock: Stock::new(options.blank_isolates, options.blank_limits),
            options,
            drained: Notify::new(),
        });
        let keeper = Keeper::start(Arc::downgrade(&inner), limit).map_err(PoolError::Threads)?;
        Ok(Self {
            inner,
            _keeper: Arc::new(keeper),
        })
    }

    /// Adds a function, which may connect to what `host` lets it. Nothing is started before its first event.
    ///
    /// Functions with the same name are functions of their own; to replace one, add the new one and drop the old one's handles.
    pub fn add(
        &self,
        host: &Host,
        function: Function,
        settings: Settings,
        options: FunctionOptions,
    ) -> PooledFunction {
        let blueprint = Blueprint::new(host, function, settings, options.limits, None);
        let name = blueprint.function.name.clone();
        let limits = blueprint.limits;
        let spec = Spec {
            blueprint: Arc::new(blueprint),
            options: FunctionOptions { limits, ..options },
            waiting: AtomicUsize::new(0),
        };
        let id = self.inner.lock().add(Arc::new(spec));
        PooledFunction {
            handle: Arc::new(Handle {
                id,
                name,
                inner: self.inner.clone(),
                _keeper: self._keeper.clone(),
            }),
        }
    }

    /// Takes no more events, and waits until the outcomes of all that were taken have been given out.
    pub async fn drain(&self) {
        self.inner.act(State::close);
        self.inner.stock.clear();
        loop {
            let drained = self.inner.drained.notified();
            tokio::pin!(drained);
            // Before looking, so that an end in between is not missed.
            drained.as_mut().enable();
            if self.inner.lock().taken == 0 {
                return;
            }
            drained.await;
        }
    }

    /// What the pool has at the moment.
    pub fn stats(&self) -> PoolStats {
        let state = self.inner.lock();
        PoolStats {
            instances: state.instances(),
            blank_isolates: self.inner.stock.len(),
            waiting: state.waiting(),
            taken: state.taken,
            is_short_of_memory: !state.takes_events,
        }
    }
}

impl fmt::Debug for Pool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pool").field(&self.stats()).finish()
    }
}

/// A function in a [`Pool`]. When its last handle is dropped, the function goes once its events are done.
#[derive(Clone)]
pub struct PooledFunction {
    handle: Arc<Handle>,
}

struct Handle {
    id: FunctionId,
    name: Arc<str>,
    inner: Arc<Inner>,
    _keeper: Arc<Keeper>,
}

impl PooledFunction {
    /// Runs `event` on one of the function's instances, as [`Instance::invoke`](crate::Instance::invoke) does.
    ///
    /// An event that was taken is run even if nobody waits for its outcome any more.
    ///
    /// # Errors
    ///
    /// Why the event was not taken, or not run: the pool is busy. A function that cannot be loaded is an outcome.
    pub async fn invoke(
        &self,
        event: Event,
        observer: Option<Arc<dyn LogObserver>>,
    ) -> Result<Outcome, Busy> {
        let (reply, outcome) = oneshot::channel();
        self.submit(event, observer, move |result| drop(reply.send(result)));
        // It is always called.
        let closed = || Busy {
            function: self.handle.name.clone(),
            reason: Refusal::Closed,
        };
        outcome.await.unwrap_or_else(|_| Err(closed()))
    }

    /// As [`PooledFunction::invoke`], for streams of events: calls `then` on the thread that ran the event, which it should not
    /// hold up.
    pub fn submit(
        &self,
        event: Event,
        observer: Option<Arc<dyn LogObserver>>,
        then: impl FnOnce(Result<Outcome, Busy>) + Send + 'static,
    ) {
        let Handle { id, inner, .. } = &*self.handle;
        let function = self.handle.name.clone();
        let then: Then = Box::new(move |result| {
            then(result.map_err(|reason| Busy { function, reason }));
        });
        let job = Job {
            event,
            observer,
            then,
            since: Instant::now(),
        };
        inner.act(|state, acts| state.submit(*id, job, inner.options.waiting, acts));
    }

    /// The name that the host has for the function.
    pub fn name(&self) -> &str {
        &self.handle.name
    }

    /// Events of the function that wait for an instance.
    pub fn waiting(&self) -> usize {
        self.handle.inner.lock().waiting_of(self.handle.id)
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        let id = self.id;
        self.inner.act(|state, acts| state.remove(id, acts));
    }
}

/// An event was not run, and can be given again later.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the event for {function} was not run: {}", .reason.message())]
pub struct Busy {
    /// [`Function::name`].
    pub function: Arc<str>,
    /// Why.
    pub reason: Refusal,
}

impl Inner {
    /// Changes the state, and then does what follows from it.
    fn act(self: &Arc<Self>, change: impl FnOnce(&mut State, &mut Vec<Act>)) {
        let mut acts = Vec::new();
        let is_empty = {
            let mut state = self.lock();
            change(&mut state, &mut acts);
            state.taken == 0
        };
        for act in acts {
            self.perform(act);
        }
        if is_empty {
            self.drained.notify_waiters();
        }
    }

    fn perform(self: &Arc<Self>, act: Act) {
        match act {
            Act::Run(id, number, instance, job) => {
                let Job {
                    event,
                    observer,
                    then,
                    ..
                } = job;
                let inner = self.clone();
                let began = Instant::now();
                instance.submit(event, observer, move |outcome| {
                    // First, so that whoever waits for the pool to be drained finds it given out.
                    then(Ok(outcome));
                    inner.act(|state, acts| state.ended(id, number, began.elapsed(), acts));
                });
            }
            Act::Start(id, number, spec) => {
                let ready = self.stock.take(&spec.options.limits);
                let inner = self.clone();
                Instance::start_then(spec.blueprint.clone(), ready, move |started| {
                    inner.act(|state, acts| state.started(id, number, started, acts));
                });
            }
            // Its thread ends when it has nothing more to do.
            Act::Drop(instance) => drop(instance),
            Act::Refuse(job, reason, spec) => {
                let Blueprint { host, function, .. } = &*spec.blueprint;
                if let Some(observer) = host.observer() {
                    let function = &*function.name;
                    observer.refused(&Refused { function, reason });
                }
                (job.then)(Err(reason));
            }
            Act::TellWaiting(spec) => tell_waiting(&spec),
            Act::Fail(job, error) => (job.then)(Ok(Outcome::failed(error))),
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Tells the function's observer how many of its events wait. Threads tell at the same time, without a lock: whoever may have told an
/// old number, and be the last to have done so, finds the new one afterwards, and tells that.
fn tell_waiting(spec: &Spec) {
    let Blueprint { host, function, .. } = &*spec.blueprint;
    let Some(observer) = host.observer() else {
        return;
    };
    let function = &*function.name;
    let mut waiting = spec.waiting.load(Ordering::SeqCst);
    loop {
        observer.queue_changed(&QueueChanged { function, waiting });
        let now = spec.waiting.load(Ordering::SeqCst);
        if now == waiting {
            return;
        }
        waiting = now;
    }
}
