//! What samples come to, as `benches/peers/common/stats.js` has it.

use std::fs;
use std::io;
use std::time::Duration;

use serde_json::{Value, json};

/// Quantiles in nanoseconds.
pub fn distribution(samples: &[Duration]) -> Value {
    let mut sorted: Vec<u128> = samples.iter().map(Duration::as_nanos).collect();
    sorted.sort_unstable();
    let Some(last) = sorted.len().checked_sub(1) else {
        return json!({ "count": 0 });
    };
    let at = |share: f64| sorted[(last as f64 * share) as usize] as u64;
    let mean = sorted.iter().sum::<u128>() / sorted.len() as u128;
    json!({
        "count": sorted.len(),
        "mean": mean as u64,
        "p50": at(0.5),
        "p90": at(0.9),
        "p99": at(0.99),
        "max": at(1.0),
    })
}

/// Resident memory of this process, by `/proc`.
pub fn resident_bytes() -> io::Result<u64> {
    let statm = fs::read_to_string("/proc/self/statm")?;
    let pages = statm
        .split(' ')
        .nth(1)
        .and_then(|pages| pages.parse::<u64>().ok());
    let pages = pages.ok_or_else(|| io::Error::other("statm lacks its fields"))?;
    Ok(pages * rustix::param::page_size() as u64)
}
