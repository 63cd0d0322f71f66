//! Defines the globals and knows the way of an invocation through JavaScript.

use deno_core::{OpDecl, OpState, extension, op2, v8};
use serde::Deserialize;
use tidegate_core::ErrorCause;

use crate::invocation::InvocationId;
use crate::journal::{Journals, ReportedError};
use crate::limits;

extension!(
    tidegate_main,
    deps = [deno_webidl, deno_web, deno_fetch, tidegate_web, tidegate_fetch, tidegate_buffer, tidegate_sdk, tidegate_console, tidegate_cache, tidegate_library, tidegate_segment, tidegate_zlib, tidegate_host_globals],
    ops = [op_invocation_fail, op_timer_limit],
    esm_entry_point = "ext:tidegate_main/bootstrap.js",
    esm = [
        dir "../../js/globals",
        "async_ops.js",
        "bootstrap.js",
        "node.js",
        "report.js",
        "stack.js",
        "timers.js",
        "web_assembly.js",
    ],
    middleware = replace_ops,
);

fn replace_ops(op: OpDecl) -> OpDecl {
    match op.name {
        "op_dispatch_exception" => op.with_implementation_from(&op_tidegate_dispatch_exception()),
        _ => op,
    }
}

/// In the place of deno_core's, which ends the isolate: what js/globals/report.js could not be told of fails the invocation.
#[op2(fast)]
fn op_tidegate_dispatch_exception(
    scope: &mut v8::PinScope<'_, '_>,
    state: &mut OpState,
    _exception: v8::Local<'_, v8::Value>,
    _promise: bool,
) {
    let invocation = InvocationId::current(scope);
    state.borrow_mut::<Journals>().fail(
        invocation,
        ReportedError {
            class: String::new(),
            name: "Error".into(),
            message: "an error was thrown while another one was reported".into(),
            stack: String::new(),
            cause: None,
            errors: Vec::new(),
        },
    );
}

/// How many timers there may be at a time; ends the isolate's work where as many are `pending`, as another one is to be set.
#[op2(nofast)]
#[smi]
fn op_timer_limit(state: &mut OpState, #[smi] pending: u32) -> u32 {
    limits::timers(state, pending)
}

/// What is behind an error, as js/globals/report.js writes it.
#[derive(Default, Deserialize)]
struct Behind {
    cause: Option<Box<ErrorCause>>,
    errors: Vec<ErrorCause>,
}

/// Reports what the running invocation failed with; `behind` is empty, or the JSON of the error's causes.
#[op2(fast)]
fn op_invocation_fail(
    scope: &mut v8::PinScope<'_, '_>,
    state: &mut OpState,
    #[string] class: String,
    #[string] name: String,
    #[string] message: String,
    #[string] stack: String,
    #[string] behind: &str,
) {
    let Behind { cause, errors } = serde_json::from_str(behind).unwrap_or_default();
    let invocation = InvocationId::current(scope);
    state.borrow_mut::<Journals>().fail(
        invocation,
        ReportedError {
            class,
            name,
            message,
            stack,
            cause,
            errors,
        },
    );
}
