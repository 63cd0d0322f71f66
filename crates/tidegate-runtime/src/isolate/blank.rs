//! An isolate without a function. It costs most of what a cold start does, and can stand ready before a function is known.

use std::sync::Arc;

use deno_core::{JsRuntime, RuntimeOptions, v8};
use tidegate_core::{FunctionError, Limits};

use super::{failure, frames, imports};
use crate::background::rest;
use crate::limits::buffers::BufferMeter;
use crate::limits::{StopReason, no_way_on, stack};

/// An isolate that has not run any code of a function, and knows no host. It belongs to the thread that made it.
pub struct Blank {
    // Before `runtime`: V8 handles must go before their isolate.
    pub(super) host: HostFunctions,
    pub(super) runtime: JsRuntime,
    pub(super) stop: Arc<StopReason>,
    pub(super) buffers: Arc<BufferMeter>,
    heap_bytes: usize,
    buffer_bytes: usize,
}

impl Blank {
    /// Starts an isolate from the snapshot, for functions with these limits of heap and buffers.
    ///
    /// Must be called inside an entered current-thread tokio runtime: V8 posts delayed tasks to it.
    pub fn new(limits: &Limits, inspector: bool) -> Result<Self, FunctionError> {
        rest::isolate_starts();
        let stop = Arc::new(StopReason::default());
        let buffers = BufferMeter::new(limits.buffer_bytes, stop.clone());
        let mut runtime = new_runtime(limits, &buffers, inspector)?;
        let host = start_globals(&mut runtime)?;
        Ok(Self {
            host,
            runtime,
            stop,
            buffers,
            heap_bytes: limits.heap_bytes,
            buffer_bytes: limits.buffer_bytes,
        })
    }

    /// Whether a function with `limits` can be loaded into it: V8 takes these two when it makes an isolate.
    pub fn fits(&self, limits: &Limits) -> bool {
        self.heap_bytes == limits.heap_bytes && self.buffer_bytes == limits.buffer_bytes
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
    let params = stack::declare(params);
    let mut runtime = JsRuntime::try_new(RuntimeOptions {
        startup_snapshot: Some(tidegate_snapshot::SNAPSHOT),
        extensions: tidegate_ext::for_isolate(buffers.clone()),
        create_params: Some(params),
        inspector,
        is_main: true,
        // The snapshot has them; to make them again would double them.
        skip_op_registration: true,
        ..RuntimeOptions::default()
    })
    .map_err(|error| failure::internal(&error))?;
    runtime
        .v8_isolate()
        .set_prepare_stack_trace_callback(frames::prepare_stack_trace);
    stack::limit_javascript(runtime.v8_isolate());
    imports::refuse_all(runtime.v8_isolate());
    no_way_on::watch_isolate(runtime.v8_isolate());
    Ok(runtime)
}

/// The functions of js/globals/bootstrap.js that the host calls.
pub struct HostFunctions {
    /// Defines the globals of the embedder.
    pub define_host_globals: v8::Global<v8::Function>,
    /// Calls a handler.
    pub invoke: v8::Global<v8::Function>,
    /// Tells the journal what was thrown.
    pub report: v8::Global<v8::Function>,
}

/// Takes from the globals what only the host may reach; gives back what the host calls.
fn start_globals(runtime: &mut JsRuntime) -> Result<HostFunctions, FunctionError> {
    let started = runtime
        .execute_script(
            "ext:tidegate_main/start.js",
            "globalThis.__bootstrap.internals.tidegateStart()",
        )
        .map_err(|error| failure::internal(&error))?;
    deno_core::scope!(scope, runtime);
    let started = v8::Local::new(scope, started);
    let started = v8::Local::<v8::Object>::try_from(started).map_err(failure::internal)?;
    let function = |name: &str| {
        v8::String::new(scope, name)
            .and_then(|name| started.get(scope, name.into()))
            .and_then(|value| v8::Local::<v8::Function>::try_from(value).ok())
            .map(|function| v8::Global::new(scope, function))
            .ok_or_else(|| failure::internal(format!("{name} is missing")))
    };
    let functions = HostFunctions {
        define_host_globals: function("defineHostGlobals")?,
        invoke: function("invoke")?,
        report: function("reportError")?,
    };
    let format_stack = function("formatStack")?;
    frames::write_with(scope, format_stack);
    Ok(functions)
}
