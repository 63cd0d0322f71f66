//! Tidegate's side of the comparison of `benches/peers`: a row's name and a file of parameters in, one line of JSON out.
//!
//! `make bench-peers` runs it, in turns with the peers; `benches/peers/common/rows.js` is the same for these. What is called
//! in each row is in `calls.rs`.

#![expect(
    clippy::print_stdout,
    reason = "the samples are the benchmark's result"
)]

use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use serde::Deserialize;
use serde_json::{Value, json};

mod calls;
mod in_thread;
mod lines;
mod ready;
mod stats;
mod zipf;

use calls::{Loaded, Tidegate};
use stats::distribution;

/// What `benches/peers/run.mjs` writes; a row uses some of it. Times are in milliseconds.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Params {
    /// One of the ways in which Tidegate can be called: `benches/peers/plan.mjs` names them.
    variant: String,
    code: String,
    event: String,
    /// The settings' JSON.
    settings: String,
    /// The result's JSON.
    expected: Option<String>,
    timeout: u64,
    /// Of the function that runs away.
    runaway_timeout: u64,
    warmup: usize,
    count: usize,
    pause: u64,
    instances: usize,
    idle: u64,
    resident: usize,
    sequence: Vec<usize>,
    runaway: String,
    quiet: usize,
    interval: u64,
    input: PathBuf,
    output: PathBuf,
    threads: usize,
}

type Done = Result<Value, Box<dyn Error>>;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(row), Some(file)) = (arguments.next(), arguments.next()) else {
        println!("rows ROW PARAMS.json; make bench-peers runs it");
        return Ok(());
    };
    let params: Params = serde_json::from_str(&fs::read_to_string(file)?)?;
    let tidegate = Tidegate::new(&params)?;
    let result = match (row.as_str(), params.variant.as_str()) {
        ("cold", "ready") => ready::cold(&tidegate, params).await?,
        ("warm", "thread") => warm(&tidegate, &params).await?,
        ("warm", _) => in_thread::warm(&tidegate, params).await?,
        (row, _) => other(&tidegate, row, &params).await?,
    };
    println!("{result}");
    Ok(())
}

async fn other(tidegate: &Tidegate, row: &str, params: &Params) -> Done {
    match row {
        "cold" => cold(tidegate, params).await,
        "ndjson" => lines::ndjson(tidegate, params).await,
        "memory" => memory(tidegate, params).await,
        "zipf" => zipf::zipf(tidegate, params).await,
        "neighbour" => neighbour(tidegate, params).await,
        _ => Err(format!("no such row: {row}").into()),
    }
}

/// A function that was never seen before.
fn unseen(code: &str, number: usize) -> String {
    format!("const FUNCTION_NUMBER = {number};\n{code}")
}

fn check(result: Option<&str>, params: &Params) -> Result<(), Box<dyn Error>> {
    if result == params.expected.as_deref() {
        return Ok(());
    }
    Err(format!("the result is {result:?}, not {:?}", params.expected).into())
}

async fn sleep(milliseconds: u64) {
    tokio::time::sleep(Duration::from_millis(milliseconds)).await;
}

async fn cold(tidegate: &Tidegate, params: &Params) -> Done {
    let mut samples = Vec::new();
    for number in 0..params.warmup + params.count {
        let code = unseen(&params.code, number);
        let started = Instant::now();
        let loaded = tidegate.load(code).await?;
        let result = tidegate.call(&loaded, &params.event).await?;
        if number >= params.warmup {
            samples.push(started.elapsed());
        }
        check(result.as_deref(), params)?;
        drop(loaded);
        sleep(params.pause).await;
    }
    Ok(distribution(&samples))
}

async fn warm(tidegate: &Tidegate, params: &Params) -> Done {
    let loaded = tidegate.load(params.code.clone()).await?;
    let result = tidegate.call(&loaded, &params.event).await?;
    check(result.as_deref(), params)?;
    for _ in 0..params.warmup {
        tidegate.call(&loaded, &params.event).await?;
    }
    let mut samples = Vec::with_capacity(params.count);
    for _ in 0..params.count {
        let started = Instant::now();
        tidegate.call(&loaded, &params.event).await?;
        samples.push(started.elapsed());
    }
    Ok(distribution(&samples))
}

async fn memory(tidegate: &Tidegate, params: &Params) -> Done {
    let mut instances = Vec::new();
    let mut first = 0;
    for number in 0..params.instances {
        let loaded = tidegate.load(unseen(&params.code, number)).await?;
        check(
            tidegate.call(&loaded, &params.event).await?.as_deref(),
            params,
        )?;
        instances.push(loaded);
        if number == 0 {
            sleep(params.idle).await;
            first = stats::resident_bytes()?;
        }
    }
    sleep(params.idle).await;
    let all = stats::resident_bytes()?;
    let beyond = instances.len().saturating_sub(1).max(1) as u64;
    Ok(json!({
        "instances": instances.len(),
        "first": first,
        "all": all,
        "each": all.saturating_sub(first) / beyond,
    }))
}

async fn neighbour(tidegate: &Tidegate, params: &Params) -> Done {
    let mut quiet = Vec::new();
    for number in 0..params.quiet {
        quiet.push(tidegate.load(unseen(&params.code, number)).await?);
    }
    for n in 0..params.warmup {
        tidegate
            .call(&quiet[n % quiet.len()], &params.event)
            .await?;
    }
    let alone = phase(tidegate, &quiet, params).await?;
    let other = tidegate.limited_to(params.runaway_timeout);
    let runaway = other.load(params.runaway.clone()).await?;
    let event = params.event.clone();
    let runs = Arc::new(AtomicU32::new(0));
    let counted = runs.clone();
    let neighbour = tokio::spawn(async move {
        while other.call(&runaway, &event).await.is_err() {
            counted.fetch_add(1, Ordering::Relaxed);
        }
    });
    let beside = phase(tidegate, &quiet, params).await?;
    if neighbour.is_finished() {
        return Err("a loop without an end came to one".into());
    }
    neighbour.abort();
    let runs = runs.load(Ordering::Relaxed);
    Ok(json!({ "alone": alone, "beside": beside, "runaways": runs }))
}

/// An event every `interval`: how long each took since it was due, and since it was handed over.
async fn phase(tidegate: &Tidegate, quiet: &[Loaded], params: &Params) -> Done {
    let (mut arrival, mut submission) = (Vec::new(), Vec::new());
    let begun = Instant::now();
    for n in 0..params.count {
        let due = begun + Duration::from_millis(params.interval) * n as u32;
        tokio::time::sleep_until(due.into()).await;
        let submitted = Instant::now();
        tidegate
            .call(&quiet[n % quiet.len()], &params.event)
            .await?;
        arrival.push(due.elapsed());
        submission.push(submitted.elapsed());
    }
    Ok(json!({ "arrival": distribution(&arrival), "submission": distribution(&submission) }))
}
