//! The memory that the host spends on an isolate's bodies, which none of V8's limits see.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A bound on bytes. Clones share it, across threads.
#[derive(Clone, Debug)]
pub(crate) struct Budget(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    used: AtomicUsize,
    limit: usize,
}

impl Budget {
    pub(crate) fn new(limit: usize) -> Self {
        Self(Arc::new(Shared {
            used: AtomicUsize::new(0),
            limit,
        }))
    }

    pub(crate) fn limit(&self) -> usize {
        self.0.limit
    }

    /// Takes `bytes` out of the budget until the charge is dropped; `None` when they are not left.
    pub(crate) fn charge(&self, bytes: usize) -> Option<Charge> {
        let mut charge = Charge {
            budget: self.clone(),
            bytes: 0,
        };
        charge.add(bytes).then_some(charge)
    }
}

/// Bytes taken out of a budget.
#[derive(Debug)]
pub(crate) struct Charge {
    budget: Budget,
    bytes: usize,
}

impl Charge {
    pub(crate) fn budget(&self) -> &Budget {
        &self.budget
    }

    /// Takes `bytes` more; `false`, and nothing is taken, when they are not left.
    #[must_use]
    pub(crate) fn add(&mut self, bytes: usize) -> bool {
        let Shared { used, limit } = &*self.budget.0;
        let taken = used.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |used| {
            used.checked_add(bytes).filter(|sum| sum <= limit)
        });
        if taken.is_ok() {
            self.bytes += bytes;
        }
        taken.is_ok()
    }
}

impl Charge {
    /// Takes `bytes` less.
    pub(crate) fn release(&mut self, bytes: usize) {
        let bytes = bytes.min(self.bytes);
        self.bytes -= bytes;
        self.budget.0.used.fetch_sub(bytes, Ordering::Relaxed);
    }
}

impl Drop for Charge {
    fn drop(&mut self) {
        self.budget.0.used.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn charges_end_at_the_limit_and_come_back() {
        let budget = Budget::new(10);
        let mut first = budget.charge(6).expect("left");
        assert!(budget.charge(5).is_none());
        assert!(!first.add(5));
        assert!(first.add(4));
        assert!(budget.charge(1).is_none());
        first.release(3);
        assert!(budget.charge(3).is_some());
        drop(first);
        assert!(budget.charge(usize::MAX).is_none());
        assert!(budget.charge(10).is_some());
    }
}
