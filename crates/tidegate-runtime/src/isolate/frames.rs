//! Who writes the stacks that functions see: js/globals/stack.js, which leaves Tidegate's own frames out.
//!
//! deno_core's own writing is not used: it ends the process where a stack is longer than V8's strings.

use deno_core::v8;

/// The function of js/globals/stack.js.
struct Formatter(v8::Global<v8::Function>);

/// From now on `format` is called, with the error and its frames, when the `stack` of an error is first read.
pub fn write_with(isolate: &mut v8::Isolate, format: v8::Global<v8::Function>) {
    isolate.set_slot(Formatter(format));
}

/// What V8 calls for it.
pub fn prepare_stack_trace<'s, 'i>(
    scope: &mut v8::PinScope<'s, 'i>,
    error: v8::Local<'s, v8::Value>,
    frames: v8::Local<'s, v8::Array>,
) -> v8::Local<'s, v8::Value> {
    let Some(format) = scope.get_slot::<Formatter>().map(|it| it.0.clone()) else {
        return frames.into();
    };
    let receiver = v8::undefined(scope).into();
    let stack = v8::Local::new(scope, format).call(scope, receiver, &[error, frames.into()]);
    if stack.is_none() && scope.is_execution_terminating() {
        // V8 takes what is given below for the stack, and forgets that it was to stop.
        scope.terminate_execution();
    }
    // What was thrown goes to whoever reads the stack.
    stack.unwrap_or_else(|| v8::undefined(scope).into())
}
