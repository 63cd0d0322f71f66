//! What both layouts are asked to do, and what it takes them.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use tokio::sync::{Semaphore, oneshot};

use crate::Done;

pub const EVENT: &str =
    r#"{"type":"track","event":"Order Completed","userId":"u1","properties":{"total":12.5}}"#;

/// A handler that waits for something that is there at once, as most do that find their client in the cache.
pub const QUICK: &str = "async function onTrack(event) { return await event.event; }\n";
const RUNAWAY: &str = "async function onTrack() { while (true) {} }\n";

const CALLS: usize = 4_000;
const AT_ONCE: usize = 64;
/// Of each of a neighbour's invocations.
pub const RUNAWAY_WALL: Duration = Duration::from_millis(100);

/// Instances, called by their number. The last one runs away.
pub trait Layout: Send + Sync + 'static {
    /// Runs the event, and tells whoever waits that it is over.
    fn call(&self, instance: usize, done: oneshot::Sender<()>);
}

/// The function of an instance: each has one of its own.
pub fn code(instance: usize, of: usize) -> String {
    let body = if instance + 1 == of { RUNAWAY } else { QUICK };
    format!("const FUNCTION_NUMBER = {instance};\n{body}")
}

/// Times in microseconds, memory in KiB.
#[derive(Deserialize, Serialize)]
pub struct Figures {
    start: f64,
    memory: u64,
    single: Quantiles,
    per_second: f64,
    cpu: f64,
    beside: Quantiles,
}

#[derive(Deserialize, Serialize)]
struct Quantiles {
    p50: f64,
    p99: f64,
}

impl Figures {
    pub const HEADER: &str = "| instances | layout | start of each | resident memory of each | one at a time, p50 / p99 | 64 at a time | processor time of each | beside a runaway, p50 / p99 |\n|---|---|---|---|---|---|---|---|";

    pub fn row(&self, layout: &str, instances: &str) -> String {
        let Self {
            start,
            memory,
            single,
            per_second,
            cpu,
            beside,
        } = self;
        let layout = match layout {
            "own" => "a thread each",
            _ => "two threads",
        };
        format!(
            "| {instances} | {layout} | {:.1} ms | {:.2} MB | {:.0} / {:.0} us | {per_second:.0}/s | {cpu:.0} us | {:.1} / {:.1} ms |",
            start / 1e3,
            *memory as f64 / 1e3,
            single.p50,
            single.p99,
            beside.p50 / 1e3,
            beside.p99 / 1e3,
        )
    }
}

pub async fn measure<L: Layout, F: Future<Output = Done<L>>>(
    start: impl FnOnce(usize) -> F,
    instances: usize,
) -> Done<Figures> {
    let before = resident_kib()?;
    let began = Instant::now();
    let layout = Arc::new(start(instances).await?);
    let start = micros(began.elapsed()) / instances as f64;
    let quiet = instances - 1;
    for instance in 0..quiet {
        call(&*layout, instance).await?;
    }
    tokio::time::sleep(Duration::from_secs(3)).await;
    let memory = resident_kib()?.saturating_sub(before) / instances as u64;

    let single = sequence(&*layout, quiet, CALLS).await?;
    let cpu_before = cpu_time()?;
    let began = Instant::now();
    let many = CALLS * 5;
    at_once(&layout, quiet, many).await?;
    let per_second = many as f64 / began.elapsed().as_secs_f64();
    let cpu = micros(cpu_time()?.saturating_sub(cpu_before)) / many as f64;

    let runaway = {
        let layout = layout.clone();
        tokio::spawn(async move { while call(&*layout, quiet).await.is_ok() {} })
    };
    // At a pace, so that what is measured is the neighbour and not the queue.
    let mut samples = Vec::new();
    for round in 0..500 {
        tokio::time::sleep(Duration::from_millis(4)).await;
        let began = Instant::now();
        call(&*layout, scattered(round) % quiet).await?;
        samples.push(began.elapsed());
    }
    runaway.abort();
    Ok(Figures {
        start,
        memory,
        single,
        per_second,
        cpu,
        beside: quantiles(samples),
    })
}

async fn call(layout: &impl Layout, instance: usize) -> Done<()> {
    let (done, over) = oneshot::channel();
    layout.call(instance, done);
    Ok(over.await?)
}

async fn sequence(layout: &impl Layout, quiet: usize, calls: usize) -> Done<Quantiles> {
    let mut samples = Vec::with_capacity(calls);
    for round in 0..calls {
        let began = Instant::now();
        call(layout, scattered(round) % quiet).await?;
        samples.push(began.elapsed());
    }
    Ok(quantiles(samples))
}

async fn at_once<L: Layout>(layout: &Arc<L>, quiet: usize, calls: usize) -> Done<()> {
    let slots = Arc::new(Semaphore::new(AT_ONCE));
    for round in 0..calls {
        let slot = slots.clone().acquire_owned().await?;
        let layout = layout.clone();
        tokio::spawn(async move {
            let _ = call(&*layout, scattered(round) % quiet).await;
            drop(slot);
        });
    }
    let _all = slots.acquire_many(AT_ONCE as u32).await?;
    Ok(())
}

/// The same sequence in each process: SplitMix64.
fn scattered(round: usize) -> usize {
    let mut z = (round as u64)
        .wrapping_add(1)
        .wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (z ^ (z >> 31)) as usize
}

fn quantiles(mut samples: Vec<Duration>) -> Quantiles {
    samples.sort_unstable();
    let at = |percent: usize| micros(samples[(samples.len() - 1) * percent / 100]);
    Quantiles {
        p50: at(50),
        p99: at(99),
    }
}

fn micros(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e6
}

fn resident_kib() -> Done<u64> {
    let statm = std::fs::read_to_string("/proc/self/statm")?;
    let pages = statm.split(' ').nth(1).ok_or("statm lacks its fields")?;
    Ok(pages.parse::<u64>()? * rustix::param::page_size() as u64 / 1024)
}

fn cpu_time() -> Done<Duration> {
    let used = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Ok(Duration::try_from(used)?)
}
