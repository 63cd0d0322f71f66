//! What differs between two outcomes of the same case.

use std::fmt::Write;

use serde_json::Value;
use similar::{ChangeTag, TextDiff};
use tidegate_core::{Outcome, RequestOutcome};

use crate::output::{Paint, visible};

/// Lines shown around those that differ.
const CONTEXT: usize = 1;

/// An outcome as text, without what differs from run to run: times and memory.
pub(super) fn describe(outcome: &Outcome) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = match &outcome.result {
        Ok(None) => writeln!(text, "ok"),
        Ok(Some(json)) => writeln!(text, "ok\nresult {}", pretty(json.get())),
        Err(error) => {
            let place = error
                .location
                .map(|at| format!(" at {}:{}", at.line, at.column))
                .unwrap_or_default();
            let (kind, name, message) = (error.kind, &error.name, &error.message);
            writeln!(text, "{kind}: {name}: {message}{place}")
        }
    };
    for (what, jsons) in [("event", &outcome.events), ("object", &outcome.objects)] {
        for json in jsons {
            let _ = writeln!(text, "{what} {}", pretty(json.get()));
        }
    }
    for (number, event) in (1..).zip(outcome.batch.iter().flatten()) {
        let status = event
            .status
            .map_or(String::new(), |status| format!(" {status}"));
        let message = event.message.as_deref().unwrap_or_default();
        let error = event
            .error
            .as_ref()
            .map_or(String::new(), ToString::to_string);
        let on = if event.event.is_some() {
            " goes on"
        } else {
            ""
        };
        let _ = writeln!(text, "{number}:{status}{on} {message}{error}");
    }
    for line in &outcome.logs {
        let _ = writeln!(text, "{} {}", line.level.as_str(), line.message);
    }
    for request in &outcome.requests {
        let answer = match &request.outcome {
            RequestOutcome::Pending => "no answer yet".to_owned(),
            RequestOutcome::Status(status) => status.to_string(),
            RequestOutcome::Failed(reason) => reason.clone(),
        };
        let (method, url) = (&request.method, &request.url);
        let _ = writeln!(text, "{method} {url} {answer}");
    }
    text
}

/// For people: the lines that are gone, and those that are new.
pub(super) fn between(before: &str, now: &str, paint: Paint) -> String {
    if before == now {
        return format!("{}\n", paint.faint("as in the run before"));
    }
    let mut text = format!("{}\n", paint.strong("since the run before"));
    let diff = TextDiff::from_lines(before, now);
    for (index, group) in diff.grouped_ops(CONTEXT).iter().enumerate() {
        if index > 0 {
            text.push_str(&format!("  {}\n", paint.faint("...")));
        }
        for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
            let line = visible(change.value().trim_end_matches('\n')).into_owned();
            text.push_str(&match change.tag() {
                ChangeTag::Delete => format!("  {}\n", paint.bad(&format!("- {line}"))),
                ChangeTag::Insert => format!("  {}\n", paint.good(&format!("+ {line}"))),
                ChangeTag::Equal => format!("    {line}\n"),
            });
        }
    }
    text
}

fn pretty(json: &str) -> String {
    serde_json::from_str::<Value>(json)
        .and_then(|value| serde_json::to_string_pretty(&value))
        .unwrap_or_else(|_| json.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_shown() {
        let before = "ok\nresult {\n  \"a\": 1,\n  \"b\": 2\n}\ninfo x\n";
        let now = "ok\nresult {\n  \"a\": 1,\n  \"b\": 3\n}\ninfo x\n";
        assert_eq!(
            between(before, now, Paint::OFF),
            "since the run before\n      \"a\": 1,\n  -   \"b\": 2\n  +   \"b\": 3\n    }\n"
        );
        assert_eq!(between(now, now, Paint::OFF), "as in the run before\n");
    }

    #[test]
    fn a_diff_cannot_steer_the_terminal() {
        assert!(!between("a\n", "\u{1b}[2J\n", Paint::OFF).contains('\u{1b}'));
    }
}
