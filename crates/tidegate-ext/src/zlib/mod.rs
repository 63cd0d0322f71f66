//! What js/node/zlib.js stands on: codecs that go a bounded step at a time, so that the limits can stop them.

mod brotli;

mod flate;

use std::cell::RefCell;
use std::ffi::CStr;
use std::ops::Range;
use std::sync::Arc;

use deno_core::{GarbageCollected, OpState, extension, op2, v8};

use crate::web::{ByteMeter, MeterCharge};

extension!(
    tidegate_zlib,
    deps = [tidegate_web],
    ops = [
        op_zlib_open,
        op_zlib_step,
        op_zlib_message,
        op_zlib_level,
        op_zlib_close,
        op_zlib_crc32
    ],
);

/// The most input that one step takes: a step is not interrupted.
const MAX_STEP: usize = 128 * 1024;

/// Codes of zlib, which Node gives all codecs.
mod status {
    pub const OK: i32 = 0;
    pub const STREAM_END: i32 = 1;
    pub const NEED_DICT: i32 = 2;
    pub const STREAM_ERROR: i32 = -2;
    pub const DATA_ERROR: i32 = -3;
    pub const MEM_ERROR: i32 = -4;
    pub const BUF_ERROR: i32 = -5;
}

/// What a step came to.
struct Step {
    /// One of [`status`].
    status: i32,
    consumed: usize,
    produced: usize,
}

trait Codec {
    /// `flush` is one of zlib's modes, or of Brotli's operations.
    fn step(&mut self, flush: i32, input: &[u8], output: &mut [u8]) -> Step;
    /// What the last failed step failed of: a message, or the code of a Brotli error.
    fn message(&self) -> String;
    fn set_level(&mut self, _level: i32) -> bool {
        false
    }
}

/// A codec as JavaScript holds it; empty once it was closed.
struct Handle(RefCell<Option<Box<dyn Codec>>>);

// SAFETY: it holds nothing of V8's.
unsafe impl GarbageCollected for Handle {
    fn trace(&self, _visitor: &mut v8::cppgc::Visitor) {}

    fn get_name(&self) -> &'static CStr {
        c"ZlibHandle"
    }
}

/// Opens a codec of `mode` (Node's numbers: 1 deflate to 7 unzip, 8 and 9 Brotli), or an empty handle where the parameters are out
/// of range. `parameters` are level, window bits, memory level and strategy, or Brotli's quality, window, mode, block size and
/// size hint; `dictionary` may be empty.
#[op2]
#[cppgc]
fn op_zlib_open(
    state: &mut OpState,
    #[smi] mode: i32,
    #[smi] first: i32,
    #[smi] second: i32,
    #[smi] third: i32,
    #[smi] fourth: i32,
    #[smi] fifth: i32,
    #[buffer] dictionary: &[u8],
) -> Handle {
    let charge = MeterCharge::new(state.borrow::<Arc<dyn ByteMeter>>().clone());
    let parameters = [first, second, third, fourth, fifth];
    let codec = match mode {
        8 => brotli::decoder(charge),
        9 => brotli::encoder(charge, parameters),
        _ => flate::codec(charge, mode, parameters, dictionary),
    };
    Handle(RefCell::new(codec))
}

/// Goes a step with `length` bytes of `input` from `start`, and writes to `output` from `end` on. `counts` becomes the bytes
/// consumed and produced. Returns a status of zlib's.
#[op2(fast)]
#[allow(
    clippy::too_many_arguments,
    reason = "offsets, so that no views are made"
)]
fn op_zlib_step(
    #[cppgc] handle: &Handle,
    #[smi] flush: i32,
    #[buffer] input: &[u8],
    start: u32,
    length: u32,
    #[buffer] output: &mut [u8],
    end: u32,
    #[buffer] counts: &mut [u32],
) -> i32 {
    // Codecs take them for separate memory; a function that got here could pass views of one buffer.
    let [of_input, of_output, of_counts] = [range_of(input), range_of(output), range_of(counts)];
    if overlap(&of_input, &of_output)
        || overlap(&of_input, &of_counts)
        || overlap(&of_output, &of_counts)
    {
        return status::STREAM_ERROR;
    }
    let mut codec = handle.0.borrow_mut();
    let input = input.get(start as usize..).unwrap_or_default();
    let input = &input[..input.len().min(length as usize).min(MAX_STEP)];
    let output = output.get_mut(end as usize..).unwrap_or_default();
    let (Some(codec), [consumed, produced, ..]) = (codec.as_mut(), counts) else {
        return status::STREAM_ERROR;
    };
    let step = codec.step(flush, input, output);
    // Neither is more than what a view holds of 4 GiB.
    *consumed = u32::try_from(step.consumed).unwrap_or(u32::MAX);
    *produced = u32::try_from(step.produced).unwrap_or(u32::MAX);
    step.status
}

fn range_of<T>(view: &[T]) -> Range<usize> {
    let range = view.as_ptr_range();
    range.start.addr()..range.end.addr()
}

fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end && !a.is_empty() && !b.is_empty()
}

/// What the last step failed of; empty where nothing is known.
#[op2]
#[string]
fn op_zlib_message(#[cppgc] handle: &Handle) -> String {
    let codec = handle.0.borrow();
    codec
        .as_ref()
        .map(|codec| codec.message())
        .unwrap_or_default()
}

/// Whether the codec is open; with a `level` other than -2, also whether it goes on with that one.
#[op2(fast)]
fn op_zlib_level(#[cppgc] handle: &Handle, #[smi] level: i32) -> bool {
    match handle.0.borrow_mut().as_mut() {
        Some(codec) => level == -2 || codec.set_level(level),
        None => false,
    }
}

/// Frees the codec's memory.
#[op2(fast)]
fn op_zlib_close(#[cppgc] handle: &Handle) {
    handle.0.borrow_mut().take();
}

/// The CRC of gzip over `bytes` from `start`, at most `length` of them, going on from `value`.
#[op2(fast)]
fn op_zlib_crc32(#[buffer] bytes: &[u8], start: u32, length: u32, value: u32) -> u32 {
    let bytes = bytes.get(start as usize..).unwrap_or_default();
    zlib_rs::crc32::crc32(value, &bytes[..bytes.len().min(length as usize)])
}
