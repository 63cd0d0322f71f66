//! The calls and answers that aws-sdk v2 was observed with.

use std::fmt::Write;

use serde_json::Value;

use crate::support::Server;
use crate::{host, invoke, result, start};

const CASES: &str = include_str!("../../../tidegate-aws/tests/data/answers.json");

fn answer(case: &Value) -> Vec<u8> {
    let status = case["answer"]["status"].as_u64().expect("a status");
    let status = http::StatusCode::from_u16(status.try_into().expect("small")).expect("a status");
    let mut text = format!("HTTP/1.1 {status}\r\n");
    for (name, value) in case["answer"]["headers"].as_object().expect("headers") {
        let _ = write!(text, "{name}: {}\r\n", value.as_str().expect("text"));
    }
    let body = case["answer"]["body"].as_str();
    if let Some(body) = body.filter(|_| !matches!(status.as_u16(), 204 | 304)) {
        let _ = write!(text, "Content-Length: {}\r\n", body.len());
    }
    let _ = write!(
        text,
        "Connection: close\r\n\r\n{}",
        body.unwrap_or_default()
    );
    text.into_bytes()
}

/// Where in a document a parser gave up is its own business.
fn first_line(mut outcome: Value) -> Value {
    if let Some(Value::String(message)) = outcome.pointer_mut("/error/message") {
        message.truncate(message.find('\n').unwrap_or(message.len()));
    }
    outcome
}

#[tokio::test(flavor = "multi_thread")]
async fn data_and_errors_are_those_of_v2() {
    let cases: Vec<Value> = serde_json::from_str(CASES).expect("JSON");
    let mut failures = String::new();
    for case in &cases {
        let server = Server::start(answer(case)).await;
        let instance = start(&host(&[server.port()]), include_str!("observed.js")).await;
        let mut call = case.clone();
        call["endpoint"] = server.url().into();
        let outcome = invoke(&instance, call).await;
        let found = first_line(result(&outcome)).to_string();
        let expected = first_line(case["expected"].clone()).to_string();
        if found != expected {
            let _ = writeln!(
                failures,
                "{}:\n  {found}\nis not\n  {expected}",
                case["name"]
            );
        }
        assert_eq!(outcome.requests.len(), 1, "{}", case["name"]);
        assert_eq!(server.received().len(), 1, "{}", case["name"]);
    }
    assert!(failures.is_empty(), "{failures}");
}
