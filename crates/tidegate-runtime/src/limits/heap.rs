//! The limit of V8's heap.

use std::sync::Arc;

use deno_core::JsRuntime;
use tidegate_core::LimitKind;
use tidegate_ext::cache::SharedCache;

use super::StopReason;

/// How much more heap an isolate gets when it reaches its limit, so that it can unwind instead of taking the process down. V8 ends
/// the process where a single string or array, of which the longest take 1 GiB, is larger than what the limit has been raised to.
const ROOM_TO_UNWIND: usize = 4 << 30;

/// Stops the isolate's JavaScript when its heap reaches the limit it was created with. The cache gives way first.
pub fn guard(runtime: &mut JsRuntime, stop: Arc<StopReason>) {
    let cache = runtime.op_state().borrow().borrow::<SharedCache>().clone();
    let mut cache_has_given_way = false;
    runtime.add_near_heap_limit_callback(move |current, initial| {
        if !cache_has_given_way {
            cache_has_given_way = true;
            let dropped = cache.try_borrow_mut().map_or(0, |mut cache| cache.clear());
            if dropped > 0 {
                // What the cache held is garbage only after the collection that is under way.
                return current + initial / 2;
            }
        }
        // V8 is collecting garbage: where the code is can be asked only once it goes on.
        if stop.get() == Some(LimitKind::Heap) {
            stop.terminate();
        } else {
            stop.stop(LimitKind::Heap, current as u64);
        }
        current.saturating_add(ROOM_TO_UNWIND)
    });
}
