//! Where the code of an isolate is when a limit stops it.

use std::fmt::Write;
use std::sync::Arc;
use std::thread::{self, ThreadId};

use deno_core::{JsRuntime, v8};
use tidegate_core::SourceLocation;
use tidegate_ext::invocation::InvocationId;

/// Frames that are looked at, Tidegate's own and those of libraries included.
const LOOKED_AT: usize = 64;
/// Frames that are kept, as many as V8 puts into the stack of an error.
const KEPT: usize = 10;
/// UTF-16 units of a name of a function or a file; a longer one is left out: it may be as long as V8's longest string.
const MAX_NAME: usize = 4096;

/// A place in the function's own file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The frames of the function's file as V8 prints them, a line each; empty where none of its code was running.
    pub frames: String,
    /// Of the topmost frame.
    pub location: Option<SourceLocation>,
    /// Whose code was running.
    pub invocation: Option<InvocationId>,
}

/// The way into an isolate from where there is no scope.
pub struct Inside {
    isolate: v8::UnsafeRawIsolatePtr,
    context: v8::Global<v8::Context>,
    thread: ThreadId,
    /// The name under which V8 knows the function's file.
    file: Arc<str>,
}

// SAFETY: `look` is all that uses what belongs to the isolate, and does so on its thread alone; a global may be dropped on any
// thread once its isolate has ended, and `StopReason` outlives that.
unsafe impl Send for Inside {}
// SAFETY: as above.
unsafe impl Sync for Inside {}

impl Inside {
    /// Must be called on the isolate's thread.
    pub fn of(runtime: &mut JsRuntime, file: Arc<str>) -> Self {
        let context = runtime.main_context();
        Self {
            // SAFETY: whoever holds the pointer does not outlive the isolate's use of it, as `look` says.
            isolate: unsafe { runtime.v8_isolate().as_raw_isolate_ptr() },
            context,
            thread: thread::current().id(),
            file,
        }
    }

    /// Where the code is now, and how many bytes of V8's heap are in use. Must be called by something that V8 has called, and that
    /// may allocate in V8's heap; no JavaScript is run. Nothing on another thread than the isolate's.
    pub fn look(&self) -> (Place, u64) {
        if thread::current().id() != self.thread {
            return (Place::default(), 0);
        }
        // SAFETY: V8 is calling on this thread, so the isolate is alive and entered.
        let mut isolate = unsafe { v8::Isolate::from_raw_isolate_ptr_unchecked(self.isolate) };
        let heap_bytes = isolate.get_heap_statistics().used_heap_size() as u64;
        v8::callback_scope!(unsafe scope, &mut isolate);
        let context = v8::Local::new(scope, &self.context);
        let scope = &mut v8::ContextScope::new(scope, context);
        (self.place(scope), heap_bytes)
    }

    fn place(&self, scope: &mut v8::PinScope<'_, '_>) -> Place {
        let invocation = InvocationId::current(scope);
        let mut place = Place {
            invocation: (invocation != InvocationId::NONE).then_some(invocation),
            ..Place::default()
        };
        let Some(stack) = v8::StackTrace::current_stack_trace(scope, LOOKED_AT) else {
            return place;
        };
        let mut kept = 0;
        for index in 0..stack.get_frame_count() {
            if kept == KEPT {
                break;
            }
            let Some(frame) = stack.get_frame(scope, index) else {
                break;
            };
            let file = frame.get_script_name(scope);
            if text(scope, file).as_deref() != Some(&*self.file) {
                continue;
            }
            let (line, column) = (frame.get_line_number(), frame.get_column());
            let name = text(scope, frame.get_function_name(scope)).filter(|name| !name.is_empty());
            let line_break = if kept == 0 { "" } else { "\n" };
            let new = if frame.is_constructor() { "new " } else { "" };
            let file = &*self.file;
            // Writing to a string does not fail.
            let _ = match name {
                Some(name) => write!(
                    place.frames,
                    "{line_break}    at {new}{name} ({file}:{line}:{column})"
                ),
                None => write!(place.frames, "{line_break}    at {file}:{line}:{column}"),
            };
            if let (None, Ok(line), Ok(column)) =
                (place.location, u32::try_from(line), u32::try_from(column))
            {
                place.location = Some(SourceLocation { line, column });
            }
            kept += 1;
        }
        place
    }
}

/// A text that is not too long, without line breaks, which a name may have.
fn text(scope: &v8::PinScope<'_, '_>, text: Option<v8::Local<'_, v8::String>>) -> Option<String> {
    let text = text.filter(|text| text.length() <= MAX_NAME)?;
    let text = text.to_rust_string_lossy(scope);
    Some(text.replace(['\n', '\r'], " "))
}
