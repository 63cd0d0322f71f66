//! Threads that may run V8.
//!
//! Where the processor has protection keys, V8 writes to its code pages only from threads that descend from the one that
//! initialised it. An embedder may start instances from any thread, so one thread does both: it initialises V8 and starts
//! the threads of all isolates.

use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::OnceLock;
use std::sync::mpsc::{Sender, channel};
use std::thread;

use deno_core::{JsRuntime, v8};

use crate::background::Background;
use crate::limits::no_way_on;

/// V8 uses about 1 MiB of stack before it throws a RangeError; ops run on top of that.
const STACK_BYTES: usize = 8 * 1024 * 1024;

/// WebAssembly memories are not array buffers to V8's allocator; the first flag bounds each to 128 MiB.
///
/// V8 150 takes the check for a stop out of an endless loop around an inlined loop of few iterations, such as the one of
/// `[1, 2].map(f)`: that is part of unrolling loops, so they are not unrolled.
///
/// The young generation starts with 4 MiB: with V8's 1 MiB every 150th event or so waits for a collection.
///
/// The snapshot is part of the program: V8 need not sum up its bytes for each isolate.
const V8_FLAGS: &str = "--min-semi-space-size=4 --wasm-max-mem-pages=2048 --no-turboshaft-loop-unrolling --no-verify-snapshot-checksum";

type Started = Result<(), std::io::Error>;

/// A thread to start.
struct Order {
    body: Box<dyn FnOnce() + Send>,
    started: Sender<Started>,
}

/// Shows that the current thread may run V8. It stays on it.
pub struct IsolateThread {
    _stays: PhantomData<Rc<()>>,
}

/// Runs `body` on a new thread that may run V8, and gives what it came to.
///
/// The thread has a stack of 8 MiB and a timer; its network I/O is done elsewhere.
///
/// # Errors
///
/// When the system has no more threads, or `body` panics.
pub async fn on_isolate_thread<T, F>(
    body: impl FnOnce(IsolateThread) -> F + Send + 'static,
) -> Result<T, std::io::Error>
where
    T: Send + 'static,
    F: Future<Output = T>,
{
    let (done, outcome) = tokio::sync::oneshot::channel();
    spawn_isolate_thread(move |thread| async move {
        let _ = done.send(body(thread).await);
    })?;
    outcome
        .await
        .map_err(|_| std::io::Error::other("the thread panicked"))
}

/// Runs `body` on a new thread that may run V8.
pub fn spawn_isolate_thread<F: Future<Output = ()>>(
    body: impl FnOnce(IsolateThread) -> F + Send + 'static,
) -> Started {
    let (ready, outcome) = channel();
    spawn(move || {
        // V8's delayed tasks and timers need the time; what needs the network has threads of its own.
        let tokio = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build();
        match tokio {
            Ok(tokio) => {
                let _ = ready.send(Ok(()));
                let thread = IsolateThread {
                    _stays: PhantomData,
                };
                tokio.block_on(body(thread));
            }
            Err(error) => drop(ready.send(Err(error))),
        }
    })?;
    outcome
        .recv()
        .map_err(|_| std::io::Error::other("the thread that starts isolates is gone"))?
}

fn spawn(body: impl FnOnce() + Send + 'static) -> Started {
    static PARENT: OnceLock<Sender<Order>> = OnceLock::new();
    let parent = PARENT.get_or_init(|| {
        let (sender, receiver) = channel::<Order>();
        let parent = thread::Builder::new()
            .name("tidegate-isolates".into())
            .spawn(move || {
                v8::V8::set_flags_from_string(V8_FLAGS);
                // V8's own threads, which collect garbage, are scheduled as the one that starts them.
                let background = Background::begin();
                JsRuntime::init_platform(None);
                drop(background);
                no_way_on::watch_process();
                for Order { body, started } in receiver {
                    let thread = thread::Builder::new()
                        .name("tidegate-isolate".into())
                        .stack_size(STACK_BYTES)
                        .spawn(body);
                    // Nobody waits any more: then nobody wants to know.
                    let _ = started.send(thread.map(drop));
                }
            });
        drop(parent);
        sender
    });
    let (started, outcome) = channel();
    let gone = || std::io::Error::other("the thread that starts isolates is gone");
    let body = Box::new(body);
    parent.send(Order { body, started }).map_err(|_| gone())?;
    outcome.recv().map_err(|_| gone())?
}
