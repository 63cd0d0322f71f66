//! Retires an isolate that has gone over a soft limit.

use tidegate_ext::WebAssemblyMemories;
use tidegate_ext::cache::SharedCache;

use super::Isolate;
use crate::limits::retire::{is_full, is_worn};

impl Isolate {
    /// After an invocation. `heap_bytes`: with garbage; `work_left`: something of it goes on, which must not be lost.
    pub(super) fn retire_if_due(&mut self, heap_bytes: u64, work_left: bool) {
        if work_left || self.is_spent() {
            return;
        }
        self.retired = is_worn(self.invocations, &self.limits)
            || self.has_made_many_memories()
            || (is_full(heap_bytes, &self.limits) && self.stays_full());
    }

    fn has_made_many_memories(&mut self) -> bool {
        let state = self.runtime.op_state();
        state.borrow().borrow::<WebAssemblyMemories>().are_many()
    }

    /// Whether the heap is full without garbage, and without what `cache` holds.
    fn stays_full(&mut self) -> bool {
        if !is_full(self.heap_without_garbage(), &self.limits) {
            return false;
        }
        let cache = self
            .runtime
            .op_state()
            .borrow()
            .borrow::<SharedCache>()
            .clone();
        let dropped = cache.try_borrow_mut().map_or(0, |mut cache| cache.clear());
        dropped == 0 || is_full(self.heap_without_garbage(), &self.limits)
    }

    fn heap_without_garbage(&mut self) -> u64 {
        let isolate = self.runtime.v8_isolate();
        isolate.low_memory_notification();
        isolate.get_heap_statistics().used_heap_size() as u64
    }
}
