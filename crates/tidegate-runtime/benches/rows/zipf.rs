//! Many functions in a pool that has room for some of them.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use serde_json::json;
use tidegate_runtime::{Event, Function, FunctionOptions, Pool, PoolOptions};

use crate::calls::Tidegate;
use crate::stats::{distribution, resident_bytes};
use crate::{Done, Params, check, unseen};

pub async fn zipf(tidegate: &Tidegate, params: &Params) -> Done {
    let pool = Pool::new(PoolOptions {
        instances: params.resident,
        idle: Duration::from_secs(3600),
        ..PoolOptions::default()
    })?;
    let mut functions = BTreeMap::new();
    for &number in &params.sequence {
        functions.entry(number).or_insert_with(|| {
            let function = Function::new("function.js", unseen(&params.code, number));
            let options = FunctionOptions {
                limits: tidegate.limits,
                ..FunctionOptions::default()
            };
            pool.add(&tidegate.host, function, tidegate.settings.clone(), options)
        });
    }
    let mut used_last = BTreeMap::new();
    let (mut hits, mut misses, mut all) = (Vec::new(), Vec::new(), Vec::new());
    let mut errors = 0;
    for (request, &number) in params.sequence.iter().enumerate() {
        let Some(function) = functions.get(&number) else {
            continue;
        };
        let event = Event::parse(params.event.as_str())?;
        let started = Instant::now();
        let outcome = function.invoke(event, None).await;
        let took = started.elapsed();
        let is_right = outcome.is_ok_and(|outcome| {
            let result = outcome.result.ok();
            result.is_some_and(|json| check(json.as_ref().map(|json| json.get()), params).is_ok())
        });
        if !is_right {
            errors += 1;
            continue;
        }
        let is_resident = is_resident(&used_last, number, params.resident);
        used_last.insert(number, request);
        if is_resident { &mut hits } else { &mut misses }.push(took);
        all.push(took);
    }
    Ok(json!({
        "all": distribution(&all),
        "resident": distribution(&hits),
        "cold": distribution(&misses),
        "errors": errors,
        "memory": resident_bytes()?,
    }))
}

/// Whether the pool has an instance of the function: requests come one at a time, so each function has one at most, and the one
/// that was used longest ago has gone.
fn is_resident(used_last: &BTreeMap<usize, usize>, number: usize, resident: usize) -> bool {
    let Some(used) = used_last.get(&number) else {
        return false;
    };
    let later = used_last.values().filter(|other| *other > used).count();
    later < resident
}
