//! How many threads a function may leave behind that V8 does not give back.

use std::sync::atomic::{AtomicUsize, Ordering};

use tidegate_core::FunctionError;

use super::unavailable;

/// Threads that are busy for as long as the process lives.
const MOST: usize = 4;
/// For how many of them one counts that sleeps: it keeps all memory of its isolate, 1.3 GiB where it parsed a long text.
const ASLEEP: usize = 2;

/// Of one instance, or of all instances that a pool has made of a function.
#[derive(Default)]
pub struct LostThreads(AtomicUsize);

impl LostThreads {
    pub fn add_busy(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    pub fn add_asleep(&self) {
        self.0.fetch_add(ASLEEP, Ordering::Relaxed);
    }

    /// The function gets no more threads.
    pub fn are_too_many(&self) -> bool {
        self.0.load(Ordering::Relaxed) >= MOST
    }

    pub fn error() -> FunctionError {
        unavailable("too many of its threads could not be stopped")
    }
}
