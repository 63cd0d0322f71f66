//! AWS calls as the account's root user, through another client than the one that is tested.

use std::io::{BufRead, BufReader, Write};
use std::process::{ChildStdin, ChildStdout, Stdio};
use std::sync::{Mutex, PoisonError};

use serde_json::{Value, json};

use crate::peer::{Peer, Process};

/// The key of the root user, which ministack never checks: it sets up and looks, and no function has it.
const ROOT: [&str; 2] = ["test", "test"];

/// A running `calls.py`.
pub struct Calls(Mutex<Pipes>);

struct Pipes {
    calls: ChildStdin,
    answers: BufReader<ChildStdout>,
    _process: Process,
}

impl Calls {
    pub fn to(peer: &Peer, endpoint: &str) -> Self {
        let mut command = peer.script("calls.py");
        command
            .arg(endpoint)
            .args(ROOT)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        let mut process = Process(command.spawn().expect("python starts"));
        let calls = process.0.stdin.take().expect("piped");
        let answers = BufReader::new(process.0.stdout.take().expect("piped"));
        Self(Mutex::new(Pipes {
            calls,
            answers,
            _process: process,
        }))
    }

    /// Makes one call, `{"service", "operation", "region", "parameters"}`.
    #[track_caller]
    pub fn make(&self, call: &Value) -> Value {
        let mut line = String::new();
        {
            let mut pipes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            writeln!(pipes.calls, "{call}").expect("calls.py reads");
            pipes
                .answers
                .read_line(&mut line)
                .expect("calls.py answers");
        }
        let mut answer: Value =
            serde_json::from_str(&line).unwrap_or_else(|error| panic!("{call}: {error}: {line}"));
        assert_eq!(answer.get("error"), None, "{call}");
        answer["answer"].take()
    }

    #[track_caller]
    pub fn s3(&self, region: &str, operation: &str, parameters: Value) -> Value {
        self.make(&json!({"service": "s3", "region": region, "operation": operation, "parameters": parameters}))
    }
}
