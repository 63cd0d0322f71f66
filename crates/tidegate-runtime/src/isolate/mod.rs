//! One V8 isolate with one loaded function.

mod blank;
mod code_cache;
mod concurrent;
mod drive;
mod failure;
mod frames;
mod host_globals;
mod imports;
mod invocation;
mod load;
mod observed;
mod retire;
mod returned;
mod stack;

pub use blank::Blank;
pub use concurrent::Ticket;
pub use failure::over_limit;

use std::num::NonZeroUsize;
use std::sync::Arc;
use std::time::Instant;

use deno_core::JsRuntime;
use tidegate_core::{
    Function, FunctionError, FunctionKind, Handlers, Limits, LogLine, OutgoingRequest,
};
use tidegate_ext::invocation::InvocationId;
use tidegate_ext::journal::Journals;
use tidegate_ext::{IsolateOptions, OpLimits};

use crate::cpu::CpuMeter;
use crate::host::Host;
use crate::inspector::{Opened, Target};
use crate::limits::buffers::BufferMeter;
use crate::limits::place::Inside;
use crate::limits::wall::{Deadline, Lost};
use crate::limits::{StopReason, heap};
use crate::observe::{Watch, next_isolate};
use blank::HostFunctions;
use concurrent::{Alarm, UnderWay};
use load::Lookups;

/// An isolate that has loaded its function. It belongs to the thread that made it.
///
/// Once an invocation has been stopped by a limit the isolate is spent: V8 may have stopped anywhere.
pub struct Isolate {
    // Before `runtime`: V8 handles must go before their isolate.
    host: HostFunctions,
    lookups: Lookups,
    under_way: Vec<UnderWay>,
    runtime: JsRuntime,
    function: Function,
    inspected: Option<Opened>,
    /// The handlers that were there once the function was loaded.
    handlers: Handlers,
    limits: Limits,
    stop: Arc<StopReason>,
    buffers: Arc<BufferMeter>,
    deadline: Arc<Deadline>,
    /// Of all isolates of the process.
    number: u64,
    invocations: u32,
    /// `None`: nobody wants to be told.
    watch: Option<Watch>,
    cpu: CpuMeter,
    /// The invocation of several whose handler did not return from its call.
    stopped_in: Option<InvocationId>,
    /// For the first deadline of several invocations.
    alarm: Option<Alarm>,
    /// The size of V8's heap, and when that was looked at.
    heap_seen: Option<(u64, Instant)>,
    /// Bytes of the heap in use after its garbage was last collected for a rest.
    rested_with: usize,
    /// Whether the event loop's last turn left something to wait for.
    is_loop_pending: bool,
    spent: bool,
    /// A soft limit retires it: it is spent, though nothing failed.
    retired: bool,
    /// What the function logged and requested while it was loaded; goes with its first invocation.
    at_load: (Vec<LogLine>, Vec<OutgoingRequest>),
}

/// Garbage that is worth a collection, in bytes: one takes milliseconds, and an event of an idle function leaves some 10 KB.
const WORTH_COLLECTING: usize = 512 * 1024;

impl Isolate {
    /// Starts an isolate from the snapshot and loads `function` into it.
    ///
    /// Must be called inside an entered current-thread tokio runtime: V8 posts delayed tasks to it.
    pub async fn start(
        host: &Host,
        function: Function,
        limits: Limits,
        inspected: Option<Arc<Target>>,
        lost: Arc<dyn Lost>,
    ) -> Result<Self, FunctionError> {
        let began = Instant::now();
        let blank = Blank::new(&limits, inspected.is_some())?;
        Self::begin(blank, host, function, limits, inspected, lost, began, false).await
    }

    /// Loads `function` into an isolate that stands ready; `blank` must fit `limits`. On the thread that made `blank`.
    pub async fn load_into(
        blank: Blank,
        host: &Host,
        function: Function,
        limits: Limits,
        lost: Arc<dyn Lost>,
    ) -> Result<Self, FunctionError> {
        Self::begin(
            blank,
            host,
            function,
            limits,
            None,
            lost,
            Instant::now(),
            true,
        )
        .await
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "all that an isolate is made of, for the two functions above alone"
    )]
    async fn begin(
        blank: Blank,
        host: &Host,
        function: Function,
        limits: Limits,
        inspected: Option<Arc<Target>>,
        lost: Arc<dyn Lost>,
        began: Instant,
        was_ready: bool,
    ) -> Result<Self, FunctionError> {
        debug_assert!(blank.fits(&limits), "made for other limits");
        let number = next_isolate();
        let Blank {
            host: functions,
            mut runtime,
            stop,
            buffers,
            ..
        } = blank;
        // What one function sends over a connection must not decide what another one reads from it.
        let http = host.http().with_own_connections();
        let aws = Arc::new(host.aws().with_own_connections(http.clone()));
        tidegate_ext::init_state(
            &mut runtime.op_state().borrow_mut(),
            IsolateOptions {
                cache_entries: NonZeroUsize::new(limits.cache_entries).unwrap_or(NonZeroUsize::MIN),
                log_bytes: limits.log_bytes,
                limits: OpLimits {
                    requests: limits.requests,
                    sockets: limits.sockets,
                    timers: limits.timers,
                    stop: stop.clone(),
                },
                http,
                aws,
                body_bytes: limits.buffer_bytes,
            },
        );
        let script = match &inspected {
            Some(target) => target.script().into(),
            None => function.file_name.clone(),
        };
        let inside = Inside::of(&mut runtime, script);
        stop.attach(runtime.v8_isolate().thread_safe_handle(), inside);
        heap::guard(&mut runtime, stop.clone());
        let deadline = Deadline::new(stop.clone(), buffers.clone(), lost, &limits);
        let inspected = inspected.map(|target| Opened::to(target, &runtime, deadline.clone()));
        let watch = host.observer().map(|observer| {
            let name = function.name.clone();
            Watch::new(observer.clone(), name, number, stop.clone())
        });
        let mut isolate = Self {
            host: functions,
            lookups: Lookups::default(),
            under_way: Vec::new(),
            runtime,
            function,
            inspected,
            handlers: Handlers::default(),
            limits,
            stop,
            buffers,
            deadline,
            number,
            invocations: 0,
            watch,
            cpu: CpuMeter::new(),
            stopped_in: None,
            alarm: None,
            heap_seen: None,
            rested_with: 0,
            is_loop_pending: false,
            spent: false,
            retired: false,
            at_load: (Vec::new(), Vec::new()),
        };
        isolate.define_host_globals(host)?;
        let loaded = isolate.load().await;
        if let Some(watch) = &mut isolate.watch {
            watch.started(began.elapsed(), was_ready, loaded.as_ref().err());
        }
        loaded.map(|()| isolate)
    }

    /// A debugger's own guard, which lets the heap grow, comes before ours where it is the later one.
    fn guard_heap_again(&mut self) {
        if self.inspected.is_some() {
            heap::guard(&mut self.runtime, self.stop.clone());
        }
    }

    /// The name under which V8 knows the function's file: a path where debuggers are to find it.
    fn script_name(&self) -> Arc<str> {
        match &self.inspected {
            Some(inspected) => inspected.target().script().into(),
            None => self.function.file_name.clone(),
        }
    }

    /// `error` with the function's file as its users know it.
    fn named(&self, mut error: FunctionError) -> FunctionError {
        if let Some(inspected) = &self.inspected {
            let path = inspected.target().script();
            let renamed = |stack: &mut Option<String>| {
                if let Some(stack) = stack {
                    *stack = stack::renamed(stack, path, &self.function.file_name);
                }
            };
            renamed(&mut error.stack);
            let behind = error.cause.as_deref_mut().into_iter();
            for cause in behind.chain(&mut error.errors) {
                cause.for_each(&mut |cause| renamed(&mut cause.stack));
            }
        }
        error
    }

    pub fn handlers(&self) -> &Handlers {
        &self.handlers
    }

    /// What the function is said to be, or what its handlers make it.
    pub fn kind(&self) -> Option<FunctionKind> {
        self.function.kind.or(self.handlers.kind())
    }

    /// Collects garbage if there may be enough of it, and gives the memory back. No code of the function runs.
    pub fn rest(&mut self) {
        let isolate = self.runtime.v8_isolate();
        let used = isolate.get_heap_statistics().used_heap_size();
        if used < self.rested_with + WORTH_COLLECTING {
            return;
        }
        // One collection that gives pages back; a notification of low memory is two, and both hold up others.
        isolate.memory_pressure_notification(deno_core::v8::MemoryPressureLevel::Critical);
        isolate.memory_pressure_notification(deno_core::v8::MemoryPressureLevel::None);
        self.rested_with = isolate.get_heap_statistics().used_heap_size();
    }

    /// Whether the isolate must not run anything any more.
    pub fn is_spent(&self) -> bool {
        self.spent || self.retired || self.stop.get().is_some()
    }

    fn journals<T>(&self, use_them: impl FnOnce(&mut Journals) -> T) -> T {
        use_them(
            self.runtime
                .op_state()
                .borrow_mut()
                .borrow_mut::<Journals>(),
        )
    }
}
