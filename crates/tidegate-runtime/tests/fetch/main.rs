//! `fetch` as functions see it, against real servers on 127.0.0.1.

mod bodies;
mod errors;
mod https;
mod libraries;
mod limits;
mod requests;
mod server;

use std::time::Duration;

use serde_json::{Map, Value};
use tidegate_runtime::{
    EgressPolicy, Event, Function, Host, HostOptions, Instance, Limits, Outcome, RequestOutcome,
    Settings,
};

use server::Server;

/// Without a say in what is tested, however slow the machine.
const LONG: Duration = Duration::from_secs(60);

/// What came of a function with this body of `onTrack`, which finds the server's address in `url`.
async fn run(server: &Server, body: &str) -> Outcome {
    run_allowing(&["127.0.0.1"], server, body).await
}

async fn run_allowing(rules: &[&str], server: &Server, body: &str) -> Outcome {
    let limits = Limits {
        wall: LONG,
        ..Limits::default()
    };
    run_in(rules, limits, server, body).await
}

async fn run_in(rules: &[&str], limits: Limits, server: &Server, body: &str) -> Outcome {
    let allow = rules.iter().map(|rule| rule.parse().expect("a rule"));
    let egress = EgressPolicy {
        allow: allow.collect(),
    };
    let options = HostOptions {
        egress,
        ..HostOptions::default()
    };
    let host = Host::new(options).expect("a host");
    let settings = Map::from_iter([("url".to_owned(), Value::from(server.url()))]);
    let settings = Settings::new(&settings).expect("settings");
    let code = format!("async function onTrack(event, {{ url }}) {{\n{body}\n}}");
    let instance = Instance::start(&host, Function::new("f.js", code), settings, limits)
        .await
        .expect("loads");
    let event = Event::parse(r#"{"type": "track"}"#).expect("an event");
    instance.invoke(event, None).await
}

/// What the function returned.
fn result(outcome: Outcome) -> Value {
    let json = outcome.result.expect("it succeeds").expect("it returns");
    serde_json::from_str(json.get()).expect("JSON")
}

/// Method, path and status (or why there is none) of each request the outcome records.
fn requests(outcome: &Outcome, server: &Server) -> Vec<(String, String, String)> {
    let line = |request: &tidegate_runtime::OutgoingRequest| {
        let ended = match &request.outcome {
            RequestOutcome::Pending => "pending".to_owned(),
            RequestOutcome::Status(status) => status.to_string(),
            RequestOutcome::Failed(reason) => reason.clone(),
        };
        let path = request.url.replace(&server.url(), "");
        (request.method.clone(), path, ended)
    };
    outcome.requests.iter().map(line).collect()
}

fn request(method: &str, path: &str, ended: &str) -> (String, String, String) {
    (method.to_owned(), path.to_owned(), ended.to_owned())
}
