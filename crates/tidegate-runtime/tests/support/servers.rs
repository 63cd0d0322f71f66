//! Servers that misbehave, and servers that must not be reached, as `servers.json` of a case names them.
//!
//! The file is `{ NAME: { "kind": KIND, ... } }`. In the case's other files `{NAME}` stands for the `host:port` of a server. Kinds:
//! - `ok`: answers every request with 200 and `ok`. What must not be reached is one of these, too.
//! - `redirect`: answers with 302 to `to`, or with `status`.
//! - `endless-headers`, `many-headers` (100,000), `long-reason` (1 MiB), `endless-informational` (103s), `endless-body`: answers of
//!   that sort.
//! - `slow-head`, `slow-body`: a byte every 20 ms, for ever.
//! - `sts`: answers every request as `AssumeRole` is answered.
//! - `silent`: reads and says nothing. `deaf`: does not even read.
//!
//! `expected.json` may say under `servers` how many `connections` a server got, how many are `open` in the end, how many requests
//! held `secrets` of the host, which is none unless it says so, and how many held what the server `forbids`.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde::Deserialize;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::CANARY;

const PACE: Duration = Duration::from_millis(20);
/// How long connections may take to close after the last invocation.
const CLOSING: Duration = Duration::from_secs(10);

const SESSION: &str = "<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleResult>\
<AssumedRoleUser><AssumedRoleId>AROA:s</AssumedRoleId><Arn>arn:aws:sts::111122223333:assumed-role/writer/s</Arn></AssumedRoleUser>\
<Credentials><AccessKeyId>ASIASESSION</AccessKeyId><SecretAccessKey>session</SecretAccessKey><SessionToken>t</SessionToken>\
<Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>";

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Ok,
    Redirect,
    EndlessHeaders,
    ManyHeaders,
    LongReason,
    EndlessInformational,
    EndlessBody,
    SlowHead,
    SlowBody,
    Sts,
    Silent,
    Deaf,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Options {
    kind: Kind,
    #[serde(default)]
    to: String,
    #[serde(default = "found")]
    status: u16,
    /// What no request may hold.
    #[serde(default)]
    forbids: Vec<String>,
}

fn found() -> u16 {
    302
}

#[derive(Default)]
struct Counts {
    connections: AtomicUsize,
    open: AtomicUsize,
    secrets: AtomicUsize,
    forbidden: AtomicUsize,
}

/// The servers of a case. They stop with the current runtime.
#[derive(Default)]
pub struct Servers {
    running: BTreeMap<String, (u16, Arc<Counts>)>,
}

impl Servers {
    pub async fn start(file: &Value) -> Result<Self, String> {
        let options: BTreeMap<String, Options> =
            serde_json::from_value(file.clone()).map_err(|error| error.to_string())?;
        let mut servers = Self::default();
        let mut listeners = Vec::new();
        for (name, options) in options {
            let listener = TcpListener::bind("127.0.0.1:0").await;
            let listener = listener.map_err(|error| error.to_string())?;
            let port = listener.local_addr().map_err(|e| e.to_string())?.port();
            let counts = Arc::new(Counts::default());
            servers.running.insert(name, (port, counts.clone()));
            listeners.push((listener, options, counts));
        }
        // Servers may lead to each other.
        for (listener, mut options, counts) in listeners {
            options.to = servers.fill(&options.to);
            tokio::spawn(listen(listener, options, counts));
        }
        Ok(servers)
    }

    /// `text` with the address of each server in place of its name.
    pub fn fill(&self, text: &str) -> String {
        self.running
            .iter()
            .fold(text.to_owned(), |text, (name, (port, _))| {
                text.replace(&format!("{{{name}:port}}"), &port.to_string())
                    .replace(&format!("{{{name}}}"), &format!("127.0.0.1:{port}"))
            })
    }

    /// The reverse of [`Servers::fill`], for outcomes.
    pub fn blank(&self, text: &str) -> String {
        self.running
            .iter()
            .fold(text.to_owned(), |text, (name, (port, _))| {
                text.replace(&format!("127.0.0.1:{port}"), &format!("{{{name}}}"))
                    .replace(&format!(":{port}"), &format!(":{{{name}:port}}"))
            })
    }

    /// What the servers saw, for `expected.json`; waits for connections that are about to close.
    pub async fn seen(&self) -> Value {
        let deadline = Instant::now() + CLOSING;
        let is_open = || {
            self.running
                .values()
                .any(|(_, counts)| counts.open.load(Ordering::SeqCst) > 0)
        };
        while is_open() && Instant::now() < deadline {
            tokio::time::sleep(PACE).await;
        }
        let seen = self.running.iter().map(|(name, (_, counts))| {
            let connections = counts.connections.load(Ordering::SeqCst);
            let open = counts.open.load(Ordering::SeqCst);
            let secrets = counts.secrets.load(Ordering::SeqCst);
            let forbidden = counts.forbidden.load(Ordering::SeqCst);
            let seen = json!({
                "connections": connections, "open": open, "secrets": secrets, "forbidden": forbidden
            });
            (name.clone(), seen)
        });
        Value::Object(seen.collect())
    }
}

async fn listen(listener: TcpListener, options: Options, counts: Arc<Counts>) {
    while let Ok((socket, _)) = listener.accept().await {
        let (options, counts) = (options.clone(), counts.clone());
        counts.connections.fetch_add(1, Ordering::SeqCst);
        counts.open.fetch_add(1, Ordering::SeqCst);
        tokio::spawn(async move {
            // It ends when the other side has had enough.
            let _ = serve(socket, &options, &counts).await;
            counts.open.fetch_sub(1, Ordering::SeqCst);
        });
    }
}

async fn serve(mut socket: TcpStream, options: &Options, counts: &Counts) -> io::Result<()> {
    if options.kind == Kind::Deaf {
        return gone(&socket).await;
    }
    while let Some(request) = read_request(&mut socket).await? {
        if request
            .windows(CANARY.len())
            .any(|window| window == CANARY.as_bytes())
        {
            counts.secrets.fetch_add(1, Ordering::SeqCst);
        }
        let text = String::from_utf8_lossy(&request);
        if options
            .forbids
            .iter()
            .any(|forbidden| text.contains(forbidden))
        {
            counts.forbidden.fetch_add(1, Ordering::SeqCst);
        }
        answer(&mut socket, options).await?;
    }
    Ok(())
}

/// Head and body, as far as the head says how long that is.
async fn read_request(socket: &mut TcpStream) -> io::Result<Option<Vec<u8>>> {
    let mut received = Vec::new();
    loop {
        let head = received.windows(4).position(|window| window == b"\r\n\r\n");
        if let Some(head) = head {
            let text = String::from_utf8_lossy(&received[..head]).to_lowercase();
            let length = text
                .lines()
                .find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
            if received.len() >= head + 4 + length.unwrap_or(0) {
                return Ok(Some(received));
            }
        }
        if socket.read_buf(&mut received).await? == 0 {
            return Ok(None);
        }
    }
}

async fn answer(socket: &mut TcpStream, options: &Options) -> io::Result<()> {
    const OK: &[u8] = b"HTTP/1.1 200 OK\r\n";
    const BODY: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n\r\n";
    match options.kind {
        Kind::Ok => {
            let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";
            socket.write_all(answer).await
        }
        Kind::Redirect => {
            let Options { status, to, .. } = options;
            let head =
                format!("HTTP/1.1 {status} Moved\r\nlocation: {to}\r\ncontent-length: 0\r\n\r\n");
            socket.write_all(head.as_bytes()).await
        }
        Kind::EndlessHeaders => {
            socket.write_all(OK).await?;
            endless(socket, b"x-header: value\r\n", Duration::ZERO).await
        }
        Kind::ManyHeaders => {
            socket.write_all(OK).await?;
            let headers = "a: b\r\n".repeat(100_000) + "content-length: 0\r\n\r\n";
            socket.write_all(headers.as_bytes()).await
        }
        Kind::LongReason => {
            let head = format!(
                "HTTP/1.1 200 {}\r\ncontent-length: 0\r\n\r\n",
                "a".repeat(1 << 20)
            );
            socket.write_all(head.as_bytes()).await
        }
        Kind::EndlessInformational => {
            endless(
                socket,
                b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n",
                Duration::ZERO,
            )
            .await
        }
        Kind::EndlessBody => {
            socket.write_all(BODY).await?;
            endless(socket, &[b'a'; 65536], Duration::ZERO).await
        }
        Kind::SlowHead => {
            socket.write_all(OK).await?;
            endless(socket, b"x", PACE).await
        }
        Kind::SlowBody => {
            socket.write_all(BODY).await?;
            endless(socket, b"x", PACE).await
        }
        Kind::Sts => {
            let head = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\ncontent-length: {}\r\n\r\n",
                SESSION.len()
            );
            socket.write_all(head.as_bytes()).await?;
            socket.write_all(SESSION.as_bytes()).await
        }
        Kind::Silent | Kind::Deaf => gone(socket).await,
    }
}

async fn endless(socket: &mut TcpStream, piece: &[u8], pace: Duration) -> io::Result<()> {
    loop {
        socket.write_all(piece).await?;
        if !pace.is_zero() {
            tokio::time::sleep(pace).await;
        }
    }
}

/// Waits until the other side has closed the connection, without taking anything from it.
async fn gone(socket: &TcpStream) -> io::Result<()> {
    loop {
        let state = socket
            .ready(tokio::io::Interest::READABLE | tokio::io::Interest::ERROR)
            .await?;
        if state.is_read_closed() || state.is_error() {
            return Ok(());
        }
        tokio::time::sleep(PACE).await;
    }
}
