//! `tidegate aws local`, and functions that reach an AWS which is not their own.
#![cfg(target_os = "linux")]

mod support;

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use support::command::{copy_folder, run, tidegate};

/// A local AWS, and what it says about itself.
struct Served {
    child: Child,
    exports: Vec<(String, String)>,
}

impl Served {
    fn start(folder: &Path) -> Self {
        let mut command = tidegate(folder);
        command
            .args(["aws", "local", "--port", "0"])
            .stdout(Stdio::piped());
        let mut child = command.spawn().expect("the binary starts");
        let lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        let exports = lines
            .map(|line| line.expect("readable"))
            .filter_map(|line| line.trim().strip_prefix("export ").map(str::to_owned))
            .filter_map(|line| {
                line.split_once('=')
                    .map(|(name, value)| (name.to_owned(), value.to_owned()))
            })
            .take(4)
            .collect();
        Self { child, exports }
    }

    fn endpoint(&self) -> &str {
        self.exports
            .iter()
            .find(|(name, _)| name == "AWS_ENDPOINT_URL")
            .map(|(_, url)| url)
            .expect("an endpoint")
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn another_process_can_use_the_local_aws() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_folder(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/s3-archive"),
        folder.path(),
    );
    let mut aws = Served::start(folder.path());

    let mut command = tidegate(folder.path());
    command
        .args(["run", ".", "--json", "--aws", aws.endpoint()])
        .envs(aws.exports.clone());
    let ran = run(command, Vec::new());
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);

    // The object is the event, byte for byte as JSON.stringify has it.
    let event: Value = serde_json::from_str(
        &fs::read_to_string(folder.path().join("event.json")).expect("the event"),
    )
    .expect("JSON");
    let key = format!("{}.json", event["messageId"].as_str().expect("an id"));
    let object = folder
        .path()
        .join(".tidegate/aws/harbour-shop-archive/track")
        .join(key);
    assert_eq!(
        fs::read_to_string(object).expect("the object"),
        event.to_string()
    );

    let pid = Pid::from_raw(aws.child.id().cast_signed()).expect("a process id");
    kill_process(pid, Signal::TERM).expect("sent");
    assert_eq!(aws.child.wait().expect("it ends").code(), Some(0));
}

#[test]
fn each_instance_of_a_stream_assumes_the_role_once() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_folder(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/s3-archive"),
        folder.path(),
    );
    let lines: String = (0..200)
        .map(|n| format!("{{\"type\":\"track\",\"messageId\":\"m-{n}\"}}\n"))
        .collect();
    let mut command = tidegate(folder.path());
    command.args(["run", ".", "--json", "--events", "-", "--instances", "2"]);
    let ran = run(command, lines.into_bytes());
    assert_eq!(ran.code, 0, "{}", ran.stderr);

    let root = folder.path().join(".tidegate/aws");
    let objects = fs::read_dir(root.join("harbour-shop-archive/track"))
        .expect("objects")
        .count();
    assert_eq!(objects, 200);
    let log = fs::read_to_string(root.join(".tidegate-local/requests.ndjson")).expect("the log");
    let operations: Vec<Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    let count = |name: &str| {
        operations
            .iter()
            .filter(|request| request["operation"] == name)
            .count()
    };
    assert_eq!((count("AssumeRole"), count("PutObject")), (2, 200), "{log}");
}

#[test]
fn an_expired_session_is_an_error_that_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_folder(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/s3-archive"),
        folder.path(),
    );
    let config = folder.path().join("aws-local.toml");
    let text = fs::read_to_string(&config).expect("the configuration");
    fs::write(&config, format!("session_seconds = 3\n{text}")).expect("written");

    let mut command = tidegate(folder.path());
    command
        .args(["run", ".", "--json", "--events", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    let mut child = command.spawn().expect("the binary starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let mut outcome_of = |id: &str| -> Value {
        writeln!(stdin, "{{\"type\":\"track\",\"messageId\":\"{id}\"}}").expect("written");
        serde_json::from_str(&lines.next().expect("a line").expect("readable")).expect("JSON")
    };
    // From the role to the object takes far less than the seconds that a session lasts.
    assert_eq!(outcome_of("in-time")["ok"], true);
    thread::sleep(Duration::from_millis(4100));
    let late = outcome_of("too-late");
    assert_eq!(late["error"]["name"], "ExpiredToken", "{late}");
    assert_eq!(late["error"]["message"], "The provided token has expired.");
    drop(stdin);
    assert_eq!(child.wait().expect("it ends").code(), Some(1));
    let objects = folder
        .path()
        .join(".tidegate/aws/harbour-shop-archive/track");
    assert_eq!(fs::read_dir(objects).expect("objects").count(), 1);
}
