//! What the small benchmarks of instances share.

#![allow(dead_code, reason = "each benchmark uses a part of it")]

use std::time::Duration;

use tidegate_runtime::{Event, Function, Host, HostOptions, Instance, Limits, Settings};

pub const NO_OP: &str = "async function onTrack(event, settings) {}\n";
const EVENT: &str =
    r#"{"type":"track","event":"Order Completed","userId":"u1","properties":{"total":12.5}}"#;

pub fn host() -> Host {
    Host::new(HostOptions::default()).expect("a host without options")
}

pub async fn start(host: &Host, code: &str) -> Instance {
    let function = Function::new("function.js", code);
    Instance::start(host, function, Settings::default(), Limits::default())
        .await
        .expect("loads")
}

pub async fn invoke(instance: &Instance) {
    let event = Event::parse(EVENT).expect("an event");
    let outcome = instance.invoke(event, None).await;
    assert!(outcome.is_ok(), "{:?}", outcome.result);
}

/// The first argument that is a number, or `default`.
pub fn count(default: usize) -> usize {
    std::env::args()
        .find_map(|argument| argument.parse().ok())
        .unwrap_or(default)
}

pub fn quantiles(mut times: Vec<Duration>) -> String {
    times.sort();
    let at = |percent: usize| times[(times.len() - 1) * percent / 100];
    format!("p10 {:.2?}, p50 {:.2?}, p90 {:.2?}", at(10), at(50), at(90))
}

/// What this process has used; it says more than the time on a machine that others use, too.
pub fn cpu_time() -> Duration {
    let used = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::try_from(used).expect("since the process began")
}
