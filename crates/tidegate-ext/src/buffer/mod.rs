//! `Buffer`: what its JavaScript cannot do fast, between bytes and strings and in searches.
//!
//! Functions can hand these ops any view at any offset: detached, resized, shared or in need of a buffer of its own. So
//! each op asks V8 for the bytes as they are at the moment, and clamps offsets to them.

mod base64;
mod bytes;
mod decode;
mod encode;
mod encoding;
mod search;

use std::cmp::Ordering;

use deno_core::{extension, op2, v8};

use bytes::{Storage, bytes_of, bytes_of_mut, index};
use encoding::Encoding;

extension!(
    tidegate_buffer,
    deps = [deno_web],
    ops = [
        op_buffer_byte_length_utf8,
        op_buffer_compare,
        op_buffer_decode,
        op_buffer_encode,
        op_buffer_index_of,
    ],
    esm = [
        dir "../../js/globals/buffer",
        "buffer.js",
        "bytes.js",
        "compare.js",
        "encodings.js",
        "errors.js",
        "fill.js",
        "from.js",
        "inspect.js",
        "numbers.js",
        "search.js",
        "swap.js",
        "text.js",
        "validate.js",
    ],
);

/// The length of `text` in UTF-8, in bytes; a lone surrogate counts as U+FFFD.
#[op2(fast)]
fn op_buffer_byte_length_utf8(
    scope: &mut v8::PinScope<'_, '_>,
    text: v8::Local<'_, v8::String>,
) -> f64 {
    text.utf8_length(scope) as f64
}

/// The string that `view[start..end]` is in an encoding; `undefined` where it is longer than V8's strings can be.
#[op2]
fn op_buffer_decode<'s>(
    scope: &mut v8::PinScope<'s, '_>,
    view: v8::Local<'_, v8::Uint8Array>,
    #[smi] encoding: i32,
    start: f64,
    end: f64,
) -> v8::Local<'s, v8::Value> {
    let mut storage = Storage::default();
    let bytes = bytes_of(view, &mut storage);
    let end = index(end).min(bytes.len());
    let bytes = &bytes[index(start).min(end)..end];
    match decode::decode(scope, bytes, Encoding::from_code(encoding)) {
        Some(text) => text.into(),
        None => v8::undefined(scope).into(),
    }
}

/// Writes `text` to `view[offset..offset + length]` in an encoding, whole characters only; gives back the number of bytes.
#[op2(fast)]
fn op_buffer_encode(
    scope: &mut v8::PinScope<'_, '_>,
    view: v8::Local<'_, v8::Uint8Array>,
    text: v8::Local<'_, v8::String>,
    #[smi] encoding: i32,
    offset: f64,
    length: f64,
) -> f64 {
    let bytes = bytes_of_mut(view);
    let start = index(offset).min(bytes.len());
    let end = start.saturating_add(index(length)).min(bytes.len());
    let written = encode::encode(
        scope,
        text,
        &mut bytes[start..end],
        Encoding::from_code(encoding),
    );
    written as f64
}

/// Orders two views as byte strings: -1, 0 or 1.
#[op2(fast)]
fn op_buffer_compare(a: v8::Local<'_, v8::Uint8Array>, b: v8::Local<'_, v8::Uint8Array>) -> i32 {
    let (mut of_a, mut of_b) = (Storage::default(), Storage::default());
    match bytes_of(a, &mut of_a).cmp(bytes_of(b, &mut of_b)) {
        Ordering::Less => -1,
        Ordering::Equal => 0,
        Ordering::Greater => 1,
    }
}

/// Where `needle`, which is not empty, begins in `haystack`: the first place at `from` or after, or else the last place at
/// `from` or before; -1 if nowhere.
#[op2(fast)]
fn op_buffer_index_of(
    haystack: v8::Local<'_, v8::Uint8Array>,
    needle: v8::Local<'_, v8::Uint8Array>,
    from: f64,
    forward: bool,
) -> f64 {
    let (mut of_haystack, mut of_needle) = (Storage::default(), Storage::default());
    let haystack = bytes_of(haystack, &mut of_haystack);
    let needle = bytes_of(needle, &mut of_needle);
    let found = if forward {
        search::first(haystack, needle, index(from))
    } else {
        search::last(haystack, needle, index(from))
    };
    found.map_or(-1.0, |at| at as f64)
}
