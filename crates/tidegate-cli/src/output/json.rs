//! The JSON shape of outcomes, as `docs/outcome.md` describes it.

use std::time::{Duration, SystemTime};

use serde::{Serialize, Serializer};
use serde_json::value::RawValue;
use tidegate_core::{
    BatchedEvent, Delivery, ErrorCause, ErrorKind, FunctionError, FunctionKind, LimitKind,
    LogLevel, LogLine, Outcome, OutgoingRequest, RequestOutcome, SourceLocation,
};
use time::OffsetDateTime;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;

/// RFC 3339, in UTC, with milliseconds.
const TIME: &[BorrowedFormatItem<'_>] =
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3]Z");

/// One line of JSON, without its line break; `line` is the 1-based line of a stream.
pub(crate) fn outcome_line(
    outcome: &Outcome,
    line: Option<u64>,
) -> Result<String, serde_json::Error> {
    serde_json::to_string(&Json::of(outcome, line))
}

#[derive(Serialize)]
struct Json<'o> {
    ok: bool,
    line: Option<u64>,
    kind: Option<FunctionKind>,
    result: Option<&'o RawValue>,
    error: Option<Error<'o>>,
    batch: Option<Vec<Batched<'o>>>,
    logs: Vec<Log<'o>>,
    requests: Vec<Request<'o>>,
    events: &'o [Box<RawValue>],
    objects: &'o [Box<RawValue>],
    work_left: bool,
    wall_ms: f64,
    cpu_ms: f64,
    heap_bytes: u64,
}

#[derive(Serialize)]
struct Error<'o> {
    kind: ErrorKind,
    name: &'o str,
    message: &'o str,
    stack: Option<&'o str>,
    retry: bool,
    location: Option<SourceLocation>,
    limit: Option<Limit>,
    cause: Option<&'o ErrorCause>,
    errors: &'o [ErrorCause],
}

#[derive(Serialize)]
struct Batched<'o> {
    ok: bool,
    status: Option<u16>,
    errormessage: Option<&'o str>,
    retry: bool,
    error: Option<Error<'o>>,
    event: Option<usize>,
}

#[derive(Serialize)]
struct Limit {
    kind: LimitKind,
    value: u64,
    used: Option<u64>,
}

#[derive(Serialize)]
struct Log<'o> {
    #[serde(serialize_with = "level")]
    level: LogLevel,
    message: &'o str,
    #[serde(serialize_with = "rfc3339")]
    time: SystemTime,
}

#[derive(Serialize)]
struct Request<'o> {
    method: &'o str,
    url: &'o str,
    status: Option<u16>,
    error: Option<&'o str>,
    duration_ms: f64,
    service: Option<&'o str>,
    operation: Option<&'o str>,
}

impl<'o> Json<'o> {
    fn of(outcome: &'o Outcome, line: Option<u64>) -> Self {
        let error = outcome.result.as_ref().err();
        Self {
            ok: outcome.delivery() == Delivery::Done,
            line,
            kind: outcome.kind,
            result: outcome.result.as_ref().ok().and_then(Option::as_deref),
            error: error.map(Error::of),
            batch: outcome
                .batch
                .as_ref()
                .map(|batch| batch.iter().map(Batched::of).collect()),
            logs: outcome.logs.iter().map(Log::of).collect(),
            requests: outcome.requests.iter().map(Request::of).collect(),
            events: &outcome.events,
            objects: &outcome.objects,
            work_left: outcome.work_left,
            wall_ms: milliseconds(outcome.wall),
            cpu_ms: milliseconds(outcome.cpu),
            heap_bytes: outcome.heap_bytes,
        }
    }
}

impl<'o> Error<'o> {
    fn of(error: &'o FunctionError) -> Self {
        Self {
            kind: error.kind,
            name: &error.name,
            message: &error.message,
            stack: error.stack.as_deref(),
            retry: error.kind.is_retried(),
            location: error.location,
            limit: error.limit.map(|exceeded| Limit {
                kind: exceeded.limit,
                value: exceeded.value,
                used: exceeded.used,
            }),
            cause: error.cause.as_deref(),
            errors: &error.errors,
        }
    }
}

impl<'o> Batched<'o> {
    fn of(event: &'o BatchedEvent) -> Self {
        let delivery = Delivery::of_batched(event);
        Self {
            ok: delivery == Delivery::Done,
            status: event.status,
            errormessage: event.message.as_deref(),
            retry: delivery == Delivery::Retry,
            error: event.error.as_ref().map(Error::of),
            event: event.event,
        }
    }
}

impl<'o> Log<'o> {
    fn of(line: &'o LogLine) -> Self {
        Self {
            level: line.level,
            message: &line.message,
            time: line.time,
        }
    }
}

impl<'o> Request<'o> {
    fn of(request: &'o OutgoingRequest) -> Self {
        let (status, error) = match &request.outcome {
            RequestOutcome::Pending => (None, None),
            RequestOutcome::Status(status) => (Some(*status), None),
            RequestOutcome::Failed(reason) => (None, Some(reason.as_str())),
        };
        Self {
            method: &request.method,
            url: &request.url,
            status,
            error,
            duration_ms: milliseconds(request.duration),
            service: request.service.as_deref(),
            operation: request.operation.as_deref(),
        }
    }
}

/// With microseconds as its fraction.
fn milliseconds(duration: Duration) -> f64 {
    duration.as_micros() as f64 / 1000.0
}

fn level<S: Serializer>(level: &LogLevel, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(level.as_str())
}

fn rfc3339<S: Serializer>(time: &SystemTime, serializer: S) -> Result<S::Ok, S::Error> {
    let text = OffsetDateTime::from(*time)
        .format(TIME)
        .map_err(serde::ser::Error::custom)?;
    serializer.serialize_str(&text)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn an_outcome_has_all_keys_in_order() {
        let mut outcome =
            Outcome::failed(FunctionError::new(ErrorKind::Retry, "RetryError", "later"));
        outcome.wall = Duration::from_micros(1500);
        outcome.logs.push(LogLine {
            level: LogLevel::Warn,
            message: "m".into(),
            time: SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123),
        });
        let line = outcome_line(&outcome, Some(7)).expect("JSON");
        let expected = json!({
            "ok": false, "line": 7, "kind": null, "result": null,
            "error": {"kind": "Retry", "name": "RetryError", "message": "later", "stack": null, "retry": true,
                      "location": null, "limit": null, "cause": null, "errors": []},
            "batch": null,
            "logs": [{"level": "warn", "message": "m", "time": "2023-11-14T22:13:20.123Z"}],
            "requests": [], "events": [], "objects": [], "work_left": false, "wall_ms": 1.5, "cpu_ms": 0.0, "heap_bytes": 0,
        });
        assert_eq!(line, expected.to_string());
    }

    #[test]
    fn a_batch_is_ok_if_all_its_events_are() {
        let mut outcome = Outcome::failed(FunctionError::new(ErrorKind::Retry, "", ""));
        outcome.result = Ok(None);
        outcome.kind = Some(FunctionKind::Destination);
        outcome.batch = Some(vec![BatchedEvent {
            status: Some(200),
            ..BatchedEvent::default()
        }]);
        let shown = |outcome: &Outcome| -> Value {
            serde_json::from_str(&outcome_line(outcome, None).expect("JSON")).expect("JSON")
        };
        let line = shown(&outcome);
        assert_eq!(
            (&line["ok"], &line["kind"]),
            (&json!(true), &json!("destination"))
        );
        outcome.batch = Some(vec![BatchedEvent {
            status: Some(503),
            message: Some("later".into()),
            ..BatchedEvent::default()
        }]);
        let line = shown(&outcome);
        assert_eq!((&line["ok"], &line["error"]), (&json!(false), &json!(null)));
        assert_eq!(
            line["batch"],
            json!([{"ok": false, "status": 503, "errormessage": "later", "retry": true, "error": null, "event": null}])
        );
    }

    #[test]
    fn a_dropped_event_is_no_failure() {
        let outcome = Outcome::failed(FunctionError::new(
            ErrorKind::Dropped,
            "DropEvent",
            "unwanted",
        ));
        let line: Value =
            serde_json::from_str(&outcome_line(&outcome, None).expect("JSON")).expect("JSON");
        assert_eq!(
            (&line["ok"], &line["error"]["kind"]),
            (&json!(true), &json!("Dropped"))
        );
    }
}
