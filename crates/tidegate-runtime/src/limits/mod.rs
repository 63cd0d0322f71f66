//! The limits of an isolate, a file each. What goes over one sets the reason and then stops the isolate's JavaScript; the
//! reason is read from here, never guessed from an error's text.

pub mod buffers;
pub mod heap;
pub mod wall;

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU8, Ordering};

use deno_core::v8::IsolateHandle;
use tidegate_core::LimitKind;

const NONE: u8 = 0;

/// Why an isolate was stopped, if it was; shared by all that may stop it.
#[derive(Default)]
pub struct StopReason {
    reason: AtomicU8,
    isolate: OnceLock<IsolateHandle>,
}

impl StopReason {
    /// The isolate to stop; without one, only the reason is kept.
    pub fn attach(&self, isolate: IsolateHandle) {
        // Each isolate has a StopReason of its own, so there is nothing to replace.
        let _ = self.isolate.set(isolate);
    }

    pub fn get(&self) -> Option<LimitKind> {
        decode(self.reason.load(Ordering::Acquire))
    }

    /// Stops the isolate because of `limit`. `false`: it is being stopped for another reason already.
    pub fn stop(&self, limit: LimitKind) -> bool {
        let code = encode(limit);
        match self
            .reason
            .compare_exchange(NONE, code, Ordering::AcqRel, Ordering::Acquire)
        {
            Ok(_) => {}
            Err(found) if found == code => {}
            Err(_) => return false,
        }
        if let Some(isolate) = self.isolate.get() {
            isolate.terminate_execution();
        }
        true
    }

    /// Takes back a stop because of `limit`. Only for the isolate's own thread, before any more JavaScript has run.
    fn take_back(&self, limit: LimitKind) {
        // The order matters: whoever stops the isolate after the reason is cleared must find the termination uncancelled.
        if self.get() != Some(limit) {
            return;
        }
        if let Some(isolate) = self.isolate.get() {
            isolate.cancel_terminate_execution();
        }
        let _ =
            self.reason
                .compare_exchange(encode(limit), NONE, Ordering::AcqRel, Ordering::Acquire);
    }
}

fn encode(limit: LimitKind) -> u8 {
    match limit {
        LimitKind::Wall => 1,
        LimitKind::Heap => 2,
        LimitKind::Buffers => 3,
    }
}

fn decode(code: u8) -> Option<LimitKind> {
    match code {
        1 => Some(LimitKind::Wall),
        2 => Some(LimitKind::Heap),
        3 => Some(LimitKind::Buffers),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_reason_counts() {
        let reason = StopReason::default();
        assert!(reason.stop(LimitKind::Heap));
        assert!(!reason.stop(LimitKind::Wall));
        assert_eq!(reason.get(), Some(LimitKind::Heap));
    }

    #[test]
    fn only_the_reason_that_was_set_can_be_taken_back() {
        let reason = StopReason::default();
        reason.stop(LimitKind::Wall);
        reason.take_back(LimitKind::Buffers);
        assert_eq!(reason.get(), Some(LimitKind::Wall));
    }
}
