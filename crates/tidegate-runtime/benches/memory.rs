//! Memory of idle instances, each after one invocation.
//!
//! `cargo bench --workspace --bench memory -- 200`; the number is that of the instances.

#![expect(clippy::print_stdout, reason = "the table is the benchmark's result")]

use std::fs;
use std::time::Duration;

mod support;

#[tokio::main]
async fn main() {
    let host = support::host();
    let instances = support::count(200);
    let first = support::start(&host, support::NO_OP).await;
    support::invoke(&first).await;
    let before = status();
    let mut idle = Vec::new();
    for _ in 0..instances {
        let instance = support::start(&host, support::NO_OP).await;
        support::invoke(&instance).await;
        idle.push(instance);
    }
    tokio::time::sleep(Duration::from_secs(2)).await;
    println!("| of one of {instances} idle instances | KiB |");
    println!("|---|---|");
    for ((name, before), (_, after)) in before.iter().zip(status()) {
        println!("| {name} | {} |", (after - before) / instances as i64);
    }
}

/// KiB of this process: memory of its own, and pages of files.
fn status() -> Vec<(&'static str, i64)> {
    let status = fs::read_to_string("/proc/self/status").expect("Linux");
    ["VmRSS", "RssAnon", "RssFile"]
        .into_iter()
        .map(|name| {
            let line = status.lines().find(|line| line.starts_with(name));
            let value = line.and_then(|line| line.split_whitespace().nth(1));
            (name, value.and_then(|kib| kib.parse().ok()).expect("KiB"))
        })
        .collect()
}
