//! `tidegate init` and `tidegate test`, as far as they write files or need a server.

mod support;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use serde_json::{Value, json};
use support::command::{Ran, copy_folder, run, tidegate};
use tempfile::TempDir;

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

fn command(folder: &Path, arguments: &[&str]) -> Ran {
    let mut command = tidegate(folder);
    command.args(arguments);
    run(command, Vec::new())
}

fn write(folder: &Path, file: &str, text: &str) {
    let path = folder.join(file);
    fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
    fs::write(path, text).expect("written");
}

fn read(folder: &Path, file: &str) -> String {
    fs::read_to_string(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn read_json(folder: &Path, file: &str) -> Value {
    serde_json::from_str(&read(folder, file)).expect("JSON")
}

fn assert_passes(folder: &Path, arguments: &[&str]) {
    let ran = command(folder, arguments);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
}

/// Answers GET with a JSON document that repeats the request's credentials, and POST with what was sent.
fn server() -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let requests = Arc::new(AtomicUsize::new(0));
    let count = requests.clone();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            let number = count.fetch_add(1, Ordering::SeqCst);
            let mut reader = BufReader::new(stream.try_clone().expect("a copy"));
            let mut head = String::new();
            while !head.ends_with("\r\n\r\n") {
                assert_ne!(reader.read_line(&mut head).expect("readable"), 0, "{head}");
            }
            let header = |name: &str| {
                let line = head.lines().find_map(|line| line.strip_prefix(name));
                line.unwrap_or_default().trim().to_owned()
            };
            let mut body = vec![0; header("content-length:").parse().unwrap_or(0)];
            reader.read_exact(&mut body).expect("a body");
            let (status, answer) = if head.starts_with("POST /flaky") && number == 1 {
                ("503 Service Unavailable", "busy".to_owned())
            } else if head.starts_with("POST") {
                ("200 OK", String::from_utf8(body).expect("text"))
            } else {
                let document = json!({
                    "you": header("authorization:"), "access_token": "fresh", "encoding": header("accept-encoding:"),
                });
                ("200 OK", document.to_string())
            };
            let media_type = if answer.starts_with('{') {
                "application/json"
            } else {
                "text/plain"
            };
            let head = format!(
                "HTTP/1.1 {status}\r\ncontent-type: {media_type}\r\nset-cookie: id=s3ss10n; Path=/\r\nx-kept: yes\r\n\
                 date: today\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                answer.len()
            );
            stream
                .write_all((head + &answer).as_bytes())
                .expect("written");
        }
    });
    (address, requests)
}

#[test]
fn what_init_makes_runs_and_tests_at_once() {
    let folder = folder();
    for kind in ["destination", "insert", "source"] {
        let ran = command(folder.path(), &["init", kind, "--kind", kind]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        assert!(
            ran.stdout.contains(&format!("tidegate test {kind}\n")),
            "{}",
            ran.stdout
        );
        let readme = read(folder.path(), &format!("{kind}/README.md"));
        assert!(readme.starts_with(&format!("# {kind}\n")), "{readme}");
        let editor = read(folder.path(), &format!("{kind}/jsconfig.json"));
        let editor: Value = serde_json::from_str(&editor).expect("JSON");
        for file in editor["files"].as_array().expect("files") {
            let file = format!("{kind}/{}", file.as_str().expect("a name"));
            assert!(folder.path().join(&file).is_file(), "{file}");
        }
        // As it is, though other files have the folder's name put in.
        let types = read(folder.path(), &format!("{kind}/tidegate.d.ts"));
        assert!(types == include_str!("../../../js/tidegate.d.ts"));
        let ran = command(folder.path(), &["test", kind]);
        assert!(ran.stdout.contains(" passed in"), "{}", ran.stdout);
        assert_eq!(ran.code, 0, "{}", ran.stdout);
        // The expectations are what --update would write.
        let ran = command(folder.path(), &["test", kind, "--update"]);
        assert!(!ran.stdout.contains("updated"), "{}", ran.stdout);
    }
    assert_passes(folder.path(), &["run", "destination"]);
    assert_passes(folder.path(), &["run", "insert"]);
    let request = "source/requests/order.json";
    assert_passes(folder.path(), &["run", "source", "--request", request]);
}

#[test]
fn init_overwrites_nothing() {
    let folder = folder();
    write(folder.path(), "mine/function.js", "mine");
    let ran = command(folder.path(), &["init", "mine"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("mine exists already"), "{}", ran.stderr);
    assert_eq!(read(folder.path(), "mine/function.js"), "mine");
    assert_passes(folder.path(), &["init", "new/deep/one"]);
}

#[test]
fn an_update_is_compared_from_then_on() {
    let folder = folder();
    let path = folder.path();
    write(
        path,
        "function.js",
        "const onTrack = (event) => ({ n: event.n, at: Date.now() });",
    );
    write(path, "events/a.json", r#"{"type": "track", "n": 1}"#);
    let ran = command(path, &["test", ".", "--update"]);
    assert!(
        ran.stdout.contains("updated events/a.json"),
        "{}",
        ran.stdout
    );

    let mut expected = read_json(path, "expected/a.json");
    assert_eq!(command(path, &["test", "."]).code, 1, "the time differs");
    expected["result"]["at"] = json!("{{any}}");
    write(path, "expected/a.json", &expected.to_string());
    assert_passes(path, &["test", "."]);

    write(path, "events/a.json", r#"{"type": "track", "n": 2}"#);
    let ran = command(path, &["test", "."]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.stdout.contains("-     \"n\": 1,\n  +     \"n\": 2,\n"),
        "{}",
        ran.stdout
    );
    assert_passes(path, &["test", ".", "--update"]);
    expected["result"]["n"] = json!(2);
    assert_eq!(read_json(path, "expected/a.json"), expected);
}

#[test]
fn recorded_rules_answer_as_the_server_did_and_hold_no_secrets() {
    let (address, requests) = server();
    let folder = folder();
    let path = folder.path();
    write(
        path,
        "function.js",
        "async function onTrack(event, settings) {
           const get = await fetch(`${settings.url}/get?api_key=${settings.key}`, { headers: { authorization: `Bearer ${settings.key}` } });
           const answers = [get.status, get.headers.get('x-kept'), Object.keys(await get.json())];
           for (const n of [1, 2]) answers.push((await fetch(`${settings.url}/flaky`, { method: 'POST', body: JSON.stringify({ n, user: event.userId }) })).status);
           return answers;
         }",
    );
    let config = format!(
        "allow_net = [\"{address}\"]\n[settings]\nurl = \"http://{address}\"\nkey = {{ env = \"KEY\" }}\n"
    );
    write(path, "tidegate.toml", &config);
    write(path, "events/a.json", r#"{"type": "track", "userId": "u"}"#);
    let mut recording = tidegate(path);
    recording
        .args(["test", ".", "--record", "--update"])
        .env("KEY", "k3y-0f-mine");
    let ran = run(recording, Vec::new());
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    assert!(
        ran.stdout.contains("recorded to http.json"),
        "{}",
        ran.stdout
    );

    let text = read(path, "http.json");
    for secret in ["k3y-0f-mine", "s3ss10n", "fresh", "today"] {
        assert!(!text.contains(secret), "{text}");
    }
    let rules = read_json(path, "http.json");
    assert_eq!(rules["rules"][0]["body"]["encoding"], "identity");
    assert_eq!(rules["rules"][0]["headers"]["set-cookie"], "id=***; Path=/");
    assert_eq!(rules["rules"][1]["status"], 503);
    assert_eq!(rules["rules"][1]["times"], 1);

    let asked = requests.load(Ordering::SeqCst);
    assert_passes(path, &["test", "."]);
    assert_eq!(
        requests.load(Ordering::SeqCst),
        asked,
        "rules need no server"
    );
    let expected = read_json(path, "expected/a.json");
    assert_eq!(
        expected["requests"][1]["body"],
        json!({"n": 1, "user": "u"})
    );
}

#[test]
fn without_being_asked_nothing_reaches_the_network() {
    let (address, requests) = server();
    let folder = folder();
    let path = folder.path();
    let code = format!(
        "const onTrack = () => fetch('http://{address}/').then((answer) => answer.status, () => 'no');"
    );
    write(path, "function.js", &code);
    write(path, "tidegate.toml", "allow_net = [\"127.0.0.1\"]");
    write(path, "events/a.json", r#"{"type": "track"}"#);
    assert_eq!(command(path, &["test", "."]).code, 1);
    assert_passes(path, &["test", ".", "--http", "stub"]);
    assert_eq!(requests.load(Ordering::SeqCst), 0);
    assert_passes(path, &["test", ".", "--http", "live"]);
    assert_eq!(requests.load(Ordering::SeqCst), 1);
    // The policy holds where the network is asked.
    write(path, "tidegate.toml", "");
    let ran = command(path, &["test", ".", "--record"]);
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    assert!(ran.stdout.contains("not allowed"), "{}", ran.stdout);
    assert_eq!(requests.load(Ordering::SeqCst), 1);
}

#[test]
fn settings_of_a_wrapped_request_go_before_all_others() {
    let folder = folder();
    let path = folder.path();
    write(
        path,
        "one/handler.js",
        "const onRequest = (request, settings) => { console.log(settings, request.json().a); };",
    );
    write(path, "one/settings.json", r#"{"a": "file", "b": "file"}"#);
    write(
        path,
        "one/webhook-examples/x.json",
        r#"{"payload": {"body": {"a": 1}, "headers": {}}, "settings": {"a": "own"}}"#,
    );
    assert_passes(path, &["test", ".", "--update"]);
    let expected = read_json(path, "one/expected/x.json");
    assert_eq!(expected["logs"][0]["message"], "{ a: 'own', b: 'file' } 1");
}

#[test]
fn settings_from_the_environment_are_made_up() {
    let folder = folder();
    let path = folder.path();
    write(
        path,
        "function.js",
        "const onTrack = (event, settings) => settings.key.length;",
    );
    write(
        path,
        "tidegate.toml",
        "[settings]\nkey = { env = \"KEY\" }\n",
    );
    write(path, "events/a.json", r#"{"type": "track"}"#);
    assert_passes(path, &["test", ".", "--update"]);
    let mut with_key = tidegate(path);
    with_key.args(["test", "."]).env("KEY", "of another length");
    assert_eq!(run(with_key, Vec::new()).code, 0);
}

#[test]
fn the_local_aws_begins_empty_for_each_case() {
    let folder = folder();
    let path = folder.path();
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/s3-upload");
    copy_folder(&example, path);
    for leftover in ["events", "expected"] {
        let _ = fs::remove_dir_all(path.join(leftover));
    }
    for name in ["a", "b"] {
        fs::create_dir_all(path.join("events")).expect("a folder");
        fs::copy(
            path.join("event.json"),
            path.join(format!("events/{name}.json")),
        )
        .expect("a copy");
    }
    assert_passes(path, &["test", ".", "--update"]);
    let expected = read(path, "expected/a.json");
    assert!(expected.contains("http://aws.local/"), "{expected}");
    assert!(!path.join(".tidegate").exists(), "nothing is left behind");
}

#[test]
fn a_junit_report_has_a_suite_for_each_function() {
    let folder = folder();
    let path = folder.path();
    for name in ["f", "g"] {
        write(
            path,
            &format!("{name}/function.js"),
            "function onTrack(event) { console.log('<&>'); if (event.bad) none(); }",
        );
        write(
            path,
            &format!("{name}/events/good.json"),
            r#"{"type": "track"}"#,
        );
    }
    write(
        path,
        "f/events/bad.json",
        r#"{"type": "track", "bad": true}"#,
    );
    assert_eq!(
        command(path, &["test", ".", "--junit", "report.xml"]).code,
        1
    );
    let report = read(path, "report.xml");
    for part in [
        "<testsuites name=\"tidegate\" tests=\"3\" failures=\"1\" errors=\"0\"",
        "<testsuite name=\"f\" tests=\"2\" disabled=\"0\" errors=\"0\" failures=\"1\"",
        "<testcase name=\"f/events/bad.json\"",
        "<failure message=\"it ended as Bad Request\"",
        "info &lt;&amp;&gt;",
        "<testsuite name=\"g\" tests=\"1\"",
    ] {
        assert!(report.contains(part), "{part}\n{report}");
    }
}

#[test]
fn reports_are_in_the_order_of_paths_whatever_ends_first() {
    let folder = folder();
    let path = folder.path();
    write(
        path,
        "function.js",
        "const onTrack = (event) => new Promise((resolve) => setTimeout(resolve, event.ms));",
    );
    let names: Vec<String> = (0..200).map(|n| format!("events/{n:03}.json")).collect();
    for (n, name) in names.iter().enumerate() {
        let ms = if n % 8 == 0 { 30 } else { 0 };
        write(path, name, &json!({"type": "track", "ms": ms}).to_string());
    }
    let ran = command(path, &["test", ".", "--json", "--jobs", "8"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let lines: Vec<Value> = ran
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    let cases: Vec<&str> = lines
        .iter()
        .filter_map(|line| line["case"].as_str())
        .collect();
    assert_eq!(cases, names);
    assert!(
        lines
            .iter()
            .all(|line| line["verdict"] == "passed" && line["outcome"]["ok"] == true)
    );
}

#[test]
fn the_schema_takes_the_rules_that_the_command_takes() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs");
    let schema = read_json(&docs, "http.schema.json");
    jsonschema::draft202012::meta::validate(&schema).expect("a schema of draft 2020-12");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    let documented = read(&docs, "testing.md");
    let block = documented
        .split("```json\n")
        .nth(2)
        .and_then(|rest| rest.split("```").next());
    let documented: Value = serde_json::from_str(block.expect("an example")).expect("JSON");
    let folder = folder();
    let path = folder.path();
    write(path, "function.js", "function onTrack() {}");
    write(path, "events/a.json", r#"{"type": "track"}"#);
    let rule = |rule: Value| json!({ "rules": [rule] });
    for (rules, is_valid) in [
        (documented, true),
        (json!({}), false),
        (json!({"rules": [], "more": 1}), false),
        (rule(json!({})), false),
        (rule(json!({"url": "**", "method": "*"})), true),
        (rule(json!({"url": "**", "method": "a b"})), false),
        (rule(json!({"url": "h.example"})), false),
        (
            rule(json!({"url": "*://h.example/", "headers": {"a": ["b"]}})),
            true,
        ),
        (rule(json!({"url": "**", "headers": {"a": 1}})), false),
        (rule(json!({"url": "**", "status": 101})), false),
        (rule(json!({"url": "**", "status": 201.5})), false),
        (
            rule(json!({"url": "**", "fail": "ENOTFOUND", "delay_ms": 1, "times": 1})),
            true,
        ),
        (
            rule(json!({"url": "**", "fail": "ENOTFOUND", "body": 1})),
            false,
        ),
        (
            rule(json!({"url": "**", "body": null, "body_base64": ""})),
            false,
        ),
        (rule(json!({"url": "**", "delay_ms": 60001})), false),
        (rule(json!({"url": "**", "times": 0})), false),
    ] {
        assert_eq!(schema.is_valid(&rules), is_valid, "{rules}");
        write(path, "http.json", &rules.to_string());
        let ran = command(path, &["test", "."]);
        assert_eq!(ran.code == 0, is_valid, "{rules}: {}", ran.stdout);
    }
}

#[test]
fn the_examples_pass() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    let folder = folder();
    copy_folder(&examples, folder.path());
    assert_passes(folder.path(), &["test", "."]);
}
