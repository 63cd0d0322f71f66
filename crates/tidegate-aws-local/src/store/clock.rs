//! Modification times that never repeat.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Gives every object its own modification time, to the microsecond, so that size and time together tell two versions of an
/// object apart. The times that file systems give by themselves repeat within some milliseconds.
#[derive(Default)]
pub(super) struct Clock {
    last_micros: AtomicI64,
}

impl Clock {
    pub(super) fn next(&self) -> SystemTime {
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or(Duration::ZERO)
            .as_micros();
        let now = i64::try_from(now).unwrap_or(0);
        let last = self
            .last_micros
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |last| {
                Some(now.max(last + 1))
            })
            .unwrap_or_default();
        UNIX_EPOCH + Duration::from_micros(u64::try_from(now.max(last + 1)).unwrap_or(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_never_repeat() {
        let clock = Clock::default();
        let mut last = clock.next();
        for _ in 0..10_000 {
            let next = clock.next();
            assert!(next > last);
            last = next;
        }
    }
}
