//! What a pool, and a function in it, may use.

use std::num::NonZeroUsize;
use std::thread::available_parallelism;
use std::time::Duration;

use tidegate_core::Limits;

/// What a [`Pool`](super::Pool) may use.
#[derive(Clone, Debug)]
pub struct PoolOptions {
    /// Instances at a time, those of all functions together. More than some 2,000 need more mappings of memory than Linux lets a process
    /// have by default: `sysctl vm.max_map_count`, 32 for each instance.
    pub instances: usize,
    /// Blank isolates that stand ready for functions whose heap and buffers are limited as `blank_limits` has it. They come on top
    /// of `instances`.
    pub blank_isolates: usize,
    /// For whom the blank isolates are; of these limits only `heap_bytes` and `buffer_bytes` matter.
    pub blank_limits: Limits,
    /// How long an instance may have nothing to do before it goes.
    pub idle: Duration,
    /// Events of one function that wait for an instance; what comes on top is refused as [`Refusal::QueueFull`](crate::Refusal).
    pub waiting: usize,
    /// How long an event waits for an instance before it is refused as [`Refusal::WaitedTooLong`](crate::Refusal).
    pub max_wait: Duration,
    /// What the process may have resident, in bytes. Above 90 % no event is taken ([`Refusal::Memory`](crate::Refusal)) until it is under 75 % again;
    /// instances with nothing to do go from 75 % on. The same goes for the mappings that the process may have. `None`: what the process's control group, or else the machine has.
    pub memory_bytes: Option<u64>,
}

impl Default for PoolOptions {
    fn default() -> Self {
        Self {
            instances: 200,
            blank_isolates: parallelism(),
            blank_limits: Limits::default(),
            idle: Duration::from_secs(60),
            waiting: 1000,
            max_wait: Duration::from_secs(10),
            memory_bytes: None,
        }
    }
}

/// What one function in a pool may use.
#[derive(Clone, Debug)]
pub struct FunctionOptions {
    /// Of an invocation, and of each instance.
    pub limits: Limits,
    /// Instances at a time. By default as many as the machine has processors, at least 2.
    pub instances: usize,
    /// Its share of the instances where there are fewer than functions want, against the weights of the others.
    pub weight: NonZeroUsize,
}

impl Default for FunctionOptions {
    fn default() -> Self {
        Self {
            limits: Limits::default(),
            instances: parallelism(),
            weight: NonZeroUsize::MIN,
        }
    }
}

fn parallelism() -> usize {
    available_parallelism().map_or(2, NonZeroUsize::get).max(2)
}
