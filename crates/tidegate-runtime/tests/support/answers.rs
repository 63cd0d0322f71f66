//! A server that gives a case's answers and keeps what it was asked: what `tests/differential/aws/harness/server.mjs` is for Node.
//!
//! Hosts other than this machine have no server: for them it stands in between the client and the network.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::request::Parts;
use http::{Response, StatusCode};
use serde::Deserialize;
use serde_json::{Value, json};
use tidegate_runtime::{Decision, Intercept, Seen, SendError};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::scripted::{latin1, whole};

/// Headers that say how a request is carried, not what it is.
const UNTOLD: [&str; 8] = [
    "accept",
    "accept-encoding",
    "connection",
    "content-length",
    "expect",
    "host",
    "transfer-encoding",
    "user-agent",
];
const LONGEST: usize = 2000;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Answer {
    to: String,
    status: u16,
    reason: Option<String>,
    headers: serde_json::Map<String, Value>,
    body: String,
    base64: Option<String>,
    delay: u64,
    more: Option<Value>,
    reset: bool,
    cut: bool,
    silent: bool,
    hang: bool,
}

impl Default for Answer {
    fn default() -> Self {
        Self {
            to: String::new(),
            status: 200,
            reason: None,
            headers: serde_json::Map::new(),
            body: String::new(),
            base64: None,
            delay: 0,
            more: None,
            reset: false,
            cut: false,
            silent: false,
            hang: false,
        }
    }
}

impl Answer {
    fn bytes(&self) -> Vec<u8> {
        match &self.base64 {
            Some(text) => STANDARD.decode(text).expect("bytes in base64"),
            None => self.body.clone().into_bytes(),
        }
    }

    fn headers(&self) -> impl Iterator<Item = (&str, String)> {
        self.headers.iter().map(|(name, value)| {
            let text = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            (name.as_str(), text)
        })
    }
}

#[derive(Debug, Default)]
struct State {
    left: Vec<Answer>,
    received: Vec<Value>,
}

/// The answers of the case that runs.
#[derive(Debug, Default)]
pub struct Answers(Mutex<State>);

impl Answers {
    pub fn begin(&self, answers: &Value) {
        let left = serde_json::from_value(answers.clone()).expect("answers");
        *self.state() = State {
            left,
            ..State::default()
        };
    }

    pub fn received(&self) -> Vec<Value> {
        self.state().received.clone()
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn next(&self, method: &str, path: &str) -> Answer {
        let asked = format!("{method} {path}");
        let left = &mut self.state().left;
        let Some(at) = left.iter().position(|answer| asked.starts_with(&answer.to)) else {
            return Answer {
                status: 400,
                body: "<Error><Code>NoAnswerLeft</Code></Error>".to_owned(),
                ..Answer::default()
            };
        };
        let answer = left[at].clone();
        match left[at].more.as_ref().map(Value::as_u64) {
            None | Some(Some(0)) => drop(left.remove(at)),
            Some(Some(more)) => left[at].more = Some(json!(more - 1)),
            Some(None) => {}
        }
        answer
    }

    fn receive(
        &self,
        method: &str,
        url: &str,
        headers: impl Iterator<Item = (String, String)>,
        body: &[u8],
    ) {
        let headers: BTreeMap<String, String> = headers
            .map(|(name, value)| (name.to_lowercase(), value))
            .filter(|(name, _)| !UNTOLD.contains(&name.as_str()))
            .map(|(name, value)| {
                let value = told(&name, &value);
                (name, value)
            })
            .collect();
        let text = ascii(&latin1(body));
        let body = if text.len() > LONGEST {
            format!("<{} bytes>", body.len())
        } else {
            text
        };
        let received =
            json!({ "method": method, "url": sorted_query(url), "headers": headers, "body": body });
        self.state().received.push(received);
    }

    /// Serves on a port of 127.0.0.1 until the current runtime stops.
    pub async fn listen(self: &Arc<Self>) -> Result<u16, String> {
        let listener = TcpListener::bind("127.0.0.1:0")
            .await
            .map_err(|error| error.to_string())?;
        let port = listener
            .local_addr()
            .map_err(|error| error.to_string())?
            .port();
        let answers = self.clone();
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let answers = answers.clone();
                tokio::spawn(async move { answers.serve(socket).await });
            }
        });
        Ok(port)
    }

    async fn serve(&self, mut socket: TcpStream) -> std::io::Result<()> {
        let mut received = Vec::new();
        let mut continued = false;
        let (head, body) = loop {
            if let Some(request) = whole(&received) {
                break request;
            }
            if !continued && has_expectation(&received) {
                continued = true;
                socket.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").await?;
            }
            if socket.read_buf(&mut received).await? == 0 {
                return Ok(());
            }
        };
        let mut words = head.split(' ');
        let method = words.next().unwrap_or_default();
        let path = words.next().unwrap_or_default();
        let headers: Vec<(String, String)> = head
            .split("\r\n")
            .skip(1)
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
            .collect();
        let host = headers
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case("host"))
            .map_or("", |(_, value)| value.as_str());
        let url = format!("http://{host}{path}");
        self.receive(method, &url, headers.iter().cloned(), &body);
        give(&mut socket, method, self.next(method, path)).await?;
        socket.shutdown().await
    }
}

fn has_expectation(received: &[u8]) -> bool {
    let text = latin1(received).to_lowercase();
    text.split_once("\r\n\r\n")
        .is_some_and(|(head, _)| head.contains("expect: 100-continue"))
}

async fn give(socket: &mut TcpStream, method: &str, answer: Answer) -> std::io::Result<()> {
    tokio::time::sleep(Duration::from_millis(answer.delay)).await;
    if answer.reset {
        return Ok(());
    }
    if !answer.silent {
        let status = StatusCode::from_u16(answer.status).expect("a status");
        let reason = answer
            .reason
            .as_deref()
            .or(status.canonical_reason())
            .unwrap_or_default();
        let mut head = format!("HTTP/1.1 {} {reason}\r\n", answer.status);
        for (name, value) in answer.headers() {
            head += &format!("{name}: {value}\r\n");
        }
        let is_bodiless = method == "HEAD" || matches!(answer.status, 204 | 304);
        let body = if is_bodiless {
            Vec::new()
        } else {
            answer.bytes()
        };
        if !is_bodiless {
            let missing = if answer.cut { 10 } else { 0 };
            head += &format!("content-length: {}\r\n", body.len() + missing);
        }
        head += "connection: close\r\n\r\n";
        socket.write_all(head.as_bytes()).await?;
        socket.write_all(&body).await?;
    }
    if answer.hang || answer.silent {
        // Until the other side has had enough.
        let mut rest = Vec::new();
        while socket.read_buf(&mut rest).await? > 0 {}
    }
    Ok(())
}

/// Whether there is a server, or none by intention, for a host.
fn is_real(host: &str) -> bool {
    host == "127.0.0.1" || host == "localhost" || host.ends_with(".invalid")
}

impl Intercept for Answers {
    fn decide(&self, request: &Parts) -> Decision {
        if request.uri.host().is_none_or(is_real) {
            return Decision::Pass;
        }
        let path = request
            .uri
            .path_and_query()
            .map_or("/", |path| path.as_str());
        let answer = self.next(request.method.as_str(), path);
        let delay = Duration::from_millis(answer.delay);
        if answer.reset {
            let host = request.uri.host().unwrap_or_default().to_owned();
            let message = "socket hang up".to_owned();
            self.keep(request, &[]);
            return Decision::Fail {
                delay,
                error: SendError::Reset { host, message },
            };
        }
        assert!(
            !answer.cut && !answer.silent && !answer.hang,
            "only `endpoint` can leave a client without an answer"
        );
        let mut response = Response::builder().status(answer.status);
        for (name, value) in answer.headers() {
            response = response.header(name, value);
        }
        // In the server's order.
        if request.method != http::Method::HEAD && !matches!(answer.status, 204 | 304) {
            response = response.header("content-length", answer.bytes().len());
        }
        response = response.header("connection", "close");
        let response = response
            .body(Bytes::from(answer.bytes()))
            .expect("an answer");
        Decision::Answer { delay, response }
    }

    fn sent(&self, request: &Parts, body: Option<Bytes>) {
        self.keep(request, &body.expect("no longer than 8 MiB"));
    }

    fn seen(&self, _request: &Parts, _seen: Seen) {}
}

impl Answers {
    fn keep(&self, request: &Parts, body: &[u8]) {
        let uri = &request.uri;
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        let authority = uri.authority().map_or("", |authority| authority.as_str());
        let url = format!(
            "{}://{authority}{path}",
            uri.scheme_str().unwrap_or_default()
        );
        let headers = request
            .headers
            .iter()
            .map(|(name, value)| (name.as_str().to_owned(), latin1(value.as_bytes())));
        self.receive(request.method.as_str(), &url, headers, body);
    }
}

/// The order of a query's parameters says nothing.
fn sorted_query(url: &str) -> String {
    let Some((place, query)) = url.split_once('?') else {
        return url.to_owned();
    };
    let mut parameters: Vec<_> = query.split('&').collect();
    parameters.sort_unstable();
    format!("{place}?{}", parameters.join("&"))
}

fn told(name: &str, value: &str) -> String {
    match name {
        "authorization" => {
            let mut value = value.to_owned();
            if let Some(at) = value.find("Signature=") {
                let hex = value[at + 10..].chars().take_while(char::is_ascii_hexdigit);
                if hex.count() == 64 {
                    value.replace_range(at + 10..at + 74, "SIGNATURE");
                }
            }
            let date = value.split('/').nth(1).unwrap_or_default().to_owned();
            if date.len() == 8 && date.bytes().all(|byte| byte.is_ascii_digit()) {
                value = value.replacen(&format!("/{date}/"), "/DATE/", 1);
            }
            value
        }
        "x-amz-date" if value.len() == 16 && value.ends_with('Z') => "DATE".to_owned(),
        _ => ascii(value),
    }
}

fn ascii(text: &str) -> String {
    let mut told = String::new();
    for unit in text.encode_utf16() {
        match u8::try_from(unit) {
            Ok(byte @ 0x20..=0x7e) => told.push(char::from(byte)),
            _ => told += &format!("\\u{unit:04x}"),
        }
    }
    told
}
