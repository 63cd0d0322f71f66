//! Real servers on 127.0.0.1, which stop with the runtime they are started on.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tidegate_egress::{
    ClientOptions, EgressPolicy, HttpClient, IoRuntime, RequestBody, SendError, empty_body,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Answers every request with 200 and the request's path, and counts.
pub struct Server {
    pub address: SocketAddr,
    connections: Arc<AtomicUsize>,
}

impl Server {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let connections = Arc::new(AtomicUsize::new(0));
        let counter = connections.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                counter.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(
                    http1::Builder::new()
                        .serve_connection(TokioIo::new(stream), service_fn(answer)),
                );
            }
        });
        Self {
            address,
            connections,
        }
    }

    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

pub async fn answer(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let path = request.uri().path().to_owned();
    Ok(Response::new(Full::from(path)))
}

/// Reads a request's head, answers with `reply` as it is, and closes. Gives the request's head of each connection.
pub async fn raw_server(
    reply: &'static str,
) -> (SocketAddr, tokio::sync::mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let (heads, received) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let head = read_head(&mut stream).await;
            let _ = stream.write_all(reply.as_bytes()).await;
            let _ = heads.send(head);
        }
    });
    (address, received)
}

pub async fn read_head(stream: &mut TcpStream) -> String {
    let mut head = Vec::new();
    let mut buffer = [0; 1024];
    while !head.windows(4).any(|w| w == b"\r\n\r\n") {
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => break,
            Ok(n) => head.extend_from_slice(&buffer[..n]),
        }
    }
    String::from_utf8(head).expect("an ASCII head")
}

pub fn allowing(rules: &[&str]) -> EgressPolicy {
    EgressPolicy {
        allow: rules.iter().map(|r| r.parse().expect("a rule")).collect(),
    }
}

/// A client that may connect to `rules`, and the runtime that it lives on.
pub fn client(rules: &[&str]) -> (HttpClient, IoRuntime) {
    client_with(rules, ClientOptions::default())
}

pub fn client_with(rules: &[&str], options: ClientOptions) -> (HttpClient, IoRuntime) {
    let io = IoRuntime::new().expect("a runtime");
    let client = HttpClient::with_options(allowing(rules), options, io.handle()).expect("a client");
    (client, io)
}

pub fn get(url: &str) -> Request<RequestBody> {
    Request::get(url).body(empty_body()).expect("a request")
}

/// The body of the answer to a GET.
pub async fn text(client: &HttpClient, url: &str) -> Result<String, SendError> {
    let response = client.send(get(url)).await?;
    let bytes = response.into_body().collect().await?.to_bytes();
    Ok(String::from_utf8(bytes.to_vec()).expect("UTF-8"))
}
