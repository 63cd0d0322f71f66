//! What is expected of a case, and how an outcome is held against it.

use std::fs;
use std::path::Path;
use std::time::Duration;

use serde_json::{Map, Value};
use similar::{ChangeTag, TextDiff};
use tidegate_core::{FunctionKind, Outcome};

use super::http::{Sent, add_bodies};
use crate::config::invalid_json;
use crate::error::CliError;
use crate::input::{name_of, read_text};
use crate::output::{Paint, json, visible};

/// An outcome holds at most 4 MiB of log, and some requests.
const MAX_BYTES: u64 = 64 << 20;
/// Stands for anything, inside of a string too.
const ANY: &str = "{{any}}";
/// The address of the local AWS, which is another one each time.
const LOCAL_AWS: &str = "aws.local";
const MAX_DIFF: Duration = Duration::from_secs(1);
const CONTEXT: usize = 3;
/// Of a longer line, such as a log's, a part is shown.
const MAX_WIDTH: usize = 200;

/// What of an outcome is the same each time: no times and no sizes, and nothing that there is nothing of.
pub(super) fn shape(
    outcome: &Outcome,
    sent: &[Sent],
    local_aws: Option<&str>,
) -> Result<Value, CliError> {
    let failed = |error: serde_json::Error| CliError::Output(error.into());
    let mut text = json::outcome_line(outcome, None).map_err(failed)?;
    if let Some(address) = local_aws {
        text = text.replace(address, LOCAL_AWS);
    }
    let Value::Object(all) = serde_json::from_str(&text).map_err(failed)? else {
        return Ok(Value::Null);
    };
    let mut kept = Map::new();
    for (key, value) in all {
        let value = match key.as_str() {
            "line" | "kind" | "work_left" | "wall_ms" | "cpu_ms" | "heap_bytes" => continue,
            // What goes on is among the events.
            "result" if outcome.kind == Some(FunctionKind::Insert) => continue,
            // A result of null is none.
            "result" if value.is_null() => continue,
            "result" | "events" | "objects" => value,
            "error" => of_error(value),
            "batch" => each(value, of_batched),
            "logs" => each(value, |log| without(log, &["time"])),
            "requests" => {
                let mut requests = each(value, |request| without(request, &["duration_ms"]));
                add_bodies(&mut requests, sent);
                requests
            }
            _ => value,
        };
        let is_empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
        if !is_empty {
            kept.insert(key, value);
        }
    }
    Ok(Value::Object(kept))
}

/// With its causes.
fn of_error(value: Value) -> Value {
    let mut error = without(value, &["stack", "location", "retry"]);
    if let Value::Object(error) = &mut error {
        if let Some(cause) = error.get_mut("cause") {
            *cause = of_error(cause.take());
        }
        match error.shift_remove("errors") {
            Some(Value::Array(errors)) if !errors.is_empty() => {
                let errors = errors.into_iter().map(of_error).collect();
                error.insert("errors".to_owned(), errors);
            }
            _ => {}
        }
    }
    error
}

fn of_batched(value: Value) -> Value {
    let mut event = without(value, &[]);
    if let Some(error) = event.get_mut("error") {
        *error = of_error(error.take());
    }
    event
}

fn each(value: Value, change: impl Fn(Value) -> Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(change).collect(),
        other => other,
    }
}

/// Without these keys, and without those that hold nothing.
fn without(value: Value, keys: &[&str]) -> Value {
    match value {
        Value::Object(entries) => entries
            .into_iter()
            .filter(|(key, value)| !value.is_null() && !keys.contains(&key.as_str()))
            .collect::<Map<_, _>>()
            .into(),
        other => other,
    }
}

/// What is expected; `None` without a file.
pub(super) fn read(path: &Path) -> Result<Option<Value>, CliError> {
    if !path.exists() {
        return Ok(None);
    }
    let text = read_text(path, MAX_BYTES)?;
    let parsed = serde_json::from_str(&text);
    parsed.map(Some).map_err(|error| CliError::Config {
        file: name_of(path),
        line: error.line(),
        column: error.column().max(1),
        message: invalid_json(&error),
    })
}

pub(super) fn write(path: &Path, value: &Value) -> Result<(), CliError> {
    let folder = path.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, pretty(value)))
        .map_err(|source| CliError::Write {
            file: name_of(path),
            source,
        })
}

fn pretty(value: &Value) -> String {
    // A value with strings as keys can always be written.
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

/// `actual` with the wildcards of `expected` where they match, and its keys in that order: the same as `expected` if all of
/// it matches.
pub(super) fn with_wildcards(expected: &Value, actual: Value) -> Value {
    match (expected, actual) {
        (Value::String(any), actual) if any == ANY && !actual.is_null() => expected.clone(),
        (Value::String(pattern), Value::String(text)) if matches(pattern, &text) => {
            expected.clone()
        }
        (Value::Object(expected), Value::Object(mut actual)) => {
            let mut merged = Map::new();
            for (key, expected) in expected {
                if let Some(actual) = actual.shift_remove(key) {
                    merged.insert(key.clone(), with_wildcards(expected, actual));
                }
            }
            merged.extend(actual);
            Value::Object(merged)
        }
        (Value::Array(expected), Value::Array(actual)) => {
            let mut expected = expected.iter();
            let merge = |actual| match expected.next() {
                Some(expected) => with_wildcards(expected, actual),
                None => actual,
            };
            actual.into_iter().map(merge).collect()
        }
        (_, actual) => actual,
    }
}

fn matches(pattern: &str, text: &str) -> bool {
    let pieces: Vec<&str> = pattern.split(ANY).collect();
    let [first, between @ .., last] = pieces.as_slice() else {
        return pattern == text;
    };
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    for piece in between {
        match rest.find(piece) {
            Some(at) => rest = &rest[at + piece.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

/// The lines that differ, with those around them.
pub(super) fn diff(expected: &Value, actual: &Value, paint: Paint) -> String {
    let (expected, actual) = (pretty(expected), pretty(actual));
    let diff = TextDiff::configure()
        .timeout(MAX_DIFF)
        .diff_lines(&expected, &actual);
    let mut text = String::new();
    for (index, group) in diff.grouped_ops(CONTEXT).iter().enumerate() {
        if index > 0 {
            text.push_str("  ...\n");
        }
        for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
            let line = shortened(change.value().trim_end_matches('\n'));
            let line = match change.tag() {
                ChangeTag::Equal => format!("  {line}"),
                ChangeTag::Delete => paint.bad(&format!("- {line}")),
                ChangeTag::Insert => paint.good(&format!("+ {line}")),
            };
            text.push_str(&line);
            text.push('\n');
        }
    }
    text
}

fn shortened(line: &str) -> String {
    let line = visible(line);
    match line.char_indices().nth(MAX_WIDTH) {
        Some((end, _)) => format!("{}\u{2026}", &line[..end]),
        None => line.into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn wildcards_match_any_value_and_any_part_of_a_string() {
        let expected = json!({
            "a": "{{any}}", "b": "x-{{any}}-z", "c": [1, "{{any}}"], "d": {"e": "{{any}}{{any}}"},
        });
        let actual = json!({"b": "x-y-z", "a": [1], "c": [1, 2], "d": {"e": ""}});
        let merged = with_wildcards(&expected, actual);
        assert_eq!(merged, expected);
        assert_eq!(merged.to_string(), expected.to_string());
    }

    #[test]
    fn what_does_not_match_stays() {
        for (expected, actual) in [
            (json!("{{any}}"), json!(null)),
            (json!("x{{any}}x"), json!("x")),
            (json!("{{any}}b{{any}}a"), json!("ab")),
            (json!({"a": 1}), json!({"a": 1, "b": 2})),
            (json!({"a": 1, "b": null}), json!({"a": 1})),
            (json!([1]), json!([1, 2])),
            (json!([1, 2]), json!([1])),
            (json!("***"), json!("abc")),
        ] {
            let merged = with_wildcards(&expected, actual.clone());
            assert_ne!(merged, expected);
            assert_eq!(merged, actual);
        }
    }

    #[test]
    fn a_diff_shows_the_lines_that_differ() {
        let expected = json!({"a": 1, "b": [1, 2, 3, 4, 5, 6], "c": "x\u{1b}"});
        let actual = json!({"a": 2, "b": [1, 2, 3, 4, 5, 6], "c": "x\u{1b}"});
        let text = diff(&expected, &actual, Paint::OFF);
        assert!(text.contains("-   \"a\": 1,\n+   \"a\": 2,\n"), "{text}");
        assert!(!text.contains("\"c\""), "{text}");
    }
}
