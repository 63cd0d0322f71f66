//! Servers that misbehave, and servers that must not be reached, as `servers.json` of a case names them.
//!
//! The file is `{ NAME: { "kind": KIND, ... } }`. In the case's other files `{NAME}` stands for the `host:port` of a server. Kinds:
//! - `ok`: answers every request with 200, or `status`, and `ok`. What must not be reached is one of these, too.
//! - `redirect`: answers with 302 to `to`, or with `status`.
//! - `endless-headers`, `many-headers` (100,000), `long-reason` (1 MiB), `endless-informational` (103s), `endless-body`: answers of
//!   that sort.
//! - `slow-head`, `slow-body`: a byte every 20 ms, for ever.
//! - `sts`: answers every request as `AssumeRole` is answered.
//! - `silent`: reads and says nothing. `deaf`: does not even read.
//!
//! A server listens `on` 127.0.0.1, or another address of this machine, at a port of its own, or at that of the server `beside`. With
//! `closes`, `ok` and `redirect` end each connection after one answer.
//!
//! `expected.json` may say under `servers` how many `connections` a server got, how many are `open` in the end, how many requests
//! held `secrets` of the host, which is none unless it says so, and how many held what the server `forbids`.

use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
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
    #[serde(default)]
    status: Option<u16>,
    #[serde(default = "loopback")]
    on: IpAddr,
    #[serde(default)]
    beside: Option<String>,
    #[serde(default)]
    closes: bool,
    /// What no request may hold.
    #[serde(default)]
    forbids: Vec<String>,
}

fn loopback() -> IpAddr {
    Ipv4Addr::LOCALHOST.into()
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
    running: BTreeMap<String, (SocketAddr, Arc<Counts>)>,
}

impl Servers {
    pub async fn start(file: &Value) -> Result<Self, String> {
        let options: BTreeMap<String, Options> =
            serde_json::from_value(file.clone()).map_err(|error| error.to_string())?;
        let mut bound = bind(&options);
        // A port that is free at one address may be taken at another.
        for _ in 0..20 {
            if bound.is_ok() {
                break;
            }
            bound = bind(&options);
        }
        let mut servers = Self::default();
        let mut listeners = Vec::new();
        for (name, address, listener) in bound.map_err(|error| format!("servers.json: {error}"))? {
            let counts = Arc::new(Counts::default());
            if let Some(listener) = listener {
                listeners.push((listener, options[&name].clone(), counts.clone()));
            }
            servers.running.insert(name, (address, counts));
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
            .fold(text.to_owned(), |text, (name, (address, _))| {
                text.replace(&format!("{{{name}:port}}"), &address.port().to_string())
                    .replace(&format!("{{{name}}}"), &address.to_string())
            })
    }

    /// The reverse of [`Servers::fill`], for outcomes.
    pub fn blank(&self, text: &str) -> String {
        self.running
            .iter()
            .fold(text.to_owned(), |text, (name, (address, _))| {
                let port = address.port();
                text.replace(&address.to_string(), &format!("{{{name}}}"))
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

type Bound = Vec<(String, SocketAddr, Option<TcpListener>)>;

/// Those that are beside another one come after it. On a machine without IPv6 nobody listens there.
fn bind(options: &BTreeMap<String, Options>) -> io::Result<Bound> {
    let mut bound = Bound::new();
    for is_beside in [false, true] {
        for (name, Options { on, beside, .. }) in options {
            if beside.is_some() != is_beside {
                continue;
            }
            let port = match beside {
                None => 0,
                Some(other) => {
                    let other = bound.iter().find(|(name, ..)| name == other);
                    other.ok_or(io::ErrorKind::NotFound)?.1.port()
                }
            };
            let listener = match std::net::TcpListener::bind((*on, port)) {
                Err(error) if on.is_ipv6() && error.kind() != io::ErrorKind::AddrInUse => None,
                listener => Some(listener?),
            };
            let Some(listener) = listener else {
                bound.push((name.clone(), SocketAddr::new(*on, port), None));
                continue;
            };
            listener.set_nonblocking(true)?;
            let address = listener.local_addr()?;
            bound.push((
                name.clone(),
                address,
                Some(TcpListener::from_std(listener)?),
            ));
        }
    }
    Ok(bound)
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
        if options.closes {
            break;
        }
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
    let end = if options.closes {
        "connection: close\r\n\r\n"
    } else {
        "\r\n"
    };
    match options.kind {
        Kind::Ok => {
            let status = options.status.unwrap_or(200);
            let answer = format!("HTTP/1.1 {status} OK\r\ncontent-length: 2\r\n{end}ok");
            socket.write_all(answer.as_bytes()).await
        }
        Kind::Redirect => {
            let status = options.status.unwrap_or(302);
            let to = &options.to;
            let head =
                format!("HTTP/1.1 {status} Moved\r\nlocation: {to}\r\ncontent-length: 0\r\n{end}");
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
