//! What can be done about a thread that V8 does not give back: it only runs where no other thread wants to.

use std::sync::atomic::{AtomicBool, Ordering};

/// The thread of an isolate.
pub struct IsolateThread {
    id: rustix::thread::Pid,
    gives_way: AtomicBool,
}

impl IsolateThread {
    /// The calling thread.
    pub fn this() -> Self {
        Self {
            id: rustix::thread::gettid(),
            gives_way: AtomicBool::new(false),
        }
    }

    /// Lets the thread have only the time that no other thread of the machine wants. For a thread that is not to come back: where it
    /// holds a lock of the process's it may hold it for long, but not for ever.
    pub fn give_way(&self) {
        if self.gives_way.swap(true, Ordering::Relaxed) {
            return;
        }
        let parameters = libc::sched_param { sched_priority: 0 };
        let id = self.id.as_raw_nonzero().get();
        // SAFETY: `parameters` is read; a thread that is gone is an error.
        let failed =
            unsafe { libc::sched_setscheduler(id, libc::SCHED_IDLE, &raw const parameters) };
        if failed != 0 {
            tracing::warn!("a thread that is given up keeps its share of the processors");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thread_gives_way() {
        let (send, thread) = std::sync::mpsc::channel();
        let (end, ends) = std::sync::mpsc::channel::<()>();
        let running = std::thread::spawn(move || {
            send.send(IsolateThread::this()).expect("wanted");
            let _ = ends.recv();
        });
        let thread: IsolateThread = thread.recv().expect("sent");
        let id = thread.id.as_raw_nonzero().get();
        // SAFETY: it only asks.
        let policy = || unsafe { libc::sched_getscheduler(id) };
        assert_eq!(policy(), libc::SCHED_OTHER);
        thread.give_way();
        assert_eq!(policy(), libc::SCHED_IDLE);
        drop(end);
        running.join().expect("ends");
    }
}
