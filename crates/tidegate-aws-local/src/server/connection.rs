//! Accepting connections and serving them until the server is told to stop.

use std::convert::Infallible;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;

use super::dispatch::Dispatch;
use super::stall::StallGuard;

const MAX_CONNECTIONS: usize = 1024;
/// For the head of a request, and for the time between two on one connection.
const HEAD_TIMEOUT: Duration = Duration::from_secs(60);
/// For requests that are being answered when the server stops.
const GRACE: Duration = Duration::from_secs(5);
/// A presigned URL with a session token is the longest head there is.
const MAX_HEAD_BYTES: usize = 64 * 1024;

/// Serves until `stop` changes or its sender is dropped, and then until the last request is answered.
pub(super) async fn serve(
    listener: TcpListener,
    dispatch: Arc<Dispatch>,
    stop: watch::Receiver<bool>,
) {
    let slots = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    let mut connections = JoinSet::new();
    let mut stopped = stop.clone();
    let mut stopped = pin!(stopped.changed());
    loop {
        // More connections wait in the system's queue.
        let slot = tokio::select! {
            slot = Arc::clone(&slots).acquire_owned() => slot,
            _ = &mut stopped => break,
        };
        let Ok(slot) = slot else { break };
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = &mut stopped => break,
        };
        match accepted {
            Ok((stream, _)) => {
                let (dispatch, stop) = (Arc::clone(&dispatch), stop.clone());
                connections.spawn(async move {
                    serve_connection(stream, dispatch, stop).await;
                    drop(slot);
                });
            }
            Err(error) => {
                tracing::warn!(%error, "a connection could not be accepted");
                // Most often there are too many open files, which takes a moment to change.
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        }
        while connections.try_join_next().is_some() {}
    }
    drop(listener);
    let _ = tokio::time::timeout(GRACE, async {
        while connections.join_next().await.is_some() {}
    })
    .await;
    connections.shutdown().await;
}

async fn serve_connection(
    stream: TcpStream,
    dispatch: Arc<Dispatch>,
    mut stop: watch::Receiver<bool>,
) {
    // Small answers must not wait for more to come.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| {
        let dispatch = Arc::clone(&dispatch);
        async move { Ok::<_, Infallible>(dispatch.answer(request).await) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_buf_size(MAX_HEAD_BYTES)
        .serve_connection(TokioIo::new(StallGuard::new(stream)), service);
    let mut connection = pin!(connection);
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        _ = stop.changed() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection ended early");
    }
}
