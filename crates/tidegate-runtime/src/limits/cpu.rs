//! The limit of CPU time: the watchdog reads the CPU clock of an isolate's thread.
//!
//! Beginning costs one store. What an invocation uses before the watchdog first looks at it does not count, so one that ends
//! between two looks costs nothing else.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// The CPU time that one thread may use for a piece of work.
pub struct CpuLimit {
    limit: u64,
    clock: Option<libc::clockid_t>,
    /// Counts the pieces of work.
    begun: AtomicU64,
    /// The watchdog's own: the piece of work that it saw last, and what the clock said then.
    seen: AtomicU64,
    base: AtomicU64,
}

impl CpuLimit {
    /// For work of the calling thread.
    pub fn of_this_thread(limit: Duration) -> Self {
        Self {
            limit: u64::try_from(limit.as_nanos()).unwrap_or(u64::MAX),
            clock: clock_of_this_thread(),
            begun: AtomicU64::new(0),
            seen: AtomicU64::new(0),
            base: AtomicU64::new(0),
        }
    }

    /// A piece of work begins. Only for the thread itself.
    pub fn begin(&self) {
        let begun = self.begun.load(Ordering::Relaxed);
        self.begun.store(begun.wrapping_add(1), Ordering::Release);
    }

    /// The CPU time that the piece of work has used, if it is more than it may. Only for the watchdog, while one is under way.
    pub fn overrun(&self) -> Option<Duration> {
        let now = nanos(self.clock?)?;
        let begun = self.begun.load(Ordering::Acquire);
        if self.seen.swap(begun, Ordering::Relaxed) != begun {
            self.base.store(now, Ordering::Relaxed);
        }
        let used = now.saturating_sub(self.base.load(Ordering::Relaxed));
        (used > self.limit).then(|| Duration::from_nanos(used))
    }
}

fn clock_of_this_thread() -> Option<libc::clockid_t> {
    let mut clock = 0;
    // SAFETY: the calling thread exists, and `clock` is written to.
    let failed = unsafe { libc::pthread_getcpuclockid(libc::pthread_self(), &raw mut clock) };
    (failed == 0).then_some(clock)
}

/// `None` once the thread has ended.
fn nanos(clock: libc::clockid_t) -> Option<u64> {
    let mut now = libc::timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    // SAFETY: `now` is written to; a clock that is gone is an error.
    let failed = unsafe { libc::clock_gettime(clock, &raw mut now) };
    let seconds = u64::try_from(now.tv_sec).ok()?;
    let nanos = u64::try_from(now.tv_nsec).ok()?;
    (failed == 0).then(|| seconds.saturating_mul(1_000_000_000).saturating_add(nanos))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;
    use std::sync::mpsc::channel;
    use std::thread;

    use super::*;

    #[test]
    fn only_what_the_thread_itself_uses_counts() {
        let (limits, limit) = channel();
        let goes_on = Arc::new(AtomicBool::new(false));
        let (told, ends) = channel::<()>();
        let thread = {
            let goes_on = goes_on.clone();
            thread::spawn(move || {
                let limit = Arc::new(CpuLimit::of_this_thread(Duration::from_millis(50)));
                limit.begin();
                limits.send(limit).expect("wanted");
                ends.recv().expect("told");
                while goes_on.load(Ordering::Relaxed) {
                    std::hint::spin_loop();
                }
            })
        };
        let limit: Arc<CpuLimit> = limit.recv().expect("sent");
        assert_eq!(limit.overrun(), None);
        thread::sleep(Duration::from_millis(100));
        assert_eq!(limit.overrun(), None, "to wait uses no CPU");
        goes_on.store(true, Ordering::Relaxed);
        told.send(()).expect("waited for");
        while limit.overrun().is_none() {
            thread::sleep(Duration::from_millis(5));
        }
        limit.begin();
        assert_eq!(limit.overrun(), None, "another piece of work");
        goes_on.store(false, Ordering::Relaxed);
        thread.join().expect("ends");
        assert_eq!(limit.overrun(), None, "the thread has ended");
    }
}
