//! What a pool decides, as functions over plain numbers.

use std::time::Duration;

/// Work that a further instance would save is not worth starting one for if it takes less time than this.
const WORTH_AN_INSTANCE: Duration = Duration::from_millis(10);
/// How long an instance serves its function while others wait for one, for each unit of weight.
const SLICE: Duration = Duration::from_millis(100);

/// Percent of the memory above which no event is taken.
const STOP_PERCENT: u128 = 90;
/// Percent of the memory under which events are taken again, and above which idle instances go.
pub(super) const RESUME_PERCENT: u128 = 75;

/// A function whose events wait.
#[derive(Clone, Copy, Debug)]
pub(super) struct Demand {
    /// Instances that it has, those that are being started included.
    pub(super) instances: usize,
    /// Those that are being started.
    pub(super) starting: usize,
    /// Invocations that each may have under way at a time.
    pub(super) concurrency: usize,
    /// The most it may have.
    pub(super) most: usize,
    pub(super) waiting: usize,
    /// How long its first waiting event has waited.
    pub(super) oldest: Duration,
    /// How long its invocations take; `None`: not known yet.
    pub(super) mean: Option<Duration>,
}

impl Demand {
    /// Whether one more instance is worth its start.
    pub(super) fn wants_instance(&self) -> bool {
        // Each one that is being started will take some of them.
        let starting = self.starting.saturating_mul(self.concurrency);
        if self.waiting <= starting || self.instances >= self.most {
            return false;
        }
        if self.instances == 0 || self.oldest >= WORTH_AN_INSTANCE {
            return true;
        }
        let Some(mean) = self.mean else { return false };
        let waiting = u32::try_from(self.waiting).unwrap_or(u32::MAX);
        let places = self.instances.saturating_mul(self.concurrency);
        let places = u32::try_from(places).unwrap_or(u32::MAX);
        mean.saturating_mul(waiting) / places.max(1) >= WORTH_AN_INSTANCE
    }
}

/// An instance that has ended an invocation while other functions wait for an instance that is not there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Holder {
    /// Instances that its function has.
    pub(super) instances: usize,
    /// Instances that its function may have while others wait.
    pub(super) share: usize,
    /// How long it has served.
    pub(super) held: Duration,
    pub(super) weight: usize,
}

impl Holder {
    /// Whether it gives its place to another function.
    pub(super) fn gives_way(&self) -> bool {
        let weight = u32::try_from(self.weight).unwrap_or(u32::MAX);
        self.instances > self.share || self.held >= SLICE.saturating_mul(weight)
    }
}

/// The instances that a function may have while others wait: its weight's part, but at least one.
pub(super) fn share(instances: usize, weight: usize, weights: usize) -> usize {
    let share = instances.saturating_mul(weight) / weights.max(1);
    share.max(1)
}

/// Whether events are taken, when `used` of `limit` bytes are resident and events `were_taken` before.
pub(super) fn takes_events(were_taken: bool, used: u64, limit: u64) -> bool {
    let percent = if were_taken {
        STOP_PERCENT
    } else {
        RESUME_PERCENT
    };
    u128::from(used) * 100 < u128::from(limit) * percent
}

/// Whether memory is so short that idle instances go.
pub(super) fn is_short(used: u64, limit: u64) -> bool {
    u128::from(used) * 100 >= u128::from(limit) * RESUME_PERCENT
}

/// The running mean of an invocation's duration, with one more of them.
pub(super) fn mean(mean: Option<Duration>, next: Duration) -> Duration {
    mean.map_or(next, |mean| (mean * 7 + next) / 8)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const MS: Duration = Duration::from_millis(1);

    fn demand() -> Demand {
        Demand {
            instances: 1,
            concurrency: 1,
            starting: 0,
            most: 4,
            waiting: 1,
            oldest: Duration::ZERO,
            mean: Some(MS),
        }
    }

    #[test]
    fn the_first_event_gets_an_instance() {
        let none = Demand {
            instances: 0,
            mean: None,
            ..demand()
        };
        assert!(none.wants_instance());
        assert!(!Demand { waiting: 0, ..none }.wants_instance());
    }

    #[test]
    fn quick_events_wait_for_the_instance_that_is_there() {
        assert!(!demand().wants_instance());
        let many = Demand {
            waiting: 10,
            ..demand()
        };
        assert!(many.wants_instance(), "ten milliseconds of work");
        let spread = Demand {
            instances: 2,
            ..many
        };
        assert!(!spread.wants_instance(), "five for each");
    }

    #[test]
    fn who_has_waited_gets_another_instance_up_to_the_most() {
        let waited = Demand {
            oldest: 10 * MS,
            mean: None,
            ..demand()
        };
        assert!(waited.wants_instance());
        let full = Demand {
            instances: 4,
            ..waited
        };
        assert!(!full.wants_instance());
    }

    #[test]
    fn who_waits_for_a_start_needs_no_other() {
        let starts = Demand {
            starting: 1,
            oldest: 100 * MS,
            ..demand()
        };
        assert!(!starts.wants_instance());
        assert!(
            Demand {
                waiting: 2,
                ..starts
            }
            .wants_instance()
        );
    }

    #[test]
    fn an_instance_gives_way_beyond_its_share_or_after_its_slice() {
        let holder = Holder {
            instances: 1,
            share: 1,
            held: MS,
            weight: 1,
        };
        assert!(!holder.gives_way());
        assert!(
            Holder {
                instances: 2,
                ..holder
            }
            .gives_way()
        );
        let held = Holder {
            held: 150 * MS,
            ..holder
        };
        assert!(held.gives_way());
        assert!(!Holder { weight: 2, ..held }.gives_way());
    }

    #[test]
    fn events_are_refused_from_90_percent_until_75() {
        assert!(takes_events(true, 899, 1000));
        assert!(!takes_events(true, 900, 1000));
        assert!(!takes_events(false, 750, 1000));
        assert!(takes_events(false, 749, 1000));
    }

    proptest! {
        #[test]
        fn shares_are_one_at_least_and_all_at_most(
            instances in 1_usize..10_000, weights in prop::collection::vec(1_usize..100, 1..20)
        ) {
            let sum = weights.iter().sum();
            let shares: Vec<usize> = weights.iter().map(|weight| share(instances, *weight, sum)).collect();
            prop_assert!(shares.iter().all(|share| (1..=instances).contains(share)));
            let more_than_one: usize = shares.iter().filter(|share| **share > 1).sum();
            prop_assert!(more_than_one <= instances);
        }
    }
}
