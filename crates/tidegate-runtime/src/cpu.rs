//! CPU time of the current thread.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// A reading of the thread's CPU clock.
pub struct ThreadCpu(Duration);

impl ThreadCpu {
    pub fn now() -> Self {
        let now = clock_gettime(ClockId::ThreadCPUTime);
        let seconds = u64::try_from(now.tv_sec).unwrap_or(0);
        let nanos = u32::try_from(now.tv_nsec).unwrap_or(0);
        Self(Duration::new(seconds, nanos))
    }

    /// CPU time that this thread has used since.
    pub fn elapsed(&self) -> Duration {
        Self::now().0.saturating_sub(self.0)
    }
}
