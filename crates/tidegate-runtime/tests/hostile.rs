//! Runs the attacks under `tests/hostile/<area>/<attack>/`: each is a folder of data, as those of contract.rs, and more:
//!
//! - `servers.json`: servers that misbehave or must not be reached (see support/servers.rs). Each is a setting by its name, with its
//!   `host:port`, unless `settings.json` has the setting.
//! - `names.json`: what names resolve to (see support/names.rs).
//! - `host.json`: what the operator opens: `{"allow": [rule], "aws": "off" | {"server": NAME}, "everything": bool, "roles": [ARN]}`.
//!   With a server AWS is there, and the host's credentials are those of the environment.
//! - `known.json`: a hole that is known: `{"ends_process": why}`, the process must end by a signal; `{"keeps_threads": number, "why"}`,
//!   so many threads V8 does not give back, or `may_keep_threads`, so many at most; `{"takes_mib": number, "why"}`, so much memory it may take at its peak.
//!
//! Without an event there is `{"type": "track"}`. What the instance answers to an event afterwards is compared with `after` in
//! `expected.json`, where that is there.
//!
//! Each case has a process of its own, so that its memory and its threads can be counted: it may grow by four times its limits and
//! 512 MiB, and no thread may be left. What fails of `time` and `memory` is run once more.
//!
//! While the function is at work a neighbour, another function with settings and a cache of its own, is invoked back to back on
//! another thread: all it gets must be right and in time. No outcome may hold what the function was not given: the neighbour's
//! secrets, or those in this process's environment. Nothing may be sent through the proxies that the environment names.
//! Afterwards the instance must answer another event, or refuse it.

#[path = "support/cases.rs"]
mod cases;
#[path = "support/names.rs"]
mod names;
#[path = "support/neighbour.rs"]
mod neighbour;
#[path = "support/process.rs"]
mod own_process;
#[path = "support/scripted.rs"]
mod scripted;
#[path = "support/servers.rs"]
mod servers;

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::{env, thread};

use cases::{compare, describe, describe_error, events, folders, limits_of, read, read_json};
use libtest_mimic::{Arguments, Failed, Trial};
use names::Names;
use neighbour::Neighbour;
use own_process::Measured;
use serde_json::{Map, Value, json};
use servers::Servers;
use tidegate_runtime::{
    AwsAccess, EgressPolicy, Event, Function, FunctionKind, Host, HostCredentialsFor, HostOptions,
    Instance, Limits, RolePolicy, RoleRule, Settings,
};

/// What no outcome may hold and no server may be sent.
pub const CANARY: &str = "CANARY";
/// The same as an access key's id, which the operator's own endpoint is sent.
const ACCESS_KEY_ID: &str = "AKIACANARYCANARYCANA";
/// Set in the process of a case.
const ALONE: &str = "TIDEGATE_HOSTILE_ALONE";

static PROXIED: AtomicUsize = AtomicUsize::new(0);

fn main() {
    let proxy = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = proxy.local_addr().expect("an address");
    // SAFETY: there is no other thread yet.
    unsafe {
        env::remove_var("AWS_REGION");
        env::remove_var("AMAZON_REGION");
        env::remove_var("AWS_PROFILE");
        env::set_var("AWS_ACCESS_KEY_ID", ACCESS_KEY_ID);
        env::set_var("AWS_SECRET_ACCESS_KEY", format!("secret-{CANARY}"));
        env::set_var("AWS_SESSION_TOKEN", format!("token-{CANARY}"));
        env::set_var("TIDEGATE_SECRET", format!("environment-{CANARY}"));
        for name in ["http_proxy", "https_proxy", "all_proxy"] {
            env::set_var(name, format!("http://{address}"));
            env::set_var(name.to_uppercase(), format!("http://{address}"));
        }
    }
    thread::spawn(move || {
        while proxy.accept().is_ok() {
            PROXIED.fetch_add(1, Ordering::SeqCst);
        }
    });
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/hostile");
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
        Trial::test(name.clone(), move || {
            run(&case, &name).map_err(Failed::from)
        })
    });
    libtest_mimic::run(&arguments, trials.collect()).exit();
}

fn run(case: &Path, name: &str) -> Result<(), String> {
    let known = read_json(case.join("known.json"))?.unwrap_or_else(|| json!({}));
    if env::var_os(ALONE).is_none() {
        let run = || own_process::run(name, &known["ends_process"]);
        let depends_on_load = name.starts_with("time/") || name.starts_with("memory/");
        // When V8 looks whether it is to stop depends on what else the machine does. A hole is there again.
        return match run() {
            Err(_) if depends_on_load => run(),
            ran => ran,
        };
    }
    let tokio = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    let outcome = tokio.block_on(attack(case, &known));
    tokio.shutdown_background();
    outcome?;
    match PROXIED.load(Ordering::SeqCst) {
        0 => Ok(()),
        _ => Err("something went to a proxy of the environment".to_owned()),
    }
}

async fn attack(case: &Path, known: &Value) -> Result<(), String> {
    let servers = read_json(case.join("servers.json"))?.unwrap_or_else(|| json!({}));
    let names: Vec<String> = servers
        .as_object()
        .map_or_else(Vec::new, |servers| servers.keys().cloned().collect());
    let servers = Servers::start(&servers).await?;
    let scripted = case.join("server.json");
    let scripted = match scripted.exists() {
        true => Some(format!("127.0.0.1:{}", scripted::start(&scripted).await?)),
        false => None,
    };
    let mut options = options(case, &servers)?;
    let resolver = read_json(case.join("names.json"))?;
    let resolver = resolver.as_ref().map(Names::new).transpose()?;
    if let Some(names) = &resolver {
        options.resolver = Some(Arc::new(names.clone()));
    }
    if let Some(address) = &scripted {
        let rule = address.parse().map_err(|error| format!("{error}"))?;
        options.egress.allow.push(rule);
    }
    let host = Host::new(options).map_err(|error| error.to_string())?;
    let neighbour = Neighbour::move_in(&host).await?;

    let before = Measured::now()?;
    let stop = Arc::new(AtomicBool::new(false));
    let watching = tokio::spawn(neighbour.live(stop.clone()));
    let mut values: Map<String, Value> = names
        .iter()
        .map(|name| (name.clone(), servers.fill(&format!("{{{name}}}")).into()))
        .collect();
    if let Some(address) = scripted {
        values.insert("url".to_owned(), format!("http://{address}").into());
    }
    let actual = at_work(case, &host, &servers, values).await;
    stop.store(true, Ordering::SeqCst);
    let neighbour = watching.await.map_err(|error| error.to_string())?;
    neighbour.map_err(|notice| format!("the neighbour noticed: {notice}"))?;

    before.compare(&limits(case)?, known).await?;
    let mut actual = actual?;
    let seen = servers.seen().await;
    if let (Value::Object(actual), false) = (&mut actual, names.is_empty()) {
        actual.insert("servers".to_owned(), seen);
    }
    if let (Value::Object(actual), Some(names)) = (&mut actual, &resolver) {
        actual.insert("names".to_owned(), names.lookups());
    }
    let text = servers.blank(&actual.to_string());
    if let Some(at) = text.find(CANARY) {
        let around = text.get(at.saturating_sub(60)..at + 20).unwrap_or_default();
        return Err(format!("a secret is in the outcome: ...{around}..."));
    }
    let actual = text
        .parse()
        .map_err(|error: serde_json::Error| error.to_string())?;
    let mut expected = read_json(case.join("expected.json"))?.ok_or("expected.json is missing")?;
    for name in &names {
        let secrets = &mut expected["servers"][name]["secrets"];
        if secrets.is_null() {
            *secrets = json!(0);
        }
    }
    compare(&expected, &actual, "")
        .map_err(|difference| format!("{difference}\nthe outcome was: {actual:#}"))
}

fn options(case: &Path, servers: &Servers) -> Result<HostOptions, String> {
    let mut options = HostOptions::default();
    let Some(file) = read_json(case.join("host.json"))? else {
        return Ok(options);
    };
    for (name, value) in file.as_object().ok_or("host.json is no object")? {
        match (name.as_str(), value) {
            ("allow", Value::Array(rules)) => {
                let rules = rules.iter().map(|rule| {
                    let rule = servers.fill(rule.as_str().unwrap_or_default());
                    rule.parse().map_err(|error| format!("{error}"))
                });
                let allow = rules.collect::<Result<_, String>>()?;
                options.egress = EgressPolicy { allow };
            }
            ("aws", Value::String(off)) if off == "off" => options.aws.access = AwsAccess::Off,
            ("aws", Value::Object(aws)) => {
                let server = aws
                    .get("server")
                    .and_then(Value::as_str)
                    .unwrap_or_default();
                let url = servers.fill(&format!("http://{{{server}}}"));
                options.aws.access = AwsAccess::Endpoint {
                    endpoint: url.parse().map_err(|error| format!("{url}: {error}"))?,
                    region: Some("us-east-1".to_owned()),
                    credentials: None,
                };
            }
            ("everything", Value::Bool(true)) => {
                options.aws.host_credentials_for = HostCredentialsFor::Everything;
            }
            ("roles", Value::Array(roles)) => {
                let roles = roles.iter().map(|arn| {
                    let arn = arn.as_str().unwrap_or_default().parse();
                    let arn = arn.map_err(|error| format!("host.json: {error}"))?;
                    Ok::<_, String>(RoleRule {
                        arn,
                        external_id: None,
                    })
                });
                options.aws.roles = RolePolicy {
                    roles: Some(roles.collect::<Result<_, _>>()?),
                    require_external_id: false,
                };
            }
            _ => return Err(format!("host.json: {name} cannot be {value}")),
        }
    }
    Ok(options)
}

/// What came of the attack. Its instance must then give an answer to another event, whatever that is.
async fn at_work(
    case: &Path,
    host: &Host,
    servers: &Servers,
    mut values: Map<String, Value>,
) -> Result<Value, String> {
    let code = read(case.join("function.js"))?;
    let is_source = ["request.json", "requests.json"].map(|name| case.join(name).exists());
    let is_source = is_source.contains(&true);
    let code = match is_source {
        true => code,
        false => format!("{code}\nasync function onAlias() {{ return 'still here'; }}"),
    };
    let kind = case.join("kind");
    let function = Function::new("function.js", code).of_kind(match kind.exists() {
        true => Some(read(kind)?.trim().parse::<FunctionKind>()?),
        false => None,
    });
    if let Some(Value::Object(settings)) = read_json(case.join("settings.json"))? {
        let settings = servers.fill(&Value::Object(settings).to_string());
        let settings: Map<String, Value> =
            serde_json::from_str(&settings).map_err(|error| error.to_string())?;
        values.extend(settings);
    }
    let settings = Settings::new(&values).map_err(|error| error.to_string())?;
    let limits = limits(case)?;
    let several = ["events.json", "requests.json"].map(|name| case.join(name).exists());
    let instance = match Instance::start(host, function, settings, limits).await {
        Ok(instance) => instance,
        Err(error) => return Ok(json!({ "load": describe_error(&error) })),
    };
    let mut outcomes = Vec::new();
    for event in events_or_one(case)? {
        outcomes.push(describe(&instance.invoke(event, None).await));
    }
    let mut last = Value::Null;
    if !is_source {
        let event = Event::parse(r#"{"type": "alias"}"#).map_err(|error| error.to_string())?;
        let after = instance.invoke(event, None).await;
        if let Err(error) = &after.result
            && error.message.is_empty()
        {
            return Err("the instance ended another event without saying why".to_owned());
        }
        last = describe(&after);
    }
    let mut found = match several.contains(&true) {
        true => json!({ "outcomes": outcomes }),
        false => outcomes.pop().unwrap_or(Value::Null),
    };
    if let Value::Object(found) = &mut found {
        found.insert("after".to_owned(), last);
    }
    Ok(found)
}

fn limits(case: &Path) -> Result<Limits, String> {
    let asked = read_json(case.join("limits.json"))?.unwrap_or(Value::Null);
    limits_of(Limits::default(), &asked)
}

fn events_or_one(case: &Path) -> Result<Vec<Event>, String> {
    let names = ["event.json", "events.json", "request.json", "requests.json"];
    if names.iter().any(|name| case.join(name).exists()) {
        return events(case);
    }
    let event = Event::parse(r#"{"type": "track"}"#).map_err(|error| error.to_string())?;
    Ok(vec![event])
}
