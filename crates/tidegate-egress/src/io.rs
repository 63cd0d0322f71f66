//! The runtime that connections live on.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::{JoinError, JoinHandle};

use crate::ClientError;

/// How many names may be looked up at a time; a lookup occupies a thread for as long as the resolver takes. One client has few of
/// them, so that names which are never answered hold up no one else's.
const MAX_LOOKUP_THREADS: usize = 256;
/// After how many turns of tasks the sockets and timers are looked at again: a turn of a connection may take some while.
const EVENT_INTERVAL: u32 = 16;

/// A tokio runtime for network I/O alone: a few threads named `tidegate-io`, on which nothing blocks.
#[derive(Debug)]
pub struct IoRuntime {
    // `None` only while dropping.
    runtime: Option<Runtime>,
    handle: Handle,
}

impl IoRuntime {
    /// Starts a runtime with one or two threads, by the machine's size.
    ///
    /// # Errors
    ///
    /// [`ClientError::Runtime`] when the system gives no more threads or file descriptors.
    pub fn new() -> Result<Self, ClientError> {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Self::with_threads(if cores > 2 { 2 } else { 1 })
    }

    /// Starts a runtime with `threads` threads, at least one.
    ///
    /// # Errors
    ///
    /// As [`IoRuntime::new`].
    pub fn with_threads(threads: usize) -> Result<Self, ClientError> {
        let runtime = Builder::new_multi_thread()
            .worker_threads(threads.max(1))
            .max_blocking_threads(MAX_LOOKUP_THREADS)
            .event_interval(EVENT_INTERVAL)
            .thread_name("tidegate-io")
            .enable_all()
            .build()
            .map_err(ClientError::Runtime)?;
        let handle = runtime.handle().clone();
        Ok(Self {
            runtime: Some(runtime),
            handle,
        })
    }

    /// Where to spawn; stays valid after the runtime is gone, and tasks spawned then end as cancelled.
    pub fn handle(&self) -> Handle {
        self.handle.clone()
    }
}

impl Drop for IoRuntime {
    fn drop(&mut self) {
        // A plain drop waits for the threads, which tokio forbids in async code.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// A task on the I/O runtime; dropping it aborts the task.
#[derive(Debug)]
#[must_use = "dropping the task aborts it"]
pub struct IoTask<T>(JoinHandle<T>);

impl<T> IoTask<T> {
    pub(crate) fn new(handle: JoinHandle<T>) -> Self {
        Self(handle)
    }
}

impl<T> Future for IoTask<T> {
    /// The error says that the task panicked, or that the runtime was shut down.
    type Output = Result<T, JoinError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(cx)
    }
}

impl<T> Drop for IoTask<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}
