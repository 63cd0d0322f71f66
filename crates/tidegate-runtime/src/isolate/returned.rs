//! What the value that a handler returned means, by the kind of its function.

use std::time::SystemTime;

use serde_json::value::RawValue;
use tidegate_core::{
    Batch, BatchedEvent, FunctionError, FunctionKind, Handler, LogLevel, LogLine, batch,
};
use tidegate_ext::journal::Journal;

use crate::event::Event;

/// What an invocation that succeeded leads to.
#[derive(Default)]
pub struct Returned {
    pub batch: Option<Vec<BatchedEvent>>,
    pub events: Vec<Box<RawValue>>,
    pub objects: Vec<Box<RawValue>>,
    /// What the function's author should know.
    pub warning: Option<LogLine>,
}

impl Returned {
    /// `json`: what the handler returned; the journal has what it sent on.
    pub fn read(
        kind: Option<FunctionKind>,
        handler: Handler,
        event: &Event,
        json: Option<&RawValue>,
        journal: &mut Journal,
    ) -> Result<Self, FunctionError> {
        match (kind, handler) {
            (Some(FunctionKind::Insert), Handler::OnBatch) => {
                batch::insert_batch(json, event.as_json()).map(Self::of_batch)
            }
            (Some(FunctionKind::Insert), _) => {
                let event = batch::insert(json, handler.as_str())?;
                Ok(Self {
                    events: event.into_iter().collect(),
                    ..Self::default()
                })
            }
            (Some(FunctionKind::Destination), Handler::OnBatch) => {
                Ok(Self::of_batch(batch::statuses(json, event.count())))
            }
            (Some(FunctionKind::Source), _) => Ok(Self {
                events: raw(std::mem::take(&mut journal.events)),
                objects: raw(std::mem::take(&mut journal.objects)),
                ..Self::default()
            }),
            _ => Ok(Self::default()),
        }
    }

    fn of_batch(batch: Batch) -> Self {
        Self {
            batch: Some(batch.batch),
            events: batch.events,
            warning: batch.warning.map(|message| LogLine {
                level: LogLevel::Warn,
                message,
                time: SystemTime::now(),
            }),
            ..Self::default()
        }
    }
}

fn raw(jsons: Vec<String>) -> Vec<Box<RawValue>> {
    let jsons = jsons.into_iter();
    jsons
        .filter_map(|json| RawValue::from_string(json).ok())
        .collect()
}
