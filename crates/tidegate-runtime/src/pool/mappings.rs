//! How many mappings of memory the process has. Linux lets it have `vm.max_map_count` (proc(5)), and V8 ends a process that gets no
//! more, however much memory is free: an idle instance has 21, and one more for each 256 KiB of its heap.

use std::fs::{self, File};
use std::io::{self, Read};
use std::time::{Duration, Instant};

use crate::background::Background;

/// Mappings of an instance with a small heap, its thread's included.
const OF_AN_INSTANCE: u64 = 24;

/// The system writes a line for each to count them, so that is done only as often as to take a fiftieth of a processor:
/// 0.1 s for 60,000 of them.
const SHARE: u32 = 50;
const AT_MOST_EVERY: Duration = Duration::from_millis(250);
const AT_LEAST_EVERY: Duration = Duration::from_secs(2);

/// Looks at them, as often as is due.
pub(super) struct Mappings {
    /// `None`: the system has no limit.
    most: Option<u64>,
    used: u64,
    due: Instant,
}

impl Mappings {
    pub(super) fn new() -> Self {
        let most = fs::read_to_string("/proc/sys/vm/max_map_count");
        Self {
            most: most.ok().and_then(|most| most.trim().parse().ok()),
            used: 0,
            due: Instant::now(),
        }
    }

    /// How many the process may have, if so many instances are too many.
    pub(super) fn too_few_for(&self, instances: usize) -> Option<u64> {
        let most = self.most?;
        (instances as u64 * OF_AN_INSTANCE > most * 3 / 4).then_some(most)
    }

    /// What is used of how many.
    pub(super) fn used_of(&mut self) -> Option<(u64, u64)> {
        let most = self.most?;
        let now = Instant::now();
        if now >= self.due {
            let background = Background::begin();
            self.used = count().ok()?;
            drop(background);
            self.due =
                Instant::now() + (now.elapsed() * SHARE).clamp(AT_MOST_EVERY, AT_LEAST_EVERY);
        }
        Some((self.used, most))
    }
}

fn count() -> io::Result<u64> {
    let mut maps = File::open("/proc/self/maps")?;
    let mut buffer = [0; 4096];
    let mut lines = 0;
    loop {
        let read = maps.read(&mut buffer)?;
        let Some(read) = buffer.get(..read).filter(|read| !read.is_empty()) else {
            return Ok(lines);
        };
        lines += read.iter().filter(|byte| **byte == b'\n').count() as u64;
    }
}
