//! One V8 isolate with one loaded function.

mod failure;
mod invocation;
mod stack;

pub use failure::over_limit;

use std::num::NonZeroUsize;
use std::sync::Arc;
use std::time::Instant;

use deno_core::{JsRuntime, RuntimeOptions, v8};
use tidegate_core::{
    ErrorKind, Function, FunctionError, Handler, Handlers, LimitKind, Limits, LogLine,
    OutgoingRequest,
};
use tidegate_ext::IsolateOptions;
use tidegate_ext::invocation::InvocationId;
use tidegate_ext::journal::Journals;

use crate::host::Host;
use crate::inspector::{Opened, Target};
use crate::limits::buffers::BufferMeter;
use crate::limits::wall::{Deadline, Lost};
use crate::limits::{StopReason, heap};

/// An isolate that has loaded its function. It belongs to the thread that made it.
///
/// Once an invocation has been stopped by a limit the isolate is spent: V8 may have stopped anywhere.
pub struct Isolate {
    // Before `runtime`: V8 handles must go before their isolate.
    invoke: v8::Global<v8::Function>,
    handlers: Vec<(Handler, v8::Global<v8::Function>)>,
    runtime: JsRuntime,
    function: Function,
    inspected: Option<Opened>,
    limits: Limits,
    stop: Arc<StopReason>,
    buffers: Arc<BufferMeter>,
    deadline: Arc<Deadline>,
    invocations: u32,
    spent: bool,
    /// What the function logged and requested while it was loaded; goes with its first invocation.
    at_load: (Vec<LogLine>, Vec<OutgoingRequest>),
}

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
        let stop = Arc::new(StopReason::default());
        let buffers = BufferMeter::new(limits.buffer_bytes, stop.clone());
        let mut runtime = new_runtime(&limits, &buffers, inspected.is_some())?;
        tidegate_ext::init_state(
            &mut runtime.op_state().borrow_mut(),
            IsolateOptions {
                cache_entries: NonZeroUsize::new(limits.cache_entries).unwrap_or(NonZeroUsize::MIN),
                log_bytes: limits.log_bytes,
                http: host.http().clone(),
                aws: host.aws().clone(),
                body_bytes: limits.buffer_bytes,
            },
        );
        stop.attach(runtime.v8_isolate().thread_safe_handle());
        heap::guard(&mut runtime, stop.clone());
        let invoke = start_globals(&mut runtime)?;
        let deadline = Deadline::new(stop.clone(), lost);
        let inspected = inspected.map(|target| Opened::to(target, &runtime, deadline.clone()));
        let mut isolate = Self {
            invoke,
            handlers: Vec::new(),
            runtime,
            function,
            inspected,
            limits,
            stop,
            buffers,
            deadline,
            invocations: 0,
            spent: false,
            at_load: (Vec::new(), Vec::new()),
        };
        isolate.load().await?;
        Ok(isolate)
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
            error.stack = error
                .stack
                .map(|stack| stack::renamed(&stack, path, &self.function.file_name));
        }
        error
    }

    pub fn handlers(&self) -> Handlers {
        Handlers::new(self.handlers.iter().map(|(handler, _)| *handler).collect())
    }

    /// Whether the isolate must not run anything any more.
    pub fn is_spent(&self) -> bool {
        self.spent || self.stop.get().is_some()
    }

    async fn load(&mut self) -> Result<(), FunctionError> {
        self.journals(|journals| journals.open(InvocationId::NONE, None));
        if let Some(inspected) = &self.inspected {
            inspected.wait(&self.runtime);
        }
        self.guard_heap_again();
        let at = Instant::now() + self.limits.wall;
        self.deadline.arm(at);
        let name = self.script_name();
        let loaded = run_script(&mut self.runtime, &self.function.code, &name);
        // Rejections that nobody handles, and what the script queued, come up in the first turn of the event loop.
        let turned = match loaded {
            Ok(()) => self.turn_once().await,
            Err(_) => Ok(()),
        };
        let found = match (&loaded, &turned) {
            (Ok(()), Ok(())) => find_handlers(&mut self.runtime),
            _ => Ok(Vec::new()),
        };
        self.deadline.disarm();
        let journal = self.journals(|journals| journals.close(InvocationId::NONE));
        if let Some(limit) = self.stop.get() {
            return Err(match limit {
                LimitKind::Wall => failure::over_limit(limit, &self.limits),
                _ => FunctionError {
                    kind: ErrorKind::InvalidSettings,
                    ..failure::over_limit(limit, &self.limits)
                },
            });
        }
        loaded.map_err(|error| self.named(error))?;
        turned?;
        if let Some(error) = journal.failure {
            let error = self.named(failure::reported(error, &self.script_name()));
            return Err(FunctionError {
                kind: ErrorKind::InvalidSettings,
                ..error
            });
        }
        self.handlers = found?;
        self.at_load = (journal.logs, journal.requests);
        Ok(())
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

fn new_runtime(
    limits: &Limits,
    buffers: &Arc<BufferMeter>,
    inspector: bool,
) -> Result<JsRuntime, FunctionError> {
    let params = v8::CreateParams::default()
        .heap_limits(0, limits.heap_bytes.max(Limits::MIN_HEAP_BYTES))
        .array_buffer_allocator(buffers.allocator().make_shared())
        .allow_atomics_wait(false);
    JsRuntime::try_new(RuntimeOptions {
        startup_snapshot: Some(tidegate_snapshot::SNAPSHOT),
        extensions: tidegate_ext::for_isolate(buffers.clone()),
        create_params: Some(params),
        inspector,
        is_main: true,
        ..RuntimeOptions::default()
    })
    .map_err(|error| failure::internal(&error))
}

/// Takes from the globals what only the host may reach; gives back the function that calls handlers.
fn start_globals(runtime: &mut JsRuntime) -> Result<v8::Global<v8::Function>, FunctionError> {
    let invoke = runtime
        .execute_script(
            "ext:tidegate_main/start.js",
            "globalThis.__bootstrap.internals.tidegateStart()",
        )
        .map_err(|error| failure::internal(&error))?;
    deno_core::scope!(scope, runtime);
    let invoke = v8::Local::new(scope, invoke);
    let invoke = v8::Local::<v8::Function>::try_from(invoke).map_err(failure::internal)?;
    Ok(v8::Global::new(scope, invoke))
}

/// Runs the function's file as a sloppy-mode script.
fn run_script(runtime: &mut JsRuntime, code: &str, name: &str) -> Result<(), FunctionError> {
    deno_core::scope!(scope, runtime);
    v8::tc_scope!(let scope, scope);
    if evaluate(scope, code, name).is_some() {
        return Ok(());
    }
    match scope.exception() {
        Some(exception) if !scope.has_terminated() => {
            // Taken back, so that reading the error's properties does not meet it again.
            scope.reset();
            Err(failure::at_load(scope, exception, name))
        }
        _ => Err(failure::too_long_for_v8(name)),
    }
}

fn find_handlers(
    runtime: &mut JsRuntime,
) -> Result<Vec<(Handler, v8::Global<v8::Function>)>, FunctionError> {
    let lookups: Vec<_> = Handler::ALL
        .iter()
        .map(|h| format!("typeof {h}==='function'?{h}:undefined"))
        .collect();
    deno_core::scope!(scope, runtime);
    v8::tc_scope!(let scope, scope);
    // A script of its own sees what `const` and `class` declared, too.
    let found = evaluate(
        scope,
        &format!("[{}]", lookups.join(",")),
        "ext:tidegate_main/handlers.js",
    );
    let Some(found) = found.and_then(|found| v8::Local::<v8::Array>::try_from(found).ok()) else {
        let exception = scope
            .exception()
            .unwrap_or_else(|| v8::undefined(scope).into());
        scope.reset();
        return Err(failure::at_load(scope, exception, ""));
    };
    let mut handlers = Vec::new();
    for (index, handler) in (0_u32..).zip(Handler::ALL) {
        let value = found.get_index(scope, index);
        if let Some(function) =
            value.and_then(|value| v8::Local::<v8::Function>::try_from(value).ok())
        {
            handlers.push((handler, v8::Global::new(scope, function)));
        }
    }
    Ok(handlers)
}

fn evaluate<'s>(
    scope: &v8::PinScope<'s, '_>,
    code: &str,
    name: &str,
) -> Option<v8::Local<'s, v8::Value>> {
    let code = v8::String::new(scope, code)?;
    let name = v8::String::new(scope, name)?;
    let origin = v8::ScriptOrigin::new(
        scope,
        name.into(),
        0,
        0,
        false,
        -1,
        None,
        false,
        false,
        false,
        None,
    );
    v8::Script::compile(scope, code, Some(&origin))?.run(scope)
}
