//! The HTTP side: what can be debugged, as Node tells it, and the upgrade to a WebSocket.

use std::convert::Infallible;
use std::sync::Arc;

use bytes::Bytes;
use fastwebsockets::upgrade;
use http::header::{CONTENT_TYPE, HOST};
use http::{HeaderMap, Method, Request, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

use super::host_header::is_local;
use super::session;
use super::target::Target;

/// Connections at a time; later ones wait.
const MAX_CONNECTIONS: usize = 64;

type Body = Full<Bytes>;

/// Serves `target` until it is dropped.
pub async fn serve(listener: TcpListener, target: Arc<Target>) {
    let places = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    loop {
        let Ok(place) = places.clone().acquire_owned().await else {
            return;
        };
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            // One that failed before it was accepted, or no more descriptors: others may fare better.
            Err(error) => {
                tracing::warn!(%error, "a debugger could not connect");
                tokio::time::sleep(std::time::Duration::from_millis(100)).await;
                continue;
            }
        };
        let target = target.clone();
        tokio::spawn(async move {
            let service = service_fn(|request| {
                let target = target.clone();
                async move { Ok::<_, Infallible>(answer(request, target)) }
            });
            let connection = http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .with_upgrades();
            // A client that breaks off is not worth a word.
            let _ = connection.await;
            drop(place);
        });
    }
}

fn answer(request: Request<Incoming>, target: Arc<Target>) -> Response<Body> {
    let Some(host) = host_of(request.headers()) else {
        return refuse(
            StatusCode::BAD_REQUEST,
            "the Host header must name this machine by its address, or as localhost",
        );
    };
    if request.method() != Method::GET {
        return refuse(StatusCode::METHOD_NOT_ALLOWED, "only GET");
    }
    match request.uri().path() {
        "/json" | "/json/list" => json_body(&json!([target.describe(host)])),
        "/json/version" => json_body(&json!({
            "Browser": concat!("tidegate/", env!("CARGO_PKG_VERSION")),
            "Protocol-Version": "1.1",
        })),
        path if target.is_path(path) => connect(request, target),
        _ => refuse(StatusCode::NOT_FOUND, "nothing is here"),
    }
}

/// The one `Host` header, if it is a local one.
fn host_of(headers: &HeaderMap) -> Option<&str> {
    let mut values = headers.get_all(HOST).iter();
    let host = values.next()?.to_str().ok()?;
    (values.next().is_none() && is_local(host)).then_some(host)
}

fn connect(mut request: Request<Incoming>, target: Arc<Target>) -> Response<Body> {
    if !upgrade::is_upgrade_request(&request) {
        return refuse(
            StatusCode::UPGRADE_REQUIRED,
            "this is a WebSocket of the inspector protocol",
        );
    }
    let Ok((response, socket)) = upgrade::upgrade(&mut request) else {
        return refuse(StatusCode::BAD_REQUEST, "not a WebSocket of version 13");
    };
    tokio::spawn(async move {
        if let Ok(socket) = socket.await {
            session::run(socket, target).await;
        }
    });
    response.map(|_| Body::default())
}

fn json_body(value: &Value) -> Response<Body> {
    let mut response = Response::new(Body::from(format!("{value:#}\n")));
    let kind = http::HeaderValue::from_static("application/json; charset=UTF-8");
    response.headers_mut().insert(CONTENT_TYPE, kind);
    response
}

fn refuse(status: StatusCode, reason: &'static str) -> Response<Body> {
    let mut response = Response::new(Body::from(reason));
    *response.status_mut() = status;
    response
}
