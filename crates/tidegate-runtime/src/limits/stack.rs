//! The limit of the stack: how deep JavaScript may call, and how much of the stack V8 knows of beyond that.
//!
//! V8 checks calls of JavaScript against a limit, and throws a RangeError there. Where something is thrown it also checks that it is on
//! the stack that it knows of, which ends 40 KiB below that limit, and ends the process if it is not. Ops take more than 40 KiB:
//! a function could end the process with a deep recursion into an op that throws, or that calls JavaScript that does. So V8 is
//! told of most of the thread's stack first, and the limit of JavaScript is set alone afterwards.

use deno_core::v8;

/// As in Node.
const JAVASCRIPT: usize = 984 * 1024;
/// Ops get the difference. Threads of isolates have 8 MiB.
const KNOWN_TO_V8: usize = 6 * 1024 * 1024;

unsafe extern "C" {
    /// `v8::internal::StackGuard::SetStackLimit(uintptr_t)`. What V8's bindings and its public interface have sets both.
    #[link_name = "_ZN2v88internal10StackGuard13SetStackLimitEm"]
    fn set_stack_limit(guard: *mut u8, limit: usize);
}

/// Where V8 has the guard in an isolate: after the base of its pointer cage.
const GUARD_IN_ISOLATE: usize = 8;

/// Tells V8 of the stack that is left to the current thread, which makes the isolate.
pub fn declare(params: v8::CreateParams) -> v8::CreateParams {
    // SAFETY: it is an address, which V8 does not look at; the threads of isolates have that much stack.
    unsafe { params.set_stack_limit(here().wrapping_sub(KNOWN_TO_V8) as *mut u32) }
}

/// Limits JavaScript to its part of it. On the thread that has made the isolate.
pub fn limit_javascript(isolate: &mut v8::Isolate) {
    // SAFETY: the isolate lives, and is not in use elsewhere; this is what its own public method does first.
    unsafe {
        let isolate = isolate.as_raw_isolate_ptr();
        let guard =
            std::mem::transmute::<v8::UnsafeRawIsolatePtr, *mut u8>(isolate).add(GUARD_IN_ISOLATE);
        set_stack_limit(guard, here().wrapping_sub(JAVASCRIPT));
    }
}

/// An address on the current stack.
fn here() -> usize {
    let here = 0_u8;
    (&raw const here).addr()
}
