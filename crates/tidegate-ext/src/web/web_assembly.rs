//! WebAssembly memories. V8 maps them itself, and counts what those take that are not shared; how many there are, and how much
//! is shared, is counted here, from the module's own bytes, which JavaScript cannot tell stories about.

use std::sync::Arc;

use deno_core::{OpState, op2, v8};
use wasmparser::{Chunk, MemoryType, Parser, Payload};

use super::ByteMeter;

/// In the life of an isolate. Each takes mappings of the process's, of which Linux gives it 65,530, also one without a page.
const MOST: u32 = 500;
const PAGE: u64 = 64 * 1024;

/// What an isolate has made.
#[derive(Default)]
pub struct WebAssemblyMemories {
    made: u32,
}

impl WebAssemblyMemories {
    /// So many that the isolate should be replaced once it has nothing to do: they are not given back one by one.
    pub fn are_many(&self) -> bool {
        self.made > MOST / 2
    }
}

/// A copy of a buffer or a view, of which nobody else knows; `undefined` of anything else.
#[op2]
pub(super) fn op_web_assembly_copy<'s>(
    scope: &mut v8::PinScope<'s, '_>,
    source: v8::Local<'s, v8::Value>,
) -> v8::Local<'s, v8::Value> {
    let bytes = if let Ok(view) = v8::Local::<v8::ArrayBufferView>::try_from(source) {
        let mut bytes = vec![0; view.byte_length()];
        let copied = view.copy_contents(&mut bytes);
        bytes.truncate(copied);
        bytes
    } else if let Ok(buffer) = v8::Local::<v8::ArrayBuffer>::try_from(source) {
        copy_of(&buffer.get_backing_store())
    } else if let Ok(buffer) = v8::Local::<v8::SharedArrayBuffer>::try_from(source) {
        copy_of(&buffer.get_backing_store())
    } else {
        return v8::undefined(scope).into();
    };
    let store = v8::ArrayBuffer::new_backing_store_from_vec(bytes).make_shared();
    v8::ArrayBuffer::with_backing_store(scope, &store).into()
}

fn copy_of(store: &v8::BackingStore) -> Vec<u8> {
    store.iter().map(std::cell::Cell::get).collect()
}

/// How many memories an instance of `module` makes, and the bytes that those can take that are shared; `null` where that cannot be told.
#[op2]
#[serde]
pub(super) fn op_web_assembly_memories(#[anybuffer] module: &[u8]) -> Option<(u32, f64)> {
    memories(module).ok()
}

fn memories(module: &[u8]) -> Result<(u32, f64), wasmparser::BinaryReaderError> {
    let (mut made, mut shared) = (0_u32, 0_u64);
    let mut rest = module;
    let mut parser = Parser::new(0);
    while let Chunk::Parsed { consumed, payload } = parser.parse(rest, true)? {
        match payload {
            Payload::MemorySection(section) => {
                for memory in section {
                    made = made.saturating_add(1);
                    shared = shared.saturating_add(shared_bytes(&memory?));
                }
            }
            Payload::CodeSectionStart { size, .. } => {
                parser.skip_section();
                let skipped = consumed.saturating_add(size as usize);
                rest = rest.get(skipped..).unwrap_or_default();
                continue;
            }
            Payload::End(_) => break,
            _ => {}
        }
        rest = rest.get(consumed..).unwrap_or_default();
    }
    #[expect(clippy::cast_precision_loss, reason = "far beyond any limit by then")]
    Ok((made, shared as f64))
}

fn shared_bytes(memory: &MemoryType) -> u64 {
    match memory.shared {
        true => memory.maximum.unwrap_or(u64::MAX).saturating_mul(PAGE),
        false => 0,
    }
}

/// Counts memories that are about to be made, and bytes of those that are shared; both until the isolate ends. `false`: they must not be.
#[op2(fast)]
pub(super) fn op_web_assembly_made(state: &mut OpState, memories: u32, shared: f64) -> bool {
    let counted = state.borrow_mut::<WebAssemblyMemories>();
    let made = counted.made.saturating_add(memories);
    if made > MOST {
        return false;
    }
    counted.made = made;
    // A cast saturates, and makes NaN zero.
    shared <= 0.0 || state.borrow::<Arc<dyn ByteMeter>>().charge(shared as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with this section, whose code section has one empty function.
    fn module(section: &[u8]) -> Vec<u8> {
        let types = [1, 4, 1, 0x60, 0, 0];
        let functions = [3, 2, 1, 0];
        let code = [10, 4, 1, 2, 0, 0x0b];
        [b"\0asm\x01\0\0\0", &types[..], &functions, section, &code].concat()
    }

    #[test]
    fn memories_of_a_module_are_counted() {
        assert_eq!(memories(&module(&[])).ok(), Some((0, 0.0)));
        assert_eq!(memories(&module(&[5, 3, 1, 0, 7])).ok(), Some((1, 0.0)));
        let two = [5, 7, 2, 1, 1, 2, 3, 1, 4];
        assert_eq!(memories(&module(&two)).ok(), Some((2, 4.0 * 65536.0)));
    }

    #[test]
    fn of_what_is_no_module_nothing_is_known() {
        for bytes in [&b""[..], b"\0asm", b"\0asm\x01\0\0\0\x05\xff\xff"] {
            assert!(memories(bytes).is_err(), "{bytes:?}");
        }
        let cut = module(&[5, 3, 2, 0, 7]);
        assert!(memories(&cut).is_err());
    }
}
