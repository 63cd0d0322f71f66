//! What functions may connect to, and what is shown of their requests.

mod support;

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener};
use std::thread;

use serde_json::Value;
use support::command::{Ran, run, tidegate};

const FUNCTION: &str = "async function onTrack(event, settings) {
  const response = await fetch(settings.url + '?key=' + encodeURIComponent(settings.key));
  return response.text();
}
";
const SECRET: &str = "s3cr3t & more";

/// Answers every request with `hello` as long as the test runs.
fn server() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            let lines = BufReader::new(stream.try_clone().expect("a copy")).lines();
            for line in lines {
                if line.expect("readable").is_empty() {
                    break;
                }
            }
            let answer = "HTTP/1.1 200 OK\r\ncontent-length: 5\r\nconnection: close\r\n\r\nhello";
            stream.write_all(answer.as_bytes()).expect("written");
        }
    });
    address
}

fn run_against(address: SocketAddr, config: &str, arguments: &[&str]) -> Ran {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("function.js"), FUNCTION).expect("written");
    fs::write(folder.path().join("event.json"), r#"{"type":"track"}"#).expect("written");
    fs::write(folder.path().join("tidegate.toml"), config).expect("written");
    let mut command = tidegate(folder.path());
    command.args([
        "run",
        ".",
        "--event",
        "event.json",
        "--set-env",
        "key=KEY",
        "--set",
    ]);
    command
        .arg(format!("url=http://{address}/path"))
        .args(arguments)
        .env("KEY", SECRET);
    run(command, Vec::new())
}

#[test]
fn this_machine_is_closed_to_functions() {
    let ran = run_against(server(), "", &["--json"]);
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    let outcome: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    let message = outcome["error"]["message"].as_str().expect("a message");
    assert!(message.contains("--allow-net"), "{message}");
}

#[test]
fn the_operator_can_open_an_address() {
    let address = server();
    let ran = run_against(
        address,
        "",
        &["--json", "--allow-net", &address.to_string()],
    );
    let outcome: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    assert_eq!(
        (&outcome["ok"], &outcome["result"]),
        (&true.into(), &"hello".into()),
        "{outcome}"
    );
    let request = &outcome["requests"][0];
    assert_eq!(
        (&request["method"], &request["status"]),
        (&"GET".into(), &200.into())
    );
    assert_eq!(request["url"], format!("http://{address}/path?key=***"));

    let config = format!("allow_net = [\"127.0.0.0/8:{}\"]", address.port());
    let ran = run_against(address, &config, &[]);
    assert_eq!(ran.code, 0, "{}", ran.stdout);
    assert!(
        ran.stdout
            .contains(&format!("  200  GET http://{address}/path?key=*** ")),
        "{}",
        ran.stdout
    );
}

#[test]
fn another_port_stays_closed() {
    let address = server();
    let other = format!("127.0.0.1:{}", address.port() ^ 1);
    assert_eq!(run_against(address, "", &["--allow-net", &other]).code, 1);
}
