//! `cache`: JavaScript values, live objects included, by key, for as long as bounds and time allow.

mod store;

use std::cell::RefCell;
use std::rc::Rc;
use std::time::{Duration, Instant};

use deno_core::{OpState, extension, op2, v8};

pub use store::Store;

/// The cache of one isolate. Shared with the guard of its heap, which empties it before the isolate runs out of memory.
pub type SharedCache = Rc<RefCell<Store<v8::Global<v8::Value>>>>;

extension!(
    tidegate_cache,
    ops = [op_cache_get, op_cache_set, op_cache_delete],
    esm = [dir "../../js/globals", "cache.js"],
);

#[op2]
fn op_cache_get<'s>(
    scope: &mut v8::PinScope<'s, '_>,
    state: &mut OpState,
    #[string] key: &str,
) -> v8::Local<'s, v8::Value> {
    match state
        .borrow::<SharedCache>()
        .borrow_mut()
        .get(key, Instant::now())
    {
        Some(value) => v8::Local::new(scope, value),
        None => v8::undefined(scope).into(),
    }
}

/// A negative or endless `ttl_ms` never expires.
#[op2]
fn op_cache_set(
    state: &mut OpState,
    #[string] key: String,
    ttl_ms: f64,
    #[scoped] value: v8::Global<v8::Value>,
) {
    let ttl = if ttl_ms < 0.0 {
        None
    } else {
        Duration::try_from_secs_f64(ttl_ms / 1000.0).ok()
    };
    let expires = ttl.and_then(|ttl| Instant::now().checked_add(ttl));
    // What is displaced is dropped after the borrow has ended.
    let _displaced = state
        .borrow::<SharedCache>()
        .borrow_mut()
        .put(key, value, expires);
}

#[op2(fast)]
fn op_cache_delete(state: &mut OpState, #[string] key: &str) {
    let _deleted = state.borrow::<SharedCache>().borrow_mut().remove(key);
}
