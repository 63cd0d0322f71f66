//! The bytes of a `Uint8Array`, whatever a function has done to it.

use std::slice;

use deno_core::v8;

/// Room for the contents of a view that V8 keeps on its heap, where they may move.
pub type Storage = [u8; v8::TYPED_ARRAY_MAX_SIZE_IN_HEAP];

/// The bytes of `view` now: none if it is detached or out of the bounds of its buffer.
///
/// No JavaScript may run while the slice is in use. Nothing else can write to it then: an isolate has one thread and
/// functions cannot start others, so that even a shared buffer has one user.
pub fn bytes_of<'a>(view: v8::Local<'a, v8::Uint8Array>, storage: &'a mut Storage) -> &'a [u8] {
    // SAFETY: V8 gives a pointer and a length that fit; the contents are in `storage`, or in a backing store, which
    // does not move and which `view` keeps alive.
    unsafe {
        let (data, len) = view.get_contents_raw_parts(storage);
        if data.is_null() || len == 0 {
            &[]
        } else {
            slice::from_raw_parts(data, len)
        }
    }
}

/// The bytes of `view` now, to be written to. As for [`bytes_of`]; no other slice of the same buffer may be in use.
pub fn bytes_of_mut<'a>(view: v8::Local<'a, v8::Uint8Array>) -> &'a mut [u8] {
    let len = view.byte_length();
    if len == 0 {
        return &mut [];
    }
    // This moves contents off V8's heap, so it comes before the length is relied on, and once.
    let data = view.data().cast::<u8>();
    if data.is_null() {
        return &mut [];
    }
    // SAFETY: V8 keeps `len` bytes at `data` for as long as no JavaScript runs.
    unsafe { slice::from_raw_parts_mut(data, len) }
}

/// A JavaScript number as an index: negative ones and NaN are 0, fractions are cut off, large ones saturate.
pub fn index(number: f64) -> usize {
    // Rust's conversion of floats saturates.
    number as usize
}
