//! A pool in a process that has nearly all the mappings of memory that Linux lets it have: V8 would end it for want of more.

use std::time::Duration;

use tidegate_runtime::{
    Event, Function, FunctionOptions, Host, HostOptions, Pool, PoolOptions, Settings,
};

#[tokio::test(flavor = "multi_thread")]
async fn events_are_refused_while_mappings_of_memory_are_short() {
    let most = std::fs::read_to_string("/proc/sys/vm/max_map_count").expect("Linux");
    let most: usize = most.trim().parse().expect("a number");
    let pool = Pool::new(PoolOptions {
        memory_bytes: Some(64 << 30),
        ..PoolOptions::default()
    })
    .expect("starts");
    let host = Host::new(HostOptions::default()).expect("a host");
    let function = Function::new("function.js", "async function onTrack() { return 1; }");
    let function = pool.add(
        &host,
        function,
        Settings::default(),
        FunctionOptions::default(),
    );
    let event = || Event::parse(r#"{"type":"track"}"#).expect("an event");
    assert!(function.invoke(event(), None).await.expect("taken").is_ok());

    let pages = Pages::map(most * 95 / 100);
    until(|| pool.stats().is_short_of_memory).await;
    assert!(function.invoke(event(), None).await.is_err());
    drop(pages);
    until(|| !pool.stats().is_short_of_memory).await;
    assert!(function.invoke(event(), None).await.expect("taken").is_ok());
}

async fn until(mut is: impl FnMut() -> bool) {
    for _ in 0..3000 {
        if is() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it did not come about in 30 s");
}

/// Pages every other of which is read-only, so that each is a mapping of its own. All of them are touched, as those of an instance are.
struct Pages {
    at: *mut libc::c_void,
    bytes: usize,
}

const PAGE: usize = 4096;

impl Pages {
    fn map(count: usize) -> Self {
        let bytes = count * PAGE;
        // SAFETY: new memory at an address of the system's choice, of which every other page is made read-only.
        unsafe {
            let at = libc::mmap(
                std::ptr::null_mut(),
                bytes,
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_PRIVATE | libc::MAP_ANONYMOUS,
                -1,
                0,
            );
            assert_ne!(at, libc::MAP_FAILED);
            std::ptr::write_bytes(at.cast::<u8>(), 1, bytes);
            for page in (0..count).step_by(2) {
                assert_eq!(
                    libc::mprotect(at.add(page * PAGE), PAGE, libc::PROT_READ),
                    0
                );
            }
            Self { at, bytes }
        }
    }
}

impl Drop for Pages {
    fn drop(&mut self) {
        // SAFETY: mapped above, and nobody else knows of it.
        unsafe { libc::munmap(self.at, self.bytes) };
    }
}
