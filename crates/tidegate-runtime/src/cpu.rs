//! CPU time of the current thread.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// An invocation without a wait that took no longer had the processor all the time, or nearly: asking the kernel, a microsecond
/// each time, would tell nothing new.
const SHORT: Duration = Duration::from_millis(1);

/// Tells the CPU time of invocations on one thread.
pub struct CpuMeter {
    last: Duration,
}

/// What an invocation that waited had used before it first did, and what the clock said then.
#[derive(Clone, Copy)]
pub struct Waited {
    before: Duration,
    since: Duration,
}

impl CpuMeter {
    /// For invocations of this thread.
    pub fn new() -> Self {
        Self { last: thread_cpu() }
    }

    /// An invocation that has run for `wall` until now begins to wait.
    pub fn waits(&mut self, wall: Duration) -> Waited {
        let before = self.without_waiting(wall);
        let since = if wall < SHORT {
            thread_cpu()
        } else {
            self.last
        };
        Waited { before, since }
    }

    /// The CPU time of an invocation that has waited.
    pub fn with_waiting(&mut self, waited: Waited) -> Duration {
        self.last = thread_cpu();
        waited.before + self.last.saturating_sub(waited.since)
    }

    /// The CPU time of an invocation that has run for `wall` and never waited.
    pub fn without_waiting(&mut self, wall: Duration) -> Duration {
        if wall < SHORT {
            return wall;
        }
        let last = std::mem::replace(&mut self.last, thread_cpu());
        self.last.saturating_sub(last).min(wall)
    }
}

/// The thread's CPU clock.
fn thread_cpu() -> Duration {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    let seconds = u64::try_from(now.tv_sec).unwrap_or(0);
    let nanos = u32::try_from(now.tv_nsec).unwrap_or(0);
    Duration::new(seconds, nanos)
}

#[cfg(test)]
mod tests {
    use std::thread::sleep;
    use std::time::Instant;

    use super::*;

    #[test]
    fn time_asleep_is_no_cpu_time() {
        let mut meter = CpuMeter::new();
        let started = Instant::now();
        let waited = meter.waits(started.elapsed());
        sleep(Duration::from_millis(50));
        assert!(meter.with_waiting(waited) < Duration::from_millis(40));
        sleep(Duration::from_millis(50));
        assert!(meter.without_waiting(Duration::from_secs(1)) < Duration::from_millis(40));
    }

    #[test]
    fn a_busy_thread_uses_cpu_time() {
        let mut meter = CpuMeter::new();
        while thread_cpu() < meter.last + Duration::from_millis(20) {}
        assert!(meter.without_waiting(Duration::from_secs(1)) >= Duration::from_millis(20));
    }
}
