//! `Segment` and the request of source functions. What `Segment` is given goes to the journal of the invocation that runs.

use deno_core::{OpState, extension, op2, v8};

use crate::invocation::InvocationId;
use crate::journal::{Journals, NotCollected};

extension!(
    tidegate_segment,
    deps = [deno_web, tidegate_fetch],
    ops = [op_segment_send],
    esm = [dir "../../js/globals", "errors.js", "request.js", "segment.js"],
);

/// Keeps an event, or an object of `Segment.set`, as JSON. What became of it, as js/globals/segment.js numbers it.
#[op2(fast)]
#[smi]
fn op_segment_send(
    scope: &mut v8::PinScope<'_, '_>,
    state: &mut OpState,
    #[string] json: String,
    is_object: bool,
) -> i32 {
    let invocation = InvocationId::current(scope);
    let collected = state
        .borrow_mut::<Journals>()
        .collect(invocation, json, is_object);
    match collected {
        Ok(()) => 0,
        Err(NotCollected::NoSource) => 1,
        Err(NotCollected::TooLong) => 2,
        Err(NotCollected::TooMany) => 3,
    }
}
