//! Outcomes as people read them.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde_json::Value;
use tidegate_core::{
    ErrorKind, Function, FunctionError, LogLevel, LogLine, Outcome, OutgoingRequest, RequestOutcome,
};
use time::OffsetDateTime;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;

use super::Paint;
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
        if let Ok(Some(result)) = &outcome.result {
            text.push_str(&format!(
                "{}\n  {}\n",
                self.paint.strong("result"),
                indented(&pretty(result.get()), 2)
            ));
        }
        if !outcome.requests.is_empty() {
            text.push_str(&format!("{}\n", self.paint.strong("requests")));
            text.extend(outcome.requests.iter().map(|request| self.request(request)));
        }
        let used = used(outcome);
        match &outcome.result {
            Ok(_) => text.push_str(&format!("{}{used}\n", self.paint.good("ok"))),
            Err(error) => {
                let verdict = match error.kind {
                    ErrorKind::Dropped => self.paint.warn("dropped"),
                    kind if kind.is_retried() => self.paint.warn("to retry"),
                    _ => self.paint.bad("failed"),
                };
                text.push_str(&format!("{}{verdict}{used}\n", self.error(error)));
            }
        }
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
        let mut text = format!("{kind}: {name}{}\n", indented(&error.message, 2));
        let frame = error.location.and_then(|place| {
            code_frame(
                &self.function.code,
                &self.function.file_name,
                place,
                self.paint,
            )
        });
        text.push_str(&frame.unwrap_or_default());
        for frame in stack_frames(error) {
            text.push_str(&format!("    {}\n", self.paint.faint(&visible(frame))));
        }
        text
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

/// The stack without the error's name and message, which stand before its first frame.
fn stack_frames(error: &FunctionError) -> impl Iterator<Item = &str> {
    let stack = error.stack.as_deref().unwrap_or_default();
    stack
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with("at "))
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

    use tidegate_core::SourceLocation;

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
