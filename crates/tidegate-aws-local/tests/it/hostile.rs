//! Requests that no SDK sends.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::Server;

#[tokio::test(flavor = "multi_thread")]
async fn without_a_signature_nothing_is_told() {
    let server = Server::start().await;
    server.put("k", "content").await;
    for (method, path) in [
        ("GET", "/"),
        ("GET", "/events"),
        ("GET", "/events/k"),
        ("PUT", "/events/k"),
        ("GET", "/none/k"),
        ("DELETE", "/events/k"),
    ] {
        let answer = server
            .raw(
                server
                    .request(method, path)
                    .body("x".into())
                    .expect("a request"),
            )
            .await;
        assert_eq!(
            (answer.status, answer.element("Code")),
            (403, "AccessDenied"),
            "{method} {path}"
        );
        assert_eq!(
            answer.element("RequestId"),
            answer.header("x-amz-request-id")
        );
        assert_eq!(answer.element("HostId"), answer.header("x-amz-id-2"));
        assert!(!answer.header("x-amz-request-id").is_empty());
    }
    assert_eq!(server.get("k").await, b"content");
}

#[tokio::test(flavor = "multi_thread")]
async fn broken_and_doubled_signatures_are_refused() {
    let server = Server::start().await;
    let v4 = "AWS4-HMAC-SHA256 Credential=AKIATESTTESTTESTTEST/20240101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0";
    for (path, authorization, status, code) in [
        ("/events/k", "Bearer x", 400, "InvalidArgument"),
        (
            "/events/k",
            "AWS4-HMAC-SHA256 x",
            400,
            "AuthorizationHeaderMalformed",
        ),
        (
            "/events/k",
            "AWS AKIATESTTESTTESTTEST:x",
            400,
            "InvalidRequest",
        ),
        ("/events/k?X-Amz-Signature=x", v4, 400, "InvalidArgument"),
        (
            "/events/k",
            &v4.replace("/s3/", "/sts/"),
            400,
            "AuthorizationHeaderMalformed",
        ),
        (
            "/events/k",
            &v4.replace("AKIATEST", "AKIANONE"),
            403,
            "InvalidAccessKeyId",
        ),
        (
            "/",
            &v4.replace("/s3/", "/sts/"),
            400,
            "IncompleteSignature",
        ),
    ] {
        let request = server
            .request("GET", path)
            .header("authorization", authorization);
        let answer = server
            .raw(request.body("".into()).expect("a request"))
            .await;
        assert_eq!(
            (answer.status, answer.element("Code")),
            (status, code),
            "{path} {authorization}: {}",
            answer.text
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_signature_is_refused() {
    let server = Server::start().await;
    let v4 = "AWS4-HMAC-SHA256 Credential=AKIATESTTESTTESTTEST/20240101/us-east-1/SERVICE/aws4_request, \
              SignedHeaders=host;x-amz-date, Signature=0";
    let old = |path: &str, service: &str| {
        let request = server
            .request("GET", path)
            .header("authorization", v4.replace("SERVICE", service));
        let request = request
            .header("x-amz-date", "20240101T000000Z")
            .header("x-amz-content-sha256", "UNSIGNED-PAYLOAD");
        server.raw(request.body("".into()).expect("a request"))
    };
    let s3 = old("/events/k", "s3").await;
    assert_eq!(
        (s3.status, s3.element("Code")),
        (403, "RequestTimeTooSkewed")
    );
    let sts = old("/", "sts").await;
    assert_eq!(
        (sts.status, sts.element("Code")),
        (403, "SignatureDoesNotMatch")
    );
    assert!(
        sts.element("Message")
            .starts_with("Signature expired: 20240101T000000Z is now earlier than "),
        "{}",
        sts.text
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn forms_are_not_taken() {
    let server = Server::start().await;
    let request = server
        .request("POST", "/events")
        .header("content-type", "multipart/form-data; boundary=x");
    let answer = server
        .raw(request.body("--x--\r\n".into()).expect("a request"))
        .await;
    assert_eq!(
        (answer.status, answer.element("Code")),
        (501, "NotImplemented")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_large_request_to_sts_is_refused_and_answered() {
    let server = Server::start().await;
    let request = server
        .request("POST", "/")
        .header("content-type", "application/x-www-form-urlencoded");
    let answer = server
        .raw(request.body(vec![b'x'; 200_000].into()).expect("a request"))
        .await;
    assert_eq!(
        (answer.status, answer.element("Code")),
        (413, "RequestEntityTooLarge")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_turned_away_still_gets_to_read_why() {
    let server = Server::start().await;
    let answer = server
        .raw(
            server
                .request("PUT", "/events/k")
                .body(vec![0; 900_000].into())
                .expect("a request"),
        )
        .await;
    assert_eq!(
        (answer.status, answer.element("Code")),
        (403, "AccessDenied")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_that_breaks_off_leaves_nothing() {
    let server = Server::start().await;
    let put = server.s3().put_object().bucket("events").key("k");
    let put = put.presigned(
        aws_sdk_s3::presigning::PresigningConfig::expires_in(std::time::Duration::from_secs(60))
            .expect("valid"),
    );
    let put = put.await.expect("signed");
    let uri: http::Uri = put.uri().parse().expect("a URI");
    let mut stream = TcpStream::connect(uri.authority().expect("a host").as_str())
        .await
        .expect("connected");
    let head = format!(
        "PUT {} HTTP/1.1\r\nhost: {}\r\ncontent-length: 1000000\r\n\r\n",
        uri.path_and_query().expect("a path"),
        uri.authority().expect("a host")
    );
    stream.write_all(head.as_bytes()).await.expect("sent");
    stream.write_all(&[0; 600_000]).await.expect("sent");
    stream.shutdown().await.expect("closed");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("read");
    let root = server.root().to_owned();
    assert!(!server.object_path("k").exists());
    server.aws.shutdown().await;
    let left = std::fs::read_dir(root.join(".tidegate-local/tmp"))
        .expect("a folder")
        .count();
    assert_eq!(left, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn nonsense_on_the_wire_does_not_stop_the_server() {
    let server = Server::start().await;
    let address = server
        .aws
        .endpoint()
        .socket_addrs(|| None)
        .expect("an address");
    for bytes in [
        &b"\x16\x03\x01\x02\x00"[..],
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET /%ff%fe HTTP/1.1\r\nhost: x\r\n\r\n",
        b"\r\n\r\n\r\n",
    ] {
        let mut stream = TcpStream::connect(&address[..]).await.expect("connected");
        stream.write_all(bytes).await.expect("sent");
        stream.shutdown().await.expect("closed");
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        assert!(
            !answer.starts_with(b"HTTP/1.1 2"),
            "{}",
            String::from_utf8_lossy(&answer)
        );
    }
    server.put("k", "x").await;
}
