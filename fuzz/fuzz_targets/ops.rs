//! The boundary to JavaScript: an input is a program of `tests/hostile/op_boundary.js`, which calls what functions can reach.
//!
//! Many programs run in one instance, so what an input does can hang on those before it. V8 is not instrumented: coverage is
//! that of the Rust code.
#![no_main]

#[path = "../../crates/tidegate-runtime/tests/op_boundary/world.rs"]
mod world;

use std::cell::RefCell;
use std::fmt::Write;

use libfuzzer_sys::fuzz_target;
use tidegate_runtime::{Host, Instance};
use tokio::runtime::{Builder, Runtime};

/// Programs after which the next one gets an instance that nothing was done to.
const PROGRAMS_AN_INSTANCE: u32 = 100;

thread_local! {
    static WORLD: RefCell<World> = RefCell::new(World::new());
}

// A panic anywhere ends the process, those that would be caught at an op included.
fuzz_target!(|program: &[u8]| {
    WORLD.with_borrow_mut(|world| world.run(program));
});

struct World {
    runtime: Runtime,
    host: Host,
    instance: Instance,
    left: u32,
}

impl World {
    fn new() -> Self {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .expect("a runtime");
        let host = {
            let _entered = runtime.enter();
            world::host()
        };
        let instance = runtime.block_on(world::start(&host));
        Self {
            runtime,
            host,
            instance,
            left: PROGRAMS_AN_INSTANCE,
        }
    }

    fn run(&mut self, program: &[u8]) {
        if self.left == 0 {
            self.renew();
        }
        self.left -= 1;
        let mut hex = String::with_capacity(2 * program.len());
        for byte in program {
            let _ = write!(hex, "{byte:02x}");
        }
        let outcome = self.runtime.block_on(world::run(&self.instance, &hex));
        let Err(error) = outcome.result else {
            return;
        };
        assert_ne!(error.name, "InternalError", "{error}");
        // It takes the next event, even where its globals make that fail.
        let next = self.runtime.block_on(world::run(&self.instance, ""));
        if let Err(error) = next.result {
            assert_ne!(error.name, "InternalError", "the next event: {error}");
        }
        self.renew();
    }

    fn renew(&mut self) {
        self.instance = self.runtime.block_on(world::start(&self.host));
        self.left = PROGRAMS_AN_INSTANCE;
    }
}
