//! Threads that stand ready with a blank isolate, so that a cold start costs only the function's own code.

use std::collections::VecDeque;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tidegate_core::Limits;
use tokio::sync::oneshot;

use crate::background::Background;
use crate::isolate::Blank;
use crate::threads::spawn_isolate_thread;
use crate::worker::Worker;

/// A thread that makes a blank isolate, or has made it, and waits for its work. Dropped without any, it ends.
pub(crate) struct ReadyThread {
    work: oneshot::Sender<Arc<Worker>>,
    is_made: Arc<AtomicBool>,
    limits: Limits,
}

impl ReadyThread {
    /// Starts one for functions with the heap and the buffers of `limits`.
    pub(crate) fn spawn(limits: Limits) -> io::Result<Self> {
        let (work, assigned) = oneshot::channel::<Arc<Worker>>();
        let is_made = Arc::new(AtomicBool::new(false));
        let made = is_made.clone();
        spawn_isolate_thread(move |_| async move {
            let background = Background::begin();
            // Without one the worker starts its own, and tells why it cannot.
            let blank = Blank::new(&limits, false).ok();
            drop(background);
            made.store(true, Ordering::Release);
            if let Ok(worker) = assigned.await {
                worker.serve(blank).await;
            }
        })?;
        Ok(Self {
            work,
            is_made,
            limits,
        })
    }

    /// Has the thread do the worker's work.
    pub(crate) fn assign(self, worker: Arc<Worker>) {
        // The thread is there as long as it waits; if it panicked, dropping the worker tells who waits for it.
        drop(self.work.send(worker));
    }

    fn fits(&self, limits: &Limits) -> bool {
        self.limits.heap_bytes == limits.heap_bytes
            && self.limits.buffer_bytes == limits.buffer_bytes
    }
}

/// Those that stand ready.
pub(super) struct Stock {
    ready: Mutex<VecDeque<ReadyThread>>,
    limits: Limits,
    size: usize,
}

impl Stock {
    /// `size` of them, for functions with the heap and the buffers of `limits`.
    pub(super) fn new(size: usize, limits: Limits) -> Self {
        Self {
            ready: Mutex::new(VecDeque::with_capacity(size)),
            limits,
            size,
        }
    }

    /// One whose isolate is made and fits.
    pub(super) fn take(&self, limits: &Limits) -> Option<ReadyThread> {
        let mut ready = self.lock();
        let first = ready.front()?;
        if first.fits(limits) && first.is_made.load(Ordering::Acquire) {
            ready.pop_front()
        } else {
            None
        }
    }

    /// Starts one more if some are missing and none is being made. Whether there are enough now.
    pub(super) fn refill(&self) -> io::Result<bool> {
        let mut ready = self.lock();
        let is_making = |last: &ReadyThread| !last.is_made.load(Ordering::Acquire);
        if ready.len() < self.size && !ready.back().is_some_and(is_making) {
            ready.push_back(ReadyThread::spawn(self.limits)?);
        }
        Ok(ready.len() >= self.size)
    }

    /// Lets all go.
    pub(super) fn clear(&self) {
        self.lock().clear();
    }

    /// How many stand ready.
    pub(super) fn len(&self) -> usize {
        let is_made = |ready: &&ReadyThread| ready.is_made.load(Ordering::Acquire);
        self.lock().iter().filter(is_made).count()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, VecDeque<ReadyThread>> {
        self.ready.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
