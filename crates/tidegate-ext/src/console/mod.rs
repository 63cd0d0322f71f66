//! `console`: lines go to the journal of the invocation that writes them.

use std::sync::LazyLock;
use std::time::Instant;

use deno_core::{OpState, extension, op2, v8};
use tidegate_core::LogLevel;

use crate::invocation::InvocationId;
use crate::journal::Journals;

extension!(
    tidegate_console,
    deps = [deno_web, tidegate_buffer],
    ops = [op_console_now, op_console_write],
    esm = [dir "../../js/globals/console", "console.js", "format.js", "table.js", "web.js"],
);

/// Milliseconds from a moment that stays the same, by a clock that only goes forward.
#[op2(fast)]
fn op_console_now() -> f64 {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    START.elapsed().as_secs_f64() * 1000.0
}

/// `level` as js/globals/console/console.js numbers them.
#[op2(fast)]
fn op_console_write(
    scope: &mut v8::PinScope<'_, '_>,
    state: &mut OpState,
    #[string] message: String,
    #[smi] level: i32,
) {
    let level = match level {
        0 => LogLevel::Debug,
        2 => LogLevel::Warn,
        3 => LogLevel::Error,
        _ => LogLevel::Info,
    };
    let invocation = InvocationId::current(scope);
    state
        .borrow_mut::<Journals>()
        .log(invocation, level, message);
}
