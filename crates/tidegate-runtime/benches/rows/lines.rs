//! A file of events in, a file of results out, in the order of the input.

use std::error::Error;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::time::Instant;

use futures::stream::{self, StreamExt};
use serde_json::json;

use crate::calls::Tidegate;
use crate::{Done, Params};

/// Lines that are one task, as the peers have them.
const PIECE: usize = 256;

pub async fn ndjson(tidegate: &Tidegate, params: &Params) -> Done {
    let mut instances = Vec::new();
    for _ in 0..params.threads {
        instances.push(tidegate.load(params.code.clone()).await?);
    }
    let instances: &[_] = instances.leak();
    let tidegate: &'static Tidegate = Box::leak(Box::new(tidegate.clone()));
    let started = Instant::now();
    let mut lines = BufReader::with_capacity(1 << 18, File::open(&params.input)?).lines();
    let mut output = BufWriter::new(File::create(&params.output)?);
    let pieces = std::iter::from_fn(move || {
        let piece: Result<Vec<String>, _> = lines.by_ref().take(PIECE).collect();
        match piece {
            Ok(piece) if piece.is_empty() => None,
            piece => Some(piece),
        }
    });
    let tasks = pieces.enumerate().map(|(number, piece)| {
        let instance = &instances[number % instances.len()];
        tokio::spawn(async move {
            let results = tidegate.call_all(instance, piece?).await?;
            let (mut text, events) = (String::new(), results.len() as u64);
            for result in &results {
                text.push_str(result.as_deref().unwrap_or("null"));
                text.push('\n');
            }
            Ok::<_, Box<dyn Error + Send + Sync>>((text, events))
        })
    });
    // Two pieces an instance: one is worked on, the other waits at hand.
    let mut done = stream::iter(tasks).buffered(2 * instances.len());
    let mut events = 0;
    while let Some(piece) = done.next().await {
        let (text, count) = piece?.map_err(|error| error.to_string())?;
        output.write_all(text.as_bytes())?;
        events += count;
    }
    output.flush()?;
    Ok(json!({ "events": events, "seconds": started.elapsed().as_secs_f64() }))
}
