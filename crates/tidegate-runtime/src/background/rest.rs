//! When an idle instance collects its garbage. That takes some milliseconds, and frees half a megabyte of a small function; while
//! isolates are being started there is better use for a processor.

use std::sync::{LazyLock, Mutex, PoisonError};
use std::thread::available_parallelism;
use std::time::{Duration, Instant};

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::{sleep, timeout};

/// How long an instance has nothing to do before it rests.
pub const IDLE: Duration = Duration::from_secs(1);
/// How much later it rests in any case.
const AT_THE_LATEST: Duration = Duration::from_secs(30);
/// How long no isolate has been started when it is quiet.
const QUIET: Duration = Duration::from_millis(100);

static LAST_START: Mutex<Option<Instant>> = Mutex::new(None);

/// As many rest at a time as there are processors.
static RESTING: LazyLock<Semaphore> =
    LazyLock::new(|| Semaphore::new(available_parallelism().map_or(1, usize::from)));

/// An isolate is being started.
pub fn isolate_starts() {
    *LAST_START.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
}

/// Waits until it is quiet. Whoever waits for their turn wakes up once.
pub async fn turn() -> Option<SemaphorePermit<'static>> {
    let turn = async {
        let permit = RESTING.acquire().await.ok();
        while let Some(wait) = until_quiet() {
            sleep(wait).await;
        }
        permit
    };
    timeout(AT_THE_LATEST, turn).await.unwrap_or_default()
}

fn until_quiet() -> Option<Duration> {
    let last = LAST_START.lock().unwrap_or_else(PoisonError::into_inner);
    let since = last.as_ref()?.elapsed();
    QUIET.checked_sub(since).filter(|wait| !wait.is_zero())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block_on<F: Future>(future: F) -> F::Output {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build();
        runtime.expect("a runtime").block_on(future)
    }

    #[test]
    fn a_turn_comes_when_no_isolate_has_been_started_for_a_while() {
        let before = Instant::now();
        isolate_starts();
        let turn = block_on(turn());
        assert!(turn.is_some());
        assert!(before.elapsed() >= QUIET);
    }

    #[test]
    fn as_many_have_a_turn_at_a_time_as_there_are_processors() {
        block_on(async {
            let processors = available_parallelism().expect("known").get();
            let mut turns = Vec::new();
            for _ in 0..processors {
                turns.push(turn().await.expect("a turn"));
            }
            assert_eq!(RESTING.available_permits(), 0);
        });
    }
}
