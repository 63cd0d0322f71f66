//! A running ministack with an account set up in it.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::calls::Calls;
use crate::peer::{Peer, Process};

/// How long a start may take on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// The key of the account's user who may assume the role.
#[derive(Clone)]
pub struct AccessKey {
    pub id: String,
    pub secret: String,
}

/// Ends when it is dropped, and by itself when this process does.
pub struct Server {
    pub endpoint: String,
    pub key: AccessKey,
    calls: Calls,
    _process: Process,
    folder: TempDir,
}

impl Server {
    pub fn start(peer: Peer) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        // The port was free a moment ago, but somebody else may have been faster.
        let (process, port) = (0..3)
            .find_map(|_| launch(&peer, &folder))
            .unwrap_or_else(|| panic!("ministack does not start:\n{}", read_log(&folder)));
        let endpoint = format!("http://127.0.0.1:{port}");
        let calls = Calls::to(&peer, &endpoint);
        let key = set_up(&peer, &calls);
        Self {
            endpoint,
            key,
            calls,
            _process: process,
            folder,
        }
    }

    pub fn create_bucket(&self, name: &str, region: &str) {
        let parameters = match region {
            "us-east-1" => json!({"Bucket": name}),
            _ => {
                json!({"Bucket": name, "CreateBucketConfiguration": {"LocationConstraint": region}})
            }
        };
        self.calls.s3(region, "create_bucket", parameters);
    }

    pub fn put_object(&self, bucket: &str, region: &str, key: &str, text: &str) {
        self.calls.s3(
            region,
            "put_object",
            json!({"Bucket": bucket, "Key": key, "Body": text}),
        );
    }

    pub fn keys(&self, bucket: &str, region: &str) -> Vec<String> {
        let answer = self
            .calls
            .s3(region, "list_objects_v2", json!({"Bucket": bucket}));
        let objects = answer["Contents"].as_array().map_or(&[][..], Vec::as_slice);
        objects
            .iter()
            .map(|object| object["Key"].as_str().expect("a key").to_owned())
            .collect()
    }

    pub fn object(&self, bucket: &str, region: &str, key: &str) -> Vec<u8> {
        let answer = self
            .calls
            .s3(region, "get_object", json!({"Bucket": bucket, "Key": key}));
        BASE64_STANDARD
            .decode(answer["Body"].as_str().expect("a body"))
            .expect("base64")
    }

    /// What the server logged: a line a request, as `PUT /bucket/key -> service=s3 region=us-east-1`, with the region
    /// that the request was signed for.
    pub fn log(&self) -> String {
        read_log(&self.folder)
    }

    pub fn put_clock_forward(&self, by: Duration) {
        fs::write(clock(&self.folder), by.as_secs().to_string()).expect("the clock is written");
    }
}

/// Makes the calls of `account.json`, and returns the key that the last of them makes.
fn set_up(peer: &Peer, calls: &Calls) -> AccessKey {
    let account = fs::read(peer.source("account.json")).expect("account.json");
    let account: Vec<Value> = serde_json::from_slice(&account).expect("account.json is an array");
    let answer = account
        .iter()
        .map(|call| calls.make(call))
        .last()
        .expect("calls");
    let text = |name: &str| {
        answer["AccessKey"][name]
            .as_str()
            .expect("a key")
            .to_owned()
    };
    AccessKey {
        id: text("AccessKeyId"),
        secret: text("SecretAccessKey"),
    }
}

/// Starts the server on a port that was free; `None` where it ended instead.
fn launch(peer: &Peer, folder: &TempDir) -> Option<(Process, u16)> {
    let port = free_port();
    let log = File::options()
        .create(true)
        .append(true)
        .open(folder.path().join("log"))
        .expect("a log");
    let settings = [
        ("BIND_HOST", "127.0.0.1"),
        ("GATEWAY_PORT", &port.to_string()),
        ("SERVICES", "s3,sts,iam"),
        ("AUTH", "true"),
        ("LOG_LEVEL", "DEBUG"),
    ];
    let mut command = peer.script("serve.py");
    command
        .arg(clock(folder))
        .envs(settings)
        .env("TMPDIR", folder.path())
        .current_dir(folder.path());
    command
        .stdin(Stdio::piped())
        .stdout(log.try_clone().expect("a log"))
        .stderr(log);
    let mut process = Process(command.spawn().expect("python starts"));
    let started = Instant::now();
    while started.elapsed() < PATIENCE {
        if process.0.try_wait().expect("the process is ours").is_some() {
            return None;
        }
        if is_ready(port) {
            return Some((process, port));
        }
        thread::sleep(Duration::from_millis(50));
    }
    None
}

fn is_ready(port: u16) -> bool {
    answers(port, "/_ministack/ready")
}

/// A port that was free just now.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("an address").port()
}

/// Whether a GET is answered with 200.
pub fn answers(port: u16, path: &str) -> bool {
    let ask = || {
        let mut connection = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        connection.set_read_timeout(Some(PATIENCE))?;
        write!(
            connection,
            "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        )?;
        let mut status = [0; 12];
        connection.read_exact(&mut status).map(|()| status)
    };
    ask().is_ok_and(|status| &status == b"HTTP/1.1 200")
}

fn clock(folder: &TempDir) -> PathBuf {
    folder.path().join("clock")
}

fn read_log(folder: &TempDir) -> String {
    fs::read_to_string(folder.path().join("log")).unwrap_or_default()
}
