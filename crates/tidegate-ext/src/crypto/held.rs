//! What keys of WebCrypto take outside of V8's heap, counted against the limit of buffers until V8 collects them.

use std::sync::Arc;

use deno_core::{GarbageCollected, OpState, op2, v8};

use crate::web::{ByteMeter, MeterCharge};

/// Counts for as long as JavaScript holds it.
pub(super) struct Held {
    _charge: MeterCharge,
}

// SAFETY: it holds nothing that the garbage collector knows.
unsafe impl GarbageCollected for Held {
    fn trace(&self, _visitor: &mut v8::cppgc::Visitor) {}

    fn get_name(&self) -> &'static std::ffi::CStr {
        c"Held"
    }
}

/// Counts `bytes`. Garbage is collected first where they go over the limit; if they still do, the isolate is stopped.
#[op2]
#[cppgc]
pub(super) fn op_crypto_hold(
    scope: &mut v8::PinScope<'_, '_>,
    state: &mut OpState,
    #[smi] bytes: u32,
) -> Held {
    let bytes = bytes as usize;
    let mut charge = MeterCharge::new(state.borrow::<Arc<dyn ByteMeter>>().clone());
    // V8 frees what one collection finds when the next one begins.
    for _ in 0..2 {
        if charge.raise_if_left(bytes) {
            return Held { _charge: charge };
        }
        scope.low_memory_notification();
    }
    // Nobody gets to use the key: the isolate is being stopped.
    let _ = charge.raise(bytes);
    Held { _charge: charge }
}
