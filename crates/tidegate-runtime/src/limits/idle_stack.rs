//! The stack that a thread has used and does not use any more. V8 takes some 100 KiB of it to start an isolate, and the system does not take it
//! back by itself.

/// What may be in use below the frame that gives the rest back, by the call itself.
const IN_USE: usize = 16 * 1024;

/// Gives the pages of the current thread's stack back that are below the caller's frame. They come back as zeros, which nobody reads.
pub fn release() {
    let here = 0_u8;
    let Some(lowest) = lowest() else { return };
    let page = rustix::param::page_size();
    let end = (&raw const here).addr().saturating_sub(IN_USE) / page * page;
    let start = lowest.next_multiple_of(page);
    if start < end {
        // SAFETY: it is this thread's own stack, below all frames that it will return to; where the system refuses, nothing has changed.
        let _ = unsafe {
            libc::madvise(
                std::ptr::with_exposed_provenance_mut(start),
                end - start,
                libc::MADV_DONTNEED,
            )
        };
    }
}

/// The lowest address of the current thread's stack that it may use.
fn lowest() -> Option<usize> {
    let mut attributes = std::mem::MaybeUninit::uninit();
    let (mut address, mut size, mut guard) = (std::ptr::null_mut(), 0, 0);
    // SAFETY: each call has what it fills in; the attributes are read only where they were filled in, and are freed.
    unsafe {
        if libc::pthread_getattr_np(libc::pthread_self(), attributes.as_mut_ptr()) != 0 {
            return None;
        }
        let found = libc::pthread_attr_getstack(attributes.as_ptr(), &mut address, &mut size) == 0
            && libc::pthread_attr_getguardsize(attributes.as_ptr(), &mut guard) == 0;
        libc::pthread_attr_destroy(attributes.as_mut_ptr());
        found.then(|| address.addr() + guard)
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_a_thread_still_uses_stays_as_it_is() {
        fn deep(n: u64) -> u64 {
            let room = std::hint::black_box([n; 512]);
            match n {
                0 => room[0],
                _ => deep(n - 1) + room[511],
            }
        }
        std::thread::spawn(|| {
            let kept = std::hint::black_box([7_u8; 4096]);
            assert_eq!(deep(200), 20_100);
            super::release();
            assert_eq!(std::hint::black_box(kept), [7; 4096]);
            assert_eq!(deep(200), 20_100);
        })
        .join()
        .expect("ran");
    }
}
