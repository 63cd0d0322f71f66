//! `console`: lines go to the journal of the invocation that writes them.

use deno_core::{OpState, extension, op2, v8};
use tidegate_core::LogLevel;

use crate::invocation::InvocationId;
use crate::journal::Journals;

extension!(
    tidegate_console,
    deps = [deno_web],
    ops = [op_console_write],
    esm = [dir "../../js/globals", "console.js"],
);

/// `level` as deno_web's `Console` numbers them.
#[op2(fast)]
fn op_console_write(
    scope: &mut v8::PinScope<'_, '_>,
    state: &mut OpState,
    #[string] mut message: String,
    #[smi] level: i32,
) {
    if message.ends_with('\n') {
        message.pop();
    }
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
