//! The limit of array buffers, whose memory lies outside V8's heap: an allocator that counts.

use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::ffi::c_void;
use std::ptr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use deno_core::v8::{self, Allocator, RustAllocatorVtable, UniqueRef};
use tidegate_core::LimitKind;

use super::StopReason;

/// What V8 expects of the memory of array buffers.
const ALIGNMENT: usize = 16;

/// Counts the bytes in array buffers of one isolate and refuses what goes over `limit`.
pub struct BufferMeter {
    used: AtomicUsize,
    limit: usize,
    stop: Arc<StopReason>,
}

impl BufferMeter {
    pub fn new(limit: usize, stop: Arc<StopReason>) -> Arc<Self> {
        Arc::new(Self {
            used: AtomicUsize::new(0),
            limit,
            stop,
        })
    }

    /// The allocator for `CreateParams::array_buffer_allocator`.
    pub fn allocator(self: &Arc<Self>) -> UniqueRef<Allocator> {
        let handle = Arc::into_raw(self.clone());
        // SAFETY: the handle is a strong count of the meter, which `drop_meter` gives back.
        unsafe { v8::new_rust_allocator(handle, &VTABLE) }
    }

    fn allocate(&self, len: usize) -> *mut c_void {
        let Some(layout) = layout(len) else {
            return ptr::null_mut();
        };
        let within = |used: usize| used.checked_add(len).filter(|total| *total <= self.limit);
        if self
            .used
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, within)
            .is_err()
        {
            // V8 collects garbage and asks again. If that fails too, the stop stands, and no more JavaScript runs.
            self.stop.stop(LimitKind::Buffers);
            return ptr::null_mut();
        }
        // SAFETY: `layout` never makes a layout of size zero.
        let memory = unsafe { alloc_zeroed(layout) };
        if memory.is_null() {
            self.used.fetch_sub(len, Ordering::Relaxed);
        } else {
            self.stop.take_back(LimitKind::Buffers);
        }
        memory.cast()
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
        let meter = BufferMeter::new(100, stop.clone());
        let memory = meter.allocate(60);
        assert!(!memory.is_null());
        assert!(meter.allocate(60).is_null());
        assert_eq!(stop.get(), Some(LimitKind::Buffers));
        // SAFETY: allocated above with this length.
        unsafe { free(&meter, memory, 60) };
        let again = meter.allocate(60);
        assert!(!again.is_null());
        assert_eq!(stop.get(), None, "room was found in the end");
        // SAFETY: allocated above with this length.
        unsafe { free(&meter, again, 60) };
    }

    #[test]
    fn a_length_that_overflows_is_refused() {
        let meter = BufferMeter::new(usize::MAX, Arc::new(StopReason::default()));
        assert!(meter.allocate(usize::MAX).is_null());
    }
}
