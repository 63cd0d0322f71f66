//! `tidegate run --inspect`, as a debugger meets it; the protocol itself is tested with the runtime.
#![cfg(target_os = "linux")]

mod support;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};

use serde_json::Value;
use support::command::tidegate;
use tempfile::TempDir;

struct Waiting {
    child: Child,
    /// `127.0.0.1:PORT`
    address: String,
    path: String,
    folder: TempDir,
}

impl Waiting {
    fn start(options: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let code = "async function onTrack() { debugger; return 'ran'; }";
        fs::write(folder.path().join("function.js"), code).expect("written");
        let events = "{\"type\":\"track\"}\n{\"type\":\"track\"}\n";
        fs::write(folder.path().join("events.ndjson"), events).expect("written");
        fs::write(folder.path().join("event.json"), r#"{"type":"track"}"#).expect("written");
        let mut command = tidegate(folder.path());
        command
            .args(["run", "function.js", "--inspect=0"])
            .args(options)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().expect("the binary starts");
        let mut first = String::new();
        BufReader::new(child.stderr.as_mut().expect("a pipe"))
            .read_line(&mut first)
            .expect("readable");
        let url = first
            .trim()
            .strip_prefix("Debugger listening on ws://")
            .unwrap_or_else(|| panic!("{first}"));
        let (address, path) = url.split_once('/').expect("a path");
        Self {
            address: address.to_owned(),
            path: path.to_owned(),
            child,
            folder,
        }
    }

    fn list(&self) -> Value {
        let mut stream = TcpStream::connect(&self.address).expect("it listens");
        let request = format!(
            "GET /json/list HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
            self.address
        );
        stream.write_all(request.as_bytes()).expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        let (_, body) = answer.split_once("\r\n\r\n").expect("a body");
        serde_json::from_str(body).expect("JSON")
    }

    /// Connects, lets the function run, and stays until it has ended.
    fn let_it_run(&self) {
        let mut stream = TcpStream::connect(&self.address).expect("it listens");
        let request = format!(
            "GET /{} HTTP/1.1\r\nHost: {}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
             Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n",
            self.path, self.address
        );
        stream.write_all(request.as_bytes()).expect("sent");
        let message = br#"{"id":1,"method":"Runtime.runIfWaitingForDebugger"}"#;
        // A final text frame, masked with zeroes (RFC 6455, section 5.2).
        let length = 0x80 | u8::try_from(message.len()).expect("a short one");
        let mut frame = vec![0x81, length, 0, 0, 0, 0];
        frame.extend_from_slice(message);
        stream.write_all(&frame).expect("sent");
        let mut rest = Vec::new();
        // The other side closes, or the process is gone.
        let _ = stream.read_to_end(&mut rest);
        let rest = String::from_utf8_lossy(&rest).into_owned();
        assert!(rest.starts_with("HTTP/1.1 101 "), "{rest}");
        assert!(rest.contains("the function has ended"), "{rest}");
    }

    fn end(mut self) -> (Option<i32>, String) {
        let mut stdout = String::new();
        let mut pipe = self.child.stdout.take().expect("a pipe");
        pipe.read_to_string(&mut stdout).expect("text");
        let status = self.child.wait().expect("it ends");
        (status.code(), stdout)
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_function_runs_once_its_debugger_lets_it() {
    let waiting = Waiting::start(&["--event", "event.json", "--json"]);
    let list = waiting.list();
    let path = waiting.folder.path().join("function.js");
    assert_eq!(list[0]["url"], format!("file://{}", path.display()));
    assert_eq!(
        list[0]["webSocketDebuggerUrl"],
        format!("ws://{}/{}", waiting.address, waiting.path)
    );
    waiting.let_it_run();
    let (code, stdout) = Waiting::end(waiting);
    let outcome: Value = serde_json::from_str(&stdout).expect("JSON");
    assert_eq!((code, &outcome["result"]), (Some(0), &"ran".into()));
}

#[test]
fn a_small_stream_can_be_debugged() {
    let waiting = Waiting::start(&["--events", "events.ndjson", "--json"]);
    waiting.let_it_run();
    let (code, stdout) = Waiting::end(waiting);
    assert_eq!((code, stdout.lines().count()), (Some(0), 2), "{stdout}");
}
