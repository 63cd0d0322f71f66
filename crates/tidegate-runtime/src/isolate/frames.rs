//! Leaves Tidegate's own frames out of the stacks that functions see.

use deno_core::{error, v8};

/// The names of the files that are in the snapshot, or evaluated from the binary.
const OWN: &str = "ext:";

/// V8 calls this when the `stack` of an error is first read. A function's own `Error.prepareStackTrace` is not shown those
/// frames either.
pub fn prepare_stack_trace<'s, 'i>(
    scope: &mut v8::PinScope<'s, 'i>,
    error: v8::Local<'s, v8::Value>,
    frames: v8::Local<'s, v8::Array>,
) -> v8::Local<'s, v8::Value> {
    let mut kept = Vec::with_capacity(frames.length() as usize);
    for index in 0..frames.length() {
        let Some(frame) = frames.get_index(scope, index) else {
            continue;
        };
        if !is_own(scope, frame) {
            kept.push(frame);
        }
    }
    let kept = v8::Array::new_with_elements(scope, &kept);
    error::prepare_stack_trace_callback(scope, error, kept)
}

fn is_own<'s>(scope: &mut v8::PinScope<'s, '_>, frame: v8::Local<'s, v8::Value>) -> bool {
    v8::tc_scope!(let scope, scope);
    file_name(scope, frame).is_some_and(|name| name.starts_with(OWN))
}

fn file_name<'s>(
    scope: &mut v8::PinScope<'s, '_>,
    frame: v8::Local<'s, v8::Value>,
) -> Option<String> {
    let frame = v8::Local::<v8::Object>::try_from(frame).ok()?;
    let key = v8::String::new(scope, "getFileName")?;
    let method = frame.get(scope, key.into())?;
    let method = v8::Local::<v8::Function>::try_from(method).ok()?;
    let name = method.call(scope, frame.into(), &[])?;
    name.is_string().then(|| name.to_rust_string_lossy(scope))
}
