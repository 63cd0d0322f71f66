//! The limit of wall-clock time: one thread for all isolates, which stops those that run past their deadline. It looks at their
//! CPU time, too.
//!
//! Arming and disarming is one atomic store. The thread looks every few milliseconds as long as any isolate is at work,
//! and sleeps when none has been for a while.

use std::future::Future;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError, Weak};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use tidegate_core::{LimitKind, Limits};

use super::StopReason;
use super::buffers::BufferMeter;
use super::cpu::CpuLimit;
use super::give_way::IsolateThread;
use super::no_way_on;

/// How late a stop may be.
const TICK: Duration = Duration::from_millis(5);
/// Ticks without work after which the thread sleeps until it is woken.
const IDLE_TICKS: u32 = 200;
/// How long after its deadline an isolate is given up that does not stop.
const GRACE: Duration = Duration::from_secs(1);
const DISARMED: u64 = u64::MAX;
/// The last moment that a deadline can have.
const LATEST: u64 = u64::MAX - 2;
/// A debugger holds the isolate: its time stands still, too.
const SUSPENDED: u64 = u64::MAX - 1;
/// How soon an invocation looks again whether its time goes on.
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// Is told when an isolate does not stop, at each look until its deadline is disarmed.
pub trait Lost: Send + Sync {
    /// `limit`: the one that it is answered with.
    fn lost(&self, limit: LimitKind);

    /// Whether anybody is told by that.
    fn is_of_use(&self) -> bool {
        true
    }
}

/// The deadline of one isolate.
pub struct Deadline {
    /// Milliseconds since `EPOCH`.
    at: AtomicU64,
    /// Milliseconds that were left when it was suspended.
    left: AtomicU64,
    /// Milliseconds from arming to the deadline.
    wall: u64,
    cpu: CpuLimit,
    thread: IsolateThread,
    stop: Arc<StopReason>,
    buffers: Arc<BufferMeter>,
    lost: Arc<dyn Lost>,
    /// Its thread will not come back.
    is_given_up: AtomicBool,
}

impl Deadline {
    /// Registers an isolate that runs on this thread. It is forgotten when the deadline is dropped.
    pub fn new(
        stop: Arc<StopReason>,
        buffers: Arc<BufferMeter>,
        lost: Arc<dyn Lost>,
        limits: &Limits,
    ) -> Arc<Self> {
        let deadline = Arc::new(Self {
            at: AtomicU64::new(DISARMED),
            left: AtomicU64::new(0),
            wall: u64::try_from(limits.wall.as_millis()).unwrap_or(LATEST),
            cpu: CpuLimit::of_this_thread(limits.cpu),
            thread: IsolateThread::this(),
            stop,
            buffers,
            lost,
            is_given_up: AtomicBool::new(false),
        });
        lock(&WATCHED).push(Arc::downgrade(&deadline));
        no_way_on::set_deadline(Arc::downgrade(&deadline));
        deadline
    }

    /// Stops the isolate's JavaScript at `at`, or when its thread has used too much CPU time from now on, unless it is disarmed
    /// before.
    pub fn arm(&self, at: Instant) {
        self.cpu.begin();
        let millis = at.saturating_duration_since(*EPOCH).as_millis();
        self.at
            .store(u64::try_from(millis).unwrap_or(LATEST), Ordering::SeqCst);
        ARMED.fetch_add(1, Ordering::SeqCst);
        if SLEEPS.load(Ordering::SeqCst) != 0 {
            watchdog().unpark();
        }
    }

    /// The calling thread, which is that of the isolate, will not come back: whoever waits for it is told by the watchdog. `false`: nobody
    /// would be.
    pub fn give_up(&self) -> bool {
        let is_told = self.lost.is_of_use() && self.at.load(Ordering::SeqCst) != DISARMED;
        if is_told {
            self.is_given_up.store(true, Ordering::SeqCst);
        }
        is_told
    }

    pub fn disarm(&self) {
        self.at.store(DISARMED, Ordering::SeqCst);
        ARMED.fetch_sub(1, Ordering::SeqCst);
    }

    /// Stops the clock, if the deadline is armed and has not come yet.
    pub fn suspend(&self) {
        let at = self.at.load(Ordering::SeqCst);
        let now = now();
        if at > LATEST || at <= now {
            return;
        }
        self.left.store(at - now, Ordering::SeqCst);
        // Disarmed or armed anew meanwhile: then it is not what was to be suspended.
        let _ = self
            .at
            .compare_exchange(at, SUSPENDED, Ordering::SeqCst, Ordering::SeqCst);
    }

    /// Lets the clock go on with the time that was left, if it is still suspended.
    pub fn resume(&self) {
        let at = now()
            .saturating_add(self.left.load(Ordering::SeqCst))
            .min(LATEST);
        let _ = self
            .at
            .compare_exchange(SUSPENDED, at, Ordering::SeqCst, Ordering::SeqCst);
    }

    /// Stops the isolate if it has used more than it may. Only for the watchdog.
    fn look(&self, now: u64) {
        let at = self.at.load(Ordering::SeqCst);
        // Again at each look until it is disarmed: a stop for want of buffers may have been taken back meanwhile.
        if at <= now {
            self.stop_late(at, now);
        } else if at <= LATEST
            && let Some(used) = self.cpu.overrun()
        {
            let millis = u64::try_from(used.as_millis()).unwrap_or(u64::MAX);
            self.stop.stop(LimitKind::Cpu, millis);
        }
        if at <= LATEST {
            self.buffers.look_soon();
            self.stop.insist();
        }
    }

    /// The deadline was `at`.
    fn stop_late(&self, at: u64, now: u64) {
        let used = now.saturating_sub(at).saturating_add(self.wall);
        self.stop.stop(LimitKind::Wall, used);
    }

    /// What `work` gives, or `None` if the deadline comes first.
    pub async fn bound<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        let mut work = pin!(work);
        loop {
            let look = match self.at.load(Ordering::SeqCst) {
                at @ ..=LATEST => *EPOCH + Duration::from_millis(at),
                _ => Instant::now() + LOOK_AGAIN,
            };
            if let Ok(done) = tokio::time::timeout_at(look.into(), &mut work).await {
                return Some(done);
            }
            let (at, now) = (self.at.load(Ordering::SeqCst), now());
            if at <= now {
                self.stop_late(at, now);
                return None;
            }
        }
    }
}

/// Milliseconds since `EPOCH`.
fn now() -> u64 {
    u64::try_from(EPOCH.elapsed().as_millis()).unwrap_or(LATEST)
}

static EPOCH: LazyLock<Instant> = LazyLock::new(Instant::now);
static WATCHED: Mutex<Vec<Weak<Deadline>>> = Mutex::new(Vec::new());
static ARMED: AtomicUsize = AtomicUsize::new(0);
static SLEEPS: AtomicUsize = AtomicUsize::new(1);

fn lock(watched: &Mutex<Vec<Weak<Deadline>>>) -> std::sync::MutexGuard<'_, Vec<Weak<Deadline>>> {
    watched.lock().unwrap_or_else(PoisonError::into_inner)
}

fn watchdog() -> &'static Thread {
    static WATCHDOG: OnceLock<Thread> = OnceLock::new();
    WATCHDOG.get_or_init(|| {
        LazyLock::force(&EPOCH);
        thread::Builder::new()
            .name("tidegate-watchdog".into())
            .spawn(watch)
            .expect("without its watchdog the process could not stop a function, so it must not run one")
            .thread()
            .clone()
    })
}

fn watch() {
    let mut idle_ticks = 0;
    SLEEPS.store(0, Ordering::SeqCst);
    loop {
        if ARMED.load(Ordering::SeqCst) == 0 {
            idle_ticks += 1;
        } else {
            idle_ticks = 0;
            stop_overdue();
        }
        if idle_ticks < IDLE_TICKS {
            thread::park_timeout(TICK);
            continue;
        }
        SLEEPS.store(1, Ordering::SeqCst);
        // Once woken it stays awake for a while: whoever arms a deadline now and then must not wake it each time.
        if ARMED.load(Ordering::SeqCst) == 0 {
            thread::park();
        }
        SLEEPS.store(0, Ordering::SeqCst);
        idle_ticks = 0;
    }
}

fn stop_overdue() {
    let now = now();
    let grace = u64::try_from(GRACE.as_millis()).unwrap_or(0);
    let mut lost = Vec::new();
    lock(&WATCHED).retain(|watched| match watched.upgrade() {
        Some(deadline) if deadline.is_given_up.load(Ordering::SeqCst) => {
            ARMED.fetch_sub(1, Ordering::SeqCst);
            lost.push((deadline.lost.clone(), LimitKind::Heap));
            false
        }
        Some(deadline) => {
            deadline.look(now);
            let at = deadline.at.load(Ordering::SeqCst);
            if at.saturating_add(grace) <= now {
                deadline.thread.give_way();
                lost.push((deadline.lost.clone(), LimitKind::Wall));
            }
            true
        }
        None => false,
    });
    // Outside of the lock: who takes over registers a deadline of its own.
    lost.iter().for_each(|(lost, limit)| lost.lost(*limit));
}

#[cfg(test)]
mod tests {
    use std::future::pending;

    use super::*;

    struct NeverLost;

    impl Lost for NeverLost {
        fn lost(&self, _limit: LimitKind) {}
    }

    fn armed(after: Duration) -> Arc<Deadline> {
        let limits = Limits::default();
        let stop = Arc::new(StopReason::default());
        let buffers = BufferMeter::new(limits.buffer_bytes, stop.clone());
        let deadline = Deadline::new(stop, buffers, Arc::new(NeverLost), &limits);
        deadline.arm(Instant::now() + after);
        deadline
    }

    #[tokio::test]
    async fn a_deadline_that_is_suspended_does_not_come() {
        let deadline = armed(Duration::from_millis(50));
        deadline.suspend();
        let work = tokio::time::sleep(Duration::from_millis(200));
        assert_eq!(deadline.bound(work).await, Some(()));
        assert_eq!(deadline.stop.get(), None);
        deadline.resume();
        assert_eq!(deadline.bound(pending::<()>()).await, None);
        deadline.disarm();
    }

    #[tokio::test]
    async fn what_was_suspended_does_not_come_back_for_the_next() {
        let deadline = armed(Duration::from_secs(60));
        deadline.suspend();
        deadline.disarm();
        deadline.resume();
        assert_eq!(deadline.at.load(Ordering::SeqCst), DISARMED);
        deadline.suspend();
        assert_eq!(deadline.at.load(Ordering::SeqCst), DISARMED);
    }

    #[tokio::test]
    async fn work_that_ends_in_time_is_not_held_up() {
        let deadline = armed(Duration::from_secs(60));
        assert_eq!(deadline.bound(async { 1 }).await, Some(1));
        deadline.disarm();
    }
}
