//! What programs of random bytes run in; the fuzz target `ops` has it, too.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::request::Parts;
use http::{Response, StatusCode};
use tidegate_runtime::{
    AwsAccess, AwsOptions, Decision, Event, Function, Host, HostOptions, Instance, Intercept,
    Limits, Outcome, Seen, Settings, StaticCredentials,
};

const PROGRAM: &str = include_str!("../../../../tests/hostile/op_boundary.js");
const MIB: usize = 1 << 20;
/// After which an outcome is there though V8 gives the thread back late, on a machine that does much else.
const GRACE: Duration = Duration::from_secs(15);

/// Answers in place of the network, so that nothing leaves the machine.
#[derive(Debug, Default)]
struct Answers {
    asked: AtomicUsize,
}

impl Intercept for Answers {
    fn decide(&self, _: &Parts) -> Decision {
        const BODIES: [&str; 6] = [
            "",
            "{\"a\": [1, {\"__proto__\": 2}]}",
            "<Error><Code>NoSuchKey</Code></Error>",
            "<ListBucketResult><Contents><Key>k</Key><Size>-1</Size></Contents></ListBucketResult>",
            "{\"__type\": \"x#Y\", \"message\": null}",
            "<a><b>",
        ];
        let asked = self.asked.fetch_add(1, Ordering::Relaxed);
        let body = BODIES.get(asked % BODIES.len()).copied().unwrap_or("");
        let mut response = Response::new(Bytes::from_static(body.as_bytes()));
        let statuses = [
            StatusCode::OK,
            StatusCode::NOT_FOUND,
            StatusCode::FOUND,
            StatusCode::SERVICE_UNAVAILABLE,
        ];
        *response.status_mut() = statuses[(asked / BODIES.len()) % statuses.len()];
        Decision::Answer {
            delay: Duration::ZERO,
            response,
        }
    }

    fn sent(&self, _: &Parts, _: Option<Bytes>) {}

    fn seen(&self, _: &Parts, _: Seen) {}
}

pub fn host() -> Host {
    let credentials = StaticCredentials {
        access_key_id: "AKIDEXAMPLE".to_owned(),
        secret_access_key: "secret".to_owned(),
        session_token: None,
    };
    let endpoint = "http://aws.invalid/".parse().expect("a URL");
    let aws = AwsOptions {
        access: AwsAccess::Endpoint {
            endpoint,
            region: Some("us-east-1".to_owned()),
            credentials: Some(credentials),
        },
        ..AwsOptions::default()
    };
    let options = HostOptions {
        aws,
        intercept: Some(Arc::new(Answers::default())),
        ..HostOptions::default()
    };
    Host::new(options).expect("a host")
}

pub fn limits() -> Limits {
    Limits {
        wall: Duration::from_secs(8),
        cpu: Duration::from_secs(8),
        heap_bytes: 96 * MIB,
        buffer_bytes: 32 * MIB,
        log_bytes: 64 * 1024,
        result_bytes: 64 * 1024,
        requests: 20,
        timers: 1000,
        ..Limits::default()
    }
}

pub async fn start(host: &Host) -> Instance {
    let function = Function::new("op_boundary.js", PROGRAM);
    Instance::start(host, function, Settings::default(), limits())
        .await
        .expect("loads")
}

/// Runs the program that `program` spells in hex.
pub async fn run(instance: &Instance, program: &str) -> Outcome {
    let event = format!(r#"{{"type": "track", "program": "{program}"}}"#);
    let event = Event::parse(event).expect("an event");
    let within = limits().wall * 2 + GRACE;
    tokio::time::timeout(within, instance.invoke(event, None))
        .await
        .expect("an outcome within the limit")
}
