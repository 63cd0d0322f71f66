//! Where V8 would end the process though a single isolate is at fault: an array that is longer than V8 can make one. V8 asks nobody,
//! and cannot unwind, but it calls something on its way to the end. That does not return: the thread sleeps for good, and is given up as one
//! that V8 does not give back. It keeps the isolate and its memory.
//!
//! Nothing is held then that other isolates need: V8 looks at the length before it allocates. Where memory itself is short, or V8 finds that
//! it is not sound, that is not known, so there the process ends.
//!
//! V8 comes to such an end in three ways (`src/base/logging.cc`, `src/api/api.cc`):
//!
//! - out of memory, which the isolate's handler is told of, with `invalid array length` as its place where only the length is at fault;
//! - `V8_Fatal`, which calls the process's handler, and then what prints stack traces;
//! - `FatalNoSecurityImpact`, of lengths alone, which only calls what prints stack traces.

use std::cell::{Cell, RefCell};
use std::ffi::{CStr, c_char};
use std::sync::Weak;

use deno_core::v8::{self, Isolate, OomDetails};

use super::wall::Deadline;

const INVALID_LENGTH: &[u8] = b"invalid array length";

thread_local! {
    /// Of the isolate that runs on this thread.
    static DEADLINE: RefCell<Weak<Deadline>> = const { RefCell::new(Weak::new()) };
    static HAS_TO_END: Cell<bool> = const { Cell::new(false) };
}

unsafe extern "C" {
    /// `v8::base::SetPrintStackTrace(void (*)())`, which V8's platform calls where it is told to print stack traces.
    #[link_name = "_ZN2v84base18SetPrintStackTraceEPFvvE"]
    fn set_print_stack_trace(print: unsafe extern "C" fn());
}

/// For all isolates of the process; after V8's platform was made, and before the first isolate.
pub fn watch_process() {
    v8::V8::set_fatal_error_handler(fatal);
    // SAFETY: V8 keeps the address of the function, and calls it on the thread that is at its end.
    unsafe { set_print_stack_trace(print_stack_trace) }
}

/// What V8 tells of this isolate alone.
pub fn watch_isolate(isolate: &mut Isolate) {
    isolate.set_oom_error_handler(out_of_memory);
}

/// The deadline of the isolate that runs on this thread from now on.
pub fn set_deadline(deadline: Weak<Deadline>) {
    DEADLINE.with_borrow_mut(|current| *current = deadline);
}

/// V8 prints what it says itself.
fn fatal(_file: &str, _line: i32, _message: &str) {
    HAS_TO_END.set(true);
}

unsafe extern "C" fn out_of_memory(location: *const c_char, _details: &OomDetails) {
    // SAFETY: V8 gives a C string, if any.
    if !location.is_null()
        && unsafe { CStr::from_ptr(location) }
            .to_bytes()
            .starts_with(INVALID_LENGTH)
    {
        stay_if_awaited();
    }
    HAS_TO_END.set(true);
}

unsafe extern "C" fn print_stack_trace() {
    if !HAS_TO_END.get() {
        stay_if_awaited();
    }
}

/// Does not return where an invocation that can be given up is under way on this thread. Otherwise V8 ends the process.
fn stay_if_awaited() {
    let deadline = DEADLINE.with_borrow(Weak::upgrade);
    if deadline.is_some_and(|deadline| deadline.give_up()) {
        loop {
            std::thread::park();
        }
    }
}
