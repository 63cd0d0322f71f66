//! Answers that are read while they come: `createReadStream`, and the events of each piece.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

use crate::{host, invoke, result, run, start};

const MIB: usize = 1024 * 1024;

const CLIENT: &str =
    "const s3 = new AWS.S3({ endpoint: event.endpoint, accessKeyId: 'AKID', secretAccessKey: 's', \
    s3ForcePathStyle: true, retryDelayOptions: { base: 1 } });
    const get = (more) => s3.getObject({ Bucket: 'examplebucket', Key: 'k', ...more });\n";

const HELLO: &[u8] = b"HTTP/1.1 200 OK\r\nETag: \"e\"\r\nx-amz-meta-a: b\r\nContent-Length: 12\r\nConnection: close\r\n\r\nhello world!";

/// Answers each connection with `head`, and then with what `write` writes.
async fn serve<F, W>(write: W) -> u16
where
    F: Future<Output = ()> + Send,
    W: Fn(TcpStream) -> F + Clone + Send + 'static,
{
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let write = write.clone();
            tokio::spawn(async move {
                let mut request = Vec::new();
                while !request.ends_with(b"\r\n\r\n") {
                    if stream.read_buf(&mut request).await.unwrap_or(0) == 0 {
                        return;
                    }
                }
                write(stream).await;
            });
        }
    });
    port
}

async fn run_at(port: u16, body: &str) -> Value {
    let code = format!("async function onTrack(event) {{\n{CLIENT}{body}\n}}");
    let instance = start(&host(&[port]), &code).await;
    let endpoint = format!("http://127.0.0.1:{port}");
    result(&invoke(&instance, json!({ "endpoint": endpoint })).await)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_object_is_read_as_a_stream_of_node() {
    let body = format!(
        "{CLIENT} const request = get();
        const events = [];
        for (const name of ['httpHeaders', 'httpData', 'httpDone', 'send', 'extractData', 'success', 'complete']) {{
            request.on(name, () => events.push(name));
        }}
        const stream = request.createReadStream();
        const ended = new Promise((resolve) => stream.on('end', () => (events.push('end'), resolve())));
        stream.on('data', (piece) => events.push(Buffer.isBuffer(piece) && piece.toString()));
        await ended;
        const texts = [];
        for await (const piece of get().createReadStream()) texts.push(piece);
        const {{ data }} = request.response;
        return [events, Buffer.concat(texts).toString(), data.ETag, data.Metadata, data.Body.length,
            typeof stream.pipe];"
    );
    let (found, received) = run(HELLO, &body).await;
    assert_eq!(
        found,
        json!([
            ["httpHeaders", "hello world!", "httpDone", "send", "extractData", "success", "complete", "end"],
            "hello world!",
            "\"e\"",
            { "a": "b" },
            0,
            "function"
        ])
    );
    assert_eq!(received.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_sent_before_listeners_are_there() {
    let body = format!(
        "{CLIENT} const stream = get().createReadStream();
        stream.setEncoding('utf8');
        let text = '';
        return new Promise((resolve) => stream.on('data', (piece) => {{ text += piece; }}).on('end', () => resolve(text)));"
    );
    let (found, _) = run(HELLO, &body).await;
    assert_eq!(found, "hello world!");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_error_of_the_service_is_that_of_the_stream() {
    let missing = b"HTTP/1.1 404 No\r\nx-amz-request-id: R\r\nContent-Length: 61\r\nConnection: close\r\n\r\n\
        <Error><Code>NoSuchKey</Code><Message>gone</Message></Error> ";
    let body = format!(
        "{CLIENT} const errorOf = (stream) => new Promise((resolve) => stream.on('error', resolve));
        const error = await errorOf(get().createReadStream());
        const invalid = await errorOf(get({{ Key: undefined }}).createReadStream());
        let thrown;
        try {{ for await (const _ of get().createReadStream()) thrown = 'data'; }} catch (e) {{ thrown = e.code; }}
        return [error.code, error.message, error.statusCode, error.requestId, invalid.code, thrown];"
    );
    let (found, _) = run(missing, &body).await;
    assert_eq!(
        found,
        json!([
            "NoSuchKey",
            "gone",
            404,
            "R",
            "MissingRequiredParameter",
            "NoSuchKey"
        ])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_busy_service_is_asked_again_before_anything_is_read() {
    let asked = Arc::new(AtomicUsize::new(0));
    let port = serve(move |mut stream: TcpStream| {
        let first = asked.fetch_add(1, Ordering::Relaxed) == 0;
        async move {
            let answer: &[u8] = match first {
                true => b"HTTP/1.1 503 Slow\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
                false => HELLO,
            };
            let _ = stream.write_all(answer).await;
        }
    })
    .await;
    let found = run_at(
        port,
        "const request = get();
        let text = '';
        for await (const piece of request.createReadStream()) text += piece;
        return [text, request.response.retryCount];",
    )
    .await;
    assert_eq!(found, json!(["hello world!", 1]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_is_cut_off_is_an_error_of_the_stream() {
    let port = serve(|mut stream: TcpStream| async move {
        let _ = stream
            .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")
            .await;
    })
    .await;
    let found = run_at(
        port,
        "const request = get();
        const stream = request.createReadStream();
        const completed = new Promise((resolve) => request.on('complete', resolve));
        let text = '';
        stream.on('data', (piece) => { text += piece; });
        const error = await new Promise((resolve) => stream.on('error', resolve));
        return [text, error.code, error.message, (await completed).error.code, (await completed).retryCount];",
    )
    .await;
    assert_eq!(
        found,
        json!(["abc", "ECONNRESET", "aborted", "ECONNRESET", 0])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_read_stays_with_the_service() {
    const LENGTH: usize = 256 * MIB;
    let written = Arc::new(AtomicUsize::new(0));
    let closed = Arc::new(Notify::new());
    let (count, end) = (written.clone(), closed.clone());
    let port = serve(move |mut stream: TcpStream| {
        let (count, end) = (count.clone(), end.clone());
        async move {
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {LENGTH}\r\n\r\n");
            let _ = stream.write_all(head.as_bytes()).await;
            let piece = vec![b'x'; 64 * 1024];
            while stream.write_all(&piece).await.is_ok() {
                count.fetch_add(piece.len(), Ordering::Relaxed);
            }
            end.notify_one();
        }
    })
    .await;
    let found = run_at(
        port,
        "const request = get();
        const stream = request.createReadStream();
        const { value } = await stream[Symbol.asyncIterator]().next();
        await new Promise((resolve) => setTimeout(resolve, 300));
        const completed = new Promise((resolve) => request.on('complete', resolve));
        stream.destroy();
        const { error } = await completed;
        return [value.length > 0, error.code];",
    )
    .await;
    assert_eq!(found, json!([true, "RequestAbortedError"]));
    // The connection is gone with the stream.
    closed.notified().await;
    assert!(written.load(Ordering::Relaxed) < LENGTH / 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_aborted_request_ends_its_stream() {
    let port = serve(|mut stream: TcpStream| async move {
        let _ = stream
            .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")
            .await;
        let _ = stream.read(&mut [0]).await;
    })
    .await;
    let found = run_at(
        port,
        "const request = get();
        const stream = request.createReadStream();
        stream.on('data', () => request.abort());
        const error = await new Promise((resolve) => stream.on('error', resolve));
        const early = get();
        const never = new Promise((resolve) => early.createReadStream().on('error', resolve));
        early.abort();
        return [error.code, error.retryable, (await never).code];",
    )
    .await;
    assert_eq!(
        found,
        json!(["RequestAbortedError", false, "RequestAbortedError"])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn silence_in_the_middle_of_a_body_is_a_timeout() {
    let port = serve(|mut stream: TcpStream| async move {
        let _ = stream
            .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")
            .await;
        let _ = stream.read(&mut [0]).await;
    })
    .await;
    let found = run_at(
        port,
        "s3.config.httpOptions.timeout = 100;
        const stream = get().createReadStream();
        stream.resume();
        const error = await new Promise((resolve) => stream.on('error', resolve));
        return [error.code, error.message];",
    )
    .await;
    assert_eq!(
        found,
        json!(["TimeoutError", "Connection timed out after 100ms"])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn listeners_are_told_of_each_piece_as_it_comes() {
    let go = Arc::new(Notify::new());
    let waits = go.clone();
    let port = serve(move |mut stream: TcpStream| {
        let waits = waits.clone();
        async move {
            let _ = stream
                .write_all(
                    b"HTTP/1.1 200 OK\r\nContent-Length: 12\r\nConnection: close\r\n\r\nhello ",
                )
                .await;
            waits.notified().await;
            let _ = stream.write_all(b"world!").await;
        }
    })
    .await;
    // The rest is sent when the function asks for it.
    let opens = serve(move |mut stream: TcpStream| {
        let go = go.clone();
        async move {
            go.notify_one();
            let _ = stream
                .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                .await;
        }
    })
    .await;
    let code = format!(
        "async function onTrack(event) {{\n{CLIENT}
        const progress = [];
        const pieces = [];
        const data = await get()
            .on('httpDownloadProgress', (p) => progress.push([p.loaded, p.total]))
            .on('httpData', (piece) => {{
                if (pieces.push(piece.toString()) === 1) fetch(event.opens);
            }})
            .promise();
        return [progress, pieces, data.Body.toString(), data.$response.httpResponse.body === data.Body];\n}}"
    );
    let instance = start(&host(&[port, opens]), &code).await;
    let event = json!({
        "endpoint": format!("http://127.0.0.1:{port}"),
        "opens": format!("http://127.0.0.1:{opens}"),
    });
    assert_eq!(
        result(&invoke(&instance, event).await),
        json!([
            [[6, "12"], [12, "12"]],
            ["hello ", "world!"],
            "hello world!",
            true
        ])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn any_operation_can_be_read_as_a_stream() {
    let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 33\r\nConnection: close\r\n\r\n<ListAllMyBucketsResult>raw</List";
    let body = format!(
        "{CLIENT} let text = '';
        for await (const piece of s3.listBuckets().createReadStream()) text += piece;
        return text;"
    );
    let (found, _) = run(answer, &body).await;
    assert_eq!(found, "<ListAllMyBucketsResult>raw</List");
}
