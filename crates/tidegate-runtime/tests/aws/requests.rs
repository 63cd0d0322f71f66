//! Requests: what is sent when, and what is tried again.

use serde_json::json;

use crate::run;

const OK: &[u8] = b"HTTP/1.1 200 OK\r\nETag: \"e\"\r\nx-amz-request-id: R\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
const BUSY: &[u8] = b"HTTP/1.1 503 Slow\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

const CLIENT: &str =
    "const s3 = new AWS.S3({ endpoint: event.endpoint, accessKeyId: 'AKID', secretAccessKey: 's', \
    s3ForcePathStyle: true, retryDelayOptions: { base: 1 } });
    const params = { Bucket: 'examplebucket', Key: 'k', Body: 'x' };\n";

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_sent_before_it_is_asked_for() {
    let (_, received) = run(
        OK,
        &format!("{CLIENT} s3.putObject(params); await s3.getObject(params);"),
    )
    .await;
    assert!(received.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_callback_gets_error_and_data_and_the_response_as_this() {
    let body = format!(
        "{CLIENT} return new Promise((resolve) => s3.putObject(params, function (...args) {{
            resolve([args.length, args[0], args[1], this instanceof AWS.Response, this.data === args[1]]);
        }}));"
    );
    let (found, received) = run(OK, &body).await;
    assert_eq!(found, json!([2, null, { "ETag": "\"e\"" }, true, true]));
    assert_eq!(received.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_response_is_beside_the_data_and_not_listed() {
    let body = format!(
        "{CLIENT} const data = await s3.putObject(params).promise();
        const {{ $response: r }} = data;
        return [Object.keys(data), r.requestId, r.httpResponse.statusCode, r.httpResponse.headers.etag, r.retryCount,
            r.data === data, r.error, Buffer.isBuffer(r.httpResponse.body)];"
    );
    let (found, _) = run(OK, &body).await;
    assert_eq!(
        found,
        json!([["ETag"], "R", 200, "\"e\"", 0, true, null, true])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn three_retries_are_made_and_counted() {
    let body = format!(
        "{CLIENT} let response;
        const request = s3.putObject(params).on('complete', (r) => {{ response = r; }});
        return request.promise().catch((e) => [e.code, e.retryable, 'retryDelay' in e, response.retryCount]);"
    );
    let (found, received) = run(BUSY, &body).await;
    assert_eq!(found, json!([503, true, false, 3]));
    assert_eq!(received.len(), 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn max_retries_and_custom_backoff_are_kept_to() {
    let body = format!(
        "{CLIENT} s3.config.maxRetries = 1;
        await s3.putObject(params).promise().catch(() => {{}});
        s3.config.maxRetries = 9;
        s3.config.retryDelayOptions = {{ customBackoff: (n) => n < 2 ? 1 : -1 }};
        return s3.putObject(params).promise().catch((e) => e.code);"
    );
    let (found, received) = run(BUSY, &body).await;
    assert_eq!(found, json!(503));
    assert_eq!(received.len(), 2 + 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_attempt_is_in_the_journal_of_its_invocation() {
    let server = crate::support::Server::start(BUSY.to_vec()).await;
    let code = "let s3;
        async function onTrack(event) {
            s3 ??= new AWS.S3({ endpoint: event.endpoint, accessKeyId: 'AKID', secretAccessKey: 's', s3ForcePathStyle: true,
                retryDelayOptions: { base: 1 } });
            await s3.putObject({ Bucket: 'examplebucket', Key: event.key }).promise().catch(() => {});
        }";
    let instance = crate::start(&crate::host(&[server.port()]), code).await;
    for key in ["one", "two"] {
        let outcome =
            crate::invoke(&instance, json!({ "endpoint": server.url(), "key": key })).await;
        assert!(outcome.is_ok(), "{:?}", outcome.result);
        assert_eq!(outcome.requests.len(), 4);
        for request in &outcome.requests {
            assert_eq!(request.url, format!("{}/examplebucket/{key}", server.url()));
            assert_eq!(
                (request.method.as_str(), request.service.as_deref()),
                ("PUT", Some("S3"))
            );
            assert_eq!(request.operation.as_deref(), Some("putObject"));
            assert_eq!(
                request.outcome,
                tidegate_runtime::RequestOutcome::Status(503)
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_aborted_request_ends_as_such() {
    let body = format!(
        "{CLIENT} const request = s3.putObject(params);
        const promise = request.promise();
        setTimeout(() => request.abort(), 20);
        return promise.catch((e) => [e.code, e.message, e.retryable]);"
    );
    let (found, _) = run(b"", &body).await;
    assert_eq!(
        found,
        json!(["RequestAbortedError", "Request aborted by user", false])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_header_set_while_building_is_sent_and_signed() {
    let body = format!(
        "{CLIENT} const request = s3.putObject(params);
        request.on('build', (r) => {{ r.httpRequest.headers['x-amz-meta-own'] = 'mine'; }});
        await request.promise();"
    );
    let (_, received) = run(OK, &body).await;
    assert_eq!(
        (received[0].method.as_str(), received[0].path.as_str()),
        ("PUT", "/examplebucket/k")
    );
    assert_eq!(received[0].headers["x-amz-meta-own"], "mine");
    assert!(received[0].headers["authorization"].contains("x-amz-meta-own"));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_kind_of_body_arrives() {
    let body = format!(
        "{CLIENT}
        const bytes = new TextEncoder().encode('h\u{fc}llo');
        const bodies = ['h\u{fc}llo', bytes, Buffer.from(bytes), bytes.buffer, new DataView(bytes.buffer)];
        for (const Body of bodies) await s3.putObject({{ ...params, Body }}).promise();
        for (const Body of ['', undefined, null]) await s3.putObject({{ ...params, Body }}).promise();"
    );
    let (_, received) = run(OK, &body).await;
    let bodies: Vec<_> = received
        .iter()
        .map(|request| String::from_utf8_lossy(&request.body).into_owned())
        .collect();
    assert_eq!(
        bodies,
        ["h\u{fc}llo"; 5]
            .into_iter()
            .chain([""; 3])
            .collect::<Vec<_>>()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_beyond_the_limit_is_an_error() {
    let mut answer = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".to_vec();
    answer.extend(std::iter::repeat_n(b'x', 100 << 20));
    let body = format!(
        "{CLIENT} return s3.getObject({{ Bucket: 'examplebucket', Key: 'k' }}).promise().catch((e) => e.code);"
    );
    let (found, _) = run(&answer, &body).await;
    assert_eq!(found, json!("ResponseTooLarge"));
}

/// Read, each of its elements takes twenty times its text.
#[tokio::test(flavor = "multi_thread")]
async fn an_answer_of_more_elements_than_the_limit_holds_is_an_error() {
    let document = format!(
        "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n<ListBucketResult>{}</ListBucketResult>",
        "<Contents/>".repeat(1_000_000)
    );
    let body = format!(
        "{CLIENT} return s3.listObjectsV2({{ Bucket: 'examplebucket' }}).promise().catch((e) => e.code);"
    );
    let (found, _) = run(document.as_bytes(), &body).await;
    assert_eq!(found, json!("ResponseTooLarge"));
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_under_way_are_bounded() {
    let body = format!(
        "{CLIENT} const requests = Array.from({{ length: 400 }}, () => s3.getObject({{ Bucket: 'examplebucket', Key: 'k' }}));
        const ends = Promise.all(requests.map((request) => request.promise().catch((e) => e.code)));
        await new Promise((resolve) => setTimeout(resolve, 500));
        requests.forEach((request) => request.abort());
        return new Set(await ends).size;"
    );
    let (found, received) = run(b"", &body).await;
    assert_eq!(found, json!(1));
    assert!(received.len() <= 256, "{}", received.len());
}
