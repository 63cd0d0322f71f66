//! What cases of data are made of: events, limits, and what outcomes are compared with.
//!
//! In `expected.json` an object must be matched key by key (other keys may be there), all else exactly; the string `"*"`
//! matches anything that is there. `{"$any": [expected]}` matches what one of them does, `{"$has": text}` a string with that text in
//! it.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::value::RawValue;
use serde_json::{Map, Value, json};
use tidegate_runtime::{
    BatchedEvent, Delivery, Event, FunctionError, Limits, Outcome, RequestFile, RequestOutcome,
};

pub fn folders(path: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    entries
        .map(|entry| entry.expect("readable").path())
        .filter(|path| path.is_dir())
        .collect()
}

pub fn read(path: PathBuf) -> Result<String, String> {
    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
}

pub fn read_json(path: PathBuf) -> Result<Option<Value>, String> {
    if !path.exists() {
        return Ok(None);
    }
    let text = read(path.clone())?;
    serde_json::from_str(&text)
        .map(Some)
        .map_err(|error| format!("{}: {error}", path.display()))
}

pub fn events(case: &Path) -> Result<Vec<Event>, String> {
    let texts = |one: &str, several: &str| -> Result<Option<Vec<String>>, String> {
        match read_json(case.join(several))? {
            Some(Value::Array(events)) => Ok(Some(events.iter().map(Value::to_string).collect())),
            Some(_) => Err(format!("{several} is no array")),
            None if case.join(one).exists() => Ok(Some(vec![read(case.join(one))?])),
            None => Ok(None),
        }
    };
    if let Some(requests) = texts("request.json", "requests.json")? {
        let parse = |text: String| RequestFile::parse(&text).map(|file| Event::from(&file.request));
        let requests: Result<Vec<_>, _> = requests.into_iter().map(parse).collect();
        return requests.map_err(|error| error.to_string());
    }
    let events = texts("event.json", "events.json")?.ok_or("there is neither event nor request")?;
    let events: Result<Vec<_>, _> = events.into_iter().map(Event::parse).collect();
    events.map_err(|error| error.to_string())
}

pub fn limits_of(mut limits: Limits, values: &Value) -> Result<Limits, String> {
    for (name, value) in values.as_object().unwrap_or(&Map::new()) {
        let number = value
            .as_u64()
            .and_then(|n| usize::try_from(n).ok())
            .ok_or("a limit is a number")?;
        match name.as_str() {
            "timeout_ms" => limits.wall = Duration::from_millis(number as u64),
            "cpu_ms" => limits.cpu = Duration::from_millis(number as u64),
            "heap_mib" => limits.heap_bytes = number << 20,
            "buffers_mib" => limits.buffer_bytes = number << 20,
            "cache_entries" => limits.cache_entries = number,
            "log_bytes" => limits.log_bytes = number,
            "result_bytes" => limits.result_bytes = number,
            "requests" => limits.requests = number,
            "sockets" => limits.sockets = number,
            "timers" => limits.timers = number,
            "concurrency" => limits.concurrency = number,
            "retire_heap_percent" => limits.retire_heap_percent = number as u8,
            "retire_after" => limits.retire_after = Some(number as u32),
            _ => return Err(format!("limits.json: unknown limit {name}")),
        }
    }
    Ok(limits)
}

pub fn describe(outcome: &Outcome) -> Value {
    let (result, error) = match &outcome.result {
        Ok(result) => (
            result
                .as_ref()
                // What is nested too deeply for the harness has no value to compare with.
                .map(|json| json.get().parse().unwrap_or(Value::Null)),
            None,
        ),
        Err(error) => (None, Some(describe_error(error))),
    };
    let logs: Vec<_> = outcome
        .logs
        .iter()
        .map(|line| json!([line.level.as_str(), line.message]))
        .collect();
    let requests: Vec<_> = outcome
        .requests
        .iter()
        .map(|request| {
            let status = match &request.outcome {
                RequestOutcome::Status(status) => json!(status),
                RequestOutcome::Failed(reason) => json!(reason),
                RequestOutcome::Pending => json!("pending"),
            };
            json!([
                request.method,
                request.url,
                status,
                request.service,
                request.operation
            ])
        })
        .collect();
    json!({
        "ok": outcome.is_ok(),
        "kind": outcome.kind.map(|kind| kind.as_str()),
        "batch": outcome.batch.as_ref().map(|batch| batch.iter().map(describe_batched).collect::<Vec<_>>()),
        "events": outcome.events.iter().map(|json| value(json)).collect::<Vec<_>>(),
        "objects": outcome.objects.iter().map(|json| value(json)).collect::<Vec<_>>(),
        "delivery": format!("{:?}", outcome.delivery()),
        "result": result.unwrap_or(Value::Null),
        "error": error,
        "logs": logs,
        "requests": requests,
    })
}

pub fn describe_error(error: &FunctionError) -> Value {
    json!({
        "kind": error.kind.as_str(),
        "name": error.name,
        "message": error.message,
        "retry": error.kind.is_retried(),
        "stack": error.stack,
        "line": error.location.map(|location| location.line),
        "column": error.location.map(|location| location.column),
        "limit": error.limit.map(|limit| json!(limit)),
        "cause": error.cause,
        "errors": error.errors,
    })
}

fn describe_batched(event: &BatchedEvent) -> Value {
    json!({
        "status": event.status,
        "message": event.message,
        "error": event.error.as_ref().map(describe_error),
        "event": event.event,
        "delivery": format!("{:?}", Delivery::of_batched(event)),
    })
}

fn value(json: &RawValue) -> Value {
    json.get().parse().expect("JSON")
}

pub fn compare(expected: &Value, actual: &Value, path: &str) -> Result<(), String> {
    match (expected, actual) {
        (Value::String(any), actual) if any == "*" && !actual.is_null() => Ok(()),
        (Value::Object(one_of), actual) if one_of.contains_key("$any") => {
            let any = one_of["$any"].as_array().into_iter().flatten();
            let tried: Vec<_> = any.map(|one| compare(one, actual, path)).collect();
            match tried.iter().any(Result::is_ok) {
                true => Ok(()),
                false => Err(format!("none fits: {tried:?}")),
            }
        }
        (Value::Object(part), Value::String(text))
            if part
                .get("$has")
                .and_then(Value::as_str)
                .is_some_and(|part| text.contains(part)) =>
        {
            Ok(())
        }
        (Value::Object(expected), Value::Object(actual)) => {
            expected.iter().try_for_each(|(key, value)| {
                compare(
                    value,
                    actual.get(key).unwrap_or(&Value::Null),
                    &format!("{path}.{key}"),
                )
            })
        }
        (Value::Array(expected), Value::Array(actual)) if expected.len() == actual.len() => (0..)
            .zip(expected.iter().zip(actual))
            .try_for_each(|(index, (expected, actual)): (usize, _)| {
                compare(expected, actual, &format!("{path}[{index}]"))
            }),
        _ if expected == actual => Ok(()),
        _ => Err(format!(
            "{}: expected {expected}, found {actual}",
            path.trim_start_matches('.')
        )),
    }
}
