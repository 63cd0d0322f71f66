//! Start, first and warm invocations, and memory of instances: a no-op handler, and the example against the local AWS.
//!
//! `cargo bench --package tidegate-cli --bench instances`

#![expect(clippy::print_stdout, reason = "the table is the benchmark's result")]

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use tidegate_runtime::{Event, Function, Host, Instance, Limits, Settings};

mod support;

const NO_OP: &str = "async function onTrack(event, settings) {}\n";
const EVENT: &str = include_str!("../../../examples/s3-upload/event.json");
const STARTS: usize = 100;
const WARM: usize = 20_000;
const WARM_EXAMPLE: usize = 2_000;
const IDLE: usize = 100;

#[tokio::main]
async fn main() {
    let aws = support::LocalExample::start("s3-upload").await;
    let example = fs::read_to_string(support::example("s3-upload").join("function.js"))
        .expect("the example is there");
    println!("| what | no-op | example, local AWS |");
    println!("|---|---|---|");
    let blank = starts(&aws.host, "", &Settings::default()).await;
    println!("| start of an isolate with an empty function | {blank} | |");
    let no_op = starts(&aws.host, NO_OP, &Settings::default()).await;
    let with_example = starts(&aws.host, &example, &aws.settings).await;
    println!("| start of an isolate with the function loaded | {no_op} | {with_example} |");
    let no_op = invocations(&aws.host, NO_OP, &Settings::default(), WARM).await;
    let with_example = invocations(&aws.host, &example, &aws.settings, WARM_EXAMPLE).await;
    println!("| first invocation | {} | {} |", no_op.0, with_example.0);
    println!("| warm invocation | {} | {} |", no_op.1, with_example.1);
    println!(
        "| memory of an idle instance | {} | |",
        memory(&aws.host).await
    );
}

async fn start(host: &Host, code: &str, settings: &Settings) -> Instance {
    let function = Function::new("function.js", code);
    Instance::start(host, function, settings.clone(), Limits::default())
        .await
        .expect("loads")
}

async fn starts(host: &Host, code: &str, settings: &Settings) -> Times {
    let mut times = Vec::new();
    for _ in 0..STARTS {
        let started = Instant::now();
        let instance = start(host, code, settings).await;
        times.push(started.elapsed());
        drop(instance);
    }
    Times(times)
}

/// The first invocations of new instances, and `warm` ones of the last of them.
async fn invocations(host: &Host, code: &str, settings: &Settings, warm: usize) -> (Times, Times) {
    let mut first = Vec::new();
    let mut last = None;
    for _ in 0..STARTS / 5 {
        let instance = start(host, code, settings).await;
        first.push(timed(&instance).await);
        last = Some(instance);
    }
    let instance = last.expect("at least one");
    let mut times = Vec::new();
    for _ in 0..warm {
        times.push(timed(&instance).await);
    }
    (Times(first), Times(times))
}

async fn timed(instance: &Instance) -> Duration {
    let event = Event::parse(EVENT).expect("the example's event");
    let started = Instant::now();
    let outcome = instance.invoke(event, None).await;
    let time = started.elapsed();
    assert!(outcome.is_ok(), "{:?}", outcome.result);
    time
}

async fn memory(host: &Host) -> String {
    let before = resident_bytes();
    let mut instances = Vec::new();
    for _ in 0..IDLE {
        let instance = start(host, NO_OP, &Settings::default()).await;
        timed(&instance).await;
        instances.push(instance);
    }
    let each = (resident_bytes() - before) / IDLE as f64;
    format!("{:.2} MB", each / 1e6)
}

/// Resident memory of this process, by `/proc`.
fn resident_bytes() -> f64 {
    let statm = fs::read_to_string(Path::new("/proc/self/statm")).expect("Linux");
    let pages: f64 = statm
        .split(' ')
        .nth(1)
        .and_then(|pages| pages.parse().ok())
        .expect("statm has its fields");
    pages * rustix::param::page_size() as f64
}

struct Times(Vec<Duration>);

impl std::fmt::Display for Times {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut sorted = self.0.clone();
        sorted.sort();
        let at = |share: f64| sorted[((sorted.len() - 1) as f64 * share) as usize];
        write!(f, "p50 {:.1?}, p99 {:.1?}", at(0.50), at(0.99))
    }
}
