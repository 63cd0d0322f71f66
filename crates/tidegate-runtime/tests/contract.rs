//! Runs the cases under `tests/contract/<area>/<case>/`: each is a folder of data.
//!
//! - `function.js`: the function.
//! - `event.json`: the event, or a batch; or `events.json`: an array of events, given to one instance one after the other. For a
//!   source function `request.json` or `requests.json`.
//! - `kind`: what the function is said to be: `destination`, `insert` or `source`; without it, its handlers tell.
//! - `settings.json`: the settings, if any.
//! - `server.json`: the routes of a server whose address is the setting `url` (see support/scripted.rs); in the outcome its
//!   port is `PORT`. `127.0.0.1` is open then.
//! - `limits.json`: `{"timeout_ms", "cpu_ms", "heap_mib", "buffers_mib", "cache_entries", "log_bytes", "result_bytes",
//!   "requests", "sockets", "timers", "retire_heap_percent", "retire_after"}`, each optional; `"ceiling"`: the same, as the
//!   operator's.
//! - `expected.json`: what the outcome must have, or an array for `events.json`, or `{"load": error}`.
//!
//! In `expected.json` an object must be matched key by key (other keys may be there), all else exactly; the string `"*"`
//! matches anything that is there.

#[path = "support/scripted.rs"]
mod scripted;

use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{env, fs};

use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};
use tidegate_runtime::{
    BatchedEvent, Delivery, EgressPolicy, Event, Function, FunctionError, FunctionKind, Host,
    HostOptions, Instance, Limits, Outcome, RequestFile, RequestOutcome, Settings,
};

fn main() {
    // SAFETY: there is no other thread yet. The region of whoever runs the tests is none of the cases' business.
    unsafe {
        env::remove_var("AWS_REGION");
        env::remove_var("AMAZON_REGION");
    }
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/contract");
    let mut cases: Vec<PathBuf> = folders(&root)
        .iter()
        .flat_map(|area| folders(area))
        .collect();
    cases.sort();
    let trials = cases.into_iter().map(|case| {
        let name = case
            .strip_prefix(&root)
            .unwrap_or(&case)
            .display()
            .to_string();
        Trial::test(name, move || run(&case).map_err(Failed::from))
    });
    libtest_mimic::run(&arguments, trials.collect()).exit();
}

fn folders(path: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    entries
        .map(|entry| entry.expect("readable").path())
        .filter(|path| path.is_dir())
        .collect()
}

fn read(path: PathBuf) -> Result<String, String> {
    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
}

fn read_json(path: PathBuf) -> Result<Option<Value>, String> {
    if !path.exists() {
        return Ok(None);
    }
    let text = read(path.clone())?;
    serde_json::from_str(&text)
        .map(Some)
        .map_err(|error| format!("{}: {error}", path.display()))
}

fn run(case: &Path) -> Result<(), String> {
    let expected = read_json(case.join("expected.json"))?.ok_or("expected.json is missing")?;
    let several = ["events.json", "requests.json"].map(|name| case.join(name));
    let batch = several.iter().any(|path| path.exists());
    let events = events(case)?;
    let tokio = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|e| e.to_string())?;
    let (outcomes, port) = tokio.block_on(async {
        let file = case.join("server.json");
        let port = match file.exists() {
            true => Some(scripted::start(&file).await?),
            false => None,
        };
        Ok::<_, String>((outcomes(case, events, port).await?, port))
    })?;
    let actual = match outcomes {
        Err(error) => json!({ "load": describe_error(&error) }),
        Ok(outcomes) if batch => outcomes.iter().map(describe).collect(),
        Ok(outcomes) => describe(&outcomes[0]),
    };
    let actual = match port {
        Some(port) => without_port(&actual, port)?,
        None => actual,
    };
    compare(&expected, &actual, "")
        .map_err(|difference| format!("{difference}\nthe outcome was: {actual:#}"))
}

fn events(case: &Path) -> Result<Vec<Event>, String> {
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

fn without_port(value: &Value, port: u16) -> Result<Value, String> {
    let text = value.to_string().replace(&format!(":{port}"), ":PORT");
    serde_json::from_str(&text).map_err(|error| error.to_string())
}

/// `port`: of the case's server, which is open to the function and a setting of it.
async fn outcomes(
    case: &Path,
    events: Vec<Event>,
    port: Option<u16>,
) -> Result<Result<Vec<Outcome>, FunctionError>, String> {
    let mut asked = read_json(case.join("limits.json"))?.unwrap_or(Value::Null);
    let ceiling = asked
        .as_object_mut()
        .and_then(|asked| asked.remove("ceiling"));
    let limits = limits_of(Limits::default(), &asked)?;
    let mut options = HostOptions::default();
    if let Some(ceiling) = ceiling {
        options.ceiling = limits_of(Limits::UNBOUNDED, &ceiling)?;
    }
    if port.is_some() {
        let rule = "127.0.0.1".parse().map_err(|error| format!("{error}"))?;
        options.egress = EgressPolicy { allow: vec![rule] };
    }
    let host = Host::new(options).map_err(|error| error.to_string())?;
    let function = Function::new("function.js", read(case.join("function.js"))?);
    let kind = case.join("kind");
    let function = function.of_kind(if kind.exists() {
        Some(read(kind)?.trim().parse::<FunctionKind>()?)
    } else {
        None
    });
    let mut values = match read_json(case.join("settings.json"))? {
        Some(Value::Object(values)) => values,
        Some(_) => return Err("settings.json is no object".into()),
        None => Map::new(),
    };
    if let Some(port) = port {
        values.insert("url".into(), format!("http://127.0.0.1:{port}").into());
    }
    let settings = Settings::new(&values).map_err(|error| error.to_string())?;
    let instance = match Instance::start(&host, function, settings, limits).await {
        Ok(instance) => instance,
        Err(error) => return Ok(Err(error)),
    };
    let mut outcomes = Vec::new();
    for event in events {
        outcomes.push(instance.invoke(event, None).await);
    }
    Ok(Ok(outcomes))
}

fn limits_of(mut limits: Limits, values: &Value) -> Result<Limits, String> {
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
            "retire_heap_percent" => limits.retire_heap_percent = number as u8,
            "retire_after" => limits.retire_after = Some(number as u32),
            _ => return Err(format!("limits.json: unknown limit {name}")),
        }
    }
    Ok(limits)
}

fn describe(outcome: &Outcome) -> Value {
    let (result, error) = match &outcome.result {
        Ok(result) => (
            result
                .as_ref()
                .map(|json| json.get().parse().expect("JSON")),
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

fn describe_error(error: &FunctionError) -> Value {
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

fn compare(expected: &Value, actual: &Value, path: &str) -> Result<(), String> {
    match (expected, actual) {
        (Value::String(any), actual) if any == "*" && !actual.is_null() => Ok(()),
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
