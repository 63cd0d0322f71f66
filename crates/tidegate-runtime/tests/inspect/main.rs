//! Debugging, with a real client of the inspector protocol.

mod client;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use client::{Client, get, loopback};
use serde_json::{Value, json};
use tidegate_runtime::{
    ErrorKind, Event, Function, FunctionError, Host, HostOptions, Inspector, InspectorError,
    InspectorOptions, Instance, LimitKind, Limits, LogLine, LogObserver, Outcome, Settings,
};
use tokio::task::JoinHandle;

const CODE: &str = "const greeting = 'hello';
async function onTrack(event) {
  const name = event.name;
  const text = greeting + ' ' + name;
  await 0;
  debugger;
  console.warn(text);
  if (event.fail) throw new Error(text);
  return { text };
}
";
const URL: &str = "file:///work/function.js";
const WALL: Duration = Duration::from_millis(1500);

struct Inspected {
    inspector: Arc<Inspector>,
    outcome: JoinHandle<Result<Outcome, FunctionError>>,
}

fn inspector(host: &Host, break_at_start: bool) -> Inspector {
    let options = InspectorOptions {
        address: loopback(),
        script: PathBuf::from("/work/function.js"),
        break_at_start,
    };
    Inspector::listen(host, options).expect("it listens")
}

/// Starts to load `code`, and to run `event` once that is done.
fn start(code: &str, event: Value, break_at_start: bool, limits: Limits) -> Inspected {
    let host = Host::new(HostOptions::default()).expect("a host");
    let inspector = Arc::new(inspector(&host, break_at_start));
    let function = Function::new("function.js", code);
    let outcome = tokio::spawn({
        let inspector = inspector.clone();
        async move {
            let instance =
                Instance::start_inspected(&host, function, Settings::default(), limits, &inspector)
                    .await?;
            let event = Event::parse(event.to_string()).expect("an event");
            Ok(instance.invoke(event, None).await)
        }
    });
    Inspected { inspector, outcome }
}

fn short() -> Limits {
    Limits {
        wall: WALL,
        ..Limits::default()
    }
}

impl Inspected {
    /// A client that debuggers' first commands have come from, but for the last, which lets the function run.
    async fn connect(&self) -> Client {
        let mut client = Client::connect(&self.inspector.websocket_url()).await;
        client.ask("Runtime.enable", json!({})).await;
        client.ask("Debugger.enable", json!({})).await;
        client
    }

    async fn outcome(self) -> Outcome {
        self.outcome.await.expect("no panic").expect("it loads")
    }
}

async fn go(client: &mut Client) {
    client
        .ask("Runtime.runIfWaitingForDebugger", json!({}))
        .await;
}

/// Line (from 1) and function of the topmost frame.
fn place(paused: &Value) -> (u64, &str) {
    let frame = &paused["callFrames"][0];
    let line = frame["location"]["lineNumber"].as_u64().expect("a line");
    (line + 1, frame["functionName"].as_str().expect("a name"))
}

#[tokio::test]
async fn a_breakpoint_by_url_stops_the_function_and_its_time() {
    let running = start(
        CODE,
        json!({"type": "track", "name": "Ada"}),
        false,
        short(),
    );
    let mut client = running.connect().await;
    let set = json!({"lineNumber": 3, "url": URL});
    client.ask("Debugger.setBreakpointByUrl", set).await;
    go(&mut client).await;

    let paused = client.hear("Debugger.paused").await;
    assert_eq!(place(&paused), (4, "onTrack"));
    // None of our own frames below it.
    assert_eq!(paused["callFrames"].as_array().map(Vec::len), Some(1));
    // Longer than the limit, and what a watchdog may be late.
    tokio::time::sleep(WALL + Duration::from_millis(1500)).await;

    let frame = paused["callFrames"][0]["callFrameId"].clone();
    let evaluate = json!({"callFrameId": frame, "expression": "name + '!'"});
    let value = client.ask("Debugger.evaluateOnCallFrame", evaluate).await;
    assert_eq!(value["result"]["value"], "Ada!");
    let scope = &paused["callFrames"][0]["scopeChain"][0]["object"]["objectId"];
    let locals = client
        .ask(
            "Runtime.getProperties",
            json!({"objectId": scope, "ownProperties": true}),
        )
        .await;
    let names: Vec<_> = locals["result"]
        .as_array()
        .expect("properties")
        .iter()
        .map(|property| property["name"].as_str().expect("a name"))
        .collect();
    assert!(
        names.contains(&"name") && names.contains(&"event"),
        "{names:?}"
    );

    client.ask("Debugger.stepOver", json!({})).await;
    assert_eq!(place(&client.hear("Debugger.paused").await).0, 5);
    // Over an `await`, with internal code in between.
    client.ask("Debugger.stepOver", json!({})).await;
    assert_eq!(place(&client.hear("Debugger.paused").await).0, 6);
    client.ask("Debugger.resume", json!({})).await;
    // The `debugger` statement of line 6, if the step did not stop at it already.
    let outcome = running.outcome().await;
    let result = outcome.result.expect("it is not over its time");
    assert_eq!(result.expect("a result").get(), r#"{"text":"hello Ada"}"#);
    assert!(outcome.wall < WALL, "{:?}", outcome.wall);

    let heard = client.until_the_end().await;
    let console = heard
        .iter()
        .find(|message| message["method"] == "Runtime.consoleAPICalled")
        .expect("the log is in the debugger's console");
    assert_eq!(console["params"]["args"][0]["value"], "hello Ada");
}

#[tokio::test]
async fn a_function_that_goes_on_after_a_pause_still_has_its_limit() {
    let code = "async function onTrack() { debugger; for (;;) {} }";
    let running = start(code, json!({"type": "track"}), false, short());
    let mut client = running.connect().await;
    go(&mut client).await;
    client.hear("Debugger.paused").await;
    tokio::time::sleep(WALL).await;
    client.ask("Debugger.resume", json!({})).await;
    let error = running.outcome().await.result.expect_err("it never ends");
    assert_eq!(error.kind, ErrorKind::Timeout);
}

#[tokio::test]
async fn the_first_statement_can_be_a_breakpoint() {
    let running = start(CODE, json!({"type": "track", "name": "Ada"}), true, short());
    let mut client = running.connect().await;
    go(&mut client).await;
    assert_eq!(place(&client.hear("Debugger.paused").await).0, 1);
    tokio::time::sleep(WALL).await;
    // The one at `debugger` follows.
    client.ask("Debugger.resume", json!({})).await;
    assert_eq!(place(&client.hear("Debugger.paused").await).0, 6);
    client.ask("Debugger.resume", json!({})).await;
    assert!(running.outcome().await.is_ok());
}

#[tokio::test]
async fn a_debugger_that_leaves_lets_the_function_go_on() {
    let running = start(
        CODE,
        json!({"type": "track", "name": "Ada"}),
        false,
        short(),
    );
    let mut client = running.connect().await;
    go(&mut client).await;
    client.hear("Debugger.paused").await;
    drop(client);
    assert!(running.outcome().await.is_ok());
}

#[tokio::test]
async fn errors_name_the_file_as_without_a_debugger() {
    let event = json!({"type": "track", "name": "Ada", "fail": true});
    let running = start(CODE, event, false, short());
    let mut client = Client::connect(&running.inspector.websocket_url()).await;
    // Nobody who would stop at `debugger`.
    go(&mut client).await;
    let error = running.outcome().await.result.expect_err("it throws");
    assert_eq!(
        error.stack.as_deref(),
        Some("Error: hello Ada\n    at onTrack (function.js:8:25)")
    );
    assert_eq!(error.location.map(|at| (at.line, at.column)), Some((8, 25)));
}

#[tokio::test]
async fn a_function_that_cannot_be_compiled_is_told_to_the_operator() {
    let running = start("function (", json!({"type": "track"}), false, short());
    let mut client = running.connect().await;
    go(&mut client).await;
    let error = running
        .outcome
        .await
        .expect("no panic")
        .expect_err("no function");
    assert_eq!(error.name, "SyntaxError");
    assert_eq!(error.kind, ErrorKind::InvalidSettings);
}

#[tokio::test]
async fn only_the_functions_script_is_shown() {
    let running = start(CODE, json!({"type": "track"}), true, short());
    let mut client = running.connect().await;
    go(&mut client).await;
    let parsed = client.hear("Debugger.scriptParsed").await;
    assert_eq!(parsed["url"], URL);
    let source = json!({"scriptId": parsed["scriptId"]});
    let source = client.ask("Debugger.getScriptSource", source).await;
    assert_eq!(source["scriptSource"], CODE);
    client.hear("Debugger.paused").await;
    client.ask("Debugger.disable", json!({})).await;
    assert!(running.outcome().await.is_ok());
    let heard = client.until_the_end().await;
    assert!(
        !heard
            .iter()
            .any(|message| message.to_string().contains("ext:")),
        "{heard:#?}"
    );
}

#[tokio::test]
async fn the_heap_has_its_limit_under_a_debugger_too() {
    let code = "function onTrack() { const a = []; for (;;) a.push({ x: [1, 2, 3], y: 'z' + a.length }); }";
    let limits = Limits {
        wall: Duration::from_secs(60),
        heap_bytes: 32 << 20,
        ..Limits::default()
    };
    let running = start(code, json!({"type": "track"}), false, limits);
    let mut client = running.connect().await;
    go(&mut client).await;
    let error = running.outcome().await.result.expect_err("it is stopped");
    assert_eq!(error.limit.map(|limit| limit.limit), Some(LimitKind::Heap));
}

#[tokio::test]
async fn what_can_be_debugged_is_told_as_node_does() {
    let host = Host::new(HostOptions::default()).expect("a host");
    let inspector = inspector(&host, false);
    let address = inspector.address();
    let own = address.to_string();
    for path in ["/json", "/json/list"] {
        let (status, body) = get(address, &own, path).await;
        let list: Value = serde_json::from_str(&body).expect("JSON");
        assert_eq!(status, 200);
        assert_eq!(list[0]["webSocketDebuggerUrl"], inspector.websocket_url());
        assert_eq!(list[0]["devtoolsFrontendUrl"], inspector.devtools_url());
        assert_eq!(
            (&list[0]["type"], &list[0]["title"], &list[0]["url"]),
            (&json!("node"), &json!("function.js"), &json!(URL))
        );
    }
    let (_, version) = get(address, &own, "/json/version").await;
    let version: Value = serde_json::from_str(&version).expect("JSON");
    assert_eq!(version["Protocol-Version"], "1.1");
    assert_eq!(get(address, &own, "/other").await.0, 404);
    let secret = format!("/{}", uuid_of(&inspector));
    assert_eq!(get(address, &own, &secret).await.0, 426);
}

#[tokio::test]
async fn a_name_that_leads_here_is_refused() {
    let host = Host::new(HostOptions::default()).expect("a host");
    let inspector = inspector(&host, false);
    let secret = format!("/{}", uuid_of(&inspector));
    for path in ["/json/list", "/json/version", &secret] {
        let (status, body) = get(inspector.address(), "evil.example:9229", path).await;
        assert_eq!(status, 400, "{path}");
        assert!(!body.contains("ws://"), "{body}");
    }
}

#[tokio::test]
async fn only_this_machine_is_listened_on() {
    let host = Host::new(HostOptions::default()).expect("a host");
    let options = InspectorOptions {
        address: SocketAddr::from(([0, 0, 0, 0], 0)),
        script: Path::new("/f.js").into(),
        break_at_start: false,
    };
    let error = Inspector::listen(&host, options).expect_err("refused");
    assert!(
        matches!(error, InspectorError::NotLoopback { .. }),
        "{error}"
    );
}

#[tokio::test]
async fn a_port_that_is_taken_is_named() {
    let host = Host::new(HostOptions::default()).expect("a host");
    let first = inspector(&host, false);
    let options = InspectorOptions {
        address: first.address(),
        script: Path::new("/f.js").into(),
        break_at_start: false,
    };
    let error = Inspector::listen(&host, options).expect_err("taken");
    assert!(
        error.to_string().contains(&first.address().to_string()),
        "{error}"
    );
}

struct Silent;

impl LogObserver for Silent {
    fn log(&self, _: &LogLine) {}
}

#[tokio::test]
async fn a_second_invocation_does_not_wait_again() {
    let host = Host::new(HostOptions::default()).expect("a host");
    let inspector = inspector(&host, false);
    let function = Function::new("function.js", "async function onTrack() { return 1; }");
    let starting =
        Instance::start_inspected(&host, function, Settings::default(), short(), &inspector);
    let connecting = async {
        let mut client = Client::connect(&inspector.websocket_url()).await;
        go(&mut client).await;
    };
    let (instance, ()) = tokio::join!(starting, connecting);
    let instance = instance.expect("it loads");
    for _ in 0..2 {
        let event = Event::parse(r#"{"type": "track"}"#).expect("an event");
        assert!(instance.invoke(event, Some(Arc::new(Silent))).await.is_ok());
    }
}

fn uuid_of(inspector: &Inspector) -> String {
    let url = inspector.websocket_url();
    url.rsplit('/').next().expect("a path").to_owned()
}
