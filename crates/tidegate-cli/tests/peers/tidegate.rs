//! A function's folder, and the command that runs it.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, ChildStdout, Command, Output, Stdio};

use serde_json::{Map, Value, json};
use tempfile::TempDir;

use crate::peer::{Process, clean};
use crate::server::{AccessKey, Server};

pub const RIGHT: &str = "the-right-external-id";

/// A folder with a `tidegate.toml` that reaches AWS at the server, and names no other region than the server's endpoint
/// has.
pub struct Project {
    folder: TempDir,
    key: AccessKey,
}

/// How a run ended.
pub struct Run {
    pub exit: Option<i32>,
    pub outcome: Value,
}

/// The documented example, to the letter.
pub fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/s3-upload/function.js")
}

/// One of the functions beside the server's scripts.
pub fn function(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/peers/ministack/functions")
        .join(name)
}

impl Project {
    pub fn new(
        server: &Server,
        function: PathBuf,
        bucket: &str,
        external_id: Option<&str>,
    ) -> Self {
        Self::with_key(server, server.key.clone(), function, bucket, external_id)
    }

    pub fn with_key(
        server: &Server,
        key: AccessKey,
        function: PathBuf,
        bucket: &str,
        external_id: Option<&str>,
    ) -> Self {
        let mut settings = Map::new();
        settings.insert(
            "iamRoleArn".into(),
            "arn:aws:iam::000000000000:role/segment-writer".into(),
        );
        settings.insert("s3Bucket".into(), bucket.into());
        settings.extend(external_id.map(|id| ("iamRoleExternalId".to_owned(), id.into())));
        Self::at(&server.endpoint, key, function, settings)
    }

    /// Against any server; `fetch` reaches it too.
    pub fn at(
        endpoint: &str,
        key: AccessKey,
        function: PathBuf,
        settings: Map<String, Value>,
    ) -> Self {
        let config = json!({
            "function": function,
            "timeout": "60s",
            "allow_net": [endpoint.trim_start_matches("http://")],
            "aws": {
                "endpoint": endpoint,
                "region": "us-east-1",
                "access_key_id": key.id,
                "secret_access_key": {"env": "SECRET_OF_THE_HOST"},
            },
            "settings": settings,
        });
        let config = toml::Table::try_from(config).expect("TOML has all of it");
        let folder = tempfile::tempdir().expect("a temporary folder");
        fs::write(folder.path().join("tidegate.toml"), config.to_string())
            .expect("a configuration");
        Self { folder, key }
    }

    /// Runs the function with one event.
    pub fn run(&self, event: &str) -> Run {
        let file = self.folder.path().join("event.json");
        fs::write(&file, event).expect("an event");
        let mut command = self.command();
        let output = command
            .arg("--event")
            .arg(file)
            .stdin(Stdio::null())
            .output()
            .expect("tidegate starts");
        self.guard(&output);
        let text = String::from_utf8_lossy(&output.stdout);
        let outcome = serde_json::from_str(&text).unwrap_or_else(|error| {
            panic!(
                "{error}: {text}\n{}",
                String::from_utf8_lossy(&output.stderr)
            )
        });
        Run {
            exit: output.status.code(),
            outcome,
        }
    }

    /// Begins a run whose events come one after the other.
    pub fn stream(self) -> Stream {
        let mut command = self.command();
        command
            .args(["--events", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut process = command.spawn().expect("tidegate starts");
        let events = process.stdin.take().expect("piped");
        let outcomes = BufReader::new(process.stdout.take().expect("piped"));
        Stream {
            process: Process(process),
            events,
            outcomes,
            _project: self,
        }
    }

    fn command(&self) -> Command {
        let mut command = clean(Command::new(env!("CARGO_BIN_EXE_tidegate")));
        command
            .env("HOME", self.folder.path())
            .env("SECRET_OF_THE_HOST", &self.key.secret);
        command.arg("run").arg(self.folder.path()).arg("--json");
        command
    }

    /// The host's secret is in nothing that a run says.
    fn guard(&self, output: &Output) {
        for bytes in [&output.stdout, &output.stderr] {
            assert!(
                !String::from_utf8_lossy(bytes).contains(&self.key.secret),
                "the host's secret is out"
            );
        }
    }
}

/// What `tidegate aws check` says of the role, as JSON.
#[track_caller]
pub fn aws_check(endpoint: &str, key: &AccessKey, more: &[&str]) -> Value {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut command = clean(Command::new(env!("CARGO_BIN_EXE_tidegate")));
    command
        .current_dir(folder.path())
        .env("HOME", folder.path())
        .env("AWS_ACCESS_KEY_ID", &key.id)
        .env("AWS_SECRET_ACCESS_KEY", &key.secret)
        .args(["aws", "check", "--json", "--aws", endpoint])
        .args([
            "--role-arn",
            "arn:aws:iam::000000000000:role/segment-writer",
        ])
        .args(["--external-id", RIGHT])
        .args(more);
    let output = command.output().expect("tidegate starts");
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)))
}

pub struct Stream {
    process: Process,
    events: ChildStdin,
    outcomes: BufReader<ChildStdout>,
    _project: Project,
}

impl Stream {
    /// Gives one event, and waits for its outcome.
    pub fn run(&mut self, event: &str) -> Value {
        writeln!(self.events, "{event}").expect("tidegate reads");
        let mut line = String::new();
        self.outcomes
            .read_line(&mut line)
            .expect("tidegate answers");
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"))
    }

    /// The exit code when no events are left.
    pub fn end(mut self) -> Option<i32> {
        drop(self.events);
        self.process.0.wait().expect("tidegate ends").code()
    }
}

impl Run {
    /// That it failed for good with this error.
    #[track_caller]
    pub fn assert_failed(&self, name: &str, message: &str) {
        assert_error(&self.outcome, name, message);
        assert_eq!(self.exit, Some(1), "{:#}", self.outcome);
    }

    #[track_caller]
    pub fn assert_succeeded(&self) {
        assert_eq!(
            (self.exit, &self.outcome["ok"]),
            (Some(0), &json!(true)),
            "{:#}",
            self.outcome
        );
    }
}

/// The statuses of the requests that were made, in their order; 0 where none came.
pub fn statuses(outcome: &Value) -> Vec<u64> {
    let requests = outcome["requests"].as_array().expect("requests");
    requests
        .iter()
        .map(|request| request["status"].as_u64().unwrap_or(0))
        .collect()
}

#[track_caller]
pub fn assert_error(outcome: &Value, name: &str, message: &str) {
    let error = &outcome["error"];
    assert_eq!(outcome["ok"], json!(false), "{outcome:#}");
    assert_eq!(
        (&error["name"], &error["message"]),
        (&json!(name), &json!(message)),
        "{outcome:#}"
    );
}
