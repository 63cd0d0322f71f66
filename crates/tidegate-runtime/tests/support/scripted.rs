//! A server that answers as a file says, byte by byte: what `tests/differential/fetch/server.mjs` is for Node.
//!
//! A route is `{ head: [line], body: text in Latin-1 | base64: bytes, silent: nothing is sent, hang: the connection stays
//! open }`. What is on no route is answered with what was asked, as JSON.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::{fs, io};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const HIDDEN: [&str; 3] = ["connection", "host", "user-agent"];

#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Route {
    head: Vec<String>,
    body: Option<String>,
    base64: Option<String>,
    silent: bool,
    hang: bool,
}

type Routes = BTreeMap<String, Route>;

/// Starts the server of a file of routes on a port of 127.0.0.1. It stops with the current runtime.
pub async fn start(file: &Path) -> Result<u16, String> {
    let text = fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    let routes: Routes =
        serde_json::from_str(&text).map_err(|e| format!("{}: {e}", file.display()))?;
    let routes = Arc::new(routes);
    let listener = TcpListener::bind("127.0.0.1:0")
        .await
        .map_err(|e| e.to_string())?;
    let port = listener.local_addr().map_err(|e| e.to_string())?.port();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(serve(socket, routes.clone()));
        }
    });
    Ok(port)
}

async fn serve(mut socket: TcpStream, routes: Arc<Routes>) -> io::Result<()> {
    let mut received = Vec::new();
    let (head, body) = loop {
        if let Some(request) = whole(&received) {
            break request;
        }
        if socket.read_buf(&mut received).await? == 0 {
            return Ok(());
        }
    };
    let mut words = head.split(' ');
    let (method, path) = (words.next(), words.next().unwrap_or_default());
    let mut route = routes
        .get(path)
        .cloned()
        .unwrap_or_else(|| echo(&head, &body));
    if method == Some("HEAD") {
        route.body = None;
        route.base64 = None;
    }
    if !route.silent {
        socket.write_all(&bytes(&route)).await?;
    }
    if route.hang {
        // Until the other side has had enough.
        while socket.read_buf(&mut received).await? > 0 {}
    }
    socket.shutdown().await
}

pub fn latin1(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

fn from_latin1(text: &str) -> Vec<u8> {
    text.chars()
        .map(|char| u8::try_from(char).unwrap_or(b'?'))
        .collect()
}

/// Head and body of a request once all of it is there.
pub fn whole(received: &[u8]) -> Option<(String, Vec<u8>)> {
    let end = received.windows(4).position(|w| w == b"\r\n\r\n")?;
    let head = latin1(&received[..end]);
    let rest = &received[end + 4..];
    let header = |name: &str| {
        head.lines().skip(1).find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name)
                .then(|| value.trim().to_owned())
        })
    };
    if header("transfer-encoding").as_deref() == Some("chunked") {
        return Some((head.clone(), unchunked(rest)?));
    }
    let length = header("content-length").and_then(|value| value.parse().ok());
    let body = rest.get(..length.unwrap_or(0))?.to_vec();
    Some((head, body))
}

fn unchunked(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = rest.windows(2).position(|w| w == b"\r\n")?;
        let length = usize::from_str_radix(std::str::from_utf8(&rest[..end]).ok()?, 16).ok()?;
        let chunk = rest.get(end + 2..end + 2 + length + 2)?;
        if length == 0 {
            return Some(body);
        }
        body.extend_from_slice(&chunk[..length]);
        rest = &rest[end + 2 + length + 2..];
    }
}

fn echo(head: &str, body: &[u8]) -> Route {
    let mut lines: Vec<_> = head.split("\r\n").collect();
    let mut words = lines.remove(0).split(' ');
    lines.sort_unstable();
    let mut headers = serde_json::Map::new();
    for line in lines {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let name = name.to_lowercase();
        let value = value.trim().replace("gzip,deflate,br", "gzip,deflate");
        if HIDDEN.contains(&name.as_str()) {
            continue;
        }
        let value = match headers.get(&name).and_then(|first| first.as_str()) {
            Some(first) => format!("{first} & {value}"),
            None => value,
        };
        headers.insert(name, value.into());
    }
    let method = words.next();
    let path = words.next();
    let content =
        json!({ "method": method, "path": path, "headers": headers, "body": latin1(body) });
    Route {
        head: vec![
            "HTTP/1.1 200 OK".into(),
            "content-type: application/json".into(),
        ],
        // Its characters are the bytes of its UTF-8, as Node's side sends them.
        body: Some(latin1(content.to_string().as_bytes())),
        ..Route::default()
    }
}

fn bytes(route: &Route) -> Vec<u8> {
    let body = match (&route.base64, &route.body) {
        (Some(base64), _) => Some(STANDARD.decode(base64).expect("bytes in base64")),
        (None, body) => body.as_deref().map(from_latin1),
    };
    let is_framed = route.head.iter().any(|line| {
        let line = line.to_lowercase();
        line.starts_with("content-length:") || line.starts_with("transfer-encoding:")
    });
    let mut head = route.head.join("\r\n");
    if let Some(body) = body.as_ref().filter(|_| !is_framed) {
        head += &format!("\r\ncontent-length: {}", body.len());
    }
    head += "\r\nconnection: close\r\n\r\n";
    let mut bytes = from_latin1(&head);
    bytes.extend(body.unwrap_or_default());
    bytes
}
