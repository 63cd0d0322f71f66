//! What a function can make the host hold for it, and what it cannot make it do.

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
async fn requests_past_the_limit_of_sockets_wait_for_their_turn() {
    let server = Server::start().await;
    let limits = Limits {
        sockets: 1,
        ..limits()
    };
    let code = r#"
        const first = new AbortController();
        const never = fetch(`${url}/never`, { signal: first.signal }).catch(() => "aborted");
        const second = fetch(`${url}/status/200`).then((res) => res.text());
        const early = await Promise.race([second, new Promise((done) => setTimeout(done, 300, "waits"))]);
        first.abort();
        return [early, await never, await second];"#;
    let seen = result(run_in(&["127.0.0.1"], limits, &server, code).await);
    assert_eq!(seen, json!(["waits", "aborted", "body"]));
}

#[tokio::test]
async fn each_redirect_is_a_request() {
    let server = Server::start().await;
    let limits = Limits {
        requests: 3,
        ..limits()
    };
    let code = "await fetch(`${url}/loop`); return 1;";
    let outcome = run_in(&["127.0.0.1"], limits, &server, code).await;
    let made = outcome.requests.len();
    let error = outcome.result.expect_err("too many requests");
    assert_eq!((&*error.name, made), ("RequestLimitExceeded", 3));
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

#[tokio::test]
async fn forged_numbers_of_resources_and_lengths_lead_nowhere() {
    let server = Server::start().await;
    let code = r#"
        // The stream of an answer is backed by a resource, whose number a function can get at and change.
        async function forged(rid) {
          const stream = (await fetch(url + "/status/200")).body;
          for (const key of Object.getOwnPropertySymbols(stream)) {
            if (stream[key]?.rid !== undefined) stream[key].rid = rid;
          }
          return stream;
        }
        const pending = fetch(url + "/never").catch(() => {});
        const seen = new Set();
        for (let rid = -1; rid < 12; rid++) {
          await new Response(await forged(rid)).text().then((text) => seen.add(text), () => seen.add("error"));
          const body = await forged(rid);
          const sent = fetch(url, { method: "POST", body, duplex: "half", signal: AbortSignal.timeout(200) });
          await sent.then((res) => res.json()).then(({ body }) => seen.add(body), () => seen.add("error"));
        }
        // The same for the length that a body says it has.
        const request = new Request(url, { method: "POST", body: new Blob(["a blob"]) });
        for (const key of Object.getOwnPropertySymbols(request)) {
          const inner = request[key];
          if (inner?.body?.length !== undefined) inner.body.length = 2;
        }
        const got = await fetch(request).then((res) => res.json()).then(({ body }) => body, () => "error");
        return [[...seen].every((text) => ["", "body", "error"].includes(text)), ["a blob", "a ", "error"].includes(got),
                await (await fetch(url + "/status/200")).text()];"#;
    let seen = result(run_in(&["127.0.0.1"], limits(), &server, code).await);
    assert_eq!(seen, json!([true, true, "body"]));
}

#[tokio::test]
async fn answers_that_nobody_reads_are_given_back() {
    let server = Server::start().await;
    let limits = Limits {
        heap_bytes: 16 << 20,
        ..limits()
    };
    // What the host keeps of 2,048 answers would fill the limit of bodies.
    let code = r#"
        const { signal } = new AbortController();
        for (let i = 0; i < 3000; i++) {
          await fetch("data:,x", i % 2 === 0 ? { signal } : undefined);
          if (i % 100 === 0) {
            // Only a full collection finds answers that nobody holds any more, and large garbage brings one on.
            new Array(200_000).fill(i);
            await new Promise((resolve) => setImmediate(resolve));
          }
        }
        return true;"#;
    let seen = result(run_in(&["127.0.0.1"], limits, &server, code).await);
    assert_eq!(seen, json!(true));
}
