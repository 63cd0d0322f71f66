//! Defines the globals and knows the way of an invocation through JavaScript.

use deno_core::{OpState, extension, op2, v8};

use crate::invocation::InvocationId;
use crate::journal::{Journals, ReportedError};

extension!(
    tidegate_main,
    deps = [deno_webidl, deno_web, deno_fetch, tidegate_web, tidegate_fetch, tidegate_buffer, tidegate_sdk, tidegate_console, tidegate_cache, tidegate_library],
    ops = [op_invocation_fail],
    esm_entry_point = "ext:tidegate_main/bootstrap.js",
    esm = [dir "../../js/globals", "bootstrap.js", "errors.js", "report.js", "timers.js"],
);

/// Reports what the running invocation failed with.
#[op2(fast)]
fn op_invocation_fail(
    scope: &mut v8::PinScope<'_, '_>,
    state: &mut OpState,
    #[string] class: String,
    #[string] name: String,
    #[string] message: String,
    #[string] stack: String,
) {
    let invocation = InvocationId::current(scope);
    state.borrow_mut::<Journals>().fail(
        invocation,
        ReportedError {
            class,
            name,
            message,
            stack,
        },
    );
}
