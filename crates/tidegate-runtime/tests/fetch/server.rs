//! The servers that functions talk to; they stop with the test's runtime.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use async_compression::tokio::bufread::{BrotliEncoder, GzipEncoder, ZlibEncoder};
use bytes::Bytes;
use futures::stream;
use http::{Request, Response, StatusCode};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::json;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::watch;

type Body = UnsyncBoxBody<Bytes, Infallible>;

pub const TEXT: &str = "the same text, the same text, the same text";

pub struct Server {
    address: SocketAddr,
    connections: Arc<AtomicUsize>,
    closed: watch::Receiver<usize>,
    load: Arc<Load>,
}

/// Requests that are being answered: now, and at the busiest time.
#[derive(Default)]
struct Load {
    now: AtomicUsize,
    most: AtomicUsize,
}

impl Server {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let connections = Arc::new(AtomicUsize::new(0));
        let counter = connections.clone();
        let load = Arc::new(Load::default());
        let counted = load.clone();
        let (ended, closed) = watch::channel(0);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                counter.fetch_add(1, Ordering::SeqCst);
                let (ended, load) = (ended.clone(), counted.clone());
                tokio::spawn(async move {
                    let answer = service_fn(async |request| {
                        let now = load.now.fetch_add(1, Ordering::SeqCst) + 1;
                        load.most.fetch_max(now, Ordering::SeqCst);
                        let response = answer(request).await;
                        load.now.fetch_sub(1, Ordering::SeqCst);
                        response
                    });
                    let connection =
                        http1::Builder::new().serve_connection(TokioIo::new(stream), answer);
                    let _ = connection.await;
                    ended.send_modify(|count| *count += 1);
                });
            }
        });
        Self {
            address,
            connections,
            closed,
            load,
        }
    }

    /// The most requests that were being answered at a time.
    pub fn busiest(&self) -> usize {
        self.load.most.load(Ordering::SeqCst)
    }

    /// Without a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// How many were made so far.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// Waits until `count` connections have ended.
    pub async fn closed(&self, count: usize) {
        let mut closed = self.closed.clone();
        closed
            .wait_for(|ended| *ended >= count)
            .await
            .expect("the server is there");
    }
}

async fn answer(request: Request<Incoming>) -> Result<Response<Body>, Infallible> {
    let path = request.uri().path().to_owned();
    let query = request.uri().query().unwrap_or_default().to_owned();
    let segments: Vec<_> = path.trim_start_matches('/').split('/').collect();
    Ok(match segments[..] {
        ["status", status] => with_status(status.parse().expect("a status"), "body"),
        ["redirect", status] => {
            let mut response = with_status(status.parse().expect("a status"), "elsewhere");
            let location = query.parse().expect("a location");
            response.headers_mut().insert("location", location);
            response
        }
        ["loop"] => {
            let mut response = with_status(302, "around");
            let location = "/loop".parse().expect("a location");
            response.headers_mut().insert("location", location);
            response
        }
        ["encoded", coding] => encoded(coding, TEXT.as_bytes()).await,
        ["bomb", megabytes] => {
            let zeros = vec![0; megabytes.parse::<usize>().expect("a number") << 20];
            encoded("gzip", &zeros).await
        }
        ["broken-gzip"] => {
            let mut response = with_status(200, "this is no gzip at all");
            let gzip = "gzip".parse().expect("a value");
            response.headers_mut().insert("content-encoding", gzip);
            response
        }
        ["endless"] => {
            let piece = || Ok(Frame::data(Bytes::from(vec![b'x'; 16 * 1024])));
            let pieces = stream::repeat_with(piece);
            Response::new(StreamBody::new(pieces).boxed_unsync())
        }
        ["slow", _] => {
            tokio::time::sleep(Duration::from_millis(20)).await;
            echo(request).await
        }
        ["never"] => std::future::pending().await,
        _ => echo(request).await,
    })
}

fn with_status(status: u16, body: &'static str) -> Response<Body> {
    let mut response = Response::new(Full::from(body).boxed_unsync());
    *response.status_mut() = StatusCode::from_u16(status).expect("a status");
    response
}

async fn encoded(coding: &str, content: &[u8]) -> Response<Body> {
    let bytes = match coding {
        "gzip" => all(GzipEncoder::new(content)).await,
        "deflate" => all(ZlibEncoder::new(content)).await,
        "br" => all(BrotliEncoder::new(content)).await,
        _ => content.to_vec(),
    };
    let mut response = Response::new(Full::from(bytes).boxed_unsync());
    let coding = coding.parse().expect("a value");
    response.headers_mut().insert("content-encoding", coding);
    response
}

async fn all(mut encoder: impl AsyncRead + Unpin) -> Vec<u8> {
    let mut bytes = Vec::new();
    encoder.read_to_end(&mut bytes).await.expect("encodes");
    bytes
}

/// `{method, path, headers: {name: [value]}, body}` of the request.
async fn echo(request: Request<Incoming>) -> Response<Body> {
    let (head, body) = request.into_parts();
    let body = match body.collect().await {
        Ok(body) => String::from_utf8_lossy(&body.to_bytes()).into_owned(),
        Err(error) => format!("broken: {error}"),
    };
    let names = head.headers.keys().map(|name| {
        let values = head.headers.get_all(name).iter();
        let values: Vec<_> = values
            .map(|v| String::from_utf8_lossy(v.as_bytes()))
            .collect();
        (name.to_string(), json!(values))
    });
    let headers: serde_json::Map<_, _> = names.collect();
    let path = head.uri.path_and_query().map(ToString::to_string);
    let json = json!({
        "method": head.method.as_str(),
        "path": path,
        "headers": headers,
        "body": body,
    });
    let mut response = Response::new(Full::from(json.to_string()).boxed_unsync());
    let headers = response.headers_mut();
    headers.insert("content-type", "application/json".parse().expect("a value"));
    headers.append("set-cookie", "a=1".parse().expect("a value"));
    headers.append("set-cookie", "b=2".parse().expect("a value"));
    response
}

/// A server that answers each connection's first request with `reply` as it is, and closes.
pub async fn raw(reply: &'static str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut head = Vec::new();
            while !head.windows(4).any(|w| w == b"\r\n\r\n") {
                match stream.read_buf(&mut head).await {
                    Ok(0) | Err(_) => break,
                    Ok(_) => {}
                }
            }
            let _ = stream.write_all(reply.as_bytes()).await;
        }
    });
    address
}

/// An address where nothing listens.
pub fn refusing() -> SocketAddr {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address")
}
