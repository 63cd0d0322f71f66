//! Warm invocations one at a time on the thread that waits for them, without any other thread.
//!
//! `cargo bench --package tidegate-cli --bench warm`, with the names of some rows to measure only those.

#![expect(clippy::print_stdout, reason = "the table is the benchmark's result")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use tidegate_runtime::{
    Event, Function, Host, HostOptions, Limits, LocalInstance, Settings, on_isolate_thread,
};

const SMALL: &str =
    r#"{"type":"track","event":"Order Completed","userId":"u-1","properties":{"total":1}}"#;
const LONG: &str = include_str!("../../../examples/s3-upload/event.json");
const WARM_UP: usize = 20_000;
const INVOCATIONS: usize = 200_000;

const ROWS: [(&str, &str, &str); 5] = [
    ("no-op", SMALL, "async function onTrack(event, settings) {}"),
    (
        "not async",
        SMALL,
        "function onTrack(event, settings) { return event.event }",
    ),
    (
        "event back",
        SMALL,
        "async function onTrack(event, settings) { return event }",
    ),
    (
        "a log line",
        SMALL,
        "async function onTrack(event, settings) { console.log('at', event.event) }",
    ),
    (
        "no-op, long event",
        LONG,
        "async function onTrack(event, settings) {}",
    ),
];

fn main() {
    let tokio = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("tokio starts");
    tokio.block_on(async {
        println!("| warm, on the isolate's thread | p50 | p99 | mean |");
        println!("|---|---|---|---|");
        let chosen: Vec<String> = std::env::args().skip(1).collect();
        for (name, event, code) in ROWS {
            let is_chosen = |name: &str| chosen.iter().any(|chosen| chosen == name);
            if chosen.iter().any(|name| !name.starts_with("--")) && !is_chosen(name) {
                continue;
            }
            let mut times = invocations(code, event).await;
            times.sort();
            let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
            let mean = times.iter().sum::<Duration>() / INVOCATIONS as u32;
            println!(
                "| {name} | {:.2?} | {:.2?} | {mean:.2?} |",
                at(0.5),
                at(0.99)
            );
        }
    });
}

async fn invocations(code: &'static str, event: &'static str) -> Vec<Duration> {
    let host = Host::new(HostOptions::default()).expect("a host");
    on_isolate_thread(move |thread| async move {
        let function = Function::new("function.js", code);
        let (settings, limits) = (Settings::default(), Limits::default());
        let mut instance = LocalInstance::start(&thread, &host, function, settings, limits)
            .await
            .expect("loads");
        let mut times = Vec::with_capacity(INVOCATIONS);
        for round in 0..WARM_UP + INVOCATIONS {
            let json = event.to_owned();
            let started = Instant::now();
            let event = Event::parse(json).expect("an event");
            let outcome = instance.invoke(&event, None).await;
            let took = started.elapsed();
            assert!(black_box(outcome).is_ok());
            if round >= WARM_UP {
                times.push(took);
            }
        }
        times
    })
    .await
    .expect("the thread ends")
}
