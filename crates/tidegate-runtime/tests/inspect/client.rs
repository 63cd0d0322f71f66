//! A client of the inspector protocol.

use std::future::ready;
use std::net::SocketAddr;

use bytes::Bytes;
use fastwebsockets::{FragmentCollector, Frame, OpCode, handshake};
use http::Request;
use http_body_util::{BodyExt, Empty};
use hyper::client::conn::http1;
use hyper::upgrade::Upgraded;
use hyper_util::rt::{TokioExecutor, TokioIo};
use serde_json::{Value, json};
use tokio::net::TcpStream;

/// An address that these tests listen on.
pub fn loopback() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 0))
}

/// Status and body of a GET request with this `Host`.
pub async fn get(address: SocketAddr, host: &str, path: &str) -> (u16, String) {
    let stream = TcpStream::connect(address).await.expect("it listens");
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.expect("HTTP");
    tokio::spawn(connection);
    let request = Request::get(path)
        .header("host", host)
        .body(Empty::<Bytes>::new())
        .expect("a request");
    let response = sender.send_request(request).await.expect("an answer");
    let status = response.status().as_u16();
    let body = response.into_body().collect().await.expect("a body");
    let body = String::from_utf8(body.to_bytes().to_vec()).expect("text");
    (status, body)
}

pub struct Client {
    socket: FragmentCollector<TokioIo<Upgraded>>,
    last_id: u64,
    /// Notifications that came while something else was waited for, oldest first.
    kept: Vec<Value>,
}

impl Client {
    /// Connects to `ws://host:port/path`.
    pub async fn connect(url: &str) -> Self {
        let rest = url.strip_prefix("ws://").expect("a WebSocket's URL");
        let (host, path) = rest.split_once('/').expect("a path");
        let stream = TcpStream::connect(host).await.expect("it listens");
        let request = Request::get(format!("/{path}"))
            .header("host", host)
            .header("connection", "upgrade")
            .header("upgrade", "websocket")
            .header("sec-websocket-key", handshake::generate_key())
            .header("sec-websocket-version", "13")
            .body(Empty::<Bytes>::new())
            .expect("a request");
        let (socket, _) = handshake::client(&TokioExecutor::new(), request, stream)
            .await
            .expect("a WebSocket");
        Self {
            socket: FragmentCollector::new(socket),
            last_id: 0,
            kept: Vec::new(),
        }
    }

    /// The `result` of a command.
    pub async fn ask(&mut self, method: &str, params: Value) -> Value {
        self.last_id += 1;
        let id = self.last_id;
        let message = json!({"id": id, "method": method, "params": params}).to_string();
        let frame = Frame::text(message.into_bytes().into());
        self.socket.write_frame(frame).await.expect("sent");
        loop {
            let message = self.next().await.expect("an answer before the end");
            if message["id"] == id {
                assert!(message.get("error").is_none(), "{method}: {message}");
                return message["result"].clone();
            }
            self.kept.push(message);
        }
    }

    /// The `params` of the next notification of this name.
    pub async fn hear(&mut self, method: &str) -> Value {
        if let Some(at) = self.kept.iter().position(|kept| kept["method"] == method) {
            let message = self.kept.drain(..=at).next_back().expect("found");
            return message["params"].clone();
        }
        self.kept.clear();
        loop {
            let message = self.next().await.expect("a notification before the end");
            if message["method"] == method {
                return message["params"].clone();
            }
        }
    }

    /// All notifications until the other side ends the session.
    pub async fn until_the_end(mut self) -> Vec<Value> {
        while let Some(message) = self.next().await {
            self.kept.push(message);
        }
        self.kept
    }

    async fn next(&mut self) -> Option<Value> {
        loop {
            let frame = self.socket.read_frame().await.ok()?;
            match frame.opcode {
                OpCode::Text => return serde_json::from_slice(&frame.payload).ok(),
                OpCode::Close => return None,
                _ => ready(()).await,
            }
        }
    }
}
