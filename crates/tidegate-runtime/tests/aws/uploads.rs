//! `upload`: bodies of every kind, in one request or in parts, and what becomes of them when something fails.

use serde_json::{Value, json};

use crate::run_on;
use crate::support::{Received, Server};

const KIB: usize = 1024;

const CLIENT: &str =
    "const s3 = new AWS.S3({ endpoint: event.endpoint, accessKeyId: 'AKID', secretAccessKey: 's', \
    s3ForcePathStyle: true, maxRetries: 0 });
    const params = { Bucket: 'examplebucket', Key: 'a/b c' };
    const KIB = 1024;
    const { minPartSize } = AWS.S3.ManagedUpload.prototype;
    // Small parts, for speed.
    AWS.S3.ManagedUpload.prototype.minPartSize = 5 * KIB;
    const failure = (e) => [e.code ?? e.name, e.message];
    // Node's streams are no global; what S3 gives is one.
    const probe = s3.getObject({}).createReadStream().on('error', () => {});
    const Readable = probe.constructor;\n";

fn ok(headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "HTTP/1.1 200 OK\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    )
    .into_bytes()
}

fn denied() -> Vec<u8> {
    let body = "<Error><Code>AccessDenied</Code><Message>no</Message></Error>";
    let length = body.len();
    format!("HTTP/1.1 403 Forbidden\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}")
        .into_bytes()
}

/// What S3 says to the requests of an upload.
fn s3(request: &Received) -> Vec<u8> {
    let path = request.path.as_str();
    match request.method.as_str() {
        "GET" => ok("", "stored"),
        "POST" if path.ends_with("?uploads") => ok(
            "",
            "<InitiateMultipartUploadResult><UploadId>U</UploadId></InitiateMultipartUploadResult>",
        ),
        "POST" => ok(
            "",
            "<CompleteMultipartUploadResult><Location>http://h/examplebucket/a%2Fb</Location>\
             <Bucket>examplebucket</Bucket><Key>a/b c</Key><ETag>\"z-2\"</ETag></CompleteMultipartUploadResult>",
        ),
        "PUT" => {
            let tag = path.split("partNumber=").nth(1).unwrap_or("e");
            let tag = tag.split('&').next().unwrap_or_default();
            ok(&format!("ETag: \"{tag}\"\r\n"), "")
        }
        _ => ok("", ""),
    }
}

async fn upload(body: &str) -> (Value, Vec<Received>) {
    with(s3, body).await
}

async fn with(
    answer: impl Fn(&Received) -> Vec<u8> + Send + Sync + 'static,
    body: &str,
) -> (Value, Vec<Received>) {
    let server = Server::answering(answer).await;
    let found = run_on(&server, &format!("{CLIENT}{body}")).await;
    let received = server.received();
    (found, received)
}

fn lines(received: &[Received]) -> Vec<String> {
    let mut lines: Vec<String> = received
        .iter()
        .map(|request| {
            let (method, path, length) = (&request.method, &request.path, request.body.len());
            let path = path.trim_start_matches("/examplebucket/a/b%20c");
            format!("{method} {path} {length}")
        })
        .collect();
    // Parts come in any order.
    lines.sort();
    lines
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_fits_one_part_is_put_in_one_request() {
    let (found, received) = upload(
        "const events = [];
        const uploader = s3.upload({ ...params, Body: 'abc' }).on('httpUploadProgress', (p) => events.push(p));
        const data = await uploader.promise();
        AWS.S3.ManagedUpload.prototype.minPartSize = minPartSize;
        const exact = await s3.upload({ ...params, Body: Buffer.alloc(5 * KIB * KIB) }).promise();
        const empty = await s3.upload({ ...params, Body: '' }).promise();
        return [data, Object.keys(data), data.$response === undefined, events, exact.ETag, empty.ETag,
            data.Location.slice(event.endpoint.length)];",
    )
    .await;
    assert_eq!(
        found[1],
        json!(["ETag", "Location", "key", "Key", "Bucket"])
    );
    assert_eq!(found[0]["Bucket"], "examplebucket");
    assert_eq!(found[2], true);
    assert_eq!(
        found[3],
        json!([{ "loaded": 3, "total": 3, "part": 1, "key": "a/b c" }])
    );
    assert_eq!(found[6], "/examplebucket/a/b%20c");
    assert_eq!(
        lines(&received),
        ["PUT  0", "PUT  3", "PUT  5242880"],
        "{found}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_longer_body_is_sent_in_parts() {
    let (found, received) = upload(
        "const body = Buffer.alloc(11 * KIB, 'abcdefg');
        const events = [];
        const uploader = s3.upload({ ...params, Body: body, Metadata: { m: 'v' }, ContentType: 'text/x' });
        uploader.on('httpUploadProgress', (p) => events.push(p));
        const data = await uploader.promise();
        return [data, events.length, events.at(-1).loaded, events.every((p) => p.total === 11 * KIB)];",
    )
    .await;
    assert_eq!(
        found,
        json!([
            {
                "Location": "http://h/examplebucket/a/b",
                "Bucket": "examplebucket",
                "Key": "a/b c",
                "ETag": "\"z-2\"",
            },
            3,
            11 * KIB,
            true
        ])
    );
    let sent = lines(&received);
    assert_eq!(
        sent.iter()
            .filter(|line| line.starts_with("PUT"))
            .collect::<Vec<_>>(),
        [
            "PUT ?partNumber=1&uploadId=U 5120",
            "PUT ?partNumber=2&uploadId=U 5120",
            "PUT ?partNumber=3&uploadId=U 1024",
        ]
    );
    let of = |method: &'static str| {
        received
            .iter()
            .filter(move |request| request.method == method)
    };
    let create = of("POST").next().expect("it is created");
    assert_eq!(create.headers["x-amz-meta-m"], "v");
    assert_eq!(create.headers["content-type"], "text/x");
    assert_eq!(create.headers["content-length"], "0");
    let mut parts: Vec<_> = of("PUT").collect();
    assert!(
        parts
            .iter()
            .all(|part| !part.headers.contains_key("x-amz-meta-m"))
    );
    parts.sort_by_key(|part| part.path.clone());
    let whole: Vec<u8> = parts.iter().flat_map(|part| part.body.clone()).collect();
    let meant = b"abcdefg".iter().copied().cycle().take(11 * KIB);
    assert!(whole.into_iter().eq(meant));
    let complete = String::from_utf8_lossy(&of("POST").next_back().expect("it is completed").body)
        .into_owned();
    let (first, third) = (complete.find("\"1\""), complete.find("\"3\""));
    assert!(first.is_some() && first < third, "{complete}");
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_grow_where_there_would_be_too_many() {
    let (found, received) = upload(
        "AWS.S3.ManagedUpload.prototype.maxTotalParts = 2;
        const uploader = s3.upload({ ...params, Body: Buffer.alloc(12 * KIB) });
        await uploader.promise();
        const long = (async function* () { for (;;) yield Buffer.alloc(KIB); })();
        return [uploader.partSize, await s3.upload({ ...params, Body: long }).promise().catch((e) => e.code)];",
    )
    .await;
    assert_eq!(found, json!([6 * KIB, "EntityTooLarge"]));
    assert!(lines(&received).contains(&"PUT ?partNumber=2&uploadId=U 6144".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_more_parts_than_the_queue_has_room_for_are_under_way() {
    let (found, _) = upload(
        "let now = 0;
        let most = 0;
        AWS.events.on('sign', ({ operation }) => { if (operation === 'uploadPart') most = Math.max(most, ++now); });
        AWS.events.on('complete', ({ request }) => { if (request.operation === 'uploadPart') now--; });
        const parts = async function* () { for (let i = 0; i < 5; i++) yield Buffer.alloc(5 * KIB); };
        const all = [];
        for (const queueSize of [1, 3]) {
            for (const Body of [Buffer.alloc(25 * KIB), parts()]) {
                most = 0;
                await s3.upload({ ...params, Body }, { queueSize }).promise();
                all.push(most);
            }
        }
        return all;",
    )
    .await;
    assert_eq!(found, json!([1, 1, 3, 3]));
}

#[tokio::test(flavor = "multi_thread")]
async fn all_bytes_arrive_as_they_are() {
    let (found, received) = upload(
        "const bytes = Uint8Array.of(0, 1, 2, 3, 254, 255, 8, 9);
        const { buffer } = bytes;
        const shared = new SharedArrayBuffer(8);
        new Uint8Array(shared).set(bytes);
        const resizable = new ArrayBuffer(8, { maxByteLength: 16 });
        new Uint8Array(resizable).set(bytes);
        const kinds = [Buffer.from(bytes), bytes, buffer, new DataView(buffer), new Uint16Array(buffer),
            new Float64Array(buffer), new BigInt64Array(buffer), new Uint8ClampedArray(buffer), shared, resizable,
            new Uint8Array(resizable), new Blob([bytes]), new File([bytes], 'f'),
            new Uint8Array(Buffer.concat([bytes, bytes]).buffer).subarray(0, 8)];
        for (const Body of kinds) {
            await s3.putObject({ ...params, Body }).promise();
            await s3.upload({ ...params, Body }).promise();
        }
        return kinds.length;",
    )
    .await;
    assert_eq!(
        received.len(),
        2 * found.as_u64().expect("a number") as usize
    );
    for request in received {
        assert_eq!(request.body, [0, 1, 2, 3, 254, 255, 8, 9]);
        assert_eq!(request.headers["content-length"], "8");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn all_streams_arrive_as_they_are() {
    let (found, received) = upload(
        "const response = await fetch(`${event.endpoint}/x`);
        const used = await fetch(`${event.endpoint}/x`);
        used.body.on('error', () => {});
        const old = { listeners: {}, pipe() {}, on(name, f) { this.listeners[name] = f; return this; },
            resume() { this.listeners.data(Buffer.from('sto')); this.listeners.data('red'); this.listeners.end(); } };
        const kinds = [Readable.from([Buffer.from('sto'), Buffer.from('red')]), Readable.from(['stored']),
            new Blob(['stored']).stream(), response.body, used.body, old,
            s3.getObject(params).createReadStream(),
            (async function* () { yield 'sto'; yield new Uint16Array(Uint8Array.of(114, 101).buffer); yield 'd'; })()];
        for (const Body of kinds) await s3.upload({ ...params, Body }).promise();
        return kinds.length;",
    )
    .await;
    let put: Vec<_> = received
        .iter()
        .filter(|request| request.method == "PUT")
        .collect();
    assert_eq!(put.len() as u64, found.as_u64().expect("a number"));
    for request in put {
        assert_eq!(request.body, b"stored");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_is_cut_into_parts_of_one_size() {
    let (found, received) = upload(
        "const pieces = async function* () {
            yield Buffer.alloc(3 * KIB, 'a');
            yield Buffer.alloc(9 * KIB, 'b');
            yield 'end';
        };
        await s3.upload({ ...params, Body: Readable.from(pieces()) }).promise();
        const events = [];
        // A stream does not say that it ends with its first part.
        const exact = s3.upload({ ...params, Key: 'k', Body: Readable.from([Buffer.alloc(5 * KIB)]) });
        return (await exact.on('httpUploadProgress', (p) => events.push(p)).promise(), events);",
    )
    .await;
    assert_eq!(
        found,
        json!([{ "loaded": 5 * KIB, "total": 5 * KIB, "part": 1, "key": "k" }])
    );
    let mut parts: Vec<_> = received
        .iter()
        .filter(|request| request.path.contains("c?partNumber"))
        .collect();
    parts.sort_by_key(|part| part.path.clone());
    let whole: Vec<u8> = parts.iter().flat_map(|part| part.body.clone()).collect();
    let meant = [vec![b'a'; 3 * KIB], vec![b'b'; 9 * KIB], b"end".to_vec()].concat();
    assert!(whole == meant);
    assert_eq!(parts[2].body.len(), 2 * KIB + 3);
    let exact = received
        .iter()
        .filter(|request| request.path.contains("/k?"));
    assert_eq!(exact.count(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_part_takes_the_upload_with_it() {
    let fails = |request: &Received| match request.path.contains("partNumber=2") {
        true => denied(),
        false => s3(request),
    };
    let (found, received) = with(
        fails,
        "let source;
        let cleaned = 0;
        AWS.events.on('complete', ({ request }) => { if (request.operation === 'abortMultipartUpload') cleaned++; });
        const pieces = async function* () {
            try { for (;;) yield Buffer.alloc(KIB); } finally { source = 'left'; }
        };
        const bytes = await s3.upload({ ...params, Body: Buffer.alloc(16 * KIB) }).promise().catch((e) => e);
        const stream = await s3.upload({ ...params, Body: Readable.from(pieces()) }).promise().catch((e) => e);
        while (cleaned < 2 || source === undefined) await new Promise((resolve) => setTimeout(resolve, 10));
        return [failure(bytes), bytes.statusCode, failure(stream), source];",
    )
    .await;
    assert_eq!(
        found,
        json!([["AccessDenied", "no"], 403, ["AccessDenied", "no"], "left"])
    );
    let sent = lines(&received);
    assert_eq!(
        sent.iter()
            .filter(|line| *line == "DELETE ?uploadId=U 0")
            .count(),
        2
    );
    assert!(!sent.iter().any(|line| line.starts_with("POST ?uploadId")));
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_that_are_left_are_not_sent_again() {
    let failing = std::sync::atomic::AtomicBool::new(true);
    let fails = move |request: &Received| {
        let fails = request.path.contains("partNumber=2")
            && failing.swap(false, std::sync::atomic::Ordering::Relaxed);
        if fails { denied() } else { s3(request) }
    };
    let (found, received) = with(
        fails,
        "const uploader = s3.upload({ ...params, Body: Buffer.alloc(11 * KIB) },
            { leavePartsOnError: true, queueSize: 1 });
        const first = await uploader.promise().catch((e) => e.code);
        return [first, uploader.failed, (await uploader.promise()).ETag, uploader.failed];",
    )
    .await;
    assert_eq!(found, json!(["AccessDenied", true, "\"z-2\"", false]));
    let sent = lines(&received);
    assert!(!sent.iter().any(|line| line.starts_with("DELETE")));
    let times = |part: &str| sent.iter().filter(|line| line.contains(part)).count();
    assert_eq!(
        ["?uploads", "partNumber=1", "partNumber=2", "partNumber=3"].map(times),
        [1, 1, 2, 1]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_can_be_aborted() {
    // Bodies are never answered.
    let silent = |request: &Received| match request.method.as_str() {
        "PUT" => Vec::new(),
        _ => s3(request),
    };
    let (found, received) = with(
        silent,
        "const aborted = async (uploader, when) => {
            const end = uploader.promise().then(() => 'done', (e) => [e.code, e.message, e.retryable]);
            await when(uploader);
            uploader.abort();
            uploader.abort();
            return end;
        };
        let cleaned = 0;
        AWS.events.on('complete', ({ request }) => { if (request.operation === 'abortMultipartUpload') cleaned++; });
        const soon = () => null;
        const later = () => new Promise((resolve) => setTimeout(resolve, 300));
        const ends = [await aborted(s3.upload({ ...params, Body: 'x' }), soon),
            await aborted(s3.upload({ ...params, Body: Buffer.alloc(6 * KIB) }), soon),
            await aborted(s3.upload({ ...params, Body: Buffer.alloc(6 * KIB) }), later)];
        while (cleaned < 2) await new Promise((resolve) => setTimeout(resolve, 10));
        return ends;",
    )
    .await;
    let told = json!(["RequestAbortedError", "Request aborted by user", false]);
    assert_eq!(found, json!([told, told, told]));
    let deleted = lines(&received);
    let deleted = deleted.iter().filter(|line| line.starts_with("DELETE"));
    assert_eq!(deleted.count(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn tags_are_a_header_or_a_request_of_their_own() {
    let (found, received) = upload(
        "const tags = [{ Key: 'a b', Value: 1 }, { Key: 'c', Value: 'd&e' }];
        await s3.upload({ ...params, Body: 'x' }, { tags }).promise();
        const data = await s3.upload({ ...params, Body: Buffer.alloc(6 * KIB) }, { tags }).promise();
        return data.ETag;",
    )
    .await;
    assert_eq!(found, "\"z-2\"");
    assert_eq!(received[0].headers["x-amz-tagging"], "a%20b=1&c=d%26e");
    let last = received.last().expect("a request");
    assert!(last.path.ends_with("?tagging"), "{}", last.path);
    let body = String::from_utf8_lossy(&last.body);
    assert!(
        body.contains("<Tag><Key>a b</Key><Value>1</Value></Tag>"),
        "{body}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_uploaded_is_refused() {
    let (found, received) = upload(
        "const thrown = (...options) => {
            try { return typeof s3.upload(...options); } catch (e) { return [e.name, e.code ?? null, e.message]; }
        };
        const later = (body) => s3.upload({ ...params, Body: body }).promise().then(() => 'sent', failure);
        return [thrown(), thrown(params), thrown({ ...params, Body: 'x' }, { partSize: 1024 }),
            thrown({ ...params, Body: 'x' }, { tags: {} }), thrown({ ...params, Body: 0 }),
            await later(5), await later({ a: 1 }), await later([1, 2]),
            await s3.upload({ Key: 'k', Body: 'x' }).promise().catch(failure),
            await s3.upload({ ...params, Body: Buffer.alloc(6 * KIB), ContentMD5: 'x' }).promise().catch(failure),
            await s3.putObject({ ...params, Body: Readable.from(['x']) }).promise().catch(failure),
            await new AWS.S3({ accessKeyId: 'a', secretAccessKey: 'b' })
                .putObject({ ...params, Body: Readable.from(['x']) }).promise().catch(failure)];",
    )
    .await;
    let body = json!(["Error", null, "params.Body is required"]);
    assert_eq!(
        found,
        json!([
            body,
            body,
            ["Error", null, "partSize must be greater than 5120"],
            [
                "Error",
                null,
                "Tags must be specified as an array; object provided."
            ],
            body,
            ["Error", "Unsupported body payload number"],
            ["Error", "Unsupported body payload object"],
            [
                "InvalidParameterType",
                "Expected params.Body to be a string, Buffer, Stream, Blob, or typed array object"
            ],
            [
                "MissingRequiredParameter",
                "Missing required key 'Bucket' in params"
            ],
            [
                "InvalidDigest",
                "The Content-MD5 you specified is invalid for multi-part uploads."
            ],
            [
                "Error",
                "Non-file stream objects are not supported with SigV4"
            ],
            ["Error", "Cannot determine length of [object Object]"],
        ])
    );
    assert!(received.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_of_known_length_is_put_as_it_comes() {
    let (found, received) = upload(
        "const events = [];
        const put = (Body, ContentLength) => s3.putObject({ ...params, Body, ContentLength })
            .on('httpUploadProgress', (p) => events.push(p)).promise().then((d) => d.ETag, failure);
        return [await put(Readable.from(['abc', 'de']), 5), events.slice(),
            await put(new Blob(['abc']).stream(), 3), await put(Readable.from(['abc']), 4),
            await put(Readable.from(['abc']), 2), await put(Readable.from([{}]), 2)];",
    )
    .await;
    assert_eq!(
        found,
        json!([
            "\"e\"",
            [{ "loaded": 3, "total": 5 }, { "loaded": 5, "total": 5 }],
            "\"e\"",
            ["Error", "the body ended after 3 bytes; ContentLength is 4"],
            ["Error", "the body is longer than ContentLength, which is 2"],
            ["ERR_INVALID_ARG_TYPE", "The \"chunk\" argument must be of type string or an instance of Buffer or Uint8Array."],
        ])
    );
    assert_eq!(received[0].body, b"abcde");
    assert_eq!(
        received[0].headers["x-amz-content-sha256"],
        "UNSIGNED-PAYLOAD"
    );
    assert_eq!(received[0].headers["content-length"], "5");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_that_has_been_read_is_not_sent_again() {
    let busy = |_: &Received| {
        b"HTTP/1.1 503 Slow\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_vec()
    };
    let (found, received) = with(
        busy,
        "s3.config.maxRetries = 3;
        const body = Readable.from(['abc']);
        return s3.putObject({ ...params, Body: body, ContentLength: 3 }).promise()
            .catch((e) => [e.statusCode, e.retryable]);",
    )
    .await;
    assert_eq!(found, json!([503, false]));
    assert_eq!(received.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_streams_fail_their_upload_and_nothing_else() {
    let (found, _) = upload(
        "const later = (Body) => s3.upload({ ...params, Body }).promise().then(() => 'sent', failure);
        const iterable = (next) => ({ [Symbol.asyncIterator]: () => ({ next }) });
        const throws = (message) => { throw new Error(message); };
        const stuck = s3.upload({ ...params, Body: new Readable({ read() {} }) });
        const waited = stuck.promise().catch(failure);
        setTimeout(() => stuck.abort(), 10);
        let pieces = 0;
        return [await later(new Readable({ read() { throws('read'); } })),
            await later(new Readable({ read() { this.destroy(new Error('destroyed')); } })),
            await later({ [Symbol.asyncIterator]: () => throws('iterator') }),
            await later({ get [Symbol.asyncIterator]() { return throws('getter'); } }),
            await later(iterable(() => throws('next'))),
            await later(iterable(() => ({ then() { throws('then'); } }))),
            await later(iterable(() => ({ done: false, get value() { return throws('value'); } }))),
            await later(iterable(() => ({ value: { length: 1e9, byteLength: 1e9 } }))),
            await later(iterable(() => ({ get done() { return ++pieces > 3; }, value: 'abc' }))),
            await later(iterable(() => null)),
            await later({ pipe() {}, on() { throws('on'); } }),
            await later({ get pipe() { throws('pipe'); }, on() {} }),
            await waited];",
    )
    .await;
    let chunk =
        "The \"chunk\" argument must be of type string or an instance of Buffer or Uint8Array.";
    let error = |message: &str| json!(["Error", message]);
    let mut rows = found.as_array().expect("an array").clone();
    let null = rows.remove(9);
    assert_eq!(null[0], "TypeError");
    assert_eq!(
        Value::Array(rows),
        json!([
            error("read"),
            error("destroyed"),
            error("iterator"),
            error("getter"),
            error("next"),
            error("then"),
            error("value"),
            ["ERR_INVALID_ARG_TYPE", chunk],
            "sent",
            error("on"),
            error("pipe"),
            ["RequestAbortedError", "Request aborted by user"],
        ])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_changes_while_it_is_sent_is_sent_as_one_thing_or_the_other() {
    let (found, received) = upload(
        "const resizable = new ArrayBuffer(8, { maxByteLength: 64 });
        const grows = s3.putObject({ ...params, Body: resizable }).on('validate', () => resizable.resize(64));
        const shrinks = s3.putObject({ ...params, Body: new Uint8Array(resizable) });
        await grows.promise();
        await shrinks.on('build', () => resizable.resize(1)).promise();
        const detached = new Uint8Array(8);
        await s3.putObject({ ...params, Body: detached }).on('build', () => detached.buffer.transfer()).promise();
        const given = Buffer.from('given');
        const later = s3.upload({ ...params, Body: Readable.from([given]) }).promise();
        const sent = s3.putObject({ ...params, Body: given });
        sent.on('send', () => given.fill('x'));
        await sent.promise();
        await later;
        return 'done';",
    )
    .await;
    assert_eq!(found, "done");
    for request in received {
        assert_eq!(
            request.headers["content-length"],
            request.body.len().to_string()
        );
        assert_eq!(request.headers["x-amz-content-sha256"].len(), 64);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_without_an_etag_fails_the_upload() {
    let bare = |request: &Received| match request.method.as_str() {
        "PUT" => ok("", ""),
        _ => s3(request),
    };
    let (found, _) = with(
        bare,
        "return s3.upload({ ...params, Body: Buffer.alloc(6 * KIB) }).promise().catch(failure);",
    )
    .await;
    assert_eq!(
        found,
        json!(["ETagMissing", "No access to ETag property on response."])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_managed_upload_can_be_made_by_itself() {
    let (found, received) = upload(
        "AWS.config.update({ ...s3.config, credentials: s3.config.credentials });
        const uploader = new AWS.S3.ManagedUpload({ params: { ...params, Body: 'x' }, service: s3 });
        const data = await new Promise((resolve, reject) =>
            uploader.send((error, data) => error ? reject(error) : resolve(data)));
        const bound = new AWS.S3({ ...s3.config, params });
        const called = await new Promise((resolve) => bound.upload({ Body: 'y' }, (...args) => resolve(args)));
        return [uploader instanceof AWS.S3.ManagedUpload, data.Key, called[0], called[1].Key, s3.config.params ?? null,
            uploader.minPartSize, uploader.queueSize, uploader.partSize];",
    )
    .await;
    assert_eq!(
        found,
        json!([true, "a/b c", null, "a/b c", null, 5 * KIB, 4, 5 * KIB])
    );
    assert_eq!(lines(&received), ["PUT  1", "PUT  1"]);
}
