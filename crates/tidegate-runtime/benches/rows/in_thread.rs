//! Invocations on the thread that waits for them, as Node's `vm` has them.

use std::time::Instant;

use tidegate_runtime::{Event, Function, LocalInstance, on_isolate_thread};

use crate::calls::Tidegate;
use crate::stats::distribution;
use crate::{Done, Params};

pub async fn warm(tidegate: &Tidegate, params: Params) -> Done {
    let tidegate = tidegate.clone();
    let samples = on_isolate_thread(move |thread| async move {
        let function = Function::new("function.js", &params.code);
        let (settings, limits) = (tidegate.settings.clone(), tidegate.limits);
        let loaded = LocalInstance::start(&thread, &tidegate.host, function, settings, limits);
        let mut loaded = loaded.await.map_err(|error| error.message)?;
        let mut samples = Vec::with_capacity(params.count);
        for round in 0..1 + params.warmup + params.count {
            let started = Instant::now();
            let event = Event::parse(params.event.as_str()).map_err(|error| error.to_string())?;
            let outcome = loaded.invoke(&event, None).await;
            let took = started.elapsed();
            let result = outcome.result.map_err(|error| error.message)?;
            if round == 0 && result.as_ref().map(|json| json.get()) != params.expected.as_deref() {
                return Err(format!("the result is {result:?}"));
            }
            if round > params.warmup {
                samples.push(took);
            }
        }
        Ok(samples)
    })
    .await??;
    Ok(distribution(&samples))
}
