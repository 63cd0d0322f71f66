//! The limits of one function.

use std::time::Duration;

const MIB: usize = 1024 * 1024;

/// What an invocation, and the instance it runs in, may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Wall-clock time of one invocation, and of loading the function.
    pub wall: Duration,
    /// V8's heap of one instance, in bytes.
    pub heap_bytes: usize,
    /// Array buffers of one instance, in bytes; they live outside V8's heap.
    pub buffer_bytes: usize,
    /// Entries in one instance's `cache`.
    pub cache_entries: usize,
    /// Bytes of log kept of one invocation; what comes after is dropped, and a last line says so.
    pub log_bytes: usize,
}

impl Limits {
    /// The longest wall-clock limit that the contract allows.
    pub const MAX_WALL: Duration = Duration::from_secs(60);
    /// The smallest heap in which V8 starts with all globals.
    pub const MIN_HEAP_BYTES: usize = 16 * MIB;
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            wall: Duration::from_secs(5),
            heap_bytes: 128 * MIB,
            buffer_bytes: 128 * MIB,
            cache_entries: 1024,
            log_bytes: 4 * MIB,
        }
    }
}
