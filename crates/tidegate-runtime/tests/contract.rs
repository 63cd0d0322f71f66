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

#[path = "support/cases.rs"]
mod cases;
#[path = "support/scripted.rs"]
mod scripted;

use std::env;
use std::path::{Path, PathBuf};

use cases::{compare, describe, describe_error, events, folders, limits_of, read, read_json};
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::{Map, Value, json};
use tidegate_runtime::{
    EgressPolicy, Event, Function, FunctionError, FunctionKind, Host, HostOptions, Instance,
    Limits, Outcome, Settings,
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
