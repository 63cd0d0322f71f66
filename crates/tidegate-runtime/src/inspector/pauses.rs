//! How long an isolate has stood still because a debugger held it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::limits::wall::Deadline;

/// The pauses of one isolate. Each session hears of a pause, so it lasts until none says that it stands still.
pub struct Pauses {
    deadline: Arc<Deadline>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    held_by: usize,
    since: Option<Instant>,
    total: Duration,
}

impl Pauses {
    pub fn new(deadline: Arc<Deadline>) -> Self {
        Self {
            deadline,
            state: Mutex::default(),
        }
    }

    pub fn begin(&self) {
        let mut state = self.lock();
        state.held_by += 1;
        if state.held_by == 1 {
            state.since = Some(Instant::now());
            self.deadline.suspend();
        }
    }

    pub fn end(&self) {
        let mut state = self.lock();
        state.held_by = state.held_by.saturating_sub(1);
        if state.held_by == 0
            && let Some(since) = state.since.take()
        {
            state.total += since.elapsed();
            self.deadline.resume();
        }
    }

    /// All pauses so far, with one that has not ended.
    pub fn total(&self) -> Duration {
        let state = self.lock();
        state.total + state.since.map(|since| since.elapsed()).unwrap_or_default()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
