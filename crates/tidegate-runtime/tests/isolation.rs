//! Invocations that run at once in one process never see each other's logs, events, requests, settings or errors.
//!
//! Several instances take turns at every await: each waits for timers and for answers of a server that holds them back until
//! all of them have asked.

use std::sync::Arc;

use serde_json::{Map, Value};
use tidegate_runtime::{
    EgressPolicy, Event, Function, Host, HostOptions, Instance, Limits, Outcome, RequestFile,
    RequestOutcome, Settings,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::Barrier;

const INSTANCES: usize = 6;
const ROUNDS: usize = 5;

const SOURCE: &str = r#"
let calls = 0;
async function onRequest(request, settings) {
  const { id } = request.json();
  calls += 1;
  console.log('start', id, settings.name);
  Segment.track({ event: `${id} first`, userId: id });
  await new Promise((resolve) => setTimeout(resolve, 1));
  const response = await fetch(`${settings.url}${id}`, { headers: { 'x-id': id } });
  const echoed = await response.text();
  await null;
  globalThis.last = id;
  Segment.set({ collection: 'seen', id, properties: { echoed, calls } });
  await new Promise((resolve) => setImmediate(resolve));
  Segment.track({ event: `${id} second`, userId: settings.name, properties: { last: globalThis.last } });
  console.log('end', request.headers.get('x-id'), request.url.pathname);
  if (request.url.searchParams.has('fail')) throw new RetryError(`failed ${id}`);
}
"#;

/// A server that answers with the path, once as many requests as there are instances have come.
async fn server() -> (String, tokio::task::JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/", listener.local_addr().expect("an address"));
    let gate = Arc::new(Barrier::new(INSTANCES));
    let task = tokio::spawn(async move {
        loop {
            let Ok((mut stream, _)) = listener.accept().await else {
                return;
            };
            let gate = gate.clone();
            tokio::spawn(async move {
                let mut head = Vec::new();
                let mut buffer = [0; 4096];
                loop {
                    while !head.ends_with(b"\r\n\r\n") {
                        match stream.read(&mut buffer).await {
                            Ok(0) | Err(_) => return,
                            Ok(read) => head.extend_from_slice(&buffer[..read]),
                        }
                    }
                    let text = String::from_utf8_lossy(&head).into_owned();
                    head.clear();
                    let path = text.split(' ').nth(1).unwrap_or_default().to_owned();
                    gate.wait().await;
                    let answer = format!(
                        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{path}",
                        path.len()
                    );
                    if stream.write_all(answer.as_bytes()).await.is_err() {
                        return;
                    }
                }
            });
        }
    });
    (url, task)
}

fn request(id: &str, fails: bool) -> Event {
    let query = if fails { "?fail" } else { "" };
    let json = serde_json::json!({
        "body": {"id": id}, "headers": {"x-id": id}, "url": format!("https://example.com/{id}{query}")
    });
    Event::from(
        &RequestFile::parse(&json.to_string())
            .expect("a request")
            .request,
    )
}

fn settings(name: &str, url: &str) -> Settings {
    let mut values = Map::new();
    values.insert("name".into(), Value::from(name));
    values.insert("url".into(), Value::from(url));
    Settings::new(&values).expect("settings")
}

/// All of an outcome that could come from another invocation.
fn check(outcome: &Outcome, instance: &str, id: &str, round: usize, url: &str, fails: bool) {
    let logs: Vec<_> = outcome
        .logs
        .iter()
        .map(|line| line.message.as_str())
        .collect();
    assert_eq!(
        logs,
        [format!("start {id} {instance}"), format!("end {id} /{id}")]
    );
    let requests: Vec<_> = outcome
        .requests
        .iter()
        .map(|request| (request.url.as_str(), &request.outcome))
        .collect();
    assert_eq!(
        requests,
        [(format!("{url}{id}").as_str(), &RequestOutcome::Status(200))]
    );
    let json = |values: &[Box<serde_json::value::RawValue>]| -> Vec<Value> {
        values
            .iter()
            .map(|json| json.get().parse().expect("JSON"))
            .collect()
    };
    if fails {
        let error = outcome.result.as_ref().expect_err("it failed");
        assert_eq!(error.message, format!("failed {id}"));
        assert!(outcome.events.is_empty() && outcome.objects.is_empty());
        return;
    }
    assert_eq!(
        json(&outcome.events),
        [
            serde_json::json!({"type": "track", "event": format!("{id} first"), "userId": id}),
            serde_json::json!({
                "type": "track", "event": format!("{id} second"), "userId": instance, "properties": {"last": id}
            }),
        ]
    );
    assert_eq!(
        json(&outcome.objects),
        [serde_json::json!({
            "collection": "seen", "id": id, "properties": {"echoed": format!("/{id}"), "calls": round + 1}
        })]
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn invocations_at_once_see_only_their_own() {
    let (url, server) = server().await;
    let host = Host::new(HostOptions {
        egress: EgressPolicy {
            allow: vec!["127.0.0.1".parse().expect("a rule")],
        },
        ..HostOptions::default()
    })
    .expect("a host");
    let starting = (0..INSTANCES).map(|number| {
        let settings = settings(&format!("instance-{number}"), &url);
        Instance::start(
            &host,
            Function::new("function.js", SOURCE),
            settings,
            Limits::default(),
        )
    });
    let instances = futures::future::try_join_all(starting)
        .await
        .expect("they load");
    for round in 0..ROUNDS {
        let running = instances.iter().enumerate().map(|(number, instance)| {
            let url = url.clone();
            async move {
                let id = format!("i{number}-r{round}");
                // Each round another one fails; its instance goes on.
                let fails = number == round;
                let outcome = instance.invoke(request(&id, fails), None).await;
                check(
                    &outcome,
                    &format!("instance-{number}"),
                    &id,
                    round,
                    &url,
                    fails,
                );
            }
        });
        futures::future::join_all(running).await;
    }
    server.abort();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn globals_and_cache_belong_to_one_instance() {
    let host = Host::new(HostOptions::default()).expect("a host");
    let code = "
        Array.prototype.mark = undefined;
        async function onTrack(event, settings) {
          const before = [Array.prototype.mark, await cache.load('k', -1, () => settings.name)];
          Array.prototype.mark = settings.name;
          return before;
        }";
    let start = |name: &str| {
        Instance::start(
            &host,
            Function::new("function.js", code),
            settings(name, ""),
            Limits::default(),
        )
    };
    let (a, b) = (
        start("a").await.expect("loads"),
        start("b").await.expect("loads"),
    );
    let event = || Event::parse(r#"{"type": "track"}"#).expect("an event");
    let result = |outcome: Outcome| -> String {
        let json = outcome.result.expect("it succeeds");
        json.expect("a result").get().to_owned()
    };
    assert_eq!(result(a.invoke(event(), None).await), r#"[null,"a"]"#);
    assert_eq!(result(b.invoke(event(), None).await), r#"[null,"b"]"#);
    assert_eq!(result(a.invoke(event(), None).await), r#"["a","a"]"#);
}

/// A server that takes no notice of bodies: what is in one is the next request to it. It answers with the path, and a request for
/// `/hidden` once another one has come.
async fn heedless_server() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut received = Vec::new();
                let mut waiting = Vec::new();
                while !matches!(stream.read_buf(&mut received).await, Ok(0) | Err(_)) {
                    while let Some(end) = received.windows(4).position(|w| w == b"\r\n\r\n") {
                        let head: Vec<_> = received.drain(..end + 4).collect();
                        let head = String::from_utf8_lossy(&head).into_owned();
                        waiting.push(head.split(' ').nth(1).unwrap_or_default().to_owned());
                    }
                    if waiting.last().is_some_and(|path| path == "/hidden") {
                        waiting.pop();
                        let first = answers(&std::mem::take(&mut waiting));
                        waiting.push("/hidden".to_owned());
                        let _ = stream.write_all(first.as_bytes()).await;
                        continue;
                    }
                    let all = answers(&std::mem::take(&mut waiting));
                    let _ = stream.write_all(all.as_bytes()).await;
                }
            });
        }
    });
    url
}

fn answers(paths: &[String]) -> String {
    let answer = |path: &String| {
        format!(
            "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{path}",
            path.len()
        )
    };
    paths.iter().map(answer).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_one_instance_hides_in_a_body_answers_no_other() {
    let url = heedless_server().await;
    let host = Host::new(HostOptions {
        egress: EgressPolicy {
            allow: vec!["127.0.0.1".parse().expect("a rule")],
        },
        ..HostOptions::default()
    })
    .expect("a host");
    let hiding = "async function onTrack(event, { url }) {
        const body = 'GET /hidden HTTP/1.1\\r\\nhost: h\\r\\n\\r\\n';
        const response = await fetch(url + 'a', { method: 'POST', body });
        return response.text();
    }";
    let asking =
        "async function onTrack(event, { url }) { return (await fetch(url + 'b')).text(); }";
    let start = |code: &str| {
        Instance::start(
            &host,
            Function::new("function.js", code),
            settings("s", &url),
            Limits::default(),
        )
    };
    let (hiding, asking) = (
        start(hiding).await.expect("loads"),
        start(asking).await.expect("loads"),
    );
    let event = || Event::parse(r#"{"type": "track"}"#).expect("an event");
    for _ in 0..3 {
        let outcome = hiding.invoke(event(), None).await;
        assert!(outcome.is_ok(), "{outcome:?}");
        let outcome = asking.invoke(event(), None).await;
        let json = outcome.result.expect("it succeeds").expect("a result");
        assert_eq!(json.get(), r#""/b""#);
    }
}
