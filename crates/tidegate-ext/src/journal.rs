//! What each running invocation has logged, requested and reported so far.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use tidegate_core::{
    ErrorCause, LogLevel, LogLine, MAX_EVENT_ON_BYTES, OutgoingRequest, RequestOutcome,
};

use tokio_util::sync::CancellationToken;

use crate::invocation::InvocationId;

/// Requests kept of one invocation; later ones are made, but not recorded.
pub const MAX_REQUESTS: usize = 10_000;
/// Bytes kept of a request's URL, and of why it failed.
/// What a line of log counts besides its text: its time and level are kept, too.
const LINE_BYTES: usize = 64;

const MAX_TEXT: usize = 2048;
/// Bytes of JSON that one invocation may send on in all.
const MAX_SENT_BYTES: usize = 16 << 20;

/// Is told each log line as it is written.
pub trait LogObserver: Send + Sync {
    fn log(&self, line: &LogLine);
}

/// An error that JavaScript reported, as plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportedError {
    /// The documented error class it is of, or its own name.
    pub class: String,
    pub name: String,
    pub message: String,
    /// Empty where nothing with a stack was thrown.
    pub stack: String,
    /// With stacks as they were read.
    pub cause: Option<Box<ErrorCause>>,
    pub errors: Vec<ErrorCause>,
}

/// Why something was not sent on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotCollected {
    /// No running invocation of a source function sent it.
    NoSource,
    TooLong,
    TooMany,
}

/// A request as it is started.
#[derive(Clone, Debug)]
pub struct NewRequest {
    pub method: String,
    pub url: String,
    /// `None` for `fetch`.
    pub service: Option<String>,
    pub operation: Option<String>,
}

/// A recorded request that has not been answered yet.
#[derive(Clone, Copy, Debug)]
pub struct RequestSlot {
    invocation: InvocationId,
    index: usize,
}

/// The journal of one invocation.
#[derive(Default)]
pub struct Journal {
    pub logs: Vec<LogLine>,
    pub requests: Vec<OutgoingRequest>,
    pub failure: Option<ReportedError>,
    /// What a source function sent on, as JSON.
    pub events: Vec<String>,
    pub objects: Vec<String>,
    /// Bytes of both; `None`: the invocation is no source function's.
    sent_bytes: Option<usize>,
    started: Vec<Instant>,
    log_bytes: usize,
    /// Requests so far, recorded or not.
    request_count: usize,
    observer: Option<Arc<dyn LogObserver>>,
    /// There once somebody asked for it.
    end: Option<CancellationToken>,
}

impl Journal {
    fn write(&mut self, line: LogLine) {
        if let Some(observer) = &self.observer {
            observer.log(&line);
        }
        self.logs.push(line);
    }

    fn settle_pending(&mut self) {
        for (request, started) in self.requests.iter_mut().zip(&self.started) {
            if request.outcome == RequestOutcome::Pending {
                request.duration = started.elapsed();
            }
        }
    }
}

/// The journals of the invocations that run in an isolate.
pub struct Journals {
    open: Vec<(InvocationId, Journal)>,
    log_bytes: usize,
    /// Requests of invocations that have ended, since another one began.
    late_requests: usize,
}

impl Journals {
    /// `log_bytes`: how much log is kept of one invocation.
    pub fn new(log_bytes: usize) -> Self {
        Self {
            open: Vec::new(),
            log_bytes,
            late_requests: 0,
        }
    }

    pub fn open(&mut self, id: InvocationId, observer: Option<Arc<dyn LogObserver>>) {
        self.late_requests = 0;
        self.open.push((
            id,
            Journal {
                observer,
                ..Journal::default()
            },
        ));
    }

    /// Is cancelled when the invocation ends; for code outside of invocations never. `None`: it has ended.
    pub fn end_of(&mut self, id: InvocationId) -> Option<CancellationToken> {
        if id == InvocationId::NONE {
            return Some(CancellationToken::new());
        }
        let end = &mut self.get(id)?.end;
        Some(end.get_or_insert_default().clone())
    }

    /// From now on the invocation may send events on: it is one of a source function.
    pub fn accept_events(&mut self, id: InvocationId) {
        if let Some(journal) = self.get(id) {
            journal.sent_bytes = Some(0);
        }
    }

    /// Keeps an event, or an object, that a source function sends on.
    pub fn collect(
        &mut self,
        id: InvocationId,
        json: String,
        is_object: bool,
    ) -> Result<(), NotCollected> {
        let journal = self.get(id).ok_or(NotCollected::NoSource)?;
        let sent = journal.sent_bytes.as_mut().ok_or(NotCollected::NoSource)?;
        if json.len() > MAX_EVENT_ON_BYTES {
            return Err(NotCollected::TooLong);
        }
        if *sent + json.len() > MAX_SENT_BYTES {
            return Err(NotCollected::TooMany);
        }
        *sent += json.len();
        if is_object {
            journal.objects.push(json);
        } else {
            journal.events.push(json);
        }
        Ok(())
    }

    /// Ends the journal of `id`: what its code does from now on is recorded nowhere.
    pub fn close(&mut self, id: InvocationId) -> Journal {
        let Some(index) = self.open.iter().position(|(open, _)| *open == id) else {
            return Journal::default();
        };
        let mut journal = self.open.swap_remove(index).1;
        if let Some(end) = journal.end.take() {
            end.cancel();
        }
        journal.settle_pending();
        journal
    }

    pub fn failed(&self, id: InvocationId) -> bool {
        self.open
            .iter()
            .any(|(open, journal)| *open == id && journal.failure.is_some())
    }

    pub fn log(&mut self, id: InvocationId, level: LogLevel, message: String) {
        let limit = self.log_bytes;
        let Some(journal) = self.get(id) else { return };
        if journal.log_bytes > limit {
            return;
        }
        journal.log_bytes = journal
            .log_bytes
            .saturating_add(message.len())
            .saturating_add(LINE_BYTES);
        let (level, message) = if journal.log_bytes > limit {
            (
                LogLevel::Warn,
                format!("log limit of {limit} bytes reached: this line and later ones are dropped"),
            )
        } else {
            (level, message)
        };
        journal.write(LogLine {
            level,
            message,
            time: SystemTime::now(),
        });
    }

    /// The first report of an invocation counts.
    pub fn fail(&mut self, id: InvocationId, error: ReportedError) {
        if let Some(journal) = self.get(id) {
            journal.failure.get_or_insert(error);
        }
    }

    /// Counts a request, or a call of the host, and gives the number of those of its invocation. What invocations that have ended left running counts
    /// together, anew with each that begins.
    pub fn count_request(&mut self, id: InvocationId) -> usize {
        let open = self.open.iter_mut().find(|(open, _)| *open == id);
        let count = match open {
            Some((_, journal)) => &mut journal.request_count,
            None => &mut self.late_requests,
        };
        *count = count.saturating_add(1);
        *count
    }

    /// Records a request that is about to be sent. `None`: it belongs to no running invocation, or there were too many.
    pub fn request_started(
        &mut self,
        id: InvocationId,
        request: NewRequest,
    ) -> Option<RequestSlot> {
        let journal = self.get(id)?;
        if journal.requests.len() >= MAX_REQUESTS {
            return None;
        }
        journal.requests.push(OutgoingRequest {
            method: request.method,
            url: bounded(request.url),
            service: request.service,
            operation: request.operation,
            outcome: RequestOutcome::Pending,
            duration: Duration::ZERO,
        });
        journal.started.push(Instant::now());
        Some(RequestSlot {
            invocation: id,
            index: journal.requests.len() - 1,
        })
    }

    /// Records how a request ended; nothing happens if its invocation has ended meanwhile.
    pub fn request_finished(&mut self, slot: Option<RequestSlot>, outcome: RequestOutcome) {
        let Some(RequestSlot { invocation, index }) = slot else {
            return;
        };
        let Some(journal) = self.get(invocation) else {
            return;
        };
        if let (Some(request), Some(started)) =
            (journal.requests.get_mut(index), journal.started.get(index))
        {
            request.outcome = match outcome {
                RequestOutcome::Failed(reason) => RequestOutcome::Failed(bounded(reason)),
                outcome => outcome,
            };
            request.duration = started.elapsed();
        }
    }

    fn get(&mut self, id: InvocationId) -> Option<&mut Journal> {
        self.open
            .iter_mut()
            .find(|(open, _)| *open == id)
            .map(|(_, journal)| journal)
    }
}

fn bounded(mut text: String) -> String {
    if text.len() > MAX_TEXT {
        text.truncate(text.floor_char_boundary(MAX_TEXT));
        text.push_str("...");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: InvocationId = InvocationId(1);
    const TWO: InvocationId = InvocationId(2);

    fn request() -> NewRequest {
        NewRequest {
            method: "GET".into(),
            url: "https://example.com/".into(),
            service: None,
            operation: None,
        }
    }

    #[test]
    fn lines_go_to_the_invocation_that_wrote_them() {
        let mut journals = Journals::new(1024);
        journals.open(ONE, None);
        journals.open(TWO, None);
        journals.log(ONE, LogLevel::Info, "one".into());
        journals.log(TWO, LogLevel::Info, "two".into());
        journals.log(InvocationId(3), LogLevel::Info, "nobody's".into());
        let messages = |journal: Journal| {
            journal
                .logs
                .into_iter()
                .map(|line| line.message)
                .collect::<Vec<_>>()
        };
        assert_eq!(messages(journals.close(ONE)), ["one"]);
        assert_eq!(messages(journals.close(TWO)), ["two"]);
    }

    #[test]
    fn a_log_over_its_limit_ends_with_one_line_that_says_so() {
        let limit = 2 * (LINE_BYTES + 4);
        let mut journals = Journals::new(limit);
        journals.open(ONE, None);
        for _ in 0..100 {
            journals.log(ONE, LogLevel::Info, "abcd".into());
        }
        let logs = journals.close(ONE).logs;
        assert_eq!(logs.len(), 3);
        assert_eq!(logs[2].level, LogLevel::Warn);
        let said = format!("{limit} bytes");
        assert!(logs[2].message.contains(&said), "{}", logs[2].message);
    }

    #[test]
    fn only_running_source_functions_send_on_and_only_so_much() {
        let mut journals = Journals::new(10);
        journals.open(ONE, None);
        let event = |bytes: usize| "x".repeat(bytes);
        assert_eq!(
            journals.collect(ONE, event(1), false),
            Err(NotCollected::NoSource)
        );
        journals.accept_events(ONE);
        assert_eq!(journals.collect(ONE, event(1), false), Ok(()));
        assert_eq!(journals.collect(ONE, event(1), true), Ok(()));
        assert_eq!(
            journals.collect(ONE, event(MAX_EVENT_ON_BYTES + 1), false),
            Err(NotCollected::TooLong)
        );
        let most = (0..1000)
            .take_while(|_| {
                journals
                    .collect(ONE, event(MAX_EVENT_ON_BYTES), false)
                    .is_ok()
            })
            .count();
        assert_eq!(most, MAX_SENT_BYTES / MAX_EVENT_ON_BYTES - 1);
        let journal = journals.close(ONE);
        assert_eq!((journal.events.len(), journal.objects.len()), (most + 1, 1));
        assert_eq!(
            journals.collect(ONE, event(1), false),
            Err(NotCollected::NoSource)
        );
    }

    #[test]
    fn a_request_without_an_answer_stays_pending() {
        let mut journals = Journals::new(10);
        journals.open(ONE, None);
        let answered = journals.request_started(ONE, request());
        let _pending = journals.request_started(ONE, request());
        journals.request_finished(answered, RequestOutcome::Status(200));
        let outcomes: Vec<_> = journals
            .close(ONE)
            .requests
            .into_iter()
            .map(|request| request.outcome)
            .collect();
        assert_eq!(
            outcomes,
            [RequestOutcome::Status(200), RequestOutcome::Pending]
        );
    }

    #[test]
    fn requests_count_with_their_invocation_and_late_ones_together() {
        let mut journals = Journals::new(10);
        journals.open(ONE, None);
        journals.open(TWO, None);
        assert_eq!(journals.count_request(ONE), 1);
        assert_eq!(journals.count_request(ONE), 2);
        assert_eq!(journals.count_request(TWO), 1);
        journals.close(ONE);
        assert_eq!(journals.count_request(ONE), 1);
        assert_eq!(journals.count_request(InvocationId(7)), 2);
        journals.open(ONE, None);
        assert_eq!(journals.count_request(InvocationId(7)), 1);
    }

    #[test]
    fn an_answer_after_the_end_of_its_invocation_is_recorded_nowhere() {
        let mut journals = Journals::new(10);
        journals.open(ONE, None);
        let slot = journals.request_started(ONE, request());
        journals.close(ONE);
        journals.open(TWO, None);
        journals.request_finished(slot, RequestOutcome::Status(200));
        assert!(journals.close(TWO).requests.is_empty());
    }
}
