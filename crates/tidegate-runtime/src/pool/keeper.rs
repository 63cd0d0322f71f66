//! The thread that looks after a pool: who has waited too long, who has been idle too long, memory, and blank isolates.

use std::io;
use std::sync::Weak;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::decide;
use super::mappings::Mappings;
use super::state::Act;
use super::{Inner, memory};

/// How often it looks.
const TICK: Duration = Duration::from_millis(10);
/// How often it looks at the memory.
const MEMORY_TICK: Duration = Duration::from_millis(50);
/// Instances that go at one look, when memory is short: what they give back is seen at the next.
const EVICTED_AT_ONCE: usize = 8;

/// The thread ends when this is dropped.
pub(super) struct Keeper {
    _lives: Sender<()>,
}

impl Keeper {
    /// `memory_bytes`: what the process may have.
    pub(super) fn start(pool: Weak<Inner>, memory_bytes: u64) -> io::Result<Self> {
        let (lives, ended) = channel();
        let mut mappings = Mappings::new();
        thread::Builder::new()
            .name("tidegate-pool".to_owned())
            .spawn(move || {
                let mut memory_seen = Instant::now();
                while ended.recv_timeout(TICK) == Err(RecvTimeoutError::Timeout) {
                    let Some(pool) = pool.upgrade() else { return };
                    pool.act(|state, acts| {
                        state.tend(pool.options.max_wait, pool.options.idle, acts);
                    });
                    if memory_seen.elapsed() >= MEMORY_TICK {
                        memory_seen = Instant::now();
                        look_at_memory(&pool, memory_bytes, &mut mappings);
                    }
                    let state = pool.lock();
                    let may_refill = state.takes_events && !state.is_closed;
                    drop(state);
                    // Without more threads there are no blank isolates: cold starts take longer, and say what is wrong.
                    if may_refill && let Err(error) = pool.stock.refill() {
                        tracing::warn!(%error, "no thread for a blank isolate");
                    }
                }
            })?;
        Ok(Self { _lives: lives })
    }
}

fn look_at_memory(pool: &std::sync::Arc<Inner>, limit: u64, mappings: &mut Mappings) {
    let Ok(used) = memory::resident() else { return };
    let (mapped, most) = mappings.used_of().unwrap_or((0, u64::MAX));
    pool.act(|state, acts: &mut Vec<Act>| {
        let takes_events = |used, limit| decide::takes_events(state.takes_events, used, limit);
        state.takes_events = takes_events(used, limit) && takes_events(mapped, most);
        if decide::is_short(used, limit) || decide::is_short(mapped, most) {
            for _ in 0..EVICTED_AT_ONCE {
                if !state.evict_longest_idle(acts) {
                    break;
                }
            }
        }
    });
}
