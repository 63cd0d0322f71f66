//! What a function can make the host hold for it.

use serde_json::json;
use tidegate_runtime::Limits;

use crate::server::Server;
use crate::{LONG, result, run_in};

fn limits() -> Limits {
    Limits {
        wall: LONG,
        buffer_bytes: 8 << 20,
        ..Limits::default()
    }
}

#[tokio::test]
async fn an_endless_body_ends_at_the_limit_of_bodies() {
    let server = Server::start().await;
    let code = r#"
        const read = async (path) => (await fetch(url + path)).arrayBuffer().then(() => "read", ({ name, type, message }) => [name, type, message]);
        return [await read("/endless"), await read("/bomb/16"), await (await fetch(url + "/status/200")).text()];"#;
    let seen = result(run_in(&["127.0.0.1"], limits(), &server, code).await);
    let over = |path: &str| {
        let message = format!(
            "content size at {}{path} over limit: {}",
            server.url(),
            8 << 20
        );
        json!(["FetchError", "max-size", message])
    };
    assert_eq!(seen, json!([over("/endless"), over("/bomb/16"), "body"]));
}

#[tokio::test]
async fn bodies_that_are_open_at_the_same_time_share_the_limit() {
    let server = Server::start().await;
    let code = r#"
        const readers = [];
        async function read() {
          const reader = (await fetch(`${url}/endless`)).body.getReader();
          readers.push(reader);
          for (let length = 0; length < 3 << 20;) length += (await reader.read()).value.length;
          return "read";
        }
        const ends = [];
        for (let i = 0; i < 3; i++) ends.push(await read().catch(({ type }) => type));
        for (const reader of readers) await reader.cancel().catch(() => {});
        return [ends, await read()];"#;
    let seen = result(run_in(&["127.0.0.1"], limits(), &server, code).await);
    assert_eq!(seen, json!([["read", "read", "max-size"], "read"]));
}

#[tokio::test]
async fn bodies_sent_at_the_same_time_share_the_limit() {
    let server = Server::start().await;
    let code = r#"
        const body = "x".repeat(3 << 20);
        const send = () => fetch(`${url}/never`, { method: "POST", body }).catch(({ name, code }) => [name, code]);
        const first = send();
        const second = send();
        return Promise.race([Promise.all(Array.from({ length: 5 }, send)), first, second]);"#;
    let seen = result(run_in(&["127.0.0.1"], limits(), &server, code).await);
    let refused = json!(["FetchError", "ENOBUFS"]);
    assert_eq!(seen, json!([refused, refused, refused, refused, refused]));
}

#[tokio::test]
async fn an_invocation_over_its_time_leaves_its_requests_pending_and_closes_them() {
    let server = Server::start().await;
    let limits = Limits {
        wall: std::time::Duration::from_millis(500),
        ..Limits::default()
    };
    let code = "await fetch(`${url}/never`);";
    let outcome = run_in(&["127.0.0.1"], limits, &server, code).await;
    assert_eq!(crate::requests(&outcome, &server)[0].2, "pending");
    let error = outcome.result.expect_err("out of time");
    assert_eq!(error.kind, tidegate_runtime::ErrorKind::Timeout);
    server.closed(1).await;
}
