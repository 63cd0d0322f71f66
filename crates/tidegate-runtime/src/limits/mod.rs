//! The limits of an isolate, a file each. What goes over one sets the reason and then stops the isolate's JavaScript; the
//! reason is read from here, never guessed from an error's text.

pub mod buffers;
pub mod cpu;
mod give_way;
pub mod heap;
pub mod idle_stack;
pub mod no_way_on;
pub mod place;
pub mod retire;
pub mod stack;
pub mod wall;

use std::ffi::c_void;
use std::ptr;
use std::sync::atomic::{AtomicU8, AtomicU32, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use deno_core::v8::{IsolateHandle, UnsafeRawIsolatePtr};
use tidegate_core::LimitKind;
use tidegate_ext::LimitStop;

use place::{Inside, Place};

const NONE: u8 = 0;
/// Looks of the watchdog after which it no longer waits for V8 to take the interrupt that notes where the code is: few built-ins
/// look for a termination and not for an interrupt.
const PATIENCE: u32 = 40;
/// The same where V8 collects garbage first, all of it.
const PATIENCE_WITH_GARBAGE: u32 = 160;

/// Why an isolate was stopped, if it was, and where its code was then; shared by all that may stop it.
#[derive(Default)]
pub struct StopReason {
    reason: AtomicU8,
    /// In the unit of the limit; 0: not known.
    used: AtomicU64,
    isolate: OnceLock<IsolateHandle>,
    inside: OnceLock<Inside>,
    place: Mutex<Option<Place>>,
    looks: AtomicU32,
}

impl StopReason {
    /// The isolate to stop; without one, only the reason is kept. It must end before `self` does.
    pub fn attach(&self, isolate: IsolateHandle, inside: Inside) {
        // Each isolate has a StopReason of its own, so there is nothing to replace.
        let _ = self.isolate.set(isolate);
        let _ = self.inside.set(inside);
    }

    fn isolate(&self) -> Option<&IsolateHandle> {
        self.isolate.get()
    }

    pub fn get(&self) -> Option<LimitKind> {
        decode(self.reason.load(Ordering::Acquire))
    }

    /// What had been used when the isolate was stopped, in the limit's unit.
    pub fn used(&self) -> Option<u64> {
        let used = self.used.load(Ordering::Acquire);
        (used > 0).then_some(used)
    }

    /// Where the code was when the isolate was stopped; `None` where none was running.
    pub fn place(&self) -> Option<Place> {
        self.lock_place().clone()
    }

    /// Stops the isolate because of `limit`, as soon as its code can be asked where it is. `used`: see [`StopReason::used`].
    /// `false`: it is being stopped for another reason already.
    pub fn stop(&self, limit: LimitKind, used: u64) -> bool {
        let code = encode(limit);
        match self
            .reason
            .compare_exchange(NONE, code, Ordering::AcqRel, Ordering::Acquire)
        {
            Ok(_) => {
                self.used.store(used, Ordering::Release);
                if let Some(isolate) = self.isolate.get() {
                    let data = ptr::from_ref(self).cast_mut().cast();
                    isolate.request_interrupt(interrupted, data);
                }
                true
            }
            Err(found) => {
                if found == code && self.lock_place().is_some() {
                    self.terminate();
                }
                found == code
            }
        }
    }

    /// As [`StopReason::stop`], for code of the isolate's own thread that V8 called and that may allocate in V8's heap: notes at
    /// once which code it was called from.
    pub fn stop_here(&self, limit: LimitKind, used: u64) {
        if self.stop(limit, used) {
            self.note_place();
        }
    }

    /// Stops the isolate without asking where its code is.
    pub fn terminate(&self) {
        if let Some(isolate) = self.isolate.get() {
            isolate.terminate_execution();
        }
    }

    /// For the watchdog, at each look at an isolate that is to stop.
    fn insist(&self) {
        let patience = match self.get() {
            Some(LimitKind::Heap) => PATIENCE_WITH_GARBAGE,
            Some(_) => PATIENCE,
            None => return,
        };
        // Again and again where the place is known: code of the host that calls JavaScript may have kept a termination to itself.
        if self.lock_place().is_some() || self.looks.fetch_add(1, Ordering::Relaxed) >= patience {
            self.terminate();
        }
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
        self.looks.store(0, Ordering::Relaxed);
        *self.lock_place() = None;
        let _ =
            self.reason
                .compare_exchange(encode(limit), NONE, Ordering::AcqRel, Ordering::Acquire);
    }

    /// Only on the isolate's thread, where V8's heap may be allocated in.
    fn note_place(&self) {
        let Some(inside) = self.inside.get() else {
            return;
        };
        let (place, heap_bytes) = inside.look();
        if self.get() == Some(LimitKind::Heap) {
            self.used.fetch_max(heap_bytes, Ordering::AcqRel);
        }
        self.lock_place().get_or_insert(place);
    }

    fn lock_place(&self) -> MutexGuard<'_, Option<Place>> {
        self.place.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl LimitStop for StopReason {
    fn exceeded(&self, limit: LimitKind, used: u64) {
        self.stop_here(limit, used);
        self.terminate();
    }
}

/// V8 calls this on the isolate's thread where it would also look for a termination.
unsafe extern "C" fn interrupted(_isolate: UnsafeRawIsolatePtr, data: *mut c_void) {
    // SAFETY: `data` is the StopReason that requested this, which outlives its isolate.
    let stop = unsafe { &*data.cast::<StopReason>() };
    // Taken back meanwhile, or noted where the limit was met.
    if stop.get().is_none() {
        return;
    }
    if stop.lock_place().is_none() {
        stop.note_place();
    }
    stop.terminate();
}

fn encode(limit: LimitKind) -> u8 {
    match limit {
        LimitKind::Wall => 1,
        LimitKind::Cpu => 2,
        LimitKind::Heap => 3,
        LimitKind::Buffers => 4,
        LimitKind::Requests => 5,
        LimitKind::Timers => 6,
        LimitKind::Result => 7,
    }
}

fn decode(code: u8) -> Option<LimitKind> {
    LimitKind::ALL
        .into_iter()
        .find(|limit| encode(*limit) == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_reason_counts() {
        let reason = StopReason::default();
        assert!(reason.stop(LimitKind::Heap, 7));
        assert!(!reason.stop(LimitKind::Wall, 8));
        assert!(reason.stop(LimitKind::Heap, 9));
        assert_eq!(reason.get(), Some(LimitKind::Heap));
        assert_eq!(reason.used(), Some(7));
    }

    #[test]
    fn only_the_reason_that_was_set_can_be_taken_back() {
        let reason = StopReason::default();
        reason.stop(LimitKind::Wall, 0);
        reason.take_back(LimitKind::Buffers);
        assert_eq!(reason.get(), Some(LimitKind::Wall));
        assert_eq!(reason.used(), None);
    }

    #[test]
    fn each_limit_is_told_from_the_others() {
        for limit in LimitKind::ALL {
            assert_eq!(decode(encode(limit)), Some(limit));
        }
        assert_eq!(decode(NONE), None);
    }
}
