//! Programs made of random bytes call what functions can reach, with odd arguments and polluted prototypes.
//!
//! Whatever a program does, the process lives, nothing panics, an outcome comes, and the instance takes its next event. The
//! programs are the same in every run; `TIDEGATE_PROGRAMS` sets how many of them there are, `TIDEGATE_FIRST_PROGRAM` the first.

#![expect(
    clippy::print_stdout,
    reason = "who looks for a program wants to know where it is"
)]

#[path = "op_boundary/world.rs"]
mod world;

use std::env;
use std::fmt::Write as _;
use std::panic;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use tidegate_runtime::Instance;

use crate::world::{host, run, start};

/// Programs that are run where the environment does not say how many.
const PROGRAMS: u64 = 150;
const PROGRAM_BYTES: usize = 240;

/// SplitMix64.
fn bytes_of(seed: u64, length: usize) -> String {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut hex = String::with_capacity(2 * length);
    for _ in 0..length {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let _ = write!(hex, "{:02x}", (mixed ^ (mixed >> 31)) & 0xff);
    }
    hex
}

fn number(variable: &str) -> Option<u64> {
    env::var(variable).ok()?.parse().ok()
}

/// An instance takes the next event, even where its globals make that fail.
async fn serves(instance: &Instance, seed: u64) {
    let outcome = run(instance, "").await;
    if let Err(error) = outcome.result {
        assert_ne!(error.name, "InternalError", "after program {seed}: {error}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn no_program_harms_the_host() {
    let panics = Arc::new(Mutex::new(Vec::new()));
    let (told, before) = (panics.clone(), panic::take_hook());
    // Those that are caught at an op's boundary, too.
    panic::set_hook(Box::new(move |panic| {
        let mut told = told.lock().unwrap_or_else(PoisonError::into_inner);
        told.push(panic.to_string());
        before(panic);
    }));
    let seen = |seed: u64| {
        let panics = panics.lock().unwrap_or_else(PoisonError::into_inner);
        assert!(panics.is_empty(), "program {seed}: {panics:#?}");
    };
    let host = host();
    let mut instance = start(&host).await;
    let (mut steps, mut threw, mut failed) = (0, 0, 0);
    let first = number("TIDEGATE_FIRST_PROGRAM").unwrap_or(0);
    let programs = number("TIDEGATE_PROGRAMS").unwrap_or(PROGRAMS);
    let began = Instant::now();
    for seed in first..first + programs {
        let outcome = run(&instance, &bytes_of(seed, PROGRAM_BYTES)).await;
        seen(seed);
        match outcome.result {
            Ok(json) => {
                let text = json.as_deref().map_or("{}", |json| json.get());
                let counts: serde_json::Value = serde_json::from_str(text).expect("JSON");
                steps += counts["steps"].as_u64().unwrap_or(0);
                threw += counts["threw"].as_u64().unwrap_or(0);
            }
            Err(error) => {
                assert_ne!(error.name, "InternalError", "program {seed}: {error}");
                if number("TIDEGATE_PROGRAMS").is_some() {
                    println!("program {seed}: {error}");
                }
                failed += 1;
                serves(&instance, seed).await;
                // What it did to its globals is no concern of the next program.
                instance = start(&host).await;
            }
        }
        if seed % 20 == 0 {
            serves(&instance, seed).await;
        }
    }
    let took = began.elapsed().as_secs();
    println!(
        "{programs} programs, {steps} steps, {threw} threw, {failed} failed as a whole, {took} s"
    );
    assert!(steps + failed >= programs, "the programs do nothing");
}
