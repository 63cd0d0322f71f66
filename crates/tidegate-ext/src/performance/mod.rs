//! `performance`: the time since the isolate started.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

use deno_core::{OpState, extension, op2};

extension!(
    tidegate_performance,
    ops = [op_performance_now, op_performance_origin],
    esm = [dir "../../js/web", "performance_host.js"],
    state = |state| state.put(Start {
        instant: Instant::now(),
        wall: SystemTime::now(),
    }),
);

struct Start {
    instant: Instant,
    wall: SystemTime,
}

/// No finer than this, in milliseconds: a better clock tells what other tenants do with the processor's caches.
const RESOLUTION: f64 = 0.1;

/// Milliseconds since the isolate started.
#[op2(fast)]
fn op_performance_now(state: &OpState) -> f64 {
    let elapsed = state.borrow::<Start>().instant.elapsed();
    coarse(elapsed.as_secs_f64() * 1_000.0)
}

/// When the isolate started, in milliseconds since 1970.
#[op2(fast)]
fn op_performance_origin(state: &OpState) -> f64 {
    let since = state.borrow::<Start>().wall.duration_since(UNIX_EPOCH);
    coarse(since.unwrap_or_default().as_secs_f64() * 1_000.0)
}

fn coarse(milliseconds: f64) -> f64 {
    // Divided, not multiplied: so the decimals are the nearest ones.
    (milliseconds / RESOLUTION).floor() / (1.0 / RESOLUTION)
}
