//! A batch for a function without `onBatch`: each event goes through its own handler, in order, and what became of each makes
//! up the outcome of the batch.

use std::time::SystemTime;

use tidegate_core::{
    BatchedEvent, ErrorKind, FunctionError, FunctionKind, Handler, Handlers, Limits, LogLevel,
    LogLine, Outcome,
};
use tidegate_ext::journal::MAX_REQUESTS;

use crate::event::{Event, EventError};

/// Whether the events of `event` are to be run one by one.
pub fn is_split(event: &Event, kind: Option<FunctionKind>, handlers: &Handlers) -> bool {
    event.is_batch()
        && matches!(kind, Some(FunctionKind::Destination | FunctionKind::Insert))
        && !handlers.contains(Handler::OnBatch)
}

/// The outcome of what is in a batch, but is no event.
pub fn invalid(error: &EventError) -> Outcome {
    Outcome::failed(FunctionError::new(
        ErrorKind::MessageRejected,
        "InvalidEvent",
        error.to_string(),
    ))
}

/// The outcomes so far.
pub struct Each {
    whole: Outcome,
    batch: Vec<BatchedEvent>,
    log_bytes: usize,
    max_log_bytes: usize,
}

impl Each {
    pub fn new(kind: Option<FunctionKind>, limits: &Limits) -> Self {
        let mut whole = Outcome::failed(FunctionError::event_not_supported(""));
        whole.kind = kind;
        whole.result = Ok(None);
        Self {
            whole,
            batch: Vec::new(),
            log_bytes: 0,
            max_log_bytes: limits.log_bytes,
        }
    }

    /// Adds what became of the next event.
    pub fn add(&mut self, outcome: Outcome) {
        let first = self.whole.events.len();
        self.batch.push(BatchedEvent {
            error: outcome.result.err(),
            event: (!outcome.events.is_empty()).then_some(first),
            ..BatchedEvent::default()
        });
        self.whole.events.extend(outcome.events);
        outcome.logs.into_iter().for_each(|line| self.log(line));
        let room = MAX_REQUESTS.saturating_sub(self.whole.requests.len());
        let requests = outcome.requests.into_iter().take(room);
        self.whole.requests.extend(requests);
        self.whole.work_left = outcome.work_left;
        self.whole.wall += outcome.wall;
        self.whole.cpu += outcome.cpu;
        if outcome.heap_bytes > 0 {
            self.whole.heap_bytes = outcome.heap_bytes;
        }
    }

    /// The limit of one invocation's log is that of the whole batch, too.
    fn log(&mut self, line: LogLine) {
        let limit = self.max_log_bytes;
        if self.log_bytes > limit {
            return;
        }
        self.log_bytes = self.log_bytes.saturating_add(line.message.len() + 1);
        self.whole.logs.push(if self.log_bytes > limit {
            LogLine {
                level: LogLevel::Warn,
                message: format!(
                    "log limit of {limit} bytes reached: this line and later ones are dropped"
                ),
                time: SystemTime::now(),
            }
        } else {
            line
        });
    }

    pub fn outcome(self) -> Outcome {
        Outcome {
            batch: Some(self.batch),
            ..self.whole
        }
    }
}
