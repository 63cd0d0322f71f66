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

/// Counts `bytes`. Over the limit nobody gets to use the key: the isolate is being stopped.
#[op2]
#[cppgc]
pub(super) fn op_crypto_hold(state: &mut OpState, #[smi] bytes: u32) -> Held {
    let mut charge = MeterCharge::new(state.borrow::<Arc<dyn ByteMeter>>().clone());
    let _ = charge.raise(bytes as usize);
    Held { _charge: charge }
}
