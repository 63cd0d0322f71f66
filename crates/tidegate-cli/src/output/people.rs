//! Outcomes as people read them.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde_json::Value;
use tidegate_core::{
    BatchedEvent, Delivery, ErrorCause, ErrorKind, Function, FunctionError, FunctionKind,
    LimitExceeded, LimitUnit, LogLevel, LogLine, Outcome, OutgoingRequest, RequestOutcome,
};
use time::OffsetDateTime;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;

use super::Paint;
use super::advice::advice;
use super::escape::{indented, visible};
use super::frame::code_frame;
use crate::units::{show_bytes, show_duration};

/// UTC.
const CLOCK: &[BorrowedFormatItem<'_>] =
    format_description!("[hour]:[minute]:[second].[subsecond digits:3]");

/// Writes for people about one function. All texts that it gives end with a line break.
#[derive(Clone, Debug)]
pub(crate) struct People {
    pub(crate) paint: Paint,
    pub(crate) function: Function,
}

impl People {
    /// A line of log; `line` is the 1-based line of a stream.
    pub(crate) fn log(&self, log: &LogLine, line: Option<u64>) -> String {
        let level = format!("{:<5}", log.level.as_str());
        let level = match log.level {
            LogLevel::Error => self.paint.bad(&level),
            LogLevel::Warn => self.paint.warn(&level),
            LogLevel::Info => self.paint.good(&level),
            LogLevel::Debug => self.paint.faint(&level),
        };
        let event = line.map(|line| format!("[{line}] ")).unwrap_or_default();
        let message = indented(&log.message, 19 + event.len());
        format!(
            "{} {level} {}{message}\n",
            self.paint.faint(&clock(log.time)),
            self.paint.faint(&event)
        )
    }

    /// All of an outcome but its logs, which were shown as they happened.
    pub(crate) fn outcome(&self, outcome: &Outcome) -> String {
        let mut text = String::new();
        let is_insert = outcome.kind == Some(FunctionKind::Insert);
        // Statuses are shown with their events.
        let has_statuses = outcome
            .batch
            .iter()
            .flatten()
            .any(|event| event.status.is_some());
        if let Ok(Some(result)) = &outcome.result
            && !is_insert
            && !has_statuses
        {
            text.push_str(&self.section("result", [result.get()]));
        }
        let events = if is_insert {
            "goes on"
        } else {
            "events sent on"
        };
        text.push_str(&self.section(events, outcome.events.iter().map(|json| json.get())));
        text.push_str(&self.section("objects set", outcome.objects.iter().map(|json| json.get())));
        if let Some(batch) = &outcome.batch {
            text.push_str(&format!("{}\n", self.paint.strong("batch")));
            let events = (1..).zip(batch);
            text.extend(events.map(|(number, event)| {
                format!("  {number:>3}  {}\n", self.batched(event, is_insert))
            }));
        }
        text.push_str(&self.trouble(outcome));
        text.push_str(&format!("{}{}\n", self.verdict(outcome), used(outcome)));
        if outcome.work_left && outcome.is_ok() {
            text.push_str(&format!(
                "{} timers or requests that nobody waits for were still under way, and may never end; `await` them\n",
                self.paint.warn("note:")
            ));
        }
        text
    }

    /// A heading, and JSON texts under it; nothing without any.
    fn section<'j>(&self, heading: &str, jsons: impl IntoIterator<Item = &'j str>) -> String {
        let texts: String = jsons
            .into_iter()
            .map(|json| format!("  {}\n", indented(&pretty(json), 2)))
            .collect();
        if texts.is_empty() {
            return texts;
        }
        format!("{}\n{texts}", self.paint.strong(heading))
    }

    fn verdict(&self, outcome: &Outcome) -> String {
        match outcome.delivery() {
            Delivery::Done if outcome.is_dropped() => self.paint.warn("dropped"),
            Delivery::Done if outcome.is_filtered() => self.paint.warn("filtered: nothing goes on"),
            Delivery::Done => self.paint.good("ok"),
            Delivery::Retry => self.paint.warn("to retry"),
            Delivery::Discard => self.paint.bad("failed"),
        }
    }

    /// What became of one event of a batch, without a line break.
    fn batched(&self, event: &BatchedEvent, is_insert: bool) -> String {
        let delivery = Delivery::of_batched(event);
        let verdict = match delivery {
            Delivery::Done if event.error.is_some() => self.paint.warn("dropped"),
            Delivery::Done if is_insert && event.event.is_none() => self.paint.warn("filtered"),
            Delivery::Done if is_insert => self.paint.good("goes on"),
            Delivery::Done => self.paint.good("ok"),
            Delivery::Retry => self.paint.warn("to retry"),
            Delivery::Discard => self.paint.bad("failed"),
        };
        let status = event.status.map(|status| format!(" {status}"));
        let message = match (&event.error, &event.message) {
            (Some(error), _) if error.kind == ErrorKind::Dropped => format!(": {error}"),
            (Some(error), _) => format!(": {}: {error}", error.kind),
            (None, Some(message)) => format!(": {message}"),
            (None, None) => String::new(),
        };
        format!(
            "{verdict}{}{}",
            status.unwrap_or_default(),
            indented(&message, 7)
        )
    }

    /// The requests and the error of an outcome.
    pub(crate) fn trouble(&self, outcome: &Outcome) -> String {
        let mut text = self.requests(outcome);
        if let Err(error) = &outcome.result {
            text.push_str(&self.error(error));
        }
        text
    }

    fn requests(&self, outcome: &Outcome) -> String {
        if outcome.requests.is_empty() {
            return String::new();
        }
        let mut text = format!("{}\n", self.paint.strong("requests"));
        text.extend(outcome.requests.iter().map(|request| self.request(request)));
        text
    }

    /// Where the local AWS keeps what was written.
    pub(crate) fn objects(&self, paths: &[PathBuf]) -> String {
        let mut text = if paths.is_empty() {
            String::new()
        } else {
            format!("{}\n", self.paint.strong("objects on disk"))
        };
        text.extend(
            paths
                .iter()
                .map(|path| format!("  {}\n", visible(&path.display().to_string()))),
        );
        text
    }

    /// The folder of the local AWS, where there is one.
    pub(crate) fn objects_folder(&self, folder: Option<&Path>) -> String {
        match folder {
            Some(folder) => format!(
                "objects are in {}\n",
                visible(&folder.display().to_string())
            ),
            None => String::new(),
        }
    }

    /// The events of a stream's batch that failed; nothing without any.
    pub(crate) fn failed_events(&self, outcome: &Outcome, line: u64) -> String {
        let is_insert = outcome.kind == Some(FunctionKind::Insert);
        let failed = (1..)
            .zip(outcome.batch.iter().flatten())
            .filter(|(_, event)| Delivery::of_batched(event) != Delivery::Done);
        failed
            .map(|(number, event): (usize, _)| {
                let place = self.paint.strong(&format!("line {line}, event {number}:"));
                format!("{place} {}\n", self.batched(event, is_insert))
            })
            .collect()
    }

    /// A failed event of a stream; successful ones are only counted.
    pub(crate) fn failure(&self, error: &FunctionError, line: u64) -> String {
        format!(
            "{} {}",
            self.paint.strong(&format!("line {line}:")),
            self.error(error)
        )
    }

    fn error(&self, error: &FunctionError) -> String {
        let kind = match error.kind {
            ErrorKind::Dropped => self.paint.warn(error.kind.as_str()),
            kind if kind.is_retried() => self.paint.warn(kind.as_str()),
            kind => self.paint.bad(kind.as_str()),
        };
        let name = if error.name == error.kind.as_str() {
            String::new()
        } else {
            format!("{}: ", visible(&error.name))
        };
        let used = error.limit.and_then(of_limit).unwrap_or_default();
        let mut text = format!("{kind}: {name}{}{used}\n", indented(&error.message, 2));
        let frame = error.location.and_then(|place| {
            code_frame(
                &self.function.code,
                &self.function.file_name,
                place,
                self.paint,
            )
        });
        text.push_str(&frame.unwrap_or_default());
        text.push_str(&self.frames(error.stack.as_deref(), 4));
        text.push_str(&self.behind(error.cause.as_deref(), &error.errors, 2));
        if let Some(advice) = advice(error) {
            text.push_str(&format!("  {} {advice}\n", self.paint.strong("help:")));
        }
        text
    }

    /// The stack without the error's name and message, which stand before its first frame.
    fn frames(&self, stack: Option<&str>, indent: usize) -> String {
        let lines = stack.unwrap_or_default().lines().map(str::trim);
        lines
            .filter(|line| line.starts_with("at "))
            .map(|frame| format!("{:indent$}{}\n", "", self.paint.faint(&visible(frame))))
            .collect()
    }

    /// What an error was caused by, and the errors that it stands for; bounded in depth.
    fn behind(&self, cause: Option<&ErrorCause>, errors: &[ErrorCause], indent: usize) -> String {
        let causes = cause.map(|cause| ("caused by".to_owned(), cause));
        let errors = (1..).zip(errors);
        let errors = errors.map(|(number, error): (usize, _)| (format!("error {number}:"), error));
        causes
            .into_iter()
            .chain(errors)
            .map(|(heading, error)| {
                format!(
                    "{:indent$}{} {}: {}\n{}{}",
                    "",
                    self.paint.strong(&heading),
                    visible(&error.name),
                    indented(&error.message, indent + 2),
                    self.frames(error.stack.as_deref(), indent + 2),
                    self.behind(error.cause.as_deref(), &error.errors, indent + 2)
                )
            })
            .collect()
    }

    fn request(&self, request: &OutgoingRequest) -> String {
        let (status, reason) = match &request.outcome {
            RequestOutcome::Pending => (self.paint.warn("..."), "no answer yet".to_owned()),
            RequestOutcome::Status(status @ 200..400) => {
                (self.paint.good(&status.to_string()), String::new())
            }
            RequestOutcome::Status(status) => (self.paint.bad(&status.to_string()), String::new()),
            RequestOutcome::Failed(reason) => (self.paint.bad("---"), indented(reason, 7)),
        };
        let call = match (&request.service, &request.operation) {
            (Some(service), Some(operation)) => {
                format!("{}.{} ", visible(service), visible(operation))
            }
            _ => String::new(),
        };
        let took = self.paint.faint(&show_duration(request.duration));
        let reason = if reason.is_empty() {
            reason
        } else {
            format!("\n       {reason}")
        };
        format!(
            "  {status}  {call}{} {} {took}{reason}\n",
            visible(&request.method),
            indented(&request.url, 7)
        )
    }
}

/// Nothing where the function did not get to run.
fn used(outcome: &Outcome) -> String {
    if outcome.wall.is_zero() && outcome.heap_bytes == 0 {
        return String::new();
    }
    let (wall, cpu) = (show_duration(outcome.wall), show_duration(outcome.cpu));
    format!(
        " in {wall} (CPU {cpu}, heap {})",
        show_bytes(outcome.heap_bytes)
    )
}

/// What had been used of a limit, where that is known.
fn of_limit(exceeded: LimitExceeded) -> Option<String> {
    let used = exceeded.used?;
    let used = match exceeded.limit.unit() {
        LimitUnit::Milliseconds => format!("{used} ms"),
        LimitUnit::Bytes => show_bytes(used),
        LimitUnit::Count => used.to_string(),
    };
    Some(format!(" (used: {used})"))
}

/// Indented, if it is not too deep to be parsed.
fn pretty(json: &str) -> String {
    serde_json::from_str::<Value>(json)
        .and_then(|value| serde_json::to_string_pretty(&value))
        .unwrap_or_else(|_| json.to_owned())
}

fn clock(time: SystemTime) -> String {
    OffsetDateTime::from(time).format(CLOCK).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tidegate_core::{LimitKind, SourceLocation};

    use super::*;

    fn people() -> People {
        People {
            paint: Paint::OFF,
            function: Function::new("f.js", "throw 1;\n"),
        }
    }

    fn log(message: &str) -> LogLine {
        let time = SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123);
        LogLine {
            level: LogLevel::Info,
            message: message.into(),
            time,
        }
    }

    #[test]
    fn later_lines_of_a_log_cannot_pass_for_another_log() {
        let shown = people().log(&log("a\n22:13:20.123 error \u{1b}[2Jb"), Some(12));
        assert_eq!(
            shown,
            "22:13:20.123 info  [12] a\n                        22:13:20.123 error \\x1b[2Jb\n"
        );
    }

    #[test]
    fn a_failure_has_kind_frame_and_stack() {
        let mut error = FunctionError::new(ErrorKind::BadRequest, "TypeError", "no\nway");
        error.location = Some(SourceLocation { line: 1, column: 1 });
        error.stack = Some("TypeError: no\nway\n    at onTrack (f.js:1:1)".into());
        let expected = "line 3: Bad Request: TypeError: no\n  way\n --> f.js:1:1\n  |\n1 | throw 1;\n  | ^\n    at onTrack (f.js:1:1)\n";
        assert_eq!(people().failure(&error, 3), expected);
    }

    #[test]
    fn a_limit_is_shown_with_what_was_used_and_what_helps() {
        let shown = |limit, value, used| {
            let error = FunctionError::limit_exceeded(LimitExceeded { limit, value, used });
            people().failure(&error, 1)
        };
        let wall = shown(LimitKind::Wall, 5000, Some(5003));
        assert!(
            wall.starts_with("line 1: Timeout: wall-clock limit of 5000 ms exceeded (used: 5003 ms)\n  help: no code of the function"),
            "{wall}"
        );
        let heap = shown(LimitKind::Heap, 32 << 20, Some(33 << 20));
        assert!(
            heap.contains("too much memory (used: 33.0 MiB)\n  help: "),
            "{heap}"
        );
        let requests = shown(LimitKind::Requests, 10, None);
        assert!(
            requests.contains("too many of them\n  help: "),
            "{requests}"
        );
    }

    #[test]
    fn what_is_behind_an_error_is_shown_below_it() {
        let mut error = FunctionError::new(ErrorKind::BadRequest, "Error", "outer");
        error.cause = Some(Box::new(ErrorCause {
            name: "TypeError".into(),
            message: "in\u{1b}ner\nline".into(),
            stack: Some("TypeError: inner\n    at f (f.js:1:2)".into()),
            errors: vec![ErrorCause {
                name: "Error".into(),
                message: "first".into(),
                ..ErrorCause::default()
            }],
            cause: None,
        }));
        let expected = "line 1: Bad Request: Error: outer\n  caused by TypeError: in\\x1bner\n    line\n    at f (f.js:1:2)\n    \
                        error 1: Error: first\n";
        assert_eq!(people().failure(&error, 1), expected);
    }

    #[test]
    fn a_batch_is_shown_event_by_event() {
        let mut outcome = Outcome::failed(FunctionError::new(ErrorKind::Retry, "", ""));
        outcome.result = Ok(None);
        outcome.kind = Some(FunctionKind::Destination);
        let reported = |status, message: Option<&str>| BatchedEvent {
            status: Some(status),
            message: message.map(Into::into),
            ..BatchedEvent::default()
        };
        outcome.batch = Some(vec![
            reported(200, None),
            reported(503, Some("busy\nbusy")),
            BatchedEvent {
                error: Some(FunctionError::new(ErrorKind::BadRequest, "TypeError", "no")),
                ..BatchedEvent::default()
            },
            BatchedEvent::default(),
        ]);
        let expected = "batch\n    1  ok 200\n    2  to retry 503: busy\n       busy\n    3  failed: Bad Request: TypeError: no\n    4  ok\nfailed\n";
        assert_eq!(people().outcome(&outcome), expected);
        assert_eq!(
            people().failed_events(&outcome, 7),
            "line 7, event 2: to retry 503: busy\n       busy\nline 7, event 3: failed: Bad Request: TypeError: no\n"
        );
    }

    #[test]
    fn what_goes_on_is_shown() {
        let mut outcome = Outcome::failed(FunctionError::new(ErrorKind::Retry, "", ""));
        let json = || serde_json::value::RawValue::from_string("{\"a\":1}".into()).ok();
        outcome.result = Ok(json());
        outcome.kind = Some(FunctionKind::Insert);
        assert_eq!(people().outcome(&outcome), "filtered: nothing goes on\n");
        outcome.events = json().into_iter().collect();
        assert_eq!(
            people().outcome(&outcome),
            "goes on\n  {\n    \"a\": 1\n  }\nok\n"
        );
        outcome.kind = Some(FunctionKind::Source);
        outcome.result = Ok(None);
        outcome.objects = json().into_iter().collect();
        assert_eq!(
            people().outcome(&outcome),
            "events sent on\n  {\n    \"a\": 1\n  }\nobjects set\n  {\n    \"a\": 1\n  }\nok\n"
        );
    }

    #[test]
    fn an_outcome_has_result_requests_and_verdict() {
        let mut outcome = Outcome::failed(FunctionError::new(ErrorKind::Retry, "", ""));
        outcome.result = Ok(serde_json::value::RawValue::from_string("{\"a\":[1]}".into()).ok());
        outcome.wall = Duration::from_millis(12);
        let request = |outcome, service: Option<&str>| OutgoingRequest {
            method: "PUT".into(),
            url: "http://h/p".into(),
            service: service.map(Into::into),
            operation: service.map(|_| "putObject".into()),
            outcome,
            duration: Duration::from_millis(3),
        };
        outcome.requests = vec![
            request(RequestOutcome::Status(200), Some("S3")),
            request(RequestOutcome::Failed("refused".into()), None),
            request(RequestOutcome::Pending, None),
        ];
        let expected = "result\n  {\n    \"a\": [\n      1\n    ]\n  }\nrequests\n  200  S3.putObject PUT http://h/p 3.0 ms\n  \
                        ---  PUT http://h/p 3.0 ms\n       refused\n  ...  PUT http://h/p 3.0 ms\n       no answer yet\n\
                        ok in 12 ms (CPU 0.0 ms, heap 0 B)\n";
        assert_eq!(people().outcome(&outcome), expected);
    }
}
