//! `AWS` as functions see it, against real servers on 127.0.0.1.

mod connections;
mod credentials;
mod events;
mod large;
mod local;
#[path = "../support/local_access.rs"]
mod local_access;
mod observed;
mod requests;
mod roles;
mod streams;
#[path = "../../../tidegate-aws/tests/support/mod.rs"]
mod support;
mod uploads;

use std::sync::Arc;

use serde_json::{Value, json};
use tidegate_runtime::{Event, Function, Host, HostOptions, Instance, Limits, Outcome, Settings};

/// A host whose functions may connect to these ports of 127.0.0.1.
fn host(ports: &[u16]) -> Host {
    let mut options = HostOptions::default();
    let rules = ports.iter().map(|port| format!("127.0.0.1:{port}").parse());
    options.egress.allow = rules.collect::<Result<_, _>>().expect("rules");
    Host::new(options).expect("a host")
}

async fn start(host: &Host, code: &str) -> Instance {
    let function = Function::new("function.js", code);
    Instance::start(host, function, Settings::default(), Limits::default())
        .await
        .expect("the function loads")
}

/// Runs `body`, the code of `onTrack(event)`, with this server behind `event.endpoint` and as much time as there can be.
async fn run_on(server: &support::Server, body: &str) -> Value {
    let function = Function::new(
        "function.js",
        format!("async function onTrack(event) {{\n{body}\n}}"),
    );
    let limits = Limits {
        wall: Limits::MAX_WALL,
        ..Limits::default()
    };
    let host = host(&[server.port()]);
    let instance = Instance::start(&host, function, Settings::default(), limits)
        .await
        .expect("the function loads");
    result(&invoke(&instance, json!({ "endpoint": server.url() })).await)
}

/// Calls `onTrack` with an event of these properties.
async fn invoke(instance: &Instance, properties: Value) -> Outcome {
    let mut event = json!({ "type": "track" });
    let members = event.as_object_mut().expect("an object");
    members.extend(properties.as_object().expect("an object").clone());
    let event = Event::parse(event.to_string()).expect("an event");
    let observer = None::<Arc<_>>;
    instance.invoke(event, observer).await
}

/// What an invocation returned.
fn result(outcome: &Outcome) -> Value {
    match &outcome.result {
        Ok(Some(json)) => json.get().parse().expect("JSON"),
        Ok(None) => Value::Null,
        Err(error) => panic!("{error}\n{}", error.stack.as_deref().unwrap_or_default()),
    }
}

/// Runs `body`, the code of `onTrack(event)`, with one server behind `event.endpoint`.
async fn run(answer: &[u8], body: &str) -> (Value, Vec<support::Received>) {
    let server = support::Server::start(answer.to_vec()).await;
    let instance = start(
        &host(&[server.port()]),
        &format!("async function onTrack(event) {{\n{body}\n}}"),
    )
    .await;
    let outcome = invoke(&instance, json!({ "endpoint": server.url() })).await;
    (result(&outcome), server.received())
}
