//! The limit of buffers, whose memory lies outside V8's heap: an allocator of array buffers that counts, the same count
//! for blobs, and a look at what V8 itself knows of, for buffers that ops have made.

use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::ffi::c_void;
use std::ptr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use deno_core::v8::{self, Allocator, RustAllocatorVtable, UniqueRef};
use tidegate_core::LimitKind;
use tidegate_ext::ByteMeter;

use super::StopReason;

/// What V8 expects of the memory of array buffers.
const ALIGNMENT: usize = 16;
/// V8 ends the process where it gets no memory for the buffer of a typed array that it has kept in its heap until then; those
/// have up to 64 bytes. They are let through, and the isolate is stopped soon if there is no garbage that makes room for them.
const ALWAYS_GIVEN: usize = 64;

/// What is charged in parts of up to so many bytes may go a quarter and this much over the limit until garbage is collected: whoever charges cannot
/// wait for that.
const MAYBE_GARBAGE: usize = 4 << 20;

/// Counts the bytes in array buffers of one isolate and refuses what goes over `limit`.
pub struct BufferMeter {
    used: AtomicUsize,
    /// The part of it that V8 does not know of.
    charged: AtomicUsize,
    limit: usize,
    stop: Arc<StopReason>,
    /// V8 will call `look`.
    looks_soon: AtomicBool,
}

impl BufferMeter {
    pub fn new(limit: usize, stop: Arc<StopReason>) -> Arc<Self> {
        Arc::new(Self {
            used: AtomicUsize::new(0),
            charged: AtomicUsize::new(0),
            limit,
            stop,
            looks_soon: AtomicBool::new(false),
        })
    }

    /// The allocator for `CreateParams::array_buffer_allocator`.
    pub fn allocator(self: &Arc<Self>) -> UniqueRef<Allocator> {
        let handle = Arc::into_raw(self.clone());
        // SAFETY: the handle is a strong count of the meter, which `drop_meter` gives back.
        unsafe { v8::new_rust_allocator(handle, &VTABLE) }
    }

    /// Has the isolate's thread collect garbage and look again where V8 lets running JavaScript or WebAssembly be interrupted. For
    /// the watchdog: V8 maps WebAssembly memories itself, and asks nobody. `false`: there is no such thread.
    pub fn look_soon(&self) -> bool {
        let Some(isolate) = self.stop.isolate() else {
            return false;
        };
        if !self.looks_soon.swap(true, Ordering::AcqRel) {
            isolate.request_interrupt(look, ptr::from_ref(self).cast_mut().cast());
        }
        true
    }

    /// Stops the isolate if what is counted here, or the buffers that V8 knows of, whoever allocated them, go over the limit.
    pub fn check(&self, isolate: &mut v8::Isolate) {
        self.check_with(self.limit, isolate);
    }

    /// `most`: of what V8 knows of. While code runs, some of that may be on its way, such as the bytes of a body that is about to be refused.
    fn check_with(&self, most: usize, isolate: &mut v8::Isolate) {
        let used = |isolate: &mut v8::Isolate| {
            let known_to_v8 = isolate.adjust_amount_of_external_allocated_memory(0);
            let known_to_v8 = usize::try_from(known_to_v8).unwrap_or(0);
            let charged = self.charged.load(Ordering::Relaxed);
            let used = self.used.load(Ordering::Relaxed);
            match known_to_v8 + charged {
                all if all > most => all.max(used),
                _ => used,
            }
        };
        // V8 frees the buffers that one collection finds when the next one begins.
        for _ in 0..2 {
            if used(isolate) <= self.limit {
                return;
            }
            isolate.low_memory_notification();
        }
        let used = used(isolate);
        if used > self.limit {
            self.stop.stop(LimitKind::Buffers, used as u64);
        }
    }

    /// A little over the limit.
    fn most_meanwhile(&self) -> usize {
        self.limit.saturating_add(self.limit / 4 + MAYBE_GARBAGE)
    }

    /// What would be used with `more` bytes.
    fn used_with(&self, more: usize) -> u64 {
        self.used.load(Ordering::Relaxed).saturating_add(more) as u64
    }

    /// Counts `len` bytes, if they come to `most` with what is used, or less.
    fn count_up_to(&self, most: usize, len: usize) -> bool {
        let within = |used: usize| used.checked_add(len).filter(|total| *total <= most);
        self.used
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, within)
            .is_ok()
    }

    /// Counts `len` bytes, if the limit leaves room for them.
    fn count(&self, len: usize) -> bool {
        self.count_up_to(self.limit, len)
    }

    /// Counts `len` bytes beyond the limit, if the isolate's thread can be asked to collect garbage soon, and to stop if that is not enough.
    fn count_until_look(&self, len: usize) -> bool {
        self.look_soon() && self.count_up_to(self.most_meanwhile(), len)
    }

    fn allocate(&self, len: usize) -> *mut c_void {
        let Some(layout) = layout(len) else {
            return ptr::null_mut();
        };
        let fits = self.count(len);
        if !fits {
            let is_given = len <= ALWAYS_GIVEN;
            if !is_given || !self.look_soon() {
                // V8 collects garbage and asks again. If that fails too, the stop stands, and no more JavaScript runs. It may collect
                // garbage here itself, so the heap may be allocated in.
                self.stop.stop_here(LimitKind::Buffers, self.used_with(len));
            }
            if !is_given {
                return ptr::null_mut();
            }
            self.used.fetch_add(len, Ordering::Relaxed);
        }
        // SAFETY: `layout` never makes a layout of size zero.
        let memory = unsafe { alloc_zeroed(layout) };
        if memory.is_null() {
            self.used.fetch_sub(len, Ordering::Relaxed);
        } else if fits {
            self.stop.take_back(LimitKind::Buffers);
        }
        memory.cast()
    }
}

impl ByteMeter for BufferMeter {
    fn charge(&self, bytes: usize) -> bool {
        if self.count(bytes) || (bytes <= MAYBE_GARBAGE && self.count_until_look(bytes)) {
            self.charged.fetch_add(bytes, Ordering::Relaxed);
            return true;
        }
        self.stop.stop(LimitKind::Buffers, self.used_with(bytes));
        false
    }

    fn refund(&self, bytes: usize) {
        self.charged.fetch_sub(bytes, Ordering::Relaxed);
        self.used.fetch_sub(bytes, Ordering::Relaxed);
    }
}

/// V8 calls this on the isolate's thread where it would also look for a termination.
unsafe extern "C" fn look(isolate: v8::UnsafeRawIsolatePtr, data: *mut c_void) {
    // SAFETY: `data` is the meter that requested this; the isolate's allocator keeps it.
    let meter = unsafe { &*data.cast::<BufferMeter>() };
    meter.looks_soon.store(false, Ordering::Release);
    if meter.stop.get().is_none() {
        // SAFETY: V8 gives the isolate that runs on this thread.
        let mut isolate = unsafe { v8::Isolate::from_raw_isolate_ptr(isolate) };
        meter.check_with(meter.most_meanwhile(), &mut isolate);
    }
}

fn layout(len: usize) -> Option<Layout> {
    Layout::from_size_align(len.max(1), ALIGNMENT).ok()
}

static VTABLE: RustAllocatorVtable<BufferMeter> = RustAllocatorVtable {
    allocate,
    allocate_uninitialized,
    free,
    drop: drop_meter,
};

unsafe extern "C" fn allocate(meter: &BufferMeter, len: usize) -> *mut c_void {
    meter.allocate(len)
}

unsafe extern "C" fn allocate_uninitialized(meter: &BufferMeter, len: usize) -> *mut c_void {
    // What malloc left there may be another tenant's data, so functions only ever see zeroes.
    meter.allocate(len)
}

unsafe extern "C" fn free(meter: &BufferMeter, data: *mut c_void, len: usize) {
    let Some(layout) = layout(len) else { return };
    // SAFETY: V8 frees what `allocate` gave it, with the same length.
    unsafe { dealloc(data.cast(), layout) };
    meter.used.fetch_sub(len, Ordering::Relaxed);
}

unsafe extern "C" fn drop_meter(meter: *const BufferMeter) {
    // SAFETY: the strong count that `allocator` made.
    drop(unsafe { Arc::from_raw(meter) });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_over_the_limit_is_refused_and_stops_the_isolate() {
        let stop = Arc::new(StopReason::default());
        let meter = BufferMeter::new(1000, stop.clone());
        let memory = meter.allocate(600);
        assert!(!memory.is_null());
        assert!(meter.allocate(600).is_null());
        assert_eq!(stop.get(), Some(LimitKind::Buffers));
        assert_eq!(stop.used(), Some(1200));
        // SAFETY: allocated above with this length.
        unsafe { free(&meter, memory, 600) };
        let again = meter.allocate(600);
        assert!(!again.is_null());
        assert_eq!(stop.get(), None, "room was found in the end");
        // SAFETY: allocated above with this length.
        unsafe { free(&meter, again, 600) };
    }

    #[test]
    fn what_v8_cannot_do_without_is_given_and_stops_the_isolate() {
        let stop = Arc::new(StopReason::default());
        let meter = BufferMeter::new(100, stop.clone());
        for (bytes, is_stopped) in [(64, false), (64, true), (1, true)] {
            let memory = meter.allocate(bytes);
            assert!(!memory.is_null());
            assert_eq!(stop.get().is_some(), is_stopped);
        }
        assert!(meter.allocate(65).is_null());
    }

    #[test]
    fn a_length_that_overflows_is_refused() {
        let meter = BufferMeter::new(usize::MAX, Arc::new(StopReason::default()));
        assert!(meter.allocate(usize::MAX).is_null());
    }
}
