//! Connections: what is sent over them and how often, and how long they may take.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::{host, invoke, result, start};

const OK: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";

/// A server that answers the first request of each connection, and closes it once it has read a second one.
async fn forgetful() -> (u16, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let received = Arc::new(AtomicUsize::new(0));
    let count = received.clone();
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let count = count.clone();
            tokio::spawn(async move {
                let mut head = [0; 8192];
                for answer in [true, false] {
                    if !matches!(socket.read(&mut head).await, Ok(length) if length > 0) {
                        return;
                    }
                    count.fetch_add(1, Ordering::SeqCst);
                    if answer && socket.write_all(OK).await.is_err() {
                        return;
                    }
                }
            });
        }
    });
    (port, received)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_may_have_arrived_is_not_sent_again_unseen() {
    let (port, received) = forgetful().await;
    let code = "async function onTrack({ endpoint }) {
        const s3 = new AWS.S3({ endpoint, accessKeyId: 'a', secretAccessKey: 'b', s3ForcePathStyle: true, maxRetries: 0 });
        await s3.headBucket({ Bucket: 'b' }).promise();
        return s3.headBucket({ Bucket: 'b' }).promise().catch((e) => [e.code, e.message, e.retryable]);
    }";
    let instance = start(&host(&[port]), code).await;
    let outcome = invoke(
        &instance,
        json!({ "endpoint": format!("http://127.0.0.1:{port}") }),
    )
    .await;
    assert_eq!(
        result(&outcome),
        json!(["TimeoutError", "socket hang up", true])
    );
    assert_eq!(received.load(Ordering::SeqCst), 2);
    assert_eq!(outcome.requests.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_is_not_made_in_time_is_an_error() {
    // Takes connections and says nothing, so that TLS is never there.
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let silent = tokio::spawn(async move {
        let mut sockets = Vec::new();
        while let Ok((socket, _)) = listener.accept().await {
            sockets.push(socket);
        }
    });
    let code = "async function onTrack({ endpoint }) {
        const s3 = new AWS.S3({ endpoint, accessKeyId: 'a', secretAccessKey: 'b', s3ForcePathStyle: true, maxRetries: 0,
            httpOptions: { connectTimeout: 50 } });
        return s3.headBucket({ Bucket: 'b' }).promise().catch((e) => [e.code, e.message, e.retryable, e.hostname, e.region]);
    }";
    let instance = start(&host(&[port]), code).await;
    let outcome = invoke(
        &instance,
        json!({ "endpoint": format!("https://127.0.0.1:{port}") }),
    )
    .await;
    silent.abort();
    let message = "Socket timed out without establishing a connection";
    assert_eq!(
        result(&outcome),
        json!(["TimeoutError", message, true, "127.0.0.1", "us-east-1"])
    );
}
