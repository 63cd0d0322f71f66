//! Work that nobody waits for: making blank isolates, collecting an idle instance's garbage, ending isolates. It takes milliseconds
//! at a time, in which a thread with an event to run should not have to wait for a processor.

pub mod rest;

use std::marker::PhantomData;
use std::mem::MaybeUninit;
use std::rc::Rc;

/// The longest slice that Linux gives (`sched_setattr(2)`: from 0.1 to 100 ms).
const SLICE_NANOSECONDS: u64 = 100_000_000;

/// While it lives, its thread has long slices of processor time. A thread with shorter ones that wakes up runs at once in its place (Linux
/// 6.12 and later).
///
/// It is no lower priority: the thread keeps its fair share, so that no lock is held for ever, and an ordinary user could not raise the
/// priority again.
pub struct Background {
    before: Option<libc::sched_attr>,
    stays: PhantomData<Rc<()>>,
}

impl Background {
    pub fn begin() -> Self {
        let before = scheduled().filter(|attributes| {
            // For other policies the same number means something else.
            attributes.sched_policy == libc::SCHED_OTHER.cast_unsigned()
        });
        if let Some(mut attributes) = before {
            attributes.sched_runtime = SLICE_NANOSECONDS;
            schedule(&attributes);
        }
        Self {
            before,
            stays: PhantomData,
        }
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        if let Some(before) = &self.before {
            schedule(before);
        }
    }
}

/// How the calling thread is scheduled.
fn scheduled() -> Option<libc::sched_attr> {
    let mut attributes = MaybeUninit::<libc::sched_attr>::zeroed();
    // SAFETY: it fills in no more than the size that it is given; zeros are valid.
    unsafe {
        let size = size_of::<libc::sched_attr>();
        let failed = libc::syscall(libc::SYS_sched_getattr, 0, attributes.as_mut_ptr(), size, 0);
        (failed == 0).then(|| attributes.assume_init())
    }
}

/// Older systems take no notice of a slice, and where one may not be set nothing changes.
fn schedule(attributes: &libc::sched_attr) {
    // SAFETY: `attributes` is read, as far as its size says.
    unsafe { libc::syscall(libc::SYS_sched_setattr, 0, attributes, 0) };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thread_has_its_slices_back() {
        let before = scheduled().expect("known");
        let background = Background::begin();
        let during = scheduled().expect("known");
        drop(background);
        let after = scheduled().expect("known");
        // Older systems tell none.
        if before.sched_runtime != 0 {
            assert_eq!(during.sched_runtime, SLICE_NANOSECONDS);
        }
        assert_eq!(after.sched_runtime, before.sched_runtime);
        assert_eq!(after.sched_nice, before.sched_nice);
    }
}
