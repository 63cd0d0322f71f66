//! Cold starts in a pool, with blank isolates that stand ready.

use std::time::Instant;

use tidegate_runtime::{Event, Function, FunctionOptions, Pool, PoolOptions};

use crate::calls::Tidegate;
use crate::stats::distribution;
use crate::{Done, Params, check, sleep, unseen};

pub async fn cold(tidegate: &Tidegate, params: Params) -> Done {
    let pool = Pool::new(PoolOptions {
        blank_isolates: 2,
        ..PoolOptions::default()
    })?;
    let mut samples = Vec::new();
    for number in 0..params.warmup + params.count {
        while pool.stats().blank_isolates < 2 {
            sleep(1).await;
        }
        let code = unseen(&params.code, number);
        let event = Event::parse(params.event.as_str())?;
        let started = Instant::now();
        let options = FunctionOptions {
            limits: tidegate.limits,
            ..FunctionOptions::default()
        };
        let function = Function::new("function.js", code);
        let function = pool.add(&tidegate.host, function, tidegate.settings.clone(), options);
        let outcome = function.invoke(event, None).await?;
        let took = started.elapsed();
        let result = outcome.result.map_err(|error| error.message)?;
        check(result.as_ref().map(|json| json.get()), &params)?;
        if number >= params.warmup {
            samples.push(took);
        }
        drop(function);
        sleep(params.pause).await;
    }
    Ok(distribution(&samples))
}
